<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fil" sourcelanguage="en">
<context>
    <name></name>
    <message id="language.name">
        <source>English</source>
        <translation>Filipino</translation>
    </message>
    <message id="date.day">
        <source>{day} {month} {year}</source>
        <translation>{month} {day}, {year}</translation>
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
        <translation>Presinto</translation>
    </message>
    <message id="top.smaller">
        <source>Smaller</source>
        <translation>Liitan</translation>
    </message>
    <message id="top.larger">
        <source>Larger</source>
        <translation>Lakihan</translation>
    </message>
    <message id="top.help">
        <source>Help</source>
        <translation>Tulong</translation>
    </message>
    <message id="top.look">
        <source>Display</source>
        <translation>Display</translation>
    </message>
    <message id="top.languages">
        <source>Language 語言</source>
        <translation>Wika Language</translation>
    </message>
    <message id="look.language">
        <source>Language 語言</source>
        <translation>Wika Language</translation>
    </message>
    <message id="look.size">
        <source>Text size</source>
        <translation>Laki ng letra</translation>
    </message>
    <message id="look.size.small">
        <source>Small</source>
        <translation>Maliit</translation>
    </message>
    <message id="look.size.medium">
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message id="look.size.large">
        <source>Large</source>
        <translation>Malaki</translation>
    </message>
    <message id="look.size.largest">
        <source>Largest</source>
        <translation>Napakalaki</translation>
    </message>
    <message id="look.contrast">
        <source>Contrast</source>
        <translation>Contrast</translation>
    </message>
    <message id="look.contrast.default">
        <source>Normal</source>
        <translation>Karaniwan</translation>
    </message>
    <message id="look.contrast.low">
        <source>Soft</source>
        <translation>Banayad</translation>
    </message>
    <message id="look.contrast.dark">
        <source>White on black</source>
        <translation>Puti sa itim</translation>
    </message>
    <message id="look.contrast.light">
        <source>Black on white</source>
        <translation>Itim sa puti</translation>
    </message>
    <message id="look.done">
        <source>Done</source>
        <translation>Tapos</translation>
    </message>
    <message id="page.up">
        <source>Up</source>
        <translation>Taas</translation>
    </message>
    <message id="page.down">
        <source>More</source>
        <translation>Iba pa</translation>
    </message>
    <message id="sound.listen">
        <source>Listen</source>
        <translation>Makinig</translation>
    </message>
    <message id="sound.pause">
        <source>Pause</source>
        <translation>Ihinto</translation>
    </message>
    <message id="sound.go-on">
        <source>Go on</source>
        <translation>Ituloy</translation>
    </message>
    <message id="sound.repeat">
        <source>Repeat</source>
        <translation>Ulitin</translation>
    </message>
    <message id="sound.slower">
        <source>Slower</source>
        <translation>Bagalan</translation>
    </message>
    <message id="sound.faster">
        <source>Faster</source>
        <translation>Bilisan</translation>
    </message>
    <message id="sound.softer">
        <source>Softer</source>
        <translation>Hinaan</translation>
    </message>
    <message id="sound.louder">
        <source>Louder</source>
        <translation>Lakasan</translation>
    </message>
    <message id="sound.blank">
        <source>Blank screen</source>
        <translation>Itago ang screen</translation>
    </message>
    <message id="sound.off">
        <source>Sound off</source>
        <translation>Tunog off</translation>
    </message>
    <message id="sound.more">
        <source>Settings</source>
        <translation>Mga setting</translation>
    </message>
    <message id="sound.less">
        <source>Fewer</source>
        <translation>Itago</translation>
    </message>
    <message id="sound.no-device.headline">
        <source>There is nothing to listen with</source>
        <translation>Walang aparato para makinig</translation>
    </message>
    <message id="sound.no-device.body">
        <source>Plug in headphones and touch Listen again, or touch Help to call an officer. The screen works as before.</source>
        <translation>Isaksak ang headphone at pindutin ulit ang Makinig, o pindutin ang Tulong para tawagin ang opisyal. Gumagana pa rin ang screen gaya ng dati.</translation>
    </message>
    <message id="sound.no-voice.headline">
        <source>There is no sound in this language</source>
        <translation>Walang tunog sa wikang ito</translation>
    </message>
    <message id="sound.no-voice.body">
        <source>Everything can be read and touched as before. If somebody should read to you, touch Help.</source>
        <translation>Nababasa at napipindot pa rin ang lahat gaya ng dati. Kung gusto ninyong may magbasa para sa inyo, pindutin ang Tulong.</translation>
    </message>
    <message id="sound.recorded-only.headline">
        <source>Only some of this can be heard in this language</source>
        <translation>Bahagi lang nito ang maririnig sa wikang ito</translation>
    </message>
    <message id="sound.recorded-only.body">
        <source>You will hear what has been recorded; the rest is on the screen. If somebody should read to you, touch Help.</source>
        <translation>Ang nairekord lang ang maririnig ninyo; nasa screen ang iba. Kung gusto ninyong may magbasa para sa inyo, pindutin ang Tulong.</translation>
    </message>
    <message id="spoken.taken-back">
        <source>taken back</source>
        <translation>binawi</translation>
    </message>
    <message id="spoken.on">
        <source>Sound is on. Put on headphones, so that nobody else hears what you choose.</source>
        <translation>Bukas na ang tunog. Magsuot ng headphone para walang ibang makarinig ng pinipili ninyo.</translation>
    </message>
    <message id="spoken.button">
        <source>button</source>
        <translation>pindutan</translation>
    </message>
    <message id="spoken.field">
        <source>field</source>
        <translation>sulatan</translation>
    </message>
    <message id="spoken.checked">
        <source>selected</source>
        <translation>napili</translation>
    </message>
    <message id="spoken.disabled">
        <source>cannot be touched now</source>
        <translation>hindi mapipindot ngayon</translation>
    </message>
    <message id="spoken.rate">
        <source>Speed {step}/{most}</source>
        <translation>Bilis {step}/{most}</translation>
    </message>
    <message id="spoken.volume">
        <source>Volume {step}/{most}</source>
        <translation>Lakas {step}/{most}</translation>
    </message>
    <message id="access.place">
        <source>{n} of {count}</source>
        <translation>Ika-{n} sa {count}</translation>
    </message>
    <message id="access.stretch">
        <source>{name} {first} to {last}</source>
        <translation>{name} {first} hanggang {last}</translation>
    </message>
    <message id="access.enter">
        <source>Go into: {group}</source>
        <translation>Pumasok: {group}</translation>
    </message>
    <message id="access.leave">
        <source>Leave: {group}</source>
        <translation>Lumabas: {group}</translation>
    </message>
    <message id="access.into">
        <source>Enter</source>
        <translation>Pumasok</translation>
    </message>
    <message id="access.out">
        <source>Leave</source>
        <translation>Lumabas</translation>
    </message>
    <message id="group.top">
        <source>Help and display</source>
        <translation>Tulong at display</translation>
    </message>
    <message id="group.sound">
        <source>Sound</source>
        <translation>Tunog</translation>
    </message>
    <message id="group.proposals">
        <source>Proposals</source>
        <translation>Mga panukala</translation>
    </message>
    <message id="group.answers">
        <source>Answers</source>
        <translation>Mga sagot</translation>
    </message>
    <message id="group.choices">
        <source>Your choices</source>
        <translation>Mga pinili ninyo</translation>
    </message>
    <message id="keypad.delete">
        <source>Delete</source>
        <translation>Bura</translation>
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
        <translation>Pass {passes}   Bumoto {cast}</translation>
    </message>
    <message id="status.all-sent">
        <source>All sent</source>
        <translation>Naipadala lahat</translation>
    </message>
    <message id="status.since">
        <source>{words} ({ago})</source>
        <translation>{words} ({ago})</translation>
    </message>
    <message id="status.never">
        <source>never yet</source>
        <translation>hindi pa</translation>
    </message>
    <message id="status.waiting.one">
        <source>{count} to send</source>
        <translation>{count} nakapila</translation>
    </message>
    <message id="status.waiting.other">
        <source>{count} to send</source>
        <translation>{count} nakapila</translation>
    </message>
    <message id="status.line.none">
        <source>Deliver by stick</source>
        <translation>Ihatid sa USB</translation>
    </message>
    <message id="status.line.untried">
        <source>Calling</source>
        <translation>Tumatawag</translation>
    </message>
    <message id="status.line.up">
        <source>Line is up</source>
        <translation>May koneksiyon</translation>
    </message>
    <message id="status.line.down">
        <source>No line now</source>
        <translation>Walang koneksiyon</translation>
    </message>
    <message id="status.line.troubled">
        <source>Trouble at centre</source>
        <translation>May aberya sa sentro</translation>
    </message>
    <message id="status.medium.following">
        <source>Every vote is on the stick</source>
        <translation>Nasa USB na ang lahat ng boto</translation>
    </message>
    <message id="status.medium.behind">
        <source>The stick is being written</source>
        <translation>Sinusulatan ang USB</translation>
    </message>
    <message id="status.medium.lost.pulled-out">
        <source>The stick is out. Put it back; voting goes on.</source>
        <translation>Natanggal ang USB. Ibalik ito; tuloy ang botohan.</translation>
    </message>
    <message id="status.medium.lost.same-disk">
        <source>There is no stick. Put one in.</source>
        <translation>Walang USB. Magsaksak ng isa.</translation>
    </message>
    <message id="status.medium.lost.full">
        <source>The stick is full. Put in an empty one.</source>
        <translation>Puno na ang USB. Palitan ng walang laman.</translation>
    </message>
    <message id="status.medium.lost.read-only">
        <source>The stick cannot be written. Unlock it, or put in another one.</source>
        <translation>Hindi masulatan ang USB. I-unlock o palitan ito.</translation>
    </message>
    <message id="status.medium.lost.failing">
        <source>The stick fails. Put in an empty one.</source>
        <translation>Sira ang USB. Palitan ng walang laman.</translation>
    </message>
    <message id="status.medium.lost.slow">
        <source>The stick does not answer. Pull it out and put it back.</source>
        <translation>Hindi sumasagot ang USB. Tanggalin at ibalik ito.</translation>
    </message>
    <message id="status.medium.lost.foreign">
        <source>This is another station's stick. Put in the right one.</source>
        <translation>Sa ibang presinto ang USB na ito. Isaksak ang tama.</translation>
    </message>
    <message id="status.medium.lost.damaged">
        <source>The stick is damaged. Keep it, and put in an empty one.</source>
        <translation>Sira ang laman ng USB. Itabi ito at magsaksak ng walang laman.</translation>
    </message>
    <message id="status.medium.lost.conflict">
        <source>The stick and this device do not agree. Keep both, call the organiser.</source>
        <translation>Hindi tugma ang USB at ang device na ito. Itabi ang dalawa, tawagan ang organizer.</translation>
    </message>
    <message id="status.medium.lost.newer">
        <source>The stick holds more than this device. Call the chief officer.</source>
        <translation>Mas maraming rekord ang USB kaysa device na ito. Tawagin ang punong opisyal.</translation>
    </message>
    <message id="status.lan.troubled">
        <source>{device}: {what}</source>
        <translation>{device}: {what}</translation>
    </message>
    <message id="status.lan.cut-off">
        <source>{device} is not heard (last {at}); go on checking in</source>
        <translation>Hindi makausap ang {device} (huli {at}); ituloy ang check-in</translation>
    </message>
    <message id="status.lan.clock">
        <source>The clock of {device} differs by {minutes} min</source>
        <translation>Iba nang {minutes} min ang orasan ng {device}</translation>
    </message>
    <message id="status.lan.silent">
        <source>No answer from {address}</source>
        <translation>Walang sagot mula sa {address}</translation>
    </message>
    <message id="status.lan.together.one">
        <source>Together with {count} other device</source>
        <translation>Kasama ang {count} pang device</translation>
    </message>
    <message id="status.lan.together.other">
        <source>Together with {count} other devices</source>
        <translation>Kasama ang {count} pang device</translation>
    </message>
    <message id="strip.medium.following">
        <source>Stick follows</source>
        <translation>Kasabay ang USB</translation>
    </message>
    <message id="strip.medium.behind.one">
        <source>Stick: {count} to write</source>
        <translation>USB: {count} isusulat</translation>
    </message>
    <message id="strip.medium.behind.other">
        <source>Stick: {count} to write</source>
        <translation>USB: {count} isusulat</translation>
    </message>
    <message id="strip.medium.lost.pulled-out">
        <source>Stick pulled out</source>
        <translation>Natanggal ang USB</translation>
    </message>
    <message id="strip.medium.lost.same-disk">
        <source>No stick</source>
        <translation>Walang USB</translation>
    </message>
    <message id="strip.medium.lost.full">
        <source>Stick is full</source>
        <translation>Puno ang USB</translation>
    </message>
    <message id="strip.medium.lost.read-only">
        <source>Stick is read-only</source>
        <translation>Di masulatan ang USB</translation>
    </message>
    <message id="strip.medium.lost.failing">
        <source>Stick fails</source>
        <translation>Sira ang USB</translation>
    </message>
    <message id="strip.medium.lost.slow">
        <source>Stick too slow</source>
        <translation>Mabagal ang USB</translation>
    </message>
    <message id="strip.medium.lost.foreign">
        <source>Another's stick</source>
        <translation>USB ng iba</translation>
    </message>
    <message id="strip.medium.lost.damaged">
        <source>Stick damaged</source>
        <translation>USB: sira ang laman</translation>
    </message>
    <message id="strip.medium.lost.conflict">
        <source>Stick differs</source>
        <translation>Di tugma ang USB</translation>
    </message>
    <message id="strip.medium.lost.newer">
        <source>Stick is newer</source>
        <translation>Mas bago ang USB</translation>
    </message>
    <message id="strip.lan.problem">
        <source>Network trouble</source>
        <translation>Aberya sa network</translation>
    </message>
    <message id="strip.lan.together.one">
        <source>{count} other in touch</source>
        <translation>{count} pa ang konektado</translation>
    </message>
    <message id="strip.lan.together.other">
        <source>{count} others in touch</source>
        <translation>{count} pa ang konektado</translation>
    </message>
    <message id="strip.lan.cut-off.one">
        <source>{count} out of touch</source>
        <translation>{count} di makausap</translation>
    </message>
    <message id="strip.lan.cut-off.other">
        <source>{count} out of touch</source>
        <translation>{count} di makausap</translation>
    </message>
    <message id="strip.lan.troubled.one">
        <source>{count} in trouble</source>
        <translation>{count} may aberya</translation>
    </message>
    <message id="strip.lan.troubled.other">
        <source>{count} in trouble</source>
        <translation>{count} may aberya</translation>
    </message>
    <message id="strip.lan.clock.one">
        <source>{count} clock differs</source>
        <translation>{count} iba ang oras</translation>
    </message>
    <message id="strip.lan.clock.other">
        <source>{count} clocks differ</source>
        <translation>{count} iba ang oras</translation>
    </message>
    <message id="ago.now">
        <source>just now</source>
        <translation>ngayon lang</translation>
    </message>
    <message id="ago.minutes.one">
        <source>{count} min ago</source>
        <translation>{count} min lumipas</translation>
    </message>
    <message id="ago.minutes.other">
        <source>{count} min ago</source>
        <translation>{count} min lumipas</translation>
    </message>
    <message id="ago.hours.one">
        <source>{count} h ago</source>
        <translation>{count} oras lumipas</translation>
    </message>
    <message id="ago.hours.other">
        <source>{count} h ago</source>
        <translation>{count} oras lumipas</translation>
    </message>
    <message id="ago.days.one">
        <source>{count} day ago</source>
        <translation>{count} araw lumipas</translation>
    </message>
    <message id="ago.days.other">
        <source>{count} days ago</source>
        <translation>{count} araw lumipas</translation>
    </message>
    <message id="role.officer">
        <source>Officer</source>
        <translation>Opisyal</translation>
    </message>
    <message id="role.chief">
        <source>Chief officer</source>
        <translation>Punong opisyal</translation>
    </message>
    <message id="crash.headline">
        <source>The program stopped by a fault last time</source>
        <translation>Noong huli, tumigil ang programa dahil sa aberya</translation>
    </message>
    <message id="crash.body">
        <source>At {when}. All ballots that were cast are safe. Please tell the organiser.</source>
        <translation>Oras: {when}. Ligtas ang lahat ng balotang naihulog. Pakisabi sa organizer.</translation>
    </message>
    <message id="went-on.headline">
        <source>The program started again and goes on where it was</source>
        <translation>Nagsimula ulit ang programa at tumuloy kung saan ito huminto</translation>
    </message>
    <message id="went-on.body">
        <source>The last record is of {at}. All ballots cast are kept; a vote that was not finished is begun anew.</source>
        <translation>Ang huling rekord ay noong {at}. Narito pa ang lahat ng balotang naihulog; uulitin ang botong hindi natapos.</translation>
    </message>
    <message id="unlock.heading">
        <source>Unlock the station</source>
        <translation>Buksan ang presinto</translation>
    </message>
    <message id="unlock.why">
        <source>Type the six words of this device's passphrase.</source>
        <translation>I-type ang anim na salita ng passphrase ng device na ito.</translation>
    </message>
    <message id="unlock.passphrase">
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message id="unlock.show">
        <source>Show words</source>
        <translation>Ipakita</translation>
    </message>
    <message id="unlock.button">
        <source>Unlock</source>
        <translation>Buksan</translation>
    </message>
    <message id="pin.field">
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message id="pin.back">
        <source>Back</source>
        <translation>Balik</translation>
    </message>
    <message id="pin.sign-in.heading">
        <source>Who is on duty?</source>
        <translation>Sino ang naka-duty?</translation>
    </message>
    <message id="pin.sign-in.why">
        <source>Touch your name, then type your PIN.</source>
        <translation>Pindutin ang inyong pangalan, saka i-type ang inyong PIN.</translation>
    </message>
    <message id="pin.sign-in.button">
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message id="pin.take-back.heading">
        <source>An officer takes the screen back</source>
        <translation>Kukunin ng opisyal ang screen</translation>
    </message>
    <message id="pin.take-back.why">
        <source>Touch your name and type your PIN to go on checking in people.</source>
        <translation>Pindutin ang inyong pangalan at i-type ang PIN para ituloy ang check-in.</translation>
    </message>
    <message id="pin.take-back.button">
        <source>Go on</source>
        <translation>Ituloy</translation>
    </message>
    <message id="pin.chief-signs.heading">
        <source>Close the poll: the chief officer signs</source>
        <translation>Isara ang botohan: pipirma ang punong opisyal</translation>
    </message>
    <message id="pin.chief-signs.why">
        <source>The chief officer types a PIN to sign the closing record.</source>
        <translation>Ita-type ng punong opisyal ang PIN para pirmahan ang rekord ng pagsasara.</translation>
    </message>
    <message id="pin.chief-signs.button">
        <source>Sign</source>
        <translation>Pirmahan</translation>
    </message>
    <message id="pin.second-signs.heading">
        <source>Close the poll: a second officer signs</source>
        <translation>Isara ang botohan: pipirma ang ikalawang opisyal</translation>
    </message>
    <message id="pin.second-signs.why">
        <source>Another officer types a PIN. This closes the poll, and it cannot be opened again.</source>
        <translation>Ibang opisyal ang magta-type ng PIN. Isasara nito ang botohan, at hindi na ito mabubuksan.</translation>
    </message>
    <message id="pin.second-signs.button">
        <source>Sign and close the poll</source>
        <translation>Pirmahan at isara</translation>
    </message>
    <message id="pin.chief-undoes.heading">
        <source>The chief officer takes a pass back</source>
        <translation>Babawiin ng punong opisyal ang isang pass</translation>
    </message>
    <message id="pin.chief-undoes.why">
        <source>Only the chief officer voids a voting pass, with a PIN.</source>
        <translation>Ang punong opisyal lang ang makababawi ng pass, gamit ang PIN.</translation>
    </message>
    <message id="pin.chief-undoes.button">
        <source>Confirm</source>
        <translation>Tiyakin</translation>
    </message>
    <message id="pin.pin-help.heading">
        <source>An officer helps the voter</source>
        <translation>Tutulungan ng opisyal ang botante</translation>
    </message>
    <message id="pin.pin-help.why">
        <source>Touch your name and type your PIN. What the voter has chosen is not shown.</source>
        <translation>Pindutin ang inyong pangalan at i-type ang PIN. Hindi ipapakita ang pinili ng botante.</translation>
    </message>
    <message id="pin.pin-help.button">
        <source>Help the voter</source>
        <translation>Tulungan</translation>
    </message>
    <message id="pin.leave-booth.heading">
        <source>An officer takes the screen</source>
        <translation>Gagamitin ng opisyal ang screen</translation>
    </message>
    <message id="pin.leave-booth.why">
        <source>Touch your name and type your PIN.</source>
        <translation>Pindutin ang inyong pangalan at i-type ang PIN.</translation>
    </message>
    <message id="pin.leave-booth.button">
        <source>Go on</source>
        <translation>Ituloy</translation>
    </message>
    <message id="day.chief-only">
        <source>Only the chief officer opens, pauses and closes the poll.</source>
        <translation>Ang punong opisyal lang ang nagbubukas, naghihinto at nagsasara ng botohan.</translation>
    </message>
    <message id="day.sign-out">
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
    <message id="day.switch-off">
        <source>End the program</source>
        <translation>Isara ang programa</translation>
    </message>
    <message id="day.case">
        <source>{state}   {cast} cast</source>
        <translation>{state}   {cast} bumoto</translation>
    </message>
    <message id="day.provisioned.headline">
        <source>The poll is not open yet</source>
        <translation>Hindi pa bukas ang botohan</translation>
    </message>
    <message id="day.provisioned.body">
        <source>The device is ready. When it is time, the chief officer opens the poll.</source>
        <translation>Handa na ang device. Sa takdang oras, bubuksan ng punong opisyal ang botohan.</translation>
    </message>
    <message id="day.open.headline">
        <source>The poll is open</source>
        <translation>Bukas ang botohan</translation>
    </message>
    <message id="day.open.body">
        <source>Check-in and voting work without a network too.</source>
        <translation>Gumagana ang check-in at pagboto kahit walang network.</translation>
    </message>
    <message id="day.suspended.headline">
        <source>The poll is paused</source>
        <translation>Nakahinto ang botohan</translation>
    </message>
    <message id="day.suspended.body">
        <source>Nobody is checked in meanwhile. The chief officer resumes the poll.</source>
        <translation>Walang iche-check in habang nakahinto. Ang punong opisyal ang magpapatuloy ng botohan.</translation>
    </message>
    <message id="day.closed.headline">
        <source>The poll is closed</source>
        <translation>Sarado na ang botohan</translation>
    </message>
    <message id="day.closed.body">
        <source>Some records have not reached the centre. Keep the line up or deliver by stick, and do not erase this device.</source>
        <translation>May mga rekord na hindi pa nakarating sa sentro. Panatilihin ang koneksiyon o ihatid sa USB, at huwag burahin ang device na ito.</translation>
    </message>
    <message id="day.delivered.headline">
        <source>The poll is closed and everything is delivered</source>
        <translation>Sarado na ang botohan at naihatid na ang lahat</translation>
    </message>
    <message id="day.delivered.body">
        <source>The centre holds every record of this device.</source>
        <translation>Nasa sentro na ang lahat ng rekord ng device na ito.</translation>
    </message>
    <message id="day.act.open">
        <source>Open the poll</source>
        <translation>Buksan na</translation>
    </message>
    <message id="day.act.check-in">
        <source>Check in</source>
        <translation>Check-in</translation>
    </message>
    <message id="day.act.suspend">
        <source>Pause</source>
        <translation>Ihinto</translation>
    </message>
    <message id="day.act.resume">
        <source>Resume</source>
        <translation>Ituloy</translation>
    </message>
    <message id="day.act.close">
        <source>Close</source>
        <translation>Isara</translation>
    </message>
    <message id="day.act.end-day">
        <source>End of today</source>
        <translation>Wakas ng araw</translation>
    </message>
    <message id="day.act.passes">
        <source>Passes not used</source>
        <translation>Natirang pass</translation>
    </message>
    <message id="day.act.booth">
        <source>Let people vote</source>
        <translation>Magpaboto</translation>
    </message>
    <message id="day.act.check-head">
        <source>Compare paper</source>
        <translation>Itugma sa papel</translation>
    </message>
    <message id="day.act.set-clock">
        <source>The time is right</source>
        <translation>Tama ang oras</translation>
    </message>
    <message id="day.act.go-on">
        <source>Go on with a spare key</source>
        <translation>Gamitin ang reserba</translation>
    </message>
    <message id="day.act.delivery">
        <source>Delivery</source>
        <translation>Paghahatid</translation>
    </message>
    <message id="figures.passes">
        <source>passes given</source>
        <translation>pass na ibinigay</translation>
    </message>
    <message id="figures.cast">
        <source>ballots cast</source>
        <translation>balotang naihulog</translation>
    </message>
    <message id="figures.out">
        <source>passes still out</source>
        <translation>pass na di pa nagamit</translation>
    </message>
    <message id="figures.voided">
        <source>voided</source>
        <translation>binawi</translation>
    </message>
    <message id="figures.abandoned">
        <source>left without voting</source>
        <translation>umalis nang di bumoto</translation>
    </message>
    <message id="figures.paper">
        <source>people counted on paper</source>
        <translation>taong nabilang sa papel</translation>
    </message>
    <message id="paper-count.heading">
        <source>Close the poll: the count on paper</source>
        <translation>Isara ang botohan: ang bilang sa papel</translation>
    </message>
    <message id="paper-count.why">
        <source>Type the number of people who came to vote, from the paper sheet.</source>
        <translation>I-type kung ilang tao ang dumating para bumoto, ayon sa papel na pirmahan.</translation>
    </message>
    <message id="paper-count.field">
        <source>People</source>
        <translation>Mga tao</translation>
    </message>
    <message id="paper-count.difference">
        <source>Please check once more. If it is so, go on: two officials will explain it to the centre.</source>
        <translation>Pakitingnan ulit. Kung ganoon talaga, magpatuloy: ipapaliwanag ito ng dalawang opisyal sa sentro.</translation>
    </message>
    <message id="paper-count.back">
        <source>Not yet</source>
        <translation>Hindi pa</translation>
    </message>
    <message id="paper-count.button">
        <source>Next</source>
        <translation>Susunod</translation>
    </message>
    <message id="paper-count.more.one">
        <source>{count} more than passes given</source>
        <translation>{count} higit sa pass na ibinigay</translation>
    </message>
    <message id="paper-count.more.other">
        <source>{count} more than passes given</source>
        <translation>{count} higit sa pass na ibinigay</translation>
    </message>
    <message id="paper-count.fewer.one">
        <source>{count} fewer than passes given</source>
        <translation>{count} kulang sa pass na ibinigay</translation>
    </message>
    <message id="paper-count.fewer.other">
        <source>{count} fewer than passes given</source>
        <translation>{count} kulang sa pass na ibinigay</translation>
    </message>
    <message id="close-choice.heading">
        <source>Close the poll: this station has several devices</source>
        <translation>Isara ang botohan: maraming device ang presintong ito</translation>
    </message>
    <message id="close-choice.why">
        <source>The poll of the whole station is closed on one of them. On each of the others end its own work first, and show its code.</source>
        <translation>Sa isang device lang isinasara ang botohan ng buong presinto. Sa bawat iba pa, tapusin muna ang sariling gawain nito at ipakita ang code nito.</translation>
    </message>
    <message id="close-choice.elsewhere">
        <source>This device is done; another one adds up</source>
        <translation>Tapos na ang device na ito; sa iba ang pagsusuma</translation>
    </message>
    <message id="close-choice.here">
        <source>Close the poll of the station on this device</source>
        <translation>Isara ang botohan ng presinto sa device na ito</translation>
    </message>
    <message id="device-report.heading">
        <source>This device is closed</source>
        <translation>Sarado na ang device na ito</translation>
    </message>
    <message id="device-report.why">
        <source>Scan this code at the device where the poll is closed. The records of this device must still reach the centre.</source>
        <translation>I-scan ang code na ito sa device kung saan isinasara ang botohan. Kailangan pa ring makarating sa sentro ang mga rekord ng device na ito.</translation>
    </message>
    <message id="device-report.qr">
        <source>Code of this device's closing report</source>
        <translation>Code ng ulat ng pagsasara ng device na ito</translation>
    </message>
    <message id="other-devices.heading">
        <source>Reports of the other devices</source>
        <translation>Mga ulat ng ibang device</translation>
    </message>
    <message id="other-devices.why">
        <source>Close each other device and hold the code it shows before the camera or the scanner here.</source>
        <translation>Isara ang bawat ibang device at itapat ang ipinapakita nitong code sa camera o scanner dito.</translation>
    </message>
    <message id="other-devices.got">
        <source>✓ Received</source>
        <translation>✓ Natanggap</translation>
    </message>
    <message id="other-devices.missing">
        <source>Not received yet</source>
        <translation>Hindi pa natatanggap</translation>
    </message>
    <message id="other-devices.done">
        <source>Next</source>
        <translation>Susunod</translation>
    </message>
    <message id="other-devices.without">
        <source>Go on without it</source>
        <translation>Ituloy nang wala ito</translation>
    </message>
    <message id="reconciliation.heading">
        <source>A last look before the signatures</source>
        <translation>Huling tingin bago pumirma</translation>
    </message>
    <message id="reconciliation.agrees">
        <source>The numbers agree</source>
        <translation>Tugma ang mga bilang</translation>
    </message>
    <message id="reconciliation.differs">
        <source>The numbers do not agree: look into it first</source>
        <translation>Hindi tugma ang mga bilang: suriin muna</translation>
    </message>
    <message id="reconciliation.sum">
        <source>{issued} given = {cast} cast + {voided} voided + {abandoned} left + {unresolved} not used. Counted on paper: {paper}.</source>
        <translation>{issued} ibinigay = {cast} naihulog + {voided} binawi + {abandoned} umalis + {unresolved} di nagamit. Bilang sa papel: {paper}.</translation>
    </message>
    <message id="reconciliation.again">
        <source>Count again</source>
        <translation>Bilangin ulit</translation>
    </message>
    <message id="reconciliation.sign">
        <source>To the signatures</source>
        <translation>Pumirma na</translation>
    </message>
    <message id="reconciliation.sign-so">
        <source>Sign all the same</source>
        <translation>Pumirma pa rin</translation>
    </message>
    <message id="summary.next">
        <source>The closing sheet is printed or kept as a file. The chief and a second officer sign it.</source>
        <translation>Na-print o na-save na ang papel ng pagsasara. Pipirmahan ito ng punong opisyal at ng ikalawang opisyal.</translation>
    </message>
    <message id="summary.print">
        <source>Print sheet</source>
        <translation>I-print</translation>
    </message>
    <message id="trouble.superseded.headline">
        <source>This device is older than its paper or its stick</source>
        <translation>Mas luma ang device na ito kaysa papel o USB nito</translation>
    </message>
    <message id="trouble.superseded.body">
        <source>It may have been set back to an old copy. So that no ballot is lost, the chief officer looks into it and lets it go on with a spare key; what the stick holds beyond is taken over.</source>
        <translation>Baka naibalik ito sa lumang kopya. Para walang mawalang balota, susuriin ito ng punong opisyal at ipagpapatuloy gamit ang reserbang susi; kukunin din ang mga rekord na nasa USB lang.</translation>
    </message>
    <message id="trouble.clock-forward.headline">
        <source>It is long after the last record</source>
        <translation>Matagal na mula sa huling rekord</translation>
    </message>
    <message id="trouble.clock-forward.body">
        <source>By this device it is {at}. Compare with a watch; if it is right, the chief officer confirms it.</source>
        <translation>Sa device na ito, {at} na. Ihambing sa relo; kung tama, titiyakin ito ng punong opisyal.</translation>
    </message>
    <message id="trouble.clock-backwards.headline">
        <source>The clock is before the last record</source>
        <translation>Mas maaga ang orasan kaysa huling rekord</translation>
    </message>
    <message id="trouble.clock-backwards.body">
        <source>By this device it is {at}. Set the clock first; if it is right, the chief officer confirms it.</source>
        <translation>Sa device na ito, {at} na. Itama muna ang orasan; kung tama, titiyakin ito ng punong opisyal.</translation>
    </message>
    <message id="trouble.clock-jumped.headline">
        <source>The clock of this device was changed</source>
        <translation>Binago ang orasan ng device na ito</translation>
    </message>
    <message id="trouble.clock-jumped.body">
        <source>It still counts by the time before: {at}. Compare with a watch; the new time counts once the chief officer confirms it.</source>
        <translation>Sinusunod pa nito ang dating oras: {at}. Ihambing sa relo; susundin ang bagong oras kapag tiniyak ito ng punong opisyal.</translation>
    </message>
    <message id="check-head.heading">
        <source>Compare with the last sheet</source>
        <translation>Ihambing sa huling papel</translation>
    </message>
    <message id="check-head.why">
        <source>Hold the code on the last zero report or closing sheet before the camera or the scanner. If this device is older than the paper, it says so.</source>
        <translation>Itapat sa camera o scanner ang code sa huling zero report o papel ng pagsasara. Kung mas luma ang device na ito kaysa papel, sasabihin nito.</translation>
    </message>
    <message id="check-head.fits">
        <source>It fits the paper</source>
        <translation>Tugma sa papel</translation>
    </message>
    <message id="check-head.fits-next">
        <source>No record of this device is missing.</source>
        <translation>Walang kulang na rekord sa device na ito.</translation>
    </message>
    <message id="delivery.heading">
        <source>Delivery</source>
        <translation>Paghahatid</translation>
    </message>
    <message id="delivery.by-stick">
        <source>By stick</source>
        <translation>Sa USB</translation>
    </message>
    <message id="delivery.now">
        <source>Deliver now</source>
        <translation>Ihatid ngayon</translation>
    </message>
    <message id="delivery.back">
        <source>Back</source>
        <translation>Balik</translation>
    </message>
    <message id="delivery.under-way">
        <source>Delivering</source>
        <translation>Inihahatid</translation>
    </message>
    <message id="delivery.done">
        <source>Everything is with the centre</source>
        <translation>Nasa sentro na ang lahat</translation>
    </message>
    <message id="delivery.done-next">
        <source>Further records go by themselves; without a line, deliver by stick.</source>
        <translation>Kusang ipapadala ang mga susunod na rekord; kung walang koneksiyon, ihatid sa USB.</translation>
    </message>
    <message id="delivery.by-itself">
        <source>They go by themselves when there is a line. You may also touch Deliver now.</source>
        <translation>Kusang ipapadala ang mga ito kapag may koneksiyon. Puwede ring pindutin ang Ihatid ngayon.</translation>
    </message>
    <message id="delivery.by-hand">
        <source>Write them to a stick, bring it to the centre, and bring the centre's receipt back.</source>
        <translation>Isulat ang mga ito sa USB, dalhin sa sentro, at ibalik dito ang resibo ng sentro.</translation>
    </message>
    <message id="delivery.account">
        <source>Records here: {records}. With the centre: {acknowledged}. To send: {waiting}.</source>
        <translation>Rekord dito: {records}. Nasa sentro: {acknowledged}. Ipapadala: {waiting}.</translation>
    </message>
    <message id="delivery.no-word">
        <source>The centre has not acknowledged anything yet.</source>
        <translation>Wala pang kinukumpirma ang sentro.</translation>
    </message>
    <message id="delivery.last-word">
        <source>The centre's last word: up to record {sequence}, {at}, code {head}</source>
        <translation>Huling kumpirmasyon ng sentro: hanggang rekord {sequence}, {at}, code {head}</translation>
    </message>
    <message id="delivery.waiting.one">
        <source>{count} record to send</source>
        <translation>{count} rekord na ipapadala</translation>
    </message>
    <message id="delivery.waiting.other">
        <source>{count} records to send</source>
        <translation>{count} rekord na ipapadala</translation>
    </message>
    <message id="delivery.under-way-left.one">
        <source>{count} record left. You may leave this screen; delivery goes on.</source>
        <translation>{count} rekord pa. Puwedeng umalis sa screen na ito; tuloy ang paghahatid.</translation>
    </message>
    <message id="delivery.under-way-left.other">
        <source>{count} records left. You may leave this screen; delivery goes on.</source>
        <translation>{count} rekord pa. Puwedeng umalis sa screen na ito; tuloy ang paghahatid.</translation>
    </message>
    <message id="delivery.documents.one">
        <source>Also {count} document to send.</source>
        <translation>May {count} dokumento pang ipapadala.</translation>
    </message>
    <message id="delivery.documents.other">
        <source>Also {count} documents to send.</source>
        <translation>May {count} dokumento pang ipapadala.</translation>
    </message>
    <message id="stick.heading">
        <source>Deliver by stick</source>
        <translation>Ihatid sa USB</translation>
    </message>
    <message id="stick.why">
        <source>Choose the stick, then what to do.</source>
        <translation>Piliin ang USB, saka ang gagawin.</translation>
    </message>
    <message id="stick.none">
        <source>No stick found</source>
        <translation>Walang nakitang USB</translation>
    </message>
    <message id="stick.none-next">
        <source>Plug one in; it appears here after a few seconds.</source>
        <translation>Magsaksak ng USB; lalabas ito rito pagkaraan ng ilang segundo.</translation>
    </message>
    <message id="stick.under-way">
        <source>The stick is in use: do not pull it out</source>
        <translation>Ginagamit ang USB: huwag tanggalin</translation>
    </message>
    <message id="stick.under-way-next">
        <source>You may leave this screen and go on checking in.</source>
        <translation>Puwedeng umalis sa screen na ito at ituloy ang check-in.</translation>
    </message>
    <message id="stick.one">
        <source>{name} ({free} GB free)</source>
        <translation>{name} ({free} GB ang bakante)</translation>
    </message>
    <message id="stick.read-only">
        <source>{words}, read-only</source>
        <translation>{words}, di masusulatan</translation>
    </message>
    <message id="stick.keeps">
        <source>{words}, keeps this station's votes</source>
        <translation>{words}, lagayan ng mga boto ng presintong ito</translation>
    </message>
    <message id="stick.back">
        <source>Back</source>
        <translation>Balik</translation>
    </message>
    <message id="stick.act.write">
        <source>Write the delivery</source>
        <translation>Isulat ang datos</translation>
    </message>
    <message id="stick.act.take-in">
        <source>Read the receipt</source>
        <translation>Kunin ang resibo</translation>
    </message>
    <message id="stick.act.prove">
        <source>Write the proof</source>
        <translation>Isulat ang patunay</translation>
    </message>
    <message id="stick-done.file">
        <source>{name} ({size} kB)</source>
        <translation>{name} ({size} kB)</translation>
    </message>
    <message id="stick-done.refused">
        <source>The centre did not take a part of it: {why}. Call the organiser.</source>
        <translation>May bahaging hindi tinanggap ng sentro: {why}. Tawagan ang organizer.</translation>
    </message>
    <message id="stick-done.done">
        <source>Done</source>
        <translation>Tapos</translation>
    </message>
    <message id="stick-done.records.one">
        <source>with {count} record to send</source>
        <translation>may {count} rekord na ipapadala</translation>
    </message>
    <message id="stick-done.records.other">
        <source>with {count} records to send</source>
        <translation>may {count} rekord na ipapadala</translation>
    </message>
    <message id="stick-done.receipt.one">
        <source>{title}: {acknowledged} acknowledged by the centre, {count} to send</source>
        <translation>{title}: {acknowledged} kinumpirma ng sentro, {count} ipapadala</translation>
    </message>
    <message id="stick-done.receipt.other">
        <source>{title}: {acknowledged} acknowledged by the centre, {count} to send</source>
        <translation>{title}: {acknowledged} kinumpirma ng sentro, {count} ipapadala</translation>
    </message>
    <message id="stick-done.written.headline">
        <source>The delivery is on {stick}</source>
        <translation>Nasa {stick} na ang ihahatid</translation>
    </message>
    <message id="stick-done.written.next">
        <source>Written, read back and found right. Bring it to the centre; it may be delivered more than once.</source>
        <translation>Naisulat, binasa ulit at tama. Dalhin ito sa sentro; puwede itong ihatid nang higit sa isang beses.</translation>
    </message>
    <message id="stick-done.taken-in.headline">
        <source>The receipts on {stick} are read</source>
        <translation>Nabasa na ang mga resibo sa {stick}</translation>
    </message>
    <message id="stick-done.taken-in.next">
        <source>The centre's word is kept on this device.</source>
        <translation>Nakatago na sa device na ito ang kumpirmasyon ng sentro.</translation>
    </message>
    <message id="stick-done.proven.headline">
        <source>The proof is on {stick}</source>
        <translation>Nasa {stick} na ang patunay</translation>
    </message>
    <message id="stick-done.proven.next">
        <source>With the case's public file anybody can check which records the centre has signed for.</source>
        <translation>Gamit ang pampublikong file ng botohang ito, masusuri ng sinuman kung aling rekord ang pinirmahan ng sentro.</translation>
    </message>
    <message id="stick-done.pull-out.headline">
        <source>You may pull the stick out</source>
        <translation>Puwede nang tanggalin ang USB</translation>
    </message>
    <message id="stick-done.pull-out.body">
        <source>Everything is safely written.</source>
        <translation>Ligtas nang naisulat ang lahat.</translation>
    </message>
    <message id="stick-done.stay.headline">
        <source>Do not pull this stick out</source>
        <translation>Huwag tanggalin ang USB na ito</translation>
    </message>
    <message id="stick-done.stay.body">
        <source>This station's votes are kept on it, too. Use another one for deliveries.</source>
        <translation>Dito rin nakatago ang mga boto ng presintong ito. Gumamit ng ibang USB sa paghahatid.</translation>
    </message>
    <message id="reason.back">
        <source>Back</source>
        <translation>Balik</translation>
    </message>
    <message id="reason.break">
        <source>A break</source>
        <translation>Pahinga</translation>
    </message>
    <message id="reason.power-cut">
        <source>Power cut</source>
        <translation>Brownout</translation>
    </message>
    <message id="reason.disturbance">
        <source>Disturbance</source>
        <translation>Kaguluhan</translation>
    </message>
    <message id="reason.technical">
        <source>Trouble with the device</source>
        <translation>Aberya sa device</translation>
    </message>
    <message id="reason.given-anew">
        <source>A new pass is wanted</source>
        <translation>Gusto ng bagong pass</translation>
    </message>
    <message id="reason.wrong-person">
        <source>The wrong person was checked in</source>
        <translation>Maling tao ang na-check in</translation>
    </message>
    <message id="reason.voter-left">
        <source>The voter has left</source>
        <translation>Umalis na ang botante</translation>
    </message>
    <message id="reason.mistake">
        <source>The officer's mistake</source>
        <translation>Mali ng opisyal</translation>
    </message>
    <message id="reason.wants-to-stop">
        <source>The voter wants to stop</source>
        <translation>Gusto nang tumigil ng botante</translation>
    </message>
    <message id="reason.suspend.heading">
        <source>Why is the poll paused?</source>
        <translation>Bakit ihihinto ang botohan?</translation>
    </message>
    <message id="reason.suspend.why">
        <source>The reason is put on record. A voter who is voting may finish.</source>
        <translation>Itatala ang dahilan. Puwedeng tapusin ng botante ang nasimulan nang boto.</translation>
    </message>
    <message id="reason.void.heading">
        <source>Why is this pass taken back?</source>
        <translation>Bakit babawiin ang pass na ito?</translation>
    </message>
    <message id="reason.void.why">
        <source>The reason is put on record. The person can then be checked in again.</source>
        <translation>Itatala ang dahilan. Pagkatapos, puwedeng i-check in ulit ang tao.</translation>
    </message>
    <message id="reason.cancel.heading">
        <source>Why is this vote cancelled?</source>
        <translation>Bakit kakanselahin ang botong ito?</translation>
    </message>
    <message id="reason.cancel.why">
        <source>No ballot is cast, all choices are erased, and the person can be checked in again.</source>
        <translation>Walang balotang ihuhulog, buburahin ang lahat ng pinili, at puwedeng i-check in ulit ang tao.</translation>
    </message>
    <message id="open-passes.heading">
        <source>Voting passes given and not used</source>
        <translation>Mga pass na ibinigay at di pa nagamit</translation>
    </message>
    <message id="open-passes.why">
        <source>The voter may still be voting, or has left. Look into each one before closing; only the chief officer voids one.</source>
        <translation>Baka bumoboto pa ang botante, o nakaalis na. Suriin ang bawat isa bago magsara; ang punong opisyal lang ang makababawi.</translation>
    </message>
    <message id="open-passes.none">
        <source>Every voting pass is used, voided or abandoned.</source>
        <translation>Bawat pass ay nagamit, binawi o iniwan ng botante.</translation>
    </message>
    <message id="open-passes.booth-apart">
        <source>People vote at another device. If the two could not reach each other, passes that were used may still stand here. Void only the one that a voter has given back, by the time it was given: a vote cast with a voided pass has to wait for the centre's decision.</source>
        <translation>Sa ibang device bumoboto ang mga tao. Kung hindi nagkausap ang dalawa, baka nandito pa rin ang mga pass na nagamit na. Bawiin lang ang pass na isinauli ng botante, ayon sa oras na ibinigay ito: ang botong naihulog gamit ang binawing pass ay maghihintay sa pasya ng sentro.</translation>
    </message>
    <message id="open-passes.line">
        <source>Given {at}   {title}   {electorate_class}   {officer}</source>
        <translation>Ibinigay {at}   {title}   {electorate_class}   {officer}</translation>
    </message>
    <message id="open-passes.void">
        <source>Void</source>
        <translation>Bawiin</translation>
    </message>
    <message id="open-passes.back">
        <source>Back</source>
        <translation>Balik</translation>
    </message>
    <message id="check-in.birth-date">
        <source>Birth date</source>
        <translation>Kapanganakan</translation>
    </message>
    <message id="check-in.button">
        <source>Check</source>
        <translation>Suriin</translation>
    </message>
    <message id="check-in.state">
        <source>The day</source>
        <translation>Lagay ngayon</translation>
    </message>
    <message id="check-in.read-back">
        <source>{year}-{month:02}-{day:02} (Minguo {minguo})</source>
        <translation>{year}-{month:02}-{day:02} (Minguo {minguo})</translation>
    </message>
    <message id="check-in.by-name">
        <source>Roll by name</source>
        <translation>Ayon sa pangalan</translation>
    </message>
    <message id="check-in.number.id">
        <source>ID or resident number</source>
        <translation>Numero ng ID o ARC</translation>
    </message>
    <message id="check-in.number.passport">
        <source>Passport number</source>
        <translation>Numero ng pasaporte</translation>
    </message>
    <message id="check-in.to.id">
        <source>Use an ID card</source>
        <translation>Sa ID card</translation>
    </message>
    <message id="check-in.to.passport">
        <source>Use a passport</source>
        <translation>Sa pasaporte</translation>
    </message>
    <message id="check-in.typed.empty">
        <source>Scan the card or type the number</source>
        <translation>I-scan ang card o i-type ang numero</translation>
    </message>
    <message id="check-in.typed.right">
        <source>✓ The check digit fits</source>
        <translation>✓ Tugma ang check digit</translation>
    </message>
    <message id="check-in.typed.wrong-check-digit">
        <source>× The check digit does not fit: look again, one character is wrong</source>
        <translation>× Hindi tugma ang check digit: tingnan ulit, may isang maling letra o numero</translation>
    </message>
    <message id="check-in.typed.wrong-shape">
        <source>× Not an ID or resident number</source>
        <translation>× Hindi ito numero ng ID o ARC</translation>
    </message>
    <message id="check-in.typed.unfinished.one">
        <source>{count} character missing</source>
        <translation>{count} pa ang kulang</translation>
    </message>
    <message id="check-in.typed.unfinished.other">
        <source>{count} characters missing</source>
        <translation>{count} pa ang kulang</translation>
    </message>
    <message id="check-in.other-typed.empty">
        <source>Type it as it stands on the document</source>
        <translation>I-type ayon sa nakasulat sa dokumento</translation>
    </message>
    <message id="check-in.other-typed.unfinished">
        <source>Not complete yet</source>
        <translation>Hindi pa kumpleto</translation>
    </message>
    <message id="check-in.other-typed.right">
        <source>✓ Compare it with the document once more</source>
        <translation>✓ Ihambing ulit sa dokumento</translation>
    </message>
    <message id="check-in.other-typed.wrong-shape">
        <source>× Only letters and digits</source>
        <translation>× Letra at numero lang</translation>
    </message>
    <message id="check-in.date.empty">
        <source>79/1/1 (Minguo) or 1990-01-01</source>
        <translation>79/1/1 (Minguo) o 1990-01-01</translation>
    </message>
    <message id="check-in.date.unfinished">
        <source>79/1/1 (Minguo) or 1990-01-01</source>
        <translation>79/1/1 (Minguo) o 1990-01-01</translation>
    </message>
    <message id="check-in.date.no-such-day">
        <source>× There is no such birth date: look again</source>
        <translation>× Walang ganitong petsa ng kapanganakan: tingnan ulit</translation>
    </message>
    <message id="check-in.scanned.misread">
        <source>× Misread: please scan the card again</source>
        <translation>× Mali ang basa: paki-scan ulit ang card</translation>
    </message>
    <message id="check-in.scanned.voting-pass">
        <source>× This is a voting pass: it belongs to the booth</source>
        <translation>× Pass ito sa pagboto: sa booth ito ginagamit</translation>
    </message>
    <message id="check-in.scanned.tracker">
        <source>× This is a voter's tracker, not a card</source>
        <translation>× Tracking code ito ng botante, hindi card</translation>
    </message>
    <message id="check-in.scanned.station-head">
        <source>× This is a code of the station's own print, not a card</source>
        <translation>× Code ito sa papel ng presinto, hindi card</translation>
    </message>
    <message id="check-in.scanned.other">
        <source>× This barcode is not an ID number</source>
        <translation>× Hindi numero ng ID ang barcode na ito</translation>
    </message>
    <message id="check-in.scanned.device-report">
        <source>× This is another device's closing code, not a card</source>
        <translation>× Code ito ng pagsasara ng ibang device, hindi card</translation>
    </message>
    <message id="camera.state.starting">
        <source>The camera is starting</source>
        <translation>Binubuksan ang camera</translation>
    </message>
    <message id="camera.state.running">
        <source>Hold the card's barcode in the frame</source>
        <translation>Itapat sa kahon ang barcode ng card</translation>
    </message>
    <message id="camera.state.forbidden">
        <source>This program may not use the camera</source>
        <translation>Hindi pinapayagan ang programang ito na gumamit ng camera</translation>
    </message>
    <message id="camera.state.failed">
        <source>The camera does not answer; trying again</source>
        <translation>Hindi sumasagot ang camera; sinusubukan ulit</translation>
    </message>
    <message id="camera.state.unplugged">
        <source>The camera is unplugged: please plug it in</source>
        <translation>Natanggal ang camera: pakisaksak ito</translation>
    </message>
    <message id="camera.sight.read">
        <source>✓ Read</source>
        <translation>✓ Nabasa</translation>
    </message>
    <message id="camera.sight.nothing">
        <source>Hold the card's barcode in the frame</source>
        <translation>Itapat sa kahon ang barcode ng card</translation>
    </message>
    <message id="camera.sight.dark">
        <source>Too dark: more light, please</source>
        <translation>Masyadong madilim: dagdagan ang ilaw</translation>
    </message>
    <message id="camera.sight.noise">
        <source>No picture: is the camera covered?</source>
        <translation>Walang larawan: natatakpan ba ang camera?</translation>
    </message>
    <message id="camera.sight.too-far">
        <source>Hold it closer</source>
        <translation>Ilapit pa</translation>
    </message>
    <message id="camera.sight.unreadable">
        <source>Hold still, and turn it away from reflections</source>
        <translation>Huwag igalaw, at ilayo sa silaw</translation>
    </message>
    <message id="answer.may-vote.headline">
        <source>May vote</source>
        <translation>Puwedeng bumoto</translation>
    </message>
    <message id="answer.may-vote.body">
        <source>{electorate_class}. Compare the photo, then hand over the ballot.</source>
        <translation>{electorate_class}. Ihambing ang litrato, saka ibigay ang balota.</translation>
    </message>
    <message id="answer.provisional-possible.headline">
        <source>Not on the roll: may vote provisionally</source>
        <translation>Wala sa listahan: puwede ang pansamantalang boto</translation>
    </message>
    <message id="answer.provisional-possible.body">
        <source>{electorate_class}. The registry is asked when the ballot reaches the centre, and it counts only if the person is entitled. If the person shows a document, such as proof of work, attest it instead.</source>
        <translation>{electorate_class}. Itatanong sa rehistro pagdating ng balota sa sentro, at bibilangin lang ito kung may karapatan ang tao. Kung may dokumento, gaya ng patunay ng trabaho, iyon ang gamitin: pindutin ang Patunayan.</translation>
    </message>
    <message id="answer.attested.headline">
        <source>May vote on a document</source>
        <translation>Puwedeng bumoto dahil sa dokumento</translation>
    </message>
    <message id="answer.attested.body">
        <source>{electorate_class}, by: {document}. Compare the photo, then hand over the ballot.</source>
        <translation>{electorate_class}, ayon sa: {document}. Ihambing ang litrato, saka ibigay ang balota.</translation>
    </message>
    <message id="answer.check-number.headline">
        <source>Compare number and birth date</source>
        <translation>Suriin ang numero at kapanganakan</translation>
    </message>
    <message id="answer.check-number.body">
        <source>Nobody is known by these. Read both from the card once more.</source>
        <translation>Walang taong may ganitong numero at petsa. Basahin ulit ang dalawa mula sa card.</translation>
    </message>
    <message id="answer.voted-here.headline">
        <source>Has voted here already</source>
        <translation>Nakaboto na rito</translation>
    </message>
    <message id="answer.voted-here.body">
        <source>Each person votes once. If the person denies it, record that.</source>
        <translation>Isang beses lang bumoboto ang bawat tao. Kung itinatanggi ito ng tao, itala iyon.</translation>
    </message>
    <message id="answer.disputed.headline">
        <source>Recorded: the person denies having voted</source>
        <translation>Naitala: itinatanggi ng tao na bumoto na siya</translation>
    </message>
    <message id="answer.disputed.body">
        <source>The earlier vote stands, and no second ballot is given. The organiser looks into it. Telephone: {telephone}</source>
        <translation>May bisa pa rin ang naunang boto, at walang ikalawang balotang ibibigay. Susuriin ito ng organizer. Telepono: {telephone}</translation>
    </message>
    <message id="answer.voted-elsewhere.headline">
        <source>Checked in at another desk already</source>
        <translation>Na-check in na sa ibang mesa</translation>
    </message>
    <message id="answer.voted-elsewhere.body">
        <source>Desk {device}, {at}. Each person votes once. If the person has not voted, that desk can void its pass. If the person denies having been there, record that.</source>
        <translation>Mesa {device}, {at}. Isang beses lang bumoboto ang bawat tao. Kung hindi pa bumoto ang tao, puwedeng bawiin ng mesang iyon ang pass nito. Kung itinatanggi ng tao na nagpunta siya roon, itala iyon.</translation>
    </message>
    <message id="answer.pass-open.headline">
        <source>Has a voting pass that is not used</source>
        <translation>May pass na hindi pa nagagamit</translation>
    </message>
    <message id="answer.pass-open.body">
        <source>If the person has really not voted yet, void the earlier pass and check again.</source>
        <translation>Kung talagang hindi pa bumoto ang tao, bawiin ang naunang pass at suriin ulit.</translation>
    </message>
    <message id="answer.not-on-roll.headline">
        <source>Not on the roll</source>
        <translation>Wala sa listahan</translation>
    </message>
    <message id="answer.not-on-roll.body">
        <source>If the person shows a document, such as proof of work, and the case takes it, attest it. Telephone for questions: {telephone}</source>
        <translation>Kung may dokumento ang tao na tinatanggap sa botohang ito, gaya ng patunay ng trabaho, pindutin ang Patunayan. Telepono para sa tanong: {telephone}</translation>
    </message>
    <message id="answer.registry-incorrect.headline">
        <source>The registry says: incorrect</source>
        <translation>Sabi ng rehistro: hindi tama</translation>
    </message>
    <message id="answer.registry-incorrect.body">
        <source>The household registry does not confirm this person for this case: moved away, or a wrong number or birth date. Telephone for questions: {telephone}</source>
        <translation>Hindi kinukumpirma ng rehistro ng sambahayan ang taong ito para sa botohang ito: baka lumipat na, o mali ang numero o petsa ng kapanganakan. Telepono para sa tanong: {telephone}</translation>
    </message>
    <message id="answer.not-old-enough.headline">
        <source>Not old enough</source>
        <translation>Kulang pa sa edad</translation>
    </message>
    <message id="answer.not-old-enough.body">
        <source>Voters are at least {minimum_age}: born on or before {born_by}. Compare the birth date with the card. Telephone for questions: {telephone}</source>
        <translation>Ang botante ay hindi bababa sa {minimum_age} taong gulang: isinilang sa {born_by} o mas maaga. Ihambing sa card ang petsa ng kapanganakan. Telepono para sa tanong: {telephone}</translation>
    </message>
    <message id="answer.struck.headline">
        <source>Struck off the roll</source>
        <translation>Inalis sa listahan</translation>
    </message>
    <message id="answer.struck.body">
        <source>This person's entry was taken off the roll. Telephone for questions: {telephone}</source>
        <translation>Inalis na sa listahan ang pangalan ng taong ito. Telepono para sa tanong: {telephone}</translation>
    </message>
    <message id="answer.online-only.headline">
        <source>Votes online only</source>
        <translation>Online lang puwedeng bumoto</translation>
    </message>
    <message id="answer.online-only.body">
        <source>{electorate_class}. Telephone for questions: {telephone}</source>
        <translation>{electorate_class}. Telepono para sa tanong: {telephone}</translation>
    </message>
    <message id="answer.also-online.onsite-over-online">
        <source>Tell everyone: who has voted online too, only this vote counts.</source>
        <translation>Sabihin sa lahat: kung bumoto rin online, ang boto lang dito ang bibilangin.</translation>
    </message>
    <message id="answer.also-online.online-over-onsite">
        <source>Tell everyone: who has voted online too, only that vote counts.</source>
        <translation>Sabihin sa lahat: kung bumoto rin online, ang boto lang online ang bibilangin.</translation>
    </message>
    <message id="answer.photo.to-see">
        <source>Photo fits?</source>
        <translation>Litrato: tugma?</translation>
    </message>
    <message id="answer.photo.seen">
        <source>✓ Photo fits</source>
        <translation>✓ Litrato: tugma</translation>
    </message>
    <message id="answer.act.admit">
        <source>Give the ballot</source>
        <translation>Ibigay ang balota</translation>
    </message>
    <message id="answer.act.attest">
        <source>Attest</source>
        <translation>Patunayan</translation>
    </message>
    <message id="answer.act.void">
        <source>Void and check again</source>
        <translation>Bawiin at suriin ulit</translation>
    </message>
    <message id="answer.act.refuse">
        <source>No ballot</source>
        <translation>Walang balota</translation>
    </message>
    <message id="answer.act.dispute">
        <source>Person denies it</source>
        <translation>Itinatanggi</translation>
    </message>
    <message id="answer.act.back">
        <source>Back</source>
        <translation>Balik</translation>
    </message>
    <message id="answer.act.correct">
        <source>Type again</source>
        <translation>I-type ulit</translation>
    </message>
    <message id="answer.act.compared">
        <source>Both are right</source>
        <translation>Tama ang dalawa</translation>
    </message>
    <message id="answer.act.next">
        <source>Next person</source>
        <translation>Susunod na tao</translation>
    </message>
    <message id="doubled.headline">
        <source>One person was checked in at two desks</source>
        <translation>Isang tao ang na-check in sa dalawang mesa</translation>
    </message>
    <message id="doubled.one-pass">
        <source>One voting pass was used at two booths</source>
        <translation>Isang pass ang ginamit sa dalawang booth</translation>
    </message>
    <message id="doubled.here">
        <source>Here: {device}</source>
        <translation>Dito: {device}</translation>
    </message>
    <message id="doubled.there">
        <source>The other one: {device}</source>
        <translation>Ang isa pa: {device}</translation>
    </message>
    <message id="doubled.open">
        <source>Checked in at {at}. Has not voted yet.</source>
        <translation>Na-check in {at}. Hindi pa bumoboto.</translation>
    </message>
    <message id="doubled.voted">
        <source>Checked in at {at}. Has voted.</source>
        <translation>Na-check in {at}. Bumoto na.</translation>
    </message>
    <message id="doubled.void">
        <source>Void it here</source>
        <translation>Bawiin dito</translation>
    </message>
    <message id="doubled.read">
        <source>Chief told</source>
        <translation>Nasabi na</translation>
    </message>
    <message id="doubled.next.void-here">
        <source>The person has voted at the other desk. Void the pass given here, and do not let it be used.</source>
        <translation>Bumoto na ang tao gamit ang pass ng kabilang mesa. Bawiin ang pass na ibinigay rito, at huwag itong ipagamit.</translation>
    </message>
    <message id="doubled.next.void-one">
        <source>Neither pass is used. Settle with the other desk, by voice, which one voids its pass; only one of them.</source>
        <translation>Wala pang nagamit sa dalawang pass. Kausapin ang kabilang mesa kung sino ang babawi ng pass; isa lang ang bawiin.</translation>
    </message>
    <message id="doubled.next.void-there">
        <source>The person has voted with the pass given here. Tell the other desk to void its pass.</source>
        <translation>Bumoto na ang tao gamit ang pass na ibinigay rito. Sabihin sa kabilang mesa na bawiin ang pass nito.</translation>
    </message>
    <message id="doubled.next.both-voted">
        <source>Both ballots are cast and both are kept. Tell the chief officer: two officials of the centre decide which one counts.</source>
        <translation>Naihulog na ang dalawang balota at parehong itatago. Sabihin sa punong opisyal: dalawang opisyal ng sentro ang magpapasya kung alin ang bibilangin.</translation>
    </message>
    <message id="attest.heading">
        <source>Which document did you see?</source>
        <translation>Anong dokumento ang nakita ninyo?</translation>
    </message>
    <message id="attest.why">
        <source>Choose only a document you have looked at yourself. Your name goes into the voting pass.</source>
        <translation>Piliin lang ang dokumentong kayo mismo ang tumingin. Isusulat sa pass ang inyong pangalan.</translation>
    </message>
    <message id="attest.back">
        <source>Back</source>
        <translation>Balik</translation>
    </message>
    <message id="attest.button">
        <source>Attest</source>
        <translation>Patunayan</translation>
    </message>
    <message id="show-pass.headline">
        <source>Please show your voting pass</source>
        <translation>Pakipakita ang inyong pass sa pagboto</translation>
    </message>
    <message id="show-pass.body">
        <source>Hold the code that you got at the desk before the camera or the scanner.</source>
        <translation>Itapat sa camera o scanner ang code na ibinigay sa inyo sa mesa.</translation>
    </message>
    <message id="show-pass.officer">
        <source>Officer</source>
        <translation>Opisyal</translation>
    </message>
    <message id="pass-given.headline">
        <source>Give the voting pass to the voter</source>
        <translation>Ibigay sa botante ang pass sa pagboto</translation>
    </message>
    <message id="pass-given.body">
        <source>Print it, or let the voter photograph it. Shown at the booth it opens one vote, once.</source>
        <translation>I-print ito, o hayaang kunan ng litrato ng botante. Ipakita ito sa booth para bumoto, isang beses lang.</translation>
    </message>
    <message id="pass-given.qr">
        <source>Voting pass</source>
        <translation>Pass sa pagboto</translation>
    </message>
    <message id="pass-given.expires">
        <source>To be used by {at}</source>
        <translation>Gamitin hanggang {at}</translation>
    </message>
    <message id="pass-given.print">
        <source>Print the pass</source>
        <translation>I-print ang pass</translation>
    </message>
    <message id="pass-given.done">
        <source>Next person</source>
        <translation>Susunod na tao</translation>
    </message>
    <message id="roll-list.heading">
        <source>Find a name on the roll</source>
        <translation>Hanapin ang pangalan sa listahan</translation>
    </message>
    <message id="roll-list.help">
        <source>Type at least two characters of the name.</source>
        <translation>I-type ang hindi bababa sa dalawang letra ng pangalan.</translation>
    </message>
    <message id="roll-list.nobody">
        <source>Nobody by this name is on the roll.</source>
        <translation>Walang ganitong pangalan sa listahan.</translation>
    </message>
    <message id="roll-list.choose">
        <source>Choose the person whose card you hold.</source>
        <translation>Piliin ang tao na may-ari ng card na hawak ninyo.</translation>
    </message>
    <message id="roll-list.more">
        <source>There are more than these: type more of the name.</source>
        <translation>May iba pa bukod dito: dagdagan ang pangalan.</translation>
    </message>
    <message id="roll-list.match">
        <source>{name} · {number} · born {year}-{month:02} (Minguo {minguo})</source>
        <translation>{name} · {number} · isinilang {year}-{month:02} (Minguo {minguo})</translation>
    </message>
    <message id="roll-list.back">
        <source>Back to the number</source>
        <translation>Bumalik sa numero</translation>
    </message>
    <message id="welcome.secret">
        <source>Your choice is encrypted at once. Nobody can learn how you voted.</source>
        <translation>Agad na ie-encrypt ang inyong pinili. Walang makaaalam kung ano ang ibinoto ninyo.</translation>
    </message>
    <message id="welcome.language">
        <source>Choose your language</source>
        <translation>Piliin ang inyong wika</translation>
    </message>
    <message id="welcome.button">
        <source>Begin</source>
        <translation>Simulan</translation>
    </message>
    <message id="welcome.part">
        <source>Ballot {number} of {count}</source>
        <translation>Balota {number} sa {count}</translation>
    </message>
    <message id="consent.rules">
        <source>The rules</source>
        <translation>Mga tuntunin</translation>
    </message>
    <message id="consent.privacy">
        <source>Your privacy</source>
        <translation>Inyong privacy</translation>
    </message>
    <message id="consent.decline">
        <source>I do not agree, leave</source>
        <translation>Hindi ako payag, aalis ako</translation>
    </message>
    <message id="consent.agree">
        <source>I understand and agree</source>
        <translation>Naiintindihan ko at payag ako</translation>
    </message>
    <message id="choosing.button">
        <source>Next: check</source>
        <translation>Sunod: suriin</translation>
    </message>
    <message id="choosing.chosen">
        <source>{count} of {most} chosen</source>
        <translation>Napili: {count} sa {most}</translation>
    </message>
    <message id="choosing.money-left">
        <source>{amount} left</source>
        <translation>Tira: {amount}</translation>
    </message>
    <message id="choosing.money-spent">
        <source>{spent} of {budget} spent</source>
        <translation>Nagamit na ang {spent} sa {budget}</translation>
    </message>
    <message id="choosing.points-left">
        <source>{left} of {points} points left</source>
        <translation>Tira: {left} sa {points} puntos</translation>
    </message>
    <message id="choosing.blank">
        <source>You may also cast a blank ballot.</source>
        <translation>Puwede ring maghulog ng blangkong balota.</translation>
    </message>
    <message id="choosing.shown">
        <source>{what}: {first}–{last} of {count}</source>
        <translation>{what}: {first}–{last} sa {count}</translation>
    </message>
    <message id="choosing.shown.all">
        <source>All proposals</source>
        <translation>Lahat ng panukala</translation>
    </message>
    <message id="choosing.shown.chosen">
        <source>What I have chosen</source>
        <translation>Mga pinili ko</translation>
    </message>
    <message id="choosing.leaf-before">
        <source>Before these: {first}–{last}</source>
        <translation>Mga nauna: {first}–{last}</translation>
    </message>
    <message id="choosing.leaf-after">
        <source>More proposals: {first}–{last}</source>
        <translation>Mga kasunod: {first}–{last}</translation>
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
        <translation>{chosen}, kulang ng {count}</translation>
    </message>
    <message id="choosing.missing.other">
        <source>{chosen}, {count} more needed</source>
        <translation>{chosen}, kulang ng {count}</translation>
    </message>
    <message id="choosing.points-missing.one">
        <source>Give {count} more point</source>
        <translation>Magbigay pa ng {count} puntos</translation>
    </message>
    <message id="choosing.points-missing.other">
        <source>Give {count} more points</source>
        <translation>Magbigay pa ng {count} puntos</translation>
    </message>
    <message id="choosing.number.one">
        <source>Choose one proposal</source>
        <translation>Pumili ng isang panukala</translation>
    </message>
    <message id="choosing.number.answer">
        <source>Choose one answer</source>
        <translation>Pumili ng isang sagot</translation>
    </message>
    <message id="choosing.number.exactly">
        <source>Choose exactly {most} proposals</source>
        <translation>Pumili ng eksaktong {most} panukala</translation>
    </message>
    <message id="choosing.number.up-to">
        <source>Choose up to {most} proposals</source>
        <translation>Pumili ng hanggang {most} panukala</translation>
    </message>
    <message id="choosing.number.between">
        <source>Choose {least} to {most} proposals</source>
        <translation>Pumili ng {least} hanggang {most} panukala</translation>
    </message>
    <message id="choosing.number.at-least">
        <source>Choose at least {least} proposals</source>
        <translation>Pumili ng hindi bababa sa {least} panukala</translation>
    </message>
    <message id="choosing.number.any">
        <source>Choose as many proposals as you like</source>
        <translation>Pumili ng kahit ilang panukala</translation>
    </message>
    <message id="choosing.rule.budget">
        <source>Choose proposals that cost {amount} or less together</source>
        <translation>Pumili ng mga panukalang hindi lalampas sa {amount} ang kabuuang halaga</translation>
    </message>
    <message id="choosing.rule.points.one">
        <source>You have {count} point to give</source>
        <translation>May {count} puntos kayong maibibigay</translation>
    </message>
    <message id="choosing.rule.points.other">
        <source>You have {count} points to give</source>
        <translation>May {count} puntos kayong maibibigay</translation>
    </message>
    <message id="choosing.rule.all-points.one">
        <source>Give away {count} point</source>
        <translation>Ibigay ang {count} puntos</translation>
    </message>
    <message id="choosing.rule.all-points.other">
        <source>Give away all {count} points</source>
        <translation>Ibigay ang lahat ng {count} puntos</translation>
    </message>
    <message id="choosing.how.order">
        <source>Touch first the one you want most, then the next. Each card tells its place.</source>
        <translation>Unahing pindutin ang pinakagusto ninyo, saka ang kasunod. Nakasulat sa bawat card ang puwesto nito.</translation>
    </message>
    <message id="choosing.how.points">
        <source>Each touch on a proposal gives it one more point. The minus takes one back.</source>
        <translation>Bawat pindot sa panukala ay dagdag na 1 puntos. Binabawi ng minus ang 1 puntos.</translation>
    </message>
    <message id="choosing.points-least.one">
        <source>Give at least {count} point.</source>
        <translation>Magbigay ng hindi bababa sa {count} puntos.</translation>
    </message>
    <message id="choosing.points-least.other">
        <source>Give at least {count} points.</source>
        <translation>Magbigay ng hindi bababa sa {count} puntos.</translation>
    </message>
    <message id="choosing.points-each.one">
        <source>One proposal gets at most {count} point.</source>
        <translation>Hanggang {count} puntos lang ang isang panukala.</translation>
    </message>
    <message id="choosing.points-each.other">
        <source>One proposal gets at most {count} points.</source>
        <translation>Hanggang {count} puntos lang ang isang panukala.</translation>
    </message>
    <message id="card.choose">
        <source>Choose this</source>
        <translation>Piliin ito</translation>
    </message>
    <message id="card.choose-answer">
        <source>Choose this answer</source>
        <translation>Piliin ang sagot na ito</translation>
    </message>
    <message id="card.number">
        <source>No. {number}</source>
        <translation>Blg. {number}</translation>
    </message>
    <message id="card.more">
        <source>More about it</source>
        <translation>Alamin pa</translation>
    </message>
    <message id="card.chosen">
        <source>Chosen</source>
        <translation>Napili</translation>
    </message>
    <message id="card.place">
        <source>Choice {place}</source>
        <translation>Ika-{place} pili</translation>
    </message>
    <message id="card.next-place">
        <source>Make this choice {place}</source>
        <translation>Gawing ika-{place} pili</translation>
    </message>
    <message id="card.over-budget">
        <source>{amount} more than is left</source>
        <translation>{amount} ang lampas sa natitira</translation>
    </message>
    <message id="card.points.one">
        <source>{count} point</source>
        <translation>{count} puntos</translation>
    </message>
    <message id="card.points.other">
        <source>{count} points</source>
        <translation>{count} puntos</translation>
    </message>
    <message id="points.less.one">
        <source>Take one point back</source>
        <translation>Bawiin ang 1 puntos</translation>
    </message>
    <message id="points.less.other">
        <source>Take {count} points back</source>
        <translation>Bawiin ang {count} puntos</translation>
    </message>
    <message id="points.more.one">
        <source>Give one more point</source>
        <translation>Dagdagan ng 1 puntos</translation>
    </message>
    <message id="points.more.other">
        <source>Give {count} more points</source>
        <translation>Dagdagan ng {count} puntos</translation>
    </message>
    <message id="refused.too-many.by-touch.headline">
        <source>You cannot choose more than {limit}</source>
        <translation>Hanggang {limit} lang ang puwedeng piliin</translation>
    </message>
    <message id="refused.too-many.by-touch.body">
        <source>To choose this one instead, first touch a chosen proposal to take it back. Nothing has changed.</source>
        <translation>Para ito ang piliin, pindutin muna ang isang napiling panukala para bawiin iyon. Walang nagbago.</translation>
    </message>
    <message id="refused.too-many.answer.headline">
        <source>You have already chosen an answer</source>
        <translation>May napili na kayong sagot</translation>
    </message>
    <message id="refused.too-many.answer.body">
        <source>To choose this one instead, first touch the chosen answer to take it back. Nothing has changed.</source>
        <translation>Para ito ang piliin, pindutin muna ang napiling sagot para bawiin iyon. Walang nagbago.</translation>
    </message>
    <message id="refused.too-many.with-points.headline">
        <source>You cannot give points to more than {limit} proposals</source>
        <translation>Hanggang {limit} panukala lang ang puwedeng bigyan ng puntos</translation>
    </message>
    <message id="refused.too-many.with-points.body">
        <source>To give points to this one, first take all points back from another with its minus. Nothing has changed.</source>
        <translation>Para mabigyan ito ng puntos, bawiin muna ang lahat ng puntos ng ibang panukala gamit ang minus nito. Walang nagbago.</translation>
    </message>
    <message id="refused.over-budget.headline">
        <source>With this one it would cost more than {limit}</source>
        <translation>Kung kasama ito, lalampas sa {limit} ang halaga</translation>
    </message>
    <message id="refused.over-budget.body">
        <source>To choose it, first touch a chosen proposal to take it back. Nothing has changed.</source>
        <translation>Para piliin ito, pindutin muna ang isang napiling panukala para bawiin iyon. Walang nagbago.</translation>
    </message>
    <message id="refused.too-many-points.headline">
        <source>You have given all {limit} points</source>
        <translation>Naibigay na ninyo ang lahat ng {limit} puntos</translation>
    </message>
    <message id="refused.too-many-points.body">
        <source>To give one here, first take one back from another proposal with its minus. Nothing has changed.</source>
        <translation>Para makapagbigay rito, bawiin muna ang 1 puntos ng ibang panukala gamit ang minus nito. Walang nagbago.</translation>
    </message>
    <message id="refused.too-many-points-for-one.headline">
        <source>One proposal gets at most {limit} points</source>
        <translation>Hanggang {limit} puntos lang ang isang panukala</translation>
    </message>
    <message id="refused.too-many-points-for-one.body">
        <source>Nothing has changed.</source>
        <translation>Walang nagbago.</translation>
    </message>
    <message id="review.heading">
        <source>Please check your choices</source>
        <translation>Pakisuri ang inyong mga pinili</translation>
    </message>
    <message id="review.final">
        <source>This is your ballot. Once cast, it cannot be changed.</source>
        <translation>Ito ang inyong balota. Kapag naihulog na, hindi na ito mababago.</translation>
    </message>
    <message id="review.up">
        <source>Move up</source>
        <translation>Itaas</translation>
    </message>
    <message id="review.down">
        <source>Move down</source>
        <translation>Ibaba</translation>
    </message>
    <message id="review.change">
        <source>Change</source>
        <translation>Baguhin</translation>
    </message>
    <message id="review.back">
        <source>Back to the proposals</source>
        <translation>Balik sa pagpili</translation>
    </message>
    <message id="review.back-answer">
        <source>Back to the question</source>
        <translation>Balik sa tanong</translation>
    </message>
    <message id="review.cast">
        <source>Cast my ballot</source>
        <translation>Ihulog ang balota</translation>
    </message>
    <message id="review.more-possible.headline">
        <source>You may choose more</source>
        <translation>Puwede pa kayong pumili</translation>
    </message>
    <message id="review.more-possible.body.one">
        <source>One more is possible. You may also cast your ballot as it is.</source>
        <translation>{count} pa ang puwedeng piliin. Puwede ring ihulog ang balota nang ganito.</translation>
    </message>
    <message id="review.more-possible.body.other">
        <source>{count} more are possible. You may also cast your ballot as it is.</source>
        <translation>{count} pa ang puwedeng piliin. Puwede ring ihulog ang balota nang ganito.</translation>
    </message>
    <message id="review.more-fits.headline">
        <source>You may choose more</source>
        <translation>Puwede pa kayong pumili</translation>
    </message>
    <message id="review.more-fits.body.one">
        <source>One more proposal costs no more than is left. You may also cast your ballot as it is.</source>
        <translation>May {count} panukala pang kasya sa natitira. Puwede ring ihulog ang balota nang ganito.</translation>
    </message>
    <message id="review.more-fits.body.other">
        <source>{count} more proposals each cost no more than is left. You may also cast your ballot as it is.</source>
        <translation>May {count} panukala pa na bawat isa ay kasya sa natitira. Puwede ring ihulog ang balota nang ganito.</translation>
    </message>
    <message id="review.more-points.headline">
        <source>You may give more points</source>
        <translation>Puwede pa kayong magbigay ng puntos</translation>
    </message>
    <message id="review.more-points.body.one">
        <source>One point is left. You may also cast your ballot as it is.</source>
        <translation>{count} puntos pa ang natitira. Puwede ring ihulog ang balota nang ganito.</translation>
    </message>
    <message id="review.more-points.body.other">
        <source>{count} points are left. You may also cast your ballot as it is.</source>
        <translation>{count} puntos pa ang natitira. Puwede ring ihulog ang balota nang ganito.</translation>
    </message>
    <message id="review.too-few.headline">
        <source>Not enough is chosen yet, so this ballot cannot be cast</source>
        <translation>Kulang pa ang napili, kaya hindi pa maihuhulog ang balotang ito</translation>
    </message>
    <message id="review.too-few.body.one">
        <source>Go back to the proposals and choose one more.</source>
        <translation>Bumalik sa pagpili at pumili pa ng {count}.</translation>
    </message>
    <message id="review.too-few.body.other">
        <source>Go back to the proposals and choose {count} more.</source>
        <translation>Bumalik sa pagpili at pumili pa ng {count}.</translation>
    </message>
    <message id="review.too-few-points.headline">
        <source>Not enough points are given yet, so this ballot cannot be cast</source>
        <translation>Kulang pa ang naibigay na puntos, kaya hindi pa maihuhulog ang balotang ito</translation>
    </message>
    <message id="review.too-few-points.body.one">
        <source>Go back to the proposals and give one more point.</source>
        <translation>Bumalik sa pagpili at magbigay pa ng {count} puntos.</translation>
    </message>
    <message id="review.too-few-points.body.other">
        <source>Go back to the proposals and give {count} more points.</source>
        <translation>Bumalik sa pagpili at magbigay pa ng {count} puntos.</translation>
    </message>
    <message id="review.blank.headline">
        <source>You have chosen nothing</source>
        <translation>Wala kayong pinili</translation>
    </message>
    <message id="review.blank.body.one">
        <source>This would be a blank ballot. To choose, go back to the proposals.</source>
        <translation>Magiging blangko ang balotang ito. Kung gusto ninyong pumili, pindutin ang Balik sa pagpili.</translation>
    </message>
    <message id="review.blank.body.other">
        <source>This would be a blank ballot. To choose, go back to the proposals.</source>
        <translation>Magiging blangko ang balotang ito. Kung gusto ninyong pumili, pindutin ang Balik sa pagpili.</translation>
    </message>
    <message id="review.no-answer.headline">
        <source>You have chosen no answer yet, so this ballot cannot be cast</source>
        <translation>Wala pa kayong napiling sagot, kaya hindi pa maihuhulog ang balotang ito</translation>
    </message>
    <message id="review.no-answer.body.one">
        <source>Go back to the question and choose an answer.</source>
        <translation>Bumalik sa tanong at pumili ng sagot.</translation>
    </message>
    <message id="review.no-answer.body.other">
        <source>Go back to the question and choose an answer.</source>
        <translation>Bumalik sa tanong at pumili ng sagot.</translation>
    </message>
    <message id="review.blank-answer.headline">
        <source>You have chosen no answer</source>
        <translation>Wala kayong napiling sagot</translation>
    </message>
    <message id="review.blank-answer.body.one">
        <source>This would be a blank ballot. To choose, go back to the question.</source>
        <translation>Magiging blangko ang balotang ito. Kung gusto ninyong pumili, pindutin ang Balik sa tanong.</translation>
    </message>
    <message id="review.blank-answer.body.other">
        <source>This would be a blank ballot. To choose, go back to the question.</source>
        <translation>Magiging blangko ang balotang ito. Kung gusto ninyong pumili, pindutin ang Balik sa tanong.</translation>
    </message>
    <message id="about.back">
        <source>Back to the proposals</source>
        <translation>Balik sa mga panukala</translation>
    </message>
    <message id="about.take-back">
        <source>{state}. Touch again to take it back.</source>
        <translation>{state}. Pindutin muli para bawiin.</translation>
    </message>
    <message id="about.map">
        <source>Where it is</source>
        <translation>Mapa ng lugar</translation>
    </message>
    <message id="find.button">
        <source>Find a proposal</source>
        <translation>Hanapin ang panukala</translation>
    </message>
    <message id="find.heading">
        <source>Find a proposal</source>
        <translation>Hanapin ang panukala</translation>
    </message>
    <message id="find.by-number">
        <source>By its number on the leaflet</source>
        <translation>Ayon sa numero sa polyeto</translation>
    </message>
    <message id="find.none-yet">
        <source>Touch the number, 1 to {most}</source>
        <translation>Pindutin ang numero, 1 hanggang {most}</translation>
    </message>
    <message id="find.no-such">
        <source>{number}: there is none. The last one is {most}.</source>
        <translation>Walang numero {number}. Ang huli ay {most}.</translation>
    </message>
    <message id="find.is">
        <source>{number}: {title}</source>
        <translation>{number}: {title}</translation>
    </message>
    <message id="find.show">
        <source>Show this proposal</source>
        <translation>Ipakita ang panukalang ito</translation>
    </message>
    <message id="find.only">
        <source>Or look at only some</source>
        <translation>O tingnan lang ang ilan</translation>
    </message>
    <message id="find.counted">
        <source>{what} ({count})</source>
        <translation>{what} ({count})</translation>
    </message>
    <message id="find.all">
        <source>Show all proposals</source>
        <translation>Ipakita ang lahat ng panukala</translation>
    </message>
    <message id="tracker.headline">
        <source>Your ballot is cast</source>
        <translation>Naihulog na ang inyong balota</translation>
    </message>
    <message id="tracker.body">
        <source>Thank you for taking part.</source>
        <translation>Salamat po sa pakikilahok.</translation>
    </message>
    <message id="tracker.keep">
        <source>Your tracker</source>
        <translation>Inyong tracking code</translation>
    </message>
    <message id="tracker.what-for">
        <source>Photograph it or write it down. On the public board it shows that this ballot was received; it does not tell what you chose.</source>
        <translation>Kunan ng litrato o isulat ito. Gamit ito, makikita ninyo sa pampublikong board na natanggap ang balotang ito; hindi nito sinasabi ang pinili ninyo.</translation>
    </message>
    <message id="tracker.questions">
        <source>Questions about your ballot? Telephone {telephone}</source>
        <translation>May tanong tungkol sa inyong balota? Tumawag sa {telephone}</translation>
    </message>
    <message id="tracker.wiped-in">
        <source>This screen is cleared in {seconds} s. Touch it for more time.</source>
        <translation>Malilinis ang screen na ito sa {seconds} segundo. Pindutin ito kung kulang ang oras.</translation>
    </message>
    <message id="tracker.qr">
        <source>Scan with your phone</source>
        <translation>I-scan gamit ang telepono</translation>
    </message>
    <message id="tracker.done">
        <source>Done</source>
        <translation>Tapos</translation>
    </message>
    <message id="tracker.print">
        <source>Print a slip</source>
        <translation>I-print ang slip</translation>
    </message>
    <message id="help.headline">
        <source>An officer is coming</source>
        <translation>Parating na ang opisyal</translation>
    </message>
    <message id="help.body">
        <source>Your choices are kept, and nobody can see them.</source>
        <translation>Hindi nawala ang mga pinili ninyo, at walang nakakakita nito.</translation>
    </message>
    <message id="help.officer">
        <source>Officer: touch here</source>
        <translation>Opisyal: pindutin dito</translation>
    </message>
    <message id="help.back">
        <source>Not needed, go on voting</source>
        <translation>Hindi na, ituloy ang boto</translation>
    </message>
    <message id="officer-help.heading">
        <source>Helping a voter</source>
        <translation>Pagtulong sa botante</translation>
    </message>
    <message id="officer-help.why">
        <source>Explain how it works, but do not look at or ask about the choices. The voter touches the button to go on.</source>
        <translation>Ipaliwanag kung paano ito gamitin, pero huwag tingnan o itanong ang mga pinili. Ang botante ang pipindot ng button para magpatuloy.</translation>
    </message>
    <message id="officer-help.anew">
        <source>If the vote cannot go on, it can be cancelled. No ballot is cast, and the voter can check in again for another pass.</source>
        <translation>Kung hindi na maituloy ang boto, puwede itong kanselahin. Walang balotang ihuhulog, at puwedeng mag-check in ulit ang botante para sa ibang pass.</translation>
    </message>
    <message id="officer-help.cancel">
        <source>Cancel this vote</source>
        <translation>Kanselahin ang boto</translation>
    </message>
    <message id="officer-help.back">
        <source>The voter goes on voting</source>
        <translation>Itutuloy ng botante</translation>
    </message>
    <message id="give-back.button">
        <source>Officer: take the screen back</source>
        <translation>Opisyal: kunin ang screen</translation>
    </message>
    <message id="give-back.cast.headline">
        <source>Thank you for voting</source>
        <translation>Salamat po sa pagboto</translation>
    </message>
    <message id="give-back.cast.body">
        <source>Please give the screen back to the officer.</source>
        <translation>Pakibalik ang screen sa opisyal.</translation>
    </message>
    <message id="give-back.declined.headline">
        <source>You have not voted</source>
        <translation>Hindi pa kayo nakakaboto</translation>
    </message>
    <message id="give-back.declined.body">
        <source>No ballot was cast, because the rules were not agreed to. Please give the screen back to the officer. If you change your mind you can check in again.</source>
        <translation>Walang balotang naihulog dahil hindi tinanggap ang mga tuntunin. Pakibalik ang screen sa opisyal. Kung magbago ang isip ninyo, puwede kayong mag-check in ulit.</translation>
    </message>
    <message id="give-back.idle.headline">
        <source>This vote was cancelled after a long pause</source>
        <translation>Kinansela ang botong ito dahil matagal na walang pumindot</translation>
    </message>
    <message id="give-back.idle.body">
        <source>No ballot was cast, and all choices are erased. Please tell an officer. The voter can check in again.</source>
        <translation>Walang balotang naihulog, at nabura ang lahat ng pinili. Pakisabi sa opisyal. Puwedeng mag-check in ulit ang botante.</translation>
    </message>
    <message id="give-back.cancelled.headline">
        <source>This vote was cancelled</source>
        <translation>Kinansela ang botong ito</translation>
    </message>
    <message id="give-back.cancelled.body">
        <source>No ballot was cast, and all choices are erased. Please go back to the desk.</source>
        <translation>Walang balotang naihulog, at nabura ang lahat ng pinili. Mangyaring bumalik sa mesa.</translation>
    </message>
    <message id="leave.button">
        <source>Next voter</source>
        <translation>Susunod na tao</translation>
    </message>
    <message id="leave.cast.headline">
        <source>Thank you for voting</source>
        <translation>Salamat po sa pagboto</translation>
    </message>
    <message id="leave.cast.body">
        <source>You are done and may leave.</source>
        <translation>Tapos na kayo at puwede nang umalis.</translation>
    </message>
    <message id="leave.declined.headline">
        <source>You have not voted</source>
        <translation>Hindi pa kayo nakakaboto</translation>
    </message>
    <message id="leave.declined.body">
        <source>No ballot was cast, because the rules were not agreed to. If you change your mind, go back to the desk.</source>
        <translation>Walang balotang naihulog dahil hindi tinanggap ang mga tuntunin. Kung magbago ang isip ninyo, bumalik sa mesa.</translation>
    </message>
    <message id="leave.idle.headline">
        <source>This vote was cancelled after a long pause</source>
        <translation>Kinansela ang botong ito dahil matagal na walang pumindot</translation>
    </message>
    <message id="leave.idle.body">
        <source>No ballot was cast, and all choices are erased. Please tell an officer. The voter can check in again.</source>
        <translation>Walang balotang naihulog, at nabura ang lahat ng pinili. Pakisabi sa opisyal. Puwedeng mag-check in ulit ang botante.</translation>
    </message>
    <message id="leave.cancelled.headline">
        <source>This vote was cancelled</source>
        <translation>Kinansela ang botong ito</translation>
    </message>
    <message id="leave.cancelled.body">
        <source>No ballot was cast, and all choices are erased. Please go back to the desk.</source>
        <translation>Walang balotang naihulog, at nabura ang lahat ng pinili. Mangyaring bumalik sa mesa.</translation>
    </message>
    <message id="still-there.heading">
        <source>Are you still there?</source>
        <translation>Nariyan pa ba kayo?</translation>
    </message>
    <message id="still-there.button">
        <source>Yes, go on voting</source>
        <translation>Oo, ituloy ang boto</translation>
    </message>
    <message id="still-there.left.one">
        <source>In {count} second this vote is cancelled and the screen cleared.</source>
        <translation>Sa loob ng {count} segundo, kakanselahin ang botong ito at buburahin ang screen.</translation>
    </message>
    <message id="still-there.left.other">
        <source>In {count} seconds this vote is cancelled and the screen cleared.</source>
        <translation>Sa loob ng {count} segundo, kakanselahin ang botong ito at buburahin ang screen.</translation>
    </message>
    <message id="paper.date">
        <source>{year}-{month:02}-{day:02} (Minguo {minguo})</source>
        <translation>{year}-{month:02}-{day:02} (Minguo {minguo})</translation>
    </message>
    <message id="paper.station">
        <source>Station</source>
        <translation>Presinto</translation>
    </message>
    <message id="paper.device">
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message id="paper.day">
        <source>Day</source>
        <translation>Petsa</translation>
    </message>
    <message id="paper.case">
        <source>Case code</source>
        <translation>Code ng botohan</translation>
    </message>
    <message id="paper.observer">
        <source>Observer</source>
        <translation>Tagamasid</translation>
    </message>
    <message id="paper.records.one">
        <source>{count} record</source>
        <translation>{count} rekord</translation>
    </message>
    <message id="paper.records.other">
        <source>{count} records</source>
        <translation>{count} rekord</translation>
    </message>
    <message id="paper.pass.heading">
        <source>Voting pass</source>
        <translation>Pass sa pagboto</translation>
    </message>
    <message id="paper.pass.show">
        <source>At the booth, hold the code up to the camera.</source>
        <translation>Sa booth, itapat ang code sa camera.</translation>
    </message>
    <message id="paper.pass.until">
        <source>Valid until {time}</source>
        <translation>May bisa hanggang {time}</translation>
    </message>
    <message id="paper.pass.single-use">
        <source>Single use. If it is too late, the check-in desk gives you a new one.</source>
        <translation>Isang beses lang magagamit. Kung lampas na sa oras, bibigyan kayo ng bago sa mesa ng check-in.</translation>
    </message>
    <message id="paper.pass.for">
        <source>Good for</source>
        <translation>Para sa</translation>
    </message>
    <message id="paper.pass.no-name">
        <source>It bears no name and no ID number.</source>
        <translation>Walang pangalan at numero ng ID dito.</translation>
    </message>
    <message id="paper.slip.heading">
        <source>Voter's slip</source>
        <translation>Slip ng botante</translation>
    </message>
    <message id="paper.slip.tracker">
        <source>Tracker of your ballot</source>
        <translation>Tracking code ng inyong balota</translation>
    </message>
    <message id="paper.slip.proves">
        <source>It shows that your ballot was received.</source>
        <translation>Ipinapakita nito na natanggap ang inyong balota.</translation>
    </message>
    <message id="paper.slip.proves-not">
        <source>It does not show what you chose. Nobody can learn that from it.</source>
        <translation>Hindi nito ipinapakita ang pinili ninyo. Walang makaaalam niyon mula rito.</translation>
    </message>
    <message id="paper.slip.where">
        <source>Once the ballots have reached the centre, perhaps some days later, type the tracker on the public board or scan the code.</source>
        <translation>Kapag nakarating na sa sentro ang mga balota, marahil pagkaraan ng ilang araw, i-type ang tracking code sa pampublikong board o i-scan ang code.</translation>
    </message>
    <message id="paper.slip.board">
        <source>Public board: {board}</source>
        <translation>Pampublikong board: {board}</translation>
    </message>
    <message id="paper.slip.telephone">
        <source>Questions: {telephone}</source>
        <translation>Mga tanong: {telephone}</translation>
    </message>
    <message id="paper.zero.heading">
        <source>Zero report before voting</source>
        <translation>Zero report bago ang botohan</translation>
    </message>
    <message id="paper.zero.statement">
        <source>This device has given out no voting pass and holds no ballot.</source>
        <translation>Wala pang naibigay na pass at walang balota ang device na ito.</translation>
    </message>
    <message id="paper.zero.clock">
        <source>Time by this device</source>
        <translation>Oras sa device na ito</translation>
    </message>
    <message id="paper.zero.compare">
        <source>Compare it with a watch before voting begins; if it is wrong, set it first.</source>
        <translation>Ihambing sa relo bago magsimula ang botohan; kung mali, itama muna.</translation>
    </message>
    <message id="paper.zero.roll">
        <source>Entries of the roll</source>
        <translation>Bilang ng nasa listahan</translation>
    </message>
    <message id="paper.zero.documents">
        <source>Signed documents</source>
        <translation>Mga pinirmahang dokumento</translation>
    </message>
    <message id="paper.zero.spares">
        <source>Spare keys</source>
        <translation>Mga reserbang susi</translation>
    </message>
    <message id="paper.zero.chain">
        <source>Where the chain of records stands</source>
        <translation>Kinaroroonan ng kadena ng mga rekord</translation>
    </message>
    <message id="paper.zero.present">
        <source>Signatures of those present</source>
        <translation>Mga lagda ng mga naroon</translation>
    </message>
    <message id="paper.zero.absent">
        <source>Strike out those who are absent.</source>
        <translation>Guhitan ang mga wala.</translation>
    </message>
    <message id="paper.closing.heading">
        <source>Closing and reconciliation sheet</source>
        <translation>Papel ng pagsasara at pagtutugma</translation>
    </message>
    <message id="paper.closing.closed-at">
        <source>Closed at</source>
        <translation>Oras ng pagsara</translation>
    </message>
    <message id="paper.closing.not-closed">
        <source>The poll is not closed: this sheet is for checking only.</source>
        <translation>Hindi pa sarado ang botohan: pangsuri lang ang papel na ito.</translation>
    </message>
    <message id="paper.closing.abandoned">
        <source>abandoned</source>
        <translation>umalis</translation>
    </message>
    <message id="paper.closing.unresolved">
        <source>unresolved</source>
        <translation>di pa tapos</translation>
    </message>
    <message id="paper.closing.class">
        <source>Class of voters</source>
        <translation>Uri ng botante</translation>
    </message>
    <message id="paper.closing.ground">
        <source>Admitted by</source>
        <translation>Tinanggap ayon sa</translation>
    </message>
    <message id="paper.closing.total">
        <source>Total</source>
        <translation>Kabuuan</translation>
    </message>
    <message id="paper.closing.agrees">
        <source>Everything agrees</source>
        <translation>Tugma ang lahat</translation>
    </message>
    <message id="paper.closing.chain">
        <source>Where each device's chain of records ends</source>
        <translation>Dulo ng kadena ng mga rekord ng bawat device</translation>
    </message>
    <message id="paper.closing.keep">
        <source>Keep this sheet. If a device is restored or replaced, the code shows whether its records are whole.</source>
        <translation>Itago ang papel na ito. Kung i-restore o palitan ang isang device, ipapakita ng code kung buo ang mga rekord nito.</translation>
    </message>
    <message id="paper.closing.notes">
        <source>Notes</source>
        <translation>Mga tala</translation>
    </message>
    <message id="paper.closing.sign">
        <source>Signatures</source>
        <translation>Mga lagda</translation>
    </message>
    <message id="paper.closing.differs.one">
        <source>{count} thing to settle</source>
        <translation>{count} bagay na dapat ayusin</translation>
    </message>
    <message id="paper.closing.differs.other">
        <source>{count} things to settle</source>
        <translation>{count} bagay na dapat ayusin</translation>
    </message>
    <message id="paper.ground.roll">
        <source>the roll</source>
        <translation>listahan</translation>
    </message>
    <message id="paper.ground.registry">
        <source>the registry</source>
        <translation>rehistro</translation>
    </message>
    <message id="paper.ground.attested">
        <source>a document</source>
        <translation>dokumento</translation>
    </message>
    <message id="paper.ground.provisional">
        <source>provisionally</source>
        <translation>pansamantala</translation>
    </message>
    <message id="paper.finding.paper-below-cast.next">
        <source>Two people count the sign-in sheet again. If it stays so, write down in the notes what happened: the centre holds this station's ballots until two officials decide.</source>
        <translation>Dalawang tao ang bibilang ulit sa papel na pirmahan. Kung ganoon pa rin, isulat sa mga tala ang nangyari: itatabi ng sentro ang mga balota ng presintong ito hanggang makapagpasya ang dalawang opisyal.</translation>
    </message>
    <message id="paper.finding.paper-below-cast.what.one">
        <source>{count} person fewer on paper than ballots cast</source>
        <translation>{count} tao ang kulang sa papel kumpara sa balotang naihulog</translation>
    </message>
    <message id="paper.finding.paper-below-cast.what.other">
        <source>{count} people fewer on paper than ballots cast</source>
        <translation>{count} tao ang kulang sa papel kumpara sa balotang naihulog</translation>
    </message>
    <message id="paper.finding.paper-above-issued.next">
        <source>Count again, and see whether people were counted who got no pass. If it stays so, write it in the notes.</source>
        <translation>Bilangin ulit, at tingnan kung may nabilang na hindi nabigyan ng pass. Kung ganoon pa rin, isulat sa mga tala.</translation>
    </message>
    <message id="paper.finding.paper-above-issued.what.one">
        <source>{count} person more on paper than passes given</source>
        <translation>{count} tao ang sobra sa papel kumpara sa pass na ibinigay</translation>
    </message>
    <message id="paper.finding.paper-above-issued.what.other">
        <source>{count} people more on paper than passes given</source>
        <translation>{count} tao ang sobra sa papel kumpara sa pass na ibinigay</translation>
    </message>
    <message id="paper.finding.unresolved.next">
        <source>Before the close, see whether anybody is still at a booth, and void passes that are handed back. After it, write down in the notes what is known: these passes cannot be used any more.</source>
        <translation>Bago magsara, tingnan kung may tao pa sa booth, at bawiin ang mga isinauling pass. Kung sarado na, isulat sa mga tala ang nalalaman: hindi na magagamit ang mga pass na ito.</translation>
    </message>
    <message id="paper.finding.unresolved.what.one">
        <source>{count} pass was given out and has not ended</source>
        <translation>{count} pass ang ibinigay at hindi pa tapos</translation>
    </message>
    <message id="paper.finding.unresolved.what.other">
        <source>{count} passes were given out and have not ended</source>
        <translation>{count} pass ang ibinigay at hindi pa tapos</translation>
    </message>
    <message id="paper.finding.ended-beyond-issued.next">
        <source>Make sure that every device is on this sheet. If it stays so, a pass may have been used at two devices: leave all devices as they are and call the organiser.</source>
        <translation>Tiyaking nasa papel na ito ang bawat device. Kung ganoon pa rin, baka may pass na nagamit sa dalawang device: huwag galawin ang lahat ng device at tawagan ang organizer.</translation>
    </message>
    <message id="paper.finding.ended-beyond-issued.what.one">
        <source>{count} pass more ended than was given out</source>
        <translation>Mas marami nang {count} ang natapos na pass kaysa ibinigay</translation>
    </message>
    <message id="paper.finding.ended-beyond-issued.what.other">
        <source>{count} passes more ended than were given out</source>
        <translation>Mas marami nang {count} ang natapos na pass kaysa ibinigay</translation>
    </message>
    <message id="paper.finding.account-disagrees.what">
        <source>The totals do not fit the passes this device holds</source>
        <translation>Hindi tugma ang mga kabuuan sa mga pass na nasa device na ito</translation>
    </message>
    <message id="paper.finding.account-disagrees.next">
        <source>Stop using this device, seal it up as it is, and call the organiser.</source>
        <translation>Itigil ang paggamit ng device na ito, selyuhan ito nang walang binabago, at tawagan ang organizer.</translation>
    </message>
    <message id="paper.finding.device-missing.what">
        <source>This device is not accounted for</source>
        <translation>Walang bilang ang device na ito</translation>
    </message>
    <message id="paper.finding.device-missing.next">
        <source>Close the poll on it and print this sheet again. If it is broken or was not used, write that in the notes.</source>
        <translation>Isara ang botohan doon at i-print ulit ang papel na ito. Kung sira ito o hindi nagamit, isulat iyon sa mga tala.</translation>
    </message>
    <message id="paper.finding.groups-missing.what">
        <source>Of this device only the totals are known</source>
        <translation>Kabuuan lang ang alam sa device na ito</translation>
    </message>
    <message id="paper.finding.groups-missing.next">
        <source>Attach the device's own sheet, which tells the classes.</source>
        <translation>Ilakip ang sariling papel ng device, na may bilang ng bawat uri.</translation>
    </message>
    <message id="error.error.what">
        <source>That did not work</source>
        <translation>Hindi iyon nagawa</translation>
    </message>
    <message id="error.error.next">
        <source>Nothing has changed. Try again; if it still fails, call the organiser.</source>
        <translation>Walang nagbago. Subukan ulit; kung hindi pa rin gumana, tawagan ang organizer.</translation>
    </message>
    <message id="error.input.what">
        <source>What was typed is not right</source>
        <translation>Hindi tama ang na-type</translation>
    </message>
    <message id="error.input.next">
        <source>Check it and type it again. Nothing has changed.</source>
        <translation>Suriin at i-type ulit. Walang nagbago.</translation>
    </message>
    <message id="error.input.no-receipt.what">
        <source>There is no receipt of the centre on this stick</source>
        <translation>Walang resibo ng sentro sa USB na ito</translation>
    </message>
    <message id="error.input.no-receipt.next">
        <source>Ask the centre for the receipt, copy it to the stick and try again.</source>
        <translation>Hingin sa sentro ang resibo, kopyahin sa USB at subukan ulit.</translation>
    </message>
    <message id="error.case-invalid.what">
        <source>The case file is not right</source>
        <translation>Hindi tama ang file ng botohan</translation>
    </message>
    <message id="error.case-invalid.next">
        <source>Ask the organiser for a corrected file.</source>
        <translation>Humingi sa organizer ng itinamang file.</translation>
    </message>
    <message id="error.roll-invalid.what">
        <source>The roll file cannot be read</source>
        <translation>Hindi mabasa ang file ng listahan</translation>
    </message>
    <message id="error.roll-invalid.next">
        <source>Ask the organiser for a corrected file.</source>
        <translation>Humingi sa organizer ng itinamang file.</translation>
    </message>
    <message id="error.identity-invalid.what">
        <source>The number or the birth date is not right</source>
        <translation>Hindi tama ang numero o petsa ng kapanganakan</translation>
    </message>
    <message id="error.identity-invalid.next">
        <source>Compare it with the card and type it again.</source>
        <translation>Ihambing sa card at i-type ulit.</translation>
    </message>
    <message id="error.identity-invalid.checksum.what">
        <source>One character of the number is wrong</source>
        <translation>May isang mali sa numero</translation>
    </message>
    <message id="error.identity-invalid.checksum.next">
        <source>Compare it with the card, character by character.</source>
        <translation>Ihambing isa-isa sa card.</translation>
    </message>
    <message id="error.identity-invalid.date.what">
        <source>The birth date is not right</source>
        <translation>Hindi tama ang petsa ng kapanganakan</translation>
    </message>
    <message id="error.identity-invalid.date.next">
        <source>Type year, month and day, such as 79/1/1.</source>
        <translation>I-type ang taon, buwan at araw, gaya ng 79/1/1.</translation>
    </message>
    <message id="error.ballot-invalid.what">
        <source>The rules do not allow this ballot</source>
        <translation>Hindi pinapayagan ng mga tuntunin ang balotang ito</translation>
    </message>
    <message id="error.ballot-invalid.next">
        <source>Go back and look at the proposals chosen. Nothing was cast.</source>
        <translation>Bumalik at tingnan ang mga napiling panukala. Walang naihulog.</translation>
    </message>
    <message id="error.passphrase-wrong.what">
        <source>The passphrase or PIN is wrong</source>
        <translation>Mali ang passphrase o PIN</translation>
    </message>
    <message id="error.passphrase-wrong.next">
        <source>Type it again. If it is forgotten, call the organiser.</source>
        <translation>I-type ulit. Kung nalimutan, tawagan ang organizer.</translation>
    </message>
    <message id="error.share-invalid.what">
        <source>This share is not right</source>
        <translation>Hindi tama ang bahaging ito ng susi</translation>
    </message>
    <message id="error.share-invalid.next">
        <source>Compare it word by word, and make sure that it belongs to this case.</source>
        <translation>Ihambing ang bawat salita, at tiyaking para ito sa botohang ito.</translation>
    </message>
    <message id="error.file-damaged.what">
        <source>The file is cut short or altered</source>
        <translation>Putol o binago ang file</translation>
    </message>
    <message id="error.file-damaged.next">
        <source>Copy the original again; if it still fails, call the organiser.</source>
        <translation>Kopyahin ulit ang orihinal; kung hindi pa rin gumana, tawagan ang organizer.</translation>
    </message>
    <message id="error.wrong-case.what">
        <source>This belongs to another case or another station</source>
        <translation>Para ito sa ibang botohan o ibang presinto</translation>
    </message>
    <message id="error.wrong-case.next">
        <source>Look at the case code and the station, and take the right file or pass.</source>
        <translation>Tingnan ang code ng botohan at ang presinto, at gamitin ang tamang file o pass.</translation>
    </message>
    <message id="error.wrong-case.receipt.what">
        <source>These receipts are of another station or case</source>
        <translation>Sa ibang presinto o botohan ang mga resibong ito</translation>
    </message>
    <message id="error.wrong-case.receipt.next">
        <source>Nothing has changed. Ask the centre for the receipt of this station.</source>
        <translation>Walang nagbago. Hingin sa sentro ang resibo ng presintong ito.</translation>
    </message>
    <message id="error.message-refused.what">
        <source>What was received is not accepted</source>
        <translation>Hindi tinatanggap ang natanggap na datos</translation>
    </message>
    <message id="error.message-refused.next">
        <source>Nothing has changed. Call the organiser.</source>
        <translation>Walang nagbago. Tawagan ang organizer.</translation>
    </message>
    <message id="error.malformed.what">
        <source>What was received has a wrong form</source>
        <translation>Mali ang anyo ng natanggap na datos</translation>
    </message>
    <message id="error.malformed.next">
        <source>Nothing has changed. Call the organiser.</source>
        <translation>Walang nagbago. Tawagan ang organizer.</translation>
    </message>
    <message id="error.malformed.no-pass.what">
        <source>This is not a voting pass</source>
        <translation>Hindi ito pass sa pagboto</translation>
    </message>
    <message id="error.malformed.no-pass.next">
        <source>Show the code that you got at the desk.</source>
        <translation>Ipakita ang code na ibinigay sa inyo sa mesa.</translation>
    </message>
    <message id="error.malformed.no-report.what">
        <source>This is not the report of a device</source>
        <translation>Hindi ito ulat ng device</translation>
    </message>
    <message id="error.malformed.no-report.next">
        <source>Close the other device first, then scan the code it shows.</source>
        <translation>Isara muna ang kabilang device, saka i-scan ang ipinapakita nitong code.</translation>
    </message>
    <message id="error.signature-invalid.what">
        <source>A signature does not hold</source>
        <translation>May lagdang hindi tama</translation>
    </message>
    <message id="error.signature-invalid.next">
        <source>It may have been altered, so it is not accepted. Call the organiser.</source>
        <translation>Baka binago ito, kaya hindi tinatanggap. Tawagan ang organizer.</translation>
    </message>
    <message id="error.not-authorised.what">
        <source>There is no authority for this</source>
        <translation>Walang pahintulot para rito</translation>
    </message>
    <message id="error.not-authorised.next">
        <source>Somebody, or a device, with the authority must do it.</source>
        <translation>Tao o device na may pahintulot ang dapat gumawa nito.</translation>
    </message>
    <message id="error.device-revoked.what">
        <source>The certificate of this device was taken back</source>
        <translation>Binawi ang sertipiko ng device na ito</translation>
    </message>
    <message id="error.device-revoked.next">
        <source>Stop using this device and call the organiser.</source>
        <translation>Itigil ang paggamit ng device na ito at tawagan ang organizer.</translation>
    </message>
    <message id="error.seal-invalid.what">
        <source>A sealed file cannot be opened</source>
        <translation>Hindi mabuksan ang isang selyadong file</translation>
    </message>
    <message id="error.seal-invalid.next">
        <source>Make sure that it was made for this device and this case.</source>
        <translation>Tiyaking ginawa ito para sa device na ito at sa botohang ito.</translation>
    </message>
    <message id="error.chain-broken.what">
        <source>The records do not follow each other</source>
        <translation>Hindi magkakasunod ang mga rekord</translation>
    </message>
    <message id="error.chain-broken.next">
        <source>Stop using this device, leave it as it is, and call the organiser.</source>
        <translation>Itigil ang paggamit ng device na ito, huwag galawin, at tawagan ang organizer.</translation>
    </message>
    <message id="error.chain-broken.twin.what">
        <source>Another machine runs under this device's name</source>
        <translation>May ibang makinang gumagamit ng pangalan ng device na ito</translation>
    </message>
    <message id="error.chain-broken.twin.next">
        <source>Stop one of the two at once, and call the organiser: only one of them may go on.</source>
        <translation>Itigil agad ang isa sa dalawa, at tawagan ang organizer: isa lang ang puwedeng magpatuloy.</translation>
    </message>
    <message id="error.chain-broken.behind.what">
        <source>Other devices hold records of this device that it has lost</source>
        <translation>May mga rekord ng device na ito na nawala rito pero nasa ibang device</translation>
    </message>
    <message id="error.chain-broken.behind.next">
        <source>It was restored from an older state. Stop using it, and call the chief officer.</source>
        <translation>Naibalik ito mula sa mas lumang kopya. Itigil ang paggamit nito, at tawagin ang punong opisyal.</translation>
    </message>
    <message id="error.chain-broken.forked.what">
        <source>Another device of this station contradicts itself</source>
        <translation>Hindi magkatugma ang mga rekord ng isa pang device ng presintong ito</translation>
    </message>
    <message id="error.chain-broken.forked.next">
        <source>It may run twice, or have been restored. Stop using it, and call the chief officer.</source>
        <translation>Baka doble ang takbo nito, o naibalik mula sa kopya. Itigil ang paggamit nito, at tawagin ang punong opisyal.</translation>
    </message>
    <message id="error.gap-in-chain.what">
        <source>Some records before this are missing</source>
        <translation>May kulang na mga rekord bago nito</translation>
    </message>
    <message id="error.gap-in-chain.next">
        <source>Send the missing ones first, then try again.</source>
        <translation>Ipadala muna ang mga kulang, saka subukan ulit.</translation>
    </message>
    <message id="error.not-allowed-now.what">
        <source>That is not possible now</source>
        <translation>Hindi pa puwede iyon ngayon</translation>
    </message>
    <message id="error.not-allowed-now.next">
        <source>Finish the present step first.</source>
        <translation>Tapusin muna ang kasalukuyang hakbang.</translation>
    </message>
    <message id="error.not-allowed-now.in-use.what">
        <source>This station is open on this device already</source>
        <translation>Bukas na sa device na ito ang presintong ito</translation>
    </message>
    <message id="error.not-allowed-now.in-use.next">
        <source>Use the window that is open.</source>
        <translation>Gamitin ang window na nakabukas.</translation>
    </message>
    <message id="error.not-allowed-now.closed-here.what">
        <source>The poll of the station was closed on this device</source>
        <translation>Isinara na sa device na ito ang botohan ng presinto</translation>
    </message>
    <message id="error.not-allowed-now.closed-here.next">
        <source>Print the closing sheet, and deliver the records to the centre.</source>
        <translation>I-print ang papel ng pagsasara, at ihatid ang mga rekord sa sentro.</translation>
    </message>
    <message id="error.not-allowed-now.not-zero.what">
        <source>There is no zero report any more: people have come to vote</source>
        <translation>Wala nang zero report: may dumating na para bumoto</translation>
    </message>
    <message id="error.not-allowed-now.not-zero.next">
        <source>Use the one printed before the opening. Without one, write that in the notes of the closing sheet.</source>
        <translation>Gamitin ang na-print bago ang pagbubukas. Kung wala, isulat iyon sa mga tala ng papel ng pagsasara.</translation>
    </message>
    <message id="error.pass-spent.what">
        <source>This voting pass cannot be used any more</source>
        <translation>Hindi na magagamit ang pass na ito</translation>
    </message>
    <message id="error.pass-spent.next">
        <source>Go back to the desk and check in again.</source>
        <translation>Bumalik sa mesa at mag-check in ulit.</translation>
    </message>
    <message id="error.pass-spent.used.what">
        <source>This voting pass has been used</source>
        <translation>Nagamit na ang pass na ito</translation>
    </message>
    <message id="error.pass-spent.used.next">
        <source>Each pass opens one vote, once. If in doubt, ask at the desk.</source>
        <translation>Isang boto lang, isang beses, ang bawat pass. Kung may duda, magtanong sa mesa.</translation>
    </message>
    <message id="error.pass-spent.voided.what">
        <source>This voting pass was taken back</source>
        <translation>Binawi na ang pass na ito</translation>
    </message>
    <message id="error.pass-spent.voided.next">
        <source>Go back to the desk and check in again.</source>
        <translation>Bumalik sa mesa at mag-check in ulit.</translation>
    </message>
    <message id="error.pass-spent.expired.what">
        <source>This voting pass has expired</source>
        <translation>Lampas na sa oras ang pass na ito</translation>
    </message>
    <message id="error.pass-spent.expired.next">
        <source>Go back to the desk: it is taken back there, and you get a new one.</source>
        <translation>Bumalik sa mesa: babawiin ito roon, at bibigyan kayo ng bago.</translation>
    </message>
    <message id="error.clock-implausible.what">
        <source>This device's clock cannot be right</source>
        <translation>Malamang na mali ang orasan ng device na ito</translation>
    </message>
    <message id="error.clock-implausible.next">
        <source>Set date and time by a watch, then try again.</source>
        <translation>Itama ang petsa at oras ayon sa relo, saka subukan ulit.</translation>
    </message>
    <message id="error.clock-implausible.early.what">
        <source>By this device's clock it is far too early</source>
        <translation>Ayon sa orasan ng device na ito, masyado pang maaga</translation>
    </message>
    <message id="error.clock-implausible.early.next">
        <source>Check date and time. If they are right, wait until the poll may open.</source>
        <translation>Suriin ang petsa at oras. Kung tama, maghintay hanggang puwede nang buksan ang botohan.</translation>
    </message>
    <message id="error.clock-implausible.late.what">
        <source>By this device's clock the poll is over</source>
        <translation>Ayon sa orasan ng device na ito, tapos na ang botohan</translation>
    </message>
    <message id="error.clock-implausible.late.next">
        <source>Check date and time. If they are right, call the organiser.</source>
        <translation>Suriin ang petsa at oras. Kung tama, tawagan ang organizer.</translation>
    </message>
    <message id="error.clock-implausible.forward.what">
        <source>It is long after this device's last record</source>
        <translation>Matagal na mula sa huling rekord ng device na ito</translation>
    </message>
    <message id="error.clock-implausible.forward.next">
        <source>Compare date and time with a watch. If they are right, the chief officer confirms it.</source>
        <translation>Ihambing sa relo ang petsa at oras. Kung tama, titiyakin ito ng punong opisyal.</translation>
    </message>
    <message id="error.clock-implausible.backwards.what">
        <source>This device's clock is behind its last record</source>
        <translation>Huli ang orasan ng device na ito sa huling rekord nito</translation>
    </message>
    <message id="error.clock-implausible.backwards.next">
        <source>Set date and time by a watch, then try again.</source>
        <translation>Itama ang petsa at oras ayon sa relo, saka subukan ulit.</translation>
    </message>
    <message id="error.too-many-attempts.what">
        <source>That was tried too often</source>
        <translation>Masyado nang maraming subok</translation>
    </message>
    <message id="error.too-many-attempts.next">
        <source>Wait a few minutes, then try again.</source>
        <translation>Maghintay ng ilang minuto, saka subukan ulit.</translation>
    </message>
    <message id="error.too-many-attempts.pin.what">
        <source>Too many wrong PINs: locked for a while</source>
        <translation>Masyadong maraming maling PIN: naka-lock muna</translation>
    </message>
    <message id="error.too-many-attempts.pin.next">
        <source>Wait {seconds} seconds, or let another officer sign in. If the PIN is forgotten, call the organiser.</source>
        <translation>Maghintay ng {seconds} segundo, o ibang opisyal ang mag-sign in. Kung nalimutan ang PIN, tawagan ang organizer.</translation>
    </message>
    <message id="error.chain-superseded.what">
        <source>This device holds less than its stick or its papers show</source>
        <translation>Mas kaunti ang nasa device na ito kaysa nasa USB o mga papel nito</translation>
    </message>
    <message id="error.chain-superseded.next">
        <source>It was set back to an earlier state. Nobody votes here until the chief officer lets it go on with a spare key.</source>
        <translation>Naibalik ito sa mas naunang kalagayan. Walang boboto rito hanggang ipagpatuloy ito ng punong opisyal gamit ang reserbang susi.</translation>
    </message>
    <message id="error.spares-used-up.what">
        <source>This device has no spare key left</source>
        <translation>Wala nang reserbang susi ang device na ito</translation>
    </message>
    <message id="error.spares-used-up.next">
        <source>It takes no more votes; those cast are kept. Call the organiser, who provisions another device.</source>
        <translation>Hindi na ito tatanggap ng boto; ligtas ang mga naihulog. Tawagan ang organizer para maghanda ng ibang device.</translation>
    </message>
    <message id="error.not-ready.what">
        <source>Something needed is still missing</source>
        <translation>May kulang pang kailangan</translation>
    </message>
    <message id="error.not-ready.next">
        <source>Finish the steps before this one first.</source>
        <translation>Tapusin muna ang mga hakbang bago nito.</translation>
    </message>
    <message id="error.environment.what">
        <source>The device or the line has a problem</source>
        <translation>May aberya sa device o koneksiyon</translation>
    </message>
    <message id="error.environment.next">
        <source>Stored ballots are safe. Try again; if it still fails, call the organiser.</source>
        <translation>Ligtas ang mga nakatagong balota. Subukan ulit; kung hindi pa rin gumana, tawagan ang organizer.</translation>
    </message>
    <message id="error.storage-failed.what">
        <source>The device cannot write to its storage</source>
        <translation>Hindi makasulat ang device sa imbakan nito</translation>
    </message>
    <message id="error.storage-failed.next">
        <source>Ballots cast are safe, and this step has not happened. Check the free space and try again.</source>
        <translation>Ligtas ang mga balotang naihulog, at hindi nagawa ang hakbang na ito. Suriin ang bakanteng espasyo at subukan ulit.</translation>
    </message>
    <message id="error.storage-failed.voter">
        <source>Ballots cast are safe; this step has not happened. Call an officer, then touch the same button again.</source>
        <translation>Ligtas ang mga balotang naihulog; hindi nagawa ang hakbang na ito. Tawagin ang opisyal, saka pindutin ulit ang parehong button.</translation>
    </message>
    <message id="error.storage-failed.full.what">
        <source>The device's disk is full</source>
        <translation>Puno na ang disk ng device</translation>
    </message>
    <message id="error.storage-failed.full.next">
        <source>Ballots cast are safe; this step has not happened. Remove other files, none of the station's, and try again; or call the organiser.</source>
        <translation>Ligtas ang mga balotang naihulog; hindi nagawa ang hakbang na ito. Mag-alis ng ibang file, huwag ang sa presinto, at subukan ulit; o tawagan ang organizer.</translation>
    </message>
    <message id="error.storage-failed.full.voter">
        <source>Ballots cast are safe; this step has not happened. Call an officer, then touch the same button again.</source>
        <translation>Ligtas ang mga balotang naihulog; hindi nagawa ang hakbang na ito. Tawagin ang opisyal, saka pindutin ulit ang parehong button.</translation>
    </message>
    <message id="error.storage-failed.read-only.what">
        <source>The device's disk cannot be written</source>
        <translation>Hindi masulatan ang disk ng device</translation>
    </message>
    <message id="error.storage-failed.read-only.next">
        <source>Ballots cast are safe; this step has not happened. Start the device again; if it still fails, go on from the stick on another one.</source>
        <translation>Ligtas ang mga balotang naihulog; hindi nagawa ang hakbang na ito. I-restart ang device; kung hindi pa rin gumana, magpatuloy sa ibang device gamit ang USB.</translation>
    </message>
    <message id="error.storage-failed.read-only.voter">
        <source>Ballots cast are safe; this step has not happened. Call an officer, then touch the same button again.</source>
        <translation>Ligtas ang mga balotang naihulog; hindi nagawa ang hakbang na ito. Tawagin ang opisyal, saka pindutin ulit ang parehong button.</translation>
    </message>
    <message id="error.storage-failed.unknown.what">
        <source>The storage does not answer</source>
        <translation>Hindi sumasagot ang imbakan</translation>
    </message>
    <message id="error.storage-failed.unknown.next">
        <source>Do not leave or switch off. Touch the same button again: the program finds out whether it is done. If not, call an officer.</source>
        <translation>Huwag umalis o magpatay ng device. Pindutin ulit ang parehong button: aalamin ng programa kung tapos na ito. Kung hindi, tawagin ang opisyal.</translation>
    </message>
    <message id="error.storage-failed.stick-full.what">
        <source>The stick is full</source>
        <translation>Puno na ang USB</translation>
    </message>
    <message id="error.storage-failed.stick-full.next">
        <source>Use a stick with room on it and try again. What is on this device is safe.</source>
        <translation>Gumamit ng USB na may bakante at subukan ulit. Ligtas ang nasa device na ito.</translation>
    </message>
    <message id="error.storage-failed.stick-read-only.what">
        <source>The stick cannot be written</source>
        <translation>Hindi masulatan ang USB</translation>
    </message>
    <message id="error.storage-failed.stick-read-only.next">
        <source>Unlock it, or use another one. What is on this device is safe.</source>
        <translation>I-unlock ito, o gumamit ng iba. Ligtas ang nasa device na ito.</translation>
    </message>
    <message id="error.storage-failed.stick-pulled-out.what">
        <source>The stick was pulled out</source>
        <translation>Natanggal ang USB</translation>
    </message>
    <message id="error.storage-failed.stick-pulled-out.next">
        <source>Put it back and do it again; do not use the file from before. What is on this device is safe.</source>
        <translation>Ibalik ito at gawin ulit; huwag gamitin ang file na naunang isinulat. Ligtas ang nasa device na ito.</translation>
    </message>
    <message id="error.storage-failed.stick-failing.what">
        <source>The stick fails</source>
        <translation>Sira ang USB</translation>
    </message>
    <message id="error.storage-failed.stick-failing.next">
        <source>Use another one and try again. What is on this device is safe.</source>
        <translation>Gumamit ng iba at subukan ulit. Ligtas ang nasa device na ito.</translation>
    </message>
    <message id="error.printer-failed.what">
        <source>The printer does not print</source>
        <translation>Hindi nagpi-print ang printer</translation>
    </message>
    <message id="error.printer-failed.next">
        <source>Voting goes on. Look at cable, power and paper, then print again.</source>
        <translation>Tuloy ang botohan. Tingnan ang kable, kuryente at papel, saka i-print ulit.</translation>
    </message>
    <message id="error.printer-failed.no-device.what">
        <source>The printer is not there</source>
        <translation>Walang nakitang printer</translation>
    </message>
    <message id="error.printer-failed.no-device.next">
        <source>Voting goes on. Plug it in and switch it on, then print again.</source>
        <translation>Tuloy ang botohan. Isaksak at buksan ito, saka i-print ulit.</translation>
    </message>
    <message id="error.printer-failed.no-paper.what">
        <source>The printer has no paper</source>
        <translation>Walang papel ang printer</translation>
    </message>
    <message id="error.printer-failed.no-paper.next">
        <source>Voting goes on. Put paper in, then print again.</source>
        <translation>Tuloy ang botohan. Lagyan ng papel, saka i-print ulit.</translation>
    </message>
    <message id="error.printer-failed.not-answering.what">
        <source>The printer takes nothing</source>
        <translation>Hindi sumasagot ang printer</translation>
    </message>
    <message id="error.printer-failed.not-answering.next">
        <source>Voting goes on. Close its cover, switch it off and on, then print again.</source>
        <translation>Tuloy ang botohan. Isara ang takip, patayin at buksan ulit, saka i-print ulit.</translation>
    </message>
    <message id="error.speech-failed.what">
        <source>The voice does not work at the moment</source>
        <translation>Hindi gumagana ang boses sa ngayon</translation>
    </message>
    <message id="error.speech-failed.next">
        <source>Everything can still be read and touched. Ask an officer for help if you need the voice.</source>
        <translation>Nababasa at napipindot pa rin ang lahat. Kung kailangan ninyo ang boses, magpatulong sa opisyal.</translation>
    </message>
    <message id="error.lan-unavailable.what">
        <source>The station's own network cannot be used</source>
        <translation>Hindi magamit ang sariling network ng presinto</translation>
    </message>
    <message id="error.lan-unavailable.next">
        <source>Voting goes on. Check cable or Wi-Fi, and that the program does not run twice.</source>
        <translation>Tuloy ang botohan. Suriin ang kable o Wi-Fi, at tiyaking hindi dalawang beses nakabukas ang programa.</translation>
    </message>
    <message id="error.line-down.what">
        <source>The centre cannot be reached</source>
        <translation>Hindi maabot ang sentro</translation>
    </message>
    <message id="error.line-down.next">
        <source>Voting goes on. The records are kept and sent when the line is back.</source>
        <translation>Tuloy ang botohan. Nakatago ang mga rekord at ipapadala kapag may koneksiyon na.</translation>
    </message>
    <message id="error.service-faulty.what">
        <source>The centre's answer makes no sense</source>
        <translation>Hindi maunawaan ang sagot ng sentro</translation>
    </message>
    <message id="error.service-faulty.next">
        <source>Voting goes on, and the records are kept. Call the organiser.</source>
        <translation>Tuloy ang botohan, at nakatago ang mga rekord. Tawagan ang organizer.</translation>
    </message>
</context>
</TS>
