<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name></name>
    <message id="language.name">
        <source>English</source>
        <translation>Tiếng Việt</translation>
    </message>
    <message id="date.day">
        <source>{day} {month} {year}</source>
        <translation>{day} {month} năm {year}</translation>
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
        <translation>Điểm bỏ phiếu</translation>
    </message>
    <message id="top.smaller">
        <source>Smaller</source>
        <translation>Nhỏ hơn</translation>
    </message>
    <message id="top.larger">
        <source>Larger</source>
        <translation>Lớn hơn</translation>
    </message>
    <message id="top.help">
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message id="top.look">
        <source>Display</source>
        <translation>Hiển thị</translation>
    </message>
    <message id="top.languages">
        <source>Language 語言</source>
        <translation>Ngôn ngữ 語言</translation>
    </message>
    <message id="look.language">
        <source>Language 語言</source>
        <translation>Ngôn ngữ 語言</translation>
    </message>
    <message id="look.size">
        <source>Text size</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message id="look.size.small">
        <source>Small</source>
        <translation>Nhỏ</translation>
    </message>
    <message id="look.size.medium">
        <source>Medium</source>
        <translation>Vừa</translation>
    </message>
    <message id="look.size.large">
        <source>Large</source>
        <translation>Lớn</translation>
    </message>
    <message id="look.size.largest">
        <source>Largest</source>
        <translation>Lớn nhất</translation>
    </message>
    <message id="look.contrast">
        <source>Contrast</source>
        <translation>Tương phản</translation>
    </message>
    <message id="look.contrast.default">
        <source>Normal</source>
        <translation>Thường</translation>
    </message>
    <message id="look.contrast.low">
        <source>Soft</source>
        <translation>Dịu</translation>
    </message>
    <message id="look.contrast.dark">
        <source>White on black</source>
        <translation>Chữ trắng nền đen</translation>
    </message>
    <message id="look.contrast.light">
        <source>Black on white</source>
        <translation>Chữ đen nền trắng</translation>
    </message>
    <message id="look.done">
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message id="page.up">
        <source>Up</source>
        <translation>Lên</translation>
    </message>
    <message id="page.down">
        <source>More</source>
        <translation>Xuống</translation>
    </message>
    <message id="sound.listen">
        <source>Listen</source>
        <translation>Nghe</translation>
    </message>
    <message id="sound.pause">
        <source>Pause</source>
        <translation>Tạm dừng</translation>
    </message>
    <message id="sound.go-on">
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
    <message id="sound.repeat">
        <source>Repeat</source>
        <translation>Nghe lại</translation>
    </message>
    <message id="sound.slower">
        <source>Slower</source>
        <translation>Chậm hơn</translation>
    </message>
    <message id="sound.faster">
        <source>Faster</source>
        <translation>Nhanh hơn</translation>
    </message>
    <message id="sound.softer">
        <source>Softer</source>
        <translation>Nhỏ tiếng</translation>
    </message>
    <message id="sound.louder">
        <source>Louder</source>
        <translation>To tiếng</translation>
    </message>
    <message id="sound.blank">
        <source>Blank screen</source>
        <translation>Che màn hình</translation>
    </message>
    <message id="sound.off">
        <source>Sound off</source>
        <translation>Tắt tiếng</translation>
    </message>
    <message id="sound.more">
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message id="sound.less">
        <source>Fewer</source>
        <translation>Thu gọn</translation>
    </message>
    <message id="sound.no-device.headline">
        <source>There is nothing to listen with</source>
        <translation>Không có thiết bị để nghe</translation>
    </message>
    <message id="sound.no-device.body">
        <source>Plug in headphones and touch Listen again, or touch Help to call an officer. The screen works as before.</source>
        <translation>Hãy cắm tai nghe rồi chạm "Nghe" lần nữa, hoặc chạm "Trợ giúp" để gọi nhân viên. Màn hình vẫn dùng được như thường.</translation>
    </message>
    <message id="sound.no-voice.headline">
        <source>There is no sound in this language</source>
        <translation>Ngôn ngữ này chưa có tiếng đọc</translation>
    </message>
    <message id="sound.no-voice.body">
        <source>Everything can be read and touched as before. If somebody should read to you, touch Help.</source>
        <translation>Quý vị vẫn đọc và chạm màn hình như thường. Nếu cần người đọc giúp, hãy chạm "Trợ giúp".</translation>
    </message>
    <message id="sound.recorded-only.headline">
        <source>Only some of this can be heard in this language</source>
        <translation>Ngôn ngữ này chỉ có một phần tiếng đọc</translation>
    </message>
    <message id="sound.recorded-only.body">
        <source>You will hear what has been recorded; the rest is on the screen. If somebody should read to you, touch Help.</source>
        <translation>Quý vị sẽ nghe phần đã ghi âm; phần còn lại xin đọc trên màn hình. Nếu cần người đọc giúp, hãy chạm "Trợ giúp".</translation>
    </message>
    <message id="spoken.taken-back">
        <source>taken back</source>
        <translation>đã bỏ chọn</translation>
    </message>
    <message id="spoken.on">
        <source>Sound is on. Put on headphones, so that nobody else hears what you choose.</source>
        <translation>Đã bật tiếng. Hãy đeo tai nghe để không ai khác nghe được lựa chọn của quý vị.</translation>
    </message>
    <message id="spoken.button">
        <source>button</source>
        <translation>nút</translation>
    </message>
    <message id="spoken.field">
        <source>field</source>
        <translation>ô nhập</translation>
    </message>
    <message id="spoken.checked">
        <source>selected</source>
        <translation>đã chọn</translation>
    </message>
    <message id="spoken.disabled">
        <source>cannot be touched now</source>
        <translation>hiện không chạm được</translation>
    </message>
    <message id="spoken.rate">
        <source>Speed {step}/{most}</source>
        <translation>Tốc độ {step}/{most}</translation>
    </message>
    <message id="spoken.volume">
        <source>Volume {step}/{most}</source>
        <translation>Âm lượng {step}/{most}</translation>
    </message>
    <message id="access.place">
        <source>{n} of {count}</source>
        <translation>Mục {n} trên {count}</translation>
    </message>
    <message id="access.stretch">
        <source>{name} {first} to {last}</source>
        <translation>{name} {first} đến {last}</translation>
    </message>
    <message id="access.enter">
        <source>Go into: {group}</source>
        <translation>Vào: {group}</translation>
    </message>
    <message id="access.leave">
        <source>Leave: {group}</source>
        <translation>Ra khỏi: {group}</translation>
    </message>
    <message id="access.into">
        <source>Enter</source>
        <translation>Vào</translation>
    </message>
    <message id="access.out">
        <source>Leave</source>
        <translation>Ra</translation>
    </message>
    <message id="group.top">
        <source>Help and display</source>
        <translation>Trợ giúp và hiển thị</translation>
    </message>
    <message id="group.sound">
        <source>Sound</source>
        <translation>Âm thanh</translation>
    </message>
    <message id="group.proposals">
        <source>Proposals</source>
        <translation>Đề xuất</translation>
    </message>
    <message id="group.answers">
        <source>Answers</source>
        <translation>Các câu trả lời</translation>
    </message>
    <message id="group.choices">
        <source>Your choices</source>
        <translation>Lựa chọn của quý vị</translation>
    </message>
    <message id="keypad.delete">
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message id="keypad.space">
        <source>Space</source>
        <translation>Cách</translation>
    </message>
    <message id="notice.read">
        <source>OK</source>
        <translation>Đã rõ</translation>
    </message>
    <message id="status.done">
        <source>Passes {passes}   Cast {cast}</source>
        <translation>Thẻ {passes}   Phiếu {cast}</translation>
    </message>
    <message id="status.all-sent">
        <source>All sent</source>
        <translation>Đã gửi hết</translation>
    </message>
    <message id="status.since">
        <source>{words} ({ago})</source>
        <translation>{words} ({ago})</translation>
    </message>
    <message id="status.never">
        <source>never yet</source>
        <translation>chưa lần nào</translation>
    </message>
    <message id="status.waiting.one">
        <source>{count} to send</source>
        <translation>{count} chờ gửi</translation>
    </message>
    <message id="status.waiting.other">
        <source>{count} to send</source>
        <translation>{count} chờ gửi</translation>
    </message>
    <message id="status.line.none">
        <source>Deliver by stick</source>
        <translation>Gửi bằng USB</translation>
    </message>
    <message id="status.line.untried">
        <source>Calling</source>
        <translation>Đang nối</translation>
    </message>
    <message id="status.line.up">
        <source>Line is up</source>
        <translation>Có kết nối</translation>
    </message>
    <message id="status.line.down">
        <source>No line now</source>
        <translation>Mất kết nối</translation>
    </message>
    <message id="status.line.troubled">
        <source>Trouble at centre</source>
        <translation>Trung tâm có lỗi</translation>
    </message>
    <message id="status.medium.following">
        <source>Every vote is on the stick</source>
        <translation>Mọi lá phiếu đều đã lưu vào USB</translation>
    </message>
    <message id="status.medium.behind">
        <source>The stick is being written</source>
        <translation>Đang ghi vào USB</translation>
    </message>
    <message id="status.medium.lost.pulled-out">
        <source>The stick is out. Put it back; voting goes on.</source>
        <translation>USB đã bị rút. Hãy cắm lại; việc bỏ phiếu vẫn tiếp tục.</translation>
    </message>
    <message id="status.medium.lost.same-disk">
        <source>There is no stick. Put one in.</source>
        <translation>Không có USB. Hãy cắm USB vào.</translation>
    </message>
    <message id="status.medium.lost.full">
        <source>The stick is full. Put in an empty one.</source>
        <translation>USB đã đầy. Hãy thay USB trống.</translation>
    </message>
    <message id="status.medium.lost.read-only">
        <source>The stick cannot be written. Unlock it, or put in another one.</source>
        <translation>Không ghi được vào USB. Hãy mở khóa USB hoặc thay USB khác.</translation>
    </message>
    <message id="status.medium.lost.failing">
        <source>The stick fails. Put in an empty one.</source>
        <translation>USB bị hỏng. Hãy thay USB trống.</translation>
    </message>
    <message id="status.medium.lost.slow">
        <source>The stick does not answer. Pull it out and put it back.</source>
        <translation>USB không phản hồi. Hãy rút ra rồi cắm lại.</translation>
    </message>
    <message id="status.medium.lost.foreign">
        <source>This is another station's stick. Put in the right one.</source>
        <translation>Đây là USB của điểm bỏ phiếu khác. Hãy cắm đúng USB.</translation>
    </message>
    <message id="status.medium.lost.damaged">
        <source>The stick is damaged. Keep it, and put in an empty one.</source>
        <translation>Dữ liệu trên USB bị hỏng. Hãy giữ lại và thay USB trống.</translation>
    </message>
    <message id="status.medium.lost.conflict">
        <source>The stick and this device do not agree. Keep both, call the organiser.</source>
        <translation>USB và máy này không khớp. Hãy giữ cả hai, gọi ban tổ chức.</translation>
    </message>
    <message id="status.medium.lost.newer">
        <source>The stick holds more than this device. Call the chief officer.</source>
        <translation>USB có nhiều bản ghi hơn máy này. Hãy gọi trưởng điểm.</translation>
    </message>
    <message id="status.lan.troubled">
        <source>{device}: {what}</source>
        <translation>{device}: {what}</translation>
    </message>
    <message id="status.lan.cut-off">
        <source>{device} is not heard (last {at}); go on checking in</source>
        <translation>Mất liên lạc với {device} (lần cuối {at}); cứ tiếp tục làm thủ tục</translation>
    </message>
    <message id="status.lan.clock">
        <source>The clock of {device} differs by {minutes} min</source>
        <translation>Đồng hồ của {device} lệch {minutes} phút</translation>
    </message>
    <message id="status.lan.silent">
        <source>No answer from {address}</source>
        <translation>{address} không trả lời</translation>
    </message>
    <message id="status.lan.together.one">
        <source>Together with {count} other device</source>
        <translation>Đang nối với {count} máy khác</translation>
    </message>
    <message id="status.lan.together.other">
        <source>Together with {count} other devices</source>
        <translation>Đang nối với {count} máy khác</translation>
    </message>
    <message id="strip.medium.following">
        <source>Stick follows</source>
        <translation>USB lưu đủ</translation>
    </message>
    <message id="strip.medium.behind.one">
        <source>Stick: {count} to write</source>
        <translation>USB: còn ghi {count}</translation>
    </message>
    <message id="strip.medium.behind.other">
        <source>Stick: {count} to write</source>
        <translation>USB: còn ghi {count}</translation>
    </message>
    <message id="strip.medium.lost.pulled-out">
        <source>Stick pulled out</source>
        <translation>USB bị rút</translation>
    </message>
    <message id="strip.medium.lost.same-disk">
        <source>No stick</source>
        <translation>Thiếu USB</translation>
    </message>
    <message id="strip.medium.lost.full">
        <source>Stick is full</source>
        <translation>USB đầy</translation>
    </message>
    <message id="strip.medium.lost.read-only">
        <source>Stick is read-only</source>
        <translation>USB bị khóa ghi</translation>
    </message>
    <message id="strip.medium.lost.failing">
        <source>Stick fails</source>
        <translation>USB hỏng</translation>
    </message>
    <message id="strip.medium.lost.slow">
        <source>Stick too slow</source>
        <translation>USB quá chậm</translation>
    </message>
    <message id="strip.medium.lost.foreign">
        <source>Another's stick</source>
        <translation>USB nơi khác</translation>
    </message>
    <message id="strip.medium.lost.damaged">
        <source>Stick damaged</source>
        <translation>Lỗi dữ liệu USB</translation>
    </message>
    <message id="strip.medium.lost.conflict">
        <source>Stick differs</source>
        <translation>USB không khớp</translation>
    </message>
    <message id="strip.medium.lost.newer">
        <source>Stick is newer</source>
        <translation>USB mới hơn</translation>
    </message>
    <message id="strip.lan.problem">
        <source>Network trouble</source>
        <translation>Lỗi mạng nội bộ</translation>
    </message>
    <message id="strip.lan.together.one">
        <source>{count} other in touch</source>
        <translation>Nối {count} máy khác</translation>
    </message>
    <message id="strip.lan.together.other">
        <source>{count} others in touch</source>
        <translation>Nối {count} máy khác</translation>
    </message>
    <message id="strip.lan.cut-off.one">
        <source>{count} out of touch</source>
        <translation>{count} máy mất nối</translation>
    </message>
    <message id="strip.lan.cut-off.other">
        <source>{count} out of touch</source>
        <translation>{count} máy mất nối</translation>
    </message>
    <message id="strip.lan.troubled.one">
        <source>{count} in trouble</source>
        <translation>{count} máy có lỗi</translation>
    </message>
    <message id="strip.lan.troubled.other">
        <source>{count} in trouble</source>
        <translation>{count} máy có lỗi</translation>
    </message>
    <message id="strip.lan.clock.one">
        <source>{count} clock differs</source>
        <translation>{count} máy lệch giờ</translation>
    </message>
    <message id="strip.lan.clock.other">
        <source>{count} clocks differ</source>
        <translation>{count} máy lệch giờ</translation>
    </message>
    <message id="ago.now">
        <source>just now</source>
        <translation>vừa xong</translation>
    </message>
    <message id="ago.minutes.one">
        <source>{count} min ago</source>
        <translation>{count} phút trước</translation>
    </message>
    <message id="ago.minutes.other">
        <source>{count} min ago</source>
        <translation>{count} phút trước</translation>
    </message>
    <message id="ago.hours.one">
        <source>{count} h ago</source>
        <translation>{count} giờ trước</translation>
    </message>
    <message id="ago.hours.other">
        <source>{count} h ago</source>
        <translation>{count} giờ trước</translation>
    </message>
    <message id="ago.days.one">
        <source>{count} day ago</source>
        <translation>{count} ngày trước</translation>
    </message>
    <message id="ago.days.other">
        <source>{count} days ago</source>
        <translation>{count} ngày trước</translation>
    </message>
    <message id="role.officer">
        <source>Officer</source>
        <translation>Nhân viên</translation>
    </message>
    <message id="role.chief">
        <source>Chief officer</source>
        <translation>Trưởng điểm</translation>
    </message>
    <message id="crash.headline">
        <source>The program stopped by a fault last time</source>
        <translation>Lần trước chương trình dừng vì lỗi</translation>
    </message>
    <message id="crash.body">
        <source>At {when}. All ballots that were cast are safe. Please tell the organiser.</source>
        <translation>Lúc {when}. Mọi lá phiếu đã nhận đều an toàn. Xin báo cho ban tổ chức.</translation>
    </message>
    <message id="went-on.headline">
        <source>The program started again and goes on where it was</source>
        <translation>Chương trình đã mở lại và tiếp tục từ chỗ cũ</translation>
    </message>
    <message id="went-on.body">
        <source>The last record is of {at}. All ballots cast are kept; a vote that was not finished is begun anew.</source>
        <translation>Bản ghi cuối lúc {at}. Mọi lá phiếu đã nhận đều còn; lượt bỏ phiếu chưa xong thì làm lại từ đầu.</translation>
    </message>
    <message id="unlock.heading">
        <source>Unlock the station</source>
        <translation>Mở khóa điểm bỏ phiếu</translation>
    </message>
    <message id="unlock.why">
        <source>Type the six words of this device's passphrase.</source>
        <translation>Nhập sáu từ trong cụm mật khẩu của máy này.</translation>
    </message>
    <message id="unlock.passphrase">
        <source>Passphrase</source>
        <translation>Cụm mật khẩu</translation>
    </message>
    <message id="unlock.show">
        <source>Show words</source>
        <translation>Hiện chữ</translation>
    </message>
    <message id="unlock.button">
        <source>Unlock</source>
        <translation>Mở khóa</translation>
    </message>
    <message id="pin.field">
        <source>PIN</source>
        <translation>Mã PIN</translation>
    </message>
    <message id="pin.back">
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message id="pin.sign-in.heading">
        <source>Who is on duty?</source>
        <translation>Ai đang trực?</translation>
    </message>
    <message id="pin.sign-in.why">
        <source>Touch your name, then type your PIN.</source>
        <translation>Chạm tên của mình, rồi nhập mã PIN.</translation>
    </message>
    <message id="pin.sign-in.button">
        <source>Sign in</source>
        <translation>Vào</translation>
    </message>
    <message id="pin.take-back.heading">
        <source>An officer takes the screen back</source>
        <translation>Nhân viên nhận lại màn hình</translation>
    </message>
    <message id="pin.take-back.why">
        <source>Touch your name and type your PIN to go on checking in people.</source>
        <translation>Chạm tên của mình và nhập mã PIN để tiếp tục làm thủ tục.</translation>
    </message>
    <message id="pin.take-back.button">
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
    <message id="pin.chief-signs.heading">
        <source>Close the poll: the chief officer signs</source>
        <translation>Kết thúc bỏ phiếu: trưởng điểm ký</translation>
    </message>
    <message id="pin.chief-signs.why">
        <source>The chief officer types a PIN to sign the closing record.</source>
        <translation>Trưởng điểm nhập mã PIN để ký biên bản kết thúc.</translation>
    </message>
    <message id="pin.chief-signs.button">
        <source>Sign</source>
        <translation>Ký</translation>
    </message>
    <message id="pin.second-signs.heading">
        <source>Close the poll: a second officer signs</source>
        <translation>Kết thúc bỏ phiếu: nhân viên thứ hai ký</translation>
    </message>
    <message id="pin.second-signs.why">
        <source>Another officer types a PIN. This closes the poll, and it cannot be opened again.</source>
        <translation>Một nhân viên khác nhập mã PIN. Việc bỏ phiếu sẽ kết thúc và không mở lại được.</translation>
    </message>
    <message id="pin.second-signs.button">
        <source>Sign and close the poll</source>
        <translation>Ký và kết thúc bỏ phiếu</translation>
    </message>
    <message id="pin.chief-undoes.heading">
        <source>The chief officer takes a pass back</source>
        <translation>Trưởng điểm hủy thẻ</translation>
    </message>
    <message id="pin.chief-undoes.why">
        <source>Only the chief officer voids a voting pass, with a PIN.</source>
        <translation>Chỉ trưởng điểm được hủy thẻ bỏ phiếu, bằng mã PIN.</translation>
    </message>
    <message id="pin.chief-undoes.button">
        <source>Confirm</source>
        <translation>Xác nhận</translation>
    </message>
    <message id="pin.pin-help.heading">
        <source>An officer helps the voter</source>
        <translation>Nhân viên trợ giúp cử tri</translation>
    </message>
    <message id="pin.pin-help.why">
        <source>Touch your name and type your PIN. What the voter has chosen is not shown.</source>
        <translation>Chạm tên của mình và nhập mã PIN. Lựa chọn của cử tri không hiện ra.</translation>
    </message>
    <message id="pin.pin-help.button">
        <source>Help the voter</source>
        <translation>Trợ giúp cử tri</translation>
    </message>
    <message id="pin.leave-booth.heading">
        <source>An officer takes the screen</source>
        <translation>Nhân viên dùng màn hình</translation>
    </message>
    <message id="pin.leave-booth.why">
        <source>Touch your name and type your PIN.</source>
        <translation>Chạm tên của mình và nhập mã PIN.</translation>
    </message>
    <message id="pin.leave-booth.button">
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
    <message id="day.chief-only">
        <source>Only the chief officer opens, pauses and closes the poll.</source>
        <translation>Chỉ trưởng điểm được mở, tạm dừng và kết thúc bỏ phiếu.</translation>
    </message>
    <message id="day.sign-out">
        <source>Sign out</source>
        <translation>Đăng xuất</translation>
    </message>
    <message id="day.switch-off">
        <source>End the program</source>
        <translation>Thoát chương trình</translation>
    </message>
    <message id="day.case">
        <source>{state}   {cast} cast</source>
        <translation>{state}   {cast} phiếu đã nhận</translation>
    </message>
    <message id="day.provisioned.headline">
        <source>The poll is not open yet</source>
        <translation>Chưa mở bỏ phiếu</translation>
    </message>
    <message id="day.provisioned.body">
        <source>The device is ready. When it is time, the chief officer opens the poll.</source>
        <translation>Máy đã sẵn sàng. Đến giờ, trưởng điểm sẽ mở bỏ phiếu.</translation>
    </message>
    <message id="day.open.headline">
        <source>The poll is open</source>
        <translation>Đang bỏ phiếu</translation>
    </message>
    <message id="day.open.body">
        <source>Check-in and voting work without a network too.</source>
        <translation>Không có mạng vẫn làm thủ tục và bỏ phiếu được.</translation>
    </message>
    <message id="day.suspended.headline">
        <source>The poll is paused</source>
        <translation>Tạm dừng bỏ phiếu</translation>
    </message>
    <message id="day.suspended.body">
        <source>Nobody is checked in meanwhile. The chief officer resumes the poll.</source>
        <translation>Trong lúc này không làm thủ tục cho ai. Trưởng điểm sẽ mở lại.</translation>
    </message>
    <message id="day.closed.headline">
        <source>The poll is closed</source>
        <translation>Đã kết thúc bỏ phiếu</translation>
    </message>
    <message id="day.closed.body">
        <source>Some records have not reached the centre. Keep the line up or deliver by stick, and do not erase this device.</source>
        <translation>Một số bản ghi chưa đến trung tâm. Hãy giữ kết nối hoặc gửi bằng USB, và không xóa máy này.</translation>
    </message>
    <message id="day.delivered.headline">
        <source>The poll is closed and everything is delivered</source>
        <translation>Đã kết thúc bỏ phiếu và gửi xong tất cả</translation>
    </message>
    <message id="day.delivered.body">
        <source>The centre holds every record of this device.</source>
        <translation>Trung tâm đã có mọi bản ghi của máy này.</translation>
    </message>
    <message id="day.act.open">
        <source>Open the poll</source>
        <translation>Mở bỏ phiếu</translation>
    </message>
    <message id="day.act.check-in">
        <source>Check in</source>
        <translation>Thủ tục</translation>
    </message>
    <message id="day.act.suspend">
        <source>Pause</source>
        <translation>Tạm dừng</translation>
    </message>
    <message id="day.act.resume">
        <source>Resume</source>
        <translation>Mở lại</translation>
    </message>
    <message id="day.act.close">
        <source>Close</source>
        <translation>Kết thúc</translation>
    </message>
    <message id="day.act.end-day">
        <source>End of today</source>
        <translation>Hết hôm nay</translation>
    </message>
    <message id="day.act.passes">
        <source>Passes not used</source>
        <translation>Thẻ chưa dùng</translation>
    </message>
    <message id="day.act.booth">
        <source>Let people vote</source>
        <translation>Cho bỏ phiếu</translation>
    </message>
    <message id="day.act.check-head">
        <source>Compare paper</source>
        <translation>So với giấy</translation>
    </message>
    <message id="day.act.set-clock">
        <source>The time is right</source>
        <translation>Giờ đã đúng</translation>
    </message>
    <message id="day.act.go-on">
        <source>Go on with a spare key</source>
        <translation>Tiếp tục bằng khóa dự phòng</translation>
    </message>
    <message id="day.act.delivery">
        <source>Delivery</source>
        <translation>Gửi dữ liệu</translation>
    </message>
    <message id="figures.passes">
        <source>passes given</source>
        <translation>thẻ đã phát</translation>
    </message>
    <message id="figures.cast">
        <source>ballots cast</source>
        <translation>phiếu đã nhận</translation>
    </message>
    <message id="figures.out">
        <source>passes still out</source>
        <translation>thẻ chưa dùng</translation>
    </message>
    <message id="figures.voided">
        <source>voided</source>
        <translation>đã hủy</translation>
    </message>
    <message id="figures.abandoned">
        <source>left without voting</source>
        <translation>bỏ dở</translation>
    </message>
    <message id="figures.paper">
        <source>people counted on paper</source>
        <translation>người đếm trên giấy</translation>
    </message>
    <message id="paper-count.heading">
        <source>Close the poll: the count on paper</source>
        <translation>Kết thúc bỏ phiếu: số người trên giấy</translation>
    </message>
    <message id="paper-count.why">
        <source>Type the number of people who came to vote, from the paper sheet.</source>
        <translation>Nhập số người đã đến bỏ phiếu theo sổ ký tên bằng giấy.</translation>
    </message>
    <message id="paper-count.field">
        <source>People</source>
        <translation>Số người</translation>
    </message>
    <message id="paper-count.difference">
        <source>Please check once more. If it is so, go on: two officials will explain it to the centre.</source>
        <translation>Xin kiểm tra lại một lần. Nếu đúng như vậy, cứ tiếp tục: hai cán bộ sẽ giải thích với trung tâm.</translation>
    </message>
    <message id="paper-count.back">
        <source>Not yet</source>
        <translation>Khoan đã</translation>
    </message>
    <message id="paper-count.button">
        <source>Next</source>
        <translation>Tiếp</translation>
    </message>
    <message id="paper-count.more.one">
        <source>{count} more than passes given</source>
        <translation>Nhiều hơn số thẻ đã phát {count} người</translation>
    </message>
    <message id="paper-count.more.other">
        <source>{count} more than passes given</source>
        <translation>Nhiều hơn số thẻ đã phát {count} người</translation>
    </message>
    <message id="paper-count.fewer.one">
        <source>{count} fewer than passes given</source>
        <translation>Ít hơn số thẻ đã phát {count} người</translation>
    </message>
    <message id="paper-count.fewer.other">
        <source>{count} fewer than passes given</source>
        <translation>Ít hơn số thẻ đã phát {count} người</translation>
    </message>
    <message id="close-choice.heading">
        <source>Close the poll: this station has several devices</source>
        <translation>Kết thúc bỏ phiếu: điểm này có nhiều máy</translation>
    </message>
    <message id="close-choice.why">
        <source>The poll of the whole station is closed on one of them. On each of the others end its own work first, and show its code.</source>
        <translation>Chỉ kết thúc cho cả điểm trên một máy. Trước đó, hãy kết thúc riêng từng máy khác và cho hiện mã của máy đó.</translation>
    </message>
    <message id="close-choice.elsewhere">
        <source>This device is done; another one adds up</source>
        <translation>Máy này xong; cộng ở máy khác</translation>
    </message>
    <message id="close-choice.here">
        <source>Close the poll of the station on this device</source>
        <translation>Kết thúc bỏ phiếu của cả điểm trên máy này</translation>
    </message>
    <message id="device-report.heading">
        <source>This device is closed</source>
        <translation>Máy này đã kết thúc</translation>
    </message>
    <message id="device-report.why">
        <source>Scan this code at the device where the poll is closed. The records of this device must still reach the centre.</source>
        <translation>Hãy quét mã này ở máy dùng để kết thúc bỏ phiếu. Bản ghi của máy này vẫn phải được gửi đến trung tâm.</translation>
    </message>
    <message id="device-report.qr">
        <source>Code of this device's closing report</source>
        <translation>Mã báo cáo kết thúc của máy này</translation>
    </message>
    <message id="other-devices.heading">
        <source>Reports of the other devices</source>
        <translation>Báo cáo của các máy khác</translation>
    </message>
    <message id="other-devices.why">
        <source>Close each other device and hold the code it shows before the camera or the scanner here.</source>
        <translation>Hãy kết thúc từng máy khác, rồi đưa mã trên máy đó trước camera hoặc máy quét ở đây.</translation>
    </message>
    <message id="other-devices.got">
        <source>✓ Received</source>
        <translation>✓ Đã nhận</translation>
    </message>
    <message id="other-devices.missing">
        <source>Not received yet</source>
        <translation>Chưa nhận</translation>
    </message>
    <message id="other-devices.done">
        <source>Next</source>
        <translation>Tiếp</translation>
    </message>
    <message id="other-devices.without">
        <source>Go on without it</source>
        <translation>Thiếu vẫn tiếp tục</translation>
    </message>
    <message id="reconciliation.heading">
        <source>A last look before the signatures</source>
        <translation>Xem lại lần cuối trước khi ký</translation>
    </message>
    <message id="reconciliation.agrees">
        <source>The numbers agree</source>
        <translation>Các con số khớp nhau</translation>
    </message>
    <message id="reconciliation.differs">
        <source>The numbers do not agree: look into it first</source>
        <translation>Các con số không khớp: hãy xem lại trước</translation>
    </message>
    <message id="reconciliation.sum">
        <source>{issued} given = {cast} cast + {voided} voided + {abandoned} left + {unresolved} not used. Counted on paper: {paper}.</source>
        <translation>{issued} đã phát = {cast} đã bỏ phiếu + {voided} đã hủy + {abandoned} bỏ dở + {unresolved} chưa dùng. Đếm trên giấy: {paper}.</translation>
    </message>
    <message id="reconciliation.again">
        <source>Count again</source>
        <translation>Đếm lại</translation>
    </message>
    <message id="reconciliation.sign">
        <source>To the signatures</source>
        <translation>Sang phần ký</translation>
    </message>
    <message id="reconciliation.sign-so">
        <source>Sign all the same</source>
        <translation>Vẫn ký</translation>
    </message>
    <message id="summary.next">
        <source>The closing sheet is printed or kept as a file. The chief and a second officer sign it.</source>
        <translation>Biên bản kết thúc đã in hoặc lưu thành tệp. Trưởng điểm và nhân viên thứ hai ký tên.</translation>
    </message>
    <message id="summary.print">
        <source>Print sheet</source>
        <translation>In biên bản</translation>
    </message>
    <message id="trouble.superseded.headline">
        <source>This device is older than its paper or its stick</source>
        <translation>Dữ liệu của máy này cũ hơn bản giấy hoặc USB</translation>
    </message>
    <message id="trouble.superseded.body">
        <source>It may have been set back to an old copy. So that no ballot is lost, the chief officer looks into it and lets it go on with a spare key; what the stick holds beyond is taken over.</source>
        <translation>Máy có thể đã được khôi phục từ bản sao cũ. Để không mất lá phiếu nào, trưởng điểm xem xét rồi cho máy tiếp tục bằng khóa dự phòng; phần có thêm trên USB sẽ được chép lại.</translation>
    </message>
    <message id="trouble.clock-forward.headline">
        <source>It is long after the last record</source>
        <translation>Giờ của máy muộn hơn nhiều so với bản ghi cuối</translation>
    </message>
    <message id="trouble.clock-forward.body">
        <source>By this device it is {at}. Compare with a watch; if it is right, the chief officer confirms it.</source>
        <translation>Theo máy này, bây giờ là {at}. Hãy so với đồng hồ đeo tay; nếu đúng, trưởng điểm xác nhận.</translation>
    </message>
    <message id="trouble.clock-backwards.headline">
        <source>The clock is before the last record</source>
        <translation>Giờ của máy sớm hơn bản ghi cuối</translation>
    </message>
    <message id="trouble.clock-backwards.body">
        <source>By this device it is {at}. Set the clock first; if it is right, the chief officer confirms it.</source>
        <translation>Theo máy này, bây giờ là {at}. Hãy chỉnh giờ trước; nếu đúng, trưởng điểm xác nhận.</translation>
    </message>
    <message id="trouble.clock-jumped.headline">
        <source>The clock of this device was changed</source>
        <translation>Giờ của máy này đã bị thay đổi</translation>
    </message>
    <message id="trouble.clock-jumped.body">
        <source>It still counts by the time before: {at}. Compare with a watch; the new time counts once the chief officer confirms it.</source>
        <translation>Máy vẫn tính theo giờ cũ: {at}. Hãy so với đồng hồ đeo tay; giờ mới chỉ được dùng khi trưởng điểm xác nhận.</translation>
    </message>
    <message id="check-head.heading">
        <source>Compare with the last sheet</source>
        <translation>So với biên bản gần nhất</translation>
    </message>
    <message id="check-head.why">
        <source>Hold the code on the last zero report or closing sheet before the camera or the scanner. If this device is older than the paper, it says so.</source>
        <translation>Đưa mã trên biên bản 0 phiếu hoặc biên bản kết thúc gần nhất trước camera hoặc máy quét. Nếu dữ liệu của máy này cũ hơn bản giấy, máy sẽ báo ngay.</translation>
    </message>
    <message id="check-head.fits">
        <source>It fits the paper</source>
        <translation>Khớp với bản giấy</translation>
    </message>
    <message id="check-head.fits-next">
        <source>No record of this device is missing.</source>
        <translation>Máy này không thiếu bản ghi nào.</translation>
    </message>
    <message id="delivery.heading">
        <source>Delivery</source>
        <translation>Gửi dữ liệu</translation>
    </message>
    <message id="delivery.by-stick">
        <source>By stick</source>
        <translation>Bằng USB</translation>
    </message>
    <message id="delivery.now">
        <source>Deliver now</source>
        <translation>Gửi ngay</translation>
    </message>
    <message id="delivery.back">
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message id="delivery.under-way">
        <source>Delivering</source>
        <translation>Đang gửi</translation>
    </message>
    <message id="delivery.done">
        <source>Everything is with the centre</source>
        <translation>Trung tâm đã nhận tất cả</translation>
    </message>
    <message id="delivery.done-next">
        <source>Further records go by themselves; without a line, deliver by stick.</source>
        <translation>Các bản ghi sau sẽ tự gửi; khi không có kết nối, hãy gửi bằng USB.</translation>
    </message>
    <message id="delivery.by-itself">
        <source>They go by themselves when there is a line. You may also touch Deliver now.</source>
        <translation>Khi có kết nối, bản ghi sẽ tự gửi. Cũng có thể chạm "Gửi ngay".</translation>
    </message>
    <message id="delivery.by-hand">
        <source>Write them to a stick, bring it to the centre, and bring the centre's receipt back.</source>
        <translation>Hãy ghi vào USB, mang đến trung tâm, rồi mang tệp xác nhận của trung tâm về.</translation>
    </message>
    <message id="delivery.account">
        <source>Records here: {records}. With the centre: {acknowledged}. To send: {waiting}.</source>
        <translation>Bản ghi ở đây: {records}. Trung tâm đã nhận: {acknowledged}. Chờ gửi: {waiting}.</translation>
    </message>
    <message id="delivery.no-word">
        <source>The centre has not acknowledged anything yet.</source>
        <translation>Trung tâm chưa xác nhận bản ghi nào.</translation>
    </message>
    <message id="delivery.last-word">
        <source>The centre's last word: up to record {sequence}, {at}, code {head}</source>
        <translation>Xác nhận cuối của trung tâm: đến bản ghi {sequence}, {at}, mã {head}</translation>
    </message>
    <message id="delivery.waiting.one">
        <source>{count} record to send</source>
        <translation>{count} bản ghi chờ gửi</translation>
    </message>
    <message id="delivery.waiting.other">
        <source>{count} records to send</source>
        <translation>{count} bản ghi chờ gửi</translation>
    </message>
    <message id="delivery.under-way-left.one">
        <source>{count} record left. You may leave this screen; delivery goes on.</source>
        <translation>Còn {count} bản ghi. Có thể rời màn hình này; việc gửi vẫn tiếp tục.</translation>
    </message>
    <message id="delivery.under-way-left.other">
        <source>{count} records left. You may leave this screen; delivery goes on.</source>
        <translation>Còn {count} bản ghi. Có thể rời màn hình này; việc gửi vẫn tiếp tục.</translation>
    </message>
    <message id="delivery.documents.one">
        <source>Also {count} document to send.</source>
        <translation>Còn {count} tài liệu chờ gửi.</translation>
    </message>
    <message id="delivery.documents.other">
        <source>Also {count} documents to send.</source>
        <translation>Còn {count} tài liệu chờ gửi.</translation>
    </message>
    <message id="stick.heading">
        <source>Deliver by stick</source>
        <translation>Gửi bằng USB</translation>
    </message>
    <message id="stick.why">
        <source>Choose the stick, then what to do.</source>
        <translation>Chọn USB, rồi chọn việc cần làm.</translation>
    </message>
    <message id="stick.none">
        <source>No stick found</source>
        <translation>Không tìm thấy USB</translation>
    </message>
    <message id="stick.none-next">
        <source>Plug one in; it appears here after a few seconds.</source>
        <translation>Hãy cắm USB; sau vài giây USB sẽ hiện ở đây.</translation>
    </message>
    <message id="stick.under-way">
        <source>The stick is in use: do not pull it out</source>
        <translation>Đang dùng USB: không được rút ra</translation>
    </message>
    <message id="stick.under-way-next">
        <source>You may leave this screen and go on checking in.</source>
        <translation>Có thể rời màn hình này và tiếp tục làm thủ tục.</translation>
    </message>
    <message id="stick.one">
        <source>{name} ({free} GB free)</source>
        <translation>{name} (còn trống {free} GB)</translation>
    </message>
    <message id="stick.read-only">
        <source>{words}, read-only</source>
        <translation>{words}, khóa ghi</translation>
    </message>
    <message id="stick.keeps">
        <source>{words}, keeps this station's votes</source>
        <translation>{words}, đang lưu phiếu của điểm này</translation>
    </message>
    <message id="stick.back">
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message id="stick.act.write">
        <source>Write the delivery</source>
        <translation>Ghi tệp gửi đi</translation>
    </message>
    <message id="stick.act.take-in">
        <source>Read the receipt</source>
        <translation>Đọc xác nhận</translation>
    </message>
    <message id="stick.act.prove">
        <source>Write the proof</source>
        <translation>Ghi bằng chứng</translation>
    </message>
    <message id="stick-done.file">
        <source>{name} ({size} kB)</source>
        <translation>{name} ({size} kB)</translation>
    </message>
    <message id="stick-done.refused">
        <source>The centre did not take a part of it: {why}. Call the organiser.</source>
        <translation>Trung tâm không nhận một phần: {why}. Hãy gọi ban tổ chức.</translation>
    </message>
    <message id="stick-done.done">
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message id="stick-done.records.one">
        <source>with {count} record to send</source>
        <translation>có {count} bản ghi chờ gửi</translation>
    </message>
    <message id="stick-done.records.other">
        <source>with {count} records to send</source>
        <translation>có {count} bản ghi chờ gửi</translation>
    </message>
    <message id="stick-done.receipt.one">
        <source>{title}: {acknowledged} acknowledged by the centre, {count} to send</source>
        <translation>{title}: trung tâm đã xác nhận {acknowledged}, còn {count} chờ gửi</translation>
    </message>
    <message id="stick-done.receipt.other">
        <source>{title}: {acknowledged} acknowledged by the centre, {count} to send</source>
        <translation>{title}: trung tâm đã xác nhận {acknowledged}, còn {count} chờ gửi</translation>
    </message>
    <message id="stick-done.written.headline">
        <source>The delivery is on {stick}</source>
        <translation>Tệp gửi đi đã nằm trên {stick}</translation>
    </message>
    <message id="stick-done.written.next">
        <source>Written, read back and found right. Bring it to the centre; it may be delivered more than once.</source>
        <translation>Đã ghi, đọc lại và thấy đúng. Hãy mang đến trung tâm; có thể nộp nhiều lần.</translation>
    </message>
    <message id="stick-done.taken-in.headline">
        <source>The receipts on {stick} are read</source>
        <translation>Đã đọc các tệp xác nhận trên {stick}</translation>
    </message>
    <message id="stick-done.taken-in.next">
        <source>The centre's word is kept on this device.</source>
        <translation>Xác nhận của trung tâm đã lưu trên máy này.</translation>
    </message>
    <message id="stick-done.proven.headline">
        <source>The proof is on {stick}</source>
        <translation>Bằng chứng đã nằm trên {stick}</translation>
    </message>
    <message id="stick-done.proven.next">
        <source>With the case's public file anybody can check which records the centre has signed for.</source>
        <translation>Với tệp công khai của cuộc bỏ phiếu, ai cũng kiểm tra được trung tâm đã ký nhận những bản ghi nào.</translation>
    </message>
    <message id="stick-done.pull-out.headline">
        <source>You may pull the stick out</source>
        <translation>Có thể rút USB</translation>
    </message>
    <message id="stick-done.pull-out.body">
        <source>Everything is safely written.</source>
        <translation>Mọi dữ liệu đã được ghi an toàn.</translation>
    </message>
    <message id="stick-done.stay.headline">
        <source>Do not pull this stick out</source>
        <translation>Không được rút USB này</translation>
    </message>
    <message id="stick-done.stay.body">
        <source>This station's votes are kept on it, too. Use another one for deliveries.</source>
        <translation>USB này cũng lưu phiếu của điểm bỏ phiếu. Hãy dùng USB khác để gửi.</translation>
    </message>
    <message id="reason.back">
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message id="reason.break">
        <source>A break</source>
        <translation>Nghỉ</translation>
    </message>
    <message id="reason.power-cut">
        <source>Power cut</source>
        <translation>Mất điện</translation>
    </message>
    <message id="reason.disturbance">
        <source>Disturbance</source>
        <translation>Gây rối</translation>
    </message>
    <message id="reason.technical">
        <source>Trouble with the device</source>
        <translation>Máy có vấn đề</translation>
    </message>
    <message id="reason.given-anew">
        <source>A new pass is wanted</source>
        <translation>Cần đổi thẻ mới</translation>
    </message>
    <message id="reason.wrong-person">
        <source>The wrong person was checked in</source>
        <translation>Làm thủ tục nhầm người</translation>
    </message>
    <message id="reason.voter-left">
        <source>The voter has left</source>
        <translation>Cử tri đã rời đi</translation>
    </message>
    <message id="reason.mistake">
        <source>The officer's mistake</source>
        <translation>Nhân viên làm nhầm</translation>
    </message>
    <message id="reason.wants-to-stop">
        <source>The voter wants to stop</source>
        <translation>Cử tri muốn dừng</translation>
    </message>
    <message id="reason.suspend.heading">
        <source>Why is the poll paused?</source>
        <translation>Vì sao tạm dừng bỏ phiếu?</translation>
    </message>
    <message id="reason.suspend.why">
        <source>The reason is put on record. A voter who is voting may finish.</source>
        <translation>Lý do sẽ được ghi lại. Cử tri đang bỏ phiếu vẫn làm cho xong.</translation>
    </message>
    <message id="reason.void.heading">
        <source>Why is this pass taken back?</source>
        <translation>Vì sao hủy thẻ này?</translation>
    </message>
    <message id="reason.void.why">
        <source>The reason is put on record. The person can then be checked in again.</source>
        <translation>Lý do sẽ được ghi lại. Sau đó người này có thể làm thủ tục lại.</translation>
    </message>
    <message id="reason.cancel.heading">
        <source>Why is this vote cancelled?</source>
        <translation>Vì sao hủy lượt bỏ phiếu này?</translation>
    </message>
    <message id="reason.cancel.why">
        <source>No ballot is cast, all choices are erased, and the person can be checked in again.</source>
        <translation>Không có lá phiếu nào được ghi nhận, mọi lựa chọn bị xóa, và người này có thể làm thủ tục lại.</translation>
    </message>
    <message id="open-passes.heading">
        <source>Voting passes given and not used</source>
        <translation>Thẻ bỏ phiếu đã phát mà chưa dùng</translation>
    </message>
    <message id="open-passes.why">
        <source>The voter may still be voting, or has left. Look into each one before closing; only the chief officer voids one.</source>
        <translation>Cử tri có thể còn đang bỏ phiếu, hoặc đã rời đi. Hãy xem từng thẻ trước khi kết thúc; chỉ trưởng điểm được hủy thẻ.</translation>
    </message>
    <message id="open-passes.none">
        <source>Every voting pass is used, voided or abandoned.</source>
        <translation>Mọi thẻ bỏ phiếu đều đã dùng, đã hủy hoặc bỏ dở.</translation>
    </message>
    <message id="open-passes.booth-apart">
        <source>People vote at another device. If the two could not reach each other, passes that were used may still stand here. Void only the one that a voter has given back, by the time it was given: a vote cast with a voided pass has to wait for the centre's decision.</source>
        <translation>Cử tri bỏ phiếu ở máy khác. Nếu hai máy có lúc mất liên lạc, thẻ đã dùng có thể vẫn nằm ở đây. Chỉ hủy thẻ mà cử tri đã trả lại, xem theo giờ phát: nếu thẻ bị hủy đã dùng để bỏ phiếu, lá phiếu đó phải chờ trung tâm quyết định.</translation>
    </message>
    <message id="open-passes.line">
        <source>Given {at}   {title}   {electorate_class}   {officer}</source>
        <translation>Phát lúc {at}   {title}   {electorate_class}   {officer}</translation>
    </message>
    <message id="open-passes.void">
        <source>Void</source>
        <translation>Hủy</translation>
    </message>
    <message id="open-passes.back">
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message id="check-in.birth-date">
        <source>Birth date</source>
        <translation>Ngày sinh</translation>
    </message>
    <message id="check-in.button">
        <source>Check</source>
        <translation>Kiểm tra</translation>
    </message>
    <message id="check-in.state">
        <source>The day</source>
        <translation>Tình hình hôm nay</translation>
    </message>
    <message id="check-in.read-back">
        <source>{year}-{month:02}-{day:02} (Minguo {minguo})</source>
        <translation>{day} tháng {month} năm {year} (Dân Quốc {minguo})</translation>
    </message>
    <message id="check-in.by-name">
        <source>Roll by name</source>
        <translation>Tìm theo tên</translation>
    </message>
    <message id="check-in.number.id">
        <source>ID or resident number</source>
        <translation>Số căn cước hoặc thẻ cư trú</translation>
    </message>
    <message id="check-in.number.passport">
        <source>Passport number</source>
        <translation>Số hộ chiếu</translation>
    </message>
    <message id="check-in.to.id">
        <source>Use an ID card</source>
        <translation>Dùng thẻ căn cước</translation>
    </message>
    <message id="check-in.to.passport">
        <source>Use a passport</source>
        <translation>Dùng hộ chiếu</translation>
    </message>
    <message id="check-in.typed.empty">
        <source>Scan the card or type the number</source>
        <translation>Quét giấy tờ hoặc nhập số</translation>
    </message>
    <message id="check-in.typed.right">
        <source>✓ The check digit fits</source>
        <translation>✓ Số kiểm tra đúng</translation>
    </message>
    <message id="check-in.typed.wrong-check-digit">
        <source>× The check digit does not fit: look again, one character is wrong</source>
        <translation>× Số kiểm tra không khớp: xin xem lại, có một ký tự sai</translation>
    </message>
    <message id="check-in.typed.wrong-shape">
        <source>× Not an ID or resident number</source>
        <translation>× Không phải số căn cước hay số thẻ cư trú</translation>
    </message>
    <message id="check-in.typed.unfinished.one">
        <source>{count} character missing</source>
        <translation>Còn thiếu {count} ký tự</translation>
    </message>
    <message id="check-in.typed.unfinished.other">
        <source>{count} characters missing</source>
        <translation>Còn thiếu {count} ký tự</translation>
    </message>
    <message id="check-in.other-typed.empty">
        <source>Type it as it stands on the document</source>
        <translation>Nhập đúng như trên giấy tờ</translation>
    </message>
    <message id="check-in.other-typed.unfinished">
        <source>Not complete yet</source>
        <translation>Chưa nhập đủ</translation>
    </message>
    <message id="check-in.other-typed.right">
        <source>✓ Compare it with the document once more</source>
        <translation>✓ Hãy so lại với giấy tờ một lần nữa</translation>
    </message>
    <message id="check-in.other-typed.wrong-shape">
        <source>× Only letters and digits</source>
        <translation>× Chỉ dùng chữ cái và chữ số</translation>
    </message>
    <message id="check-in.date.empty">
        <source>79/1/1 (Minguo) or 1990-01-01</source>
        <translation>79/1/1 (Dân Quốc) hoặc 1990-01-01</translation>
    </message>
    <message id="check-in.date.unfinished">
        <source>79/1/1 (Minguo) or 1990-01-01</source>
        <translation>79/1/1 (Dân Quốc) hoặc 1990-01-01</translation>
    </message>
    <message id="check-in.date.no-such-day">
        <source>× There is no such birth date: look again</source>
        <translation>× Không có ngày sinh này: xin xem lại</translation>
    </message>
    <message id="check-in.scanned.misread">
        <source>× Misread: please scan the card again</source>
        <translation>× Đọc sai: xin quét lại giấy tờ</translation>
    </message>
    <message id="check-in.scanned.voting-pass">
        <source>× This is a voting pass: it belongs to the booth</source>
        <translation>× Đây là thẻ bỏ phiếu: dùng ở buồng bỏ phiếu</translation>
    </message>
    <message id="check-in.scanned.tracker">
        <source>× This is a voter's tracker, not a card</source>
        <translation>× Đây là mã theo dõi của cử tri, không phải giấy tờ</translation>
    </message>
    <message id="check-in.scanned.station-head">
        <source>× This is a code of the station's own print, not a card</source>
        <translation>× Đây là mã trên biên bản của điểm bỏ phiếu, không phải giấy tờ</translation>
    </message>
    <message id="check-in.scanned.other">
        <source>× This barcode is not an ID number</source>
        <translation>× Mã vạch này không phải số giấy tờ</translation>
    </message>
    <message id="check-in.scanned.device-report">
        <source>× This is another device's closing code, not a card</source>
        <translation>× Đây là mã kết thúc của máy khác, không phải giấy tờ</translation>
    </message>
    <message id="camera.state.starting">
        <source>The camera is starting</source>
        <translation>Đang bật camera</translation>
    </message>
    <message id="camera.state.running">
        <source>Hold the card's barcode in the frame</source>
        <translation>Đưa mã vạch của giấy tờ vào khung</translation>
    </message>
    <message id="camera.state.forbidden">
        <source>This program may not use the camera</source>
        <translation>Chương trình không được phép dùng camera</translation>
    </message>
    <message id="camera.state.failed">
        <source>The camera does not answer; trying again</source>
        <translation>Camera không phản hồi; đang thử lại</translation>
    </message>
    <message id="camera.state.unplugged">
        <source>The camera is unplugged: please plug it in</source>
        <translation>Camera đã bị rút: xin cắm lại</translation>
    </message>
    <message id="camera.sight.read">
        <source>✓ Read</source>
        <translation>✓ Đã đọc</translation>
    </message>
    <message id="camera.sight.nothing">
        <source>Hold the card's barcode in the frame</source>
        <translation>Đưa mã vạch của giấy tờ vào khung</translation>
    </message>
    <message id="camera.sight.dark">
        <source>Too dark: more light, please</source>
        <translation>Quá tối: xin thêm ánh sáng</translation>
    </message>
    <message id="camera.sight.noise">
        <source>No picture: is the camera covered?</source>
        <translation>Không có hình: camera có bị che không?</translation>
    </message>
    <message id="camera.sight.too-far">
        <source>Hold it closer</source>
        <translation>Đưa lại gần hơn</translation>
    </message>
    <message id="camera.sight.unreadable">
        <source>Hold still, and turn it away from reflections</source>
        <translation>Giữ yên và tránh chỗ lóa</translation>
    </message>
    <message id="answer.may-vote.headline">
        <source>May vote</source>
        <translation>Được bỏ phiếu</translation>
    </message>
    <message id="answer.may-vote.body">
        <source>{electorate_class}. Compare the photo, then hand over the ballot.</source>
        <translation>{electorate_class}. Hãy so ảnh với người, rồi phát lá phiếu.</translation>
    </message>
    <message id="answer.provisional-possible.headline">
        <source>Not on the roll: may vote provisionally</source>
        <translation>Không có trong danh sách: được bỏ phiếu tạm</translation>
    </message>
    <message id="answer.provisional-possible.body">
        <source>{electorate_class}. The registry is asked when the ballot reaches the centre, and it counts only if the person is entitled. If the person shows a document, such as proof of work, attest it instead.</source>
        <translation>{electorate_class}. Khi lá phiếu đến trung tâm, hệ thống hộ tịch sẽ được hỏi; phiếu chỉ được tính nếu người này có quyền. Nếu người này có giấy tờ, chẳng hạn giấy xác nhận việc làm, hãy duyệt giấy tờ đó thay cho bỏ phiếu tạm.</translation>
    </message>
    <message id="answer.attested.headline">
        <source>May vote on a document</source>
        <translation>Được bỏ phiếu theo giấy tờ</translation>
    </message>
    <message id="answer.attested.body">
        <source>{electorate_class}, by: {document}. Compare the photo, then hand over the ballot.</source>
        <translation>{electorate_class}, theo: {document}. Hãy so ảnh với người, rồi phát lá phiếu.</translation>
    </message>
    <message id="answer.check-number.headline">
        <source>Compare number and birth date</source>
        <translation>Xem lại số và ngày sinh</translation>
    </message>
    <message id="answer.check-number.body">
        <source>Nobody is known by these. Read both from the card once more.</source>
        <translation>Không tìm thấy ai có số và ngày sinh này. Hãy đọc lại cả hai trên giấy tờ.</translation>
    </message>
    <message id="answer.voted-here.headline">
        <source>Has voted here already</source>
        <translation>Đã bỏ phiếu ở đây rồi</translation>
    </message>
    <message id="answer.voted-here.body">
        <source>Each person votes once. If the person denies it, record that.</source>
        <translation>Mỗi người chỉ bỏ phiếu một lần. Nếu người này phủ nhận, hãy ghi lại.</translation>
    </message>
    <message id="answer.disputed.headline">
        <source>Recorded: the person denies having voted</source>
        <translation>Đã ghi lại: người này nói chưa bỏ phiếu</translation>
    </message>
    <message id="answer.disputed.body">
        <source>The earlier vote stands, and no second ballot is given. The organiser looks into it. Telephone: {telephone}</source>
        <translation>Lá phiếu trước vẫn có hiệu lực, và không phát lá phiếu thứ hai. Ban tổ chức sẽ xem xét. Điện thoại: {telephone}</translation>
    </message>
    <message id="answer.voted-elsewhere.headline">
        <source>Checked in at another desk already</source>
        <translation>Đã làm thủ tục ở bàn khác</translation>
    </message>
    <message id="answer.voted-elsewhere.body">
        <source>Desk {device}, {at}. Each person votes once. If the person has not voted, that desk can void its pass. If the person denies having been there, record that.</source>
        <translation>Bàn {device}, {at}. Mỗi người chỉ bỏ phiếu một lần. Nếu người này chưa bỏ phiếu, bàn đó có thể hủy thẻ của mình. Nếu người này nói chưa đến đó, hãy ghi lại.</translation>
    </message>
    <message id="answer.pass-open.headline">
        <source>Has a voting pass that is not used</source>
        <translation>Có thẻ bỏ phiếu chưa dùng</translation>
    </message>
    <message id="answer.pass-open.body">
        <source>If the person has really not voted yet, void the earlier pass and check again.</source>
        <translation>Nếu người này thật sự chưa bỏ phiếu, hãy hủy thẻ cũ và kiểm tra lại.</translation>
    </message>
    <message id="answer.not-on-roll.headline">
        <source>Not on the roll</source>
        <translation>Không có trong danh sách</translation>
    </message>
    <message id="answer.not-on-roll.body">
        <source>If the person shows a document, such as proof of work, and the case takes it, attest it. Telephone for questions: {telephone}</source>
        <translation>Nếu người này có giấy tờ mà cuộc bỏ phiếu chấp nhận, chẳng hạn giấy xác nhận việc làm, hãy duyệt giấy tờ đó. Điện thoại hỏi đáp: {telephone}</translation>
    </message>
    <message id="answer.registry-incorrect.headline">
        <source>The registry says: incorrect</source>
        <translation>Hộ tịch trả lời: không đúng</translation>
    </message>
    <message id="answer.registry-incorrect.body">
        <source>The household registry does not confirm this person for this case: moved away, or a wrong number or birth date. Telephone for questions: {telephone}</source>
        <translation>Hệ thống hộ tịch không xác nhận người này cho cuộc bỏ phiếu này: đã chuyển đi, hoặc số hay ngày sinh bị sai. Điện thoại hỏi đáp: {telephone}</translation>
    </message>
    <message id="answer.not-old-enough.headline">
        <source>Not old enough</source>
        <translation>Chưa đủ tuổi</translation>
    </message>
    <message id="answer.not-old-enough.body">
        <source>Voters are at least {minimum_age}: born on or before {born_by}. Compare the birth date with the card. Telephone for questions: {telephone}</source>
        <translation>Cử tri phải từ {minimum_age} tuổi: sinh ngày {born_by} hoặc trước đó. Hãy so ngày sinh với giấy tờ. Điện thoại hỏi đáp: {telephone}</translation>
    </message>
    <message id="answer.struck.headline">
        <source>Struck off the roll</source>
        <translation>Đã bị gạch khỏi danh sách</translation>
    </message>
    <message id="answer.struck.body">
        <source>This person's entry was taken off the roll. Telephone for questions: {telephone}</source>
        <translation>Tên của người này đã bị xóa khỏi danh sách. Điện thoại hỏi đáp: {telephone}</translation>
    </message>
    <message id="answer.online-only.headline">
        <source>Votes online only</source>
        <translation>Chỉ được bỏ phiếu qua mạng</translation>
    </message>
    <message id="answer.online-only.body">
        <source>{electorate_class}. Telephone for questions: {telephone}</source>
        <translation>{electorate_class}. Điện thoại hỏi đáp: {telephone}</translation>
    </message>
    <message id="answer.also-online.onsite-over-online">
        <source>Tell everyone: who has voted online too, only this vote counts.</source>
        <translation>Hãy nói với mọi người: nếu đã bỏ phiếu cả qua mạng thì chỉ lá phiếu ở đây được tính.</translation>
    </message>
    <message id="answer.also-online.online-over-onsite">
        <source>Tell everyone: who has voted online too, only that vote counts.</source>
        <translation>Hãy nói với mọi người: nếu đã bỏ phiếu cả qua mạng thì chỉ lá phiếu qua mạng được tính.</translation>
    </message>
    <message id="answer.photo.to-see">
        <source>Photo fits?</source>
        <translation>Ảnh có khớp?</translation>
    </message>
    <message id="answer.photo.seen">
        <source>✓ Photo fits</source>
        <translation>✓ Ảnh khớp</translation>
    </message>
    <message id="answer.act.admit">
        <source>Give the ballot</source>
        <translation>Phát lá phiếu</translation>
    </message>
    <message id="answer.act.attest">
        <source>Attest</source>
        <translation>Duyệt</translation>
    </message>
    <message id="answer.act.void">
        <source>Void and check again</source>
        <translation>Hủy và kiểm tra lại</translation>
    </message>
    <message id="answer.act.refuse">
        <source>No ballot</source>
        <translation>Từ chối</translation>
    </message>
    <message id="answer.act.dispute">
        <source>Person denies it</source>
        <translation>Người này phủ nhận</translation>
    </message>
    <message id="answer.act.back">
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message id="answer.act.correct">
        <source>Type again</source>
        <translation>Nhập lại</translation>
    </message>
    <message id="answer.act.compared">
        <source>Both are right</source>
        <translation>Cả hai đều đúng</translation>
    </message>
    <message id="answer.act.next">
        <source>Next person</source>
        <translation>Người kế tiếp</translation>
    </message>
    <message id="doubled.headline">
        <source>One person was checked in at two desks</source>
        <translation>Một người đã làm thủ tục ở hai bàn</translation>
    </message>
    <message id="doubled.one-pass">
        <source>One voting pass was used at two booths</source>
        <translation>Một thẻ bỏ phiếu đã dùng ở hai buồng</translation>
    </message>
    <message id="doubled.here">
        <source>Here: {device}</source>
        <translation>Ở đây: {device}</translation>
    </message>
    <message id="doubled.there">
        <source>The other one: {device}</source>
        <translation>Máy kia: {device}</translation>
    </message>
    <message id="doubled.open">
        <source>Checked in at {at}. Has not voted yet.</source>
        <translation>Làm thủ tục lúc {at}. Chưa bỏ phiếu.</translation>
    </message>
    <message id="doubled.voted">
        <source>Checked in at {at}. Has voted.</source>
        <translation>Làm thủ tục lúc {at}. Đã bỏ phiếu.</translation>
    </message>
    <message id="doubled.void">
        <source>Void it here</source>
        <translation>Hủy thẻ ở đây</translation>
    </message>
    <message id="doubled.read">
        <source>Chief told</source>
        <translation>Đã báo cáo</translation>
    </message>
    <message id="doubled.next.void-here">
        <source>The person has voted at the other desk. Void the pass given here, and do not let it be used.</source>
        <translation>Người này đã bỏ phiếu ở bàn kia. Hãy hủy thẻ phát ở đây và không để ai dùng.</translation>
    </message>
    <message id="doubled.next.void-one">
        <source>Neither pass is used. Settle with the other desk, by voice, which one voids its pass; only one of them.</source>
        <translation>Cả hai thẻ đều chưa dùng. Hãy nói trực tiếp với bàn kia để quyết định bên nào hủy thẻ; chỉ hủy một thẻ.</translation>
    </message>
    <message id="doubled.next.void-there">
        <source>The person has voted with the pass given here. Tell the other desk to void its pass.</source>
        <translation>Người này đã bỏ phiếu bằng thẻ phát ở đây. Hãy báo bàn kia hủy thẻ của bàn đó.</translation>
    </message>
    <message id="doubled.next.both-voted">
        <source>Both ballots are cast and both are kept. Tell the chief officer: two officials of the centre decide which one counts.</source>
        <translation>Cả hai lá phiếu đều đã nhận và đều được giữ lại. Hãy báo trưởng điểm: hai cán bộ của trung tâm quyết định tính lá phiếu nào.</translation>
    </message>
    <message id="attest.heading">
        <source>Which document did you see?</source>
        <translation>Đã xem giấy tờ nào?</translation>
    </message>
    <message id="attest.why">
        <source>Choose only a document you have looked at yourself. Your name goes into the voting pass.</source>
        <translation>Chỉ chọn giấy tờ mà chính mình đã xem. Tên của nhân viên sẽ ghi vào thẻ bỏ phiếu.</translation>
    </message>
    <message id="attest.back">
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message id="attest.button">
        <source>Attest</source>
        <translation>Duyệt</translation>
    </message>
    <message id="show-pass.headline">
        <source>Please show your voting pass</source>
        <translation>Xin đưa thẻ bỏ phiếu</translation>
    </message>
    <message id="show-pass.body">
        <source>Hold the code that you got at the desk before the camera or the scanner.</source>
        <translation>Hãy đưa mã nhận ở bàn thủ tục trước camera hoặc máy quét.</translation>
    </message>
    <message id="show-pass.officer">
        <source>Officer</source>
        <translation>Nhân viên</translation>
    </message>
    <message id="pass-given.headline">
        <source>Give the voting pass to the voter</source>
        <translation>Đưa thẻ bỏ phiếu cho cử tri</translation>
    </message>
    <message id="pass-given.body">
        <source>Print it, or let the voter photograph it. Shown at the booth it opens one vote, once.</source>
        <translation>Hãy in thẻ, hoặc để cử tri chụp ảnh. Đưa thẻ ở buồng bỏ phiếu để bỏ phiếu, chỉ một lần.</translation>
    </message>
    <message id="pass-given.qr">
        <source>Voting pass</source>
        <translation>Thẻ bỏ phiếu</translation>
    </message>
    <message id="pass-given.expires">
        <source>To be used by {at}</source>
        <translation>Dùng trước {at}</translation>
    </message>
    <message id="pass-given.print">
        <source>Print the pass</source>
        <translation>In thẻ</translation>
    </message>
    <message id="pass-given.done">
        <source>Next person</source>
        <translation>Người kế tiếp</translation>
    </message>
    <message id="roll-list.heading">
        <source>Find a name on the roll</source>
        <translation>Tìm tên trong danh sách</translation>
    </message>
    <message id="roll-list.help">
        <source>Type at least two characters of the name.</source>
        <translation>Nhập ít nhất hai ký tự của tên.</translation>
    </message>
    <message id="roll-list.nobody">
        <source>Nobody by this name is on the roll.</source>
        <translation>Trong danh sách không có ai tên này.</translation>
    </message>
    <message id="roll-list.choose">
        <source>Choose the person whose card you hold.</source>
        <translation>Hãy chọn người có tên trên giấy tờ đang cầm.</translation>
    </message>
    <message id="roll-list.more">
        <source>There are more than these: type more of the name.</source>
        <translation>Còn người khác nữa: xin nhập tên đầy đủ hơn.</translation>
    </message>
    <message id="roll-list.match">
        <source>{name} · {number} · born {year}-{month:02} (Minguo {minguo})</source>
        <translation>{name} · {number} · sinh tháng {month} năm {year} (Dân Quốc {minguo})</translation>
    </message>
    <message id="roll-list.back">
        <source>Back to the number</source>
        <translation>Quay lại nhập số</translation>
    </message>
    <message id="welcome.secret">
        <source>Your choice is encrypted at once. Nobody can learn how you voted.</source>
        <translation>Lựa chọn của quý vị được mã hóa ngay. Không ai biết được quý vị đã chọn gì.</translation>
    </message>
    <message id="welcome.language">
        <source>Choose your language</source>
        <translation>Chọn ngôn ngữ</translation>
    </message>
    <message id="welcome.button">
        <source>Begin</source>
        <translation>Bắt đầu</translation>
    </message>
    <message id="welcome.part">
        <source>Ballot {number} of {count}</source>
        <translation>Lá phiếu {number}/{count}</translation>
    </message>
    <message id="consent.rules">
        <source>The rules</source>
        <translation>Quy tắc</translation>
    </message>
    <message id="consent.privacy">
        <source>Your privacy</source>
        <translation>Quyền riêng tư</translation>
    </message>
    <message id="consent.decline">
        <source>I do not agree, leave</source>
        <translation>Tôi không đồng ý, rời đi</translation>
    </message>
    <message id="consent.agree">
        <source>I understand and agree</source>
        <translation>Tôi đã hiểu và đồng ý</translation>
    </message>
    <message id="choosing.button">
        <source>Next: check</source>
        <translation>Tiếp: kiểm tra</translation>
    </message>
    <message id="choosing.chosen">
        <source>{count} of {most} chosen</source>
        <translation>Đã chọn {count}/{most}</translation>
    </message>
    <message id="choosing.money-left">
        <source>{amount} left</source>
        <translation>Còn {amount}</translation>
    </message>
    <message id="choosing.money-spent">
        <source>{spent} of {budget} spent</source>
        <translation>Đã dùng {spent} trong {budget}</translation>
    </message>
    <message id="choosing.points-left">
        <source>{left} of {points} points left</source>
        <translation>Còn {left}/{points} điểm</translation>
    </message>
    <message id="choosing.blank">
        <source>You may also cast a blank ballot.</source>
        <translation>Quý vị cũng có thể bỏ phiếu trắng.</translation>
    </message>
    <message id="choosing.shown">
        <source>{what}: {first}–{last} of {count}</source>
        <translation>{what}: {first}–{last} trong {count}</translation>
    </message>
    <message id="choosing.shown.all">
        <source>All proposals</source>
        <translation>Tất cả đề xuất</translation>
    </message>
    <message id="choosing.shown.chosen">
        <source>What I have chosen</source>
        <translation>Những gì tôi đã chọn</translation>
    </message>
    <message id="choosing.leaf-before">
        <source>Before these: {first}–{last}</source>
        <translation>Phía trước: {first}–{last}</translation>
    </message>
    <message id="choosing.leaf-after">
        <source>More proposals: {first}–{last}</source>
        <translation>Các đề xuất tiếp: {first}–{last}</translation>
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
        <translation>{chosen}, thiếu {count}</translation>
    </message>
    <message id="choosing.missing.other">
        <source>{chosen}, {count} more needed</source>
        <translation>{chosen}, thiếu {count}</translation>
    </message>
    <message id="choosing.points-missing.one">
        <source>Give {count} more point</source>
        <translation>Hãy cho thêm {count} điểm</translation>
    </message>
    <message id="choosing.points-missing.other">
        <source>Give {count} more points</source>
        <translation>Hãy cho thêm {count} điểm</translation>
    </message>
    <message id="choosing.number.one">
        <source>Choose one proposal</source>
        <translation>Hãy chọn một đề xuất</translation>
    </message>
    <message id="choosing.number.answer">
        <source>Choose one answer</source>
        <translation>Hãy chọn một câu trả lời</translation>
    </message>
    <message id="choosing.number.exactly">
        <source>Choose exactly {most} proposals</source>
        <translation>Hãy chọn đúng {most} đề xuất</translation>
    </message>
    <message id="choosing.number.up-to">
        <source>Choose up to {most} proposals</source>
        <translation>Hãy chọn tối đa {most} đề xuất</translation>
    </message>
    <message id="choosing.number.between">
        <source>Choose {least} to {most} proposals</source>
        <translation>Hãy chọn từ {least} đến {most} đề xuất</translation>
    </message>
    <message id="choosing.number.at-least">
        <source>Choose at least {least} proposals</source>
        <translation>Hãy chọn ít nhất {least} đề xuất</translation>
    </message>
    <message id="choosing.number.any">
        <source>Choose as many proposals as you like</source>
        <translation>Muốn chọn bao nhiêu đề xuất cũng được</translation>
    </message>
    <message id="choosing.rule.budget">
        <source>Choose proposals that cost {amount} or less together</source>
        <translation>Hãy chọn các đề xuất có tổng chi phí không quá {amount}</translation>
    </message>
    <message id="choosing.rule.points.one">
        <source>You have {count} point to give</source>
        <translation>Quý vị có {count} điểm để cho</translation>
    </message>
    <message id="choosing.rule.points.other">
        <source>You have {count} points to give</source>
        <translation>Quý vị có {count} điểm để cho</translation>
    </message>
    <message id="choosing.rule.all-points.one">
        <source>Give away {count} point</source>
        <translation>Hãy cho {count} điểm</translation>
    </message>
    <message id="choosing.rule.all-points.other">
        <source>Give away all {count} points</source>
        <translation>Hãy cho hết {count} điểm</translation>
    </message>
    <message id="choosing.how.order">
        <source>Touch first the one you want most, then the next. Each card tells its place.</source>
        <translation>Chạm trước vào đề xuất muốn nhất, rồi đến đề xuất tiếp theo. Thứ tự được ghi ở từng đề xuất.</translation>
    </message>
    <message id="choosing.how.points">
        <source>Each touch on a proposal gives it one more point. The minus takes one back.</source>
        <translation>Mỗi lần chạm vào một đề xuất là cho thêm một điểm. Dấu trừ lấy lại một điểm.</translation>
    </message>
    <message id="choosing.points-least.one">
        <source>Give at least {count} point.</source>
        <translation>Cho ít nhất {count} điểm.</translation>
    </message>
    <message id="choosing.points-least.other">
        <source>Give at least {count} points.</source>
        <translation>Cho ít nhất {count} điểm.</translation>
    </message>
    <message id="choosing.points-each.one">
        <source>One proposal gets at most {count} point.</source>
        <translation>Mỗi đề xuất được tối đa {count} điểm.</translation>
    </message>
    <message id="choosing.points-each.other">
        <source>One proposal gets at most {count} points.</source>
        <translation>Mỗi đề xuất được tối đa {count} điểm.</translation>
    </message>
    <message id="card.choose">
        <source>Choose this</source>
        <translation>Chọn</translation>
    </message>
    <message id="card.choose-answer">
        <source>Choose this answer</source>
        <translation>Chọn câu trả lời này</translation>
    </message>
    <message id="card.number">
        <source>No. {number}</source>
        <translation>Số {number}</translation>
    </message>
    <message id="card.more">
        <source>More about it</source>
        <translation>Xem chi tiết</translation>
    </message>
    <message id="card.chosen">
        <source>Chosen</source>
        <translation>Đã chọn</translation>
    </message>
    <message id="card.place">
        <source>Choice {place}</source>
        <translation>Ưu tiên {place}</translation>
    </message>
    <message id="card.next-place">
        <source>Make this choice {place}</source>
        <translation>Chọn làm ưu tiên {place}</translation>
    </message>
    <message id="card.over-budget">
        <source>{amount} more than is left</source>
        <translation>Vượt {amount} so với số còn lại</translation>
    </message>
    <message id="card.points.one">
        <source>{count} point</source>
        <translation>{count} điểm</translation>
    </message>
    <message id="card.points.other">
        <source>{count} points</source>
        <translation>{count} điểm</translation>
    </message>
    <message id="points.less.one">
        <source>Take one point back</source>
        <translation>Lấy lại một điểm</translation>
    </message>
    <message id="points.less.other">
        <source>Take {count} points back</source>
        <translation>Lấy lại {count} điểm</translation>
    </message>
    <message id="points.more.one">
        <source>Give one more point</source>
        <translation>Cho thêm một điểm</translation>
    </message>
    <message id="points.more.other">
        <source>Give {count} more points</source>
        <translation>Cho thêm {count} điểm</translation>
    </message>
    <message id="refused.too-many.by-touch.headline">
        <source>You cannot choose more than {limit}</source>
        <translation>Không thể chọn quá {limit} đề xuất</translation>
    </message>
    <message id="refused.too-many.by-touch.body">
        <source>To choose this one instead, first touch a chosen proposal to take it back. Nothing has changed.</source>
        <translation>Muốn chọn đề xuất này, trước hết hãy chạm vào một đề xuất đã chọn để bỏ chọn. Chưa có gì thay đổi.</translation>
    </message>
    <message id="refused.too-many.answer.headline">
        <source>You have already chosen an answer</source>
        <translation>Quý vị đã chọn một câu trả lời</translation>
    </message>
    <message id="refused.too-many.answer.body">
        <source>To choose this one instead, first touch the chosen answer to take it back. Nothing has changed.</source>
        <translation>Muốn chọn câu này, trước hết hãy chạm vào câu trả lời đã chọn để bỏ chọn. Chưa có gì thay đổi.</translation>
    </message>
    <message id="refused.too-many.with-points.headline">
        <source>You cannot give points to more than {limit} proposals</source>
        <translation>Không thể cho điểm quá {limit} đề xuất</translation>
    </message>
    <message id="refused.too-many.with-points.body">
        <source>To give points to this one, first take all points back from another with its minus. Nothing has changed.</source>
        <translation>Muốn cho điểm đề xuất này, trước hết hãy dùng dấu trừ lấy lại hết điểm của một đề xuất khác. Chưa có gì thay đổi.</translation>
    </message>
    <message id="refused.over-budget.headline">
        <source>With this one it would cost more than {limit}</source>
        <translation>Thêm đề xuất này sẽ vượt quá {limit}</translation>
    </message>
    <message id="refused.over-budget.body">
        <source>To choose it, first touch a chosen proposal to take it back. Nothing has changed.</source>
        <translation>Muốn chọn đề xuất này, trước hết hãy chạm vào một đề xuất đã chọn để bỏ chọn. Chưa có gì thay đổi.</translation>
    </message>
    <message id="refused.too-many-points.headline">
        <source>You have given all {limit} points</source>
        <translation>Quý vị đã cho hết {limit} điểm</translation>
    </message>
    <message id="refused.too-many-points.body">
        <source>To give one here, first take one back from another proposal with its minus. Nothing has changed.</source>
        <translation>Muốn cho điểm ở đây, trước hết hãy dùng dấu trừ lấy lại một điểm của đề xuất khác. Chưa có gì thay đổi.</translation>
    </message>
    <message id="refused.too-many-points-for-one.headline">
        <source>One proposal gets at most {limit} points</source>
        <translation>Mỗi đề xuất được tối đa {limit} điểm</translation>
    </message>
    <message id="refused.too-many-points-for-one.body">
        <source>Nothing has changed.</source>
        <translation>Chưa có gì thay đổi.</translation>
    </message>
    <message id="review.heading">
        <source>Please check your choices</source>
        <translation>Xin kiểm tra lựa chọn của quý vị</translation>
    </message>
    <message id="review.final">
        <source>This is your ballot. Once cast, it cannot be changed.</source>
        <translation>Đây là lá phiếu của quý vị. Đã bỏ phiếu thì không thể thay đổi.</translation>
    </message>
    <message id="review.up">
        <source>Move up</source>
        <translation>Lên</translation>
    </message>
    <message id="review.down">
        <source>Move down</source>
        <translation>Xuống</translation>
    </message>
    <message id="review.change">
        <source>Change</source>
        <translation>Sửa</translation>
    </message>
    <message id="review.back">
        <source>Back to the proposals</source>
        <translation>Quay lại các đề xuất</translation>
    </message>
    <message id="review.back-answer">
        <source>Back to the question</source>
        <translation>Quay lại câu hỏi</translation>
    </message>
    <message id="review.cast">
        <source>Cast my ballot</source>
        <translation>Bỏ phiếu</translation>
    </message>
    <message id="review.more-possible.headline">
        <source>You may choose more</source>
        <translation>Quý vị có thể chọn thêm</translation>
    </message>
    <message id="review.more-possible.body.one">
        <source>One more is possible. You may also cast your ballot as it is.</source>
        <translation>Còn chọn thêm được {count} đề xuất. Quý vị cũng có thể bỏ phiếu như thế này.</translation>
    </message>
    <message id="review.more-possible.body.other">
        <source>{count} more are possible. You may also cast your ballot as it is.</source>
        <translation>Còn chọn thêm được {count} đề xuất. Quý vị cũng có thể bỏ phiếu như thế này.</translation>
    </message>
    <message id="review.more-fits.headline">
        <source>You may choose more</source>
        <translation>Quý vị có thể chọn thêm</translation>
    </message>
    <message id="review.more-fits.body.one">
        <source>One more proposal costs no more than is left. You may also cast your ballot as it is.</source>
        <translation>Còn {count} đề xuất có chi phí không vượt số tiền còn lại. Quý vị cũng có thể bỏ phiếu như thế này.</translation>
    </message>
    <message id="review.more-fits.body.other">
        <source>{count} more proposals each cost no more than is left. You may also cast your ballot as it is.</source>
        <translation>Còn {count} đề xuất, mỗi đề xuất có chi phí không vượt số tiền còn lại. Quý vị cũng có thể bỏ phiếu như thế này.</translation>
    </message>
    <message id="review.more-points.headline">
        <source>You may give more points</source>
        <translation>Quý vị có thể cho thêm điểm</translation>
    </message>
    <message id="review.more-points.body.one">
        <source>One point is left. You may also cast your ballot as it is.</source>
        <translation>Còn lại {count} điểm. Quý vị cũng có thể bỏ phiếu như thế này.</translation>
    </message>
    <message id="review.more-points.body.other">
        <source>{count} points are left. You may also cast your ballot as it is.</source>
        <translation>Còn lại {count} điểm. Quý vị cũng có thể bỏ phiếu như thế này.</translation>
    </message>
    <message id="review.too-few.headline">
        <source>Not enough is chosen yet, so this ballot cannot be cast</source>
        <translation>Chưa chọn đủ nên chưa thể bỏ phiếu</translation>
    </message>
    <message id="review.too-few.body.one">
        <source>Go back to the proposals and choose one more.</source>
        <translation>Hãy quay lại các đề xuất và chọn thêm {count} đề xuất.</translation>
    </message>
    <message id="review.too-few.body.other">
        <source>Go back to the proposals and choose {count} more.</source>
        <translation>Hãy quay lại các đề xuất và chọn thêm {count} đề xuất.</translation>
    </message>
    <message id="review.too-few-points.headline">
        <source>Not enough points are given yet, so this ballot cannot be cast</source>
        <translation>Chưa cho đủ điểm nên chưa thể bỏ phiếu</translation>
    </message>
    <message id="review.too-few-points.body.one">
        <source>Go back to the proposals and give one more point.</source>
        <translation>Hãy quay lại các đề xuất và cho thêm {count} điểm.</translation>
    </message>
    <message id="review.too-few-points.body.other">
        <source>Go back to the proposals and give {count} more points.</source>
        <translation>Hãy quay lại các đề xuất và cho thêm {count} điểm.</translation>
    </message>
    <message id="review.blank.headline">
        <source>You have chosen nothing</source>
        <translation>Quý vị chưa chọn gì</translation>
    </message>
    <message id="review.blank.body.one">
        <source>This would be a blank ballot. To choose, go back to the proposals.</source>
        <translation>Đây sẽ là phiếu trắng. Muốn chọn, hãy quay lại các đề xuất.</translation>
    </message>
    <message id="review.blank.body.other">
        <source>This would be a blank ballot. To choose, go back to the proposals.</source>
        <translation>Đây sẽ là phiếu trắng. Muốn chọn, hãy quay lại các đề xuất.</translation>
    </message>
    <message id="review.no-answer.headline">
        <source>You have chosen no answer yet, so this ballot cannot be cast</source>
        <translation>Quý vị chưa chọn câu trả lời nên chưa thể bỏ phiếu</translation>
    </message>
    <message id="review.no-answer.body.one">
        <source>Go back to the question and choose an answer.</source>
        <translation>Hãy quay lại câu hỏi và chọn một câu trả lời.</translation>
    </message>
    <message id="review.no-answer.body.other">
        <source>Go back to the question and choose an answer.</source>
        <translation>Hãy quay lại câu hỏi và chọn một câu trả lời.</translation>
    </message>
    <message id="review.blank-answer.headline">
        <source>You have chosen no answer</source>
        <translation>Quý vị chưa chọn câu trả lời nào</translation>
    </message>
    <message id="review.blank-answer.body.one">
        <source>This would be a blank ballot. To choose, go back to the question.</source>
        <translation>Đây sẽ là phiếu trắng. Muốn chọn, hãy quay lại câu hỏi.</translation>
    </message>
    <message id="review.blank-answer.body.other">
        <source>This would be a blank ballot. To choose, go back to the question.</source>
        <translation>Đây sẽ là phiếu trắng. Muốn chọn, hãy quay lại câu hỏi.</translation>
    </message>
    <message id="about.back">
        <source>Back to the proposals</source>
        <translation>Quay lại các đề xuất</translation>
    </message>
    <message id="about.take-back">
        <source>{state}. Touch again to take it back.</source>
        <translation>{state}. Chạm lần nữa để bỏ chọn.</translation>
    </message>
    <message id="about.map">
        <source>Where it is</source>
        <translation>Bản đồ vị trí</translation>
    </message>
    <message id="find.button">
        <source>Find a proposal</source>
        <translation>Tìm đề xuất</translation>
    </message>
    <message id="find.heading">
        <source>Find a proposal</source>
        <translation>Tìm đề xuất</translation>
    </message>
    <message id="find.by-number">
        <source>By its number on the leaflet</source>
        <translation>Theo số trên tờ giới thiệu</translation>
    </message>
    <message id="find.none-yet">
        <source>Touch the number, 1 to {most}</source>
        <translation>Chạm để nhập số, từ 1 đến {most}</translation>
    </message>
    <message id="find.no-such">
        <source>{number}: there is none. The last one is {most}.</source>
        <translation>Không có số {number}. Số cuối là {most}.</translation>
    </message>
    <message id="find.is">
        <source>{number}: {title}</source>
        <translation>{number}: {title}</translation>
    </message>
    <message id="find.show">
        <source>Show this proposal</source>
        <translation>Xem đề xuất này</translation>
    </message>
    <message id="find.only">
        <source>Or look at only some</source>
        <translation>Hoặc chỉ xem một phần</translation>
    </message>
    <message id="find.counted">
        <source>{what} ({count})</source>
        <translation>{what} ({count})</translation>
    </message>
    <message id="find.all">
        <source>Show all proposals</source>
        <translation>Xem tất cả đề xuất</translation>
    </message>
    <message id="tracker.headline">
        <source>Your ballot is cast</source>
        <translation>Đã nhận lá phiếu của quý vị</translation>
    </message>
    <message id="tracker.body">
        <source>Thank you for taking part.</source>
        <translation>Cảm ơn quý vị đã tham gia.</translation>
    </message>
    <message id="tracker.keep">
        <source>Your tracker</source>
        <translation>Mã theo dõi của quý vị</translation>
    </message>
    <message id="tracker.what-for">
        <source>Photograph it or write it down. On the public board it shows that this ballot was received; it does not tell what you chose.</source>
        <translation>Hãy chụp ảnh hoặc chép lại. Trên bảng công khai, mã này cho thấy lá phiếu đã được nhận; mã không cho biết quý vị đã chọn gì.</translation>
    </message>
    <message id="tracker.questions">
        <source>Questions about your ballot? Telephone {telephone}</source>
        <translation>Có thắc mắc về lá phiếu? Xin gọi {telephone}</translation>
    </message>
    <message id="tracker.wiped-in">
        <source>This screen is cleared in {seconds} s. Touch it for more time.</source>
        <translation>Màn hình tự xóa sau {seconds} giây. Chạm vào màn hình để có thêm thời gian.</translation>
    </message>
    <message id="tracker.qr">
        <source>Scan with your phone</source>
        <translation>Quét bằng điện thoại</translation>
    </message>
    <message id="tracker.done">
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message id="tracker.print">
        <source>Print a slip</source>
        <translation>In biên nhận</translation>
    </message>
    <message id="help.headline">
        <source>An officer is coming</source>
        <translation>Nhân viên đang đến</translation>
    </message>
    <message id="help.body">
        <source>Your choices are kept, and nobody can see them.</source>
        <translation>Lựa chọn của quý vị vẫn được giữ, và không ai nhìn thấy.</translation>
    </message>
    <message id="help.officer">
        <source>Officer: touch here</source>
        <translation>Nhân viên: chạm vào đây</translation>
    </message>
    <message id="help.back">
        <source>Not needed, go on voting</source>
        <translation>Không cần, bỏ phiếu tiếp</translation>
    </message>
    <message id="officer-help.heading">
        <source>Helping a voter</source>
        <translation>Trợ giúp cử tri</translation>
    </message>
    <message id="officer-help.why">
        <source>Explain how it works, but do not look at or ask about the choices. The voter touches the button to go on.</source>
        <translation>Hãy giải thích cách làm, nhưng không xem và không hỏi lựa chọn. Cử tri tự chạm nút để tiếp tục.</translation>
    </message>
    <message id="officer-help.anew">
        <source>If the vote cannot go on, it can be cancelled. No ballot is cast, and the voter can check in again for another pass.</source>
        <translation>Nếu không thể bỏ phiếu tiếp, có thể hủy lượt này. Không có lá phiếu nào được ghi nhận, và cử tri có thể làm thủ tục lại để nhận thẻ khác.</translation>
    </message>
    <message id="officer-help.cancel">
        <source>Cancel this vote</source>
        <translation>Hủy lượt bỏ phiếu này</translation>
    </message>
    <message id="officer-help.back">
        <source>The voter goes on voting</source>
        <translation>Cử tri bỏ phiếu tiếp</translation>
    </message>
    <message id="give-back.button">
        <source>Officer: take the screen back</source>
        <translation>Nhân viên: nhận lại màn hình</translation>
    </message>
    <message id="give-back.cast.headline">
        <source>Thank you for voting</source>
        <translation>Cảm ơn quý vị đã bỏ phiếu</translation>
    </message>
    <message id="give-back.cast.body">
        <source>Please give the screen back to the officer.</source>
        <translation>Xin trả màn hình cho nhân viên.</translation>
    </message>
    <message id="give-back.declined.headline">
        <source>You have not voted</source>
        <translation>Quý vị chưa bỏ phiếu</translation>
    </message>
    <message id="give-back.declined.body">
        <source>No ballot was cast, because the rules were not agreed to. Please give the screen back to the officer. If you change your mind you can check in again.</source>
        <translation>Không có lá phiếu nào được ghi nhận, vì quý vị không đồng ý với quy tắc. Xin trả màn hình cho nhân viên. Nếu đổi ý, quý vị có thể làm thủ tục lại.</translation>
    </message>
    <message id="give-back.idle.headline">
        <source>This vote was cancelled after a long pause</source>
        <translation>Lượt bỏ phiếu này đã hủy vì chờ quá lâu</translation>
    </message>
    <message id="give-back.idle.body">
        <source>No ballot was cast, and all choices are erased. Please tell an officer. The voter can check in again.</source>
        <translation>Không có lá phiếu nào được ghi nhận, và mọi lựa chọn đã xóa. Xin báo nhân viên. Cử tri có thể làm thủ tục lại.</translation>
    </message>
    <message id="give-back.cancelled.headline">
        <source>This vote was cancelled</source>
        <translation>Lượt bỏ phiếu này đã hủy</translation>
    </message>
    <message id="give-back.cancelled.body">
        <source>No ballot was cast, and all choices are erased. Please go back to the desk.</source>
        <translation>Không có lá phiếu nào được ghi nhận, và mọi lựa chọn đã xóa. Xin quay lại bàn thủ tục.</translation>
    </message>
    <message id="leave.button">
        <source>Next voter</source>
        <translation>Người kế tiếp</translation>
    </message>
    <message id="leave.cast.headline">
        <source>Thank you for voting</source>
        <translation>Cảm ơn quý vị đã bỏ phiếu</translation>
    </message>
    <message id="leave.cast.body">
        <source>You are done and may leave.</source>
        <translation>Quý vị đã xong và có thể ra về.</translation>
    </message>
    <message id="leave.declined.headline">
        <source>You have not voted</source>
        <translation>Quý vị chưa bỏ phiếu</translation>
    </message>
    <message id="leave.declined.body">
        <source>No ballot was cast, because the rules were not agreed to. If you change your mind, go back to the desk.</source>
        <translation>Không có lá phiếu nào được ghi nhận, vì quý vị không đồng ý với quy tắc. Nếu đổi ý, xin quay lại bàn thủ tục.</translation>
    </message>
    <message id="leave.idle.headline">
        <source>This vote was cancelled after a long pause</source>
        <translation>Lượt bỏ phiếu này đã hủy vì chờ quá lâu</translation>
    </message>
    <message id="leave.idle.body">
        <source>No ballot was cast, and all choices are erased. Please tell an officer. The voter can check in again.</source>
        <translation>Không có lá phiếu nào được ghi nhận, và mọi lựa chọn đã xóa. Xin báo nhân viên. Cử tri có thể làm thủ tục lại.</translation>
    </message>
    <message id="leave.cancelled.headline">
        <source>This vote was cancelled</source>
        <translation>Lượt bỏ phiếu này đã hủy</translation>
    </message>
    <message id="leave.cancelled.body">
        <source>No ballot was cast, and all choices are erased. Please go back to the desk.</source>
        <translation>Không có lá phiếu nào được ghi nhận, và mọi lựa chọn đã xóa. Xin quay lại bàn thủ tục.</translation>
    </message>
    <message id="still-there.heading">
        <source>Are you still there?</source>
        <translation>Quý vị còn ở đó không?</translation>
    </message>
    <message id="still-there.button">
        <source>Yes, go on voting</source>
        <translation>Còn, bỏ phiếu tiếp</translation>
    </message>
    <message id="still-there.left.one">
        <source>In {count} second this vote is cancelled and the screen cleared.</source>
        <translation>Sau {count} giây, lượt bỏ phiếu này sẽ hủy và màn hình sẽ xóa.</translation>
    </message>
    <message id="still-there.left.other">
        <source>In {count} seconds this vote is cancelled and the screen cleared.</source>
        <translation>Sau {count} giây, lượt bỏ phiếu này sẽ hủy và màn hình sẽ xóa.</translation>
    </message>
    <message id="paper.date">
        <source>{year}-{month:02}-{day:02} (Minguo {minguo})</source>
        <translation>{day} tháng {month} năm {year} (Dân Quốc {minguo})</translation>
    </message>
    <message id="paper.station">
        <source>Station</source>
        <translation>Điểm bỏ phiếu</translation>
    </message>
    <message id="paper.device">
        <source>Device</source>
        <translation>Máy</translation>
    </message>
    <message id="paper.day">
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message id="paper.case">
        <source>Case code</source>
        <translation>Mã cuộc bỏ phiếu</translation>
    </message>
    <message id="paper.observer">
        <source>Observer</source>
        <translation>Người giám sát</translation>
    </message>
    <message id="paper.records.one">
        <source>{count} record</source>
        <translation>{count} bản ghi</translation>
    </message>
    <message id="paper.records.other">
        <source>{count} records</source>
        <translation>{count} bản ghi</translation>
    </message>
    <message id="paper.pass.heading">
        <source>Voting pass</source>
        <translation>Thẻ bỏ phiếu</translation>
    </message>
    <message id="paper.pass.show">
        <source>At the booth, hold the code up to the camera.</source>
        <translation>Ở buồng bỏ phiếu, hãy đưa mã này trước camera.</translation>
    </message>
    <message id="paper.pass.until">
        <source>Valid until {time}</source>
        <translation>Dùng được đến {time}</translation>
    </message>
    <message id="paper.pass.single-use">
        <source>Single use. If it is too late, the check-in desk gives you a new one.</source>
        <translation>Dùng một lần. Nếu quá giờ, bàn thủ tục sẽ đổi thẻ mới.</translation>
    </message>
    <message id="paper.pass.for">
        <source>Good for</source>
        <translation>Dùng cho</translation>
    </message>
    <message id="paper.pass.no-name">
        <source>It bears no name and no ID number.</source>
        <translation>Thẻ không ghi tên và số giấy tờ.</translation>
    </message>
    <message id="paper.slip.heading">
        <source>Voter's slip</source>
        <translation>Biên nhận của cử tri</translation>
    </message>
    <message id="paper.slip.tracker">
        <source>Tracker of your ballot</source>
        <translation>Mã theo dõi lá phiếu</translation>
    </message>
    <message id="paper.slip.proves">
        <source>It shows that your ballot was received.</source>
        <translation>Mã cho thấy lá phiếu của quý vị đã được nhận.</translation>
    </message>
    <message id="paper.slip.proves-not">
        <source>It does not show what you chose. Nobody can learn that from it.</source>
        <translation>Mã không cho biết quý vị đã chọn gì. Không ai biết được điều đó từ mã này.</translation>
    </message>
    <message id="paper.slip.where">
        <source>Once the ballots have reached the centre, perhaps some days later, type the tracker on the public board or scan the code.</source>
        <translation>Khi lá phiếu đã đến trung tâm, có thể sau vài ngày, hãy nhập mã theo dõi trên bảng công khai hoặc quét mã.</translation>
    </message>
    <message id="paper.slip.board">
        <source>Public board: {board}</source>
        <translation>Bảng công khai: {board}</translation>
    </message>
    <message id="paper.slip.telephone">
        <source>Questions: {telephone}</source>
        <translation>Hỏi đáp: {telephone}</translation>
    </message>
    <message id="paper.zero.heading">
        <source>Zero report before voting</source>
        <translation>Biên bản 0 phiếu trước giờ bỏ phiếu</translation>
    </message>
    <message id="paper.zero.statement">
        <source>This device has given out no voting pass and holds no ballot.</source>
        <translation>Máy này chưa phát thẻ bỏ phiếu nào và không chứa lá phiếu nào.</translation>
    </message>
    <message id="paper.zero.clock">
        <source>Time by this device</source>
        <translation>Giờ theo máy này</translation>
    </message>
    <message id="paper.zero.compare">
        <source>Compare it with a watch before voting begins; if it is wrong, set it first.</source>
        <translation>Hãy so với đồng hồ đeo tay trước khi bắt đầu; nếu sai, hãy chỉnh trước.</translation>
    </message>
    <message id="paper.zero.roll">
        <source>Entries of the roll</source>
        <translation>Số tên trong danh sách</translation>
    </message>
    <message id="paper.zero.documents">
        <source>Signed documents</source>
        <translation>Tài liệu đã ký</translation>
    </message>
    <message id="paper.zero.spares">
        <source>Spare keys</source>
        <translation>Khóa dự phòng</translation>
    </message>
    <message id="paper.zero.chain">
        <source>Where the chain of records stands</source>
        <translation>Vị trí hiện tại của chuỗi bản ghi</translation>
    </message>
    <message id="paper.zero.present">
        <source>Signatures of those present</source>
        <translation>Chữ ký của người có mặt</translation>
    </message>
    <message id="paper.zero.absent">
        <source>Strike out those who are absent.</source>
        <translation>Gạch tên người vắng mặt.</translation>
    </message>
    <message id="paper.closing.heading">
        <source>Closing and reconciliation sheet</source>
        <translation>Biên bản kết thúc và đối chiếu</translation>
    </message>
    <message id="paper.closing.closed-at">
        <source>Closed at</source>
        <translation>Kết thúc lúc</translation>
    </message>
    <message id="paper.closing.not-closed">
        <source>The poll is not closed: this sheet is for checking only.</source>
        <translation>Chưa kết thúc bỏ phiếu: bản này chỉ để kiểm tra.</translation>
    </message>
    <message id="paper.closing.abandoned">
        <source>abandoned</source>
        <translation>bỏ dở</translation>
    </message>
    <message id="paper.closing.unresolved">
        <source>unresolved</source>
        <translation>chưa rõ</translation>
    </message>
    <message id="paper.closing.class">
        <source>Class of voters</source>
        <translation>Nhóm cử tri</translation>
    </message>
    <message id="paper.closing.ground">
        <source>Admitted by</source>
        <translation>Căn cứ</translation>
    </message>
    <message id="paper.closing.total">
        <source>Total</source>
        <translation>Tổng cộng</translation>
    </message>
    <message id="paper.closing.agrees">
        <source>Everything agrees</source>
        <translation>Mọi con số đều khớp</translation>
    </message>
    <message id="paper.closing.chain">
        <source>Where each device's chain of records ends</source>
        <translation>Điểm cuối chuỗi bản ghi của từng máy</translation>
    </message>
    <message id="paper.closing.keep">
        <source>Keep this sheet. If a device is restored or replaced, the code shows whether its records are whole.</source>
        <translation>Hãy giữ biên bản này. Nếu một máy được khôi phục hoặc thay thế, mã này cho biết bản ghi của máy có đủ không.</translation>
    </message>
    <message id="paper.closing.notes">
        <source>Notes</source>
        <translation>Ghi chú</translation>
    </message>
    <message id="paper.closing.sign">
        <source>Signatures</source>
        <translation>Chữ ký</translation>
    </message>
    <message id="paper.closing.differs.one">
        <source>{count} thing to settle</source>
        <translation>{count} việc cần giải quyết</translation>
    </message>
    <message id="paper.closing.differs.other">
        <source>{count} things to settle</source>
        <translation>{count} việc cần giải quyết</translation>
    </message>
    <message id="paper.ground.roll">
        <source>the roll</source>
        <translation>danh sách</translation>
    </message>
    <message id="paper.ground.registry">
        <source>the registry</source>
        <translation>hộ tịch</translation>
    </message>
    <message id="paper.ground.attested">
        <source>a document</source>
        <translation>giấy tờ</translation>
    </message>
    <message id="paper.ground.provisional">
        <source>provisionally</source>
        <translation>tạm thời</translation>
    </message>
    <message id="paper.finding.paper-below-cast.next">
        <source>Two people count the sign-in sheet again. If it stays so, write down in the notes what happened: the centre holds this station's ballots until two officials decide.</source>
        <translation>Hai người đếm lại sổ ký tên. Nếu vẫn vậy, hãy ghi sự việc vào phần ghi chú: trung tâm giữ riêng các lá phiếu của điểm này cho đến khi hai cán bộ quyết định.</translation>
    </message>
    <message id="paper.finding.paper-below-cast.what.one">
        <source>{count} person fewer on paper than ballots cast</source>
        <translation>Số người trên giấy ít hơn số phiếu đã nhận {count} người</translation>
    </message>
    <message id="paper.finding.paper-below-cast.what.other">
        <source>{count} people fewer on paper than ballots cast</source>
        <translation>Số người trên giấy ít hơn số phiếu đã nhận {count} người</translation>
    </message>
    <message id="paper.finding.paper-above-issued.next">
        <source>Count again, and see whether people were counted who got no pass. If it stays so, write it in the notes.</source>
        <translation>Hãy đếm lại, và xem có đếm cả người không nhận thẻ không. Nếu vẫn vậy, hãy ghi vào phần ghi chú.</translation>
    </message>
    <message id="paper.finding.paper-above-issued.what.one">
        <source>{count} person more on paper than passes given</source>
        <translation>Số người trên giấy nhiều hơn số thẻ đã phát {count} người</translation>
    </message>
    <message id="paper.finding.paper-above-issued.what.other">
        <source>{count} people more on paper than passes given</source>
        <translation>Số người trên giấy nhiều hơn số thẻ đã phát {count} người</translation>
    </message>
    <message id="paper.finding.unresolved.next">
        <source>Before the close, see whether anybody is still at a booth, and void passes that are handed back. After it, write down in the notes what is known: these passes cannot be used any more.</source>
        <translation>Trước khi kết thúc, hãy xem còn ai ở buồng bỏ phiếu không, và hủy những thẻ được trả lại. Sau khi kết thúc, hãy ghi những gì biết được vào phần ghi chú: các thẻ này không dùng được nữa.</translation>
    </message>
    <message id="paper.finding.unresolved.what.one">
        <source>{count} pass was given out and has not ended</source>
        <translation>{count} thẻ đã phát mà chưa kết thúc</translation>
    </message>
    <message id="paper.finding.unresolved.what.other">
        <source>{count} passes were given out and have not ended</source>
        <translation>{count} thẻ đã phát mà chưa kết thúc</translation>
    </message>
    <message id="paper.finding.ended-beyond-issued.next">
        <source>Make sure that every device is on this sheet. If it stays so, a pass may have been used at two devices: leave all devices as they are and call the organiser.</source>
        <translation>Hãy chắc chắn rằng mọi máy đều có trong biên bản này. Nếu vẫn vậy, có thể một thẻ đã dùng ở hai máy: hãy để nguyên mọi máy và gọi ban tổ chức.</translation>
    </message>
    <message id="paper.finding.ended-beyond-issued.what.one">
        <source>{count} pass more ended than was given out</source>
        <translation>Số thẻ đã kết thúc nhiều hơn số thẻ đã phát {count} thẻ</translation>
    </message>
    <message id="paper.finding.ended-beyond-issued.what.other">
        <source>{count} passes more ended than were given out</source>
        <translation>Số thẻ đã kết thúc nhiều hơn số thẻ đã phát {count} thẻ</translation>
    </message>
    <message id="paper.finding.account-disagrees.what">
        <source>The totals do not fit the passes this device holds</source>
        <translation>Tổng số không khớp với các thẻ trong máy này</translation>
    </message>
    <message id="paper.finding.account-disagrees.next">
        <source>Stop using this device, seal it up as it is, and call the organiser.</source>
        <translation>Hãy ngừng dùng máy này, niêm phong nguyên trạng và gọi ban tổ chức.</translation>
    </message>
    <message id="paper.finding.device-missing.what">
        <source>This device is not accounted for</source>
        <translation>Thiếu số liệu của máy này</translation>
    </message>
    <message id="paper.finding.device-missing.next">
        <source>Close the poll on it and print this sheet again. If it is broken or was not used, write that in the notes.</source>
        <translation>Hãy kết thúc bỏ phiếu trên máy đó rồi in lại biên bản này. Nếu máy hỏng hoặc không dùng, hãy ghi vào phần ghi chú.</translation>
    </message>
    <message id="paper.finding.groups-missing.what">
        <source>Of this device only the totals are known</source>
        <translation>Máy này chỉ có tổng số</translation>
    </message>
    <message id="paper.finding.groups-missing.next">
        <source>Attach the device's own sheet, which tells the classes.</source>
        <translation>Hãy kèm theo biên bản của chính máy đó, có số liệu từng nhóm.</translation>
    </message>
    <message id="error.error.what">
        <source>That did not work</source>
        <translation>Việc đó không thực hiện được</translation>
    </message>
    <message id="error.error.next">
        <source>Nothing has changed. Try again; if it still fails, call the organiser.</source>
        <translation>Chưa có gì thay đổi. Hãy thử lại; nếu vẫn không được, gọi ban tổ chức.</translation>
    </message>
    <message id="error.input.what">
        <source>What was typed is not right</source>
        <translation>Nội dung đã nhập không đúng</translation>
    </message>
    <message id="error.input.next">
        <source>Check it and type it again. Nothing has changed.</source>
        <translation>Hãy kiểm tra và nhập lại. Chưa có gì thay đổi.</translation>
    </message>
    <message id="error.input.no-receipt.what">
        <source>There is no receipt of the centre on this stick</source>
        <translation>Trên USB này không có tệp xác nhận của trung tâm</translation>
    </message>
    <message id="error.input.no-receipt.next">
        <source>Ask the centre for the receipt, copy it to the stick and try again.</source>
        <translation>Hãy xin trung tâm tệp xác nhận, chép vào USB rồi thử lại.</translation>
    </message>
    <message id="error.case-invalid.what">
        <source>The case file is not right</source>
        <translation>Tệp cuộc bỏ phiếu không đúng</translation>
    </message>
    <message id="error.case-invalid.next">
        <source>Ask the organiser for a corrected file.</source>
        <translation>Hãy xin ban tổ chức tệp đã sửa.</translation>
    </message>
    <message id="error.roll-invalid.what">
        <source>The roll file cannot be read</source>
        <translation>Không đọc được tệp danh sách</translation>
    </message>
    <message id="error.roll-invalid.next">
        <source>Ask the organiser for a corrected file.</source>
        <translation>Hãy xin ban tổ chức tệp đã sửa.</translation>
    </message>
    <message id="error.identity-invalid.what">
        <source>The number or the birth date is not right</source>
        <translation>Số giấy tờ hoặc ngày sinh không đúng</translation>
    </message>
    <message id="error.identity-invalid.next">
        <source>Compare it with the card and type it again.</source>
        <translation>Hãy so với giấy tờ và nhập lại.</translation>
    </message>
    <message id="error.identity-invalid.checksum.what">
        <source>One character of the number is wrong</source>
        <translation>Có một ký tự của số bị sai</translation>
    </message>
    <message id="error.identity-invalid.checksum.next">
        <source>Compare it with the card, character by character.</source>
        <translation>Hãy so với giấy tờ, từng ký tự một.</translation>
    </message>
    <message id="error.identity-invalid.date.what">
        <source>The birth date is not right</source>
        <translation>Ngày sinh không đúng</translation>
    </message>
    <message id="error.identity-invalid.date.next">
        <source>Type year, month and day, such as 79/1/1.</source>
        <translation>Hãy nhập năm, tháng, ngày, ví dụ 79/1/1.</translation>
    </message>
    <message id="error.ballot-invalid.what">
        <source>The rules do not allow this ballot</source>
        <translation>Lá phiếu này không đúng quy tắc</translation>
    </message>
    <message id="error.ballot-invalid.next">
        <source>Go back and look at the proposals chosen. Nothing was cast.</source>
        <translation>Hãy quay lại xem các đề xuất đã chọn. Chưa có lá phiếu nào được ghi nhận.</translation>
    </message>
    <message id="error.passphrase-wrong.what">
        <source>The passphrase or PIN is wrong</source>
        <translation>Cụm mật khẩu hoặc mã PIN sai</translation>
    </message>
    <message id="error.passphrase-wrong.next">
        <source>Type it again. If it is forgotten, call the organiser.</source>
        <translation>Hãy nhập lại. Nếu quên, gọi ban tổ chức.</translation>
    </message>
    <message id="error.share-invalid.what">
        <source>This share is not right</source>
        <translation>Phần khóa này không đúng</translation>
    </message>
    <message id="error.share-invalid.next">
        <source>Compare it word by word, and make sure that it belongs to this case.</source>
        <translation>Hãy so từng từ, và chắc chắn rằng nó thuộc cuộc bỏ phiếu này.</translation>
    </message>
    <message id="error.file-damaged.what">
        <source>The file is cut short or altered</source>
        <translation>Tệp bị thiếu hoặc đã bị sửa</translation>
    </message>
    <message id="error.file-damaged.next">
        <source>Copy the original again; if it still fails, call the organiser.</source>
        <translation>Hãy chép lại bản gốc; nếu vẫn không được, gọi ban tổ chức.</translation>
    </message>
    <message id="error.wrong-case.what">
        <source>This belongs to another case or another station</source>
        <translation>Cái này thuộc cuộc bỏ phiếu khác hoặc điểm khác</translation>
    </message>
    <message id="error.wrong-case.next">
        <source>Look at the case code and the station, and take the right file or pass.</source>
        <translation>Hãy xem mã cuộc bỏ phiếu và điểm bỏ phiếu, rồi lấy đúng tệp hoặc thẻ.</translation>
    </message>
    <message id="error.wrong-case.receipt.what">
        <source>These receipts are of another station or case</source>
        <translation>Các tệp xác nhận này thuộc điểm khác hoặc cuộc bỏ phiếu khác</translation>
    </message>
    <message id="error.wrong-case.receipt.next">
        <source>Nothing has changed. Ask the centre for the receipt of this station.</source>
        <translation>Chưa có gì thay đổi. Hãy xin trung tâm tệp xác nhận của điểm này.</translation>
    </message>
    <message id="error.message-refused.what">
        <source>What was received is not accepted</source>
        <translation>Dữ liệu nhận được không được chấp nhận</translation>
    </message>
    <message id="error.message-refused.next">
        <source>Nothing has changed. Call the organiser.</source>
        <translation>Chưa có gì thay đổi. Hãy gọi ban tổ chức.</translation>
    </message>
    <message id="error.malformed.what">
        <source>What was received has a wrong form</source>
        <translation>Dữ liệu nhận được sai định dạng</translation>
    </message>
    <message id="error.malformed.next">
        <source>Nothing has changed. Call the organiser.</source>
        <translation>Chưa có gì thay đổi. Hãy gọi ban tổ chức.</translation>
    </message>
    <message id="error.malformed.no-pass.what">
        <source>This is not a voting pass</source>
        <translation>Đây không phải thẻ bỏ phiếu</translation>
    </message>
    <message id="error.malformed.no-pass.next">
        <source>Show the code that you got at the desk.</source>
        <translation>Hãy đưa mã đã nhận ở bàn thủ tục.</translation>
    </message>
    <message id="error.malformed.no-report.what">
        <source>This is not the report of a device</source>
        <translation>Đây không phải báo cáo của một máy</translation>
    </message>
    <message id="error.malformed.no-report.next">
        <source>Close the other device first, then scan the code it shows.</source>
        <translation>Hãy kết thúc máy kia trước, rồi quét mã hiện trên máy đó.</translation>
    </message>
    <message id="error.signature-invalid.what">
        <source>A signature does not hold</source>
        <translation>Có một chữ ký không đúng</translation>
    </message>
    <message id="error.signature-invalid.next">
        <source>It may have been altered, so it is not accepted. Call the organiser.</source>
        <translation>Dữ liệu có thể đã bị sửa nên không được chấp nhận. Hãy gọi ban tổ chức.</translation>
    </message>
    <message id="error.not-authorised.what">
        <source>There is no authority for this</source>
        <translation>Không có quyền làm việc này</translation>
    </message>
    <message id="error.not-authorised.next">
        <source>Somebody, or a device, with the authority must do it.</source>
        <translation>Phải do người hoặc máy có quyền thực hiện.</translation>
    </message>
    <message id="error.device-revoked.what">
        <source>The certificate of this device was taken back</source>
        <translation>Chứng thư của máy này đã bị thu hồi</translation>
    </message>
    <message id="error.device-revoked.next">
        <source>Stop using this device and call the organiser.</source>
        <translation>Hãy ngừng dùng máy này và gọi ban tổ chức.</translation>
    </message>
    <message id="error.seal-invalid.what">
        <source>A sealed file cannot be opened</source>
        <translation>Không mở được một tệp niêm phong</translation>
    </message>
    <message id="error.seal-invalid.next">
        <source>Make sure that it was made for this device and this case.</source>
        <translation>Hãy chắc chắn rằng tệp được làm cho máy này và cuộc bỏ phiếu này.</translation>
    </message>
    <message id="error.chain-broken.what">
        <source>The records do not follow each other</source>
        <translation>Các bản ghi không nối tiếp nhau</translation>
    </message>
    <message id="error.chain-broken.next">
        <source>Stop using this device, leave it as it is, and call the organiser.</source>
        <translation>Hãy ngừng dùng máy này, để nguyên như vậy và gọi ban tổ chức.</translation>
    </message>
    <message id="error.chain-broken.twin.what">
        <source>Another machine runs under this device's name</source>
        <translation>Có một máy khác đang chạy dưới tên máy này</translation>
    </message>
    <message id="error.chain-broken.twin.next">
        <source>Stop one of the two at once, and call the organiser: only one of them may go on.</source>
        <translation>Hãy dừng ngay một trong hai máy và gọi ban tổ chức: chỉ một máy được tiếp tục.</translation>
    </message>
    <message id="error.chain-broken.behind.what">
        <source>Other devices hold records of this device that it has lost</source>
        <translation>Máy khác còn giữ bản ghi mà máy này đã mất</translation>
    </message>
    <message id="error.chain-broken.behind.next">
        <source>It was restored from an older state. Stop using it, and call the chief officer.</source>
        <translation>Máy này đã được khôi phục từ trạng thái cũ. Hãy ngừng dùng và gọi trưởng điểm.</translation>
    </message>
    <message id="error.chain-broken.forked.what">
        <source>Another device of this station contradicts itself</source>
        <translation>Một máy khác của điểm này tự mâu thuẫn</translation>
    </message>
    <message id="error.chain-broken.forked.next">
        <source>It may run twice, or have been restored. Stop using it, and call the chief officer.</source>
        <translation>Có thể máy đó chạy hai lần, hoặc đã được khôi phục. Hãy ngừng dùng máy đó và gọi trưởng điểm.</translation>
    </message>
    <message id="error.gap-in-chain.what">
        <source>Some records before this are missing</source>
        <translation>Thiếu một số bản ghi trước bản ghi này</translation>
    </message>
    <message id="error.gap-in-chain.next">
        <source>Send the missing ones first, then try again.</source>
        <translation>Hãy gửi các bản ghi còn thiếu trước, rồi thử lại.</translation>
    </message>
    <message id="error.not-allowed-now.what">
        <source>That is not possible now</source>
        <translation>Lúc này chưa làm được việc đó</translation>
    </message>
    <message id="error.not-allowed-now.next">
        <source>Finish the present step first.</source>
        <translation>Hãy làm xong bước hiện tại trước.</translation>
    </message>
    <message id="error.not-allowed-now.in-use.what">
        <source>This station is open on this device already</source>
        <translation>Điểm bỏ phiếu này đã mở trên máy này</translation>
    </message>
    <message id="error.not-allowed-now.in-use.next">
        <source>Use the window that is open.</source>
        <translation>Hãy dùng cửa sổ đang mở.</translation>
    </message>
    <message id="error.not-allowed-now.closed-here.what">
        <source>The poll of the station was closed on this device</source>
        <translation>Điểm này đã kết thúc bỏ phiếu trên máy này</translation>
    </message>
    <message id="error.not-allowed-now.closed-here.next">
        <source>Print the closing sheet, and deliver the records to the centre.</source>
        <translation>Hãy in biên bản kết thúc và gửi các bản ghi đến trung tâm.</translation>
    </message>
    <message id="error.not-allowed-now.not-zero.what">
        <source>There is no zero report any more: people have come to vote</source>
        <translation>Không còn in được biên bản 0 phiếu: đã có người đến bỏ phiếu</translation>
    </message>
    <message id="error.not-allowed-now.not-zero.next">
        <source>Use the one printed before the opening. Without one, write that in the notes of the closing sheet.</source>
        <translation>Hãy dùng bản đã in trước khi mở bỏ phiếu. Nếu không có, hãy ghi vào phần ghi chú của biên bản kết thúc.</translation>
    </message>
    <message id="error.pass-spent.what">
        <source>This voting pass cannot be used any more</source>
        <translation>Thẻ bỏ phiếu này không dùng được nữa</translation>
    </message>
    <message id="error.pass-spent.next">
        <source>Go back to the desk and check in again.</source>
        <translation>Xin quay lại bàn thủ tục và làm thủ tục lại.</translation>
    </message>
    <message id="error.pass-spent.used.what">
        <source>This voting pass has been used</source>
        <translation>Thẻ bỏ phiếu này đã dùng rồi</translation>
    </message>
    <message id="error.pass-spent.used.next">
        <source>Each pass opens one vote, once. If in doubt, ask at the desk.</source>
        <translation>Mỗi thẻ chỉ bỏ phiếu được một lần. Nếu thắc mắc, xin hỏi ở bàn thủ tục.</translation>
    </message>
    <message id="error.pass-spent.voided.what">
        <source>This voting pass was taken back</source>
        <translation>Thẻ bỏ phiếu này đã bị hủy</translation>
    </message>
    <message id="error.pass-spent.voided.next">
        <source>Go back to the desk and check in again.</source>
        <translation>Xin quay lại bàn thủ tục và làm thủ tục lại.</translation>
    </message>
    <message id="error.pass-spent.expired.what">
        <source>This voting pass has expired</source>
        <translation>Thẻ bỏ phiếu này đã hết hạn</translation>
    </message>
    <message id="error.pass-spent.expired.next">
        <source>Go back to the desk: it is taken back there, and you get a new one.</source>
        <translation>Xin quay lại bàn thủ tục: ở đó sẽ hủy thẻ này và phát thẻ mới.</translation>
    </message>
    <message id="error.clock-implausible.what">
        <source>This device's clock cannot be right</source>
        <translation>Giờ của máy này không thể đúng</translation>
    </message>
    <message id="error.clock-implausible.next">
        <source>Set date and time by a watch, then try again.</source>
        <translation>Hãy chỉnh ngày giờ theo đồng hồ đeo tay, rồi thử lại.</translation>
    </message>
    <message id="error.clock-implausible.early.what">
        <source>By this device's clock it is far too early</source>
        <translation>Theo giờ của máy này thì còn quá sớm</translation>
    </message>
    <message id="error.clock-implausible.early.next">
        <source>Check date and time. If they are right, wait until the poll may open.</source>
        <translation>Hãy kiểm tra ngày giờ. Nếu đúng, hãy chờ đến giờ được mở bỏ phiếu.</translation>
    </message>
    <message id="error.clock-implausible.late.what">
        <source>By this device's clock the poll is over</source>
        <translation>Theo giờ của máy này thì đã hết giờ bỏ phiếu</translation>
    </message>
    <message id="error.clock-implausible.late.next">
        <source>Check date and time. If they are right, call the organiser.</source>
        <translation>Hãy kiểm tra ngày giờ. Nếu đúng, hãy gọi ban tổ chức.</translation>
    </message>
    <message id="error.clock-implausible.forward.what">
        <source>It is long after this device's last record</source>
        <translation>Đã rất lâu sau bản ghi cuối của máy này</translation>
    </message>
    <message id="error.clock-implausible.forward.next">
        <source>Compare date and time with a watch. If they are right, the chief officer confirms it.</source>
        <translation>Hãy so ngày giờ với đồng hồ đeo tay. Nếu đúng, trưởng điểm xác nhận.</translation>
    </message>
    <message id="error.clock-implausible.backwards.what">
        <source>This device's clock is behind its last record</source>
        <translation>Giờ của máy này sớm hơn bản ghi cuối</translation>
    </message>
    <message id="error.clock-implausible.backwards.next">
        <source>Set date and time by a watch, then try again.</source>
        <translation>Hãy chỉnh ngày giờ theo đồng hồ đeo tay, rồi thử lại.</translation>
    </message>
    <message id="error.too-many-attempts.what">
        <source>That was tried too often</source>
        <translation>Đã thử quá nhiều lần</translation>
    </message>
    <message id="error.too-many-attempts.next">
        <source>Wait a few minutes, then try again.</source>
        <translation>Hãy chờ vài phút rồi thử lại.</translation>
    </message>
    <message id="error.too-many-attempts.pin.what">
        <source>Too many wrong PINs: locked for a while</source>
        <translation>Nhập sai mã PIN quá nhiều lần: tạm khóa</translation>
    </message>
    <message id="error.too-many-attempts.pin.next">
        <source>Wait {seconds} seconds, or let another officer sign in. If the PIN is forgotten, call the organiser.</source>
        <translation>Hãy chờ {seconds} giây, hoặc để nhân viên khác vào. Nếu quên mã PIN, gọi ban tổ chức.</translation>
    </message>
    <message id="error.chain-superseded.what">
        <source>This device holds less than its stick or its papers show</source>
        <translation>Máy này có ít bản ghi hơn USB hoặc biên bản giấy</translation>
    </message>
    <message id="error.chain-superseded.next">
        <source>It was set back to an earlier state. Nobody votes here until the chief officer lets it go on with a spare key.</source>
        <translation>Máy đã bị đưa về trạng thái cũ. Không ai bỏ phiếu ở đây cho đến khi trưởng điểm cho tiếp tục bằng khóa dự phòng.</translation>
    </message>
    <message id="error.spares-used-up.what">
        <source>This device has no spare key left</source>
        <translation>Máy này đã hết khóa dự phòng</translation>
    </message>
    <message id="error.spares-used-up.next">
        <source>It takes no more votes; those cast are kept. Call the organiser, who provisions another device.</source>
        <translation>Máy không nhận thêm phiếu; các phiếu đã nhận vẫn được giữ. Hãy gọi ban tổ chức để chuẩn bị máy khác.</translation>
    </message>
    <message id="error.not-ready.what">
        <source>Something needed is still missing</source>
        <translation>Còn thiếu một thứ cần thiết</translation>
    </message>
    <message id="error.not-ready.next">
        <source>Finish the steps before this one first.</source>
        <translation>Hãy làm xong các bước trước bước này.</translation>
    </message>
    <message id="error.environment.what">
        <source>The device or the line has a problem</source>
        <translation>Máy hoặc kết nối có vấn đề</translation>
    </message>
    <message id="error.environment.next">
        <source>Stored ballots are safe. Try again; if it still fails, call the organiser.</source>
        <translation>Các lá phiếu đã lưu đều an toàn. Hãy thử lại; nếu vẫn không được, gọi ban tổ chức.</translation>
    </message>
    <message id="error.storage-failed.what">
        <source>The device cannot write to its storage</source>
        <translation>Máy không ghi được vào bộ nhớ</translation>
    </message>
    <message id="error.storage-failed.next">
        <source>Ballots cast are safe, and this step has not happened. Check the free space and try again.</source>
        <translation>Các lá phiếu đã nhận đều an toàn, và bước này chưa thực hiện. Hãy kiểm tra chỗ trống và thử lại.</translation>
    </message>
    <message id="error.storage-failed.voter">
        <source>Ballots cast are safe; this step has not happened. Call an officer, then touch the same button again.</source>
        <translation>Các lá phiếu đã nhận đều an toàn; bước này chưa thực hiện. Xin gọi nhân viên, rồi chạm lại chính nút đó.</translation>
    </message>
    <message id="error.storage-failed.full.what">
        <source>The device's disk is full</source>
        <translation>Đĩa của máy này đã đầy</translation>
    </message>
    <message id="error.storage-failed.full.next">
        <source>Ballots cast are safe; this step has not happened. Remove other files, none of the station's, and try again; or call the organiser.</source>
        <translation>Các lá phiếu đã nhận đều an toàn; bước này chưa thực hiện. Hãy xóa các tệp khác, không xóa tệp của điểm bỏ phiếu, rồi thử lại; hoặc gọi ban tổ chức.</translation>
    </message>
    <message id="error.storage-failed.full.voter">
        <source>Ballots cast are safe; this step has not happened. Call an officer, then touch the same button again.</source>
        <translation>Các lá phiếu đã nhận đều an toàn; bước này chưa thực hiện. Xin gọi nhân viên, rồi chạm lại chính nút đó.</translation>
    </message>
    <message id="error.storage-failed.read-only.what">
        <source>The device's disk cannot be written</source>
        <translation>Không ghi được vào đĩa của máy này</translation>
    </message>
    <message id="error.storage-failed.read-only.next">
        <source>Ballots cast are safe; this step has not happened. Start the device again; if it still fails, go on from the stick on another one.</source>
        <translation>Các lá phiếu đã nhận đều an toàn; bước này chưa thực hiện. Hãy khởi động lại máy; nếu vẫn không được, hãy dùng USB tiếp tục trên máy khác.</translation>
    </message>
    <message id="error.storage-failed.read-only.voter">
        <source>Ballots cast are safe; this step has not happened. Call an officer, then touch the same button again.</source>
        <translation>Các lá phiếu đã nhận đều an toàn; bước này chưa thực hiện. Xin gọi nhân viên, rồi chạm lại chính nút đó.</translation>
    </message>
    <message id="error.storage-failed.unknown.what">
        <source>The storage does not answer</source>
        <translation>Bộ nhớ không phản hồi</translation>
    </message>
    <message id="error.storage-failed.unknown.next">
        <source>Do not leave or switch off. Touch the same button again: the program finds out whether it is done. If not, call an officer.</source>
        <translation>Xin đừng rời đi và đừng tắt máy. Hãy chạm lại chính nút đó: chương trình sẽ xem việc đã xong chưa. Nếu không được, xin gọi nhân viên.</translation>
    </message>
    <message id="error.storage-failed.stick-full.what">
        <source>The stick is full</source>
        <translation>USB đã đầy</translation>
    </message>
    <message id="error.storage-failed.stick-full.next">
        <source>Use a stick with room on it and try again. What is on this device is safe.</source>
        <translation>Hãy dùng USB còn chỗ trống và thử lại. Dữ liệu trên máy này vẫn an toàn.</translation>
    </message>
    <message id="error.storage-failed.stick-read-only.what">
        <source>The stick cannot be written</source>
        <translation>Không ghi được vào USB</translation>
    </message>
    <message id="error.storage-failed.stick-read-only.next">
        <source>Unlock it, or use another one. What is on this device is safe.</source>
        <translation>Hãy mở khóa USB hoặc dùng USB khác. Dữ liệu trên máy này vẫn an toàn.</translation>
    </message>
    <message id="error.storage-failed.stick-pulled-out.what">
        <source>The stick was pulled out</source>
        <translation>USB đã bị rút ra</translation>
    </message>
    <message id="error.storage-failed.stick-pulled-out.next">
        <source>Put it back and do it again; do not use the file from before. What is on this device is safe.</source>
        <translation>Hãy cắm lại và làm lại; không dùng tệp ghi trước đó. Dữ liệu trên máy này vẫn an toàn.</translation>
    </message>
    <message id="error.storage-failed.stick-failing.what">
        <source>The stick fails</source>
        <translation>USB bị hỏng</translation>
    </message>
    <message id="error.storage-failed.stick-failing.next">
        <source>Use another one and try again. What is on this device is safe.</source>
        <translation>Hãy dùng USB khác và thử lại. Dữ liệu trên máy này vẫn an toàn.</translation>
    </message>
    <message id="error.printer-failed.what">
        <source>The printer does not print</source>
        <translation>Máy in không in</translation>
    </message>
    <message id="error.printer-failed.next">
        <source>Voting goes on. Look at cable, power and paper, then print again.</source>
        <translation>Việc bỏ phiếu vẫn tiếp tục. Hãy xem dây, nguồn điện và giấy, rồi in lại.</translation>
    </message>
    <message id="error.printer-failed.no-device.what">
        <source>The printer is not there</source>
        <translation>Không thấy máy in</translation>
    </message>
    <message id="error.printer-failed.no-device.next">
        <source>Voting goes on. Plug it in and switch it on, then print again.</source>
        <translation>Việc bỏ phiếu vẫn tiếp tục. Hãy cắm và bật máy in, rồi in lại.</translation>
    </message>
    <message id="error.printer-failed.no-paper.what">
        <source>The printer has no paper</source>
        <translation>Máy in hết giấy</translation>
    </message>
    <message id="error.printer-failed.no-paper.next">
        <source>Voting goes on. Put paper in, then print again.</source>
        <translation>Việc bỏ phiếu vẫn tiếp tục. Hãy cho giấy vào, rồi in lại.</translation>
    </message>
    <message id="error.printer-failed.not-answering.what">
        <source>The printer takes nothing</source>
        <translation>Máy in không nhận lệnh</translation>
    </message>
    <message id="error.printer-failed.not-answering.next">
        <source>Voting goes on. Close its cover, switch it off and on, then print again.</source>
        <translation>Việc bỏ phiếu vẫn tiếp tục. Hãy đóng nắp máy in, tắt rồi bật lại, rồi in lại.</translation>
    </message>
    <message id="error.speech-failed.what">
        <source>The voice does not work at the moment</source>
        <translation>Hiện không có tiếng đọc</translation>
    </message>
    <message id="error.speech-failed.next">
        <source>Everything can still be read and touched. Ask an officer for help if you need the voice.</source>
        <translation>Quý vị vẫn đọc và chạm màn hình như thường. Nếu cần tiếng đọc, xin nhờ nhân viên giúp.</translation>
    </message>
    <message id="error.lan-unavailable.what">
        <source>The station's own network cannot be used</source>
        <translation>Không dùng được mạng nội bộ của điểm bỏ phiếu</translation>
    </message>
    <message id="error.lan-unavailable.next">
        <source>Voting goes on. Check cable or Wi-Fi, and that the program does not run twice.</source>
        <translation>Việc bỏ phiếu vẫn tiếp tục. Hãy kiểm tra dây mạng hoặc Wi-Fi, và xem chương trình có chạy hai lần không.</translation>
    </message>
    <message id="error.line-down.what">
        <source>The centre cannot be reached</source>
        <translation>Không liên lạc được với trung tâm</translation>
    </message>
    <message id="error.line-down.next">
        <source>Voting goes on. The records are kept and sent when the line is back.</source>
        <translation>Việc bỏ phiếu vẫn tiếp tục. Các bản ghi được giữ lại và sẽ gửi khi có kết nối.</translation>
    </message>
    <message id="error.service-faulty.what">
        <source>The centre's answer makes no sense</source>
        <translation>Không hiểu được trả lời của trung tâm</translation>
    </message>
    <message id="error.service-faulty.next">
        <source>Voting goes on, and the records are kept. Call the organiser.</source>
        <translation>Việc bỏ phiếu vẫn tiếp tục, các bản ghi được giữ lại. Hãy gọi ban tổ chức.</translation>
    </message>
</context>
</TS>
