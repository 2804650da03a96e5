<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="language.name">
        <source>English</source>
        <translation>English</translation>
    </message>
    <message id="date.day">
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message id="money.TWD">
        <source>NT${amount}</source>
        <translation>NT${amount}</translation>
    </message>
    <message id="money.other">
        <source>{currency} {amount}</source>
        <translation>{currency} {amount}</translation>
    </message>
    <message id="window.title">
        <source>Polling station</source>
        <translation>Polling station</translation>
    </message>
    <message id="top.smaller">
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message id="top.larger">
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message id="top.help">
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message id="top.look">
        <source>Display</source>
        <translation>Display</translation>
    </message>
    <message id="top.languages">
        <source>Language 語言</source>
        <translation>Language 語言</translation>
    </message>
    <message id="look.language">
        <source>Language 語言</source>
        <translation>Language 語言</translation>
    </message>
    <message id="look.size">
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message id="look.size.small">
        <source>Small</source>
        <translation>Small</translation>
    </message>
    <message id="look.size.medium">
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message id="look.size.large">
        <source>Large</source>
        <translation>Large</translation>
    </message>
    <message id="look.size.largest">
        <source>Largest</source>
        <translation>Largest</translation>
    </message>
    <message id="look.contrast">
        <source>Contrast</source>
        <translation>Contrast</translation>
    </message>
    <message id="look.contrast.default">
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message id="look.contrast.low">
        <source>Soft</source>
        <translation>Soft</translation>
    </message>
    <message id="look.contrast.dark">
        <source>White on black</source>
        <translation>White on black</translation>
    </message>
    <message id="look.contrast.light">
        <source>Black on white</source>
        <translation>Black on white</translation>
    </message>
    <message id="look.done">
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message id="page.up">
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message id="page.down">
        <source>More</source>
        <translation>More</translation>
    </message>
    <message id="sound.listen">
        <source>Listen</source>
        <translation>Listen</translation>
    </message>
    <message id="sound.pause">
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message id="sound.go-on">
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message id="sound.repeat">
        <source>Repeat</source>
        <translation>Repeat</translation>
    </message>
    <message id="sound.slower">
        <source>Slower</source>
        <translation>Slower</translation>
    </message>
    <message id="sound.faster">
        <source>Faster</source>
        <translation>Faster</translation>
    </message>
    <message id="sound.softer">
        <source>Softer</source>
        <translation>Softer</translation>
    </message>
    <message id="sound.louder">
        <source>Louder</source>
        <translation>Louder</translation>
    </message>
    <message id="sound.blank">
        <source>Blank screen</source>
        <translation>Blank screen</translation>
    </message>
    <message id="sound.off">
        <source>Sound off</source>
        <translation>Sound off</translation>
    </message>
    <message id="sound.more">
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message id="sound.less">
        <source>Fewer</source>
        <translation>Fewer</translation>
    </message>
    <message id="sound.no-device.headline">
        <source>There is nothing to listen with</source>
        <translation>There is nothing to listen with</translation>
    </message>
    <message id="sound.no-device.body">
        <source>Plug in headphones and touch Listen again, or touch Help to call an officer. The screen works as before.</source>
        <translation>Plug in headphones and touch Listen again, or touch Help to call an officer. The screen works as before.</translation>
    </message>
    <message id="sound.no-voice.headline">
        <source>There is no sound in this language</source>
        <translation>There is no sound in this language</translation>
    </message>
    <message id="sound.no-voice.body">
        <source>Everything can be read and touched as before. If somebody should read to you, touch Help.</source>
        <translation>Everything can be read and touched as before. If somebody should read to you, touch Help.</translation>
    </message>
    <message id="sound.recorded-only.headline">
        <source>Only some of this can be heard in this language</source>
        <translation>Only some of this can be heard in this language</translation>
    </message>
    <message id="sound.recorded-only.body">
        <source>You will hear what has been recorded; the rest is on the screen. If somebody should read to you, touch Help.</source>
        <translation>You will hear what has been recorded; the rest is on the screen. If somebody should read to you, touch Help.</translation>
    </message>
    <message id="spoken.taken-back">
        <source>taken back</source>
        <translation>taken back</translation>
    </message>
    <message id="spoken.on">
        <source>Sound is on. Put on headphones, so that nobody else hears what you choose.</source>
        <translation>Sound is on. Put on headphones, so that nobody else hears what you choose.</translation>
    </message>
    <message id="spoken.button">
        <source>button</source>
        <translation>button</translation>
    </message>
    <message id="spoken.field">
        <source>field</source>
        <translation>field</translation>
    </message>
    <message id="spoken.checked">
        <source>selected</source>
        <translation>selected</translation>
    </message>
    <message id="spoken.disabled">
        <source>cannot be touched now</source>
        <translation>cannot be touched now</translation>
    </message>
    <message id="spoken.rate">
        <source>Speed {step}/{most}</source>
        <translation>Speed {step}/{most}</translation>
    </message>
    <message id="spoken.volume">
        <source>Volume {step}/{most}</source>
        <translation>Volume {step}/{most}</translation>
    </message>
    <message id="access.place">
        <source>{n} of {count}</source>
        <translation>{n} of {count}</translation>
    </message>
    <message id="access.stretch">
        <source>{name} {first} to {last}</source>
        <translation>{name} {first} to {last}</translation>
    </message>
    <message id="access.enter">
        <source>Go into: {group}</source>
        <translation>Go into: {group}</translation>
    </message>
    <message id="access.leave">
        <source>Leave: {group}</source>
        <translation>Leave: {group}</translation>
    </message>
    <message id="access.into">
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message id="access.out">
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message id="group.top">
        <source>Help and display</source>
        <translation>Help and display</translation>
    </message>
    <message id="group.sound">
        <source>Sound</source>
        <translation>Sound</translation>
    </message>
    <message id="group.proposals">
        <source>Proposals</source>
        <translation>Proposals</translation>
    </message>
    <message id="group.answers">
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message id="group.choices">
        <source>Your choices</source>
        <translation>Your choices</translation>
    </message>
    <message id="keypad.delete">
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message id="keypad.space">
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message id="notice.read">
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message id="status.done">
        <source>Passes {passes}   Cast {cast}</source>
        <translation>Passes {passes}   Cast {cast}</translation>
    </message>
    <message id="status.all-sent">
        <source>All sent</source>
        <translation>All sent</translation>
    </message>
    <message id="status.since">
        <source>{words} ({ago})</source>
        <translation>{words} ({ago})</translation>
    </message>
    <message id="status.never">
        <source>never yet</source>
        <translation>never yet</translation>
    </message>
    <message id="status.waiting.one">
        <source>{count} to send</source>
        <translation>{count} to send</translation>
    </message>
    <message id="status.waiting.other">
        <source>{count} to send</source>
        <translation>{count} to send</translation>
    </message>
    <message id="status.line.none">
        <source>Deliver by stick</source>
        <translation>Deliver by stick</translation>
    </message>
    <message id="status.line.untried">
        <source>Calling</source>
        <translation>Calling</translation>
    </message>
    <message id="status.line.up">
        <source>Line is up</source>
        <translation>Line is up</translation>
    </message>
    <message id="status.line.down">
        <source>No line now</source>
        <translation>No line now</translation>
    </message>
    <message id="status.line.troubled">
        <source>Trouble at centre</source>
        <translation>Trouble at centre</translation>
    </message>
    <message id="status.medium.following">
        <source>Every vote is on the stick</source>
        <translation>Every vote is on the stick</translation>
    </message>
    <message id="status.medium.behind">
        <source>The stick is being written</source>
        <translation>The stick is being written</translation>
    </message>
    <message id="status.medium.lost.pulled-out">
        <source>The stick is out. Put it back; voting goes on.</source>
        <translation>The stick is out. Put it back; voting goes on.</translation>
    </message>
    <message id="status.medium.lost.same-disk">
        <source>There is no stick. Put one in.</source>
        <translation>There is no stick. Put one in.</translation>
    </message>
    <message id="status.medium.lost.full">
        <source>The stick is full. Put in an empty one.</source>
        <translation>The stick is full. Put in an empty one.</translation>
    </message>
    <message id="status.medium.lost.read-only">
        <source>The stick cannot be written. Unlock it, or put in another one.</source>
        <translation>The stick cannot be written. Unlock it, or put in another one.</translation>
    </message>
    <message id="status.medium.lost.failing">
        <source>The stick fails. Put in an empty one.</source>
        <translation>The stick fails. Put in an empty one.</translation>
    </message>
    <message id="status.medium.lost.slow">
        <source>The stick does not answer. Pull it out and put it back.</source>
        <translation>The stick does not answer. Pull it out and put it back.</translation>
    </message>
    <message id="status.medium.lost.foreign">
        <source>This is another station's stick. Put in the right one.</source>
        <translation>This is another station's stick. Put in the right one.</translation>
    </message>
    <message id="status.medium.lost.damaged">
        <source>The stick is damaged. Keep it, and put in an empty one.</source>
        <translation>The stick is damaged. Keep it, and put in an empty one.</translation>
    </message>
    <message id="status.medium.lost.conflict">
        <source>The stick and this device do not agree. Keep both, call the organiser.</source>
        <translation>The stick and this device do not agree. Keep both, call the organiser.</translation>
    </message>
    <message id="status.medium.lost.newer">
        <source>The stick holds more than this device. Call the chief officer.</source>
        <translation>The stick holds more than this device. Call the chief officer.</translation>
    </message>
    <message id="status.lan.troubled">
        <source>{device}: {what}</source>
        <translation>{device}: {what}</translation>
    </message>
    <message id="status.lan.cut-off">
        <source>{device} is not heard (last {at}); go on checking in</source>
        <translation>{device} is not heard (last {at}); go on checking in</translation>
    </message>
    <message id="status.lan.clock">
        <source>The clock of {device} differs by {minutes} min</source>
        <translation>The clock of {device} differs by {minutes} min</translation>
    </message>
    <message id="status.lan.silent">
        <source>No answer from {address}</source>
        <translation>No answer from {address}</translation>
    </message>
    <message id="status.lan.together.one">
        <source>Together with {count} other device</source>
        <translation>Together with {count} other device</translation>
    </message>
    <message id="status.lan.together.other">
        <source>Together with {count} other devices</source>
        <translation>Together with {count} other devices</translation>
    </message>
    <message id="strip.medium.following">
        <source>Stick follows</source>
        <translation>Stick follows</translation>
    </message>
    <message id="strip.medium.behind.one">
        <source>Stick: {count} to write</source>
        <translation>Stick: {count} to write</translation>
    </message>
    <message id="strip.medium.behind.other">
        <source>Stick: {count} to write</source>
        <translation>Stick: {count} to write</translation>
    </message>
    <message id="strip.medium.lost.pulled-out">
        <source>Stick pulled out</source>
        <translation>Stick pulled out</translation>
    </message>
    <message id="strip.medium.lost.same-disk">
        <source>No stick</source>
        <translation>No stick</translation>
    </message>
    <message id="strip.medium.lost.full">
        <source>Stick is full</source>
        <translation>Stick is full</translation>
    </message>
    <message id="strip.medium.lost.read-only">
        <source>Stick is read-only</source>
        <translation>Stick is read-only</translation>
    </message>
    <message id="strip.medium.lost.failing">
        <source>Stick fails</source>
        <translation>Stick fails</translation>
    </message>
    <message id="strip.medium.lost.slow">
        <source>Stick too slow</source>
        <translation>Stick too slow</translation>
    </message>
    <message id="strip.medium.lost.foreign">
        <source>Another's stick</source>
        <translation>Another's stick</translation>
    </message>
    <message id="strip.medium.lost.damaged">
        <source>Stick damaged</source>
        <translation>Stick damaged</translation>
    </message>
    <message id="strip.medium.lost.conflict">
        <source>Stick differs</source>
        <translation>Stick differs</translation>
    </message>
    <message id="strip.medium.lost.newer">
        <source>Stick is newer</source>
        <translation>Stick is newer</translation>
    </message>
    <message id="strip.lan.problem">
        <source>Network trouble</source>
        <translation>Network trouble</translation>
    </message>
    <message id="strip.lan.together.one">
        <source>{count} other in touch</source>
        <translation>{count} other in touch</translation>
    </message>
    <message id="strip.lan.together.other">
        <source>{count} others in touch</source>
        <translation>{count} others in touch</translation>
    </message>
    <message id="strip.lan.cut-off.one">
        <source>{count} out of touch</source>
        <translation>{count} out of touch</translation>
    </message>
    <message id="strip.lan.cut-off.other">
        <source>{count} out of touch</source>
        <translation>{count} out of touch</translation>
    </message>
    <message id="strip.lan.troubled.one">
        <source>{count} in trouble</source>
        <translation>{count} in trouble</translation>
    </message>
    <message id="strip.lan.troubled.other">
        <source>{count} in trouble</source>
        <translation>{count} in trouble</translation>
    </message>
    <message id="strip.lan.clock.one">
        <source>{count} clock differs</source>
        <translation>{count} clock differs</translation>
    </message>
    <message id="strip.lan.clock.other">
        <source>{count} clocks differ</source>
        <translation>{count} clocks differ</translation>
    </message>
    <message id="ago.now">
        <source>just now</source>
        <translation>just now</translation>
    </message>
    <message id="ago.minutes.one">
        <source>{count} min ago</source>
        <translation>{count} min ago</translation>
    </message>
    <message id="ago.minutes.other">
        <source>{count} min ago</source>
        <translation>{count} min ago</translation>
    </message>
    <message id="ago.hours.one">
        <source>{count} h ago</source>
        <translation>{count} h ago</translation>
    </message>
    <message id="ago.hours.other">
        <source>{count} h ago</source>
        <translation>{count} h ago</translation>
    </message>
    <message id="ago.days.one">
        <source>{count} day ago</source>
        <translation>{count} day ago</translation>
    </message>
    <message id="ago.days.other">
        <source>{count} days ago</source>
        <translation>{count} days ago</translation>
    </message>
    <message id="role.officer">
        <source>Officer</source>
        <translation>Officer</translation>
    </message>
    <message id="role.chief">
        <source>Chief officer</source>
        <translation>Chief officer</translation>
    </message>
    <message id="crash.headline">
        <source>The program stopped by a fault last time</source>
        <translation>The program stopped by a fault last time</translation>
    </message>
    <message id="crash.body">
        <source>At {when}. All ballots that were cast are safe. Please tell the organiser.</source>
        <translation>At {when}. All ballots that were cast are safe. Please tell the organiser.</translation>
    </message>
    <message id="went-on.headline">
        <source>The program started again and goes on where it was</source>
        <translation>The program started again and goes on where it was</translation>
    </message>
    <message id="went-on.body">
        <source>The last record is of {at}. All ballots cast are kept; a vote that was not finished is begun anew.</source>
        <translation>The last record is of {at}. All ballots cast are kept; a vote that was not finished is begun anew.</translation>
    </message>
    <message id="unlock.heading">
        <source>Unlock the station</source>
        <translation>Unlock the station</translation>
    </message>
    <message id="unlock.why">
        <source>Type the six words of this device's passphrase.</source>
        <translation>Type the six words of this device's passphrase.</translation>
    </message>
    <message id="unlock.passphrase">
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message id="unlock.show">
        <source>Show words</source>
        <translation>Show words</translation>
    </message>
    <message id="unlock.button">
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
    <message id="pin.field">
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message id="pin.back">
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message id="pin.sign-in.heading">
        <source>Who is on duty?</source>
        <translation>Who is on duty?</translation>
    </message>
    <message id="pin.sign-in.why">
        <source>Touch your name, then type your PIN.</source>
        <translation>Touch your name, then type your PIN.</translation>
    </message>
    <message id="pin.sign-in.button">
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message id="pin.take-back.heading">
        <source>An officer takes the screen back</source>
        <translation>An officer takes the screen back</translation>
    </message>
    <message id="pin.take-back.why">
        <source>Touch your name and type your PIN to go on checking in people.</source>
        <translation>Touch your name and type your PIN to go on checking in people.</translation>
    </message>
    <message id="pin.take-back.button">
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message id="pin.chief-signs.heading">
        <source>Close the poll: the chief officer signs</source>
        <translation>Close the poll: the chief officer signs</translation>
    </message>
    <message id="pin.chief-signs.why">
        <source>The chief officer types a PIN to sign the closing record.</source>
        <translation>The chief officer types a PIN to sign the closing record.</translation>
    </message>
    <message id="pin.chief-signs.button">
        <source>Sign</source>
        <translation>Sign</translation>
    </message>
    <message id="pin.second-signs.heading">
        <source>Close the poll: a second officer signs</source>
        <translation>Close the poll: a second officer signs</translation>
    </message>
    <message id="pin.second-signs.why">
        <source>Another officer types a PIN. This closes the poll, and it cannot be opened again.</source>
        <translation>Another officer types a PIN. This closes the poll, and it cannot be opened again.</translation>
    </message>
    <message id="pin.second-signs.button">
        <source>Sign and close the poll</source>
        <translation>Sign and close the poll</translation>
    </message>
    <message id="pin.chief-undoes.heading">
        <source>The chief officer takes a pass back</source>
        <translation>The chief officer takes a pass back</translation>
    </message>
    <message id="pin.chief-undoes.why">
        <source>Only the chief officer voids a voting pass, with a PIN.</source>
        <translation>Only the chief officer voids a voting pass, with a PIN.</translation>
    </message>
    <message id="pin.chief-undoes.button">
        <source>Confirm</source>
        <translation>Confirm</translation>
    </message>
    <message id="pin.pin-help.heading">
        <source>An officer helps the voter</source>
        <translation>An officer helps the voter</translation>
    </message>
    <message id="pin.pin-help.why">
        <source>Touch your name and type your PIN. What the voter has chosen is not shown.</source>
        <translation>Touch your name and type your PIN. What the voter has chosen is not shown.</translation>
    </message>
    <message id="pin.pin-help.button">
        <source>Help the voter</source>
        <translation>Help the voter</translation>
    </message>
    <message id="pin.leave-booth.heading">
        <source>An officer takes the screen</source>
        <translation>An officer takes the screen</translation>
    </message>
    <message id="pin.leave-booth.why">
        <source>Touch your name and type your PIN.</source>
        <translation>Touch your name and type your PIN.</translation>
    </message>
    <message id="pin.leave-booth.button">
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message id="day.chief-only">
        <source>Only the chief officer opens, pauses and closes the poll.</source>
        <translation>Only the chief officer opens, pauses and closes the poll.</translation>
    </message>
    <message id="day.sign-out">
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
    <message id="day.switch-off">
        <source>End the program</source>
        <translation>End the program</translation>
    </message>
    <message id="day.case">
        <source>{state}   {cast} cast</source>
        <translation>{state}   {cast} cast</translation>
    </message>
    <message id="day.provisioned.headline">
        <source>The poll is not open yet</source>
        <translation>The poll is not open yet</translation>
    </message>
    <message id="day.provisioned.body">
        <source>The device is ready. When it is time, the chief officer opens the poll.</source>
        <translation>The device is ready. When it is time, the chief officer opens the poll.</translation>
    </message>
    <message id="day.open.headline">
        <source>The poll is open</source>
        <translation>The poll is open</translation>
    </message>
    <message id="day.open.body">
        <source>Check-in and voting work without a network too.</source>
        <translation>Check-in and voting work without a network too.</translation>
    </message>
    <message id="day.suspended.headline">
        <source>The poll is paused</source>
        <translation>The poll is paused</translation>
    </message>
    <message id="day.suspended.body">
        <source>Nobody is checked in meanwhile. The chief officer resumes the poll.</source>
        <translation>Nobody is checked in meanwhile. The chief officer resumes the poll.</translation>
    </message>
    <message id="day.closed.headline">
        <source>The poll is closed</source>
        <translation>The poll is closed</translation>
    </message>
    <message id="day.closed.body">
        <source>Some records have not reached the centre. Keep the line up or deliver by stick, and do not erase this device.</source>
        <translation>Some records have not reached the centre. Keep the line up or deliver by stick, and do not erase this device.</translation>
    </message>
    <message id="day.delivered.headline">
        <source>The poll is closed and everything is delivered</source>
        <translation>The poll is closed and everything is delivered</translation>
    </message>
    <message id="day.delivered.body">
        <source>The centre holds every record of this device.</source>
        <translation>The centre holds every record of this device.</translation>
    </message>
    <message id="day.act.open">
        <source>Open the poll</source>
        <translation>Open the poll</translation>
    </message>
    <message id="day.act.check-in">
        <source>Check in</source>
        <translation>Check in</translation>
    </message>
    <message id="day.act.suspend">
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message id="day.act.resume">
        <source>Resume</source>
        <translation>Resume</translation>
    </message>
    <message id="day.act.close">
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message id="day.act.end-day">
        <source>End of today</source>
        <translation>End of today</translation>
    </message>
    <message id="day.act.passes">
        <source>Passes not used</source>
        <translation>Passes not used</translation>
    </message>
    <message id="day.act.booth">
        <source>Let people vote</source>
        <translation>Let people vote</translation>
    </message>
    <message id="day.act.check-head">
        <source>Compare paper</source>
        <translation>Compare paper</translation>
    </message>
    <message id="day.act.set-clock">
        <source>The time is right</source>
        <translation>The time is right</translation>
    </message>
    <message id="day.act.go-on">
        <source>Go on with a spare key</source>
        <translation>Go on with a spare key</translation>
    </message>
    <message id="day.act.delivery">
        <source>Delivery</source>
        <translation>Delivery</translation>
    </message>
    <message id="figures.passes">
        <source>passes given</source>
        <translation>passes given</translation>
    </message>
    <message id="figures.cast">
        <source>ballots cast</source>
        <translation>ballots cast</translation>
    </message>
    <message id="figures.out">
        <source>passes still out</source>
        <translation>passes still out</translation>
    </message>
    <message id="figures.voided">
        <source>voided</source>
        <translation>voided</translation>
    </message>
    <message id="figures.abandoned">
        <source>left without voting</source>
        <translation>left without voting</translation>
    </message>
    <message id="figures.paper">
        <source>people counted on paper</source>
        <translation>people counted on paper</translation>
    </message>
    <message id="paper-count.heading">
        <source>Close the poll: the count on paper</source>
        <translation>Close the poll: the count on paper</translation>
    </message>
    <message id="paper-count.why">
        <source>Type the number of people who came to vote, from the paper sheet.</source>
        <translation>Type the number of people who came to vote, from the paper sheet.</translation>
    </message>
    <message id="paper-count.field">
        <source>People</source>
        <translation>People</translation>
    </message>
    <message id="paper-count.difference">
        <source>Please check once more. If it is so, go on: two officials will explain it to the centre.</source>
        <translation>Please check once more. If it is so, go on: two officials will explain it to the centre.</translation>
    </message>
    <message id="paper-count.back">
        <source>Not yet</source>
        <translation>Not yet</translation>
    </message>
    <message id="paper-count.button">
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message id="paper-count.more.one">
        <source>{count} more than passes given</source>
        <translation>{count} more than passes given</translation>
    </message>
    <message id="paper-count.more.other">
        <source>{count} more than passes given</source>
        <translation>{count} more than passes given</translation>
    </message>
    <message id="paper-count.fewer.one">
        <source>{count} fewer than passes given</source>
        <translation>{count} fewer than passes given</translation>
    </message>
    <message id="paper-count.fewer.other">
        <source>{count} fewer than passes given</source>
        <translation>{count} fewer than passes given</translation>
    </message>
    <message id="close-choice.heading">
        <source>Close the poll: this station has several devices</source>
        <translation>Close the poll: this station has several devices</translation>
    </message>
    <message id="close-choice.why">
        <source>The poll of the whole station is closed on one of them. On each of the others end its own work first, and show its code.</source>
        <translation>The poll of the whole station is closed on one of them. On each of the others end its own work first, and show its code.</translation>
    </message>
    <message id="close-choice.elsewhere">
        <source>This device is done; another one adds up</source>
        <translation>This device is done; another one adds up</translation>
    </message>
    <message id="close-choice.here">
        <source>Close the poll of the station on this device</source>
        <translation>Close the poll of the station on this device</translation>
    </message>
    <message id="device-report.heading">
        <source>This device is closed</source>
        <translation>This device is closed</translation>
    </message>
    <message id="device-report.why">
        <source>Scan this code at the device where the poll is closed. The records of this device must still reach the centre.</source>
        <translation>Scan this code at the device where the poll is closed. The records of this device must still reach the centre.</translation>
    </message>
    <message id="device-report.qr">
        <source>Code of this device's closing report</source>
        <translation>Code of this device's closing report</translation>
    </message>
    <message id="other-devices.heading">
        <source>Reports of the other devices</source>
        <translation>Reports of the other devices</translation>
    </message>
    <message id="other-devices.why">
        <source>Close each other device and hold the code it shows before the camera or the scanner here.</source>
        <translation>Close each other device and hold the code it shows before the camera or the scanner here.</translation>
    </message>
    <message id="other-devices.got">
        <source>✓ Received</source>
        <translation>✓ Received</translation>
    </message>
    <message id="other-devices.missing">
        <source>Not received yet</source>
        <translation>Not received yet</translation>
    </message>
    <message id="other-devices.done">
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message id="other-devices.without">
        <source>Go on without it</source>
        <translation>Go on without it</translation>
    </message>
    <message id="reconciliation.heading">
        <source>A last look before the signatures</source>
        <translation>A last look before the signatures</translation>
    </message>
    <message id="reconciliation.agrees">
        <source>The numbers agree</source>
        <translation>The numbers agree</translation>
    </message>
    <message id="reconciliation.differs">
        <source>The numbers do not agree: look into it first</source>
        <translation>The numbers do not agree: look into it first</translation>
    </message>
    <message id="reconciliation.sum">
        <source>{issued} given = {cast} cast + {voided} voided + {abandoned} left + {unresolved} not used. Counted on paper: {paper}.</source>
        <translation>{issued} given = {cast} cast + {voided} voided + {abandoned} left + {unresolved} not used. Counted on paper: {paper}.</translation>
    </message>
    <message id="reconciliation.again">
        <source>Count again</source>
        <translation>Count again</translation>
    </message>
    <message id="reconciliation.sign">
        <source>To the signatures</source>
        <translation>To the signatures</translation>
    </message>
    <message id="reconciliation.sign-so">
        <source>Sign all the same</source>
        <translation>Sign all the same</translation>
    </message>
    <message id="summary.next">
        <source>The closing sheet is printed or kept as a file. The chief and a second officer sign it.</source>
        <translation>The closing sheet is printed or kept as a file. The chief and a second officer sign it.</translation>
    </message>
    <message id="summary.print">
        <source>Print sheet</source>
        <translation>Print sheet</translation>
    </message>
    <message id="trouble.superseded.headline">
        <source>This device is older than its paper or its stick</source>
        <translation>This device is older than its paper or its stick</translation>
    </message>
    <message id="trouble.superseded.body">
        <source>It may have been set back to an old copy. So that no ballot is lost, the chief officer looks into it and lets it go on with a spare key; what the stick holds beyond is taken over.</source>
        <translation>It may have been set back to an old copy. So that no ballot is lost, the chief officer looks into it and lets it go on with a spare key; what the stick holds beyond is taken over.</translation>
    </message>
    <message id="trouble.clock-forward.headline">
        <source>It is long after the last record</source>
        <translation>It is long after the last record</translation>
    </message>
    <message id="trouble.clock-forward.body">
        <source>By this device it is {at}. Compare with a watch; if it is right, the chief officer confirms it.</source>
        <translation>By this device it is {at}. Compare with a watch; if it is right, the chief officer confirms it.</translation>
    </message>
    <message id="trouble.clock-backwards.headline">
        <source>The clock is before the last record</source>
        <translation>The clock is before the last record</translation>
    </message>
    <message id="trouble.clock-backwards.body">
        <source>By this device it is {at}. Set the clock first; if it is right, the chief officer confirms it.</source>
        <translation>By this device it is {at}. Set the clock first; if it is right, the chief officer confirms it.</translation>
    </message>
    <message id="trouble.clock-jumped.headline">
        <source>The clock of this device was changed</source>
        <translation>The clock of this device was changed</translation>
    </message>
    <message id="trouble.clock-jumped.body">
        <source>It still counts by the time before: {at}. Compare with a watch; the new time counts once the chief officer confirms it.</source>
        <translation>It still counts by the time before: {at}. Compare with a watch; the new time counts once the chief officer confirms it.</translation>
    </message>
    <message id="check-head.heading">
        <source>Compare with the last sheet</source>
        <translation>Compare with the last sheet</translation>
    </message>
    <message id="check-head.why">
        <source>Hold the code on the last zero report or closing sheet before the camera or the scanner. If this device is older than the paper, it says so.</source>
        <translation>Hold the code on the last zero report or closing sheet before the camera or the scanner. If this device is older than the paper, it says so.</translation>
    </message>
    <message id="check-head.fits">
        <source>It fits the paper</source>
        <translation>It fits the paper</translation>
    </message>
    <message id="check-head.fits-next">
        <source>No record of this device is missing.</source>
        <translation>No record of this device is missing.</translation>
    </message>
    <message id="delivery.heading">
        <source>Delivery</source>
        <translation>Delivery</translation>
    </message>
    <message id="delivery.by-stick">
        <source>By stick</source>
        <translation>By stick</translation>
    </message>
    <message id="delivery.now">
        <source>Deliver now</source>
        <translation>Deliver now</translation>
    </message>
    <message id="delivery.back">
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message id="delivery.under-way">
        <source>Delivering</source>
        <translation>Delivering</translation>
    </message>
    <message id="delivery.done">
        <source>Everything is with the centre</source>
        <translation>Everything is with the centre</translation>
    </message>
    <message id="delivery.done-next">
        <source>Further records go by themselves; without a line, deliver by stick.</source>
        <translation>Further records go by themselves; without a line, deliver by stick.</translation>
    </message>
    <message id="delivery.by-itself">
        <source>They go by themselves when there is a line. You may also touch Deliver now.</source>
        <translation>They go by themselves when there is a line. You may also touch Deliver now.</translation>
    </message>
    <message id="delivery.by-hand">
        <source>Write them to a stick, bring it to the centre, and bring the centre's receipt back.</source>
        <translation>Write them to a stick, bring it to the centre, and bring the centre's receipt back.</translation>
    </message>
    <message id="delivery.account">
        <source>Records here: {records}. With the centre: {acknowledged}. To send: {waiting}.</source>
        <translation>Records here: {records}. With the centre: {acknowledged}. To send: {waiting}.</translation>
    </message>
    <message id="delivery.no-word">
        <source>The centre has not acknowledged anything yet.</source>
        <translation>The centre has not acknowledged anything yet.</translation>
    </message>
    <message id="delivery.last-word">
        <source>The centre's last word: up to record {sequence}, {at}, code {head}</source>
        <translation>The centre's last word: up to record {sequence}, {at}, code {head}</translation>
    </message>
    <message id="delivery.waiting.one">
        <source>{count} record to send</source>
        <translation>{count} record to send</translation>
    </message>
    <message id="delivery.waiting.other">
        <source>{count} records to send</source>
        <translation>{count} records to send</translation>
    </message>
    <message id="delivery.under-way-left.one">
        <source>{count} record left. You may leave this screen; delivery goes on.</source>
        <translation>{count} record left. You may leave this screen; delivery goes on.</translation>
    </message>
    <message id="delivery.under-way-left.other">
        <source>{count} records left. You may leave this screen; delivery goes on.</source>
        <translation>{count} records left. You may leave this screen; delivery goes on.</translation>
    </message>
    <message id="delivery.documents.one">
        <source>Also {count} document to send.</source>
        <translation>Also {count} document to send.</translation>
    </message>
    <message id="delivery.documents.other">
        <source>Also {count} documents to send.</source>
        <translation>Also {count} documents to send.</translation>
    </message>
    <message id="stick.heading">
        <source>Deliver by stick</source>
        <translation>Deliver by stick</translation>
    </message>
    <message id="stick.why">
        <source>Choose the stick, then what to do.</source>
        <translation>Choose the stick, then what to do.</translation>
    </message>
    <message id="stick.none">
        <source>No stick found</source>
        <translation>No stick found</translation>
    </message>
    <message id="stick.none-next">
        <source>Plug one in; it appears here after a few seconds.</source>
        <translation>Plug one in; it appears here after a few seconds.</translation>
    </message>
    <message id="stick.under-way">
        <source>The stick is in use: do not pull it out</source>
        <translation>The stick is in use: do not pull it out</translation>
    </message>
    <message id="stick.under-way-next">
        <source>You may leave this screen and go on checking in.</source>
        <translation>You may leave this screen and go on checking in.</translation>
    </message>
    <message id="stick.one">
        <source>{name} ({free} GB free)</source>
        <translation>{name} ({free} GB free)</translation>
    </message>
    <message id="stick.read-only">
        <source>{words}, read-only</source>
        <translation>{words}, read-only</translation>
    </message>
    <message id="stick.keeps">
        <source>{words}, keeps this station's votes</source>
        <translation>{words}, keeps this station's votes</translation>
    </message>
    <message id="stick.back">
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message id="stick.act.write">
        <source>Write the delivery</source>
        <translation>Write the delivery</translation>
    </message>
    <message id="stick.act.take-in">
        <source>Read the receipt</source>
        <translation>Read the receipt</translation>
    </message>
    <message id="stick.act.prove">
        <source>Write the proof</source>
        <translation>Write the proof</translation>
    </message>
    <message id="stick-done.file">
        <source>{name} ({size} kB)</source>
        <translation>{name} ({size} kB)</translation>
    </message>
    <message id="stick-done.refused">
        <source>The centre did not take a part of it: {why}. Call the organiser.</source>
        <translation>The centre did not take a part of it: {why}. Call the organiser.</translation>
    </message>
    <message id="stick-done.done">
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message id="stick-done.records.one">
        <source>with {count} record to send</source>
        <translation>with {count} record to send</translation>
    </message>
    <message id="stick-done.records.other">
        <source>with {count} records to send</source>
        <translation>with {count} records to send</translation>
    </message>
    <message id="stick-done.receipt.one">
        <source>{title}: {acknowledged} acknowledged by the centre, {count} to send</source>
        <translation>{title}: {acknowledged} acknowledged by the centre, {count} to send</translation>
    </message>
    <message id="stick-done.receipt.other">
        <source>{title}: {acknowledged} acknowledged by the centre, {count} to send</source>
        <translation>{title}: {acknowledged} acknowledged by the centre, {count} to send</translation>
    </message>
    <message id="stick-done.written.headline">
        <source>The delivery is on {stick}</source>
        <translation>The delivery is on {stick}</translation>
    </message>
    <message id="stick-done.written.next">
        <source>Written, read back and found right. Bring it to the centre; it may be delivered more than once.</source>
        <translation>Written, read back and found right. Bring it to the centre; it may be delivered more than once.</translation>
    </message>
    <message id="stick-done.taken-in.headline">
        <source>The receipts on {stick} are read</source>
        <translation>The receipts on {stick} are read</translation>
    </message>
    <message id="stick-done.taken-in.next">
        <source>The centre's word is kept on this device.</source>
        <translation>The centre's word is kept on this device.</translation>
    </message>
    <message id="stick-done.proven.headline">
        <source>The proof is on {stick}</source>
        <translation>The proof is on {stick}</translation>
    </message>
    <message id="stick-done.proven.next">
        <source>With the case's public file anybody can check which records the centre has signed for.</source>
        <translation>With the case's public file anybody can check which records the centre has signed for.</translation>
    </message>
    <message id="stick-done.pull-out.headline">
        <source>You may pull the stick out</source>
        <translation>You may pull the stick out</translation>
    </message>
    <message id="stick-done.pull-out.body">
        <source>Everything is safely written.</source>
        <translation>Everything is safely written.</translation>
    </message>
    <message id="stick-done.stay.headline">
        <source>Do not pull this stick out</source>
        <translation>Do not pull this stick out</translation>
    </message>
    <message id="stick-done.stay.body">
        <source>This station's votes are kept on it, too. Use another one for deliveries.</source>
        <translation>This station's votes are kept on it, too. Use another one for deliveries.</translation>
    </message>
    <message id="reason.back">
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message id="reason.break">
        <source>A break</source>
        <translation>A break</translation>
    </message>
    <message id="reason.power-cut">
        <source>Power cut</source>
        <translation>Power cut</translation>
    </message>
    <message id="reason.disturbance">
        <source>Disturbance</source>
        <translation>Disturbance</translation>
    </message>
    <message id="reason.technical">
        <source>Trouble with the device</source>
        <translation>Trouble with the device</translation>
    </message>
    <message id="reason.given-anew">
        <source>A new pass is wanted</source>
        <translation>A new pass is wanted</translation>
    </message>
    <message id="reason.wrong-person">
        <source>The wrong person was checked in</source>
        <translation>The wrong person was checked in</translation>
    </message>
    <message id="reason.voter-left">
        <source>The voter has left</source>
        <translation>The voter has left</translation>
    </message>
    <message id="reason.mistake">
        <source>The officer's mistake</source>
        <translation>The officer's mistake</translation>
    </message>
    <message id="reason.wants-to-stop">
        <source>The voter wants to stop</source>
        <translation>The voter wants to stop</translation>
    </message>
    <message id="reason.suspend.heading">
        <source>Why is the poll paused?</source>
        <translation>Why is the poll paused?</translation>
    </message>
    <message id="reason.suspend.why">
        <source>The reason is put on record. A voter who is voting may finish.</source>
        <translation>The reason is put on record. A voter who is voting may finish.</translation>
    </message>
    <message id="reason.void.heading">
        <source>Why is this pass taken back?</source>
        <translation>Why is this pass taken back?</translation>
    </message>
    <message id="reason.void.why">
        <source>The reason is put on record. The person can then be checked in again.</source>
        <translation>The reason is put on record. The person can then be checked in again.</translation>
    </message>
    <message id="reason.cancel.heading">
        <source>Why is this vote cancelled?</source>
        <translation>Why is this vote cancelled?</translation>
    </message>
    <message id="reason.cancel.why">
        <source>No ballot is cast, all choices are erased, and the person can be checked in again.</source>
        <translation>No ballot is cast, all choices are erased, and the person can be checked in again.</translation>
    </message>
    <message id="open-passes.heading">
        <source>Voting passes given and not used</source>
        <translation>Voting passes given and not used</translation>
    </message>
    <message id="open-passes.why">
        <source>The voter may still be voting, or has left. Look into each one before closing; only the chief officer voids one.</source>
        <translation>The voter may still be voting, or has left. Look into each one before closing; only the chief officer voids one.</translation>
    </message>
    <message id="open-passes.none">
        <source>Every voting pass is used, voided or abandoned.</source>
        <translation>Every voting pass is used, voided or abandoned.</translation>
    </message>
    <message id="open-passes.booth-apart">
        <source>People vote at another device. If the two could not reach each other, passes that were used may still stand here. Void only the one that a voter has given back, by the time it was given: a vote cast with a voided pass has to wait for the centre's decision.</source>
        <translation>People vote at another device. If the two could not reach each other, passes that were used may still stand here. Void only the one that a voter has given back, by the time it was given: a vote cast with a voided pass has to wait for the centre's decision.</translation>
    </message>
    <message id="open-passes.line">
        <source>Given {at}   {title}   {electorate_class}   {officer}</source>
        <translation>Given {at}   {title}   {electorate_class}   {officer}</translation>
    </message>
    <message id="open-passes.void">
        <source>Void</source>
        <translation>Void</translation>
    </message>
    <message id="open-passes.back">
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message id="check-in.birth-date">
        <source>Birth date</source>
        <translation>Birth date</translation>
    </message>
    <message id="check-in.button">
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message id="check-in.state">
        <source>The day</source>
        <translation>The day</translation>
    </message>
    <message id="check-in.read-back">
        <source>{year}-{month:02}-{day:02} (Minguo {minguo})</source>
        <translation>{year}-{month:02}-{day:02} (Minguo {minguo})</translation>
    </message>
    <message id="check-in.by-name">
        <source>Roll by name</source>
        <translation>Roll by name</translation>
    </message>
    <message id="check-in.number.id">
        <source>ID or resident number</source>
        <translation>ID or resident number</translation>
    </message>
    <message id="check-in.number.passport">
        <source>Passport number</source>
        <translation>Passport number</translation>
    </message>
    <message id="check-in.to.id">
        <source>Use an ID card</source>
        <translation>Use an ID card</translation>
    </message>
    <message id="check-in.to.passport">
        <source>Use a passport</source>
        <translation>Use a passport</translation>
    </message>
    <message id="check-in.typed.empty">
        <source>Scan the card or type the number</source>
        <translation>Scan the card or type the number</translation>
    </message>
    <message id="check-in.typed.right">
        <source>✓ The check digit fits</source>
        <translation>✓ The check digit fits</translation>
    </message>
    <message id="check-in.typed.wrong-check-digit">
        <source>× The check digit does not fit: look again, one character is wrong</source>
        <translation>× The check digit does not fit: look again, one character is wrong</translation>
    </message>
    <message id="check-in.typed.wrong-shape">
        <source>× Not an ID or resident number</source>
        <translation>× Not an ID or resident number</translation>
    </message>
    <message id="check-in.typed.unfinished.one">
        <source>{count} character missing</source>
        <translation>{count} character missing</translation>
    </message>
    <message id="check-in.typed.unfinished.other">
        <source>{count} characters missing</source>
        <translation>{count} characters missing</translation>
    </message>
    <message id="check-in.other-typed.empty">
        <source>Type it as it stands on the document</source>
        <translation>Type it as it stands on the document</translation>
    </message>
    <message id="check-in.other-typed.unfinished">
        <source>Not complete yet</source>
        <translation>Not complete yet</translation>
    </message>
    <message id="check-in.other-typed.right">
        <source>✓ Compare it with the document once more</source>
        <translation>✓ Compare it with the document once more</translation>
    </message>
    <message id="check-in.other-typed.wrong-shape">
        <source>× Only letters and digits</source>
        <translation>× Only letters and digits</translation>
    </message>
    <message id="check-in.date.empty">
        <source>79/1/1 (Minguo) or 1990-01-01</source>
        <translation>79/1/1 (Minguo) or 1990-01-01</translation>
    </message>
    <message id="check-in.date.unfinished">
        <source>79/1/1 (Minguo) or 1990-01-01</source>
        <translation>79/1/1 (Minguo) or 1990-01-01</translation>
    </message>
    <message id="check-in.date.no-such-day">
        <source>× There is no such birth date: look again</source>
        <translation>× There is no such birth date: look again</translation>
    </message>
    <message id="check-in.scanned.misread">
        <source>× Misread: please scan the card again</source>
        <translation>× Misread: please scan the card again</translation>
    </message>
    <message id="check-in.scanned.voting-pass">
        <source>× This is a voting pass: it belongs to the booth</source>
        <translation>× This is a voting pass: it belongs to the booth</translation>
    </message>
    <message id="check-in.scanned.tracker">
        <source>× This is a voter's tracker, not a card</source>
        <translation>× This is a voter's tracker, not a card</translation>
    </message>
    <message id="check-in.scanned.station-head">
        <source>× This is a code of the station's own print, not a card</source>
        <translation>× This is a code of the station's own print, not a card</translation>
    </message>
    <message id="check-in.scanned.other">
        <source>× This barcode is not an ID number</source>
        <translation>× This barcode is not an ID number</translation>
    </message>
    <message id="check-in.scanned.device-report">
        <source>× This is another device's closing code, not a card</source>
        <translation>× This is another device's closing code, not a card</translation>
    </message>
    <message id="camera.state.starting">
        <source>The camera is starting</source>
        <translation>The camera is starting</translation>
    </message>
    <message id="camera.state.running">
        <source>Hold the card's barcode in the frame</source>
        <translation>Hold the card's barcode in the frame</translation>
    </message>
    <message id="camera.state.forbidden">
        <source>This program may not use the camera</source>
        <translation>This program may not use the camera</translation>
    </message>
    <message id="camera.state.failed">
        <source>The camera does not answer; trying again</source>
        <translation>The camera does not answer; trying again</translation>
    </message>
    <message id="camera.state.unplugged">
        <source>The camera is unplugged: please plug it in</source>
        <translation>The camera is unplugged: please plug it in</translation>
    </message>
    <message id="camera.sight.read">
        <source>✓ Read</source>
        <translation>✓ Read</translation>
    </message>
    <message id="camera.sight.nothing">
        <source>Hold the card's barcode in the frame</source>
        <translation>Hold the card's barcode in the frame</translation>
    </message>
    <message id="camera.sight.dark">
        <source>Too dark: more light, please</source>
        <translation>Too dark: more light, please</translation>
    </message>
    <message id="camera.sight.noise">
        <source>No picture: is the camera covered?</source>
        <translation>No picture: is the camera covered?</translation>
    </message>
    <message id="camera.sight.too-far">
        <source>Hold it closer</source>
        <translation>Hold it closer</translation>
    </message>
    <message id="camera.sight.unreadable">
        <source>Hold still, and turn it away from reflections</source>
        <translation>Hold still, and turn it away from reflections</translation>
    </message>
    <message id="answer.may-vote.headline">
        <source>May vote</source>
        <translation>May vote</translation>
    </message>
    <message id="answer.may-vote.body">
        <source>{electorate_class}. Compare the photo, then hand over the ballot.</source>
        <translation>{electorate_class}. Compare the photo, then hand over the ballot.</translation>
    </message>
    <message id="answer.provisional-possible.headline">
        <source>Not on the roll: may vote provisionally</source>
        <translation>Not on the roll: may vote provisionally</translation>
    </message>
    <message id="answer.provisional-possible.body">
        <source>{electorate_class}. The registry is asked when the ballot reaches the centre, and it counts only if the person is entitled. If the person shows a document, such as proof of work, attest it instead.</source>
        <translation>{electorate_class}. The registry is asked when the ballot reaches the centre, and it counts only if the person is entitled. If the person shows a document, such as proof of work, attest it instead.</translation>
    </message>
    <message id="answer.attested.headline">
        <source>May vote on a document</source>
        <translation>May vote on a document</translation>
    </message>
    <message id="answer.attested.body">
        <source>{electorate_class}, by: {document}. Compare the photo, then hand over the ballot.</source>
        <translation>{electorate_class}, by: {document}. Compare the photo, then hand over the ballot.</translation>
    </message>
    <message id="answer.check-number.headline">
        <source>Compare number and birth date</source>
        <translation>Compare number and birth date</translation>
    </message>
    <message id="answer.check-number.body">
        <source>Nobody is known by these. Read both from the card once more.</source>
        <translation>Nobody is known by these. Read both from the card once more.</translation>
    </message>
    <message id="answer.voted-here.headline">
        <source>Has voted here already</source>
        <translation>Has voted here already</translation>
    </message>
    <message id="answer.voted-here.body">
        <source>Each person votes once. If the person denies it, record that.</source>
        <translation>Each person votes once. If the person denies it, record that.</translation>
    </message>
    <message id="answer.disputed.headline">
        <source>Recorded: the person denies having voted</source>
        <translation>Recorded: the person denies having voted</translation>
    </message>
    <message id="answer.disputed.body">
        <source>The earlier vote stands, and no second ballot is given. The organiser looks into it. Telephone: {telephone}</source>
        <translation>The earlier vote stands, and no second ballot is given. The organiser looks into it. Telephone: {telephone}</translation>
    </message>
    <message id="answer.voted-elsewhere.headline">
        <source>Checked in at another desk already</source>
        <translation>Checked in at another desk already</translation>
    </message>
    <message id="answer.voted-elsewhere.body">
        <source>Desk {device}, {at}. Each person votes once. If the person has not voted, that desk can void its pass. If the person denies having been there, record that.</source>
        <translation>Desk {device}, {at}. Each person votes once. If the person has not voted, that desk can void its pass. If the person denies having been there, record that.</translation>
    </message>
    <message id="answer.pass-open.headline">
        <source>Has a voting pass that is not used</source>
        <translation>Has a voting pass that is not used</translation>
    </message>
    <message id="answer.pass-open.body">
        <source>If the person has really not voted yet, void the earlier pass and check again.</source>
        <translation>If the person has really not voted yet, void the earlier pass and check again.</translation>
    </message>
    <message id="answer.not-on-roll.headline">
        <source>Not on the roll</source>
        <translation>Not on the roll</translation>
    </message>
    <message id="answer.not-on-roll.body">
        <source>If the person shows a document, such as proof of work, and the case takes it, attest it. Telephone for questions: {telephone}</source>
        <translation>If the person shows a document, such as proof of work, and the case takes it, attest it. Telephone for questions: {telephone}</translation>
    </message>
    <message id="answer.registry-incorrect.headline">
        <source>The registry says: incorrect</source>
        <translation>The registry says: incorrect</translation>
    </message>
    <message id="answer.registry-incorrect.body">
        <source>The household registry does not confirm this person for this case: moved away, or a wrong number or birth date. Telephone for questions: {telephone}</source>
        <translation>The household registry does not confirm this person for this case: moved away, or a wrong number or birth date. Telephone for questions: {telephone}</translation>
    </message>
    <message id="answer.not-old-enough.headline">
        <source>Not old enough</source>
        <translation>Not old enough</translation>
    </message>
    <message id="answer.not-old-enough.body">
        <source>Voters are at least {minimum_age}: born on or before {born_by}. Compare the birth date with the card. Telephone for questions: {telephone}</source>
        <translation>Voters are at least {minimum_age}: born on or before {born_by}. Compare the birth date with the card. Telephone for questions: {telephone}</translation>
    </message>
    <message id="answer.struck.headline">
        <source>Struck off the roll</source>
        <translation>Struck off the roll</translation>
    </message>
    <message id="answer.struck.body">
        <source>This person's entry was taken off the roll. Telephone for questions: {telephone}</source>
        <translation>This person's entry was taken off the roll. Telephone for questions: {telephone}</translation>
    </message>
    <message id="answer.online-only.headline">
        <source>Votes online only</source>
        <translation>Votes online only</translation>
    </message>
    <message id="answer.online-only.body">
        <source>{electorate_class}. Telephone for questions: {telephone}</source>
        <translation>{electorate_class}. Telephone for questions: {telephone}</translation>
    </message>
    <message id="answer.also-online.onsite-over-online">
        <source>Tell everyone: who has voted online too, only this vote counts.</source>
        <translation>Tell everyone: who has voted online too, only this vote counts.</translation>
    </message>
    <message id="answer.also-online.online-over-onsite">
        <source>Tell everyone: who has voted online too, only that vote counts.</source>
        <translation>Tell everyone: who has voted online too, only that vote counts.</translation>
    </message>
    <message id="answer.photo.to-see">
        <source>Photo fits?</source>
        <translation>Photo fits?</translation>
    </message>
    <message id="answer.photo.seen">
        <source>✓ Photo fits</source>
        <translation>✓ Photo fits</translation>
    </message>
    <message id="answer.act.admit">
        <source>Give the ballot</source>
        <translation>Give the ballot</translation>
    </message>
    <message id="answer.act.attest">
        <source>Attest</source>
        <translation>Attest</translation>
    </message>
    <message id="answer.act.void">
        <source>Void and check again</source>
        <translation>Void and check again</translation>
    </message>
    <message id="answer.act.refuse">
        <source>No ballot</source>
        <translation>No ballot</translation>
    </message>
    <message id="answer.act.dispute">
        <source>Person denies it</source>
        <translation>Person denies it</translation>
    </message>
    <message id="answer.act.back">
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message id="answer.act.correct">
        <source>Type again</source>
        <translation>Type again</translation>
    </message>
    <message id="answer.act.compared">
        <source>Both are right</source>
        <translation>Both are right</translation>
    </message>
    <message id="answer.act.next">
        <source>Next person</source>
        <translation>Next person</translation>
    </message>
    <message id="doubled.headline">
        <source>One person was checked in at two desks</source>
        <translation>One person was checked in at two desks</translation>
    </message>
    <message id="doubled.one-pass">
        <source>One voting pass was used at two booths</source>
        <translation>One voting pass was used at two booths</translation>
    </message>
    <message id="doubled.here">
        <source>Here: {device}</source>
        <translation>Here: {device}</translation>
    </message>
    <message id="doubled.there">
        <source>The other one: {device}</source>
        <translation>The other one: {device}</translation>
    </message>
    <message id="doubled.open">
        <source>Checked in at {at}. Has not voted yet.</source>
        <translation>Checked in at {at}. Has not voted yet.</translation>
    </message>
    <message id="doubled.voted">
        <source>Checked in at {at}. Has voted.</source>
        <translation>Checked in at {at}. Has voted.</translation>
    </message>
    <message id="doubled.void">
        <source>Void it here</source>
        <translation>Void it here</translation>
    </message>
    <message id="doubled.read">
        <source>Chief told</source>
        <translation>Chief told</translation>
    </message>
    <message id="doubled.next.void-here">
        <source>The person has voted at the other desk. Void the pass given here, and do not let it be used.</source>
        <translation>The person has voted at the other desk. Void the pass given here, and do not let it be used.</translation>
    </message>
    <message id="doubled.next.void-one">
        <source>Neither pass is used. Settle with the other desk, by voice, which one voids its pass; only one of them.</source>
        <translation>Neither pass is used. Settle with the other desk, by voice, which one voids its pass; only one of them.</translation>
    </message>
    <message id="doubled.next.void-there">
        <source>The person has voted with the pass given here. Tell the other desk to void its pass.</source>
        <translation>The person has voted with the pass given here. Tell the other desk to void its pass.</translation>
    </message>
    <message id="doubled.next.both-voted">
        <source>Both ballots are cast and both are kept. Tell the chief officer: two officials of the centre decide which one counts.</source>
        <translation>Both ballots are cast and both are kept. Tell the chief officer: two officials of the centre decide which one counts.</translation>
    </message>
    <message id="attest.heading">
        <source>Which document did you see?</source>
        <translation>Which document did you see?</translation>
    </message>
    <message id="attest.why">
        <source>Choose only a document you have looked at yourself. Your name goes into the voting pass.</source>
        <translation>Choose only a document you have looked at yourself. Your name goes into the voting pass.</translation>
    </message>
    <message id="attest.back">
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message id="attest.button">
        <source>Attest</source>
        <translation>Attest</translation>
    </message>
    <message id="show-pass.headline">
        <source>Please show your voting pass</source>
        <translation>Please show your voting pass</translation>
    </message>
    <message id="show-pass.body">
        <source>Hold the code that you got at the desk before the camera or the scanner.</source>
        <translation>Hold the code that you got at the desk before the camera or the scanner.</translation>
    </message>
    <message id="show-pass.officer">
        <source>Officer</source>
        <translation>Officer</translation>
    </message>
    <message id="pass-given.headline">
        <source>Give the voting pass to the voter</source>
        <translation>Give the voting pass to the voter</translation>
    </message>
    <message id="pass-given.body">
        <source>Print it, or let the voter photograph it. Shown at the booth it opens one vote, once.</source>
        <translation>Print it, or let the voter photograph it. Shown at the booth it opens one vote, once.</translation>
    </message>
    <message id="pass-given.qr">
        <source>Voting pass</source>
        <translation>Voting pass</translation>
    </message>
    <message id="pass-given.expires">
        <source>To be used by {at}</source>
        <translation>To be used by {at}</translation>
    </message>
    <message id="pass-given.print">
        <source>Print the pass</source>
        <translation>Print the pass</translation>
    </message>
    <message id="pass-given.done">
        <source>Next person</source>
        <translation>Next person</translation>
    </message>
    <message id="roll-list.heading">
        <source>Find a name on the roll</source>
        <translation>Find a name on the roll</translation>
    </message>
    <message id="roll-list.help">
        <source>Type at least two characters of the name.</source>
        <translation>Type at least two characters of the name.</translation>
    </message>
    <message id="roll-list.nobody">
        <source>Nobody by this name is on the roll.</source>
        <translation>Nobody by this name is on the roll.</translation>
    </message>
    <message id="roll-list.choose">
        <source>Choose the person whose card you hold.</source>
        <translation>Choose the person whose card you hold.</translation>
    </message>
    <message id="roll-list.more">
        <source>There are more than these: type more of the name.</source>
        <translation>There are more than these: type more of the name.</translation>
    </message>
    <message id="roll-list.match">
        <source>{name} · {number} · born {year}-{month:02} (Minguo {minguo})</source>
        <translation>{name} · {number} · born {year}-{month:02} (Minguo {minguo})</translation>
    </message>
    <message id="roll-list.back">
        <source>Back to the number</source>
        <translation>Back to the number</translation>
    </message>
    <message id="welcome.secret">
        <source>Your choice is encrypted at once. Nobody can learn how you voted.</source>
        <translation>Your choice is encrypted at once. Nobody can learn how you voted.</translation>
    </message>
    <message id="welcome.language">
        <source>Choose your language</source>
        <translation>Choose your language</translation>
    </message>
    <message id="welcome.button">
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message id="welcome.part">
        <source>Ballot {number} of {count}</source>
        <translation>Ballot {number} of {count}</translation>
    </message>
    <message id="consent.rules">
        <source>The rules</source>
        <translation>The rules</translation>
    </message>
    <message id="consent.privacy">
        <source>Your privacy</source>
        <translation>Your privacy</translation>
    </message>
    <message id="consent.decline">
        <source>I do not agree, leave</source>
        <translation>I do not agree, leave</translation>
    </message>
    <message id="consent.agree">
        <source>I understand and agree</source>
        <translation>I understand and agree</translation>
    </message>
    <message id="choosing.button">
        <source>Next: check</source>
        <translation>Next: check</translation>
    </message>
    <message id="choosing.chosen">
        <source>{count} of {most} chosen</source>
        <translation>{count} of {most} chosen</translation>
    </message>
    <message id="choosing.money-left">
        <source>{amount} left</source>
        <translation>{amount} left</translation>
    </message>
    <message id="choosing.money-spent">
        <source>{spent} of {budget} spent</source>
        <translation>{spent} of {budget} spent</translation>
    </message>
    <message id="choosing.points-left">
        <source>{left} of {points} points left</source>
        <translation>{left} of {points} points left</translation>
    </message>
    <message id="choosing.blank">
        <source>You may also cast a blank ballot.</source>
        <translation>You may also cast a blank ballot.</translation>
    </message>
    <message id="choosing.shown">
        <source>{what}: {first}–{last} of {count}</source>
        <translation>{what}: {first}–{last} of {count}</translation>
    </message>
    <message id="choosing.shown.all">
        <source>All proposals</source>
        <translation>All proposals</translation>
    </message>
    <message id="choosing.shown.chosen">
        <source>What I have chosen</source>
        <translation>What I have chosen</translation>
    </message>
    <message id="choosing.leaf-before">
        <source>Before these: {first}–{last}</source>
        <translation>Before these: {first}–{last}</translation>
    </message>
    <message id="choosing.leaf-after">
        <source>More proposals: {first}–{last}</source>
        <translation>More proposals: {first}–{last}</translation>
    </message>
    <message id="choosing.sentence">
        <source>{words}.</source>
        <translation>{words}.</translation>
    </message>
    <message id="choosing.then">
        <source>{first} {then}</source>
        <translation>{first} {then}</translation>
    </message>
    <message id="choosing.missing.one">
        <source>{chosen}, {count} more needed</source>
        <translation>{chosen}, {count} more needed</translation>
    </message>
    <message id="choosing.missing.other">
        <source>{chosen}, {count} more needed</source>
        <translation>{chosen}, {count} more needed</translation>
    </message>
    <message id="choosing.points-missing.one">
        <source>Give {count} more point</source>
        <translation>Give {count} more point</translation>
    </message>
    <message id="choosing.points-missing.other">
        <source>Give {count} more points</source>
        <translation>Give {count} more points</translation>
    </message>
    <message id="choosing.number.one">
        <source>Choose one proposal</source>
        <translation>Choose one proposal</translation>
    </message>
    <message id="choosing.number.answer">
        <source>Choose one answer</source>
        <translation>Choose one answer</translation>
    </message>
    <message id="choosing.number.exactly">
        <source>Choose exactly {most} proposals</source>
        <translation>Choose exactly {most} proposals</translation>
    </message>
    <message id="choosing.number.up-to">
        <source>Choose up to {most} proposals</source>
        <translation>Choose up to {most} proposals</translation>
    </message>
    <message id="choosing.number.between">
        <source>Choose {least} to {most} proposals</source>
        <translation>Choose {least} to {most} proposals</translation>
    </message>
    <message id="choosing.number.at-least">
        <source>Choose at least {least} proposals</source>
        <translation>Choose at least {least} proposals</translation>
    </message>
    <message id="choosing.number.any">
        <source>Choose as many proposals as you like</source>
        <translation>Choose as many proposals as you like</translation>
    </message>
    <message id="choosing.rule.budget">
        <source>Choose proposals that cost {amount} or less together</source>
        <translation>Choose proposals that cost {amount} or less together</translation>
    </message>
    <message id="choosing.rule.points.one">
        <source>You have {count} point to give</source>
        <translation>You have {count} point to give</translation>
    </message>
    <message id="choosing.rule.points.other">
        <source>You have {count} points to give</source>
        <translation>You have {count} points to give</translation>
    </message>
    <message id="choosing.rule.all-points.one">
        <source>Give away {count} point</source>
        <translation>Give away {count} point</translation>
    </message>
    <message id="choosing.rule.all-points.other">
        <source>Give away all {count} points</source>
        <translation>Give away all {count} points</translation>
    </message>
    <message id="choosing.how.order">
        <source>Touch first the one you want most, then the next. Each card tells its place.</source>
        <translation>Touch first the one you want most, then the next. Each card tells its place.</translation>
    </message>
    <message id="choosing.how.points">
        <source>Each touch on a proposal gives it one more point. The minus takes one back.</source>
        <translation>Each touch on a proposal gives it one more point. The minus takes one back.</translation>
    </message>
    <message id="choosing.points-least.one">
        <source>Give at least {count} point.</source>
        <translation>Give at least {count} point.</translation>
    </message>
    <message id="choosing.points-least.other">
        <source>Give at least {count} points.</source>
        <translation>Give at least {count} points.</translation>
    </message>
    <message id="choosing.points-each.one">
        <source>One proposal gets at most {count} point.</source>
        <translation>One proposal gets at most {count} point.</translation>
    </message>
    <message id="choosing.points-each.other">
        <source>One proposal gets at most {count} points.</source>
        <translation>One proposal gets at most {count} points.</translation>
    </message>
    <message id="card.choose">
        <source>Choose this</source>
        <translation>Choose this</translation>
    </message>
    <message id="card.choose-answer">
        <source>Choose this answer</source>
        <translation>Choose this answer</translation>
    </message>
    <message id="card.number">
        <source>No. {number}</source>
        <translation>No. {number}</translation>
    </message>
    <message id="card.more">
        <source>More about it</source>
        <translation>More about it</translation>
    </message>
    <message id="card.chosen">
        <source>Chosen</source>
        <translation>Chosen</translation>
    </message>
    <message id="card.place">
        <source>Choice {place}</source>
        <translation>Choice {place}</translation>
    </message>
    <message id="card.next-place">
        <source>Make this choice {place}</source>
        <translation>Make this choice {place}</translation>
    </message>
    <message id="card.over-budget">
        <source>{amount} more than is left</source>
        <translation>{amount} more than is left</translation>
    </message>
    <message id="card.points.one">
        <source>{count} point</source>
        <translation>{count} point</translation>
    </message>
    <message id="card.points.other">
        <source>{count} points</source>
        <translation>{count} points</translation>
    </message>
    <message id="points.less.one">
        <source>Take one point back</source>
        <translation>Take one point back</translation>
    </message>
    <message id="points.less.other">
        <source>Take {count} points back</source>
        <translation>Take {count} points back</translation>
    </message>
    <message id="points.more.one">
        <source>Give one more point</source>
        <translation>Give one more point</translation>
    </message>
    <message id="points.more.other">
        <source>Give {count} more points</source>
        <translation>Give {count} more points</translation>
    </message>
    <message id="refused.too-many.by-touch.headline">
        <source>You cannot choose more than {limit}</source>
        <translation>You cannot choose more than {limit}</translation>
    </message>
    <message id="refused.too-many.by-touch.body">
        <source>To choose this one instead, first touch a chosen proposal to take it back. Nothing has changed.</source>
        <translation>To choose this one instead, first touch a chosen proposal to take it back. Nothing has changed.</translation>
    </message>
    <message id="refused.too-many.answer.headline">
        <source>You have already chosen an answer</source>
        <translation>You have already chosen an answer</translation>
    </message>
    <message id="refused.too-many.answer.body">
        <source>To choose this one instead, first touch the chosen answer to take it back. Nothing has changed.</source>
        <translation>To choose this one instead, first touch the chosen answer to take it back. Nothing has changed.</translation>
    </message>
    <message id="refused.too-many.with-points.headline">
        <source>You cannot give points to more than {limit} proposals</source>
        <translation>You cannot give points to more than {limit} proposals</translation>
    </message>
    <message id="refused.too-many.with-points.body">
        <source>To give points to this one, first take all points back from another with its minus. Nothing has changed.</source>
        <translation>To give points to this one, first take all points back from another with its minus. Nothing has changed.</translation>
    </message>
    <message id="refused.over-budget.headline">
        <source>With this one it would cost more than {limit}</source>
        <translation>With this one it would cost more than {limit}</translation>
    </message>
    <message id="refused.over-budget.body">
        <source>To choose it, first touch a chosen proposal to take it back. Nothing has changed.</source>
        <translation>To choose it, first touch a chosen proposal to take it back. Nothing has changed.</translation>
    </message>
    <message id="refused.too-many-points.headline">
        <source>You have given all {limit} points</source>
        <translation>You have given all {limit} points</translation>
    </message>
    <message id="refused.too-many-points.body">
        <source>To give one here, first take one back from another proposal with its minus. Nothing has changed.</source>
        <translation>To give one here, first take one back from another proposal with its minus. Nothing has changed.</translation>
    </message>
    <message id="refused.too-many-points-for-one.headline">
        <source>One proposal gets at most {limit} points</source>
        <translation>One proposal gets at most {limit} points</translation>
    </message>
    <message id="refused.too-many-points-for-one.body">
        <source>Nothing has changed.</source>
        <translation>Nothing has changed.</translation>
    </message>
    <message id="review.heading">
        <source>Please check your choices</source>
        <translation>Please check your choices</translation>
    </message>
    <message id="review.final">
        <source>This is your ballot. Once cast, it cannot be changed.</source>
        <translation>This is your ballot. Once cast, it cannot be changed.</translation>
    </message>
    <message id="review.up">
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message id="review.down">
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message id="review.change">
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message id="review.back">
        <source>Back to the proposals</source>
        <translation>Back to the proposals</translation>
    </message>
    <message id="review.back-answer">
        <source>Back to the question</source>
        <translation>Back to the question</translation>
    </message>
    <message id="review.cast">
        <source>Cast my ballot</source>
        <translation>Cast my ballot</translation>
    </message>
    <message id="review.more-possible.headline">
        <source>You may choose more</source>
        <translation>You may choose more</translation>
    </message>
    <message id="review.more-possible.body.one">
        <source>One more is possible. You may also cast your ballot as it is.</source>
        <translation>One more is possible. You may also cast your ballot as it is.</translation>
    </message>
    <message id="review.more-possible.body.other">
        <source>{count} more are possible. You may also cast your ballot as it is.</source>
        <translation>{count} more are possible. You may also cast your ballot as it is.</translation>
    </message>
    <message id="review.more-fits.headline">
        <source>You may choose more</source>
        <translation>You may choose more</translation>
    </message>
    <message id="review.more-fits.body.one">
        <source>One more proposal costs no more than is left. You may also cast your ballot as it is.</source>
        <translation>One more proposal costs no more than is left. You may also cast your ballot as it is.</translation>
    </message>
    <message id="review.more-fits.body.other">
        <source>{count} more proposals each cost no more than is left. You may also cast your ballot as it is.</source>
        <translation>{count} more proposals each cost no more than is left. You may also cast your ballot as it is.</translation>
    </message>
    <message id="review.more-points.headline">
        <source>You may give more points</source>
        <translation>You may give more points</translation>
    </message>
    <message id="review.more-points.body.one">
        <source>One point is left. You may also cast your ballot as it is.</source>
        <translation>One point is left. You may also cast your ballot as it is.</translation>
    </message>
    <message id="review.more-points.body.other">
        <source>{count} points are left. You may also cast your ballot as it is.</source>
        <translation>{count} points are left. You may also cast your ballot as it is.</translation>
    </message>
    <message id="review.too-few.headline">
        <source>Not enough is chosen yet, so this ballot cannot be cast</source>
        <translation>Not enough is chosen yet, so this ballot cannot be cast</translation>
    </message>
    <message id="review.too-few.body.one">
        <source>Go back to the proposals and choose one more.</source>
        <translation>Go back to the proposals and choose one more.</translation>
    </message>
    <message id="review.too-few.body.other">
        <source>Go back to the proposals and choose {count} more.</source>
        <translation>Go back to the proposals and choose {count} more.</translation>
    </message>
    <message id="review.too-few-points.headline">
        <source>Not enough points are given yet, so this ballot cannot be cast</source>
        <translation>Not enough points are given yet, so this ballot cannot be cast</translation>
    </message>
    <message id="review.too-few-points.body.one">
        <source>Go back to the proposals and give one more point.</source>
        <translation>Go back to the proposals and give one more point.</translation>
    </message>
    <message id="review.too-few-points.body.other">
        <source>Go back to the proposals and give {count} more points.</source>
        <translation>Go back to the proposals and give {count} more points.</translation>
    </message>
    <message id="review.blank.headline">
        <source>You have chosen nothing</source>
        <translation>You have chosen nothing</translation>
    </message>
    <message id="review.blank.body.one">
        <source>This would be a blank ballot. To choose, go back to the proposals.</source>
        <translation>This would be a blank ballot. To choose, go back to the proposals.</translation>
    </message>
    <message id="review.blank.body.other">
        <source>This would be a blank ballot. To choose, go back to the proposals.</source>
        <translation>This would be a blank ballot. To choose, go back to the proposals.</translation>
    </message>
    <message id="review.no-answer.headline">
        <source>You have chosen no answer yet, so this ballot cannot be cast</source>
        <translation>You have chosen no answer yet, so this ballot cannot be cast</translation>
    </message>
    <message id="review.no-answer.body.one">
        <source>Go back to the question and choose an answer.</source>
        <translation>Go back to the question and choose an answer.</translation>
    </message>
    <message id="review.no-answer.body.other">
        <source>Go back to the question and choose an answer.</source>
        <translation>Go back to the question and choose an answer.</translation>
    </message>
    <message id="review.blank-answer.headline">
        <source>You have chosen no answer</source>
        <translation>You have chosen no answer</translation>
    </message>
    <message id="review.blank-answer.body.one">
        <source>This would be a blank ballot. To choose, go back to the question.</source>
        <translation>This would be a blank ballot. To choose, go back to the question.</translation>
    </message>
    <message id="review.blank-answer.body.other">
        <source>This would be a blank ballot. To choose, go back to the question.</source>
        <translation>This would be a blank ballot. To choose, go back to the question.</translation>
    </message>
    <message id="about.back">
        <source>Back to the proposals</source>
        <translation>Back to the proposals</translation>
    </message>
    <message id="about.take-back">
        <source>{state}. Touch again to take it back.</source>
        <translation>{state}. Touch again to take it back.</translation>
    </message>
    <message id="about.map">
        <source>Where it is</source>
        <translation>Where it is</translation>
    </message>
    <message id="find.button">
        <source>Find a proposal</source>
        <translation>Find a proposal</translation>
    </message>
    <message id="find.heading">
        <source>Find a proposal</source>
        <translation>Find a proposal</translation>
    </message>
    <message id="find.by-number">
        <source>By its number on the leaflet</source>
        <translation>By its number on the leaflet</translation>
    </message>
    <message id="find.none-yet">
        <source>Touch the number, 1 to {most}</source>
        <translation>Touch the number, 1 to {most}</translation>
    </message>
    <message id="find.no-such">
        <source>{number}: there is none. The last one is {most}.</source>
        <translation>{number}: there is none. The last one is {most}.</translation>
    </message>
    <message id="find.is">
        <source>{number}: {title}</source>
        <translation>{number}: {title}</translation>
    </message>
    <message id="find.show">
        <source>Show this proposal</source>
        <translation>Show this proposal</translation>
    </message>
    <message id="find.only">
        <source>Or look at only some</source>
        <translation>Or look at only some</translation>
    </message>
    <message id="find.counted">
        <source>{what} ({count})</source>
        <translation>{what} ({count})</translation>
    </message>
    <message id="find.all">
        <source>Show all proposals</source>
        <translation>Show all proposals</translation>
    </message>
    <message id="tracker.headline">
        <source>Your ballot is cast</source>
        <translation>Your ballot is cast</translation>
    </message>
    <message id="tracker.body">
        <source>Thank you for taking part.</source>
        <translation>Thank you for taking part.</translation>
    </message>
    <message id="tracker.keep">
        <source>Your tracker</source>
        <translation>Your tracker</translation>
    </message>
    <message id="tracker.what-for">
        <source>Photograph it or write it down. On the public board it shows that this ballot was received; it does not tell what you chose.</source>
        <translation>Photograph it or write it down. On the public board it shows that this ballot was received; it does not tell what you chose.</translation>
    </message>
    <message id="tracker.questions">
        <source>Questions about your ballot? Telephone {telephone}</source>
        <translation>Questions about your ballot? Telephone {telephone}</translation>
    </message>
    <message id="tracker.wiped-in">
        <source>This screen is cleared in {seconds} s. Touch it for more time.</source>
        <translation>This screen is cleared in {seconds} s. Touch it for more time.</translation>
    </message>
    <message id="tracker.qr">
        <source>Scan with your phone</source>
        <translation>Scan with your phone</translation>
    </message>
    <message id="tracker.done">
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message id="tracker.print">
        <source>Print a slip</source>
        <translation>Print a slip</translation>
    </message>
    <message id="help.headline">
        <source>An officer is coming</source>
        <translation>An officer is coming</translation>
    </message>
    <message id="help.body">
        <source>Your choices are kept, and nobody can see them.</source>
        <translation>Your choices are kept, and nobody can see them.</translation>
    </message>
    <message id="help.officer">
        <source>Officer: touch here</source>
        <translation>Officer: touch here</translation>
    </message>
    <message id="help.back">
        <source>Not needed, go on voting</source>
        <translation>Not needed, go on voting</translation>
    </message>
    <message id="officer-help.heading">
        <source>Helping a voter</source>
        <translation>Helping a voter</translation>
    </message>
    <message id="officer-help.why">
        <source>Explain how it works, but do not look at or ask about the choices. The voter touches the button to go on.</source>
        <translation>Explain how it works, but do not look at or ask about the choices. The voter touches the button to go on.</translation>
    </message>
    <message id="officer-help.anew">
        <source>If the vote cannot go on, it can be cancelled. No ballot is cast, and the voter can check in again for another pass.</source>
        <translation>If the vote cannot go on, it can be cancelled. No ballot is cast, and the voter can check in again for another pass.</translation>
    </message>
    <message id="officer-help.cancel">
        <source>Cancel this vote</source>
        <translation>Cancel this vote</translation>
    </message>
    <message id="officer-help.back">
        <source>The voter goes on voting</source>
        <translation>The voter goes on voting</translation>
    </message>
    <message id="give-back.button">
        <source>Officer: take the screen back</source>
        <translation>Officer: take the screen back</translation>
    </message>
    <message id="give-back.cast.headline">
        <source>Thank you for voting</source>
        <translation>Thank you for voting</translation>
    </message>
    <message id="give-back.cast.body">
        <source>Please give the screen back to the officer.</source>
        <translation>Please give the screen back to the officer.</translation>
    </message>
    <message id="give-back.declined.headline">
        <source>You have not voted</source>
        <translation>You have not voted</translation>
    </message>
    <message id="give-back.declined.body">
        <source>No ballot was cast, because the rules were not agreed to. Please give the screen back to the officer. If you change your mind you can check in again.</source>
        <translation>No ballot was cast, because the rules were not agreed to. Please give the screen back to the officer. If you change your mind you can check in again.</translation>
    </message>
    <message id="give-back.idle.headline">
        <source>This vote was cancelled after a long pause</source>
        <translation>This vote was cancelled after a long pause</translation>
    </message>
    <message id="give-back.idle.body">
        <source>No ballot was cast, and all choices are erased. Please tell an officer. The voter can check in again.</source>
        <translation>No ballot was cast, and all choices are erased. Please tell an officer. The voter can check in again.</translation>
    </message>
    <message id="give-back.cancelled.headline">
        <source>This vote was cancelled</source>
        <translation>This vote was cancelled</translation>
    </message>
    <message id="give-back.cancelled.body">
        <source>No ballot was cast, and all choices are erased. Please go back to the desk.</source>
        <translation>No ballot was cast, and all choices are erased. Please go back to the desk.</translation>
    </message>
    <message id="leave.button">
        <source>Next voter</source>
        <translation>Next voter</translation>
    </message>
    <message id="leave.cast.headline">
        <source>Thank you for voting</source>
        <translation>Thank you for voting</translation>
    </message>
    <message id="leave.cast.body">
        <source>You are done and may leave.</source>
        <translation>You are done and may leave.</translation>
    </message>
    <message id="leave.declined.headline">
        <source>You have not voted</source>
        <translation>You have not voted</translation>
    </message>
    <message id="leave.declined.body">
        <source>No ballot was cast, because the rules were not agreed to. If you change your mind, go back to the desk.</source>
        <translation>No ballot was cast, because the rules were not agreed to. If you change your mind, go back to the desk.</translation>
    </message>
    <message id="leave.idle.headline">
        <source>This vote was cancelled after a long pause</source>
        <translation>This vote was cancelled after a long pause</translation>
    </message>
    <message id="leave.idle.body">
        <source>No ballot was cast, and all choices are erased. Please tell an officer. The voter can check in again.</source>
        <translation>No ballot was cast, and all choices are erased. Please tell an officer. The voter can check in again.</translation>
    </message>
    <message id="leave.cancelled.headline">
        <source>This vote was cancelled</source>
        <translation>This vote was cancelled</translation>
    </message>
    <message id="leave.cancelled.body">
        <source>No ballot was cast, and all choices are erased. Please go back to the desk.</source>
        <translation>No ballot was cast, and all choices are erased. Please go back to the desk.</translation>
    </message>
    <message id="still-there.heading">
        <source>Are you still there?</source>
        <translation>Are you still there?</translation>
    </message>
    <message id="still-there.button">
        <source>Yes, go on voting</source>
        <translation>Yes, go on voting</translation>
    </message>
    <message id="still-there.left.one">
        <source>In {count} second this vote is cancelled and the screen cleared.</source>
        <translation>In {count} second this vote is cancelled and the screen cleared.</translation>
    </message>
    <message id="still-there.left.other">
        <source>In {count} seconds this vote is cancelled and the screen cleared.</source>
        <translation>In {count} seconds this vote is cancelled and the screen cleared.</translation>
    </message>
    <message id="paper.date">
        <source>{year}-{month:02}-{day:02} (Minguo {minguo})</source>
        <translation>{year}-{month:02}-{day:02} (Minguo {minguo})</translation>
    </message>
    <message id="paper.station">
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message id="paper.device">
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message id="paper.day">
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message id="paper.case">
        <source>Case code</source>
        <translation>Case code</translation>
    </message>
    <message id="paper.observer">
        <source>Observer</source>
        <translation>Observer</translation>
    </message>
    <message id="paper.records.one">
        <source>{count} record</source>
        <translation>{count} record</translation>
    </message>
    <message id="paper.records.other">
        <source>{count} records</source>
        <translation>{count} records</translation>
    </message>
    <message id="paper.pass.heading">
        <source>Voting pass</source>
        <translation>Voting pass</translation>
    </message>
    <message id="paper.pass.show">
        <source>At the booth, hold the code up to the camera.</source>
        <translation>At the booth, hold the code up to the camera.</translation>
    </message>
    <message id="paper.pass.until">
        <source>Valid until {time}</source>
        <translation>Valid until {time}</translation>
    </message>
    <message id="paper.pass.single-use">
        <source>Single use. If it is too late, the check-in desk gives you a new one.</source>
        <translation>Single use. If it is too late, the check-in desk gives you a new one.</translation>
    </message>
    <message id="paper.pass.for">
        <source>Good for</source>
        <translation>Good for</translation>
    </message>
    <message id="paper.pass.no-name">
        <source>It bears no name and no ID number.</source>
        <translation>It bears no name and no ID number.</translation>
    </message>
    <message id="paper.slip.heading">
        <source>Voter's slip</source>
        <translation>Voter's slip</translation>
    </message>
    <message id="paper.slip.tracker">
        <source>Tracker of your ballot</source>
        <translation>Tracker of your ballot</translation>
    </message>
    <message id="paper.slip.proves">
        <source>It shows that your ballot was received.</source>
        <translation>It shows that your ballot was received.</translation>
    </message>
    <message id="paper.slip.proves-not">
        <source>It does not show what you chose. Nobody can learn that from it.</source>
        <translation>It does not show what you chose. Nobody can learn that from it.</translation>
    </message>
    <message id="paper.slip.where">
        <source>Once the ballots have reached the centre, perhaps some days later, type the tracker on the public board or scan the code.</source>
        <translation>Once the ballots have reached the centre, perhaps some days later, type the tracker on the public board or scan the code.</translation>
    </message>
    <message id="paper.slip.board">
        <source>Public board: {board}</source>
        <translation>Public board: {board}</translation>
    </message>
    <message id="paper.slip.telephone">
        <source>Questions: {telephone}</source>
        <translation>Questions: {telephone}</translation>
    </message>
    <message id="paper.zero.heading">
        <source>Zero report before voting</source>
        <translation>Zero report before voting</translation>
    </message>
    <message id="paper.zero.statement">
        <source>This device has given out no voting pass and holds no ballot.</source>
        <translation>This device has given out no voting pass and holds no ballot.</translation>
    </message>
    <message id="paper.zero.clock">
        <source>Time by this device</source>
        <translation>Time by this device</translation>
    </message>
    <message id="paper.zero.compare">
        <source>Compare it with a watch before voting begins; if it is wrong, set it first.</source>
        <translation>Compare it with a watch before voting begins; if it is wrong, set it first.</translation>
    </message>
    <message id="paper.zero.roll">
        <source>Entries of the roll</source>
        <translation>Entries of the roll</translation>
    </message>
    <message id="paper.zero.documents">
        <source>Signed documents</source>
        <translation>Signed documents</translation>
    </message>
    <message id="paper.zero.spares">
        <source>Spare keys</source>
        <translation>Spare keys</translation>
    </message>
    <message id="paper.zero.chain">
        <source>Where the chain of records stands</source>
        <translation>Where the chain of records stands</translation>
    </message>
    <message id="paper.zero.present">
        <source>Signatures of those present</source>
        <translation>Signatures of those present</translation>
    </message>
    <message id="paper.zero.absent">
        <source>Strike out those who are absent.</source>
        <translation>Strike out those who are absent.</translation>
    </message>
    <message id="paper.closing.heading">
        <source>Closing and reconciliation sheet</source>
        <translation>Closing and reconciliation sheet</translation>
    </message>
    <message id="paper.closing.closed-at">
        <source>Closed at</source>
        <translation>Closed at</translation>
    </message>
    <message id="paper.closing.not-closed">
        <source>The poll is not closed: this sheet is for checking only.</source>
        <translation>The poll is not closed: this sheet is for checking only.</translation>
    </message>
    <message id="paper.closing.abandoned">
        <source>abandoned</source>
        <translation>abandoned</translation>
    </message>
    <message id="paper.closing.unresolved">
        <source>unresolved</source>
        <translation>unresolved</translation>
    </message>
    <message id="paper.closing.class">
        <source>Class of voters</source>
        <translation>Class of voters</translation>
    </message>
    <message id="paper.closing.ground">
        <source>Admitted by</source>
        <translation>Admitted by</translation>
    </message>
    <message id="paper.closing.total">
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message id="paper.closing.agrees">
        <source>Everything agrees</source>
        <translation>Everything agrees</translation>
    </message>
    <message id="paper.closing.chain">
        <source>Where each device's chain of records ends</source>
        <translation>Where each device's chain of records ends</translation>
    </message>
    <message id="paper.closing.keep">
        <source>Keep this sheet. If a device is restored or replaced, the code shows whether its records are whole.</source>
        <translation>Keep this sheet. If a device is restored or replaced, the code shows whether its records are whole.</translation>
    </message>
    <message id="paper.closing.notes">
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message id="paper.closing.sign">
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message id="paper.closing.differs.one">
        <source>{count} thing to settle</source>
        <translation>{count} thing to settle</translation>
    </message>
    <message id="paper.closing.differs.other">
        <source>{count} things to settle</source>
        <translation>{count} things to settle</translation>
    </message>
    <message id="paper.ground.roll">
        <source>the roll</source>
        <translation>the roll</translation>
    </message>
    <message id="paper.ground.registry">
        <source>the registry</source>
        <translation>the registry</translation>
    </message>
    <message id="paper.ground.attested">
        <source>a document</source>
        <translation>a document</translation>
    </message>
    <message id="paper.ground.provisional">
        <source>provisionally</source>
        <translation>provisionally</translation>
    </message>
    <message id="paper.finding.paper-below-cast.next">
        <source>Two people count the sign-in sheet again. If it stays so, write down in the notes what happened: the centre holds this station's ballots until two officials decide.</source>
        <translation>Two people count the sign-in sheet again. If it stays so, write down in the notes what happened: the centre holds this station's ballots until two officials decide.</translation>
    </message>
    <message id="paper.finding.paper-below-cast.what.one">
        <source>{count} person fewer on paper than ballots cast</source>
        <translation>{count} person fewer on paper than ballots cast</translation>
    </message>
    <message id="paper.finding.paper-below-cast.what.other">
        <source>{count} people fewer on paper than ballots cast</source>
        <translation>{count} people fewer on paper than ballots cast</translation>
    </message>
    <message id="paper.finding.paper-above-issued.next">
        <source>Count again, and see whether people were counted who got no pass. If it stays so, write it in the notes.</source>
        <translation>Count again, and see whether people were counted who got no pass. If it stays so, write it in the notes.</translation>
    </message>
    <message id="paper.finding.paper-above-issued.what.one">
        <source>{count} person more on paper than passes given</source>
        <translation>{count} person more on paper than passes given</translation>
    </message>
    <message id="paper.finding.paper-above-issued.what.other">
        <source>{count} people more on paper than passes given</source>
        <translation>{count} people more on paper than passes given</translation>
    </message>
    <message id="paper.finding.unresolved.next">
        <source>Before the close, see whether anybody is still at a booth, and void passes that are handed back. After it, write down in the notes what is known: these passes cannot be used any more.</source>
        <translation>Before the close, see whether anybody is still at a booth, and void passes that are handed back. After it, write down in the notes what is known: these passes cannot be used any more.</translation>
    </message>
    <message id="paper.finding.unresolved.what.one">
        <source>{count} pass was given out and has not ended</source>
        <translation>{count} pass was given out and has not ended</translation>
    </message>
    <message id="paper.finding.unresolved.what.other">
        <source>{count} passes were given out and have not ended</source>
        <translation>{count} passes were given out and have not ended</translation>
    </message>
    <message id="paper.finding.ended-beyond-issued.next">
        <source>Make sure that every device is on this sheet. If it stays so, a pass may have been used at two devices: leave all devices as they are and call the organiser.</source>
        <translation>Make sure that every device is on this sheet. If it stays so, a pass may have been used at two devices: leave all devices as they are and call the organiser.</translation>
    </message>
    <message id="paper.finding.ended-beyond-issued.what.one">
        <source>{count} pass more ended than was given out</source>
        <translation>{count} pass more ended than was given out</translation>
    </message>
    <message id="paper.finding.ended-beyond-issued.what.other">
        <source>{count} passes more ended than were given out</source>
        <translation>{count} passes more ended than were given out</translation>
    </message>
    <message id="paper.finding.account-disagrees.what">
        <source>The totals do not fit the passes this device holds</source>
        <translation>The totals do not fit the passes this device holds</translation>
    </message>
    <message id="paper.finding.account-disagrees.next">
        <source>Stop using this device, seal it up as it is, and call the organiser.</source>
        <translation>Stop using this device, seal it up as it is, and call the organiser.</translation>
    </message>
    <message id="paper.finding.device-missing.what">
        <source>This device is not accounted for</source>
        <translation>This device is not accounted for</translation>
    </message>
    <message id="paper.finding.device-missing.next">
        <source>Close the poll on it and print this sheet again. If it is broken or was not used, write that in the notes.</source>
        <translation>Close the poll on it and print this sheet again. If it is broken or was not used, write that in the notes.</translation>
    </message>
    <message id="paper.finding.groups-missing.what">
        <source>Of this device only the totals are known</source>
        <translation>Of this device only the totals are known</translation>
    </message>
    <message id="paper.finding.groups-missing.next">
        <source>Attach the device's own sheet, which tells the classes.</source>
        <translation>Attach the device's own sheet, which tells the classes.</translation>
    </message>
    <message id="error.error.what">
        <source>That did not work</source>
        <translation>That did not work</translation>
    </message>
    <message id="error.error.next">
        <source>Nothing has changed. Try again; if it still fails, call the organiser.</source>
        <translation>Nothing has changed. Try again; if it still fails, call the organiser.</translation>
    </message>
    <message id="error.input.what">
        <source>What was typed is not right</source>
        <translation>What was typed is not right</translation>
    </message>
    <message id="error.input.next">
        <source>Check it and type it again. Nothing has changed.</source>
        <translation>Check it and type it again. Nothing has changed.</translation>
    </message>
    <message id="error.input.no-receipt.what">
        <source>There is no receipt of the centre on this stick</source>
        <translation>There is no receipt of the centre on this stick</translation>
    </message>
    <message id="error.input.no-receipt.next">
        <source>Ask the centre for the receipt, copy it to the stick and try again.</source>
        <translation>Ask the centre for the receipt, copy it to the stick and try again.</translation>
    </message>
    <message id="error.case-invalid.what">
        <source>The case file is not right</source>
        <translation>The case file is not right</translation>
    </message>
    <message id="error.case-invalid.next">
        <source>Ask the organiser for a corrected file.</source>
        <translation>Ask the organiser for a corrected file.</translation>
    </message>
    <message id="error.roll-invalid.what">
        <source>The roll file cannot be read</source>
        <translation>The roll file cannot be read</translation>
    </message>
    <message id="error.roll-invalid.next">
        <source>Ask the organiser for a corrected file.</source>
        <translation>Ask the organiser for a corrected file.</translation>
    </message>
    <message id="error.identity-invalid.what">
        <source>The number or the birth date is not right</source>
        <translation>The number or the birth date is not right</translation>
    </message>
    <message id="error.identity-invalid.next">
        <source>Compare it with the card and type it again.</source>
        <translation>Compare it with the card and type it again.</translation>
    </message>
    <message id="error.identity-invalid.checksum.what">
        <source>One character of the number is wrong</source>
        <translation>One character of the number is wrong</translation>
    </message>
    <message id="error.identity-invalid.checksum.next">
        <source>Compare it with the card, character by character.</source>
        <translation>Compare it with the card, character by character.</translation>
    </message>
    <message id="error.identity-invalid.date.what">
        <source>The birth date is not right</source>
        <translation>The birth date is not right</translation>
    </message>
    <message id="error.identity-invalid.date.next">
        <source>Type year, month and day, such as 79/1/1.</source>
        <translation>Type year, month and day, such as 79/1/1.</translation>
    </message>
    <message id="error.ballot-invalid.what">
        <source>The rules do not allow this ballot</source>
        <translation>The rules do not allow this ballot</translation>
    </message>
    <message id="error.ballot-invalid.next">
        <source>Go back and look at the proposals chosen. Nothing was cast.</source>
        <translation>Go back and look at the proposals chosen. Nothing was cast.</translation>
    </message>
    <message id="error.passphrase-wrong.what">
        <source>The passphrase or PIN is wrong</source>
        <translation>The passphrase or PIN is wrong</translation>
    </message>
    <message id="error.passphrase-wrong.next">
        <source>Type it again. If it is forgotten, call the organiser.</source>
        <translation>Type it again. If it is forgotten, call the organiser.</translation>
    </message>
    <message id="error.share-invalid.what">
        <source>This share is not right</source>
        <translation>This share is not right</translation>
    </message>
    <message id="error.share-invalid.next">
        <source>Compare it word by word, and make sure that it belongs to this case.</source>
        <translation>Compare it word by word, and make sure that it belongs to this case.</translation>
    </message>
    <message id="error.file-damaged.what">
        <source>The file is cut short or altered</source>
        <translation>The file is cut short or altered</translation>
    </message>
    <message id="error.file-damaged.next">
        <source>Copy the original again; if it still fails, call the organiser.</source>
        <translation>Copy the original again; if it still fails, call the organiser.</translation>
    </message>
    <message id="error.wrong-case.what">
        <source>This belongs to another case or another station</source>
        <translation>This belongs to another case or another station</translation>
    </message>
    <message id="error.wrong-case.next">
        <source>Look at the case code and the station, and take the right file or pass.</source>
        <translation>Look at the case code and the station, and take the right file or pass.</translation>
    </message>
    <message id="error.wrong-case.receipt.what">
        <source>These receipts are of another station or case</source>
        <translation>These receipts are of another station or case</translation>
    </message>
    <message id="error.wrong-case.receipt.next">
        <source>Nothing has changed. Ask the centre for the receipt of this station.</source>
        <translation>Nothing has changed. Ask the centre for the receipt of this station.</translation>
    </message>
    <message id="error.message-refused.what">
        <source>What was received is not accepted</source>
        <translation>What was received is not accepted</translation>
    </message>
    <message id="error.message-refused.next">
        <source>Nothing has changed. Call the organiser.</source>
        <translation>Nothing has changed. Call the organiser.</translation>
    </message>
    <message id="error.malformed.what">
        <source>What was received has a wrong form</source>
        <translation>What was received has a wrong form</translation>
    </message>
    <message id="error.malformed.next">
        <source>Nothing has changed. Call the organiser.</source>
        <translation>Nothing has changed. Call the organiser.</translation>
    </message>
    <message id="error.malformed.no-pass.what">
        <source>This is not a voting pass</source>
        <translation>This is not a voting pass</translation>
    </message>
    <message id="error.malformed.no-pass.next">
        <source>Show the code that you got at the desk.</source>
        <translation>Show the code that you got at the desk.</translation>
    </message>
    <message id="error.malformed.no-report.what">
        <source>This is not the report of a device</source>
        <translation>This is not the report of a device</translation>
    </message>
    <message id="error.malformed.no-report.next">
        <source>Close the other device first, then scan the code it shows.</source>
        <translation>Close the other device first, then scan the code it shows.</translation>
    </message>
    <message id="error.signature-invalid.what">
        <source>A signature does not hold</source>
        <translation>A signature does not hold</translation>
    </message>
    <message id="error.signature-invalid.next">
        <source>It may have been altered, so it is not accepted. Call the organiser.</source>
        <translation>It may have been altered, so it is not accepted. Call the organiser.</translation>
    </message>
    <message id="error.not-authorised.what">
        <source>There is no authority for this</source>
        <translation>There is no authority for this</translation>
    </message>
    <message id="error.not-authorised.next">
        <source>Somebody, or a device, with the authority must do it.</source>
        <translation>Somebody, or a device, with the authority must do it.</translation>
    </message>
    <message id="error.device-revoked.what">
        <source>The certificate of this device was taken back</source>
        <translation>The certificate of this device was taken back</translation>
    </message>
    <message id="error.device-revoked.next">
        <source>Stop using this device and call the organiser.</source>
        <translation>Stop using this device and call the organiser.</translation>
    </message>
    <message id="error.seal-invalid.what">
        <source>A sealed file cannot be opened</source>
        <translation>A sealed file cannot be opened</translation>
    </message>
    <message id="error.seal-invalid.next">
        <source>Make sure that it was made for this device and this case.</source>
        <translation>Make sure that it was made for this device and this case.</translation>
    </message>
    <message id="error.chain-broken.what">
        <source>The records do not follow each other</source>
        <translation>The records do not follow each other</translation>
    </message>
    <message id="error.chain-broken.next">
        <source>Stop using this device, leave it as it is, and call the organiser.</source>
        <translation>Stop using this device, leave it as it is, and call the organiser.</translation>
    </message>
    <message id="error.chain-broken.twin.what">
        <source>Another machine runs under this device's name</source>
        <translation>Another machine runs under this device's name</translation>
    </message>
    <message id="error.chain-broken.twin.next">
        <source>Stop one of the two at once, and call the organiser: only one of them may go on.</source>
        <translation>Stop one of the two at once, and call the organiser: only one of them may go on.</translation>
    </message>
    <message id="error.chain-broken.behind.what">
        <source>Other devices hold records of this device that it has lost</source>
        <translation>Other devices hold records of this device that it has lost</translation>
    </message>
    <message id="error.chain-broken.behind.next">
        <source>It was restored from an older state. Stop using it, and call the chief officer.</source>
        <translation>It was restored from an older state. Stop using it, and call the chief officer.</translation>
    </message>
    <message id="error.chain-broken.forked.what">
        <source>Another device of this station contradicts itself</source>
        <translation>Another device of this station contradicts itself</translation>
    </message>
    <message id="error.chain-broken.forked.next">
        <source>It may run twice, or have been restored. Stop using it, and call the chief officer.</source>
        <translation>It may run twice, or have been restored. Stop using it, and call the chief officer.</translation>
    </message>
    <message id="error.gap-in-chain.what">
        <source>Some records before this are missing</source>
        <translation>Some records before this are missing</translation>
    </message>
    <message id="error.gap-in-chain.next">
        <source>Send the missing ones first, then try again.</source>
        <translation>Send the missing ones first, then try again.</translation>
    </message>
    <message id="error.not-allowed-now.what">
        <source>That is not possible now</source>
        <translation>That is not possible now</translation>
    </message>
    <message id="error.not-allowed-now.next">
        <source>Finish the present step first.</source>
        <translation>Finish the present step first.</translation>
    </message>
    <message id="error.not-allowed-now.in-use.what">
        <source>This station is open on this device already</source>
        <translation>This station is open on this device already</translation>
    </message>
    <message id="error.not-allowed-now.in-use.next">
        <source>Use the window that is open.</source>
        <translation>Use the window that is open.</translation>
    </message>
    <message id="error.not-allowed-now.closed-here.what">
        <source>The poll of the station was closed on this device</source>
        <translation>The poll of the station was closed on this device</translation>
    </message>
    <message id="error.not-allowed-now.closed-here.next">
        <source>Print the closing sheet, and deliver the records to the centre.</source>
        <translation>Print the closing sheet, and deliver the records to the centre.</translation>
    </message>
    <message id="error.not-allowed-now.not-zero.what">
        <source>There is no zero report any more: people have come to vote</source>
        <translation>There is no zero report any more: people have come to vote</translation>
    </message>
    <message id="error.not-allowed-now.not-zero.next">
        <source>Use the one printed before the opening. Without one, write that in the notes of the closing sheet.</source>
        <translation>Use the one printed before the opening. Without one, write that in the notes of the closing sheet.</translation>
    </message>
    <message id="error.pass-spent.what">
        <source>This voting pass cannot be used any more</source>
        <translation>This voting pass cannot be used any more</translation>
    </message>
    <message id="error.pass-spent.next">
        <source>Go back to the desk and check in again.</source>
        <translation>Go back to the desk and check in again.</translation>
    </message>
    <message id="error.pass-spent.used.what">
        <source>This voting pass has been used</source>
        <translation>This voting pass has been used</translation>
    </message>
    <message id="error.pass-spent.used.next">
        <source>Each pass opens one vote, once. If in doubt, ask at the desk.</source>
        <translation>Each pass opens one vote, once. If in doubt, ask at the desk.</translation>
    </message>
    <message id="error.pass-spent.voided.what">
        <source>This voting pass was taken back</source>
        <translation>This voting pass was taken back</translation>
    </message>
    <message id="error.pass-spent.voided.next">
        <source>Go back to the desk and check in again.</source>
        <translation>Go back to the desk and check in again.</translation>
    </message>
    <message id="error.pass-spent.expired.what">
        <source>This voting pass has expired</source>
        <translation>This voting pass has expired</translation>
    </message>
    <message id="error.pass-spent.expired.next">
        <source>Go back to the desk: it is taken back there, and you get a new one.</source>
        <translation>Go back to the desk: it is taken back there, and you get a new one.</translation>
    </message>
    <message id="error.clock-implausible.what">
        <source>This device's clock cannot be right</source>
        <translation>This device's clock cannot be right</translation>
    </message>
    <message id="error.clock-implausible.next">
        <source>Set date and time by a watch, then try again.</source>
        <translation>Set date and time by a watch, then try again.</translation>
    </message>
    <message id="error.clock-implausible.early.what">
        <source>By this device's clock it is far too early</source>
        <translation>By this device's clock it is far too early</translation>
    </message>
    <message id="error.clock-implausible.early.next">
        <source>Check date and time. If they are right, wait until the poll may open.</source>
        <translation>Check date and time. If they are right, wait until the poll may open.</translation>
    </message>
    <message id="error.clock-implausible.late.what">
        <source>By this device's clock the poll is over</source>
        <translation>By this device's clock the poll is over</translation>
    </message>
    <message id="error.clock-implausible.late.next">
        <source>Check date and time. If they are right, call the organiser.</source>
        <translation>Check date and time. If they are right, call the organiser.</translation>
    </message>
    <message id="error.clock-implausible.forward.what">
        <source>It is long after this device's last record</source>
        <translation>It is long after this device's last record</translation>
    </message>
    <message id="error.clock-implausible.forward.next">
        <source>Compare date and time with a watch. If they are right, the chief officer confirms it.</source>
        <translation>Compare date and time with a watch. If they are right, the chief officer confirms it.</translation>
    </message>
    <message id="error.clock-implausible.backwards.what">
        <source>This device's clock is behind its last record</source>
        <translation>This device's clock is behind its last record</translation>
    </message>
    <message id="error.clock-implausible.backwards.next">
        <source>Set date and time by a watch, then try again.</source>
        <translation>Set date and time by a watch, then try again.</translation>
    </message>
    <message id="error.too-many-attempts.what">
        <source>That was tried too often</source>
        <translation>That was tried too often</translation>
    </message>
    <message id="error.too-many-attempts.next">
        <source>Wait a few minutes, then try again.</source>
        <translation>Wait a few minutes, then try again.</translation>
    </message>
    <message id="error.too-many-attempts.pin.what">
        <source>Too many wrong PINs: locked for a while</source>
        <translation>Too many wrong PINs: locked for a while</translation>
    </message>
    <message id="error.too-many-attempts.pin.next">
        <source>Wait {seconds} seconds, or let another officer sign in. If the PIN is forgotten, call the organiser.</source>
        <translation>Wait {seconds} seconds, or let another officer sign in. If the PIN is forgotten, call the organiser.</translation>
    </message>
    <message id="error.chain-superseded.what">
        <source>This device holds less than its stick or its papers show</source>
        <translation>This device holds less than its stick or its papers show</translation>
    </message>
    <message id="error.chain-superseded.next">
        <source>It was set back to an earlier state. Nobody votes here until the chief officer lets it go on with a spare key.</source>
        <translation>It was set back to an earlier state. Nobody votes here until the chief officer lets it go on with a spare key.</translation>
    </message>
    <message id="error.spares-used-up.what">
        <source>This device has no spare key left</source>
        <translation>This device has no spare key left</translation>
    </message>
    <message id="error.spares-used-up.next">
        <source>It takes no more votes; those cast are kept. Call the organiser, who provisions another device.</source>
        <translation>It takes no more votes; those cast are kept. Call the organiser, who provisions another device.</translation>
    </message>
    <message id="error.not-ready.what">
        <source>Something needed is still missing</source>
        <translation>Something needed is still missing</translation>
    </message>
    <message id="error.not-ready.next">
        <source>Finish the steps before this one first.</source>
        <translation>Finish the steps before this one first.</translation>
    </message>
    <message id="error.environment.what">
        <source>The device or the line has a problem</source>
        <translation>The device or the line has a problem</translation>
    </message>
    <message id="error.environment.next">
        <source>Stored ballots are safe. Try again; if it still fails, call the organiser.</source>
        <translation>Stored ballots are safe. Try again; if it still fails, call the organiser.</translation>
    </message>
    <message id="error.storage-failed.what">
        <source>The device cannot write to its storage</source>
        <translation>The device cannot write to its storage</translation>
    </message>
    <message id="error.storage-failed.next">
        <source>Ballots cast are safe, and this step has not happened. Check the free space and try again.</source>
        <translation>Ballots cast are safe, and this step has not happened. Check the free space and try again.</translation>
    </message>
    <message id="error.storage-failed.voter">
        <source>Ballots cast are safe; this step has not happened. Call an officer, then touch the same button again.</source>
        <translation>Ballots cast are safe; this step has not happened. Call an officer, then touch the same button again.</translation>
    </message>
    <message id="error.storage-failed.full.what">
        <source>The device's disk is full</source>
        <translation>The device's disk is full</translation>
    </message>
    <message id="error.storage-failed.full.next">
        <source>Ballots cast are safe; this step has not happened. Remove other files, none of the station's, and try again; or call the organiser.</source>
        <translation>Ballots cast are safe; this step has not happened. Remove other files, none of the station's, and try again; or call the organiser.</translation>
    </message>
    <message id="error.storage-failed.full.voter">
        <source>Ballots cast are safe; this step has not happened. Call an officer, then touch the same button again.</source>
        <translation>Ballots cast are safe; this step has not happened. Call an officer, then touch the same button again.</translation>
    </message>
    <message id="error.storage-failed.read-only.what">
        <source>The device's disk cannot be written</source>
        <translation>The device's disk cannot be written</translation>
    </message>
    <message id="error.storage-failed.read-only.next">
        <source>Ballots cast are safe; this step has not happened. Start the device again; if it still fails, go on from the stick on another one.</source>
        <translation>Ballots cast are safe; this step has not happened. Start the device again; if it still fails, go on from the stick on another one.</translation>
    </message>
    <message id="error.storage-failed.read-only.voter">
        <source>Ballots cast are safe; this step has not happened. Call an officer, then touch the same button again.</source>
        <translation>Ballots cast are safe; this step has not happened. Call an officer, then touch the same button again.</translation>
    </message>
    <message id="error.storage-failed.unknown.what">
        <source>The storage does not answer</source>
        <translation>The storage does not answer</translation>
    </message>
    <message id="error.storage-failed.unknown.next">
        <source>Do not leave or switch off. Touch the same button again: the program finds out whether it is done. If not, call an officer.</source>
        <translation>Do not leave or switch off. Touch the same button again: the program finds out whether it is done. If not, call an officer.</translation>
    </message>
    <message id="error.storage-failed.stick-full.what">
        <source>The stick is full</source>
        <translation>The stick is full</translation>
    </message>
    <message id="error.storage-failed.stick-full.next">
        <source>Use a stick with room on it and try again. What is on this device is safe.</source>
        <translation>Use a stick with room on it and try again. What is on this device is safe.</translation>
    </message>
    <message id="error.storage-failed.stick-read-only.what">
        <source>The stick cannot be written</source>
        <translation>The stick cannot be written</translation>
    </message>
    <message id="error.storage-failed.stick-read-only.next">
        <source>Unlock it, or use another one. What is on this device is safe.</source>
        <translation>Unlock it, or use another one. What is on this device is safe.</translation>
    </message>
    <message id="error.storage-failed.stick-pulled-out.what">
        <source>The stick was pulled out</source>
        <translation>The stick was pulled out</translation>
    </message>
    <message id="error.storage-failed.stick-pulled-out.next">
        <source>Put it back and do it again; do not use the file from before. What is on this device is safe.</source>
        <translation>Put it back and do it again; do not use the file from before. What is on this device is safe.</translation>
    </message>
    <message id="error.storage-failed.stick-failing.what">
        <source>The stick fails</source>
        <translation>The stick fails</translation>
    </message>
    <message id="error.storage-failed.stick-failing.next">
        <source>Use another one and try again. What is on this device is safe.</source>
        <translation>Use another one and try again. What is on this device is safe.</translation>
    </message>
    <message id="error.printer-failed.what">
        <source>The printer does not print</source>
        <translation>The printer does not print</translation>
    </message>
    <message id="error.printer-failed.next">
        <source>Voting goes on. Look at cable, power and paper, then print again.</source>
        <translation>Voting goes on. Look at cable, power and paper, then print again.</translation>
    </message>
    <message id="error.printer-failed.no-device.what">
        <source>The printer is not there</source>
        <translation>The printer is not there</translation>
    </message>
    <message id="error.printer-failed.no-device.next">
        <source>Voting goes on. Plug it in and switch it on, then print again.</source>
        <translation>Voting goes on. Plug it in and switch it on, then print again.</translation>
    </message>
    <message id="error.printer-failed.no-paper.what">
        <source>The printer has no paper</source>
        <translation>The printer has no paper</translation>
    </message>
    <message id="error.printer-failed.no-paper.next">
        <source>Voting goes on. Put paper in, then print again.</source>
        <translation>Voting goes on. Put paper in, then print again.</translation>
    </message>
    <message id="error.printer-failed.not-answering.what">
        <source>The printer takes nothing</source>
        <translation>The printer takes nothing</translation>
    </message>
    <message id="error.printer-failed.not-answering.next">
        <source>Voting goes on. Close its cover, switch it off and on, then print again.</source>
        <translation>Voting goes on. Close its cover, switch it off and on, then print again.</translation>
    </message>
    <message id="error.speech-failed.what">
        <source>The voice does not work at the moment</source>
        <translation>The voice does not work at the moment</translation>
    </message>
    <message id="error.speech-failed.next">
        <source>Everything can still be read and touched. Ask an officer for help if you need the voice.</source>
        <translation>Everything can still be read and touched. Ask an officer for help if you need the voice.</translation>
    </message>
    <message id="error.lan-unavailable.what">
        <source>The station's own network cannot be used</source>
        <translation>The station's own network cannot be used</translation>
    </message>
    <message id="error.lan-unavailable.next">
        <source>Voting goes on. Check cable or Wi-Fi, and that the program does not run twice.</source>
        <translation>Voting goes on. Check cable or Wi-Fi, and that the program does not run twice.</translation>
    </message>
    <message id="error.line-down.what">
        <source>The centre cannot be reached</source>
        <translation>The centre cannot be reached</translation>
    </message>
    <message id="error.line-down.next">
        <source>Voting goes on. The records are kept and sent when the line is back.</source>
        <translation>Voting goes on. The records are kept and sent when the line is back.</translation>
    </message>
    <message id="error.service-faulty.what">
        <source>The centre's answer makes no sense</source>
        <translation>The centre's answer makes no sense</translation>
    </message>
    <message id="error.service-faulty.next">
        <source>Voting goes on, and the records are kept. Call the organiser.</source>
        <translation>Voting goes on, and the records are kept. Call the organiser.</translation>
    </message>
</context>
</TS>
