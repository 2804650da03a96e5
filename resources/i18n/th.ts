<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th" sourcelanguage="en">
<context>
    <name></name>
    <message id="language.name">
        <source>English</source>
        <translation>ไทย</translation>
    </message>
    <message id="date.day">
        <source>{day} {month} {year}</source>
        <translation>{day} {month} ค.ศ. {year}</translation>
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
        <translation>หน่วยลงคะแนน</translation>
    </message>
    <message id="top.smaller">
        <source>Smaller</source>
        <translation>ตัวเล็กลง</translation>
    </message>
    <message id="top.larger">
        <source>Larger</source>
        <translation>ตัวใหญ่ขึ้น</translation>
    </message>
    <message id="top.help">
        <source>Help</source>
        <translation>ช่วยเหลือ</translation>
    </message>
    <message id="top.look">
        <source>Display</source>
        <translation>จอภาพ</translation>
    </message>
    <message id="top.languages">
        <source>Language 語言</source>
        <translation>ภาษา Language</translation>
    </message>
    <message id="look.language">
        <source>Language 語言</source>
        <translation>ภาษา Language</translation>
    </message>
    <message id="look.size">
        <source>Text size</source>
        <translation>ขนาดตัวอักษร</translation>
    </message>
    <message id="look.size.small">
        <source>Small</source>
        <translation>เล็ก</translation>
    </message>
    <message id="look.size.medium">
        <source>Medium</source>
        <translation>กลาง</translation>
    </message>
    <message id="look.size.large">
        <source>Large</source>
        <translation>ใหญ่</translation>
    </message>
    <message id="look.size.largest">
        <source>Largest</source>
        <translation>ใหญ่ที่สุด</translation>
    </message>
    <message id="look.contrast">
        <source>Contrast</source>
        <translation>ความต่างของสี</translation>
    </message>
    <message id="look.contrast.default">
        <source>Normal</source>
        <translation>ปกติ</translation>
    </message>
    <message id="look.contrast.low">
        <source>Soft</source>
        <translation>นุ่มตา</translation>
    </message>
    <message id="look.contrast.dark">
        <source>White on black</source>
        <translation>ขาวบนดำ</translation>
    </message>
    <message id="look.contrast.light">
        <source>Black on white</source>
        <translation>ดำบนขาว</translation>
    </message>
    <message id="look.done">
        <source>Done</source>
        <translation>เสร็จ</translation>
    </message>
    <message id="page.up">
        <source>Up</source>
        <translation>ขึ้น</translation>
    </message>
    <message id="page.down">
        <source>More</source>
        <translation>ดูต่อ</translation>
    </message>
    <message id="sound.listen">
        <source>Listen</source>
        <translation>ฟังเสียง</translation>
    </message>
    <message id="sound.pause">
        <source>Pause</source>
        <translation>พักเสียง</translation>
    </message>
    <message id="sound.go-on">
        <source>Go on</source>
        <translation>ฟังต่อ</translation>
    </message>
    <message id="sound.repeat">
        <source>Repeat</source>
        <translation>ฟังซ้ำ</translation>
    </message>
    <message id="sound.slower">
        <source>Slower</source>
        <translation>ช้าลง</translation>
    </message>
    <message id="sound.faster">
        <source>Faster</source>
        <translation>เร็วขึ้น</translation>
    </message>
    <message id="sound.softer">
        <source>Softer</source>
        <translation>เบาลง</translation>
    </message>
    <message id="sound.louder">
        <source>Louder</source>
        <translation>ดังขึ้น</translation>
    </message>
    <message id="sound.blank">
        <source>Blank screen</source>
        <translation>ปิดภาพหน้าจอ</translation>
    </message>
    <message id="sound.off">
        <source>Sound off</source>
        <translation>ปิดเสียง</translation>
    </message>
    <message id="sound.more">
        <source>Settings</source>
        <translation>ตั้งค่า</translation>
    </message>
    <message id="sound.less">
        <source>Fewer</source>
        <translation>ย่อ</translation>
    </message>
    <message id="sound.no-device.headline">
        <source>There is nothing to listen with</source>
        <translation>ไม่มีอุปกรณ์สำหรับฟังเสียง</translation>
    </message>
    <message id="sound.no-device.body">
        <source>Plug in headphones and touch Listen again, or touch Help to call an officer. The screen works as before.</source>
        <translation>เสียบหูฟังแล้วแตะ “ฟังเสียง” อีกครั้ง หรือแตะ “ช่วยเหลือ” เพื่อเรียกเจ้าหน้าที่ หน้าจอยังใช้ได้ตามปกติ</translation>
    </message>
    <message id="sound.no-voice.headline">
        <source>There is no sound in this language</source>
        <translation>ภาษานี้ไม่มีเสียงอ่าน</translation>
    </message>
    <message id="sound.no-voice.body">
        <source>Everything can be read and touched as before. If somebody should read to you, touch Help.</source>
        <translation>ยังอ่านและแตะหน้าจอได้ตามปกติ หากต้องการให้มีคนอ่านให้ฟัง แตะ “ช่วยเหลือ”</translation>
    </message>
    <message id="sound.recorded-only.headline">
        <source>Only some of this can be heard in this language</source>
        <translation>ภาษานี้มีเสียงอ่านเพียงบางส่วน</translation>
    </message>
    <message id="sound.recorded-only.body">
        <source>You will hear what has been recorded; the rest is on the screen. If somebody should read to you, touch Help.</source>
        <translation>ท่านจะได้ยินเฉพาะส่วนที่บันทึกเสียงไว้ ส่วนที่เหลืออ่านได้บนหน้าจอ หากต้องการให้มีคนอ่านให้ฟัง แตะ “ช่วยเหลือ”</translation>
    </message>
    <message id="spoken.taken-back">
        <source>taken back</source>
        <translation>เอาออกแล้ว</translation>
    </message>
    <message id="spoken.on">
        <source>Sound is on. Put on headphones, so that nobody else hears what you choose.</source>
        <translation>เปิดเสียงแล้ว โปรดสวมหูฟัง เพื่อไม่ให้คนอื่นได้ยินว่าท่านเลือกอะไร</translation>
    </message>
    <message id="spoken.button">
        <source>button</source>
        <translation>ปุ่ม</translation>
    </message>
    <message id="spoken.field">
        <source>field</source>
        <translation>ช่องกรอก</translation>
    </message>
    <message id="spoken.checked">
        <source>selected</source>
        <translation>เลือกอยู่</translation>
    </message>
    <message id="spoken.disabled">
        <source>cannot be touched now</source>
        <translation>ตอนนี้แตะไม่ได้</translation>
    </message>
    <message id="spoken.rate">
        <source>Speed {step}/{most}</source>
        <translation>ความเร็ว {step}/{most}</translation>
    </message>
    <message id="spoken.volume">
        <source>Volume {step}/{most}</source>
        <translation>ความดัง {step}/{most}</translation>
    </message>
    <message id="access.place">
        <source>{n} of {count}</source>
        <translation>ที่ {n} จาก {count}</translation>
    </message>
    <message id="access.stretch">
        <source>{name} {first} to {last}</source>
        <translation>{name} {first} ถึง {last}</translation>
    </message>
    <message id="access.enter">
        <source>Go into: {group}</source>
        <translation>เข้า: {group}</translation>
    </message>
    <message id="access.leave">
        <source>Leave: {group}</source>
        <translation>ออกจาก: {group}</translation>
    </message>
    <message id="access.into">
        <source>Enter</source>
        <translation>เข้า</translation>
    </message>
    <message id="access.out">
        <source>Leave</source>
        <translation>ออก</translation>
    </message>
    <message id="group.top">
        <source>Help and display</source>
        <translation>ช่วยเหลือและการแสดงผล</translation>
    </message>
    <message id="group.sound">
        <source>Sound</source>
        <translation>เสียง</translation>
    </message>
    <message id="group.proposals">
        <source>Proposals</source>
        <translation>ข้อเสนอ</translation>
    </message>
    <message id="group.answers">
        <source>Answers</source>
        <translation>คำตอบ</translation>
    </message>
    <message id="group.choices">
        <source>Your choices</source>
        <translation>สิ่งที่ท่านเลือก</translation>
    </message>
    <message id="keypad.delete">
        <source>Delete</source>
        <translation>ลบ</translation>
    </message>
    <message id="keypad.space">
        <source>Space</source>
        <translation>เว้นวรรค</translation>
    </message>
    <message id="notice.read">
        <source>OK</source>
        <translation>ตกลง</translation>
    </message>
    <message id="status.done">
        <source>Passes {passes}   Cast {cast}</source>
        <translation>ใบสิทธิ์ {passes}   ลงแล้ว {cast}</translation>
    </message>
    <message id="status.all-sent">
        <source>All sent</source>
        <translation>ส่งครบแล้ว</translation>
    </message>
    <message id="status.since">
        <source>{words} ({ago})</source>
        <translation>{words} ({ago})</translation>
    </message>
    <message id="status.never">
        <source>never yet</source>
        <translation>ยังไม่เคยส่ง</translation>
    </message>
    <message id="status.waiting.one">
        <source>{count} to send</source>
        <translation>รอส่ง {count}</translation>
    </message>
    <message id="status.waiting.other">
        <source>{count} to send</source>
        <translation>รอส่ง {count}</translation>
    </message>
    <message id="status.line.none">
        <source>Deliver by stick</source>
        <translation>ส่งด้วย USB</translation>
    </message>
    <message id="status.line.untried">
        <source>Calling</source>
        <translation>กำลังเชื่อมต่อ</translation>
    </message>
    <message id="status.line.up">
        <source>Line is up</source>
        <translation>เชื่อมต่อแล้ว</translation>
    </message>
    <message id="status.line.down">
        <source>No line now</source>
        <translation>ไม่มีการเชื่อมต่อ</translation>
    </message>
    <message id="status.line.troubled">
        <source>Trouble at centre</source>
        <translation>ศูนย์ขัดข้อง</translation>
    </message>
    <message id="status.medium.following">
        <source>Every vote is on the stick</source>
        <translation>ทุกคะแนนบันทึกลงแฟลชไดรฟ์แล้ว</translation>
    </message>
    <message id="status.medium.behind">
        <source>The stick is being written</source>
        <translation>กำลังเขียนลงแฟลชไดรฟ์</translation>
    </message>
    <message id="status.medium.lost.pulled-out">
        <source>The stick is out. Put it back; voting goes on.</source>
        <translation>แฟลชไดรฟ์ถูกถอด โปรดเสียบกลับ ระหว่างนี้ลงคะแนนต่อได้</translation>
    </message>
    <message id="status.medium.lost.same-disk">
        <source>There is no stick. Put one in.</source>
        <translation>ไม่มีแฟลชไดรฟ์ โปรดเสียบ</translation>
    </message>
    <message id="status.medium.lost.full">
        <source>The stick is full. Put in an empty one.</source>
        <translation>แฟลชไดรฟ์เต็ม โปรดเปลี่ยนเป็นอันว่าง</translation>
    </message>
    <message id="status.medium.lost.read-only">
        <source>The stick cannot be written. Unlock it, or put in another one.</source>
        <translation>เขียนลงแฟลชไดรฟ์ไม่ได้ โปรดปลดล็อกหรือเปลี่ยนอันใหม่</translation>
    </message>
    <message id="status.medium.lost.failing">
        <source>The stick fails. Put in an empty one.</source>
        <translation>แฟลชไดรฟ์เสีย โปรดเปลี่ยนเป็นอันว่าง</translation>
    </message>
    <message id="status.medium.lost.slow">
        <source>The stick does not answer. Pull it out and put it back.</source>
        <translation>แฟลชไดรฟ์ไม่ตอบสนอง โปรดถอดแล้วเสียบใหม่</translation>
    </message>
    <message id="status.medium.lost.foreign">
        <source>This is another station's stick. Put in the right one.</source>
        <translation>แฟลชไดรฟ์นี้เป็นของหน่วยอื่น โปรดเสียบอันที่ถูกต้อง</translation>
    </message>
    <message id="status.medium.lost.damaged">
        <source>The stick is damaged. Keep it, and put in an empty one.</source>
        <translation>ข้อมูลในแฟลชไดรฟ์เสียหาย โปรดเก็บไว้ แล้วเสียบอันว่าง</translation>
    </message>
    <message id="status.medium.lost.conflict">
        <source>The stick and this device do not agree. Keep both, call the organiser.</source>
        <translation>ข้อมูลในแฟลชไดรฟ์ไม่ตรงกับเครื่องนี้ โปรดเก็บไว้ทั้งสองอย่าง แล้วติดต่อผู้จัด</translation>
    </message>
    <message id="status.medium.lost.newer">
        <source>The stick holds more than this device. Call the chief officer.</source>
        <translation>แฟลชไดรฟ์มีข้อมูลมากกว่าเครื่องนี้ โปรดแจ้งหัวหน้าหน่วย</translation>
    </message>
    <message id="status.lan.troubled">
        <source>{device}: {what}</source>
        <translation>{device}: {what}</translation>
    </message>
    <message id="status.lan.cut-off">
        <source>{device} is not heard (last {at}); go on checking in</source>
        <translation>ติดต่อ {device} ไม่ได้ (ล่าสุด {at}) ตรวจสิทธิ์ต่อได้ตามปกติ</translation>
    </message>
    <message id="status.lan.clock">
        <source>The clock of {device} differs by {minutes} min</source>
        <translation>นาฬิกาของ {device} ต่างกัน {minutes} นาที</translation>
    </message>
    <message id="status.lan.silent">
        <source>No answer from {address}</source>
        <translation>{address} ไม่ตอบ</translation>
    </message>
    <message id="status.lan.together.one">
        <source>Together with {count} other device</source>
        <translation>ทำงานร่วมกับอีก {count} เครื่อง</translation>
    </message>
    <message id="status.lan.together.other">
        <source>Together with {count} other devices</source>
        <translation>ทำงานร่วมกับอีก {count} เครื่อง</translation>
    </message>
    <message id="strip.medium.following">
        <source>Stick follows</source>
        <translation>USB บันทึกครบ</translation>
    </message>
    <message id="strip.medium.behind.one">
        <source>Stick: {count} to write</source>
        <translation>USB รอเขียน {count}</translation>
    </message>
    <message id="strip.medium.behind.other">
        <source>Stick: {count} to write</source>
        <translation>USB รอเขียน {count}</translation>
    </message>
    <message id="strip.medium.lost.pulled-out">
        <source>Stick pulled out</source>
        <translation>USB ถูกถอด</translation>
    </message>
    <message id="strip.medium.lost.same-disk">
        <source>No stick</source>
        <translation>ไม่มี USB</translation>
    </message>
    <message id="strip.medium.lost.full">
        <source>Stick is full</source>
        <translation>USB เต็ม</translation>
    </message>
    <message id="strip.medium.lost.read-only">
        <source>Stick is read-only</source>
        <translation>USB เขียนไม่ได้</translation>
    </message>
    <message id="strip.medium.lost.failing">
        <source>Stick fails</source>
        <translation>USB เสีย</translation>
    </message>
    <message id="strip.medium.lost.slow">
        <source>Stick too slow</source>
        <translation>USB ช้าเกินไป</translation>
    </message>
    <message id="strip.medium.lost.foreign">
        <source>Another's stick</source>
        <translation>USB ของหน่วยอื่น</translation>
    </message>
    <message id="strip.medium.lost.damaged">
        <source>Stick damaged</source>
        <translation>USB ข้อมูลเสีย</translation>
    </message>
    <message id="strip.medium.lost.conflict">
        <source>Stick differs</source>
        <translation>USB ไม่ตรงกัน</translation>
    </message>
    <message id="strip.medium.lost.newer">
        <source>Stick is newer</source>
        <translation>USB ใหม่กว่า</translation>
    </message>
    <message id="strip.lan.problem">
        <source>Network trouble</source>
        <translation>เครือข่ายขัดข้อง</translation>
    </message>
    <message id="strip.lan.together.one">
        <source>{count} other in touch</source>
        <translation>ติดต่อได้อีก {count}</translation>
    </message>
    <message id="strip.lan.together.other">
        <source>{count} others in touch</source>
        <translation>ติดต่อได้อีก {count}</translation>
    </message>
    <message id="strip.lan.cut-off.one">
        <source>{count} out of touch</source>
        <translation>ติดต่อไม่ได้ {count}</translation>
    </message>
    <message id="strip.lan.cut-off.other">
        <source>{count} out of touch</source>
        <translation>ติดต่อไม่ได้ {count}</translation>
    </message>
    <message id="strip.lan.troubled.one">
        <source>{count} in trouble</source>
        <translation>ขัดข้อง {count}</translation>
    </message>
    <message id="strip.lan.troubled.other">
        <source>{count} in trouble</source>
        <translation>ขัดข้อง {count}</translation>
    </message>
    <message id="strip.lan.clock.one">
        <source>{count} clock differs</source>
        <translation>เวลาไม่ตรง {count}</translation>
    </message>
    <message id="strip.lan.clock.other">
        <source>{count} clocks differ</source>
        <translation>เวลาไม่ตรง {count}</translation>
    </message>
    <message id="ago.now">
        <source>just now</source>
        <translation>เมื่อสักครู่</translation>
    </message>
    <message id="ago.minutes.one">
        <source>{count} min ago</source>
        <translation>{count} นาทีที่แล้ว</translation>
    </message>
    <message id="ago.minutes.other">
        <source>{count} min ago</source>
        <translation>{count} นาทีที่แล้ว</translation>
    </message>
    <message id="ago.hours.one">
        <source>{count} h ago</source>
        <translation>{count} ชม. ที่แล้ว</translation>
    </message>
    <message id="ago.hours.other">
        <source>{count} h ago</source>
        <translation>{count} ชม. ที่แล้ว</translation>
    </message>
    <message id="ago.days.one">
        <source>{count} day ago</source>
        <translation>{count} วันที่แล้ว</translation>
    </message>
    <message id="ago.days.other">
        <source>{count} days ago</source>
        <translation>{count} วันที่แล้ว</translation>
    </message>
    <message id="role.officer">
        <source>Officer</source>
        <translation>เจ้าหน้าที่</translation>
    </message>
    <message id="role.chief">
        <source>Chief officer</source>
        <translation>หัวหน้าหน่วย</translation>
    </message>
    <message id="crash.headline">
        <source>The program stopped by a fault last time</source>
        <translation>ครั้งที่แล้วโปรแกรมหยุดเพราะขัดข้อง</translation>
    </message>
    <message id="crash.body">
        <source>At {when}. All ballots that were cast are safe. Please tell the organiser.</source>
        <translation>เมื่อ {when} บัตรที่หย่อนแล้วทุกใบปลอดภัย โปรดแจ้งผู้จัด</translation>
    </message>
    <message id="went-on.headline">
        <source>The program started again and goes on where it was</source>
        <translation>โปรแกรมเริ่มใหม่และทำงานต่อจากเดิม</translation>
    </message>
    <message id="went-on.body">
        <source>The last record is of {at}. All ballots cast are kept; a vote that was not finished is begun anew.</source>
        <translation>บันทึกล่าสุดเมื่อ {at} บัตรที่หย่อนแล้วยังอยู่ครบ ผู้ที่ลงคะแนนค้างอยู่ต้องเริ่มใหม่</translation>
    </message>
    <message id="unlock.heading">
        <source>Unlock the station</source>
        <translation>ปลดล็อกหน่วยลงคะแนน</translation>
    </message>
    <message id="unlock.why">
        <source>Type the six words of this device's passphrase.</source>
        <translation>พิมพ์วลีรหัสผ่านหกคำของเครื่องนี้</translation>
    </message>
    <message id="unlock.passphrase">
        <source>Passphrase</source>
        <translation>วลีรหัสผ่าน</translation>
    </message>
    <message id="unlock.show">
        <source>Show words</source>
        <translation>แสดงคำ</translation>
    </message>
    <message id="unlock.button">
        <source>Unlock</source>
        <translation>ปลดล็อก</translation>
    </message>
    <message id="pin.field">
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message id="pin.back">
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
    <message id="pin.sign-in.heading">
        <source>Who is on duty?</source>
        <translation>ใครปฏิบัติหน้าที่อยู่</translation>
    </message>
    <message id="pin.sign-in.why">
        <source>Touch your name, then type your PIN.</source>
        <translation>แตะชื่อของท่าน แล้วพิมพ์รหัส PIN</translation>
    </message>
    <message id="pin.sign-in.button">
        <source>Sign in</source>
        <translation>เข้าใช้งาน</translation>
    </message>
    <message id="pin.take-back.heading">
        <source>An officer takes the screen back</source>
        <translation>เจ้าหน้าที่รับหน้าจอคืน</translation>
    </message>
    <message id="pin.take-back.why">
        <source>Touch your name and type your PIN to go on checking in people.</source>
        <translation>แตะชื่อของท่านแล้วพิมพ์รหัส PIN เพื่อตรวจสิทธิ์คนต่อไป</translation>
    </message>
    <message id="pin.take-back.button">
        <source>Go on</source>
        <translation>ทำต่อ</translation>
    </message>
    <message id="pin.chief-signs.heading">
        <source>Close the poll: the chief officer signs</source>
        <translation>ปิดลงคะแนน: หัวหน้าหน่วยลงนาม</translation>
    </message>
    <message id="pin.chief-signs.why">
        <source>The chief officer types a PIN to sign the closing record.</source>
        <translation>หัวหน้าหน่วยพิมพ์รหัส PIN เพื่อลงนามในบันทึกการปิด</translation>
    </message>
    <message id="pin.chief-signs.button">
        <source>Sign</source>
        <translation>ลงนาม</translation>
    </message>
    <message id="pin.second-signs.heading">
        <source>Close the poll: a second officer signs</source>
        <translation>ปิดลงคะแนน: เจ้าหน้าที่คนที่สองลงนาม</translation>
    </message>
    <message id="pin.second-signs.why">
        <source>Another officer types a PIN. This closes the poll, and it cannot be opened again.</source>
        <translation>เจ้าหน้าที่อีกคนพิมพ์รหัส PIN เมื่อลงนามแล้วการลงคะแนนจะปิด และเปิดอีกไม่ได้</translation>
    </message>
    <message id="pin.second-signs.button">
        <source>Sign and close the poll</source>
        <translation>ลงนามและปิดลงคะแนน</translation>
    </message>
    <message id="pin.chief-undoes.heading">
        <source>The chief officer takes a pass back</source>
        <translation>หัวหน้าหน่วยยกเลิกใบสิทธิ์</translation>
    </message>
    <message id="pin.chief-undoes.why">
        <source>Only the chief officer voids a voting pass, with a PIN.</source>
        <translation>เฉพาะหัวหน้าหน่วยเท่านั้นที่ยกเลิกใบสิทธิ์ได้ โดยใช้รหัส PIN</translation>
    </message>
    <message id="pin.chief-undoes.button">
        <source>Confirm</source>
        <translation>ยืนยัน</translation>
    </message>
    <message id="pin.pin-help.heading">
        <source>An officer helps the voter</source>
        <translation>เจ้าหน้าที่ช่วยผู้ลงคะแนน</translation>
    </message>
    <message id="pin.pin-help.why">
        <source>Touch your name and type your PIN. What the voter has chosen is not shown.</source>
        <translation>แตะชื่อของท่านแล้วพิมพ์รหัส PIN ระบบจะไม่แสดงสิ่งที่ผู้ลงคะแนนเลือกไว้</translation>
    </message>
    <message id="pin.pin-help.button">
        <source>Help the voter</source>
        <translation>ช่วยผู้ลงคะแนน</translation>
    </message>
    <message id="pin.leave-booth.heading">
        <source>An officer takes the screen</source>
        <translation>เจ้าหน้าที่ใช้หน้าจอ</translation>
    </message>
    <message id="pin.leave-booth.why">
        <source>Touch your name and type your PIN.</source>
        <translation>แตะชื่อของท่านแล้วพิมพ์รหัส PIN</translation>
    </message>
    <message id="pin.leave-booth.button">
        <source>Go on</source>
        <translation>ทำต่อ</translation>
    </message>
    <message id="day.chief-only">
        <source>Only the chief officer opens, pauses and closes the poll.</source>
        <translation>เฉพาะหัวหน้าหน่วยเท่านั้นที่เปิด พัก และปิดลงคะแนนได้</translation>
    </message>
    <message id="day.sign-out">
        <source>Sign out</source>
        <translation>ลงชื่อออก</translation>
    </message>
    <message id="day.switch-off">
        <source>End the program</source>
        <translation>ปิดโปรแกรม</translation>
    </message>
    <message id="day.case">
        <source>{state}   {cast} cast</source>
        <translation>{state}   ลงคะแนนแล้ว {cast}</translation>
    </message>
    <message id="day.provisioned.headline">
        <source>The poll is not open yet</source>
        <translation>ยังไม่เปิดลงคะแนน</translation>
    </message>
    <message id="day.provisioned.body">
        <source>The device is ready. When it is time, the chief officer opens the poll.</source>
        <translation>เครื่องพร้อมแล้ว เมื่อถึงเวลา หัวหน้าหน่วยเป็นผู้เปิดลงคะแนน</translation>
    </message>
    <message id="day.open.headline">
        <source>The poll is open</source>
        <translation>เปิดลงคะแนนอยู่</translation>
    </message>
    <message id="day.open.body">
        <source>Check-in and voting work without a network too.</source>
        <translation>ตรวจสิทธิ์และลงคะแนนได้แม้ไม่มีเครือข่าย</translation>
    </message>
    <message id="day.suspended.headline">
        <source>The poll is paused</source>
        <translation>พักลงคะแนน</translation>
    </message>
    <message id="day.suspended.body">
        <source>Nobody is checked in meanwhile. The chief officer resumes the poll.</source>
        <translation>ระหว่างนี้ไม่ตรวจสิทธิ์ผู้ใด หัวหน้าหน่วยเป็นผู้เปิดลงคะแนนต่อ</translation>
    </message>
    <message id="day.closed.headline">
        <source>The poll is closed</source>
        <translation>ปิดลงคะแนนแล้ว</translation>
    </message>
    <message id="day.closed.body">
        <source>Some records have not reached the centre. Keep the line up or deliver by stick, and do not erase this device.</source>
        <translation>บันทึกบางรายการยังไม่ถึงศูนย์ โปรดเชื่อมต่อไว้หรือส่งด้วยแฟลชไดรฟ์ และอย่าลบข้อมูลในเครื่องนี้</translation>
    </message>
    <message id="day.delivered.headline">
        <source>The poll is closed and everything is delivered</source>
        <translation>ปิดลงคะแนนและส่งข้อมูลครบแล้ว</translation>
    </message>
    <message id="day.delivered.body">
        <source>The centre holds every record of this device.</source>
        <translation>ศูนย์ได้รับบันทึกทั้งหมดของเครื่องนี้แล้ว</translation>
    </message>
    <message id="day.act.open">
        <source>Open the poll</source>
        <translation>เปิดลงคะแนน</translation>
    </message>
    <message id="day.act.check-in">
        <source>Check in</source>
        <translation>ตรวจสิทธิ์</translation>
    </message>
    <message id="day.act.suspend">
        <source>Pause</source>
        <translation>พัก</translation>
    </message>
    <message id="day.act.resume">
        <source>Resume</source>
        <translation>เปิดต่อ</translation>
    </message>
    <message id="day.act.close">
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message id="day.act.end-day">
        <source>End of today</source>
        <translation>จบงานวันนี้</translation>
    </message>
    <message id="day.act.passes">
        <source>Passes not used</source>
        <translation>ใบสิทธิ์ที่ไม่ได้ใช้</translation>
    </message>
    <message id="day.act.booth">
        <source>Let people vote</source>
        <translation>ให้เริ่มลงคะแนน</translation>
    </message>
    <message id="day.act.check-head">
        <source>Compare paper</source>
        <translation>เทียบกระดาษ</translation>
    </message>
    <message id="day.act.set-clock">
        <source>The time is right</source>
        <translation>เวลาถูกต้องแล้ว</translation>
    </message>
    <message id="day.act.go-on">
        <source>Go on with a spare key</source>
        <translation>ใช้กุญแจสำรองทำต่อ</translation>
    </message>
    <message id="day.act.delivery">
        <source>Delivery</source>
        <translation>ส่งข้อมูล</translation>
    </message>
    <message id="figures.passes">
        <source>passes given</source>
        <translation>ใบสิทธิ์ที่แจก</translation>
    </message>
    <message id="figures.cast">
        <source>ballots cast</source>
        <translation>ลงคะแนนแล้ว</translation>
    </message>
    <message id="figures.out">
        <source>passes still out</source>
        <translation>ใบสิทธิ์ที่ยังไม่ใช้</translation>
    </message>
    <message id="figures.voided">
        <source>voided</source>
        <translation>ยกเลิก</translation>
    </message>
    <message id="figures.abandoned">
        <source>left without voting</source>
        <translation>ออกก่อนลงคะแนน</translation>
    </message>
    <message id="figures.paper">
        <source>people counted on paper</source>
        <translation>จำนวนคนที่นับจากกระดาษ</translation>
    </message>
    <message id="paper-count.heading">
        <source>Close the poll: the count on paper</source>
        <translation>ปิดลงคะแนน: จำนวนที่นับจากกระดาษ</translation>
    </message>
    <message id="paper-count.why">
        <source>Type the number of people who came to vote, from the paper sheet.</source>
        <translation>พิมพ์จำนวนคนที่มาลงคะแนน ตามสมุดลงชื่อ</translation>
    </message>
    <message id="paper-count.field">
        <source>People</source>
        <translation>จำนวนคน</translation>
    </message>
    <message id="paper-count.difference">
        <source>Please check once more. If it is so, go on: two officials will explain it to the centre.</source>
        <translation>โปรดตรวจอีกครั้ง หากต่างกันจริงก็ทำต่อได้ เจ้าหน้าที่สองคนจะชี้แจงต่อศูนย์</translation>
    </message>
    <message id="paper-count.back">
        <source>Not yet</source>
        <translation>ยังไม่ปิด</translation>
    </message>
    <message id="paper-count.button">
        <source>Next</source>
        <translation>ต่อไป</translation>
    </message>
    <message id="paper-count.more.one">
        <source>{count} more than passes given</source>
        <translation>มากกว่าใบสิทธิ์ที่แจก {count} คน</translation>
    </message>
    <message id="paper-count.more.other">
        <source>{count} more than passes given</source>
        <translation>มากกว่าใบสิทธิ์ที่แจก {count} คน</translation>
    </message>
    <message id="paper-count.fewer.one">
        <source>{count} fewer than passes given</source>
        <translation>น้อยกว่าใบสิทธิ์ที่แจก {count} คน</translation>
    </message>
    <message id="paper-count.fewer.other">
        <source>{count} fewer than passes given</source>
        <translation>น้อยกว่าใบสิทธิ์ที่แจก {count} คน</translation>
    </message>
    <message id="close-choice.heading">
        <source>Close the poll: this station has several devices</source>
        <translation>ปิดลงคะแนน: หน่วยนี้มีหลายเครื่อง</translation>
    </message>
    <message id="close-choice.why">
        <source>The poll of the whole station is closed on one of them. On each of the others end its own work first, and show its code.</source>
        <translation>การลงคะแนนของทั้งหน่วยให้ปิดที่เครื่องเดียว เครื่องอื่นให้จบงานของตนก่อน แล้วแสดงรหัสของเครื่อง</translation>
    </message>
    <message id="close-choice.elsewhere">
        <source>This device is done; another one adds up</source>
        <translation>เครื่องนี้เสร็จแล้ว รวมยอดที่เครื่องอื่น</translation>
    </message>
    <message id="close-choice.here">
        <source>Close the poll of the station on this device</source>
        <translation>ปิดลงคะแนนของหน่วยที่เครื่องนี้</translation>
    </message>
    <message id="device-report.heading">
        <source>This device is closed</source>
        <translation>เครื่องนี้ปิดแล้ว</translation>
    </message>
    <message id="device-report.why">
        <source>Scan this code at the device where the poll is closed. The records of this device must still reach the centre.</source>
        <translation>สแกนรหัสนี้ที่เครื่องซึ่งใช้ปิดลงคะแนน บันทึกของเครื่องนี้ยังต้องส่งถึงศูนย์</translation>
    </message>
    <message id="device-report.qr">
        <source>Code of this device's closing report</source>
        <translation>รหัสรายงานการปิดของเครื่องนี้</translation>
    </message>
    <message id="other-devices.heading">
        <source>Reports of the other devices</source>
        <translation>รายงานของเครื่องอื่น</translation>
    </message>
    <message id="other-devices.why">
        <source>Close each other device and hold the code it shows before the camera or the scanner here.</source>
        <translation>ปิดเครื่องอื่นทุกเครื่อง แล้วนำรหัสที่แสดงมาให้กล้องหรือเครื่องสแกนที่นี่อ่าน</translation>
    </message>
    <message id="other-devices.got">
        <source>✓ Received</source>
        <translation>✓ ได้รับแล้ว</translation>
    </message>
    <message id="other-devices.missing">
        <source>Not received yet</source>
        <translation>ยังไม่ได้รับ</translation>
    </message>
    <message id="other-devices.done">
        <source>Next</source>
        <translation>ต่อไป</translation>
    </message>
    <message id="other-devices.without">
        <source>Go on without it</source>
        <translation>ทำต่อโดยไม่มีเครื่องนั้น</translation>
    </message>
    <message id="reconciliation.heading">
        <source>A last look before the signatures</source>
        <translation>ตรวจครั้งสุดท้ายก่อนลงนาม</translation>
    </message>
    <message id="reconciliation.agrees">
        <source>The numbers agree</source>
        <translation>ตัวเลขตรงกัน</translation>
    </message>
    <message id="reconciliation.differs">
        <source>The numbers do not agree: look into it first</source>
        <translation>ตัวเลขไม่ตรงกัน โปรดตรวจสอบก่อน</translation>
    </message>
    <message id="reconciliation.sum">
        <source>{issued} given = {cast} cast + {voided} voided + {abandoned} left + {unresolved} not used. Counted on paper: {paper}.</source>
        <translation>แจก {issued} = ลงคะแนน {cast} + ยกเลิก {voided} + ออกก่อนลงคะแนน {abandoned} + ไม่ได้ใช้ {unresolved} (นับจากกระดาษ {paper} คน)</translation>
    </message>
    <message id="reconciliation.again">
        <source>Count again</source>
        <translation>นับใหม่</translation>
    </message>
    <message id="reconciliation.sign">
        <source>To the signatures</source>
        <translation>ไปลงนาม</translation>
    </message>
    <message id="reconciliation.sign-so">
        <source>Sign all the same</source>
        <translation>ยังคงลงนาม</translation>
    </message>
    <message id="summary.next">
        <source>The closing sheet is printed or kept as a file. The chief and a second officer sign it.</source>
        <translation>ใบสรุปการปิดพิมพ์แล้วหรือเก็บเป็นไฟล์แล้ว ให้หัวหน้าหน่วยและเจ้าหน้าที่คนที่สองลงนาม</translation>
    </message>
    <message id="summary.print">
        <source>Print sheet</source>
        <translation>พิมพ์ใบสรุป</translation>
    </message>
    <message id="trouble.superseded.headline">
        <source>This device is older than its paper or its stick</source>
        <translation>ข้อมูลในเครื่องนี้เก่ากว่าในกระดาษหรือแฟลชไดรฟ์</translation>
    </message>
    <message id="trouble.superseded.body">
        <source>It may have been set back to an old copy. So that no ballot is lost, the chief officer looks into it and lets it go on with a spare key; what the stick holds beyond is taken over.</source>
        <translation>เครื่องอาจถูกย้อนกลับไปใช้สำเนาเก่า เพื่อไม่ให้บัตรใดหายไป ให้หัวหน้าหน่วยตรวจสอบแล้วให้เครื่องทำงานต่อด้วยกุญแจสำรอง บันทึกที่มีเฉพาะในแฟลชไดรฟ์จะถูกนำเข้ามาด้วย</translation>
    </message>
    <message id="trouble.clock-forward.headline">
        <source>It is long after the last record</source>
        <translation>เวลาห่างจากบันทึกล่าสุดมาก</translation>
    </message>
    <message id="trouble.clock-forward.body">
        <source>By this device it is {at}. Compare with a watch; if it is right, the chief officer confirms it.</source>
        <translation>เวลาของเครื่องนี้คือ {at} โปรดเทียบกับนาฬิกา หากถูกต้อง ให้หัวหน้าหน่วยยืนยัน</translation>
    </message>
    <message id="trouble.clock-backwards.headline">
        <source>The clock is before the last record</source>
        <translation>นาฬิกาของเครื่องช้ากว่าบันทึกล่าสุด</translation>
    </message>
    <message id="trouble.clock-backwards.body">
        <source>By this device it is {at}. Set the clock first; if it is right, the chief officer confirms it.</source>
        <translation>เวลาของเครื่องนี้คือ {at} โปรดตั้งนาฬิกาก่อน หากถูกต้อง ให้หัวหน้าหน่วยยืนยัน</translation>
    </message>
    <message id="trouble.clock-jumped.headline">
        <source>The clock of this device was changed</source>
        <translation>นาฬิกาของเครื่องนี้ถูกเปลี่ยน</translation>
    </message>
    <message id="trouble.clock-jumped.body">
        <source>It still counts by the time before: {at}. Compare with a watch; the new time counts once the chief officer confirms it.</source>
        <translation>เครื่องยังนับตามเวลาเดิม: {at} โปรดเทียบกับนาฬิกา เวลาใหม่จะใช้เมื่อหัวหน้าหน่วยยืนยัน</translation>
    </message>
    <message id="check-head.heading">
        <source>Compare with the last sheet</source>
        <translation>เทียบกับใบรายงานล่าสุด</translation>
    </message>
    <message id="check-head.why">
        <source>Hold the code on the last zero report or closing sheet before the camera or the scanner. If this device is older than the paper, it says so.</source>
        <translation>นำรหัสบนรายงานยอดศูนย์หรือใบสรุปการปิดล่าสุดมาให้กล้องหรือเครื่องสแกนอ่าน หากข้อมูลในเครื่องเก่ากว่ากระดาษ เครื่องจะแจ้ง</translation>
    </message>
    <message id="check-head.fits">
        <source>It fits the paper</source>
        <translation>ตรงกับกระดาษ</translation>
    </message>
    <message id="check-head.fits-next">
        <source>No record of this device is missing.</source>
        <translation>บันทึกของเครื่องนี้ไม่มีรายการใดขาดหาย</translation>
    </message>
    <message id="delivery.heading">
        <source>Delivery</source>
        <translation>ส่งข้อมูล</translation>
    </message>
    <message id="delivery.by-stick">
        <source>By stick</source>
        <translation>ด้วย USB</translation>
    </message>
    <message id="delivery.now">
        <source>Deliver now</source>
        <translation>ส่งทันที</translation>
    </message>
    <message id="delivery.back">
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
    <message id="delivery.under-way">
        <source>Delivering</source>
        <translation>กำลังส่ง</translation>
    </message>
    <message id="delivery.done">
        <source>Everything is with the centre</source>
        <translation>ทุกอย่างถึงศูนย์แล้ว</translation>
    </message>
    <message id="delivery.done-next">
        <source>Further records go by themselves; without a line, deliver by stick.</source>
        <translation>บันทึกต่อจากนี้จะส่งเอง หากไม่มีการเชื่อมต่อ ให้ส่งด้วยแฟลชไดรฟ์</translation>
    </message>
    <message id="delivery.by-itself">
        <source>They go by themselves when there is a line. You may also touch Deliver now.</source>
        <translation>ข้อมูลจะส่งเองเมื่อเชื่อมต่อได้ หรือแตะ “ส่งทันที”</translation>
    </message>
    <message id="delivery.by-hand">
        <source>Write them to a stick, bring it to the centre, and bring the centre's receipt back.</source>
        <translation>เขียนลงแฟลชไดรฟ์ นำไปที่ศูนย์ แล้วนำใบตอบรับของศูนย์กลับมา</translation>
    </message>
    <message id="delivery.account">
        <source>Records here: {records}. With the centre: {acknowledged}. To send: {waiting}.</source>
        <translation>บันทึกในเครื่อง {records} ศูนย์ยืนยันแล้ว {acknowledged} รอส่ง {waiting}</translation>
    </message>
    <message id="delivery.no-word">
        <source>The centre has not acknowledged anything yet.</source>
        <translation>ศูนย์ยังไม่ได้ยืนยันรายการใด</translation>
    </message>
    <message id="delivery.last-word">
        <source>The centre's last word: up to record {sequence}, {at}, code {head}</source>
        <translation>ศูนย์ยืนยันล่าสุด: ถึงบันทึกที่ {sequence}, {at}, รหัส {head}</translation>
    </message>
    <message id="delivery.waiting.one">
        <source>{count} record to send</source>
        <translation>รอส่งบันทึก {count} รายการ</translation>
    </message>
    <message id="delivery.waiting.other">
        <source>{count} records to send</source>
        <translation>รอส่งบันทึก {count} รายการ</translation>
    </message>
    <message id="delivery.under-way-left.one">
        <source>{count} record left. You may leave this screen; delivery goes on.</source>
        <translation>เหลืออีก {count} รายการ ออกจากหน้านี้ได้ ระบบจะส่งต่อไป</translation>
    </message>
    <message id="delivery.under-way-left.other">
        <source>{count} records left. You may leave this screen; delivery goes on.</source>
        <translation>เหลืออีก {count} รายการ ออกจากหน้านี้ได้ ระบบจะส่งต่อไป</translation>
    </message>
    <message id="delivery.documents.one">
        <source>Also {count} document to send.</source>
        <translation>มีเอกสารรอส่งอีก {count} ฉบับ</translation>
    </message>
    <message id="delivery.documents.other">
        <source>Also {count} documents to send.</source>
        <translation>มีเอกสารรอส่งอีก {count} ฉบับ</translation>
    </message>
    <message id="stick.heading">
        <source>Deliver by stick</source>
        <translation>ส่งด้วยแฟลชไดรฟ์</translation>
    </message>
    <message id="stick.why">
        <source>Choose the stick, then what to do.</source>
        <translation>เลือกแฟลชไดรฟ์ แล้วเลือกสิ่งที่จะทำ</translation>
    </message>
    <message id="stick.none">
        <source>No stick found</source>
        <translation>ไม่พบแฟลชไดรฟ์</translation>
    </message>
    <message id="stick.none-next">
        <source>Plug one in; it appears here after a few seconds.</source>
        <translation>โปรดเสียบแฟลชไดรฟ์ แล้วรอไม่กี่วินาที ชื่อจะขึ้นที่นี่</translation>
    </message>
    <message id="stick.under-way">
        <source>The stick is in use: do not pull it out</source>
        <translation>กำลังใช้แฟลชไดรฟ์ ห้ามถอด</translation>
    </message>
    <message id="stick.under-way-next">
        <source>You may leave this screen and go on checking in.</source>
        <translation>ออกจากหน้านี้ไปตรวจสิทธิ์ต่อได้</translation>
    </message>
    <message id="stick.one">
        <source>{name} ({free} GB free)</source>
        <translation>{name} (ว่าง {free} GB)</translation>
    </message>
    <message id="stick.read-only">
        <source>{words}, read-only</source>
        <translation>{words}, อ่านได้อย่างเดียว</translation>
    </message>
    <message id="stick.keeps">
        <source>{words}, keeps this station's votes</source>
        <translation>{words}, ใช้เก็บคะแนนของหน่วยนี้</translation>
    </message>
    <message id="stick.back">
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
    <message id="stick.act.write">
        <source>Write the delivery</source>
        <translation>เขียนข้อมูลที่จะส่ง</translation>
    </message>
    <message id="stick.act.take-in">
        <source>Read the receipt</source>
        <translation>อ่านใบตอบรับ</translation>
    </message>
    <message id="stick.act.prove">
        <source>Write the proof</source>
        <translation>เขียนหลักฐาน</translation>
    </message>
    <message id="stick-done.file">
        <source>{name} ({size} kB)</source>
        <translation>{name} ({size} kB)</translation>
    </message>
    <message id="stick-done.refused">
        <source>The centre did not take a part of it: {why}. Call the organiser.</source>
        <translation>ศูนย์ไม่รับข้อมูลบางส่วน: {why} โปรดติดต่อผู้จัด</translation>
    </message>
    <message id="stick-done.done">
        <source>Done</source>
        <translation>เสร็จ</translation>
    </message>
    <message id="stick-done.records.one">
        <source>with {count} record to send</source>
        <translation>มีบันทึกรอส่ง {count} รายการ</translation>
    </message>
    <message id="stick-done.records.other">
        <source>with {count} records to send</source>
        <translation>มีบันทึกรอส่ง {count} รายการ</translation>
    </message>
    <message id="stick-done.receipt.one">
        <source>{title}: {acknowledged} acknowledged by the centre, {count} to send</source>
        <translation>{title}: ศูนย์ยืนยันแล้ว {acknowledged} รอส่ง {count}</translation>
    </message>
    <message id="stick-done.receipt.other">
        <source>{title}: {acknowledged} acknowledged by the centre, {count} to send</source>
        <translation>{title}: ศูนย์ยืนยันแล้ว {acknowledged} รอส่ง {count}</translation>
    </message>
    <message id="stick-done.written.headline">
        <source>The delivery is on {stick}</source>
        <translation>ข้อมูลที่จะส่งอยู่ใน {stick} แล้ว</translation>
    </message>
    <message id="stick-done.written.next">
        <source>Written, read back and found right. Bring it to the centre; it may be delivered more than once.</source>
        <translation>เขียนและตรวจทานแล้วถูกต้อง โปรดนำไปที่ศูนย์ ส่งซ้ำได้</translation>
    </message>
    <message id="stick-done.taken-in.headline">
        <source>The receipts on {stick} are read</source>
        <translation>อ่านใบตอบรับใน {stick} แล้ว</translation>
    </message>
    <message id="stick-done.taken-in.next">
        <source>The centre's word is kept on this device.</source>
        <translation>คำยืนยันของศูนย์เก็บไว้ในเครื่องนี้แล้ว</translation>
    </message>
    <message id="stick-done.proven.headline">
        <source>The proof is on {stick}</source>
        <translation>หลักฐานอยู่ใน {stick} แล้ว</translation>
    </message>
    <message id="stick-done.proven.next">
        <source>With the case's public file anybody can check which records the centre has signed for.</source>
        <translation>ทุกคนใช้ไฟล์สาธารณะของการลงคะแนนนี้ตรวจได้ว่าศูนย์ลงนามรับบันทึกใดแล้ว</translation>
    </message>
    <message id="stick-done.pull-out.headline">
        <source>You may pull the stick out</source>
        <translation>ถอดแฟลชไดรฟ์ได้แล้ว</translation>
    </message>
    <message id="stick-done.pull-out.body">
        <source>Everything is safely written.</source>
        <translation>เขียนข้อมูลเรียบร้อยทั้งหมด</translation>
    </message>
    <message id="stick-done.stay.headline">
        <source>Do not pull this stick out</source>
        <translation>ห้ามถอดแฟลชไดรฟ์นี้</translation>
    </message>
    <message id="stick-done.stay.body">
        <source>This station's votes are kept on it, too. Use another one for deliveries.</source>
        <translation>คะแนนของหน่วยนี้เก็บอยู่ในอันนี้ด้วย โปรดใช้อันอื่นสำหรับส่งข้อมูล</translation>
    </message>
    <message id="reason.back">
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
    <message id="reason.break">
        <source>A break</source>
        <translation>พักงาน</translation>
    </message>
    <message id="reason.power-cut">
        <source>Power cut</source>
        <translation>ไฟดับ</translation>
    </message>
    <message id="reason.disturbance">
        <source>Disturbance</source>
        <translation>เหตุวุ่นวาย</translation>
    </message>
    <message id="reason.technical">
        <source>Trouble with the device</source>
        <translation>เครื่องมีปัญหา</translation>
    </message>
    <message id="reason.given-anew">
        <source>A new pass is wanted</source>
        <translation>ขอใบสิทธิ์ใหม่</translation>
    </message>
    <message id="reason.wrong-person">
        <source>The wrong person was checked in</source>
        <translation>ตรวจสิทธิ์ผิดคน</translation>
    </message>
    <message id="reason.voter-left">
        <source>The voter has left</source>
        <translation>ผู้ลงคะแนนออกไปแล้ว</translation>
    </message>
    <message id="reason.mistake">
        <source>The officer's mistake</source>
        <translation>เจ้าหน้าที่ทำผิดพลาด</translation>
    </message>
    <message id="reason.wants-to-stop">
        <source>The voter wants to stop</source>
        <translation>ผู้ลงคะแนนขอเลิก</translation>
    </message>
    <message id="reason.suspend.heading">
        <source>Why is the poll paused?</source>
        <translation>พักลงคะแนนเพราะเหตุใด</translation>
    </message>
    <message id="reason.suspend.why">
        <source>The reason is put on record. A voter who is voting may finish.</source>
        <translation>เหตุผลจะถูกบันทึกไว้ ผู้ที่กำลังลงคะแนนทำต่อจนเสร็จได้</translation>
    </message>
    <message id="reason.void.heading">
        <source>Why is this pass taken back?</source>
        <translation>ยกเลิกใบสิทธิ์นี้เพราะเหตุใด</translation>
    </message>
    <message id="reason.void.why">
        <source>The reason is put on record. The person can then be checked in again.</source>
        <translation>เหตุผลจะถูกบันทึกไว้ จากนั้นตรวจสิทธิ์ผู้นี้ใหม่ได้</translation>
    </message>
    <message id="reason.cancel.heading">
        <source>Why is this vote cancelled?</source>
        <translation>ยกเลิกการลงคะแนนครั้งนี้เพราะเหตุใด</translation>
    </message>
    <message id="reason.cancel.why">
        <source>No ballot is cast, all choices are erased, and the person can be checked in again.</source>
        <translation>ไม่มีการหย่อนบัตร สิ่งที่เลือกไว้จะถูกลบทั้งหมด และตรวจสิทธิ์ผู้นี้ใหม่ได้</translation>
    </message>
    <message id="open-passes.heading">
        <source>Voting passes given and not used</source>
        <translation>ใบสิทธิ์ที่แจกแล้วและยังไม่ได้ใช้</translation>
    </message>
    <message id="open-passes.why">
        <source>The voter may still be voting, or has left. Look into each one before closing; only the chief officer voids one.</source>
        <translation>ผู้ลงคะแนนอาจกำลังลงคะแนนอยู่หรือออกไปแล้ว โปรดตรวจทุกใบก่อนปิด เฉพาะหัวหน้าหน่วยที่ยกเลิกได้</translation>
    </message>
    <message id="open-passes.none">
        <source>Every voting pass is used, voided or abandoned.</source>
        <translation>ใบสิทธิ์ทุกใบใช้แล้ว ยกเลิก หรือออกก่อนลงคะแนน</translation>
    </message>
    <message id="open-passes.booth-apart">
        <source>People vote at another device. If the two could not reach each other, passes that were used may still stand here. Void only the one that a voter has given back, by the time it was given: a vote cast with a voided pass has to wait for the centre's decision.</source>
        <translation>ผู้ลงคะแนนใช้เครื่องอื่น หากสองเครื่องเคยขาดการติดต่อกัน ใบสิทธิ์ที่ใช้แล้วอาจยังอยู่ในรายการนี้ ให้ยกเลิกเฉพาะใบที่ผู้ลงคะแนนนำมาคืน โดยดูเวลาที่แจก หากใบสิทธิ์ที่ถูกยกเลิกใช้ลงคะแนนไปแล้ว บัตรนั้นต้องรอศูนย์ตัดสิน</translation>
    </message>
    <message id="open-passes.line">
        <source>Given {at}   {title}   {electorate_class}   {officer}</source>
        <translation>แจกเมื่อ {at}   {title}   {electorate_class}   {officer}</translation>
    </message>
    <message id="open-passes.void">
        <source>Void</source>
        <translation>ยกเลิก</translation>
    </message>
    <message id="open-passes.back">
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
    <message id="check-in.birth-date">
        <source>Birth date</source>
        <translation>วันเกิด</translation>
    </message>
    <message id="check-in.button">
        <source>Check</source>
        <translation>ตรวจ</translation>
    </message>
    <message id="check-in.state">
        <source>The day</source>
        <translation>สถานะวันนี้</translation>
    </message>
    <message id="check-in.read-back">
        <source>{year}-{month:02}-{day:02} (Minguo {minguo})</source>
        <translation>ค.ศ. {year}-{month:02}-{day:02} (หมินกั๋ว {minguo})</translation>
    </message>
    <message id="check-in.by-name">
        <source>Roll by name</source>
        <translation>ค้นรายชื่อ</translation>
    </message>
    <message id="check-in.number.id">
        <source>ID or resident number</source>
        <translation>เลขบัตรประชาชนหรือเลขบัตร ARC</translation>
    </message>
    <message id="check-in.number.passport">
        <source>Passport number</source>
        <translation>เลขหนังสือเดินทาง</translation>
    </message>
    <message id="check-in.to.id">
        <source>Use an ID card</source>
        <translation>ใช้บัตรประจำตัว</translation>
    </message>
    <message id="check-in.to.passport">
        <source>Use a passport</source>
        <translation>ใช้หนังสือเดินทาง</translation>
    </message>
    <message id="check-in.typed.empty">
        <source>Scan the card or type the number</source>
        <translation>สแกนบัตรหรือพิมพ์เลข</translation>
    </message>
    <message id="check-in.typed.right">
        <source>✓ The check digit fits</source>
        <translation>✓ เลขตรวจสอบถูกต้อง</translation>
    </message>
    <message id="check-in.typed.wrong-check-digit">
        <source>× The check digit does not fit: look again, one character is wrong</source>
        <translation>× เลขตรวจสอบไม่ถูกต้อง: มีหนึ่งตัวผิด โปรดดูอีกครั้ง</translation>
    </message>
    <message id="check-in.typed.wrong-shape">
        <source>× Not an ID or resident number</source>
        <translation>× ไม่ใช่เลขบัตรประชาชนหรือเลขบัตร ARC</translation>
    </message>
    <message id="check-in.typed.unfinished.one">
        <source>{count} character missing</source>
        <translation>ขาดอีก {count} ตัว</translation>
    </message>
    <message id="check-in.typed.unfinished.other">
        <source>{count} characters missing</source>
        <translation>ขาดอีก {count} ตัว</translation>
    </message>
    <message id="check-in.other-typed.empty">
        <source>Type it as it stands on the document</source>
        <translation>พิมพ์ตามที่เขียนในเอกสาร</translation>
    </message>
    <message id="check-in.other-typed.unfinished">
        <source>Not complete yet</source>
        <translation>ยังไม่ครบ</translation>
    </message>
    <message id="check-in.other-typed.right">
        <source>✓ Compare it with the document once more</source>
        <translation>✓ เทียบกับเอกสารอีกครั้ง</translation>
    </message>
    <message id="check-in.other-typed.wrong-shape">
        <source>× Only letters and digits</source>
        <translation>× ใช้ได้เฉพาะตัวอักษรอังกฤษและตัวเลข</translation>
    </message>
    <message id="check-in.date.empty">
        <source>79/1/1 (Minguo) or 1990-01-01</source>
        <translation>79/1/1 (หมินกั๋ว) หรือ 1990-01-01 (ค.ศ.)</translation>
    </message>
    <message id="check-in.date.unfinished">
        <source>79/1/1 (Minguo) or 1990-01-01</source>
        <translation>79/1/1 (หมินกั๋ว) หรือ 1990-01-01 (ค.ศ.)</translation>
    </message>
    <message id="check-in.date.no-such-day">
        <source>× There is no such birth date: look again</source>
        <translation>× ไม่มีวันเกิดนี้ โปรดดูอีกครั้ง</translation>
    </message>
    <message id="check-in.scanned.misread">
        <source>× Misread: please scan the card again</source>
        <translation>× อ่านไม่ถูกต้อง โปรดสแกนบัตรอีกครั้ง</translation>
    </message>
    <message id="check-in.scanned.voting-pass">
        <source>× This is a voting pass: it belongs to the booth</source>
        <translation>× นี่คือใบสิทธิ์ ให้นำไปใช้ที่คูหา</translation>
    </message>
    <message id="check-in.scanned.tracker">
        <source>× This is a voter's tracker, not a card</source>
        <translation>× นี่คือรหัสติดตามของผู้ลงคะแนน ไม่ใช่บัตรประจำตัว</translation>
    </message>
    <message id="check-in.scanned.station-head">
        <source>× This is a code of the station's own print, not a card</source>
        <translation>× นี่คือรหัสบนใบรายงานของหน่วย ไม่ใช่บัตรประจำตัว</translation>
    </message>
    <message id="check-in.scanned.other">
        <source>× This barcode is not an ID number</source>
        <translation>× บาร์โค้ดนี้ไม่ใช่เลขประจำตัว</translation>
    </message>
    <message id="check-in.scanned.device-report">
        <source>× This is another device's closing code, not a card</source>
        <translation>× นี่คือรหัสการปิดของเครื่องอื่น ไม่ใช่บัตรประจำตัว</translation>
    </message>
    <message id="camera.state.starting">
        <source>The camera is starting</source>
        <translation>กำลังเปิดกล้อง</translation>
    </message>
    <message id="camera.state.running">
        <source>Hold the card's barcode in the frame</source>
        <translation>วางบาร์โค้ดของบัตรในกรอบ</translation>
    </message>
    <message id="camera.state.forbidden">
        <source>This program may not use the camera</source>
        <translation>โปรแกรมนี้ไม่ได้รับอนุญาตให้ใช้กล้อง</translation>
    </message>
    <message id="camera.state.failed">
        <source>The camera does not answer; trying again</source>
        <translation>กล้องไม่ตอบสนอง กำลังลองใหม่</translation>
    </message>
    <message id="camera.state.unplugged">
        <source>The camera is unplugged: please plug it in</source>
        <translation>กล้องถูกถอด โปรดเสียบกลับ</translation>
    </message>
    <message id="camera.sight.read">
        <source>✓ Read</source>
        <translation>✓ อ่านแล้ว</translation>
    </message>
    <message id="camera.sight.nothing">
        <source>Hold the card's barcode in the frame</source>
        <translation>วางบาร์โค้ดของบัตรในกรอบ</translation>
    </message>
    <message id="camera.sight.dark">
        <source>Too dark: more light, please</source>
        <translation>มืดเกินไป โปรดเพิ่มแสง</translation>
    </message>
    <message id="camera.sight.noise">
        <source>No picture: is the camera covered?</source>
        <translation>ไม่มีภาพ มีอะไรบังกล้องหรือไม่</translation>
    </message>
    <message id="camera.sight.too-far">
        <source>Hold it closer</source>
        <translation>ขยับเข้ามาใกล้อีก</translation>
    </message>
    <message id="camera.sight.unreadable">
        <source>Hold still, and turn it away from reflections</source>
        <translation>ถือให้นิ่ง และหันหลบแสงสะท้อน</translation>
    </message>
    <message id="answer.may-vote.headline">
        <source>May vote</source>
        <translation>ลงคะแนนได้</translation>
    </message>
    <message id="answer.may-vote.body">
        <source>{electorate_class}. Compare the photo, then hand over the ballot.</source>
        <translation>{electorate_class} โปรดเทียบรูปถ่ายกับตัวจริง แล้วมอบบัตรลงคะแนน</translation>
    </message>
    <message id="answer.provisional-possible.headline">
        <source>Not on the roll: may vote provisionally</source>
        <translation>ไม่มีชื่อในบัญชี ลงคะแนนแบบรอตรวจสอบได้</translation>
    </message>
    <message id="answer.provisional-possible.body">
        <source>{electorate_class}. The registry is asked when the ballot reaches the centre, and it counts only if the person is entitled. If the person shows a document, such as proof of work, attest it instead.</source>
        <translation>{electorate_class} เมื่อบัตรถึงศูนย์จะสอบถามทะเบียนราษฎร และจะนับเมื่อมีสิทธิ์เท่านั้น หากมีเอกสาร เช่น หลักฐานการทำงาน ให้แตะ “รับรอง” แทน</translation>
    </message>
    <message id="answer.attested.headline">
        <source>May vote on a document</source>
        <translation>ลงคะแนนได้โดยเอกสารรับรอง</translation>
    </message>
    <message id="answer.attested.body">
        <source>{electorate_class}, by: {document}. Compare the photo, then hand over the ballot.</source>
        <translation>{electorate_class} เอกสาร: {document} โปรดเทียบรูปถ่ายกับตัวจริง แล้วมอบบัตรลงคะแนน</translation>
    </message>
    <message id="answer.check-number.headline">
        <source>Compare number and birth date</source>
        <translation>โปรดเทียบเลขและวันเกิด</translation>
    </message>
    <message id="answer.check-number.body">
        <source>Nobody is known by these. Read both from the card once more.</source>
        <translation>ไม่พบผู้ที่มีเลขและวันเกิดนี้ โปรดอ่านทั้งสองอย่างจากบัตรอีกครั้ง</translation>
    </message>
    <message id="answer.voted-here.headline">
        <source>Has voted here already</source>
        <translation>ลงคะแนนที่นี่แล้ว</translation>
    </message>
    <message id="answer.voted-here.body">
        <source>Each person votes once. If the person denies it, record that.</source>
        <translation>แต่ละคนลงคะแนนได้ครั้งเดียว หากผู้นี้ปฏิเสธ ให้บันทึกไว้</translation>
    </message>
    <message id="answer.disputed.headline">
        <source>Recorded: the person denies having voted</source>
        <translation>บันทึกแล้ว: ผู้นี้ปฏิเสธว่าไม่ได้ลงคะแนน</translation>
    </message>
    <message id="answer.disputed.body">
        <source>The earlier vote stands, and no second ballot is given. The organiser looks into it. Telephone: {telephone}</source>
        <translation>บัตรใบก่อนยังคงอยู่ และไม่ให้บัตรใบที่สอง ผู้จัดจะตรวจสอบ โทรศัพท์: {telephone}</translation>
    </message>
    <message id="answer.voted-elsewhere.headline">
        <source>Checked in at another desk already</source>
        <translation>ตรวจสิทธิ์ที่โต๊ะอื่นแล้ว</translation>
    </message>
    <message id="answer.voted-elsewhere.body">
        <source>Desk {device}, {at}. Each person votes once. If the person has not voted, that desk can void its pass. If the person denies having been there, record that.</source>
        <translation>โต๊ะ {device}, {at} แต่ละคนลงคะแนนได้ครั้งเดียว หากผู้นี้ยังไม่ได้ลงคะแนน โต๊ะนั้นยกเลิกใบสิทธิ์ได้ หากผู้นี้ปฏิเสธว่าไม่ได้ไปที่นั่น ให้บันทึกไว้</translation>
    </message>
    <message id="answer.pass-open.headline">
        <source>Has a voting pass that is not used</source>
        <translation>มีใบสิทธิ์ที่ยังไม่ได้ใช้</translation>
    </message>
    <message id="answer.pass-open.body">
        <source>If the person has really not voted yet, void the earlier pass and check again.</source>
        <translation>หากผู้นี้ยังไม่ได้ลงคะแนนจริง ให้ยกเลิกใบสิทธิ์เดิมแล้วตรวจสิทธิ์ใหม่</translation>
    </message>
    <message id="answer.not-on-roll.headline">
        <source>Not on the roll</source>
        <translation>ไม่มีชื่อในบัญชี</translation>
    </message>
    <message id="answer.not-on-roll.body">
        <source>If the person shows a document, such as proof of work, and the case takes it, attest it. Telephone for questions: {telephone}</source>
        <translation>หากผู้นี้มีเอกสารที่การลงคะแนนนี้ยอมรับ เช่น หลักฐานการทำงาน ให้แตะ “รับรอง” โทรสอบถาม: {telephone}</translation>
    </message>
    <message id="answer.registry-incorrect.headline">
        <source>The registry says: incorrect</source>
        <translation>ทะเบียนราษฎรตอบว่า: ไม่ถูกต้อง</translation>
    </message>
    <message id="answer.registry-incorrect.body">
        <source>The household registry does not confirm this person for this case: moved away, or a wrong number or birth date. Telephone for questions: {telephone}</source>
        <translation>ทะเบียนราษฎรไม่ยืนยันผู้นี้สำหรับการลงคะแนนนี้ อาจย้ายออกแล้ว หรือเลขหรือวันเกิดผิด โทรสอบถาม: {telephone}</translation>
    </message>
    <message id="answer.not-old-enough.headline">
        <source>Not old enough</source>
        <translation>อายุไม่ถึงเกณฑ์</translation>
    </message>
    <message id="answer.not-old-enough.body">
        <source>Voters are at least {minimum_age}: born on or before {born_by}. Compare the birth date with the card. Telephone for questions: {telephone}</source>
        <translation>ผู้ลงคะแนนต้องมีอายุอย่างน้อย {minimum_age} ปี คือเกิดในหรือก่อน {born_by} โปรดเทียบวันเกิดกับบัตร โทรสอบถาม: {telephone}</translation>
    </message>
    <message id="answer.struck.headline">
        <source>Struck off the roll</source>
        <translation>ถูกถอนชื่อจากบัญชี</translation>
    </message>
    <message id="answer.struck.body">
        <source>This person's entry was taken off the roll. Telephone for questions: {telephone}</source>
        <translation>ชื่อของผู้นี้ถูกถอนออกจากบัญชีแล้ว โทรสอบถาม: {telephone}</translation>
    </message>
    <message id="answer.online-only.headline">
        <source>Votes online only</source>
        <translation>ลงคะแนนทางออนไลน์เท่านั้น</translation>
    </message>
    <message id="answer.online-only.body">
        <source>{electorate_class}. Telephone for questions: {telephone}</source>
        <translation>{electorate_class} โทรสอบถาม: {telephone}</translation>
    </message>
    <message id="answer.also-online.onsite-over-online">
        <source>Tell everyone: who has voted online too, only this vote counts.</source>
        <translation>โปรดแจ้งทุกคน: ผู้ที่ลงคะแนนออนไลน์ด้วย จะนับเฉพาะคะแนนที่นี่</translation>
    </message>
    <message id="answer.also-online.online-over-onsite">
        <source>Tell everyone: who has voted online too, only that vote counts.</source>
        <translation>โปรดแจ้งทุกคน: ผู้ที่ลงคะแนนออนไลน์ด้วย จะนับเฉพาะคะแนนออนไลน์</translation>
    </message>
    <message id="answer.photo.to-see">
        <source>Photo fits?</source>
        <translation>รูปตรงหรือไม่</translation>
    </message>
    <message id="answer.photo.seen">
        <source>✓ Photo fits</source>
        <translation>✓ รูปตรงกัน</translation>
    </message>
    <message id="answer.act.admit">
        <source>Give the ballot</source>
        <translation>มอบบัตรลงคะแนน</translation>
    </message>
    <message id="answer.act.attest">
        <source>Attest</source>
        <translation>รับรอง</translation>
    </message>
    <message id="answer.act.void">
        <source>Void and check again</source>
        <translation>ยกเลิกใบเดิมและตรวจใหม่</translation>
    </message>
    <message id="answer.act.refuse">
        <source>No ballot</source>
        <translation>ไม่ให้บัตร</translation>
    </message>
    <message id="answer.act.dispute">
        <source>Person denies it</source>
        <translation>ผู้นี้ปฏิเสธ</translation>
    </message>
    <message id="answer.act.back">
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
    <message id="answer.act.correct">
        <source>Type again</source>
        <translation>พิมพ์ใหม่</translation>
    </message>
    <message id="answer.act.compared">
        <source>Both are right</source>
        <translation>ถูกทั้งสองอย่าง</translation>
    </message>
    <message id="answer.act.next">
        <source>Next person</source>
        <translation>คนต่อไป</translation>
    </message>
    <message id="doubled.headline">
        <source>One person was checked in at two desks</source>
        <translation>คนเดียวกันตรวจสิทธิ์ที่สองโต๊ะ</translation>
    </message>
    <message id="doubled.one-pass">
        <source>One voting pass was used at two booths</source>
        <translation>ใบสิทธิ์ใบเดียวถูกใช้ที่สองคูหา</translation>
    </message>
    <message id="doubled.here">
        <source>Here: {device}</source>
        <translation>ที่นี่: {device}</translation>
    </message>
    <message id="doubled.there">
        <source>The other one: {device}</source>
        <translation>อีกเครื่อง: {device}</translation>
    </message>
    <message id="doubled.open">
        <source>Checked in at {at}. Has not voted yet.</source>
        <translation>ตรวจสิทธิ์เมื่อ {at} ยังไม่ลงคะแนน</translation>
    </message>
    <message id="doubled.voted">
        <source>Checked in at {at}. Has voted.</source>
        <translation>ตรวจสิทธิ์เมื่อ {at} ลงคะแนนแล้ว</translation>
    </message>
    <message id="doubled.void">
        <source>Void it here</source>
        <translation>ยกเลิกใบที่นี่</translation>
    </message>
    <message id="doubled.read">
        <source>Chief told</source>
        <translation>แจ้งหัวหน้าแล้ว</translation>
    </message>
    <message id="doubled.next.void-here">
        <source>The person has voted at the other desk. Void the pass given here, and do not let it be used.</source>
        <translation>ผู้นี้ลงคะแนนด้วยใบสิทธิ์จากอีกโต๊ะแล้ว ให้ยกเลิกใบสิทธิ์ที่แจกที่นี่ และอย่าให้ใครใช้</translation>
    </message>
    <message id="doubled.next.void-one">
        <source>Neither pass is used. Settle with the other desk, by voice, which one voids its pass; only one of them.</source>
        <translation>ใบสิทธิ์ทั้งสองยังไม่ได้ใช้ ให้พูดตกลงกับอีกโต๊ะว่าใครจะยกเลิก และยกเลิกเพียงใบเดียว</translation>
    </message>
    <message id="doubled.next.void-there">
        <source>The person has voted with the pass given here. Tell the other desk to void its pass.</source>
        <translation>ผู้นี้ลงคะแนนด้วยใบสิทธิ์ที่แจกที่นี่แล้ว ให้แจ้งอีกโต๊ะยกเลิกใบของโต๊ะนั้น</translation>
    </message>
    <message id="doubled.next.both-voted">
        <source>Both ballots are cast and both are kept. Tell the chief officer: two officials of the centre decide which one counts.</source>
        <translation>บัตรทั้งสองใบหย่อนแล้วและเก็บไว้ทั้งคู่ โปรดแจ้งหัวหน้าหน่วย เจ้าหน้าที่สองคนของศูนย์จะตัดสินว่านับใบใด</translation>
    </message>
    <message id="attest.heading">
        <source>Which document did you see?</source>
        <translation>ท่านได้เห็นเอกสารใด</translation>
    </message>
    <message id="attest.why">
        <source>Choose only a document you have looked at yourself. Your name goes into the voting pass.</source>
        <translation>เลือกเฉพาะเอกสารที่ท่านได้ดูด้วยตนเอง ชื่อของท่านจะบันทึกไว้ในใบสิทธิ์</translation>
    </message>
    <message id="attest.back">
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
    <message id="attest.button">
        <source>Attest</source>
        <translation>รับรอง</translation>
    </message>
    <message id="show-pass.headline">
        <source>Please show your voting pass</source>
        <translation>โปรดแสดงใบสิทธิ์ลงคะแนน</translation>
    </message>
    <message id="show-pass.body">
        <source>Hold the code that you got at the desk before the camera or the scanner.</source>
        <translation>หันรหัสที่ได้จากโต๊ะตรวจสิทธิ์ให้กล้องหรือเครื่องสแกนอ่าน</translation>
    </message>
    <message id="show-pass.officer">
        <source>Officer</source>
        <translation>เจ้าหน้าที่</translation>
    </message>
    <message id="pass-given.headline">
        <source>Give the voting pass to the voter</source>
        <translation>มอบใบสิทธิ์ให้ผู้ลงคะแนน</translation>
    </message>
    <message id="pass-given.body">
        <source>Print it, or let the voter photograph it. Shown at the booth it opens one vote, once.</source>
        <translation>พิมพ์ออกมา หรือให้ผู้ลงคะแนนถ่ายรูปไว้ แสดงที่คูหาเพื่อลงคะแนนได้หนึ่งครั้งเท่านั้น</translation>
    </message>
    <message id="pass-given.qr">
        <source>Voting pass</source>
        <translation>ใบสิทธิ์ลงคะแนน</translation>
    </message>
    <message id="pass-given.expires">
        <source>To be used by {at}</source>
        <translation>ใช้ได้ถึง {at}</translation>
    </message>
    <message id="pass-given.print">
        <source>Print the pass</source>
        <translation>พิมพ์ใบสิทธิ์</translation>
    </message>
    <message id="pass-given.done">
        <source>Next person</source>
        <translation>คนต่อไป</translation>
    </message>
    <message id="roll-list.heading">
        <source>Find a name on the roll</source>
        <translation>ค้นชื่อในบัญชี</translation>
    </message>
    <message id="roll-list.help">
        <source>Type at least two characters of the name.</source>
        <translation>พิมพ์ชื่ออย่างน้อยสองตัวอักษร</translation>
    </message>
    <message id="roll-list.nobody">
        <source>Nobody by this name is on the roll.</source>
        <translation>ไม่มีชื่อนี้ในบัญชี</translation>
    </message>
    <message id="roll-list.choose">
        <source>Choose the person whose card you hold.</source>
        <translation>เลือกบุคคลตามบัตรที่ท่านถืออยู่</translation>
    </message>
    <message id="roll-list.more">
        <source>There are more than these: type more of the name.</source>
        <translation>มีมากกว่านี้ โปรดพิมพ์ชื่อเพิ่ม</translation>
    </message>
    <message id="roll-list.match">
        <source>{name} · {number} · born {year}-{month:02} (Minguo {minguo})</source>
        <translation>{name} · {number} · เกิด ค.ศ. {year}-{month:02} (หมินกั๋ว {minguo})</translation>
    </message>
    <message id="roll-list.back">
        <source>Back to the number</source>
        <translation>กลับไปที่เลข</translation>
    </message>
    <message id="welcome.secret">
        <source>Your choice is encrypted at once. Nobody can learn how you voted.</source>
        <translation>สิ่งที่ท่านเลือกจะถูกเข้ารหัสทันที ไม่มีใครรู้ได้ว่าท่านลงคะแนนอย่างไร</translation>
    </message>
    <message id="welcome.language">
        <source>Choose your language</source>
        <translation>เลือกภาษาของท่าน</translation>
    </message>
    <message id="welcome.button">
        <source>Begin</source>
        <translation>เริ่ม</translation>
    </message>
    <message id="welcome.part">
        <source>Ballot {number} of {count}</source>
        <translation>บัตรที่ {number} จาก {count} ใบ</translation>
    </message>
    <message id="consent.rules">
        <source>The rules</source>
        <translation>กติกา</translation>
    </message>
    <message id="consent.privacy">
        <source>Your privacy</source>
        <translation>ความเป็นส่วนตัว</translation>
    </message>
    <message id="consent.decline">
        <source>I do not agree, leave</source>
        <translation>ไม่ยอมรับ ขอออก</translation>
    </message>
    <message id="consent.agree">
        <source>I understand and agree</source>
        <translation>เข้าใจและยอมรับ</translation>
    </message>
    <message id="choosing.button">
        <source>Next: check</source>
        <translation>ต่อไป: ตรวจดู</translation>
    </message>
    <message id="choosing.chosen">
        <source>{count} of {most} chosen</source>
        <translation>เลือกแล้ว {count} จาก {most}</translation>
    </message>
    <message id="choosing.money-left">
        <source>{amount} left</source>
        <translation>เหลือ {amount}</translation>
    </message>
    <message id="choosing.money-spent">
        <source>{spent} of {budget} spent</source>
        <translation>ใช้ไปแล้ว {spent} จาก {budget}</translation>
    </message>
    <message id="choosing.points-left">
        <source>{left} of {points} points left</source>
        <translation>เหลือ {left} จาก {points} แต้ม</translation>
    </message>
    <message id="choosing.blank">
        <source>You may also cast a blank ballot.</source>
        <translation>จะหย่อนบัตรเปล่าก็ได้</translation>
    </message>
    <message id="choosing.shown">
        <source>{what}: {first}–{last} of {count}</source>
        <translation>{what}: {first}–{last} จาก {count}</translation>
    </message>
    <message id="choosing.shown.all">
        <source>All proposals</source>
        <translation>ข้อเสนอทั้งหมด</translation>
    </message>
    <message id="choosing.shown.chosen">
        <source>What I have chosen</source>
        <translation>ที่ฉันเลือกไว้</translation>
    </message>
    <message id="choosing.leaf-before">
        <source>Before these: {first}–{last}</source>
        <translation>ก่อนหน้านี้: {first}–{last}</translation>
    </message>
    <message id="choosing.leaf-after">
        <source>More proposals: {first}–{last}</source>
        <translation>ข้อเสนอถัดไป: {first}–{last}</translation>
    </message>
    <message id="choosing.sentence">
        <source>{words}.</source>
        <translation>{words}</translation>
    </message>
    <message id="choosing.then">
        <source>{first} {then}</source>
        <translation>{first} {then}</translation>
    </message>
    <message id="choosing.missing.one">
        <source>{chosen}, {count} more needed</source>
        <translation>{chosen} ต้องเลือกอีก {count}</translation>
    </message>
    <message id="choosing.missing.other">
        <source>{chosen}, {count} more needed</source>
        <translation>{chosen} ต้องเลือกอีก {count}</translation>
    </message>
    <message id="choosing.points-missing.one">
        <source>Give {count} more point</source>
        <translation>ให้อีก {count} แต้ม</translation>
    </message>
    <message id="choosing.points-missing.other">
        <source>Give {count} more points</source>
        <translation>ให้อีก {count} แต้ม</translation>
    </message>
    <message id="choosing.number.one">
        <source>Choose one proposal</source>
        <translation>เลือก 1 ข้อเสนอ</translation>
    </message>
    <message id="choosing.number.answer">
        <source>Choose one answer</source>
        <translation>เลือก 1 คำตอบ</translation>
    </message>
    <message id="choosing.number.exactly">
        <source>Choose exactly {most} proposals</source>
        <translation>เลือกให้ครบ {most} ข้อเสนอ</translation>
    </message>
    <message id="choosing.number.up-to">
        <source>Choose up to {most} proposals</source>
        <translation>เลือกได้ไม่เกิน {most} ข้อเสนอ</translation>
    </message>
    <message id="choosing.number.between">
        <source>Choose {least} to {most} proposals</source>
        <translation>เลือก {least} ถึง {most} ข้อเสนอ</translation>
    </message>
    <message id="choosing.number.at-least">
        <source>Choose at least {least} proposals</source>
        <translation>เลือกอย่างน้อย {least} ข้อเสนอ</translation>
    </message>
    <message id="choosing.number.any">
        <source>Choose as many proposals as you like</source>
        <translation>เลือกกี่ข้อเสนอก็ได้</translation>
    </message>
    <message id="choosing.rule.budget">
        <source>Choose proposals that cost {amount} or less together</source>
        <translation>เลือกข้อเสนอที่ใช้เงินรวมกันไม่เกิน {amount}</translation>
    </message>
    <message id="choosing.rule.points.one">
        <source>You have {count} point to give</source>
        <translation>ท่านมี {count} แต้มสำหรับให้ข้อเสนอ</translation>
    </message>
    <message id="choosing.rule.points.other">
        <source>You have {count} points to give</source>
        <translation>ท่านมี {count} แต้มสำหรับให้ข้อเสนอ</translation>
    </message>
    <message id="choosing.rule.all-points.one">
        <source>Give away {count} point</source>
        <translation>ให้แต้ม {count} แต้ม</translation>
    </message>
    <message id="choosing.rule.all-points.other">
        <source>Give away all {count} points</source>
        <translation>ให้แต้มจนครบ {count} แต้ม</translation>
    </message>
    <message id="choosing.how.order">
        <source>Touch first the one you want most, then the next. Each card tells its place.</source>
        <translation>แตะข้อเสนอที่อยากได้มากที่สุดก่อน แล้วแตะอันดับถัดไป การ์ดแต่ละใบบอกอันดับ</translation>
    </message>
    <message id="choosing.how.points">
        <source>Each touch on a proposal gives it one more point. The minus takes one back.</source>
        <translation>แตะข้อเสนอหนึ่งครั้งได้เพิ่ม 1 แต้ม ปุ่มลบ (−) เอาคืน 1 แต้ม</translation>
    </message>
    <message id="choosing.points-least.one">
        <source>Give at least {count} point.</source>
        <translation>ให้อย่างน้อย {count} แต้ม</translation>
    </message>
    <message id="choosing.points-least.other">
        <source>Give at least {count} points.</source>
        <translation>ให้อย่างน้อย {count} แต้ม</translation>
    </message>
    <message id="choosing.points-each.one">
        <source>One proposal gets at most {count} point.</source>
        <translation>ข้อเสนอหนึ่งได้ไม่เกิน {count} แต้ม</translation>
    </message>
    <message id="choosing.points-each.other">
        <source>One proposal gets at most {count} points.</source>
        <translation>ข้อเสนอหนึ่งได้ไม่เกิน {count} แต้ม</translation>
    </message>
    <message id="card.choose">
        <source>Choose this</source>
        <translation>เลือกข้อนี้</translation>
    </message>
    <message id="card.choose-answer">
        <source>Choose this answer</source>
        <translation>เลือกคำตอบนี้</translation>
    </message>
    <message id="card.number">
        <source>No. {number}</source>
        <translation>หมายเลข {number}</translation>
    </message>
    <message id="card.more">
        <source>More about it</source>
        <translation>ดูรายละเอียด</translation>
    </message>
    <message id="card.chosen">
        <source>Chosen</source>
        <translation>เลือกแล้ว</translation>
    </message>
    <message id="card.place">
        <source>Choice {place}</source>
        <translation>อันดับ {place}</translation>
    </message>
    <message id="card.next-place">
        <source>Make this choice {place}</source>
        <translation>ให้เป็นอันดับ {place}</translation>
    </message>
    <message id="card.over-budget">
        <source>{amount} more than is left</source>
        <translation>เงินไม่พอ ขาดอีก {amount}</translation>
    </message>
    <message id="card.points.one">
        <source>{count} point</source>
        <translation>{count} แต้ม</translation>
    </message>
    <message id="card.points.other">
        <source>{count} points</source>
        <translation>{count} แต้ม</translation>
    </message>
    <message id="points.less.one">
        <source>Take one point back</source>
        <translation>เอาคืน 1 แต้ม</translation>
    </message>
    <message id="points.less.other">
        <source>Take {count} points back</source>
        <translation>เอาคืน {count} แต้ม</translation>
    </message>
    <message id="points.more.one">
        <source>Give one more point</source>
        <translation>ให้เพิ่ม 1 แต้ม</translation>
    </message>
    <message id="points.more.other">
        <source>Give {count} more points</source>
        <translation>ให้เพิ่ม {count} แต้ม</translation>
    </message>
    <message id="refused.too-many.by-touch.headline">
        <source>You cannot choose more than {limit}</source>
        <translation>เลือกได้ไม่เกิน {limit} ข้อเสนอ</translation>
    </message>
    <message id="refused.too-many.by-touch.body">
        <source>To choose this one instead, first touch a chosen proposal to take it back. Nothing has changed.</source>
        <translation>หากต้องการเลือกข้อนี้แทน ให้แตะข้อเสนอที่เลือกไว้เพื่อเอาออกก่อน สิ่งที่เลือกไว้ยังเหมือนเดิม</translation>
    </message>
    <message id="refused.too-many.answer.headline">
        <source>You have already chosen an answer</source>
        <translation>ท่านเลือกคำตอบไว้แล้ว</translation>
    </message>
    <message id="refused.too-many.answer.body">
        <source>To choose this one instead, first touch the chosen answer to take it back. Nothing has changed.</source>
        <translation>หากต้องการเลือกข้อนี้แทน ให้แตะคำตอบที่เลือกไว้เพื่อเอาออกก่อน สิ่งที่เลือกไว้ยังเหมือนเดิม</translation>
    </message>
    <message id="refused.too-many.with-points.headline">
        <source>You cannot give points to more than {limit} proposals</source>
        <translation>ให้แต้มได้ไม่เกิน {limit} ข้อเสนอ</translation>
    </message>
    <message id="refused.too-many.with-points.body">
        <source>To give points to this one, first take all points back from another with its minus. Nothing has changed.</source>
        <translation>หากต้องการให้แต้มข้อนี้ ให้แตะปุ่มลบ (−) ของข้อเสนออื่นจนแต้มหมดก่อน สิ่งที่เลือกไว้ยังเหมือนเดิม</translation>
    </message>
    <message id="refused.over-budget.headline">
        <source>With this one it would cost more than {limit}</source>
        <translation>ถ้ารวมข้อนี้ จะใช้เงินเกิน {limit}</translation>
    </message>
    <message id="refused.over-budget.body">
        <source>To choose it, first touch a chosen proposal to take it back. Nothing has changed.</source>
        <translation>หากต้องการเลือกข้อนี้ ให้แตะข้อเสนอที่เลือกไว้เพื่อเอาออกก่อน สิ่งที่เลือกไว้ยังเหมือนเดิม</translation>
    </message>
    <message id="refused.too-many-points.headline">
        <source>You have given all {limit} points</source>
        <translation>ท่านให้ครบ {limit} แต้มแล้ว</translation>
    </message>
    <message id="refused.too-many-points.body">
        <source>To give one here, first take one back from another proposal with its minus. Nothing has changed.</source>
        <translation>หากต้องการให้แต้มที่นี่ ให้แตะปุ่มลบ (−) ของข้อเสนออื่นเพื่อเอาคืนก่อน สิ่งที่เลือกไว้ยังเหมือนเดิม</translation>
    </message>
    <message id="refused.too-many-points-for-one.headline">
        <source>One proposal gets at most {limit} points</source>
        <translation>ข้อเสนอหนึ่งได้ไม่เกิน {limit} แต้ม</translation>
    </message>
    <message id="refused.too-many-points-for-one.body">
        <source>Nothing has changed.</source>
        <translation>สิ่งที่เลือกไว้ยังเหมือนเดิม</translation>
    </message>
    <message id="review.heading">
        <source>Please check your choices</source>
        <translation>โปรดตรวจสิ่งที่ท่านเลือก</translation>
    </message>
    <message id="review.final">
        <source>This is your ballot. Once cast, it cannot be changed.</source>
        <translation>นี่คือบัตรลงคะแนนของท่าน เมื่อหย่อนแล้วเปลี่ยนไม่ได้</translation>
    </message>
    <message id="review.up">
        <source>Move up</source>
        <translation>เลื่อนขึ้น</translation>
    </message>
    <message id="review.down">
        <source>Move down</source>
        <translation>เลื่อนลง</translation>
    </message>
    <message id="review.change">
        <source>Change</source>
        <translation>เปลี่ยน</translation>
    </message>
    <message id="review.back">
        <source>Back to the proposals</source>
        <translation>กลับไปที่ข้อเสนอ</translation>
    </message>
    <message id="review.back-answer">
        <source>Back to the question</source>
        <translation>กลับไปที่คำถาม</translation>
    </message>
    <message id="review.cast">
        <source>Cast my ballot</source>
        <translation>หย่อนบัตร</translation>
    </message>
    <message id="review.more-possible.headline">
        <source>You may choose more</source>
        <translation>ท่านเลือกเพิ่มได้</translation>
    </message>
    <message id="review.more-possible.body.one">
        <source>One more is possible. You may also cast your ballot as it is.</source>
        <translation>เลือกได้อีก {count} ข้อเสนอ หรือหย่อนบัตรตามนี้ก็ได้</translation>
    </message>
    <message id="review.more-possible.body.other">
        <source>{count} more are possible. You may also cast your ballot as it is.</source>
        <translation>เลือกได้อีก {count} ข้อเสนอ หรือหย่อนบัตรตามนี้ก็ได้</translation>
    </message>
    <message id="review.more-fits.headline">
        <source>You may choose more</source>
        <translation>ท่านเลือกเพิ่มได้</translation>
    </message>
    <message id="review.more-fits.body.one">
        <source>One more proposal costs no more than is left. You may also cast your ballot as it is.</source>
        <translation>ยังมีอีก {count} ข้อเสนอที่ใช้เงินไม่เกินที่เหลือ หรือหย่อนบัตรตามนี้ก็ได้</translation>
    </message>
    <message id="review.more-fits.body.other">
        <source>{count} more proposals each cost no more than is left. You may also cast your ballot as it is.</source>
        <translation>ยังมีอีก {count} ข้อเสนอ ซึ่งแต่ละข้อใช้เงินไม่เกินที่เหลือ หรือหย่อนบัตรตามนี้ก็ได้</translation>
    </message>
    <message id="review.more-points.headline">
        <source>You may give more points</source>
        <translation>ท่านให้แต้มเพิ่มได้</translation>
    </message>
    <message id="review.more-points.body.one">
        <source>One point is left. You may also cast your ballot as it is.</source>
        <translation>ยังให้ได้อีก {count} แต้ม หรือหย่อนบัตรตามนี้ก็ได้</translation>
    </message>
    <message id="review.more-points.body.other">
        <source>{count} points are left. You may also cast your ballot as it is.</source>
        <translation>ยังให้ได้อีก {count} แต้ม หรือหย่อนบัตรตามนี้ก็ได้</translation>
    </message>
    <message id="review.too-few.headline">
        <source>Not enough is chosen yet, so this ballot cannot be cast</source>
        <translation>เลือกยังไม่ครบ จึงยังหย่อนบัตรนี้ไม่ได้</translation>
    </message>
    <message id="review.too-few.body.one">
        <source>Go back to the proposals and choose one more.</source>
        <translation>กลับไปที่ข้อเสนอ แล้วเลือกอีก {count} ข้อ</translation>
    </message>
    <message id="review.too-few.body.other">
        <source>Go back to the proposals and choose {count} more.</source>
        <translation>กลับไปที่ข้อเสนอ แล้วเลือกอีก {count} ข้อ</translation>
    </message>
    <message id="review.too-few-points.headline">
        <source>Not enough points are given yet, so this ballot cannot be cast</source>
        <translation>ให้แต้มยังไม่ครบ จึงยังหย่อนบัตรนี้ไม่ได้</translation>
    </message>
    <message id="review.too-few-points.body.one">
        <source>Go back to the proposals and give one more point.</source>
        <translation>กลับไปที่ข้อเสนอ แล้วให้อีก {count} แต้ม</translation>
    </message>
    <message id="review.too-few-points.body.other">
        <source>Go back to the proposals and give {count} more points.</source>
        <translation>กลับไปที่ข้อเสนอ แล้วให้อีก {count} แต้ม</translation>
    </message>
    <message id="review.blank.headline">
        <source>You have chosen nothing</source>
        <translation>ท่านยังไม่ได้เลือกข้อเสนอใด</translation>
    </message>
    <message id="review.blank.body.one">
        <source>This would be a blank ballot. To choose, go back to the proposals.</source>
        <translation>บัตรนี้จะเป็นบัตรเปล่า หากต้องการเลือก ให้กลับไปที่ข้อเสนอ</translation>
    </message>
    <message id="review.blank.body.other">
        <source>This would be a blank ballot. To choose, go back to the proposals.</source>
        <translation>บัตรนี้จะเป็นบัตรเปล่า หากต้องการเลือก ให้กลับไปที่ข้อเสนอ</translation>
    </message>
    <message id="review.no-answer.headline">
        <source>You have chosen no answer yet, so this ballot cannot be cast</source>
        <translation>ท่านยังไม่ได้เลือกคำตอบ จึงยังหย่อนบัตรนี้ไม่ได้</translation>
    </message>
    <message id="review.no-answer.body.one">
        <source>Go back to the question and choose an answer.</source>
        <translation>กลับไปที่คำถาม แล้วเลือกคำตอบ</translation>
    </message>
    <message id="review.no-answer.body.other">
        <source>Go back to the question and choose an answer.</source>
        <translation>กลับไปที่คำถาม แล้วเลือกคำตอบ</translation>
    </message>
    <message id="review.blank-answer.headline">
        <source>You have chosen no answer</source>
        <translation>ท่านยังไม่ได้เลือกคำตอบใด</translation>
    </message>
    <message id="review.blank-answer.body.one">
        <source>This would be a blank ballot. To choose, go back to the question.</source>
        <translation>บัตรนี้จะเป็นบัตรเปล่า หากต้องการเลือก ให้กลับไปที่คำถาม</translation>
    </message>
    <message id="review.blank-answer.body.other">
        <source>This would be a blank ballot. To choose, go back to the question.</source>
        <translation>บัตรนี้จะเป็นบัตรเปล่า หากต้องการเลือก ให้กลับไปที่คำถาม</translation>
    </message>
    <message id="about.back">
        <source>Back to the proposals</source>
        <translation>กลับไปที่ข้อเสนอ</translation>
    </message>
    <message id="about.take-back">
        <source>{state}. Touch again to take it back.</source>
        <translation>{state} แตะอีกครั้งเพื่อเอาออก</translation>
    </message>
    <message id="about.map">
        <source>Where it is</source>
        <translation>แผนที่</translation>
    </message>
    <message id="find.button">
        <source>Find a proposal</source>
        <translation>ค้นหาข้อเสนอ</translation>
    </message>
    <message id="find.heading">
        <source>Find a proposal</source>
        <translation>ค้นหาข้อเสนอ</translation>
    </message>
    <message id="find.by-number">
        <source>By its number on the leaflet</source>
        <translation>ตามหมายเลขในเอกสาร</translation>
    </message>
    <message id="find.none-yet">
        <source>Touch the number, 1 to {most}</source>
        <translation>แตะหมายเลข 1 ถึง {most}</translation>
    </message>
    <message id="find.no-such">
        <source>{number}: there is none. The last one is {most}.</source>
        <translation>ไม่มีหมายเลข {number} หมายเลขสุดท้ายคือ {most}</translation>
    </message>
    <message id="find.is">
        <source>{number}: {title}</source>
        <translation>{number}: {title}</translation>
    </message>
    <message id="find.show">
        <source>Show this proposal</source>
        <translation>ดูข้อเสนอนี้</translation>
    </message>
    <message id="find.only">
        <source>Or look at only some</source>
        <translation>หรือดูเฉพาะบางส่วน</translation>
    </message>
    <message id="find.counted">
        <source>{what} ({count})</source>
        <translation>{what} ({count})</translation>
    </message>
    <message id="find.all">
        <source>Show all proposals</source>
        <translation>ดูข้อเสนอทั้งหมด</translation>
    </message>
    <message id="tracker.headline">
        <source>Your ballot is cast</source>
        <translation>บัตรของท่านลงหีบแล้ว</translation>
    </message>
    <message id="tracker.body">
        <source>Thank you for taking part.</source>
        <translation>ขอบคุณที่มาร่วมลงคะแนน</translation>
    </message>
    <message id="tracker.keep">
        <source>Your tracker</source>
        <translation>รหัสติดตามของท่าน</translation>
    </message>
    <message id="tracker.what-for">
        <source>Photograph it or write it down. On the public board it shows that this ballot was received; it does not tell what you chose.</source>
        <translation>ถ่ายรูปหรือจดไว้ ใช้ดูบนกระดานสาธารณะว่าได้รับบัตรใบนี้แล้ว รหัสนี้ไม่บอกว่าท่านเลือกอะไร</translation>
    </message>
    <message id="tracker.questions">
        <source>Questions about your ballot? Telephone {telephone}</source>
        <translation>หากมีข้อสงสัยเรื่องบัตรของท่าน โทร. {telephone}</translation>
    </message>
    <message id="tracker.wiped-in">
        <source>This screen is cleared in {seconds} s. Touch it for more time.</source>
        <translation>หน้าจอนี้จะล้างใน {seconds} วินาที แตะหน้าจอหากต้องการเวลาเพิ่ม</translation>
    </message>
    <message id="tracker.qr">
        <source>Scan with your phone</source>
        <translation>สแกนด้วยโทรศัพท์</translation>
    </message>
    <message id="tracker.done">
        <source>Done</source>
        <translation>เสร็จ</translation>
    </message>
    <message id="tracker.print">
        <source>Print a slip</source>
        <translation>พิมพ์สลิป</translation>
    </message>
    <message id="help.headline">
        <source>An officer is coming</source>
        <translation>เจ้าหน้าที่กำลังมา</translation>
    </message>
    <message id="help.body">
        <source>Your choices are kept, and nobody can see them.</source>
        <translation>สิ่งที่ท่านเลือกยังอยู่ และไม่มีใครเห็น</translation>
    </message>
    <message id="help.officer">
        <source>Officer: touch here</source>
        <translation>เจ้าหน้าที่: แตะที่นี่</translation>
    </message>
    <message id="help.back">
        <source>Not needed, go on voting</source>
        <translation>ไม่ต้องแล้ว ลงคะแนนต่อ</translation>
    </message>
    <message id="officer-help.heading">
        <source>Helping a voter</source>
        <translation>ช่วยผู้ลงคะแนน</translation>
    </message>
    <message id="officer-help.why">
        <source>Explain how it works, but do not look at or ask about the choices. The voter touches the button to go on.</source>
        <translation>อธิบายวิธีใช้ได้ แต่อย่าดูหรือถามว่าเลือกอะไร ให้ผู้ลงคะแนนแตะปุ่มทำต่อเอง</translation>
    </message>
    <message id="officer-help.anew">
        <source>If the vote cannot go on, it can be cancelled. No ballot is cast, and the voter can check in again for another pass.</source>
        <translation>หากลงคะแนนต่อไม่ได้ ให้ยกเลิกการลงคะแนนครั้งนี้ จะไม่มีการหย่อนบัตร และผู้ลงคะแนนไปตรวจสิทธิ์ขอใบสิทธิ์ใหม่ได้</translation>
    </message>
    <message id="officer-help.cancel">
        <source>Cancel this vote</source>
        <translation>ยกเลิกครั้งนี้</translation>
    </message>
    <message id="officer-help.back">
        <source>The voter goes on voting</source>
        <translation>ให้ผู้ลงคะแนนทำต่อ</translation>
    </message>
    <message id="give-back.button">
        <source>Officer: take the screen back</source>
        <translation>เจ้าหน้าที่: รับหน้าจอคืน</translation>
    </message>
    <message id="give-back.cast.headline">
        <source>Thank you for voting</source>
        <translation>ขอบคุณที่มาลงคะแนน</translation>
    </message>
    <message id="give-back.cast.body">
        <source>Please give the screen back to the officer.</source>
        <translation>โปรดคืนหน้าจอให้เจ้าหน้าที่</translation>
    </message>
    <message id="give-back.declined.headline">
        <source>You have not voted</source>
        <translation>ท่านยังไม่ได้ลงคะแนน</translation>
    </message>
    <message id="give-back.declined.body">
        <source>No ballot was cast, because the rules were not agreed to. Please give the screen back to the officer. If you change your mind you can check in again.</source>
        <translation>ไม่มีการหย่อนบัตร เพราะท่านไม่ยอมรับกติกา โปรดคืนหน้าจอให้เจ้าหน้าที่ หากเปลี่ยนใจ ตรวจสิทธิ์ใหม่ได้</translation>
    </message>
    <message id="give-back.idle.headline">
        <source>This vote was cancelled after a long pause</source>
        <translation>การลงคะแนนนี้ถูกยกเลิกเพราะไม่มีการแตะหน้าจอนาน</translation>
    </message>
    <message id="give-back.idle.body">
        <source>No ballot was cast, and all choices are erased. Please tell an officer. The voter can check in again.</source>
        <translation>ไม่มีการหย่อนบัตร และลบสิ่งที่เลือกไว้ทั้งหมดแล้ว โปรดแจ้งเจ้าหน้าที่ ผู้ลงคะแนนตรวจสิทธิ์ใหม่ได้</translation>
    </message>
    <message id="give-back.cancelled.headline">
        <source>This vote was cancelled</source>
        <translation>การลงคะแนนนี้ถูกยกเลิก</translation>
    </message>
    <message id="give-back.cancelled.body">
        <source>No ballot was cast, and all choices are erased. Please go back to the desk.</source>
        <translation>ไม่มีการหย่อนบัตร และลบสิ่งที่เลือกไว้ทั้งหมดแล้ว โปรดกลับไปที่โต๊ะตรวจสิทธิ์</translation>
    </message>
    <message id="leave.button">
        <source>Next voter</source>
        <translation>คนต่อไป</translation>
    </message>
    <message id="leave.cast.headline">
        <source>Thank you for voting</source>
        <translation>ขอบคุณที่มาลงคะแนน</translation>
    </message>
    <message id="leave.cast.body">
        <source>You are done and may leave.</source>
        <translation>ลงคะแนนเสร็จแล้ว ท่านออกไปได้</translation>
    </message>
    <message id="leave.declined.headline">
        <source>You have not voted</source>
        <translation>ท่านยังไม่ได้ลงคะแนน</translation>
    </message>
    <message id="leave.declined.body">
        <source>No ballot was cast, because the rules were not agreed to. If you change your mind, go back to the desk.</source>
        <translation>ไม่มีการหย่อนบัตร เพราะท่านไม่ยอมรับกติกา หากเปลี่ยนใจ โปรดกลับไปที่โต๊ะตรวจสิทธิ์</translation>
    </message>
    <message id="leave.idle.headline">
        <source>This vote was cancelled after a long pause</source>
        <translation>การลงคะแนนนี้ถูกยกเลิกเพราะไม่มีการแตะหน้าจอนาน</translation>
    </message>
    <message id="leave.idle.body">
        <source>No ballot was cast, and all choices are erased. Please tell an officer. The voter can check in again.</source>
        <translation>ไม่มีการหย่อนบัตร และลบสิ่งที่เลือกไว้ทั้งหมดแล้ว โปรดแจ้งเจ้าหน้าที่ ผู้ลงคะแนนตรวจสิทธิ์ใหม่ได้</translation>
    </message>
    <message id="leave.cancelled.headline">
        <source>This vote was cancelled</source>
        <translation>การลงคะแนนนี้ถูกยกเลิก</translation>
    </message>
    <message id="leave.cancelled.body">
        <source>No ballot was cast, and all choices are erased. Please go back to the desk.</source>
        <translation>ไม่มีการหย่อนบัตร และลบสิ่งที่เลือกไว้ทั้งหมดแล้ว โปรดกลับไปที่โต๊ะตรวจสิทธิ์</translation>
    </message>
    <message id="still-there.heading">
        <source>Are you still there?</source>
        <translation>ท่านยังอยู่หรือไม่</translation>
    </message>
    <message id="still-there.button">
        <source>Yes, go on voting</source>
        <translation>อยู่ ลงคะแนนต่อ</translation>
    </message>
    <message id="still-there.left.one">
        <source>In {count} second this vote is cancelled and the screen cleared.</source>
        <translation>อีก {count} วินาที การลงคะแนนนี้จะถูกยกเลิกและหน้าจอจะล้าง</translation>
    </message>
    <message id="still-there.left.other">
        <source>In {count} seconds this vote is cancelled and the screen cleared.</source>
        <translation>อีก {count} วินาที การลงคะแนนนี้จะถูกยกเลิกและหน้าจอจะล้าง</translation>
    </message>
    <message id="paper.date">
        <source>{year}-{month:02}-{day:02} (Minguo {minguo})</source>
        <translation>ค.ศ. {year}-{month:02}-{day:02} (หมินกั๋ว {minguo})</translation>
    </message>
    <message id="paper.station">
        <source>Station</source>
        <translation>หน่วยลงคะแนน</translation>
    </message>
    <message id="paper.device">
        <source>Device</source>
        <translation>เครื่อง</translation>
    </message>
    <message id="paper.day">
        <source>Day</source>
        <translation>วันที่</translation>
    </message>
    <message id="paper.case">
        <source>Case code</source>
        <translation>รหัสการลงคะแนน</translation>
    </message>
    <message id="paper.observer">
        <source>Observer</source>
        <translation>ผู้สังเกตการณ์</translation>
    </message>
    <message id="paper.records.one">
        <source>{count} record</source>
        <translation>{count} รายการ</translation>
    </message>
    <message id="paper.records.other">
        <source>{count} records</source>
        <translation>{count} รายการ</translation>
    </message>
    <message id="paper.pass.heading">
        <source>Voting pass</source>
        <translation>ใบสิทธิ์ลงคะแนน</translation>
    </message>
    <message id="paper.pass.show">
        <source>At the booth, hold the code up to the camera.</source>
        <translation>ที่คูหา ให้หันรหัสนี้เข้าหากล้อง</translation>
    </message>
    <message id="paper.pass.until">
        <source>Valid until {time}</source>
        <translation>ใช้ได้ถึง {time}</translation>
    </message>
    <message id="paper.pass.single-use">
        <source>Single use. If it is too late, the check-in desk gives you a new one.</source>
        <translation>ใช้ได้ครั้งเดียว หากเลยเวลา ขอใบใหม่ได้ที่โต๊ะตรวจสิทธิ์</translation>
    </message>
    <message id="paper.pass.for">
        <source>Good for</source>
        <translation>ใช้รับบัตร</translation>
    </message>
    <message id="paper.pass.no-name">
        <source>It bears no name and no ID number.</source>
        <translation>ใบนี้ไม่มีชื่อและไม่มีเลขประจำตัว</translation>
    </message>
    <message id="paper.slip.heading">
        <source>Voter's slip</source>
        <translation>สลิปของผู้ลงคะแนน</translation>
    </message>
    <message id="paper.slip.tracker">
        <source>Tracker of your ballot</source>
        <translation>รหัสติดตามบัตรของท่าน</translation>
    </message>
    <message id="paper.slip.proves">
        <source>It shows that your ballot was received.</source>
        <translation>แสดงว่าได้รับบัตรของท่านแล้ว</translation>
    </message>
    <message id="paper.slip.proves-not">
        <source>It does not show what you chose. Nobody can learn that from it.</source>
        <translation>ไม่แสดงว่าท่านเลือกอะไร ไม่มีใครรู้ได้จากสลิปนี้</translation>
    </message>
    <message id="paper.slip.where">
        <source>Once the ballots have reached the centre, perhaps some days later, type the tracker on the public board or scan the code.</source>
        <translation>เมื่อบัตรถึงศูนย์แล้ว ซึ่งอาจใช้เวลาหลายวัน ให้พิมพ์รหัสติดตามบนกระดานสาธารณะหรือสแกนรหัส</translation>
    </message>
    <message id="paper.slip.board">
        <source>Public board: {board}</source>
        <translation>กระดานสาธารณะ: {board}</translation>
    </message>
    <message id="paper.slip.telephone">
        <source>Questions: {telephone}</source>
        <translation>สอบถาม: {telephone}</translation>
    </message>
    <message id="paper.zero.heading">
        <source>Zero report before voting</source>
        <translation>รายงานยอดศูนย์ก่อนลงคะแนน</translation>
    </message>
    <message id="paper.zero.statement">
        <source>This device has given out no voting pass and holds no ballot.</source>
        <translation>เครื่องนี้ยังไม่ได้แจกใบสิทธิ์และไม่มีบัตรลงคะแนนอยู่</translation>
    </message>
    <message id="paper.zero.clock">
        <source>Time by this device</source>
        <translation>เวลาของเครื่องนี้</translation>
    </message>
    <message id="paper.zero.compare">
        <source>Compare it with a watch before voting begins; if it is wrong, set it first.</source>
        <translation>เทียบกับนาฬิกาก่อนเริ่มลงคะแนน หากไม่ตรง ให้ตั้งเวลาก่อน</translation>
    </message>
    <message id="paper.zero.roll">
        <source>Entries of the roll</source>
        <translation>จำนวนชื่อในบัญชี</translation>
    </message>
    <message id="paper.zero.documents">
        <source>Signed documents</source>
        <translation>เอกสารที่ลงนามแล้ว</translation>
    </message>
    <message id="paper.zero.spares">
        <source>Spare keys</source>
        <translation>กุญแจสำรอง</translation>
    </message>
    <message id="paper.zero.chain">
        <source>Where the chain of records stands</source>
        <translation>ตำแหน่งล่าสุดของลำดับบันทึก</translation>
    </message>
    <message id="paper.zero.present">
        <source>Signatures of those present</source>
        <translation>ลายมือชื่อผู้อยู่ ณ ที่นี้</translation>
    </message>
    <message id="paper.zero.absent">
        <source>Strike out those who are absent.</source>
        <translation>ขีดฆ่าชื่อผู้ที่ไม่อยู่</translation>
    </message>
    <message id="paper.closing.heading">
        <source>Closing and reconciliation sheet</source>
        <translation>ใบสรุปการปิดและตรวจยอด</translation>
    </message>
    <message id="paper.closing.closed-at">
        <source>Closed at</source>
        <translation>ปิดเมื่อ</translation>
    </message>
    <message id="paper.closing.not-closed">
        <source>The poll is not closed: this sheet is for checking only.</source>
        <translation>ยังไม่ปิดลงคะแนน: ใบนี้ใช้ตรวจดูเท่านั้น</translation>
    </message>
    <message id="paper.closing.abandoned">
        <source>abandoned</source>
        <translation>ออกก่อนลงคะแนน</translation>
    </message>
    <message id="paper.closing.unresolved">
        <source>unresolved</source>
        <translation>ยังไม่จบ</translation>
    </message>
    <message id="paper.closing.class">
        <source>Class of voters</source>
        <translation>ประเภทผู้ลงคะแนน</translation>
    </message>
    <message id="paper.closing.ground">
        <source>Admitted by</source>
        <translation>มีสิทธิ์ตาม</translation>
    </message>
    <message id="paper.closing.total">
        <source>Total</source>
        <translation>รวม</translation>
    </message>
    <message id="paper.closing.agrees">
        <source>Everything agrees</source>
        <translation>ยอดตรงกันทั้งหมด</translation>
    </message>
    <message id="paper.closing.chain">
        <source>Where each device's chain of records ends</source>
        <translation>ตำแหน่งสุดท้ายของลำดับบันทึกแต่ละเครื่อง</translation>
    </message>
    <message id="paper.closing.keep">
        <source>Keep this sheet. If a device is restored or replaced, the code shows whether its records are whole.</source>
        <translation>โปรดเก็บใบนี้ไว้ หากเครื่องถูกกู้คืนหรือเปลี่ยน รหัสนี้ใช้ตรวจว่าบันทึกครบหรือไม่</translation>
    </message>
    <message id="paper.closing.notes">
        <source>Notes</source>
        <translation>หมายเหตุ</translation>
    </message>
    <message id="paper.closing.sign">
        <source>Signatures</source>
        <translation>ลายมือชื่อ</translation>
    </message>
    <message id="paper.closing.differs.one">
        <source>{count} thing to settle</source>
        <translation>ต้องแก้ไข {count} เรื่อง</translation>
    </message>
    <message id="paper.closing.differs.other">
        <source>{count} things to settle</source>
        <translation>ต้องแก้ไข {count} เรื่อง</translation>
    </message>
    <message id="paper.ground.roll">
        <source>the roll</source>
        <translation>บัญชีรายชื่อ</translation>
    </message>
    <message id="paper.ground.registry">
        <source>the registry</source>
        <translation>ทะเบียนราษฎร</translation>
    </message>
    <message id="paper.ground.attested">
        <source>a document</source>
        <translation>เอกสารรับรอง</translation>
    </message>
    <message id="paper.ground.provisional">
        <source>provisionally</source>
        <translation>แบบรอตรวจสอบ</translation>
    </message>
    <message id="paper.finding.paper-below-cast.next">
        <source>Two people count the sign-in sheet again. If it stays so, write down in the notes what happened: the centre holds this station's ballots until two officials decide.</source>
        <translation>ให้สองคนนับสมุดลงชื่ออีกครั้ง หากยังไม่ตรง ให้เขียนเหตุการณ์ในหมายเหตุ ศูนย์จะเก็บบัตรของหน่วยนี้ไว้จนกว่าเจ้าหน้าที่สองคนจะตัดสิน</translation>
    </message>
    <message id="paper.finding.paper-below-cast.what.one">
        <source>{count} person fewer on paper than ballots cast</source>
        <translation>จำนวนคนในกระดาษน้อยกว่าบัตรที่หย่อนแล้ว {count} คน</translation>
    </message>
    <message id="paper.finding.paper-below-cast.what.other">
        <source>{count} people fewer on paper than ballots cast</source>
        <translation>จำนวนคนในกระดาษน้อยกว่าบัตรที่หย่อนแล้ว {count} คน</translation>
    </message>
    <message id="paper.finding.paper-above-issued.next">
        <source>Count again, and see whether people were counted who got no pass. If it stays so, write it in the notes.</source>
        <translation>นับใหม่ และดูว่านับรวมคนที่ไม่ได้รับใบสิทธิ์หรือไม่ หากยังไม่ตรง ให้เขียนในหมายเหตุ</translation>
    </message>
    <message id="paper.finding.paper-above-issued.what.one">
        <source>{count} person more on paper than passes given</source>
        <translation>จำนวนคนในกระดาษมากกว่าใบสิทธิ์ที่แจก {count} คน</translation>
    </message>
    <message id="paper.finding.paper-above-issued.what.other">
        <source>{count} people more on paper than passes given</source>
        <translation>จำนวนคนในกระดาษมากกว่าใบสิทธิ์ที่แจก {count} คน</translation>
    </message>
    <message id="paper.finding.unresolved.next">
        <source>Before the close, see whether anybody is still at a booth, and void passes that are handed back. After it, write down in the notes what is known: these passes cannot be used any more.</source>
        <translation>ก่อนปิด ดูว่ายังมีคนอยู่ที่คูหาหรือไม่ และยกเลิกใบสิทธิ์ที่นำมาคืน หากปิดแล้ว ให้เขียนสิ่งที่ทราบในหมายเหตุ ใบสิทธิ์เหล่านี้ใช้ไม่ได้อีก</translation>
    </message>
    <message id="paper.finding.unresolved.what.one">
        <source>{count} pass was given out and has not ended</source>
        <translation>ใบสิทธิ์ {count} ใบแจกแล้วแต่ยังไม่จบ</translation>
    </message>
    <message id="paper.finding.unresolved.what.other">
        <source>{count} passes were given out and have not ended</source>
        <translation>ใบสิทธิ์ {count} ใบแจกแล้วแต่ยังไม่จบ</translation>
    </message>
    <message id="paper.finding.ended-beyond-issued.next">
        <source>Make sure that every device is on this sheet. If it stays so, a pass may have been used at two devices: leave all devices as they are and call the organiser.</source>
        <translation>ตรวจว่าทุกเครื่องอยู่ในใบนี้ หากยังไม่ตรง ใบสิทธิ์บางใบอาจถูกใช้ที่สองเครื่อง ให้คงทุกเครื่องไว้ตามเดิมและติดต่อผู้จัด</translation>
    </message>
    <message id="paper.finding.ended-beyond-issued.what.one">
        <source>{count} pass more ended than was given out</source>
        <translation>ใบสิทธิ์ที่จบแล้วมากกว่าที่แจก {count} ใบ</translation>
    </message>
    <message id="paper.finding.ended-beyond-issued.what.other">
        <source>{count} passes more ended than were given out</source>
        <translation>ใบสิทธิ์ที่จบแล้วมากกว่าที่แจก {count} ใบ</translation>
    </message>
    <message id="paper.finding.account-disagrees.what">
        <source>The totals do not fit the passes this device holds</source>
        <translation>ยอดรวมไม่ตรงกับใบสิทธิ์ที่มีในเครื่องนี้</translation>
    </message>
    <message id="paper.finding.account-disagrees.next">
        <source>Stop using this device, seal it up as it is, and call the organiser.</source>
        <translation>หยุดใช้เครื่องนี้ ปิดผนึกไว้ตามเดิม และติดต่อผู้จัด</translation>
    </message>
    <message id="paper.finding.device-missing.what">
        <source>This device is not accounted for</source>
        <translation>ไม่มียอดของเครื่องนี้</translation>
    </message>
    <message id="paper.finding.device-missing.next">
        <source>Close the poll on it and print this sheet again. If it is broken or was not used, write that in the notes.</source>
        <translation>ปิดลงคะแนนที่เครื่องนั้น แล้วพิมพ์ใบนี้ใหม่ หากเครื่องเสียหรือไม่ได้ใช้ ให้เขียนในหมายเหตุ</translation>
    </message>
    <message id="paper.finding.groups-missing.what">
        <source>Of this device only the totals are known</source>
        <translation>เครื่องนี้มีแต่ยอดรวม</translation>
    </message>
    <message id="paper.finding.groups-missing.next">
        <source>Attach the device's own sheet, which tells the classes.</source>
        <translation>แนบใบสรุปของเครื่องนั้นเอง ซึ่งบอกยอดแต่ละประเภท</translation>
    </message>
    <message id="error.error.what">
        <source>That did not work</source>
        <translation>ทำไม่สำเร็จ</translation>
    </message>
    <message id="error.error.next">
        <source>Nothing has changed. Try again; if it still fails, call the organiser.</source>
        <translation>ไม่มีอะไรเปลี่ยน โปรดลองอีกครั้ง หากยังไม่ได้ ติดต่อผู้จัด</translation>
    </message>
    <message id="error.input.what">
        <source>What was typed is not right</source>
        <translation>สิ่งที่พิมพ์ไม่ถูกต้อง</translation>
    </message>
    <message id="error.input.next">
        <source>Check it and type it again. Nothing has changed.</source>
        <translation>ตรวจแล้วพิมพ์อีกครั้ง ไม่มีอะไรเปลี่ยน</translation>
    </message>
    <message id="error.input.no-receipt.what">
        <source>There is no receipt of the centre on this stick</source>
        <translation>ไม่มีใบตอบรับของศูนย์ในแฟลชไดรฟ์นี้</translation>
    </message>
    <message id="error.input.no-receipt.next">
        <source>Ask the centre for the receipt, copy it to the stick and try again.</source>
        <translation>ขอใบตอบรับจากศูนย์ คัดลอกลงแฟลชไดรฟ์ แล้วลองอีกครั้ง</translation>
    </message>
    <message id="error.case-invalid.what">
        <source>The case file is not right</source>
        <translation>ไฟล์การลงคะแนนไม่ถูกต้อง</translation>
    </message>
    <message id="error.case-invalid.next">
        <source>Ask the organiser for a corrected file.</source>
        <translation>ขอไฟล์ที่แก้ไขแล้วจากผู้จัด</translation>
    </message>
    <message id="error.roll-invalid.what">
        <source>The roll file cannot be read</source>
        <translation>อ่านไฟล์บัญชีรายชื่อไม่ได้</translation>
    </message>
    <message id="error.roll-invalid.next">
        <source>Ask the organiser for a corrected file.</source>
        <translation>ขอไฟล์ที่แก้ไขแล้วจากผู้จัด</translation>
    </message>
    <message id="error.identity-invalid.what">
        <source>The number or the birth date is not right</source>
        <translation>เลขหรือวันเกิดไม่ถูกต้อง</translation>
    </message>
    <message id="error.identity-invalid.next">
        <source>Compare it with the card and type it again.</source>
        <translation>เทียบกับบัตรแล้วพิมพ์อีกครั้ง</translation>
    </message>
    <message id="error.identity-invalid.checksum.what">
        <source>One character of the number is wrong</source>
        <translation>เลขผิดหนึ่งตัว</translation>
    </message>
    <message id="error.identity-invalid.checksum.next">
        <source>Compare it with the card, character by character.</source>
        <translation>เทียบกับบัตรทีละตัว</translation>
    </message>
    <message id="error.identity-invalid.date.what">
        <source>The birth date is not right</source>
        <translation>วันเกิดไม่ถูกต้อง</translation>
    </message>
    <message id="error.identity-invalid.date.next">
        <source>Type year, month and day, such as 79/1/1.</source>
        <translation>พิมพ์ปี เดือน วัน เช่น 79/1/1</translation>
    </message>
    <message id="error.ballot-invalid.what">
        <source>The rules do not allow this ballot</source>
        <translation>บัตรนี้ไม่เป็นไปตามกติกา</translation>
    </message>
    <message id="error.ballot-invalid.next">
        <source>Go back and look at the proposals chosen. Nothing was cast.</source>
        <translation>กลับไปดูข้อเสนอที่เลือกไว้ ยังไม่มีการหย่อนบัตร</translation>
    </message>
    <message id="error.passphrase-wrong.what">
        <source>The passphrase or PIN is wrong</source>
        <translation>วลีรหัสผ่านหรือ PIN ผิด</translation>
    </message>
    <message id="error.passphrase-wrong.next">
        <source>Type it again. If it is forgotten, call the organiser.</source>
        <translation>พิมพ์อีกครั้ง หากลืม ติดต่อผู้จัด</translation>
    </message>
    <message id="error.share-invalid.what">
        <source>This share is not right</source>
        <translation>ส่วนกุญแจนี้ไม่ถูกต้อง</translation>
    </message>
    <message id="error.share-invalid.next">
        <source>Compare it word by word, and make sure that it belongs to this case.</source>
        <translation>เทียบทีละคำ และตรวจว่าเป็นของการลงคะแนนนี้</translation>
    </message>
    <message id="error.file-damaged.what">
        <source>The file is cut short or altered</source>
        <translation>ไฟล์ไม่ครบหรือถูกแก้ไข</translation>
    </message>
    <message id="error.file-damaged.next">
        <source>Copy the original again; if it still fails, call the organiser.</source>
        <translation>คัดลอกไฟล์ต้นฉบับอีกครั้ง หากยังไม่ได้ ติดต่อผู้จัด</translation>
    </message>
    <message id="error.wrong-case.what">
        <source>This belongs to another case or another station</source>
        <translation>นี่เป็นของการลงคะแนนอื่นหรือหน่วยอื่น</translation>
    </message>
    <message id="error.wrong-case.next">
        <source>Look at the case code and the station, and take the right file or pass.</source>
        <translation>ดูรหัสการลงคะแนนและชื่อหน่วย แล้วใช้ไฟล์หรือใบสิทธิ์ที่ถูกต้อง</translation>
    </message>
    <message id="error.wrong-case.receipt.what">
        <source>These receipts are of another station or case</source>
        <translation>ใบตอบรับเหล่านี้เป็นของหน่วยอื่นหรือการลงคะแนนอื่น</translation>
    </message>
    <message id="error.wrong-case.receipt.next">
        <source>Nothing has changed. Ask the centre for the receipt of this station.</source>
        <translation>ไม่มีอะไรเปลี่ยน โปรดขอใบตอบรับของหน่วยนี้จากศูนย์</translation>
    </message>
    <message id="error.message-refused.what">
        <source>What was received is not accepted</source>
        <translation>ข้อมูลที่ได้รับไม่เป็นที่ยอมรับ</translation>
    </message>
    <message id="error.message-refused.next">
        <source>Nothing has changed. Call the organiser.</source>
        <translation>ไม่มีอะไรเปลี่ยน โปรดติดต่อผู้จัด</translation>
    </message>
    <message id="error.malformed.what">
        <source>What was received has a wrong form</source>
        <translation>ข้อมูลที่ได้รับมีรูปแบบไม่ถูกต้อง</translation>
    </message>
    <message id="error.malformed.next">
        <source>Nothing has changed. Call the organiser.</source>
        <translation>ไม่มีอะไรเปลี่ยน โปรดติดต่อผู้จัด</translation>
    </message>
    <message id="error.malformed.no-pass.what">
        <source>This is not a voting pass</source>
        <translation>นี่ไม่ใช่ใบสิทธิ์ลงคะแนน</translation>
    </message>
    <message id="error.malformed.no-pass.next">
        <source>Show the code that you got at the desk.</source>
        <translation>แสดงรหัสที่ได้จากโต๊ะตรวจสิทธิ์</translation>
    </message>
    <message id="error.malformed.no-report.what">
        <source>This is not the report of a device</source>
        <translation>นี่ไม่ใช่รายงานของเครื่อง</translation>
    </message>
    <message id="error.malformed.no-report.next">
        <source>Close the other device first, then scan the code it shows.</source>
        <translation>ปิดอีกเครื่องก่อน แล้วสแกนรหัสที่เครื่องนั้นแสดง</translation>
    </message>
    <message id="error.signature-invalid.what">
        <source>A signature does not hold</source>
        <translation>ลายเซ็นดิจิทัลไม่ถูกต้อง</translation>
    </message>
    <message id="error.signature-invalid.next">
        <source>It may have been altered, so it is not accepted. Call the organiser.</source>
        <translation>ข้อมูลอาจถูกแก้ไข จึงไม่รับ โปรดติดต่อผู้จัด</translation>
    </message>
    <message id="error.not-authorised.what">
        <source>There is no authority for this</source>
        <translation>ไม่มีอำนาจทำสิ่งนี้</translation>
    </message>
    <message id="error.not-authorised.next">
        <source>Somebody, or a device, with the authority must do it.</source>
        <translation>ต้องให้บุคคลหรือเครื่องที่มีอำนาจทำ</translation>
    </message>
    <message id="error.device-revoked.what">
        <source>The certificate of this device was taken back</source>
        <translation>ใบรับรองของเครื่องนี้ถูกเพิกถอน</translation>
    </message>
    <message id="error.device-revoked.next">
        <source>Stop using this device and call the organiser.</source>
        <translation>หยุดใช้เครื่องนี้และติดต่อผู้จัด</translation>
    </message>
    <message id="error.seal-invalid.what">
        <source>A sealed file cannot be opened</source>
        <translation>เปิดไฟล์ที่ปิดผนึกไม่ได้</translation>
    </message>
    <message id="error.seal-invalid.next">
        <source>Make sure that it was made for this device and this case.</source>
        <translation>ตรวจว่าไฟล์นี้ทำขึ้นสำหรับเครื่องนี้และการลงคะแนนนี้</translation>
    </message>
    <message id="error.chain-broken.what">
        <source>The records do not follow each other</source>
        <translation>บันทึกไม่ต่อเนื่องกัน</translation>
    </message>
    <message id="error.chain-broken.next">
        <source>Stop using this device, leave it as it is, and call the organiser.</source>
        <translation>หยุดใช้เครื่องนี้ คงไว้ตามเดิม และติดต่อผู้จัด</translation>
    </message>
    <message id="error.chain-broken.twin.what">
        <source>Another machine runs under this device's name</source>
        <translation>มีอีกเครื่องใช้ชื่อเดียวกับเครื่องนี้</translation>
    </message>
    <message id="error.chain-broken.twin.next">
        <source>Stop one of the two at once, and call the organiser: only one of them may go on.</source>
        <translation>หยุดหนึ่งในสองเครื่องทันที และติดต่อผู้จัด ให้ทำงานต่อได้เพียงเครื่องเดียว</translation>
    </message>
    <message id="error.chain-broken.behind.what">
        <source>Other devices hold records of this device that it has lost</source>
        <translation>เครื่องอื่นมีบันทึกที่เครื่องนี้ทำหายไป</translation>
    </message>
    <message id="error.chain-broken.behind.next">
        <source>It was restored from an older state. Stop using it, and call the chief officer.</source>
        <translation>เครื่องถูกกู้คืนจากข้อมูลเก่า หยุดใช้ และแจ้งหัวหน้าหน่วย</translation>
    </message>
    <message id="error.chain-broken.forked.what">
        <source>Another device of this station contradicts itself</source>
        <translation>บันทึกของอีกเครื่องในหน่วยนี้ขัดแย้งกันเอง</translation>
    </message>
    <message id="error.chain-broken.forked.next">
        <source>It may run twice, or have been restored. Stop using it, and call the chief officer.</source>
        <translation>เครื่องนั้นอาจเปิดซ้ำสองเครื่อง หรือถูกกู้คืน หยุดใช้เครื่องนั้น และแจ้งหัวหน้าหน่วย</translation>
    </message>
    <message id="error.gap-in-chain.what">
        <source>Some records before this are missing</source>
        <translation>บันทึกก่อนหน้านี้ขาดไปบางรายการ</translation>
    </message>
    <message id="error.gap-in-chain.next">
        <source>Send the missing ones first, then try again.</source>
        <translation>ส่งรายการที่ขาดก่อน แล้วลองอีกครั้ง</translation>
    </message>
    <message id="error.not-allowed-now.what">
        <source>That is not possible now</source>
        <translation>ตอนนี้ยังทำไม่ได้</translation>
    </message>
    <message id="error.not-allowed-now.next">
        <source>Finish the present step first.</source>
        <translation>ทำขั้นตอนปัจจุบันให้เสร็จก่อน</translation>
    </message>
    <message id="error.not-allowed-now.in-use.what">
        <source>This station is open on this device already</source>
        <translation>หน่วยนี้เปิดอยู่แล้วในเครื่องนี้</translation>
    </message>
    <message id="error.not-allowed-now.in-use.next">
        <source>Use the window that is open.</source>
        <translation>ใช้หน้าต่างที่เปิดอยู่</translation>
    </message>
    <message id="error.not-allowed-now.closed-here.what">
        <source>The poll of the station was closed on this device</source>
        <translation>การลงคะแนนของหน่วยปิดที่เครื่องนี้แล้ว</translation>
    </message>
    <message id="error.not-allowed-now.closed-here.next">
        <source>Print the closing sheet, and deliver the records to the centre.</source>
        <translation>พิมพ์ใบสรุปการปิด และส่งบันทึกไปที่ศูนย์</translation>
    </message>
    <message id="error.not-allowed-now.not-zero.what">
        <source>There is no zero report any more: people have come to vote</source>
        <translation>พิมพ์รายงานยอดศูนย์ไม่ได้แล้ว: มีคนมาลงคะแนนแล้ว</translation>
    </message>
    <message id="error.not-allowed-now.not-zero.next">
        <source>Use the one printed before the opening. Without one, write that in the notes of the closing sheet.</source>
        <translation>ใช้ใบที่พิมพ์ก่อนเปิดลงคะแนน หากไม่มี ให้เขียนในหมายเหตุของใบสรุปการปิด</translation>
    </message>
    <message id="error.pass-spent.what">
        <source>This voting pass cannot be used any more</source>
        <translation>ใบสิทธิ์นี้ใช้ไม่ได้แล้ว</translation>
    </message>
    <message id="error.pass-spent.next">
        <source>Go back to the desk and check in again.</source>
        <translation>กลับไปที่โต๊ะเพื่อตรวจสิทธิ์ใหม่</translation>
    </message>
    <message id="error.pass-spent.used.what">
        <source>This voting pass has been used</source>
        <translation>ใบสิทธิ์นี้ใช้ไปแล้ว</translation>
    </message>
    <message id="error.pass-spent.used.next">
        <source>Each pass opens one vote, once. If in doubt, ask at the desk.</source>
        <translation>แต่ละใบลงคะแนนได้ครั้งเดียว หากสงสัย ถามที่โต๊ะตรวจสิทธิ์</translation>
    </message>
    <message id="error.pass-spent.voided.what">
        <source>This voting pass was taken back</source>
        <translation>ใบสิทธิ์นี้ถูกยกเลิกแล้ว</translation>
    </message>
    <message id="error.pass-spent.voided.next">
        <source>Go back to the desk and check in again.</source>
        <translation>กลับไปที่โต๊ะเพื่อตรวจสิทธิ์ใหม่</translation>
    </message>
    <message id="error.pass-spent.expired.what">
        <source>This voting pass has expired</source>
        <translation>ใบสิทธิ์นี้หมดเวลาแล้ว</translation>
    </message>
    <message id="error.pass-spent.expired.next">
        <source>Go back to the desk: it is taken back there, and you get a new one.</source>
        <translation>กลับไปที่โต๊ะตรวจสิทธิ์เพื่อยกเลิกใบนี้และรับใบใหม่</translation>
    </message>
    <message id="error.clock-implausible.what">
        <source>This device's clock cannot be right</source>
        <translation>เวลาของเครื่องนี้ไม่น่าถูกต้อง</translation>
    </message>
    <message id="error.clock-implausible.next">
        <source>Set date and time by a watch, then try again.</source>
        <translation>ตั้งวันที่และเวลาตามนาฬิกา แล้วลองอีกครั้ง</translation>
    </message>
    <message id="error.clock-implausible.early.what">
        <source>By this device's clock it is far too early</source>
        <translation>ตามนาฬิกาของเครื่องนี้ ยังเร็วเกินไปมาก</translation>
    </message>
    <message id="error.clock-implausible.early.next">
        <source>Check date and time. If they are right, wait until the poll may open.</source>
        <translation>ตรวจวันที่และเวลา หากถูกต้อง ให้รอจนถึงเวลาเปิดลงคะแนน</translation>
    </message>
    <message id="error.clock-implausible.late.what">
        <source>By this device's clock the poll is over</source>
        <translation>ตามนาฬิกาของเครื่องนี้ หมดเวลาลงคะแนนแล้ว</translation>
    </message>
    <message id="error.clock-implausible.late.next">
        <source>Check date and time. If they are right, call the organiser.</source>
        <translation>ตรวจวันที่และเวลา หากถูกต้อง ติดต่อผู้จัด</translation>
    </message>
    <message id="error.clock-implausible.forward.what">
        <source>It is long after this device's last record</source>
        <translation>เวลาห่างจากบันทึกล่าสุดของเครื่องนี้มาก</translation>
    </message>
    <message id="error.clock-implausible.forward.next">
        <source>Compare date and time with a watch. If they are right, the chief officer confirms it.</source>
        <translation>เทียบวันที่และเวลากับนาฬิกา หากถูกต้อง ให้หัวหน้าหน่วยยืนยัน</translation>
    </message>
    <message id="error.clock-implausible.backwards.what">
        <source>This device's clock is behind its last record</source>
        <translation>นาฬิกาของเครื่องนี้ช้ากว่าบันทึกล่าสุด</translation>
    </message>
    <message id="error.clock-implausible.backwards.next">
        <source>Set date and time by a watch, then try again.</source>
        <translation>ตั้งวันที่และเวลาตามนาฬิกา แล้วลองอีกครั้ง</translation>
    </message>
    <message id="error.too-many-attempts.what">
        <source>That was tried too often</source>
        <translation>ลองหลายครั้งเกินไป</translation>
    </message>
    <message id="error.too-many-attempts.next">
        <source>Wait a few minutes, then try again.</source>
        <translation>รอสักครู่ แล้วลองอีกครั้ง</translation>
    </message>
    <message id="error.too-many-attempts.pin.what">
        <source>Too many wrong PINs: locked for a while</source>
        <translation>PIN ผิดหลายครั้งเกินไป: ล็อกชั่วคราว</translation>
    </message>
    <message id="error.too-many-attempts.pin.next">
        <source>Wait {seconds} seconds, or let another officer sign in. If the PIN is forgotten, call the organiser.</source>
        <translation>รอ {seconds} วินาที หรือให้เจ้าหน้าที่คนอื่นเข้าใช้งาน หากลืม PIN ติดต่อผู้จัด</translation>
    </message>
    <message id="error.chain-superseded.what">
        <source>This device holds less than its stick or its papers show</source>
        <translation>เครื่องนี้มีข้อมูลน้อยกว่าในแฟลชไดรฟ์หรือกระดาษ</translation>
    </message>
    <message id="error.chain-superseded.next">
        <source>It was set back to an earlier state. Nobody votes here until the chief officer lets it go on with a spare key.</source>
        <translation>เครื่องถูกย้อนกลับไปใช้ข้อมูลเก่า ห้ามลงคะแนนที่นี่จนกว่าหัวหน้าหน่วยจะให้ทำงานต่อด้วยกุญแจสำรอง</translation>
    </message>
    <message id="error.spares-used-up.what">
        <source>This device has no spare key left</source>
        <translation>เครื่องนี้ไม่มีกุญแจสำรองเหลือแล้ว</translation>
    </message>
    <message id="error.spares-used-up.next">
        <source>It takes no more votes; those cast are kept. Call the organiser, who provisions another device.</source>
        <translation>เครื่องนี้รับคะแนนเพิ่มไม่ได้ คะแนนที่ลงแล้วยังอยู่ โปรดติดต่อผู้จัดให้เตรียมเครื่องใหม่</translation>
    </message>
    <message id="error.not-ready.what">
        <source>Something needed is still missing</source>
        <translation>ยังขาดสิ่งที่จำเป็น</translation>
    </message>
    <message id="error.not-ready.next">
        <source>Finish the steps before this one first.</source>
        <translation>ทำขั้นตอนก่อนหน้านี้ให้เสร็จก่อน</translation>
    </message>
    <message id="error.environment.what">
        <source>The device or the line has a problem</source>
        <translation>เครื่องหรือการเชื่อมต่อมีปัญหา</translation>
    </message>
    <message id="error.environment.next">
        <source>Stored ballots are safe. Try again; if it still fails, call the organiser.</source>
        <translation>บัตรที่เก็บไว้ปลอดภัย โปรดลองอีกครั้ง หากยังไม่ได้ ติดต่อผู้จัด</translation>
    </message>
    <message id="error.storage-failed.what">
        <source>The device cannot write to its storage</source>
        <translation>เครื่องเขียนลงที่เก็บข้อมูลไม่ได้</translation>
    </message>
    <message id="error.storage-failed.next">
        <source>Ballots cast are safe, and this step has not happened. Check the free space and try again.</source>
        <translation>บัตรที่หย่อนแล้วปลอดภัย แต่ขั้นตอนนี้ไม่สำเร็จ ตรวจพื้นที่ว่างแล้วลองอีกครั้ง</translation>
    </message>
    <message id="error.storage-failed.voter">
        <source>Ballots cast are safe; this step has not happened. Call an officer, then touch the same button again.</source>
        <translation>บัตรที่หย่อนแล้วปลอดภัย แต่ขั้นตอนนี้ไม่สำเร็จ โปรดเรียกเจ้าหน้าที่ แล้วแตะปุ่มเดิมอีกครั้ง</translation>
    </message>
    <message id="error.storage-failed.full.what">
        <source>The device's disk is full</source>
        <translation>ดิสก์ของเครื่องเต็ม</translation>
    </message>
    <message id="error.storage-failed.full.next">
        <source>Ballots cast are safe; this step has not happened. Remove other files, none of the station's, and try again; or call the organiser.</source>
        <translation>บัตรที่หย่อนแล้วปลอดภัย แต่ขั้นตอนนี้ไม่สำเร็จ ลบไฟล์อื่นที่ไม่ใช่ของหน่วย แล้วลองอีกครั้ง หรือติดต่อผู้จัด</translation>
    </message>
    <message id="error.storage-failed.full.voter">
        <source>Ballots cast are safe; this step has not happened. Call an officer, then touch the same button again.</source>
        <translation>บัตรที่หย่อนแล้วปลอดภัย แต่ขั้นตอนนี้ไม่สำเร็จ โปรดเรียกเจ้าหน้าที่ แล้วแตะปุ่มเดิมอีกครั้ง</translation>
    </message>
    <message id="error.storage-failed.read-only.what">
        <source>The device's disk cannot be written</source>
        <translation>เขียนลงดิสก์ของเครื่องไม่ได้</translation>
    </message>
    <message id="error.storage-failed.read-only.next">
        <source>Ballots cast are safe; this step has not happened. Start the device again; if it still fails, go on from the stick on another one.</source>
        <translation>บัตรที่หย่อนแล้วปลอดภัย แต่ขั้นตอนนี้ไม่สำเร็จ เปิดเครื่องใหม่ หากยังไม่ได้ ให้ใช้แฟลชไดรฟ์ทำต่อที่เครื่องอื่น</translation>
    </message>
    <message id="error.storage-failed.read-only.voter">
        <source>Ballots cast are safe; this step has not happened. Call an officer, then touch the same button again.</source>
        <translation>บัตรที่หย่อนแล้วปลอดภัย แต่ขั้นตอนนี้ไม่สำเร็จ โปรดเรียกเจ้าหน้าที่ แล้วแตะปุ่มเดิมอีกครั้ง</translation>
    </message>
    <message id="error.storage-failed.unknown.what">
        <source>The storage does not answer</source>
        <translation>ที่เก็บข้อมูลไม่ตอบสนอง</translation>
    </message>
    <message id="error.storage-failed.unknown.next">
        <source>Do not leave or switch off. Touch the same button again: the program finds out whether it is done. If not, call an officer.</source>
        <translation>อย่าออกหรือปิดเครื่อง แตะปุ่มเดิมอีกครั้ง โปรแกรมจะตรวจว่าเสร็จแล้วหรือไม่ หากยังไม่ได้ เรียกเจ้าหน้าที่</translation>
    </message>
    <message id="error.storage-failed.stick-full.what">
        <source>The stick is full</source>
        <translation>แฟลชไดรฟ์เต็ม</translation>
    </message>
    <message id="error.storage-failed.stick-full.next">
        <source>Use a stick with room on it and try again. What is on this device is safe.</source>
        <translation>ใช้แฟลชไดรฟ์ที่มีที่ว่าง แล้วลองอีกครั้ง ข้อมูลในเครื่องนี้ปลอดภัย</translation>
    </message>
    <message id="error.storage-failed.stick-read-only.what">
        <source>The stick cannot be written</source>
        <translation>เขียนลงแฟลชไดรฟ์ไม่ได้</translation>
    </message>
    <message id="error.storage-failed.stick-read-only.next">
        <source>Unlock it, or use another one. What is on this device is safe.</source>
        <translation>ปลดล็อกหรือใช้อันอื่น ข้อมูลในเครื่องนี้ปลอดภัย</translation>
    </message>
    <message id="error.storage-failed.stick-pulled-out.what">
        <source>The stick was pulled out</source>
        <translation>แฟลชไดรฟ์ถูกถอดออก</translation>
    </message>
    <message id="error.storage-failed.stick-pulled-out.next">
        <source>Put it back and do it again; do not use the file from before. What is on this device is safe.</source>
        <translation>เสียบกลับแล้วทำใหม่ อย่าใช้ไฟล์ที่เขียนไว้ก่อนถอด ข้อมูลในเครื่องนี้ปลอดภัย</translation>
    </message>
    <message id="error.storage-failed.stick-failing.what">
        <source>The stick fails</source>
        <translation>แฟลชไดรฟ์เสีย</translation>
    </message>
    <message id="error.storage-failed.stick-failing.next">
        <source>Use another one and try again. What is on this device is safe.</source>
        <translation>ใช้อันอื่นแล้วลองอีกครั้ง ข้อมูลในเครื่องนี้ปลอดภัย</translation>
    </message>
    <message id="error.printer-failed.what">
        <source>The printer does not print</source>
        <translation>เครื่องพิมพ์ไม่พิมพ์</translation>
    </message>
    <message id="error.printer-failed.next">
        <source>Voting goes on. Look at cable, power and paper, then print again.</source>
        <translation>ลงคะแนนต่อได้ ดูสาย ไฟ และกระดาษ แล้วพิมพ์อีกครั้ง</translation>
    </message>
    <message id="error.printer-failed.no-device.what">
        <source>The printer is not there</source>
        <translation>ไม่พบเครื่องพิมพ์</translation>
    </message>
    <message id="error.printer-failed.no-device.next">
        <source>Voting goes on. Plug it in and switch it on, then print again.</source>
        <translation>ลงคะแนนต่อได้ เสียบและเปิดเครื่องพิมพ์ แล้วพิมพ์อีกครั้ง</translation>
    </message>
    <message id="error.printer-failed.no-paper.what">
        <source>The printer has no paper</source>
        <translation>เครื่องพิมพ์ไม่มีกระดาษ</translation>
    </message>
    <message id="error.printer-failed.no-paper.next">
        <source>Voting goes on. Put paper in, then print again.</source>
        <translation>ลงคะแนนต่อได้ ใส่กระดาษ แล้วพิมพ์อีกครั้ง</translation>
    </message>
    <message id="error.printer-failed.not-answering.what">
        <source>The printer takes nothing</source>
        <translation>เครื่องพิมพ์ไม่ตอบสนอง</translation>
    </message>
    <message id="error.printer-failed.not-answering.next">
        <source>Voting goes on. Close its cover, switch it off and on, then print again.</source>
        <translation>ลงคะแนนต่อได้ ปิดฝา ปิดและเปิดเครื่องพิมพ์ใหม่ แล้วพิมพ์อีกครั้ง</translation>
    </message>
    <message id="error.speech-failed.what">
        <source>The voice does not work at the moment</source>
        <translation>ตอนนี้เสียงอ่านใช้ไม่ได้</translation>
    </message>
    <message id="error.speech-failed.next">
        <source>Everything can still be read and touched. Ask an officer for help if you need the voice.</source>
        <translation>ยังอ่านและแตะหน้าจอได้ตามปกติ หากต้องการเสียงอ่าน โปรดขอให้เจ้าหน้าที่ช่วย</translation>
    </message>
    <message id="error.lan-unavailable.what">
        <source>The station's own network cannot be used</source>
        <translation>ใช้เครือข่ายของหน่วยไม่ได้</translation>
    </message>
    <message id="error.lan-unavailable.next">
        <source>Voting goes on. Check cable or Wi-Fi, and that the program does not run twice.</source>
        <translation>ลงคะแนนต่อได้ ตรวจสายหรือ Wi-Fi และดูว่าไม่ได้เปิดโปรแกรมซ้ำ</translation>
    </message>
    <message id="error.line-down.what">
        <source>The centre cannot be reached</source>
        <translation>ติดต่อศูนย์ไม่ได้</translation>
    </message>
    <message id="error.line-down.next">
        <source>Voting goes on. The records are kept and sent when the line is back.</source>
        <translation>ลงคะแนนต่อได้ บันทึกเก็บไว้และจะส่งเมื่อเชื่อมต่อได้</translation>
    </message>
    <message id="error.service-faulty.what">
        <source>The centre's answer makes no sense</source>
        <translation>ศูนย์ตอบกลับมาไม่ถูกต้อง</translation>
    </message>
    <message id="error.service-faulty.next">
        <source>Voting goes on, and the records are kept. Call the organiser.</source>
        <translation>ลงคะแนนต่อได้ และบันทึกยังอยู่ โปรดติดต่อผู้จัด</translation>
    </message>
</context>
</TS>
