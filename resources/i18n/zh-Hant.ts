<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name></name>
    <message id="language.name">
        <source>English</source>
        <translation>正體中文</translation>
    </message>
    <message id="date.day">
        <source>{day} {month} {year}</source>
        <translation>民國{year}年{month}{day}日</translation>
    </message>
    <message id="money.TWD">
        <source>NT${amount}</source>
        <translation>{amount} 元</translation>
    </message>
    <message id="money.other">
        <source>{currency} {amount}</source>
        <translation>{currency} {amount}</translation>
    </message>
    <message id="window.title">
        <source>Polling station</source>
        <translation>投票所</translation>
    </message>
    <message id="top.smaller">
        <source>Smaller</source>
        <translation>縮小文字</translation>
    </message>
    <message id="top.larger">
        <source>Larger</source>
        <translation>放大文字</translation>
    </message>
    <message id="top.help">
        <source>Help</source>
        <translation>需要協助</translation>
    </message>
    <message id="top.look">
        <source>Display</source>
        <translation>顯示</translation>
    </message>
    <message id="top.languages">
        <source>Language 語言</source>
        <translation>語言 Language</translation>
    </message>
    <message id="look.language">
        <source>Language 語言</source>
        <translation>語言 Language</translation>
    </message>
    <message id="look.size">
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message id="look.size.small">
        <source>Small</source>
        <translation>小</translation>
    </message>
    <message id="look.size.medium">
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message id="look.size.large">
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message id="look.size.largest">
        <source>Largest</source>
        <translation>特大</translation>
    </message>
    <message id="look.contrast">
        <source>Contrast</source>
        <translation>對比</translation>
    </message>
    <message id="look.contrast.default">
        <source>Normal</source>
        <translation>一般</translation>
    </message>
    <message id="look.contrast.low">
        <source>Soft</source>
        <translation>柔和</translation>
    </message>
    <message id="look.contrast.dark">
        <source>White on black</source>
        <translation>黑底白字</translation>
    </message>
    <message id="look.contrast.light">
        <source>Black on white</source>
        <translation>白底黑字</translation>
    </message>
    <message id="look.done">
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message id="page.up">
        <source>Up</source>
        <translation>往上</translation>
    </message>
    <message id="page.down">
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message id="sound.listen">
        <source>Listen</source>
        <translation>聽語音</translation>
    </message>
    <message id="sound.pause">
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message id="sound.go-on">
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message id="sound.repeat">
        <source>Repeat</source>
        <translation>重聽</translation>
    </message>
    <message id="sound.slower">
        <source>Slower</source>
        <translation>慢一點</translation>
    </message>
    <message id="sound.faster">
        <source>Faster</source>
        <translation>快一點</translation>
    </message>
    <message id="sound.softer">
        <source>Softer</source>
        <translation>小聲</translation>
    </message>
    <message id="sound.louder">
        <source>Louder</source>
        <translation>大聲</translation>
    </message>
    <message id="sound.blank">
        <source>Blank screen</source>
        <translation>遮住畫面</translation>
    </message>
    <message id="sound.off">
        <source>Sound off</source>
        <translation>關閉語音</translation>
    </message>
    <message id="sound.more">
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message id="sound.less">
        <source>Fewer</source>
        <translation>收起</translation>
    </message>
    <message id="sound.no-device.headline">
        <source>There is nothing to listen with</source>
        <translation>這裡沒有可以聽的設備</translation>
    </message>
    <message id="sound.no-device.body">
        <source>Plug in headphones and touch Listen again, or touch Help to call an officer. The screen works as before.</source>
        <translation>請插上耳機再按一次「聽語音」，或按「需要協助」請選務員幫忙。畫面仍可照常使用。</translation>
    </message>
    <message id="sound.no-voice.headline">
        <source>There is no sound in this language</source>
        <translation>這個語言沒有語音</translation>
    </message>
    <message id="sound.no-voice.body">
        <source>Everything can be read and touched as before. If somebody should read to you, touch Help.</source>
        <translation>畫面仍可照常閱讀與操作。若需要有人念給您聽，請按「需要協助」。</translation>
    </message>
    <message id="sound.recorded-only.headline">
        <source>Only some of this can be heard in this language</source>
        <translation>這個語言只有部分語音</translation>
    </message>
    <message id="sound.recorded-only.body">
        <source>You will hear what has been recorded; the rest is on the screen. If somebody should read to you, touch Help.</source>
        <translation>只聽得到預先錄好的內容，其他文字請看畫面。若需要有人念給您聽，請按「需要協助」。</translation>
    </message>
    <message id="spoken.taken-back">
        <source>taken back</source>
        <translation>已取消</translation>
    </message>
    <message id="spoken.on">
        <source>Sound is on. Put on headphones, so that nobody else hears what you choose.</source>
        <translation>語音已開啟。請戴上耳機，別人就聽不到您的選擇。</translation>
    </message>
    <message id="spoken.button">
        <source>button</source>
        <translation>按鈕</translation>
    </message>
    <message id="spoken.field">
        <source>field</source>
        <translation>輸入欄</translation>
    </message>
    <message id="spoken.checked">
        <source>selected</source>
        <translation>已選取</translation>
    </message>
    <message id="spoken.disabled">
        <source>cannot be touched now</source>
        <translation>現在不能按</translation>
    </message>
    <message id="spoken.rate">
        <source>Speed {step}/{most}</source>
        <translation>速度 {step}／{most}</translation>
    </message>
    <message id="spoken.volume">
        <source>Volume {step}/{most}</source>
        <translation>音量 {step}／{most}</translation>
    </message>
    <message id="access.place">
        <source>{n} of {count}</source>
        <translation>第 {n} 個，共 {count} 個</translation>
    </message>
    <message id="access.stretch">
        <source>{name} {first} to {last}</source>
        <translation>{name} {first} 到 {last}</translation>
    </message>
    <message id="access.enter">
        <source>Go into: {group}</source>
        <translation>進入：{group}</translation>
    </message>
    <message id="access.leave">
        <source>Leave: {group}</source>
        <translation>離開：{group}</translation>
    </message>
    <message id="access.into">
        <source>Enter</source>
        <translation>進入</translation>
    </message>
    <message id="access.out">
        <source>Leave</source>
        <translation>離開</translation>
    </message>
    <message id="group.top">
        <source>Help and display</source>
        <translation>協助與顯示</translation>
    </message>
    <message id="group.sound">
        <source>Sound</source>
        <translation>語音</translation>
    </message>
    <message id="group.proposals">
        <source>Proposals</source>
        <translation>提案</translation>
    </message>
    <message id="group.answers">
        <source>Answers</source>
        <translation>答案</translation>
    </message>
    <message id="group.choices">
        <source>Your choices</source>
        <translation>您的選擇</translation>
    </message>
    <message id="keypad.delete">
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message id="keypad.space">
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message id="notice.read">
        <source>OK</source>
        <translation>知道了</translation>
    </message>
    <message id="status.done">
        <source>Passes {passes}   Cast {cast}</source>
        <translation>已發憑證 {passes}　已投票 {cast}</translation>
    </message>
    <message id="status.all-sent">
        <source>All sent</source>
        <translation>全部送達</translation>
    </message>
    <message id="status.since">
        <source>{words} ({ago})</source>
        <translation>{words}（{ago}）</translation>
    </message>
    <message id="status.never">
        <source>never yet</source>
        <translation>尚未送達過</translation>
    </message>
    <message id="status.waiting.one">
        <source>{count} to send</source>
        <translation>{count} 筆待送</translation>
    </message>
    <message id="status.waiting.other">
        <source>{count} to send</source>
        <translation>{count} 筆待送</translation>
    </message>
    <message id="status.line.none">
        <source>Deliver by stick</source>
        <translation>以隨身碟送件</translation>
    </message>
    <message id="status.line.untried">
        <source>Calling</source>
        <translation>正在連線</translation>
    </message>
    <message id="status.line.up">
        <source>Line is up</source>
        <translation>連線正常</translation>
    </message>
    <message id="status.line.down">
        <source>No line now</source>
        <translation>目前斷線</translation>
    </message>
    <message id="status.line.troubled">
        <source>Trouble at centre</source>
        <translation>中心回應異常</translation>
    </message>
    <message id="status.medium.following">
        <source>Every vote is on the stick</source>
        <translation>每一票都已存到隨身碟</translation>
    </message>
    <message id="status.medium.behind">
        <source>The stick is being written</source>
        <translation>正在補寫隨身碟</translation>
    </message>
    <message id="status.medium.lost.pulled-out">
        <source>The stick is out. Put it back; voting goes on.</source>
        <translation>隨身碟已拔出。請插回；投票照常進行。</translation>
    </message>
    <message id="status.medium.lost.same-disk">
        <source>There is no stick. Put one in.</source>
        <translation>沒有隨身碟。請插入隨身碟。</translation>
    </message>
    <message id="status.medium.lost.full">
        <source>The stick is full. Put in an empty one.</source>
        <translation>隨身碟已滿。請換一支空的。</translation>
    </message>
    <message id="status.medium.lost.read-only">
        <source>The stick cannot be written. Unlock it, or put in another one.</source>
        <translation>隨身碟無法寫入。請解除寫入保護，或換一支。</translation>
    </message>
    <message id="status.medium.lost.failing">
        <source>The stick fails. Put in an empty one.</source>
        <translation>隨身碟故障。請換一支空的。</translation>
    </message>
    <message id="status.medium.lost.slow">
        <source>The stick does not answer. Pull it out and put it back.</source>
        <translation>隨身碟沒有回應。請拔出後再插回。</translation>
    </message>
    <message id="status.medium.lost.foreign">
        <source>This is another station's stick. Put in the right one.</source>
        <translation>這是別站的隨身碟。請換成本站的。</translation>
    </message>
    <message id="status.medium.lost.damaged">
        <source>The stick is damaged. Keep it, and put in an empty one.</source>
        <translation>隨身碟的內容已損壞。請保留，另換一支空的。</translation>
    </message>
    <message id="status.medium.lost.conflict">
        <source>The stick and this device do not agree. Keep both, call the organiser.</source>
        <translation>隨身碟與這台設備的紀錄不一致。請保留兩者，並聯絡承辦人。</translation>
    </message>
    <message id="status.medium.lost.newer">
        <source>The stick holds more than this device. Call the chief officer.</source>
        <translation>隨身碟的紀錄比這台設備多。請找主任管理員。</translation>
    </message>
    <message id="status.lan.troubled">
        <source>{device}: {what}</source>
        <translation>{device}：{what}</translation>
    </message>
    <message id="status.lan.cut-off">
        <source>{device} is not heard (last {at}); go on checking in</source>
        <translation>聯絡不到 {device}（上次 {at}），照常報到</translation>
    </message>
    <message id="status.lan.clock">
        <source>The clock of {device} differs by {minutes} min</source>
        <translation>{device} 的時鐘相差 {minutes} 分鐘</translation>
    </message>
    <message id="status.lan.silent">
        <source>No answer from {address}</source>
        <translation>{address} 沒有回應</translation>
    </message>
    <message id="status.lan.together.one">
        <source>Together with {count} other device</source>
        <translation>與另外 {count} 台設備互通</translation>
    </message>
    <message id="status.lan.together.other">
        <source>Together with {count} other devices</source>
        <translation>與另外 {count} 台設備互通</translation>
    </message>
    <message id="strip.medium.following">
        <source>Stick follows</source>
        <translation>隨身碟同步</translation>
    </message>
    <message id="strip.medium.behind.one">
        <source>Stick: {count} to write</source>
        <translation>隨身碟補寫 {count} 筆</translation>
    </message>
    <message id="strip.medium.behind.other">
        <source>Stick: {count} to write</source>
        <translation>隨身碟補寫 {count} 筆</translation>
    </message>
    <message id="strip.medium.lost.pulled-out">
        <source>Stick pulled out</source>
        <translation>隨身碟已拔出</translation>
    </message>
    <message id="strip.medium.lost.same-disk">
        <source>No stick</source>
        <translation>未插隨身碟</translation>
    </message>
    <message id="strip.medium.lost.full">
        <source>Stick is full</source>
        <translation>隨身碟已滿</translation>
    </message>
    <message id="strip.medium.lost.read-only">
        <source>Stick is read-only</source>
        <translation>隨身碟唯讀</translation>
    </message>
    <message id="strip.medium.lost.failing">
        <source>Stick fails</source>
        <translation>隨身碟故障</translation>
    </message>
    <message id="strip.medium.lost.slow">
        <source>Stick too slow</source>
        <translation>隨身碟太慢</translation>
    </message>
    <message id="strip.medium.lost.foreign">
        <source>Another's stick</source>
        <translation>別台的隨身碟</translation>
    </message>
    <message id="strip.medium.lost.damaged">
        <source>Stick damaged</source>
        <translation>隨身碟檔案損壞</translation>
    </message>
    <message id="strip.medium.lost.conflict">
        <source>Stick differs</source>
        <translation>隨身碟紀錄不符</translation>
    </message>
    <message id="strip.medium.lost.newer">
        <source>Stick is newer</source>
        <translation>隨身碟紀錄較新</translation>
    </message>
    <message id="strip.lan.problem">
        <source>Network trouble</source>
        <translation>區域網路異常</translation>
    </message>
    <message id="strip.lan.together.one">
        <source>{count} other in touch</source>
        <translation>另 {count} 台相通</translation>
    </message>
    <message id="strip.lan.together.other">
        <source>{count} others in touch</source>
        <translation>另 {count} 台相通</translation>
    </message>
    <message id="strip.lan.cut-off.one">
        <source>{count} out of touch</source>
        <translation>{count} 台失聯</translation>
    </message>
    <message id="strip.lan.cut-off.other">
        <source>{count} out of touch</source>
        <translation>{count} 台失聯</translation>
    </message>
    <message id="strip.lan.troubled.one">
        <source>{count} in trouble</source>
        <translation>{count} 台異常</translation>
    </message>
    <message id="strip.lan.troubled.other">
        <source>{count} in trouble</source>
        <translation>{count} 台異常</translation>
    </message>
    <message id="strip.lan.clock.one">
        <source>{count} clock differs</source>
        <translation>{count} 台時間不符</translation>
    </message>
    <message id="strip.lan.clock.other">
        <source>{count} clocks differ</source>
        <translation>{count} 台時間不符</translation>
    </message>
    <message id="ago.now">
        <source>just now</source>
        <translation>剛剛</translation>
    </message>
    <message id="ago.minutes.one">
        <source>{count} min ago</source>
        <translation>{count} 分鐘前</translation>
    </message>
    <message id="ago.minutes.other">
        <source>{count} min ago</source>
        <translation>{count} 分鐘前</translation>
    </message>
    <message id="ago.hours.one">
        <source>{count} h ago</source>
        <translation>{count} 小時前</translation>
    </message>
    <message id="ago.hours.other">
        <source>{count} h ago</source>
        <translation>{count} 小時前</translation>
    </message>
    <message id="ago.days.one">
        <source>{count} day ago</source>
        <translation>{count} 天前</translation>
    </message>
    <message id="ago.days.other">
        <source>{count} days ago</source>
        <translation>{count} 天前</translation>
    </message>
    <message id="role.officer">
        <source>Officer</source>
        <translation>選務員</translation>
    </message>
    <message id="role.chief">
        <source>Chief officer</source>
        <translation>主任管理員</translation>
    </message>
    <message id="crash.headline">
        <source>The program stopped by a fault last time</source>
        <translation>上次程式因故障而停止</translation>
    </message>
    <message id="crash.body">
        <source>At {when}. All ballots that were cast are safe. Please tell the organiser.</source>
        <translation>時間：{when}。已投的選票都已保存。請告知承辦人。</translation>
    </message>
    <message id="went-on.headline">
        <source>The program started again and goes on where it was</source>
        <translation>程式重新啟動，從原處繼續</translation>
    </message>
    <message id="went-on.body">
        <source>The last record is of {at}. All ballots cast are kept; a vote that was not finished is begun anew.</source>
        <translation>上一筆紀錄在 {at}。已投的選票都還在；沒有完成的投票請選民重投。</translation>
    </message>
    <message id="unlock.heading">
        <source>Unlock the station</source>
        <translation>開啟投票所</translation>
    </message>
    <message id="unlock.why">
        <source>Type the six words of this device's passphrase.</source>
        <translation>請輸入本機的六個字通行語。</translation>
    </message>
    <message id="unlock.passphrase">
        <source>Passphrase</source>
        <translation>通行語</translation>
    </message>
    <message id="unlock.show">
        <source>Show words</source>
        <translation>顯示文字</translation>
    </message>
    <message id="unlock.button">
        <source>Unlock</source>
        <translation>開啟</translation>
    </message>
    <message id="pin.field">
        <source>PIN</source>
        <translation>個人密碼（PIN）</translation>
    </message>
    <message id="pin.back">
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message id="pin.sign-in.heading">
        <source>Who is on duty?</source>
        <translation>誰在值勤？</translation>
    </message>
    <message id="pin.sign-in.why">
        <source>Touch your name, then type your PIN.</source>
        <translation>請點選您的姓名代號，再輸入個人密碼。</translation>
    </message>
    <message id="pin.sign-in.button">
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message id="pin.take-back.heading">
        <source>An officer takes the screen back</source>
        <translation>選務員收回螢幕</translation>
    </message>
    <message id="pin.take-back.why">
        <source>Touch your name and type your PIN to go on checking in people.</source>
        <translation>請點選您的姓名代號並輸入個人密碼，以繼續報到。</translation>
    </message>
    <message id="pin.take-back.button">
        <source>Go on</source>
        <translation>繼續報到</translation>
    </message>
    <message id="pin.chief-signs.heading">
        <source>Close the poll: the chief officer signs</source>
        <translation>結束投票：主任管理員簽署</translation>
    </message>
    <message id="pin.chief-signs.why">
        <source>The chief officer types a PIN to sign the closing record.</source>
        <translation>請由主任管理員輸入個人密碼，在結束紀錄上簽署。</translation>
    </message>
    <message id="pin.chief-signs.button">
        <source>Sign</source>
        <translation>簽署</translation>
    </message>
    <message id="pin.second-signs.heading">
        <source>Close the poll: a second officer signs</source>
        <translation>結束投票：第二位選務員簽署</translation>
    </message>
    <message id="pin.second-signs.why">
        <source>Another officer types a PIN. This closes the poll, and it cannot be opened again.</source>
        <translation>請由另一位選務員輸入個人密碼。簽署後投票即結束，無法重新開始。</translation>
    </message>
    <message id="pin.second-signs.button">
        <source>Sign and close the poll</source>
        <translation>簽署並結束投票</translation>
    </message>
    <message id="pin.chief-undoes.heading">
        <source>The chief officer takes a pass back</source>
        <translation>主任管理員作廢憑證</translation>
    </message>
    <message id="pin.chief-undoes.why">
        <source>Only the chief officer voids a voting pass, with a PIN.</source>
        <translation>作廢投票憑證須由主任管理員輸入個人密碼。</translation>
    </message>
    <message id="pin.chief-undoes.button">
        <source>Confirm</source>
        <translation>確認</translation>
    </message>
    <message id="pin.pin-help.heading">
        <source>An officer helps the voter</source>
        <translation>選務員協助選民</translation>
    </message>
    <message id="pin.pin-help.why">
        <source>Touch your name and type your PIN. What the voter has chosen is not shown.</source>
        <translation>請點選您的姓名代號並輸入個人密碼。選民已選的內容不會顯示。</translation>
    </message>
    <message id="pin.pin-help.button">
        <source>Help the voter</source>
        <translation>協助選民</translation>
    </message>
    <message id="pin.leave-booth.heading">
        <source>An officer takes the screen</source>
        <translation>選務員使用螢幕</translation>
    </message>
    <message id="pin.leave-booth.why">
        <source>Touch your name and type your PIN.</source>
        <translation>請點選您的姓名代號並輸入個人密碼。</translation>
    </message>
    <message id="pin.leave-booth.button">
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message id="day.chief-only">
        <source>Only the chief officer opens, pauses and closes the poll.</source>
        <translation>開始、暫停與結束投票須由主任管理員操作。</translation>
    </message>
    <message id="day.sign-out">
        <source>Sign out</source>
        <translation>登出</translation>
    </message>
    <message id="day.switch-off">
        <source>End the program</source>
        <translation>結束程式</translation>
    </message>
    <message id="day.case">
        <source>{state}   {cast} cast</source>
        <translation>{state}　已投票 {cast}</translation>
    </message>
    <message id="day.provisioned.headline">
        <source>The poll is not open yet</source>
        <translation>尚未開始投票</translation>
    </message>
    <message id="day.provisioned.body">
        <source>The device is ready. When it is time, the chief officer opens the poll.</source>
        <translation>設備已就緒。時間一到，請由主任管理員開始投票。</translation>
    </message>
    <message id="day.open.headline">
        <source>The poll is open</source>
        <translation>投票進行中</translation>
    </message>
    <message id="day.open.body">
        <source>Check-in and voting work without a network too.</source>
        <translation>沒有網路也可以照常報到與投票。</translation>
    </message>
    <message id="day.suspended.headline">
        <source>The poll is paused</source>
        <translation>暫停投票</translation>
    </message>
    <message id="day.suspended.body">
        <source>Nobody is checked in meanwhile. The chief officer resumes the poll.</source>
        <translation>暫停期間不辦理報到。請由主任管理員恢復投票。</translation>
    </message>
    <message id="day.closed.headline">
        <source>The poll is closed</source>
        <translation>投票已結束</translation>
    </message>
    <message id="day.closed.body">
        <source>Some records have not reached the centre. Keep the line up or deliver by stick, and do not erase this device.</source>
        <translation>還有紀錄尚未送達中心。請保持連線，或以隨身碟送件，並請勿清除本機。</translation>
    </message>
    <message id="day.delivered.headline">
        <source>The poll is closed and everything is delivered</source>
        <translation>投票已結束，紀錄全部送達</translation>
    </message>
    <message id="day.delivered.body">
        <source>The centre holds every record of this device.</source>
        <translation>中心已收到本機的所有紀錄。</translation>
    </message>
    <message id="day.act.open">
        <source>Open the poll</source>
        <translation>開始投票</translation>
    </message>
    <message id="day.act.check-in">
        <source>Check in</source>
        <translation>辦理報到</translation>
    </message>
    <message id="day.act.suspend">
        <source>Pause</source>
        <translation>暫停投票</translation>
    </message>
    <message id="day.act.resume">
        <source>Resume</source>
        <translation>恢復投票</translation>
    </message>
    <message id="day.act.close">
        <source>Close</source>
        <translation>結束投票</translation>
    </message>
    <message id="day.act.end-day">
        <source>End of today</source>
        <translation>今日結束</translation>
    </message>
    <message id="day.act.passes">
        <source>Passes not used</source>
        <translation>未使用的憑證</translation>
    </message>
    <message id="day.act.booth">
        <source>Let people vote</source>
        <translation>開放選民投票</translation>
    </message>
    <message id="day.act.check-head">
        <source>Compare paper</source>
        <translation>核對紙本</translation>
    </message>
    <message id="day.act.set-clock">
        <source>The time is right</source>
        <translation>時間正確，繼續</translation>
    </message>
    <message id="day.act.go-on">
        <source>Go on with a spare key</source>
        <translation>以新序列繼續</translation>
    </message>
    <message id="day.act.delivery">
        <source>Delivery</source>
        <translation>送件</translation>
    </message>
    <message id="figures.passes">
        <source>passes given</source>
        <translation>已發投票憑證</translation>
    </message>
    <message id="figures.cast">
        <source>ballots cast</source>
        <translation>已投票</translation>
    </message>
    <message id="figures.out">
        <source>passes still out</source>
        <translation>已發、尚未投票</translation>
    </message>
    <message id="figures.voided">
        <source>voided</source>
        <translation>已作廢</translation>
    </message>
    <message id="figures.abandoned">
        <source>left without voting</source>
        <translation>中途離開</translation>
    </message>
    <message id="figures.paper">
        <source>people counted on paper</source>
        <translation>紙本點算人數</translation>
    </message>
    <message id="paper-count.heading">
        <source>Close the poll: the count on paper</source>
        <translation>結束投票：紙本點算人數</translation>
    </message>
    <message id="paper-count.why">
        <source>Type the number of people who came to vote, from the paper sheet.</source>
        <translation>請輸入紙本簽到冊上今天來投票的人數。</translation>
    </message>
    <message id="paper-count.field">
        <source>People</source>
        <translation>人數</translation>
    </message>
    <message id="paper-count.difference">
        <source>Please check once more. If it is so, go on: two officials will explain it to the centre.</source>
        <translation>請再核對一次。若確實不同，仍可繼續，原因由兩位承辦人向中心說明。</translation>
    </message>
    <message id="paper-count.back">
        <source>Not yet</source>
        <translation>先不結束</translation>
    </message>
    <message id="paper-count.button">
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message id="paper-count.more.one">
        <source>{count} more than passes given</source>
        <translation>比已發憑證多 {count} 人</translation>
    </message>
    <message id="paper-count.more.other">
        <source>{count} more than passes given</source>
        <translation>比已發憑證多 {count} 人</translation>
    </message>
    <message id="paper-count.fewer.one">
        <source>{count} fewer than passes given</source>
        <translation>比已發憑證少 {count} 人</translation>
    </message>
    <message id="paper-count.fewer.other">
        <source>{count} fewer than passes given</source>
        <translation>比已發憑證少 {count} 人</translation>
    </message>
    <message id="close-choice.heading">
        <source>Close the poll: this station has several devices</source>
        <translation>結束投票：這個投票所有好幾台設備</translation>
    </message>
    <message id="close-choice.why">
        <source>The poll of the whole station is closed on one of them. On each of the others end its own work first, and show its code.</source>
        <translation>只在其中一台結束整個投票所的投票，其他設備先在本機結束，再出示本機的條碼。</translation>
    </message>
    <message id="close-choice.elsewhere">
        <source>This device is done; another one adds up</source>
        <translation>本機結束，到另一台設備合計</translation>
    </message>
    <message id="close-choice.here">
        <source>Close the poll of the station on this device</source>
        <translation>在這台設備結束投票所的投票</translation>
    </message>
    <message id="device-report.heading">
        <source>This device is closed</source>
        <translation>本機已結束</translation>
    </message>
    <message id="device-report.why">
        <source>Scan this code at the device where the poll is closed. The records of this device must still reach the centre.</source>
        <translation>請到結束投票的那台設備，掃描這個條碼。本機的紀錄仍須送達中心。</translation>
    </message>
    <message id="device-report.qr">
        <source>Code of this device's closing report</source>
        <translation>本機結束紀錄的條碼</translation>
    </message>
    <message id="other-devices.heading">
        <source>Reports of the other devices</source>
        <translation>其他設備的結束紀錄</translation>
    </message>
    <message id="other-devices.why">
        <source>Close each other device and hold the code it shows before the camera or the scanner here.</source>
        <translation>請在每一台其他設備上按「結束投票」，再把它顯示的條碼對準這裡的鏡頭或掃描器。</translation>
    </message>
    <message id="other-devices.got">
        <source>✓ Received</source>
        <translation>✓ 已收到</translation>
    </message>
    <message id="other-devices.missing">
        <source>Not received yet</source>
        <translation>尚未收到</translation>
    </message>
    <message id="other-devices.done">
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message id="other-devices.without">
        <source>Go on without it</source>
        <translation>缺少設備，仍要繼續</translation>
    </message>
    <message id="reconciliation.heading">
        <source>A last look before the signatures</source>
        <translation>簽署前的核對</translation>
    </message>
    <message id="reconciliation.agrees">
        <source>The numbers agree</source>
        <translation>數字相符</translation>
    </message>
    <message id="reconciliation.differs">
        <source>The numbers do not agree: look into it first</source>
        <translation>數字不符，請先核對</translation>
    </message>
    <message id="reconciliation.sum">
        <source>{issued} given = {cast} cast + {voided} voided + {abandoned} left + {unresolved} not used. Counted on paper: {paper}.</source>
        <translation>已發 {issued} ＝ 已投票 {cast} ＋ 作廢 {voided} ＋ 中途離開 {abandoned} ＋ 未使用 {unresolved}。紙本點算 {paper} 人。</translation>
    </message>
    <message id="reconciliation.again">
        <source>Count again</source>
        <translation>重新點算</translation>
    </message>
    <message id="reconciliation.sign">
        <source>To the signatures</source>
        <translation>進行簽署</translation>
    </message>
    <message id="reconciliation.sign-so">
        <source>Sign all the same</source>
        <translation>仍要簽署</translation>
    </message>
    <message id="summary.next">
        <source>The closing sheet is printed or kept as a file. The chief and a second officer sign it.</source>
        <translation>結束投票報告表已列印或存檔，請主任管理員與第二位選務員簽名。</translation>
    </message>
    <message id="summary.print">
        <source>Print sheet</source>
        <translation>列印報告表</translation>
    </message>
    <message id="trouble.superseded.headline">
        <source>This device is older than its paper or its stick</source>
        <translation>本機的資料比紙本或隨身碟舊</translation>
    </message>
    <message id="trouble.superseded.body">
        <source>It may have been set back to an old copy. So that no ballot is lost, the chief officer looks into it and lets it go on with a spare key; what the stick holds beyond is taken over.</source>
        <translation>本機可能還原過舊的備份。為免遺漏已投的選票，請主任管理員核對後，以備用金鑰在新序列上繼續；隨身碟若有較新的紀錄會一併補回。</translation>
    </message>
    <message id="trouble.clock-forward.headline">
        <source>It is long after the last record</source>
        <translation>本機時間比上一筆紀錄晚很多</translation>
    </message>
    <message id="trouble.clock-forward.body">
        <source>By this device it is {at}. Compare with a watch; if it is right, the chief officer confirms it.</source>
        <translation>本機時間：{at}。請與手錶核對；若正確，由主任管理員確認。</translation>
    </message>
    <message id="trouble.clock-backwards.headline">
        <source>The clock is before the last record</source>
        <translation>本機時間比上一筆紀錄還早</translation>
    </message>
    <message id="trouble.clock-backwards.body">
        <source>By this device it is {at}. Set the clock first; if it is right, the chief officer confirms it.</source>
        <translation>本機時間：{at}。請先校正時間；若正確，由主任管理員確認。</translation>
    </message>
    <message id="trouble.clock-jumped.headline">
        <source>The clock of this device was changed</source>
        <translation>本機時間被更動過</translation>
    </message>
    <message id="trouble.clock-jumped.body">
        <source>It still counts by the time before: {at}. Compare with a watch; the new time counts once the chief officer confirms it.</source>
        <translation>本機仍以原來的時間計算：{at}。請與手錶核對，由主任管理員確認後才採用新的時間。</translation>
    </message>
    <message id="check-head.heading">
        <source>Compare with the last sheet</source>
        <translation>核對上一張報表</translation>
    </message>
    <message id="check-head.why">
        <source>Hold the code on the last zero report or closing sheet before the camera or the scanner. If this device is older than the paper, it says so.</source>
        <translation>請將上一張開始或結束報告表上的條碼，對準鏡頭或掃描器。若本機的資料比紙本舊，會立即告知。</translation>
    </message>
    <message id="check-head.fits">
        <source>It fits the paper</source>
        <translation>與紙本相符</translation>
    </message>
    <message id="check-head.fits-next">
        <source>No record of this device is missing.</source>
        <translation>本機的紀錄沒有短少。</translation>
    </message>
    <message id="delivery.heading">
        <source>Delivery</source>
        <translation>送件</translation>
    </message>
    <message id="delivery.by-stick">
        <source>By stick</source>
        <translation>用隨身碟</translation>
    </message>
    <message id="delivery.now">
        <source>Deliver now</source>
        <translation>立即送件</translation>
    </message>
    <message id="delivery.back">
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message id="delivery.under-way">
        <source>Delivering</source>
        <translation>正在送件</translation>
    </message>
    <message id="delivery.done">
        <source>Everything is with the centre</source>
        <translation>全部送達中心</translation>
    </message>
    <message id="delivery.done-next">
        <source>Further records go by themselves; without a line, deliver by stick.</source>
        <translation>之後的紀錄會自動送出；沒有連線時，請用隨身碟送件。</translation>
    </message>
    <message id="delivery.by-itself">
        <source>They go by themselves when there is a line. You may also touch Deliver now.</source>
        <translation>有連線就會自動送出，也可以按「立即送件」。</translation>
    </message>
    <message id="delivery.by-hand">
        <source>Write them to a stick, bring it to the centre, and bring the centre's receipt back.</source>
        <translation>請寫入隨身碟，帶到中心；再把中心的回條帶回來讀取。</translation>
    </message>
    <message id="delivery.account">
        <source>Records here: {records}. With the centre: {acknowledged}. To send: {waiting}.</source>
        <translation>本機 {records} 筆，中心已確認 {acknowledged} 筆，待送 {waiting} 筆</translation>
    </message>
    <message id="delivery.no-word">
        <source>The centre has not acknowledged anything yet.</source>
        <translation>中心還沒有確認過任何紀錄。</translation>
    </message>
    <message id="delivery.last-word">
        <source>The centre's last word: up to record {sequence}, {at}, code {head}</source>
        <translation>中心最後確認：第 {sequence} 筆，{at}，識別碼 {head}</translation>
    </message>
    <message id="delivery.waiting.one">
        <source>{count} record to send</source>
        <translation>{count} 筆紀錄等待送達</translation>
    </message>
    <message id="delivery.waiting.other">
        <source>{count} records to send</source>
        <translation>{count} 筆紀錄等待送達</translation>
    </message>
    <message id="delivery.under-way-left.one">
        <source>{count} record left. You may leave this screen; delivery goes on.</source>
        <translation>還有 {count} 筆。可以離開這個畫面，送件會繼續。</translation>
    </message>
    <message id="delivery.under-way-left.other">
        <source>{count} records left. You may leave this screen; delivery goes on.</source>
        <translation>還有 {count} 筆。可以離開這個畫面，送件會繼續。</translation>
    </message>
    <message id="delivery.documents.one">
        <source>Also {count} document to send.</source>
        <translation>另有 {count} 份文件待送</translation>
    </message>
    <message id="delivery.documents.other">
        <source>Also {count} documents to send.</source>
        <translation>另有 {count} 份文件待送</translation>
    </message>
    <message id="stick.heading">
        <source>Deliver by stick</source>
        <translation>用隨身碟送件</translation>
    </message>
    <message id="stick.why">
        <source>Choose the stick, then what to do.</source>
        <translation>請選擇隨身碟，再選要做的事。</translation>
    </message>
    <message id="stick.none">
        <source>No stick found</source>
        <translation>找不到隨身碟</translation>
    </message>
    <message id="stick.none-next">
        <source>Plug one in; it appears here after a few seconds.</source>
        <translation>請插入隨身碟，稍候幾秒就會出現在這裡。</translation>
    </message>
    <message id="stick.under-way">
        <source>The stick is in use: do not pull it out</source>
        <translation>正在處理隨身碟，請勿拔出</translation>
    </message>
    <message id="stick.under-way-next">
        <source>You may leave this screen and go on checking in.</source>
        <translation>可以離開這個畫面，照常報到。</translation>
    </message>
    <message id="stick.one">
        <source>{name} ({free} GB free)</source>
        <translation>{name}（可用 {free} GB）</translation>
    </message>
    <message id="stick.read-only">
        <source>{words}, read-only</source>
        <translation>{words}，唯讀</translation>
    </message>
    <message id="stick.keeps">
        <source>{words}, keeps this station's votes</source>
        <translation>{words}，本站存放選票用</translation>
    </message>
    <message id="stick.back">
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message id="stick.act.write">
        <source>Write the delivery</source>
        <translation>寫入送件檔</translation>
    </message>
    <message id="stick.act.take-in">
        <source>Read the receipt</source>
        <translation>讀取回條</translation>
    </message>
    <message id="stick.act.prove">
        <source>Write the proof</source>
        <translation>寫入送達證明</translation>
    </message>
    <message id="stick-done.file">
        <source>{name} ({size} kB)</source>
        <translation>{name}（{size} kB）</translation>
    </message>
    <message id="stick-done.refused">
        <source>The centre did not take a part of it: {why}. Call the organiser.</source>
        <translation>中心沒有接受其中一部分：{why}。請聯絡承辦人。</translation>
    </message>
    <message id="stick-done.done">
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message id="stick-done.records.one">
        <source>with {count} record to send</source>
        <translation>內含 {count} 筆待送紀錄</translation>
    </message>
    <message id="stick-done.records.other">
        <source>with {count} records to send</source>
        <translation>內含 {count} 筆待送紀錄</translation>
    </message>
    <message id="stick-done.receipt.one">
        <source>{title}: {acknowledged} acknowledged by the centre, {count} to send</source>
        <translation>{title}：中心已確認 {acknowledged} 筆，還有 {count} 筆待送</translation>
    </message>
    <message id="stick-done.receipt.other">
        <source>{title}: {acknowledged} acknowledged by the centre, {count} to send</source>
        <translation>{title}：中心已確認 {acknowledged} 筆，還有 {count} 筆待送</translation>
    </message>
    <message id="stick-done.written.headline">
        <source>The delivery is on {stick}</source>
        <translation>送件檔已寫入 {stick}</translation>
    </message>
    <message id="stick-done.written.next">
        <source>Written, read back and found right. Bring it to the centre; it may be delivered more than once.</source>
        <translation>已寫完並核對無誤。請帶到中心；同一份可以重複送件。</translation>
    </message>
    <message id="stick-done.taken-in.headline">
        <source>The receipts on {stick} are read</source>
        <translation>已讀取 {stick} 上的回條</translation>
    </message>
    <message id="stick-done.taken-in.next">
        <source>The centre's word is kept on this device.</source>
        <translation>中心的確認已存入本機。</translation>
    </message>
    <message id="stick-done.proven.headline">
        <source>The proof is on {stick}</source>
        <translation>送達證明已寫入 {stick}</translation>
    </message>
    <message id="stick-done.proven.next">
        <source>With the case's public file anybody can check which records the centre has signed for.</source>
        <translation>任何人都能以本案的公開檔案，查驗中心簽署收到了哪些紀錄。</translation>
    </message>
    <message id="stick-done.pull-out.headline">
        <source>You may pull the stick out</source>
        <translation>可以拔出隨身碟</translation>
    </message>
    <message id="stick-done.pull-out.body">
        <source>Everything is safely written.</source>
        <translation>資料都已確實寫入。</translation>
    </message>
    <message id="stick-done.stay.headline">
        <source>Do not pull this stick out</source>
        <translation>請勿拔出這支隨身碟</translation>
    </message>
    <message id="stick-done.stay.body">
        <source>This station's votes are kept on it, too. Use another one for deliveries.</source>
        <translation>本站的選票也存在這支隨身碟上。送件請改用另一支。</translation>
    </message>
    <message id="reason.back">
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message id="reason.break">
        <source>A break</source>
        <translation>休息</translation>
    </message>
    <message id="reason.power-cut">
        <source>Power cut</source>
        <translation>停電</translation>
    </message>
    <message id="reason.disturbance">
        <source>Disturbance</source>
        <translation>現場秩序</translation>
    </message>
    <message id="reason.technical">
        <source>Trouble with the device</source>
        <translation>設備問題</translation>
    </message>
    <message id="reason.given-anew">
        <source>A new pass is wanted</source>
        <translation>要換一張新憑證</translation>
    </message>
    <message id="reason.wrong-person">
        <source>The wrong person was checked in</source>
        <translation>查驗到別人</translation>
    </message>
    <message id="reason.voter-left">
        <source>The voter has left</source>
        <translation>選民已離開</translation>
    </message>
    <message id="reason.mistake">
        <source>The officer's mistake</source>
        <translation>選務員操作錯誤</translation>
    </message>
    <message id="reason.wants-to-stop">
        <source>The voter wants to stop</source>
        <translation>選民不想投了</translation>
    </message>
    <message id="reason.suspend.heading">
        <source>Why is the poll paused?</source>
        <translation>為什麼暫停？</translation>
    </message>
    <message id="reason.suspend.why">
        <source>The reason is put on record. A voter who is voting may finish.</source>
        <translation>原因會記錄下來。已在投票的選民可以投完。</translation>
    </message>
    <message id="reason.void.heading">
        <source>Why is this pass taken back?</source>
        <translation>為什麼作廢這張憑證？</translation>
    </message>
    <message id="reason.void.why">
        <source>The reason is put on record. The person can then be checked in again.</source>
        <translation>原因會記錄下來。作廢後可以重新查驗、另發憑證。</translation>
    </message>
    <message id="reason.cancel.heading">
        <source>Why is this vote cancelled?</source>
        <translation>為什麼取消這次投票？</translation>
    </message>
    <message id="reason.cancel.why">
        <source>No ballot is cast, all choices are erased, and the person can be checked in again.</source>
        <translation>沒有選票投出，已選的內容會清除，可以重新報到。</translation>
    </message>
    <message id="open-passes.heading">
        <source>Voting passes given and not used</source>
        <translation>已發出、尚未使用的投票憑證</translation>
    </message>
    <message id="open-passes.why">
        <source>The voter may still be voting, or has left. Look into each one before closing; only the chief officer voids one.</source>
        <translation>選民可能還在投票，或已經離開。結束投票前請逐一確認；作廢須由主任管理員操作。</translation>
    </message>
    <message id="open-passes.none">
        <source>Every voting pass is used, voided or abandoned.</source>
        <translation>每一張投票憑證都已使用、作廢或放棄。</translation>
    </message>
    <message id="open-passes.booth-apart">
        <source>People vote at another device. If the two could not reach each other, passes that were used may still stand here. Void only the one that a voter has given back, by the time it was given: a vote cast with a voided pass has to wait for the centre's decision.</source>
        <translation>選民在另一台設備投票。兩台設備若曾失聯，已經用過的憑證也可能列在這裡。請只作廢選民交還的那一張，並核對發出時間；若作廢了已投票的憑證，那張選票就須由中心裁定。</translation>
    </message>
    <message id="open-passes.line">
        <source>Given {at}   {title}   {electorate_class}   {officer}</source>
        <translation>{at} 發出　{title}　{electorate_class}　{officer}</translation>
    </message>
    <message id="open-passes.void">
        <source>Void</source>
        <translation>作廢</translation>
    </message>
    <message id="open-passes.back">
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message id="check-in.birth-date">
        <source>Birth date</source>
        <translation>出生日期</translation>
    </message>
    <message id="check-in.button">
        <source>Check</source>
        <translation>查驗</translation>
    </message>
    <message id="check-in.state">
        <source>The day</source>
        <translation>今日狀況</translation>
    </message>
    <message id="check-in.read-back">
        <source>{year}-{month:02}-{day:02} (Minguo {minguo})</source>
        <translation>民國 {minguo} 年 {month} 月 {day} 日（西元 {year} 年）</translation>
    </message>
    <message id="check-in.by-name">
        <source>Roll by name</source>
        <translation>以姓名查名冊</translation>
    </message>
    <message id="check-in.number.id">
        <source>ID or resident number</source>
        <translation>身分證號或居留證號</translation>
    </message>
    <message id="check-in.number.passport">
        <source>Passport number</source>
        <translation>護照號碼</translation>
    </message>
    <message id="check-in.to.id">
        <source>Use an ID card</source>
        <translation>改用身分證</translation>
    </message>
    <message id="check-in.to.passport">
        <source>Use a passport</source>
        <translation>改用護照</translation>
    </message>
    <message id="check-in.typed.empty">
        <source>Scan the card or type the number</source>
        <translation>可掃描證件條碼，或直接輸入</translation>
    </message>
    <message id="check-in.typed.right">
        <source>✓ The check digit fits</source>
        <translation>✓ 檢查碼相符</translation>
    </message>
    <message id="check-in.typed.wrong-check-digit">
        <source>× The check digit does not fit: look again, one character is wrong</source>
        <translation>× 檢查碼不符：有一個字不對，請再看一次</translation>
    </message>
    <message id="check-in.typed.wrong-shape">
        <source>× Not an ID or resident number</source>
        <translation>× 不是身分證號或居留證號的格式</translation>
    </message>
    <message id="check-in.typed.unfinished.one">
        <source>{count} character missing</source>
        <translation>還差 {count} 碼</translation>
    </message>
    <message id="check-in.typed.unfinished.other">
        <source>{count} characters missing</source>
        <translation>還差 {count} 碼</translation>
    </message>
    <message id="check-in.other-typed.empty">
        <source>Type it as it stands on the document</source>
        <translation>請照證件上的號碼輸入</translation>
    </message>
    <message id="check-in.other-typed.unfinished">
        <source>Not complete yet</source>
        <translation>尚未輸入完整</translation>
    </message>
    <message id="check-in.other-typed.right">
        <source>✓ Compare it with the document once more</source>
        <translation>✓ 請再與證件核對一次</translation>
    </message>
    <message id="check-in.other-typed.wrong-shape">
        <source>× Only letters and digits</source>
        <translation>× 只能有英文字母與數字</translation>
    </message>
    <message id="check-in.date.empty">
        <source>79/1/1 (Minguo) or 1990-01-01</source>
        <translation>例：79/1/1（民國）或 1990-01-01</translation>
    </message>
    <message id="check-in.date.unfinished">
        <source>79/1/1 (Minguo) or 1990-01-01</source>
        <translation>例：79/1/1（民國）或 1990-01-01</translation>
    </message>
    <message id="check-in.date.no-such-day">
        <source>× There is no such birth date: look again</source>
        <translation>× 沒有這個出生日期，請再看一次</translation>
    </message>
    <message id="check-in.scanned.misread">
        <source>× Misread: please scan the card again</source>
        <translation>× 沒有讀對，請再掃描一次</translation>
    </message>
    <message id="check-in.scanned.voting-pass">
        <source>× This is a voting pass: it belongs to the booth</source>
        <translation>× 這是投票憑證，請到投票機使用</translation>
    </message>
    <message id="check-in.scanned.tracker">
        <source>× This is a voter's tracker, not a card</source>
        <translation>× 這是選票追蹤碼，不是證件</translation>
    </message>
    <message id="check-in.scanned.station-head">
        <source>× This is a code of the station's own print, not a card</source>
        <translation>× 這是投票所報表上的條碼，不是證件</translation>
    </message>
    <message id="check-in.scanned.other">
        <source>× This barcode is not an ID number</source>
        <translation>× 這個條碼不是證件號碼</translation>
    </message>
    <message id="check-in.scanned.device-report">
        <source>× This is another device's closing code, not a card</source>
        <translation>× 這是另一台設備的結束條碼，不是證件</translation>
    </message>
    <message id="camera.state.starting">
        <source>The camera is starting</source>
        <translation>攝影機啟動中</translation>
    </message>
    <message id="camera.state.running">
        <source>Hold the card's barcode in the frame</source>
        <translation>請把證件條碼對準框內</translation>
    </message>
    <message id="camera.state.forbidden">
        <source>This program may not use the camera</source>
        <translation>系統不允許使用攝影機</translation>
    </message>
    <message id="camera.state.failed">
        <source>The camera does not answer; trying again</source>
        <translation>攝影機沒有回應，正在重試</translation>
    </message>
    <message id="camera.state.unplugged">
        <source>The camera is unplugged: please plug it in</source>
        <translation>攝影機已拔除，請重新接上</translation>
    </message>
    <message id="camera.sight.read">
        <source>✓ Read</source>
        <translation>✓ 讀到了</translation>
    </message>
    <message id="camera.sight.nothing">
        <source>Hold the card's barcode in the frame</source>
        <translation>請把證件條碼對準框內</translation>
    </message>
    <message id="camera.sight.dark">
        <source>Too dark: more light, please</source>
        <translation>太暗了，請加一點光</translation>
    </message>
    <message id="camera.sight.noise">
        <source>No picture: is the camera covered?</source>
        <translation>沒有畫面，鏡頭是否被遮住？</translation>
    </message>
    <message id="camera.sight.too-far">
        <source>Hold it closer</source>
        <translation>請再靠近一點</translation>
    </message>
    <message id="camera.sight.unreadable">
        <source>Hold still, and turn it away from reflections</source>
        <translation>請拿穩，並避開反光</translation>
    </message>
    <message id="answer.may-vote.headline">
        <source>May vote</source>
        <translation>可以投票</translation>
    </message>
    <message id="answer.may-vote.body">
        <source>{electorate_class}. Compare the photo, then hand over the ballot.</source>
        <translation>身分類別：{electorate_class}。請核對證件照片與本人，然後交付選票。</translation>
    </message>
    <message id="answer.provisional-possible.headline">
        <source>Not on the roll: may vote provisionally</source>
        <translation>名冊上查無此人，可先投暫定票</translation>
    </message>
    <message id="answer.provisional-possible.body">
        <source>{electorate_class}. The registry is asked when the ballot reaches the centre, and it counts only if the person is entitled. If the person shows a document, such as proof of work, attest it instead.</source>
        <translation>身分類別：{electorate_class}。選票送達中心後再查戶役政資料，符合資格才會計入。若可出示工作等證明文件，請改按「以證件認定」。</translation>
    </message>
    <message id="answer.attested.headline">
        <source>May vote on a document</source>
        <translation>經證件認定，可以投票</translation>
    </message>
    <message id="answer.attested.body">
        <source>{electorate_class}, by: {document}. Compare the photo, then hand over the ballot.</source>
        <translation>身分類別：{electorate_class}；認定文件：{document}。請核對證件照片與本人，然後交付選票。</translation>
    </message>
    <message id="answer.check-number.headline">
        <source>Compare number and birth date</source>
        <translation>請再核對號碼與生日</translation>
    </message>
    <message id="answer.check-number.body">
        <source>Nobody is known by these. Read both from the card once more.</source>
        <translation>查無符合的人。請對照證件，再看一次號碼和出生日期。</translation>
    </message>
    <message id="answer.voted-here.headline">
        <source>Has voted here already</source>
        <translation>已在本投票所投過票</translation>
    </message>
    <message id="answer.voted-here.body">
        <source>Each person votes once. If the person denies it, record that.</source>
        <translation>每人只能投票一次。若當事人否認，請按「當事人有異議」記錄下來。</translation>
    </message>
    <message id="answer.disputed.headline">
        <source>Recorded: the person denies having voted</source>
        <translation>已記錄當事人的異議</translation>
    </message>
    <message id="answer.disputed.body">
        <source>The earlier vote stands, and no second ballot is given. The organiser looks into it. Telephone: {telephone}</source>
        <translation>先前的選票仍然有效，不再交付第二張選票；主辦單位會查明。洽詢電話：{telephone}</translation>
    </message>
    <message id="answer.voted-elsewhere.headline">
        <source>Checked in at another desk already</source>
        <translation>已在另一個報到檯報到</translation>
    </message>
    <message id="answer.voted-elsewhere.body">
        <source>Desk {device}, {at}. Each person votes once. If the person has not voted, that desk can void its pass. If the person denies having been there, record that.</source>
        <translation>報到檯 {device}，{at}。每人只能投票一次。若當事人還沒投票，請該報到檯作廢憑證；若當事人否認去過，請按「當事人有異議」記錄下來。</translation>
    </message>
    <message id="answer.pass-open.headline">
        <source>Has a voting pass that is not used</source>
        <translation>已領投票憑證，但尚未投票</translation>
    </message>
    <message id="answer.pass-open.body">
        <source>If the person has really not voted yet, void the earlier pass and check again.</source>
        <translation>這張憑證還沒有使用。若當事人確實還沒投票，請作廢舊憑證，再重新查驗。</translation>
    </message>
    <message id="answer.not-on-roll.headline">
        <source>Not on the roll</source>
        <translation>名冊上查無此人</translation>
    </message>
    <message id="answer.not-on-roll.body">
        <source>If the person shows a document, such as proof of work, and the case takes it, attest it. Telephone for questions: {telephone}</source>
        <translation>若可出示本案接受的證明文件（例如工作證明），請按「以證件認定」。洽詢電話：{telephone}</translation>
    </message>
    <message id="answer.registry-incorrect.headline">
        <source>The registry says: incorrect</source>
        <translation>戶役政資料不符</translation>
    </message>
    <message id="answer.registry-incorrect.body">
        <source>The household registry does not confirm this person for this case: moved away, or a wrong number or birth date. Telephone for questions: {telephone}</source>
        <translation>戶役政系統查核結果為「不正確」：可能已遷出，或號碼、生日有誤。洽詢電話：{telephone}</translation>
    </message>
    <message id="answer.not-old-enough.headline">
        <source>Not old enough</source>
        <translation>未達投票年齡</translation>
    </message>
    <message id="answer.not-old-enough.body">
        <source>Voters are at least {minimum_age}: born on or before {born_by}. Compare the birth date with the card. Telephone for questions: {telephone}</source>
        <translation>須年滿 {minimum_age} 歲，也就是{born_by}（含當日）以前出生。請再核對證件上的生日。洽詢電話：{telephone}</translation>
    </message>
    <message id="answer.struck.headline">
        <source>Struck off the roll</source>
        <translation>已從名冊除名</translation>
    </message>
    <message id="answer.struck.body">
        <source>This person's entry was taken off the roll. Telephone for questions: {telephone}</source>
        <translation>此人的名冊資料已註銷。洽詢電話：{telephone}</translation>
    </message>
    <message id="answer.online-only.headline">
        <source>Votes online only</source>
        <translation>此類別只能在網路投票</translation>
    </message>
    <message id="answer.online-only.body">
        <source>{electorate_class}. Telephone for questions: {telephone}</source>
        <translation>身分類別：{electorate_class}。洽詢電話：{telephone}</translation>
    </message>
    <message id="answer.also-online.onsite-over-online">
        <source>Tell everyone: who has voted online too, only this vote counts.</source>
        <translation>請告知每一位：若也在網路投過票，只計入今天在這裡投的票。</translation>
    </message>
    <message id="answer.also-online.online-over-onsite">
        <source>Tell everyone: who has voted online too, only that vote counts.</source>
        <translation>請告知每一位：若也在網路投過票，只計入網路的票。</translation>
    </message>
    <message id="answer.photo.to-see">
        <source>Photo fits?</source>
        <translation>照片是否相符？</translation>
    </message>
    <message id="answer.photo.seen">
        <source>✓ Photo fits</source>
        <translation>✓ 照片相符</translation>
    </message>
    <message id="answer.act.admit">
        <source>Give the ballot</source>
        <translation>交付選票</translation>
    </message>
    <message id="answer.act.attest">
        <source>Attest</source>
        <translation>以證件認定</translation>
    </message>
    <message id="answer.act.void">
        <source>Void and check again</source>
        <translation>作廢舊憑證，重新查驗</translation>
    </message>
    <message id="answer.act.refuse">
        <source>No ballot</source>
        <translation>不予投票</translation>
    </message>
    <message id="answer.act.dispute">
        <source>Person denies it</source>
        <translation>當事人有異議</translation>
    </message>
    <message id="answer.act.back">
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message id="answer.act.correct">
        <source>Type again</source>
        <translation>重新輸入</translation>
    </message>
    <message id="answer.act.compared">
        <source>Both are right</source>
        <translation>核對無誤</translation>
    </message>
    <message id="answer.act.next">
        <source>Next person</source>
        <translation>下一位</translation>
    </message>
    <message id="doubled.headline">
        <source>One person was checked in at two desks</source>
        <translation>同一人在兩個報到檯都報到了</translation>
    </message>
    <message id="doubled.one-pass">
        <source>One voting pass was used at two booths</source>
        <translation>同一張投票憑證用了兩次</translation>
    </message>
    <message id="doubled.here">
        <source>Here: {device}</source>
        <translation>本機：{device}</translation>
    </message>
    <message id="doubled.there">
        <source>The other one: {device}</source>
        <translation>另一台：{device}</translation>
    </message>
    <message id="doubled.open">
        <source>Checked in at {at}. Has not voted yet.</source>
        <translation>{at} 報到，還沒投票。</translation>
    </message>
    <message id="doubled.voted">
        <source>Checked in at {at}. Has voted.</source>
        <translation>{at} 報到，已經投票。</translation>
    </message>
    <message id="doubled.void">
        <source>Void it here</source>
        <translation>作廢本機的憑證</translation>
    </message>
    <message id="doubled.read">
        <source>Chief told</source>
        <translation>已告知主任管理員</translation>
    </message>
    <message id="doubled.next.void-here">
        <source>The person has voted at the other desk. Void the pass given here, and do not let it be used.</source>
        <translation>此人已用另一張憑證投票。請作廢本機發出的憑證，不要再讓人使用。</translation>
    </message>
    <message id="doubled.next.void-one">
        <source>Neither pass is used. Settle with the other desk, by voice, which one voids its pass; only one of them.</source>
        <translation>兩張憑證都還沒使用。請與另一個報到檯當面說好由哪一邊作廢，只作廢其中一張。</translation>
    </message>
    <message id="doubled.next.void-there">
        <source>The person has voted with the pass given here. Tell the other desk to void its pass.</source>
        <translation>此人已用本機發出的憑證投票。請通知另一個報到檯作廢它的憑證。</translation>
    </message>
    <message id="doubled.next.both-voted">
        <source>Both ballots are cast and both are kept. Tell the chief officer: two officials of the centre decide which one counts.</source>
        <translation>兩張選票都已投入，也都會保留。請告知主任管理員；計入哪一張，由中心的兩位承辦人決定。</translation>
    </message>
    <message id="attest.heading">
        <source>Which document did you see?</source>
        <translation>您看過哪一種證件？</translation>
    </message>
    <message id="attest.why">
        <source>Choose only a document you have looked at yourself. Your name goes into the voting pass.</source>
        <translation>請只選您親眼核對過的證件。您的代號會記錄在投票憑證上。</translation>
    </message>
    <message id="attest.back">
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message id="attest.button">
        <source>Attest</source>
        <translation>認定</translation>
    </message>
    <message id="show-pass.headline">
        <source>Please show your voting pass</source>
        <translation>請出示投票憑證</translation>
    </message>
    <message id="show-pass.body">
        <source>Hold the code that you got at the desk before the camera or the scanner.</source>
        <translation>請將報到處交給您的投票憑證條碼，對準鏡頭或掃描器。</translation>
    </message>
    <message id="show-pass.officer">
        <source>Officer</source>
        <translation>選務員</translation>
    </message>
    <message id="pass-given.headline">
        <source>Give the voting pass to the voter</source>
        <translation>請將投票憑證交給選民</translation>
    </message>
    <message id="pass-given.body">
        <source>Print it, or let the voter photograph it. Shown at the booth it opens one vote, once.</source>
        <translation>可列印，或由選民用手機拍下。到圈票處出示即可投票，只能使用一次。</translation>
    </message>
    <message id="pass-given.qr">
        <source>Voting pass</source>
        <translation>投票憑證條碼</translation>
    </message>
    <message id="pass-given.expires">
        <source>To be used by {at}</source>
        <translation>請在 {at} 以前使用</translation>
    </message>
    <message id="pass-given.print">
        <source>Print the pass</source>
        <translation>列印憑證</translation>
    </message>
    <message id="pass-given.done">
        <source>Next person</source>
        <translation>下一位</translation>
    </message>
    <message id="roll-list.heading">
        <source>Find a name on the roll</source>
        <translation>以姓名查名冊</translation>
    </message>
    <message id="roll-list.help">
        <source>Type at least two characters of the name.</source>
        <translation>請輸入姓名，至少兩個字。</translation>
    </message>
    <message id="roll-list.nobody">
        <source>Nobody by this name is on the roll.</source>
        <translation>名冊上沒有這個姓名。</translation>
    </message>
    <message id="roll-list.choose">
        <source>Choose the person whose card you hold.</source>
        <translation>請對照手上的證件，選擇當事人。</translation>
    </message>
    <message id="roll-list.more">
        <source>There are more than these: type more of the name.</source>
        <translation>還有其他人，請再輸入完整一點。</translation>
    </message>
    <message id="roll-list.match">
        <source>{name} · {number} · born {year}-{month:02} (Minguo {minguo})</source>
        <translation>{name}　{number}　民國 {minguo} 年（西元 {year} 年）{month} 月生</translation>
    </message>
    <message id="roll-list.back">
        <source>Back to the number</source>
        <translation>返回輸入號碼</translation>
    </message>
    <message id="welcome.secret">
        <source>Your choice is encrypted at once. Nobody can learn how you voted.</source>
        <translation>您的選擇會立即加密，任何人都無法得知您投給誰。</translation>
    </message>
    <message id="welcome.language">
        <source>Choose your language</source>
        <translation>請選擇語言</translation>
    </message>
    <message id="welcome.button">
        <source>Begin</source>
        <translation>開始投票</translation>
    </message>
    <message id="welcome.part">
        <source>Ballot {number} of {count}</source>
        <translation>第 {number} 件，共 {count} 件投票案</translation>
    </message>
    <message id="consent.rules">
        <source>The rules</source>
        <translation>投票規則</translation>
    </message>
    <message id="consent.privacy">
        <source>Your privacy</source>
        <translation>隱私權說明</translation>
    </message>
    <message id="consent.decline">
        <source>I do not agree, leave</source>
        <translation>我不同意，離開</translation>
    </message>
    <message id="consent.agree">
        <source>I understand and agree</source>
        <translation>我已了解並同意</translation>
    </message>
    <message id="choosing.button">
        <source>Next: check</source>
        <translation>下一步：確認</translation>
    </message>
    <message id="choosing.chosen">
        <source>{count} of {most} chosen</source>
        <translation>已選 {count}／{most}</translation>
    </message>
    <message id="choosing.money-left">
        <source>{amount} left</source>
        <translation>還剩 {amount}</translation>
    </message>
    <message id="choosing.money-spent">
        <source>{spent} of {budget} spent</source>
        <translation>已用 {spent}，共 {budget}</translation>
    </message>
    <message id="choosing.points-left">
        <source>{left} of {points} points left</source>
        <translation>還剩 {left} 點（共 {points} 點）</translation>
    </message>
    <message id="choosing.blank">
        <source>You may also cast a blank ballot.</source>
        <translation>也可以投空白票。</translation>
    </message>
    <message id="choosing.shown">
        <source>{what}: {first}–{last} of {count}</source>
        <translation>{what}：第 {first}–{last} 個，共 {count} 個</translation>
    </message>
    <message id="choosing.shown.all">
        <source>All proposals</source>
        <translation>所有提案</translation>
    </message>
    <message id="choosing.shown.chosen">
        <source>What I have chosen</source>
        <translation>我選的提案</translation>
    </message>
    <message id="choosing.leaf-before">
        <source>Before these: {first}–{last}</source>
        <translation>前面的提案：{first}–{last}</translation>
    </message>
    <message id="choosing.leaf-after">
        <source>More proposals: {first}–{last}</source>
        <translation>接著看其他提案：{first}–{last}</translation>
    </message>
    <message id="choosing.sentence">
        <source>{words}.</source>
        <translation>{words}。</translation>
    </message>
    <message id="choosing.then">
        <source>{first} {then}</source>
        <translation>{first}{then}</translation>
    </message>
    <message id="choosing.missing.one">
        <source>{chosen}, {count} more needed</source>
        <translation>{chosen}，還差 {count} 個</translation>
    </message>
    <message id="choosing.missing.other">
        <source>{chosen}, {count} more needed</source>
        <translation>{chosen}，還差 {count} 個</translation>
    </message>
    <message id="choosing.points-missing.one">
        <source>Give {count} more point</source>
        <translation>還要再給 {count} 點</translation>
    </message>
    <message id="choosing.points-missing.other">
        <source>Give {count} more points</source>
        <translation>還要再給 {count} 點</translation>
    </message>
    <message id="choosing.number.one">
        <source>Choose one proposal</source>
        <translation>請選 1 個提案</translation>
    </message>
    <message id="choosing.number.answer">
        <source>Choose one answer</source>
        <translation>請選 1 個答案</translation>
    </message>
    <message id="choosing.number.exactly">
        <source>Choose exactly {most} proposals</source>
        <translation>請選擇提案，剛好 {most} 個</translation>
    </message>
    <message id="choosing.number.up-to">
        <source>Choose up to {most} proposals</source>
        <translation>請選擇提案，最多 {most} 個</translation>
    </message>
    <message id="choosing.number.between">
        <source>Choose {least} to {most} proposals</source>
        <translation>請選擇提案，{least} 到 {most} 個</translation>
    </message>
    <message id="choosing.number.at-least">
        <source>Choose at least {least} proposals</source>
        <translation>請選擇提案，至少 {least} 個</translation>
    </message>
    <message id="choosing.number.any">
        <source>Choose as many proposals as you like</source>
        <translation>請選擇提案，幾個都可以</translation>
    </message>
    <message id="choosing.rule.budget">
        <source>Choose proposals that cost {amount} or less together</source>
        <translation>請選擇提案，經費合計不超過 {amount}</translation>
    </message>
    <message id="choosing.rule.points.one">
        <source>You have {count} point to give</source>
        <translation>您有 {count} 點可以分給提案</translation>
    </message>
    <message id="choosing.rule.points.other">
        <source>You have {count} points to give</source>
        <translation>您有 {count} 點可以分給提案</translation>
    </message>
    <message id="choosing.rule.all-points.one">
        <source>Give away {count} point</source>
        <translation>請把 {count} 點分給提案</translation>
    </message>
    <message id="choosing.rule.all-points.other">
        <source>Give away all {count} points</source>
        <translation>請把 {count} 點全部分給提案</translation>
    </message>
    <message id="choosing.how.order">
        <source>Touch first the one you want most, then the next. Each card tells its place.</source>
        <translation>請先點最想要的，再點第二想要的，依此類推。順位會寫在卡片上。</translation>
    </message>
    <message id="choosing.how.points">
        <source>Each touch on a proposal gives it one more point. The minus takes one back.</source>
        <translation>每點一下提案就多給 1 點，按減號收回 1 點。</translation>
    </message>
    <message id="choosing.points-least.one">
        <source>Give at least {count} point.</source>
        <translation>至少要給 {count} 點。</translation>
    </message>
    <message id="choosing.points-least.other">
        <source>Give at least {count} points.</source>
        <translation>至少要給 {count} 點。</translation>
    </message>
    <message id="choosing.points-each.one">
        <source>One proposal gets at most {count} point.</source>
        <translation>一個提案最多 {count} 點。</translation>
    </message>
    <message id="choosing.points-each.other">
        <source>One proposal gets at most {count} points.</source>
        <translation>一個提案最多 {count} 點。</translation>
    </message>
    <message id="card.choose">
        <source>Choose this</source>
        <translation>選這個提案</translation>
    </message>
    <message id="card.choose-answer">
        <source>Choose this answer</source>
        <translation>選這個答案</translation>
    </message>
    <message id="card.number">
        <source>No. {number}</source>
        <translation>{number} 號</translation>
    </message>
    <message id="card.more">
        <source>More about it</source>
        <translation>詳細說明</translation>
    </message>
    <message id="card.chosen">
        <source>Chosen</source>
        <translation>已選</translation>
    </message>
    <message id="card.place">
        <source>Choice {place}</source>
        <translation>第 {place} 順位</translation>
    </message>
    <message id="card.next-place">
        <source>Make this choice {place}</source>
        <translation>選為第 {place} 順位</translation>
    </message>
    <message id="card.over-budget">
        <source>{amount} more than is left</source>
        <translation>比餘額多 {amount}</translation>
    </message>
    <message id="card.points.one">
        <source>{count} point</source>
        <translation>{count} 點</translation>
    </message>
    <message id="card.points.other">
        <source>{count} points</source>
        <translation>{count} 點</translation>
    </message>
    <message id="points.less.one">
        <source>Take one point back</source>
        <translation>收回 1 點</translation>
    </message>
    <message id="points.less.other">
        <source>Take {count} points back</source>
        <translation>收回 {count} 點</translation>
    </message>
    <message id="points.more.one">
        <source>Give one more point</source>
        <translation>多給 1 點</translation>
    </message>
    <message id="points.more.other">
        <source>Give {count} more points</source>
        <translation>多給 {count} 點</translation>
    </message>
    <message id="refused.too-many.by-touch.headline">
        <source>You cannot choose more than {limit}</source>
        <translation>您已經選滿 {limit} 個提案</translation>
    </message>
    <message id="refused.too-many.by-touch.body">
        <source>To choose this one instead, first touch a chosen proposal to take it back. Nothing has changed.</source>
        <translation>如果想改選這一個，請先點一下已選的提案來取消。原來的選擇都沒有改變。</translation>
    </message>
    <message id="refused.too-many.answer.headline">
        <source>You have already chosen an answer</source>
        <translation>您已經選了一個答案</translation>
    </message>
    <message id="refused.too-many.answer.body">
        <source>To choose this one instead, first touch the chosen answer to take it back. Nothing has changed.</source>
        <translation>如果想改選這一個，請先點一下已選的答案來取消。原來的選擇沒有改變。</translation>
    </message>
    <message id="refused.too-many.with-points.headline">
        <source>You cannot give points to more than {limit} proposals</source>
        <translation>最多只能給 {limit} 個提案點數</translation>
    </message>
    <message id="refused.too-many.with-points.body">
        <source>To give points to this one, first take all points back from another with its minus. Nothing has changed.</source>
        <translation>如果想給這一個，請先按減號把另一個提案的點數全部收回。原來的選擇都沒有改變。</translation>
    </message>
    <message id="refused.over-budget.headline">
        <source>With this one it would cost more than {limit}</source>
        <translation>加上這個提案會超過 {limit}</translation>
    </message>
    <message id="refused.over-budget.body">
        <source>To choose it, first touch a chosen proposal to take it back. Nothing has changed.</source>
        <translation>如果想選這一個，請先點一下已選的提案來取消。原來的選擇都沒有改變。</translation>
    </message>
    <message id="refused.too-many-points.headline">
        <source>You have given all {limit} points</source>
        <translation>您的 {limit} 點已經全部給完</translation>
    </message>
    <message id="refused.too-many-points.body">
        <source>To give one here, first take one back from another proposal with its minus. Nothing has changed.</source>
        <translation>如果想給這一個，請先按減號從另一個提案收回點數。原來的選擇都沒有改變。</translation>
    </message>
    <message id="refused.too-many-points-for-one.headline">
        <source>One proposal gets at most {limit} points</source>
        <translation>一個提案最多 {limit} 點</translation>
    </message>
    <message id="refused.too-many-points-for-one.body">
        <source>Nothing has changed.</source>
        <translation>原來的選擇都沒有改變。</translation>
    </message>
    <message id="review.heading">
        <source>Please check your choices</source>
        <translation>請確認您的選擇</translation>
    </message>
    <message id="review.final">
        <source>This is your ballot. Once cast, it cannot be changed.</source>
        <translation>這是您的選票，投入票匭後就不能再更改。</translation>
    </message>
    <message id="review.up">
        <source>Move up</source>
        <translation>往前</translation>
    </message>
    <message id="review.down">
        <source>Move down</source>
        <translation>往後</translation>
    </message>
    <message id="review.change">
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message id="review.back">
        <source>Back to the proposals</source>
        <translation>回去再選</translation>
    </message>
    <message id="review.back-answer">
        <source>Back to the question</source>
        <translation>回去再選</translation>
    </message>
    <message id="review.cast">
        <source>Cast my ballot</source>
        <translation>投入票匭</translation>
    </message>
    <message id="review.more-possible.headline">
        <source>You may choose more</source>
        <translation>您還可以再選</translation>
    </message>
    <message id="review.more-possible.body.one">
        <source>One more is possible. You may also cast your ballot as it is.</source>
        <translation>還可以再選 {count} 個，也可以就這樣投票。</translation>
    </message>
    <message id="review.more-possible.body.other">
        <source>{count} more are possible. You may also cast your ballot as it is.</source>
        <translation>還可以再選 {count} 個，也可以就這樣投票。</translation>
    </message>
    <message id="review.more-fits.headline">
        <source>You may choose more</source>
        <translation>您還可以再選</translation>
    </message>
    <message id="review.more-fits.body.one">
        <source>One more proposal costs no more than is left. You may also cast your ballot as it is.</source>
        <translation>還有 {count} 個提案在餘額之內，也可以就這樣投票。</translation>
    </message>
    <message id="review.more-fits.body.other">
        <source>{count} more proposals each cost no more than is left. You may also cast your ballot as it is.</source>
        <translation>還有 {count} 個提案各自在餘額之內，也可以就這樣投票。</translation>
    </message>
    <message id="review.more-points.headline">
        <source>You may give more points</source>
        <translation>您還有點數可以給</translation>
    </message>
    <message id="review.more-points.body.one">
        <source>One point is left. You may also cast your ballot as it is.</source>
        <translation>還剩 {count} 點，也可以就這樣投票。</translation>
    </message>
    <message id="review.more-points.body.other">
        <source>{count} points are left. You may also cast your ballot as it is.</source>
        <translation>還剩 {count} 點，也可以就這樣投票。</translation>
    </message>
    <message id="review.too-few.headline">
        <source>Not enough is chosen yet, so this ballot cannot be cast</source>
        <translation>選得還不夠，不能投入票匭</translation>
    </message>
    <message id="review.too-few.body.one">
        <source>Go back to the proposals and choose one more.</source>
        <translation>請按「回去再選」，再選 {count} 個提案。</translation>
    </message>
    <message id="review.too-few.body.other">
        <source>Go back to the proposals and choose {count} more.</source>
        <translation>請按「回去再選」，再選 {count} 個提案。</translation>
    </message>
    <message id="review.too-few-points.headline">
        <source>Not enough points are given yet, so this ballot cannot be cast</source>
        <translation>給的點數還不夠，不能投入票匭</translation>
    </message>
    <message id="review.too-few-points.body.one">
        <source>Go back to the proposals and give one more point.</source>
        <translation>請按「回去再選」，再給 {count} 點。</translation>
    </message>
    <message id="review.too-few-points.body.other">
        <source>Go back to the proposals and give {count} more points.</source>
        <translation>請按「回去再選」，再給 {count} 點。</translation>
    </message>
    <message id="review.blank.headline">
        <source>You have chosen nothing</source>
        <translation>您沒有選任何提案</translation>
    </message>
    <message id="review.blank.body.one">
        <source>This would be a blank ballot. To choose, go back to the proposals.</source>
        <translation>這樣會投下空白票。若要選擇提案，請按「回去再選」。</translation>
    </message>
    <message id="review.blank.body.other">
        <source>This would be a blank ballot. To choose, go back to the proposals.</source>
        <translation>這樣會投下空白票。若要選擇提案，請按「回去再選」。</translation>
    </message>
    <message id="review.no-answer.headline">
        <source>You have chosen no answer yet, so this ballot cannot be cast</source>
        <translation>您還沒有選答案，不能投入票匭</translation>
    </message>
    <message id="review.no-answer.body.one">
        <source>Go back to the question and choose an answer.</source>
        <translation>請按「回去再選」，選一個答案。</translation>
    </message>
    <message id="review.no-answer.body.other">
        <source>Go back to the question and choose an answer.</source>
        <translation>請按「回去再選」，選一個答案。</translation>
    </message>
    <message id="review.blank-answer.headline">
        <source>You have chosen no answer</source>
        <translation>您沒有選任何答案</translation>
    </message>
    <message id="review.blank-answer.body.one">
        <source>This would be a blank ballot. To choose, go back to the question.</source>
        <translation>這樣會投下空白票。若要選擇答案，請按「回去再選」。</translation>
    </message>
    <message id="review.blank-answer.body.other">
        <source>This would be a blank ballot. To choose, go back to the question.</source>
        <translation>這樣會投下空白票。若要選擇答案，請按「回去再選」。</translation>
    </message>
    <message id="about.back">
        <source>Back to the proposals</source>
        <translation>回到提案</translation>
    </message>
    <message id="about.take-back">
        <source>{state}. Touch again to take it back.</source>
        <translation>{state}（再點一下取消）</translation>
    </message>
    <message id="about.map">
        <source>Where it is</source>
        <translation>位置圖</translation>
    </message>
    <message id="find.button">
        <source>Find a proposal</source>
        <translation>找提案</translation>
    </message>
    <message id="find.heading">
        <source>Find a proposal</source>
        <translation>找提案</translation>
    </message>
    <message id="find.by-number">
        <source>By its number on the leaflet</source>
        <translation>用說明單上的提案編號</translation>
    </message>
    <message id="find.none-yet">
        <source>Touch the number, 1 to {most}</source>
        <translation>請按編號，1 到 {most}</translation>
    </message>
    <message id="find.no-such">
        <source>{number}: there is none. The last one is {most}.</source>
        <translation>沒有 {number} 號，最後一個是 {most} 號</translation>
    </message>
    <message id="find.is">
        <source>{number}: {title}</source>
        <translation>{number} 號：{title}</translation>
    </message>
    <message id="find.show">
        <source>Show this proposal</source>
        <translation>看這個提案</translation>
    </message>
    <message id="find.only">
        <source>Or look at only some</source>
        <translation>或只看其中一部分</translation>
    </message>
    <message id="find.counted">
        <source>{what} ({count})</source>
        <translation>{what}（{count}）</translation>
    </message>
    <message id="find.all">
        <source>Show all proposals</source>
        <translation>看所有提案</translation>
    </message>
    <message id="tracker.headline">
        <source>Your ballot is cast</source>
        <translation>您的選票已投入票匭</translation>
    </message>
    <message id="tracker.body">
        <source>Thank you for taking part.</source>
        <translation>謝謝您參與。</translation>
    </message>
    <message id="tracker.keep">
        <source>Your tracker</source>
        <translation>您的選票追蹤碼</translation>
    </message>
    <message id="tracker.what-for">
        <source>Photograph it or write it down. On the public board it shows that this ballot was received; it does not tell what you chose.</source>
        <translation>請拍照或抄下。日後可在公開看板查詢這張選票是否收到；它不會透露您選了什麼。</translation>
    </message>
    <message id="tracker.questions">
        <source>Questions about your ballot? Telephone {telephone}</source>
        <translation>對您的選票有疑問，請電洽 {telephone}</translation>
    </message>
    <message id="tracker.wiped-in">
        <source>This screen is cleared in {seconds} s. Touch it for more time.</source>
        <translation>{seconds} 秒後自動清除畫面。需要更多時間，請點一下畫面。</translation>
    </message>
    <message id="tracker.qr">
        <source>Scan with your phone</source>
        <translation>用手機掃描</translation>
    </message>
    <message id="tracker.done">
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message id="tracker.print">
        <source>Print a slip</source>
        <translation>列印收據</translation>
    </message>
    <message id="help.headline">
        <source>An officer is coming</source>
        <translation>選務員馬上過來</translation>
    </message>
    <message id="help.body">
        <source>Your choices are kept, and nobody can see them.</source>
        <translation>您已選的內容都還在，而且沒有人看得到。</translation>
    </message>
    <message id="help.officer">
        <source>Officer: touch here</source>
        <translation>選務員請按這裡</translation>
    </message>
    <message id="help.back">
        <source>Not needed, go on voting</source>
        <translation>不用了，繼續投票</translation>
    </message>
    <message id="officer-help.heading">
        <source>Helping a voter</source>
        <translation>協助選民</translation>
    </message>
    <message id="officer-help.why">
        <source>Explain how it works, but do not look at or ask about the choices. The voter touches the button to go on.</source>
        <translation>請說明如何操作，但不要看、也不要問選了什麼。請選民自己按「繼續投票」。</translation>
    </message>
    <message id="officer-help.anew">
        <source>If the vote cannot go on, it can be cancelled. No ballot is cast, and the voter can check in again for another pass.</source>
        <translation>若投票無法繼續，可以取消這次投票。沒有選票投出，選民可以重新報到、另領憑證。</translation>
    </message>
    <message id="officer-help.cancel">
        <source>Cancel this vote</source>
        <translation>取消這次投票</translation>
    </message>
    <message id="officer-help.back">
        <source>The voter goes on voting</source>
        <translation>由選民繼續投票</translation>
    </message>
    <message id="give-back.button">
        <source>Officer: take the screen back</source>
        <translation>選務員：收回螢幕</translation>
    </message>
    <message id="give-back.cast.headline">
        <source>Thank you for voting</source>
        <translation>投票完成，謝謝您</translation>
    </message>
    <message id="give-back.cast.body">
        <source>Please give the screen back to the officer.</source>
        <translation>請把螢幕交還選務員。</translation>
    </message>
    <message id="give-back.declined.headline">
        <source>You have not voted</source>
        <translation>您沒有投票</translation>
    </message>
    <message id="give-back.declined.body">
        <source>No ballot was cast, because the rules were not agreed to. Please give the screen back to the officer. If you change your mind you can check in again.</source>
        <translation>因為沒有同意規則，這次沒有投下選票。請把螢幕交還選務員；若改變心意，可重新報到。</translation>
    </message>
    <message id="give-back.idle.headline">
        <source>This vote was cancelled after a long pause</source>
        <translation>因為久未操作，這次投票已取消</translation>
    </message>
    <message id="give-back.idle.body">
        <source>No ballot was cast, and all choices are erased. Please tell an officer. The voter can check in again.</source>
        <translation>沒有投下選票，所有選擇都已清除。請通知選務員；本人可重新報到。</translation>
    </message>
    <message id="give-back.cancelled.headline">
        <source>This vote was cancelled</source>
        <translation>這次投票已取消</translation>
    </message>
    <message id="give-back.cancelled.body">
        <source>No ballot was cast, and all choices are erased. Please go back to the desk.</source>
        <translation>沒有選票投出，已選的內容都已清除。請回報到處。</translation>
    </message>
    <message id="leave.button">
        <source>Next voter</source>
        <translation>下一位選民</translation>
    </message>
    <message id="leave.cast.headline">
        <source>Thank you for voting</source>
        <translation>感謝您參與投票</translation>
    </message>
    <message id="leave.cast.body">
        <source>You are done and may leave.</source>
        <translation>投票已完成，您可以離開了。</translation>
    </message>
    <message id="leave.declined.headline">
        <source>You have not voted</source>
        <translation>您沒有投票</translation>
    </message>
    <message id="leave.declined.body">
        <source>No ballot was cast, because the rules were not agreed to. If you change your mind, go back to the desk.</source>
        <translation>因為沒有同意投票規則，沒有選票投出。若改變心意，請回報到處。</translation>
    </message>
    <message id="leave.idle.headline">
        <source>This vote was cancelled after a long pause</source>
        <translation>因久未操作，這次投票已取消</translation>
    </message>
    <message id="leave.idle.body">
        <source>No ballot was cast, and all choices are erased. Please tell an officer. The voter can check in again.</source>
        <translation>沒有選票投出，已選的內容都已清除。請通知選務員；選民可以重新報到。</translation>
    </message>
    <message id="leave.cancelled.headline">
        <source>This vote was cancelled</source>
        <translation>這次投票已取消</translation>
    </message>
    <message id="leave.cancelled.body">
        <source>No ballot was cast, and all choices are erased. Please go back to the desk.</source>
        <translation>沒有選票投出，已選的內容都已清除。請回報到處。</translation>
    </message>
    <message id="still-there.heading">
        <source>Are you still there?</source>
        <translation>您還在嗎？</translation>
    </message>
    <message id="still-there.button">
        <source>Yes, go on voting</source>
        <translation>我還在，繼續投票</translation>
    </message>
    <message id="still-there.left.one">
        <source>In {count} second this vote is cancelled and the screen cleared.</source>
        <translation>{count} 秒後將取消這次投票並清除畫面。</translation>
    </message>
    <message id="still-there.left.other">
        <source>In {count} seconds this vote is cancelled and the screen cleared.</source>
        <translation>{count} 秒後將取消這次投票並清除畫面。</translation>
    </message>
    <message id="paper.date">
        <source>{year}-{month:02}-{day:02} (Minguo {minguo})</source>
        <translation>民國 {minguo} 年 {month} 月 {day} 日（{year}）</translation>
    </message>
    <message id="paper.station">
        <source>Station</source>
        <translation>投票所</translation>
    </message>
    <message id="paper.device">
        <source>Device</source>
        <translation>設備</translation>
    </message>
    <message id="paper.day">
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message id="paper.case">
        <source>Case code</source>
        <translation>案別碼</translation>
    </message>
    <message id="paper.observer">
        <source>Observer</source>
        <translation>監票人</translation>
    </message>
    <message id="paper.records.one">
        <source>{count} record</source>
        <translation>{count} 筆紀錄</translation>
    </message>
    <message id="paper.records.other">
        <source>{count} records</source>
        <translation>{count} 筆紀錄</translation>
    </message>
    <message id="paper.pass.heading">
        <source>Voting pass</source>
        <translation>投票憑證</translation>
    </message>
    <message id="paper.pass.show">
        <source>At the booth, hold the code up to the camera.</source>
        <translation>請到圈票處，將條碼對準鏡頭。</translation>
    </message>
    <message id="paper.pass.until">
        <source>Valid until {time}</source>
        <translation>{time} 前有效</translation>
    </message>
    <message id="paper.pass.single-use">
        <source>Single use. If it is too late, the check-in desk gives you a new one.</source>
        <translation>限用一次。逾時未用，請回報到處換發。</translation>
    </message>
    <message id="paper.pass.for">
        <source>Good for</source>
        <translation>可領的選票</translation>
    </message>
    <message id="paper.pass.no-name">
        <source>It bears no name and no ID number.</source>
        <translation>本憑證不載姓名與證號。</translation>
    </message>
    <message id="paper.slip.heading">
        <source>Voter's slip</source>
        <translation>投票收據</translation>
    </message>
    <message id="paper.slip.tracker">
        <source>Tracker of your ballot</source>
        <translation>選票追蹤碼</translation>
    </message>
    <message id="paper.slip.proves">
        <source>It shows that your ballot was received.</source>
        <translation>可以查到：您的選票已經收到。</translation>
    </message>
    <message id="paper.slip.proves-not">
        <source>It does not show what you chose. Nobody can learn that from it.</source>
        <translation>查不到：您選了什麼。任何人都無法從這張收據得知。</translation>
    </message>
    <message id="paper.slip.where">
        <source>Once the ballots have reached the centre, perhaps some days later, type the tracker on the public board or scan the code.</source>
        <translation>選票送達中心後（可能要幾天），到公開看板輸入追蹤碼，或掃描條碼。</translation>
    </message>
    <message id="paper.slip.board">
        <source>Public board: {board}</source>
        <translation>公開看板：{board}</translation>
    </message>
    <message id="paper.slip.telephone">
        <source>Questions: {telephone}</source>
        <translation>洽詢電話：{telephone}</translation>
    </message>
    <message id="paper.zero.heading">
        <source>Zero report before voting</source>
        <translation>開始投票零票報告</translation>
    </message>
    <message id="paper.zero.statement">
        <source>This device has given out no voting pass and holds no ballot.</source>
        <translation>本設備尚未發出任何投票憑證，也沒有任何選票。</translation>
    </message>
    <message id="paper.zero.clock">
        <source>Time by this device</source>
        <translation>本設備的時間</translation>
    </message>
    <message id="paper.zero.compare">
        <source>Compare it with a watch before voting begins; if it is wrong, set it first.</source>
        <translation>開始前請對照手錶；不符時請先校正。</translation>
    </message>
    <message id="paper.zero.roll">
        <source>Entries of the roll</source>
        <translation>名冊筆數</translation>
    </message>
    <message id="paper.zero.documents">
        <source>Signed documents</source>
        <translation>簽章文件</translation>
    </message>
    <message id="paper.zero.spares">
        <source>Spare keys</source>
        <translation>備援金鑰</translation>
    </message>
    <message id="paper.zero.chain">
        <source>Where the chain of records stands</source>
        <translation>紀錄鏈目前位置</translation>
    </message>
    <message id="paper.zero.present">
        <source>Signatures of those present</source>
        <translation>在場人員簽名</translation>
    </message>
    <message id="paper.zero.absent">
        <source>Strike out those who are absent.</source>
        <translation>未到者請劃線註銷。</translation>
    </message>
    <message id="paper.closing.heading">
        <source>Closing and reconciliation sheet</source>
        <translation>投票所結束投票報告表</translation>
    </message>
    <message id="paper.closing.closed-at">
        <source>Closed at</source>
        <translation>結束時間</translation>
    </message>
    <message id="paper.closing.not-closed">
        <source>The poll is not closed: this sheet is for checking only.</source>
        <translation>投票尚未結束，本表僅供核對。</translation>
    </message>
    <message id="paper.closing.abandoned">
        <source>abandoned</source>
        <translation>中途離開</translation>
    </message>
    <message id="paper.closing.unresolved">
        <source>unresolved</source>
        <translation>未了結</translation>
    </message>
    <message id="paper.closing.class">
        <source>Class of voters</source>
        <translation>選民類別</translation>
    </message>
    <message id="paper.closing.ground">
        <source>Admitted by</source>
        <translation>資格依據</translation>
    </message>
    <message id="paper.closing.total">
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message id="paper.closing.agrees">
        <source>Everything agrees</source>
        <translation>帳目相符</translation>
    </message>
    <message id="paper.closing.chain">
        <source>Where each device's chain of records ends</source>
        <translation>各設備紀錄鏈的結尾</translation>
    </message>
    <message id="paper.closing.keep">
        <source>Keep this sheet. If a device is restored or replaced, the code shows whether its records are whole.</source>
        <translation>請妥善保存本表。設備若經還原或更換，憑此條碼查核紀錄是否完整。</translation>
    </message>
    <message id="paper.closing.notes">
        <source>Notes</source>
        <translation>備註</translation>
    </message>
    <message id="paper.closing.sign">
        <source>Signatures</source>
        <translation>簽名</translation>
    </message>
    <message id="paper.closing.differs.one">
        <source>{count} thing to settle</source>
        <translation>有 {count} 項須處理</translation>
    </message>
    <message id="paper.closing.differs.other">
        <source>{count} things to settle</source>
        <translation>有 {count} 項須處理</translation>
    </message>
    <message id="paper.ground.roll">
        <source>the roll</source>
        <translation>名冊</translation>
    </message>
    <message id="paper.ground.registry">
        <source>the registry</source>
        <translation>戶役政查驗</translation>
    </message>
    <message id="paper.ground.attested">
        <source>a document</source>
        <translation>出示文件</translation>
    </message>
    <message id="paper.ground.provisional">
        <source>provisionally</source>
        <translation>暫定票</translation>
    </message>
    <message id="paper.finding.paper-below-cast.next">
        <source>Two people count the sign-in sheet again. If it stays so, write down in the notes what happened: the centre holds this station's ballots until two officials decide.</source>
        <translation>請兩人重新點算簽到冊。若仍不符，請在備註寫明經過；中心會先保留本所選票，由兩位承辦人裁定。</translation>
    </message>
    <message id="paper.finding.paper-below-cast.what.one">
        <source>{count} person fewer on paper than ballots cast</source>
        <translation>紙本點算人數比已投票數少 {count} 人</translation>
    </message>
    <message id="paper.finding.paper-below-cast.what.other">
        <source>{count} people fewer on paper than ballots cast</source>
        <translation>紙本點算人數比已投票數少 {count} 人</translation>
    </message>
    <message id="paper.finding.paper-above-issued.next">
        <source>Count again, and see whether people were counted who got no pass. If it stays so, write it in the notes.</source>
        <translation>請重新點算，看是否算入沒有領到憑證的人。若仍不符，請在備註寫明。</translation>
    </message>
    <message id="paper.finding.paper-above-issued.what.one">
        <source>{count} person more on paper than passes given</source>
        <translation>紙本點算人數比已發投票憑證多 {count} 人</translation>
    </message>
    <message id="paper.finding.paper-above-issued.what.other">
        <source>{count} people more on paper than passes given</source>
        <translation>紙本點算人數比已發投票憑證多 {count} 人</translation>
    </message>
    <message id="paper.finding.unresolved.next">
        <source>Before the close, see whether anybody is still at a booth, and void passes that are handed back. After it, write down in the notes what is known: these passes cannot be used any more.</source>
        <translation>結束投票前，請看圈票處是否還有人，並收回未用的憑證作廢。已結束者請在備註寫明；這些憑證已不能使用。</translation>
    </message>
    <message id="paper.finding.unresolved.what.one">
        <source>{count} pass was given out and has not ended</source>
        <translation>{count} 張投票憑證已發出，沒有了結</translation>
    </message>
    <message id="paper.finding.unresolved.what.other">
        <source>{count} passes were given out and have not ended</source>
        <translation>{count} 張投票憑證已發出，沒有了結</translation>
    </message>
    <message id="paper.finding.ended-beyond-issued.next">
        <source>Make sure that every device is on this sheet. If it stays so, a pass may have been used at two devices: leave all devices as they are and call the organiser.</source>
        <translation>請確認每台設備都已列入本表。若仍不符，可能有憑證在兩台設備上使用：請保留各設備原狀，並通知承辦人。</translation>
    </message>
    <message id="paper.finding.ended-beyond-issued.what.one">
        <source>{count} pass more ended than was given out</source>
        <translation>已了結的憑證比發出的多 {count} 張</translation>
    </message>
    <message id="paper.finding.ended-beyond-issued.what.other">
        <source>{count} passes more ended than were given out</source>
        <translation>已了結的憑證比發出的多 {count} 張</translation>
    </message>
    <message id="paper.finding.account-disagrees.what">
        <source>The totals do not fit the passes this device holds</source>
        <translation>總數與所存的憑證不符</translation>
    </message>
    <message id="paper.finding.account-disagrees.next">
        <source>Stop using this device, seal it up as it is, and call the organiser.</source>
        <translation>請停用並封存這台設備，保持原狀，並通知承辦人。</translation>
    </message>
    <message id="paper.finding.device-missing.what">
        <source>This device is not accounted for</source>
        <translation>缺少這台設備的帳目</translation>
    </message>
    <message id="paper.finding.device-missing.next">
        <source>Close the poll on it and print this sheet again. If it is broken or was not used, write that in the notes.</source>
        <translation>請在這台設備結束投票，再重新列印本表。若設備故障或未使用，請在備註寫明。</translation>
    </message>
    <message id="paper.finding.groups-missing.what">
        <source>Of this device only the totals are known</source>
        <translation>這台設備只有總數，沒有各類別的數字</translation>
    </message>
    <message id="paper.finding.groups-missing.next">
        <source>Attach the device's own sheet, which tells the classes.</source>
        <translation>請一併附上這台設備自己的報告表。</translation>
    </message>
    <message id="error.error.what">
        <source>That did not work</source>
        <translation>這個動作沒有完成</translation>
    </message>
    <message id="error.error.next">
        <source>Nothing has changed. Try again; if it still fails, call the organiser.</source>
        <translation>沒有任何資料改變。請再試一次；仍不成功時請聯絡承辦人。</translation>
    </message>
    <message id="error.input.what">
        <source>What was typed is not right</source>
        <translation>輸入的內容不正確</translation>
    </message>
    <message id="error.input.next">
        <source>Check it and type it again. Nothing has changed.</source>
        <translation>請檢查後再輸入一次。沒有任何資料改變。</translation>
    </message>
    <message id="error.input.no-receipt.what">
        <source>There is no receipt of the centre on this stick</source>
        <translation>隨身碟上沒有中心的回條</translation>
    </message>
    <message id="error.input.no-receipt.next">
        <source>Ask the centre for the receipt, copy it to the stick and try again.</source>
        <translation>請向中心索取回條檔，存入隨身碟後再試一次。</translation>
    </message>
    <message id="error.case-invalid.what">
        <source>The case file is not right</source>
        <translation>案件檔案的內容有誤</translation>
    </message>
    <message id="error.case-invalid.next">
        <source>Ask the organiser for a corrected file.</source>
        <translation>請向承辦人索取更正後的檔案。</translation>
    </message>
    <message id="error.roll-invalid.what">
        <source>The roll file cannot be read</source>
        <translation>名冊檔案無法讀取</translation>
    </message>
    <message id="error.roll-invalid.next">
        <source>Ask the organiser for a corrected file.</source>
        <translation>請向承辦人索取更正後的檔案。</translation>
    </message>
    <message id="error.identity-invalid.what">
        <source>The number or the birth date is not right</source>
        <translation>證件號碼或出生日期不正確</translation>
    </message>
    <message id="error.identity-invalid.next">
        <source>Compare it with the card and type it again.</source>
        <translation>請對照證件再輸入一次。</translation>
    </message>
    <message id="error.identity-invalid.checksum.what">
        <source>One character of the number is wrong</source>
        <translation>證件號碼有一個字打錯了</translation>
    </message>
    <message id="error.identity-invalid.checksum.next">
        <source>Compare it with the card, character by character.</source>
        <translation>請對照證件逐字檢查。</translation>
    </message>
    <message id="error.identity-invalid.date.what">
        <source>The birth date is not right</source>
        <translation>出生日期不正確</translation>
    </message>
    <message id="error.identity-invalid.date.next">
        <source>Type year, month and day, such as 79/1/1.</source>
        <translation>請輸入年、月、日，例如 79/1/1。</translation>
    </message>
    <message id="error.ballot-invalid.what">
        <source>The rules do not allow this ballot</source>
        <translation>這張選票不符合投票規則</translation>
    </message>
    <message id="error.ballot-invalid.next">
        <source>Go back and look at the proposals chosen. Nothing was cast.</source>
        <translation>請回到選擇畫面檢查所選的提案。選票尚未投出。</translation>
    </message>
    <message id="error.passphrase-wrong.what">
        <source>The passphrase or PIN is wrong</source>
        <translation>通行語或密碼不正確</translation>
    </message>
    <message id="error.passphrase-wrong.next">
        <source>Type it again. If it is forgotten, call the organiser.</source>
        <translation>請再輸入一次。忘記時請聯絡承辦人。</translation>
    </message>
    <message id="error.share-invalid.what">
        <source>This share is not right</source>
        <translation>這份金鑰分持不正確</translation>
    </message>
    <message id="error.share-invalid.next">
        <source>Compare it word by word, and make sure that it belongs to this case.</source>
        <translation>請逐字核對，並確認是本案的分持。</translation>
    </message>
    <message id="error.file-damaged.what">
        <source>The file is cut short or altered</source>
        <translation>檔案不完整或已被更動</translation>
    </message>
    <message id="error.file-damaged.next">
        <source>Copy the original again; if it still fails, call the organiser.</source>
        <translation>請重新複製原始檔案；仍不成功時請聯絡承辦人。</translation>
    </message>
    <message id="error.wrong-case.what">
        <source>This belongs to another case or another station</source>
        <translation>這是另一個案件或另一個投票所的資料</translation>
    </message>
    <message id="error.wrong-case.next">
        <source>Look at the case code and the station, and take the right file or pass.</source>
        <translation>請確認案別碼與投票所，使用正確的檔案或憑證。</translation>
    </message>
    <message id="error.wrong-case.receipt.what">
        <source>These receipts are of another station or case</source>
        <translation>這是別的投票所或別的案件的回條</translation>
    </message>
    <message id="error.wrong-case.receipt.next">
        <source>Nothing has changed. Ask the centre for the receipt of this station.</source>
        <translation>沒有任何資料改變。請向中心索取本站的回條。</translation>
    </message>
    <message id="error.message-refused.what">
        <source>What was received is not accepted</source>
        <translation>收到的資料未被接受</translation>
    </message>
    <message id="error.message-refused.next">
        <source>Nothing has changed. Call the organiser.</source>
        <translation>沒有任何資料改變。請聯絡承辦人。</translation>
    </message>
    <message id="error.malformed.what">
        <source>What was received has a wrong form</source>
        <translation>收到的資料格式不正確</translation>
    </message>
    <message id="error.malformed.next">
        <source>Nothing has changed. Call the organiser.</source>
        <translation>沒有任何資料改變。請聯絡承辦人。</translation>
    </message>
    <message id="error.malformed.no-pass.what">
        <source>This is not a voting pass</source>
        <translation>這不是投票憑證</translation>
    </message>
    <message id="error.malformed.no-pass.next">
        <source>Show the code that you got at the desk.</source>
        <translation>請出示報到處交給您的投票憑證條碼。</translation>
    </message>
    <message id="error.malformed.no-report.what">
        <source>This is not the report of a device</source>
        <translation>這不是設備的結束條碼</translation>
    </message>
    <message id="error.malformed.no-report.next">
        <source>Close the other device first, then scan the code it shows.</source>
        <translation>請在另一台設備按「結束投票」，再掃描它顯示的條碼。</translation>
    </message>
    <message id="error.signature-invalid.what">
        <source>A signature does not hold</source>
        <translation>簽章不正確</translation>
    </message>
    <message id="error.signature-invalid.next">
        <source>It may have been altered, so it is not accepted. Call the organiser.</source>
        <translation>資料可能被更動，未被接受。請聯絡承辦人。</translation>
    </message>
    <message id="error.not-authorised.what">
        <source>There is no authority for this</source>
        <translation>沒有執行這個動作的權限</translation>
    </message>
    <message id="error.not-authorised.next">
        <source>Somebody, or a device, with the authority must do it.</source>
        <translation>請由有權限的人或設備操作。</translation>
    </message>
    <message id="error.device-revoked.what">
        <source>The certificate of this device was taken back</source>
        <translation>這台設備的憑證已被撤銷</translation>
    </message>
    <message id="error.device-revoked.next">
        <source>Stop using this device and call the organiser.</source>
        <translation>請停止使用這台設備，並聯絡承辦人。</translation>
    </message>
    <message id="error.seal-invalid.what">
        <source>A sealed file cannot be opened</source>
        <translation>加密的資料無法開啟</translation>
    </message>
    <message id="error.seal-invalid.next">
        <source>Make sure that it was made for this device and this case.</source>
        <translation>請確認使用的是本機、本案的檔案。</translation>
    </message>
    <message id="error.chain-broken.what">
        <source>The records do not follow each other</source>
        <translation>紀錄的順序不連續</translation>
    </message>
    <message id="error.chain-broken.next">
        <source>Stop using this device, leave it as it is, and call the organiser.</source>
        <translation>請停止使用這台設備，保留原狀，並聯絡承辦人。</translation>
    </message>
    <message id="error.chain-broken.twin.what">
        <source>Another machine runs under this device's name</source>
        <translation>有另一台設備使用本機的名稱</translation>
    </message>
    <message id="error.chain-broken.twin.next">
        <source>Stop one of the two at once, and call the organiser: only one of them may go on.</source>
        <translation>請立刻停用其中一台，並聯絡承辦人；只能由一台繼續辦理。</translation>
    </message>
    <message id="error.chain-broken.behind.what">
        <source>Other devices hold records of this device that it has lost</source>
        <translation>其他設備有本機遺失的紀錄</translation>
    </message>
    <message id="error.chain-broken.behind.next">
        <source>It was restored from an older state. Stop using it, and call the chief officer.</source>
        <translation>本機可能是由較早的備份還原。請停止使用本機，並告知主任管理員。</translation>
    </message>
    <message id="error.chain-broken.forked.what">
        <source>Another device of this station contradicts itself</source>
        <translation>同站另一台設備的紀錄前後不符</translation>
    </message>
    <message id="error.chain-broken.forked.next">
        <source>It may run twice, or have been restored. Stop using it, and call the chief officer.</source>
        <translation>它可能同時開了兩台，或由備份還原。請停用那台設備，並告知主任管理員。</translation>
    </message>
    <message id="error.gap-in-chain.what">
        <source>Some records before this are missing</source>
        <translation>中間缺少部分紀錄</translation>
    </message>
    <message id="error.gap-in-chain.next">
        <source>Send the missing ones first, then try again.</source>
        <translation>請先送出缺少的紀錄，再試一次。</translation>
    </message>
    <message id="error.not-allowed-now.what">
        <source>That is not possible now</source>
        <translation>現在還不能這麼做</translation>
    </message>
    <message id="error.not-allowed-now.next">
        <source>Finish the present step first.</source>
        <translation>請先完成目前的步驟。</translation>
    </message>
    <message id="error.not-allowed-now.in-use.what">
        <source>This station is open on this device already</source>
        <translation>這個投票所已在這台設備開啟</translation>
    </message>
    <message id="error.not-allowed-now.in-use.next">
        <source>Use the window that is open.</source>
        <translation>請使用已開啟的視窗。</translation>
    </message>
    <message id="error.not-allowed-now.closed-here.what">
        <source>The poll of the station was closed on this device</source>
        <translation>投票所的投票已在這台設備結束</translation>
    </message>
    <message id="error.not-allowed-now.closed-here.next">
        <source>Print the closing sheet, and deliver the records to the centre.</source>
        <translation>請列印結束投票報告表，並將紀錄送達中心。</translation>
    </message>
    <message id="error.not-allowed-now.not-zero.what">
        <source>There is no zero report any more: people have come to vote</source>
        <translation>已有選民前來投票，無法再印零票報告</translation>
    </message>
    <message id="error.not-allowed-now.not-zero.next">
        <source>Use the one printed before the opening. Without one, write that in the notes of the closing sheet.</source>
        <translation>請使用開始投票前印出的那一份；若沒有，請寫在結束報告表的備註。</translation>
    </message>
    <message id="error.pass-spent.what">
        <source>This voting pass cannot be used any more</source>
        <translation>這張投票憑證不能再使用</translation>
    </message>
    <message id="error.pass-spent.next">
        <source>Go back to the desk and check in again.</source>
        <translation>請回到報到檯重新查驗。</translation>
    </message>
    <message id="error.pass-spent.used.what">
        <source>This voting pass has been used</source>
        <translation>這張投票憑證已經用過</translation>
    </message>
    <message id="error.pass-spent.used.next">
        <source>Each pass opens one vote, once. If in doubt, ask at the desk.</source>
        <translation>每張憑證只能使用一次。有疑問請洽報到處。</translation>
    </message>
    <message id="error.pass-spent.voided.what">
        <source>This voting pass was taken back</source>
        <translation>這張投票憑證已作廢</translation>
    </message>
    <message id="error.pass-spent.voided.next">
        <source>Go back to the desk and check in again.</source>
        <translation>請回報到處重新查驗。</translation>
    </message>
    <message id="error.pass-spent.expired.what">
        <source>This voting pass has expired</source>
        <translation>這張投票憑證已逾時</translation>
    </message>
    <message id="error.pass-spent.expired.next">
        <source>Go back to the desk: it is taken back there, and you get a new one.</source>
        <translation>請回到報到檯，作廢後重新領取。</translation>
    </message>
    <message id="error.clock-implausible.what">
        <source>This device's clock cannot be right</source>
        <translation>這台設備的時間不合理</translation>
    </message>
    <message id="error.clock-implausible.next">
        <source>Set date and time by a watch, then try again.</source>
        <translation>請對照手錶校正日期與時間，再試一次。</translation>
    </message>
    <message id="error.clock-implausible.early.what">
        <source>By this device's clock it is far too early</source>
        <translation>依這台設備的時間，距離開始投票還很早</translation>
    </message>
    <message id="error.clock-implausible.early.next">
        <source>Check date and time. If they are right, wait until the poll may open.</source>
        <translation>請確認日期與時間是否正確；正確的話，請等到投票時間再開始。</translation>
    </message>
    <message id="error.clock-implausible.late.what">
        <source>By this device's clock the poll is over</source>
        <translation>依這台設備的時間，投票已經截止</translation>
    </message>
    <message id="error.clock-implausible.late.next">
        <source>Check date and time. If they are right, call the organiser.</source>
        <translation>請確認日期與時間是否正確；若正確，請聯絡承辦人。</translation>
    </message>
    <message id="error.clock-implausible.forward.what">
        <source>It is long after this device's last record</source>
        <translation>目前時間距離上一筆紀錄很久</translation>
    </message>
    <message id="error.clock-implausible.forward.next">
        <source>Compare date and time with a watch. If they are right, the chief officer confirms it.</source>
        <translation>請對照手錶確認日期與時間；若正確，請主任管理員確認。</translation>
    </message>
    <message id="error.clock-implausible.backwards.what">
        <source>This device's clock is behind its last record</source>
        <translation>這台設備的時間比上一筆紀錄還早</translation>
    </message>
    <message id="error.clock-implausible.backwards.next">
        <source>Set date and time by a watch, then try again.</source>
        <translation>請對照手錶校正日期與時間，再試一次。</translation>
    </message>
    <message id="error.too-many-attempts.what">
        <source>That was tried too often</source>
        <translation>嘗試次數太多</translation>
    </message>
    <message id="error.too-many-attempts.next">
        <source>Wait a few minutes, then try again.</source>
        <translation>請稍候幾分鐘再試。</translation>
    </message>
    <message id="error.too-many-attempts.pin.what">
        <source>Too many wrong PINs: locked for a while</source>
        <translation>密碼錯誤太多次，暫時鎖定</translation>
    </message>
    <message id="error.too-many-attempts.pin.next">
        <source>Wait {seconds} seconds, or let another officer sign in. If the PIN is forgotten, call the organiser.</source>
        <translation>請等 {seconds} 秒再試，或由其他選務員登入。忘記密碼請聯絡承辦人。</translation>
    </message>
    <message id="error.chain-superseded.what">
        <source>This device holds less than its stick or its papers show</source>
        <translation>這台設備的紀錄比隨身碟或紙本少</translation>
    </message>
    <message id="error.chain-superseded.next">
        <source>It was set back to an earlier state. Nobody votes here until the chief officer lets it go on with a spare key.</source>
        <translation>它被還原到較早的狀態。請主任管理員以備用金鑰繼續，在此之前請勿讓人投票。</translation>
    </message>
    <message id="error.spares-used-up.what">
        <source>This device has no spare key left</source>
        <translation>這台設備的備用金鑰已用完</translation>
    </message>
    <message id="error.spares-used-up.next">
        <source>It takes no more votes; those cast are kept. Call the organiser, who provisions another device.</source>
        <translation>它不能再收票；已投的票都保存著。請聯絡承辦人準備另一台設備。</translation>
    </message>
    <message id="error.not-ready.what">
        <source>Something needed is still missing</source>
        <translation>還缺少必要的資料</translation>
    </message>
    <message id="error.not-ready.next">
        <source>Finish the steps before this one first.</source>
        <translation>請先完成前面的步驟。</translation>
    </message>
    <message id="error.environment.what">
        <source>The device or the line has a problem</source>
        <translation>設備或連線發生問題</translation>
    </message>
    <message id="error.environment.next">
        <source>Stored ballots are safe. Try again; if it still fails, call the organiser.</source>
        <translation>已保存的選票不受影響。請再試一次；仍不成功時請聯絡承辦人。</translation>
    </message>
    <message id="error.storage-failed.what">
        <source>The device cannot write to its storage</source>
        <translation>資料無法寫入儲存裝置</translation>
    </message>
    <message id="error.storage-failed.next">
        <source>Ballots cast are safe, and this step has not happened. Check the free space and try again.</source>
        <translation>已投的選票不受影響，這個動作沒有完成。請檢查磁碟空間後再試一次。</translation>
    </message>
    <message id="error.storage-failed.voter">
        <source>Ballots cast are safe; this step has not happened. Call an officer, then touch the same button again.</source>
        <translation>已投的票都安全，這個步驟沒有完成。請叫選務員；排除後，再按一次同一個按鈕。</translation>
    </message>
    <message id="error.storage-failed.full.what">
        <source>The device's disk is full</source>
        <translation>這台設備的磁碟已滿</translation>
    </message>
    <message id="error.storage-failed.full.next">
        <source>Ballots cast are safe; this step has not happened. Remove other files, none of the station's, and try again; or call the organiser.</source>
        <translation>已投的票都安全，剛才的步驟沒有完成。請移除其他檔案（不要動投票站的檔案）再試一次，或聯絡承辦人。</translation>
    </message>
    <message id="error.storage-failed.full.voter">
        <source>Ballots cast are safe; this step has not happened. Call an officer, then touch the same button again.</source>
        <translation>已投的票都安全，這個步驟沒有完成。請叫選務員；排除後，再按一次同一個按鈕。</translation>
    </message>
    <message id="error.storage-failed.read-only.what">
        <source>The device's disk cannot be written</source>
        <translation>這台設備的磁碟無法寫入</translation>
    </message>
    <message id="error.storage-failed.read-only.next">
        <source>Ballots cast are safe; this step has not happened. Start the device again; if it still fails, go on from the stick on another one.</source>
        <translation>已投的票都安全，剛才的步驟沒有完成。請重新開機；若仍不行，請用隨身碟在另一台設備繼續。</translation>
    </message>
    <message id="error.storage-failed.read-only.voter">
        <source>Ballots cast are safe; this step has not happened. Call an officer, then touch the same button again.</source>
        <translation>已投的票都安全，這個步驟沒有完成。請叫選務員；排除後，再按一次同一個按鈕。</translation>
    </message>
    <message id="error.storage-failed.unknown.what">
        <source>The storage does not answer</source>
        <translation>儲存裝置沒有回應</translation>
    </message>
    <message id="error.storage-failed.unknown.next">
        <source>Do not leave or switch off. Touch the same button again: the program finds out whether it is done. If not, call an officer.</source>
        <translation>請勿離開、勿關機，再按一次同一個按鈕，程式會查明是否已完成；仍不成功時請叫選務員。</translation>
    </message>
    <message id="error.storage-failed.stick-full.what">
        <source>The stick is full</source>
        <translation>隨身碟已滿</translation>
    </message>
    <message id="error.storage-failed.stick-full.next">
        <source>Use a stick with room on it and try again. What is on this device is safe.</source>
        <translation>請換一支有空間的隨身碟，再試一次。本機的紀錄不受影響。</translation>
    </message>
    <message id="error.storage-failed.stick-read-only.what">
        <source>The stick cannot be written</source>
        <translation>隨身碟無法寫入</translation>
    </message>
    <message id="error.storage-failed.stick-read-only.next">
        <source>Unlock it, or use another one. What is on this device is safe.</source>
        <translation>請解除寫入保護，或換一支隨身碟。本機的紀錄不受影響。</translation>
    </message>
    <message id="error.storage-failed.stick-pulled-out.what">
        <source>The stick was pulled out</source>
        <translation>隨身碟被拔出了</translation>
    </message>
    <message id="error.storage-failed.stick-pulled-out.next">
        <source>Put it back and do it again; do not use the file from before. What is on this device is safe.</source>
        <translation>請插回後再做一次；拔出前的檔案請勿使用。本機的紀錄不受影響。</translation>
    </message>
    <message id="error.storage-failed.stick-failing.what">
        <source>The stick fails</source>
        <translation>隨身碟故障</translation>
    </message>
    <message id="error.storage-failed.stick-failing.next">
        <source>Use another one and try again. What is on this device is safe.</source>
        <translation>請換一支隨身碟，再試一次。本機的紀錄不受影響。</translation>
    </message>
    <message id="error.printer-failed.what">
        <source>The printer does not print</source>
        <translation>印表機無法列印</translation>
    </message>
    <message id="error.printer-failed.next">
        <source>Voting goes on. Look at cable, power and paper, then print again.</source>
        <translation>可照常投票。請檢查線路、電源與紙張，再重新列印。</translation>
    </message>
    <message id="error.printer-failed.no-device.what">
        <source>The printer is not there</source>
        <translation>找不到印表機</translation>
    </message>
    <message id="error.printer-failed.no-device.next">
        <source>Voting goes on. Plug it in and switch it on, then print again.</source>
        <translation>可照常投票。請接上並開啟印表機，再重新列印。</translation>
    </message>
    <message id="error.printer-failed.no-paper.what">
        <source>The printer has no paper</source>
        <translation>印表機沒有紙</translation>
    </message>
    <message id="error.printer-failed.no-paper.next">
        <source>Voting goes on. Put paper in, then print again.</source>
        <translation>可照常投票。請補紙後重新列印。</translation>
    </message>
    <message id="error.printer-failed.not-answering.what">
        <source>The printer takes nothing</source>
        <translation>印表機沒有回應</translation>
    </message>
    <message id="error.printer-failed.not-answering.next">
        <source>Voting goes on. Close its cover, switch it off and on, then print again.</source>
        <translation>可照常投票。請關好上蓋，將印表機重新開機，再重新列印。</translation>
    </message>
    <message id="error.speech-failed.what">
        <source>The voice does not work at the moment</source>
        <translation>語音目前無法使用</translation>
    </message>
    <message id="error.speech-failed.next">
        <source>Everything can still be read and touched. Ask an officer for help if you need the voice.</source>
        <translation>畫面仍可照常閱讀與操作。若需要語音，請找選務員協助。</translation>
    </message>
    <message id="error.lan-unavailable.what">
        <source>The station's own network cannot be used</source>
        <translation>無法使用投票所的區域網路</translation>
    </message>
    <message id="error.lan-unavailable.next">
        <source>Voting goes on. Check cable or Wi-Fi, and that the program does not run twice.</source>
        <translation>可照常投票。請檢查網路線或 Wi-Fi，並確認程式沒有重複開啟。</translation>
    </message>
    <message id="error.line-down.what">
        <source>The centre cannot be reached</source>
        <translation>連不上中心</translation>
    </message>
    <message id="error.line-down.next">
        <source>Voting goes on. The records are kept and sent when the line is back.</source>
        <translation>可照常投票；紀錄會保留，連線恢復後自動送出。</translation>
    </message>
    <message id="error.service-faulty.what">
        <source>The centre's answer makes no sense</source>
        <translation>中心的回應無法理解</translation>
    </message>
    <message id="error.service-faulty.next">
        <source>Voting goes on, and the records are kept. Call the organiser.</source>
        <translation>可照常投票；紀錄會保留。請聯絡承辦人。</translation>
    </message>
</context>
</TS>
