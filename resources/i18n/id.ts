<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name></name>
    <message id="language.name">
        <source>English</source>
        <translation>Bahasa Indonesia</translation>
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
        <translation>Tempat pemungutan suara</translation>
    </message>
    <message id="top.smaller">
        <source>Smaller</source>
        <translation>Perkecil</translation>
    </message>
    <message id="top.larger">
        <source>Larger</source>
        <translation>Perbesar</translation>
    </message>
    <message id="top.help">
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message id="top.look">
        <source>Display</source>
        <translation>Tampilan</translation>
    </message>
    <message id="top.languages">
        <source>Language 語言</source>
        <translation>Bahasa 語言</translation>
    </message>
    <message id="look.language">
        <source>Language 語言</source>
        <translation>Bahasa 語言</translation>
    </message>
    <message id="look.size">
        <source>Text size</source>
        <translation>Ukuran huruf</translation>
    </message>
    <message id="look.size.small">
        <source>Small</source>
        <translation>Kecil</translation>
    </message>
    <message id="look.size.medium">
        <source>Medium</source>
        <translation>Sedang</translation>
    </message>
    <message id="look.size.large">
        <source>Large</source>
        <translation>Besar</translation>
    </message>
    <message id="look.size.largest">
        <source>Largest</source>
        <translation>Terbesar</translation>
    </message>
    <message id="look.contrast">
        <source>Contrast</source>
        <translation>Kontras</translation>
    </message>
    <message id="look.contrast.default">
        <source>Normal</source>
        <translation>Biasa</translation>
    </message>
    <message id="look.contrast.low">
        <source>Soft</source>
        <translation>Lembut</translation>
    </message>
    <message id="look.contrast.dark">
        <source>White on black</source>
        <translation>Putih di atas hitam</translation>
    </message>
    <message id="look.contrast.light">
        <source>Black on white</source>
        <translation>Hitam di atas putih</translation>
    </message>
    <message id="look.done">
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message id="page.up">
        <source>Up</source>
        <translation>Atas</translation>
    </message>
    <message id="page.down">
        <source>More</source>
        <translation>Bawah</translation>
    </message>
    <message id="sound.listen">
        <source>Listen</source>
        <translation>Dengar</translation>
    </message>
    <message id="sound.pause">
        <source>Pause</source>
        <translation>Jeda</translation>
    </message>
    <message id="sound.go-on">
        <source>Go on</source>
        <translation>Lanjut</translation>
    </message>
    <message id="sound.repeat">
        <source>Repeat</source>
        <translation>Ulangi</translation>
    </message>
    <message id="sound.slower">
        <source>Slower</source>
        <translation>Lambatkan</translation>
    </message>
    <message id="sound.faster">
        <source>Faster</source>
        <translation>Percepat</translation>
    </message>
    <message id="sound.softer">
        <source>Softer</source>
        <translation>Pelankan</translation>
    </message>
    <message id="sound.louder">
        <source>Louder</source>
        <translation>Keraskan</translation>
    </message>
    <message id="sound.blank">
        <source>Blank screen</source>
        <translation>Tutup layar</translation>
    </message>
    <message id="sound.off">
        <source>Sound off</source>
        <translation>Suara mati</translation>
    </message>
    <message id="sound.more">
        <source>Settings</source>
        <translation>Setelan</translation>
    </message>
    <message id="sound.less">
        <source>Fewer</source>
        <translation>Tutup</translation>
    </message>
    <message id="sound.no-device.headline">
        <source>There is nothing to listen with</source>
        <translation>Tidak ada alat untuk mendengar</translation>
    </message>
    <message id="sound.no-device.body">
        <source>Plug in headphones and touch Listen again, or touch Help to call an officer. The screen works as before.</source>
        <translation>Pasang penyuara telinga lalu sentuh "Dengar" lagi, atau sentuh "Bantuan" untuk memanggil petugas. Layar tetap dapat dipakai seperti biasa.</translation>
    </message>
    <message id="sound.no-voice.headline">
        <source>There is no sound in this language</source>
        <translation>Bahasa ini belum ada suaranya</translation>
    </message>
    <message id="sound.no-voice.body">
        <source>Everything can be read and touched as before. If somebody should read to you, touch Help.</source>
        <translation>Semua tetap dapat dibaca dan disentuh. Jika perlu dibacakan, sentuh "Bantuan".</translation>
    </message>
    <message id="sound.recorded-only.headline">
        <source>Only some of this can be heard in this language</source>
        <translation>Hanya sebagian yang dapat didengar dalam bahasa ini</translation>
    </message>
    <message id="sound.recorded-only.body">
        <source>You will hear what has been recorded; the rest is on the screen. If somebody should read to you, touch Help.</source>
        <translation>Anda akan mendengar bagian yang sudah direkam; selebihnya ada di layar. Jika perlu dibacakan, sentuh "Bantuan".</translation>
    </message>
    <message id="spoken.taken-back">
        <source>taken back</source>
        <translation>batal dipilih</translation>
    </message>
    <message id="spoken.on">
        <source>Sound is on. Put on headphones, so that nobody else hears what you choose.</source>
        <translation>Suara sudah menyala. Pakailah penyuara telinga agar orang lain tidak mendengar pilihan Anda.</translation>
    </message>
    <message id="spoken.button">
        <source>button</source>
        <translation>tombol</translation>
    </message>
    <message id="spoken.field">
        <source>field</source>
        <translation>kolom isian</translation>
    </message>
    <message id="spoken.checked">
        <source>selected</source>
        <translation>terpilih</translation>
    </message>
    <message id="spoken.disabled">
        <source>cannot be touched now</source>
        <translation>sekarang tidak dapat disentuh</translation>
    </message>
    <message id="spoken.rate">
        <source>Speed {step}/{most}</source>
        <translation>Kecepatan {step}/{most}</translation>
    </message>
    <message id="spoken.volume">
        <source>Volume {step}/{most}</source>
        <translation>Volume {step}/{most}</translation>
    </message>
    <message id="access.place">
        <source>{n} of {count}</source>
        <translation>{n} dari {count}</translation>
    </message>
    <message id="access.stretch">
        <source>{name} {first} to {last}</source>
        <translation>{name} {first} sampai {last}</translation>
    </message>
    <message id="access.enter">
        <source>Go into: {group}</source>
        <translation>Masuk: {group}</translation>
    </message>
    <message id="access.leave">
        <source>Leave: {group}</source>
        <translation>Keluar: {group}</translation>
    </message>
    <message id="access.into">
        <source>Enter</source>
        <translation>Masuk</translation>
    </message>
    <message id="access.out">
        <source>Leave</source>
        <translation>Keluar</translation>
    </message>
    <message id="group.top">
        <source>Help and display</source>
        <translation>Bantuan dan tampilan</translation>
    </message>
    <message id="group.sound">
        <source>Sound</source>
        <translation>Suara</translation>
    </message>
    <message id="group.proposals">
        <source>Proposals</source>
        <translation>Usulan</translation>
    </message>
    <message id="group.answers">
        <source>Answers</source>
        <translation>Jawaban</translation>
    </message>
    <message id="group.choices">
        <source>Your choices</source>
        <translation>Pilihan Anda</translation>
    </message>
    <message id="keypad.delete">
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message id="keypad.space">
        <source>Space</source>
        <translation>Spasi</translation>
    </message>
    <message id="notice.read">
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message id="status.done">
        <source>Passes {passes}   Cast {cast}</source>
        <translation>Tiket {passes}   Suara {cast}</translation>
    </message>
    <message id="status.all-sent">
        <source>All sent</source>
        <translation>Semua terkirim</translation>
    </message>
    <message id="status.since">
        <source>{words} ({ago})</source>
        <translation>{words} ({ago})</translation>
    </message>
    <message id="status.never">
        <source>never yet</source>
        <translation>belum pernah</translation>
    </message>
    <message id="status.waiting.one">
        <source>{count} to send</source>
        <translation>{count} belum dikirim</translation>
    </message>
    <message id="status.waiting.other">
        <source>{count} to send</source>
        <translation>{count} belum dikirim</translation>
    </message>
    <message id="status.line.none">
        <source>Deliver by stick</source>
        <translation>Kirim lewat USB</translation>
    </message>
    <message id="status.line.untried">
        <source>Calling</source>
        <translation>Menyambung</translation>
    </message>
    <message id="status.line.up">
        <source>Line is up</source>
        <translation>Tersambung</translation>
    </message>
    <message id="status.line.down">
        <source>No line now</source>
        <translation>Terputus</translation>
    </message>
    <message id="status.line.troubled">
        <source>Trouble at centre</source>
        <translation>Pusat bermasalah</translation>
    </message>
    <message id="status.medium.following">
        <source>Every vote is on the stick</source>
        <translation>Semua suara tersimpan di USB</translation>
    </message>
    <message id="status.medium.behind">
        <source>The stick is being written</source>
        <translation>USB sedang ditulisi</translation>
    </message>
    <message id="status.medium.lost.pulled-out">
        <source>The stick is out. Put it back; voting goes on.</source>
        <translation>USB tercabut. Pasang kembali; pemungutan suara tetap berjalan.</translation>
    </message>
    <message id="status.medium.lost.same-disk">
        <source>There is no stick. Put one in.</source>
        <translation>Tidak ada USB. Pasang USB.</translation>
    </message>
    <message id="status.medium.lost.full">
        <source>The stick is full. Put in an empty one.</source>
        <translation>USB penuh. Pasang USB yang kosong.</translation>
    </message>
    <message id="status.medium.lost.read-only">
        <source>The stick cannot be written. Unlock it, or put in another one.</source>
        <translation>USB tidak dapat ditulisi. Buka kuncinya atau pasang USB lain.</translation>
    </message>
    <message id="status.medium.lost.failing">
        <source>The stick fails. Put in an empty one.</source>
        <translation>USB rusak. Pasang USB yang kosong.</translation>
    </message>
    <message id="status.medium.lost.slow">
        <source>The stick does not answer. Pull it out and put it back.</source>
        <translation>USB tidak menjawab. Cabut lalu pasang kembali.</translation>
    </message>
    <message id="status.medium.lost.foreign">
        <source>This is another station's stick. Put in the right one.</source>
        <translation>Ini USB milik TPS lain. Pasang USB yang benar.</translation>
    </message>
    <message id="status.medium.lost.damaged">
        <source>The stick is damaged. Keep it, and put in an empty one.</source>
        <translation>Isi USB rusak. Simpan USB itu, lalu pasang yang kosong.</translation>
    </message>
    <message id="status.medium.lost.conflict">
        <source>The stick and this device do not agree. Keep both, call the organiser.</source>
        <translation>USB dan perangkat ini tidak cocok. Simpan keduanya, hubungi penyelenggara.</translation>
    </message>
    <message id="status.medium.lost.newer">
        <source>The stick holds more than this device. Call the chief officer.</source>
        <translation>USB berisi lebih banyak daripada perangkat ini. Panggil ketua petugas.</translation>
    </message>
    <message id="status.lan.troubled">
        <source>{device}: {what}</source>
        <translation>{device}: {what}</translation>
    </message>
    <message id="status.lan.cut-off">
        <source>{device} is not heard (last {at}); go on checking in</source>
        <translation>{device} tidak terhubung (terakhir {at}); pendaftaran jalan terus</translation>
    </message>
    <message id="status.lan.clock">
        <source>The clock of {device} differs by {minutes} min</source>
        <translation>Jam {device} berselisih {minutes} menit</translation>
    </message>
    <message id="status.lan.silent">
        <source>No answer from {address}</source>
        <translation>{address} tidak menjawab</translation>
    </message>
    <message id="status.lan.together.one">
        <source>Together with {count} other device</source>
        <translation>Terhubung dengan {count} perangkat lain</translation>
    </message>
    <message id="status.lan.together.other">
        <source>Together with {count} other devices</source>
        <translation>Terhubung dengan {count} perangkat lain</translation>
    </message>
    <message id="strip.medium.following">
        <source>Stick follows</source>
        <translation>USB sejalan</translation>
    </message>
    <message id="strip.medium.behind.one">
        <source>Stick: {count} to write</source>
        <translation>USB: tulis {count} lagi</translation>
    </message>
    <message id="strip.medium.behind.other">
        <source>Stick: {count} to write</source>
        <translation>USB: tulis {count} lagi</translation>
    </message>
    <message id="strip.medium.lost.pulled-out">
        <source>Stick pulled out</source>
        <translation>USB tercabut</translation>
    </message>
    <message id="strip.medium.lost.same-disk">
        <source>No stick</source>
        <translation>Tak ada USB</translation>
    </message>
    <message id="strip.medium.lost.full">
        <source>Stick is full</source>
        <translation>USB penuh</translation>
    </message>
    <message id="strip.medium.lost.read-only">
        <source>Stick is read-only</source>
        <translation>USB hanya-baca</translation>
    </message>
    <message id="strip.medium.lost.failing">
        <source>Stick fails</source>
        <translation>USB rusak</translation>
    </message>
    <message id="strip.medium.lost.slow">
        <source>Stick too slow</source>
        <translation>USB lambat</translation>
    </message>
    <message id="strip.medium.lost.foreign">
        <source>Another's stick</source>
        <translation>USB TPS lain</translation>
    </message>
    <message id="strip.medium.lost.damaged">
        <source>Stick damaged</source>
        <translation>Isi USB rusak</translation>
    </message>
    <message id="strip.medium.lost.conflict">
        <source>Stick differs</source>
        <translation>USB berbeda</translation>
    </message>
    <message id="strip.medium.lost.newer">
        <source>Stick is newer</source>
        <translation>USB lebih baru</translation>
    </message>
    <message id="strip.lan.problem">
        <source>Network trouble</source>
        <translation>Jaringan terganggu</translation>
    </message>
    <message id="strip.lan.together.one">
        <source>{count} other in touch</source>
        <translation>{count} lain terhubung</translation>
    </message>
    <message id="strip.lan.together.other">
        <source>{count} others in touch</source>
        <translation>{count} lain terhubung</translation>
    </message>
    <message id="strip.lan.cut-off.one">
        <source>{count} out of touch</source>
        <translation>{count} terputus</translation>
    </message>
    <message id="strip.lan.cut-off.other">
        <source>{count} out of touch</source>
        <translation>{count} terputus</translation>
    </message>
    <message id="strip.lan.troubled.one">
        <source>{count} in trouble</source>
        <translation>{count} bermasalah</translation>
    </message>
    <message id="strip.lan.troubled.other">
        <source>{count} in trouble</source>
        <translation>{count} bermasalah</translation>
    </message>
    <message id="strip.lan.clock.one">
        <source>{count} clock differs</source>
        <translation>{count} jam berbeda</translation>
    </message>
    <message id="strip.lan.clock.other">
        <source>{count} clocks differ</source>
        <translation>{count} jam berbeda</translation>
    </message>
    <message id="ago.now">
        <source>just now</source>
        <translation>baru saja</translation>
    </message>
    <message id="ago.minutes.one">
        <source>{count} min ago</source>
        <translation>{count} menit lalu</translation>
    </message>
    <message id="ago.minutes.other">
        <source>{count} min ago</source>
        <translation>{count} menit lalu</translation>
    </message>
    <message id="ago.hours.one">
        <source>{count} h ago</source>
        <translation>{count} jam lalu</translation>
    </message>
    <message id="ago.hours.other">
        <source>{count} h ago</source>
        <translation>{count} jam lalu</translation>
    </message>
    <message id="ago.days.one">
        <source>{count} day ago</source>
        <translation>{count} hari lalu</translation>
    </message>
    <message id="ago.days.other">
        <source>{count} days ago</source>
        <translation>{count} hari lalu</translation>
    </message>
    <message id="role.officer">
        <source>Officer</source>
        <translation>Petugas</translation>
    </message>
    <message id="role.chief">
        <source>Chief officer</source>
        <translation>Ketua petugas</translation>
    </message>
    <message id="crash.headline">
        <source>The program stopped by a fault last time</source>
        <translation>Terakhir kali program berhenti karena gangguan</translation>
    </message>
    <message id="crash.body">
        <source>At {when}. All ballots that were cast are safe. Please tell the organiser.</source>
        <translation>Pukul {when}. Semua surat suara yang masuk aman. Mohon beri tahu penyelenggara.</translation>
    </message>
    <message id="went-on.headline">
        <source>The program started again and goes on where it was</source>
        <translation>Program mulai lagi dan melanjutkan dari tempat semula</translation>
    </message>
    <message id="went-on.body">
        <source>The last record is of {at}. All ballots cast are kept; a vote that was not finished is begun anew.</source>
        <translation>Catatan terakhir pukul {at}. Semua surat suara yang masuk tersimpan; pilihan yang belum selesai diulang dari awal.</translation>
    </message>
    <message id="unlock.heading">
        <source>Unlock the station</source>
        <translation>Buka kunci TPS</translation>
    </message>
    <message id="unlock.why">
        <source>Type the six words of this device's passphrase.</source>
        <translation>Ketik enam kata frasa sandi perangkat ini.</translation>
    </message>
    <message id="unlock.passphrase">
        <source>Passphrase</source>
        <translation>Frasa sandi</translation>
    </message>
    <message id="unlock.show">
        <source>Show words</source>
        <translation>Tampilkan kata</translation>
    </message>
    <message id="unlock.button">
        <source>Unlock</source>
        <translation>Buka</translation>
    </message>
    <message id="pin.field">
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message id="pin.back">
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message id="pin.sign-in.heading">
        <source>Who is on duty?</source>
        <translation>Siapa yang bertugas?</translation>
    </message>
    <message id="pin.sign-in.why">
        <source>Touch your name, then type your PIN.</source>
        <translation>Sentuh nama Anda, lalu ketik PIN Anda.</translation>
    </message>
    <message id="pin.sign-in.button">
        <source>Sign in</source>
        <translation>Masuk</translation>
    </message>
    <message id="pin.take-back.heading">
        <source>An officer takes the screen back</source>
        <translation>Petugas mengambil kembali layar</translation>
    </message>
    <message id="pin.take-back.why">
        <source>Touch your name and type your PIN to go on checking in people.</source>
        <translation>Sentuh nama Anda dan ketik PIN untuk melanjutkan pendaftaran.</translation>
    </message>
    <message id="pin.take-back.button">
        <source>Go on</source>
        <translation>Lanjut</translation>
    </message>
    <message id="pin.chief-signs.heading">
        <source>Close the poll: the chief officer signs</source>
        <translation>Tutup pemungutan suara: ketua petugas menandatangani</translation>
    </message>
    <message id="pin.chief-signs.why">
        <source>The chief officer types a PIN to sign the closing record.</source>
        <translation>Ketua petugas mengetik PIN untuk menandatangani catatan penutupan.</translation>
    </message>
    <message id="pin.chief-signs.button">
        <source>Sign</source>
        <translation>Tanda tangan</translation>
    </message>
    <message id="pin.second-signs.heading">
        <source>Close the poll: a second officer signs</source>
        <translation>Tutup pemungutan suara: petugas kedua menandatangani</translation>
    </message>
    <message id="pin.second-signs.why">
        <source>Another officer types a PIN. This closes the poll, and it cannot be opened again.</source>
        <translation>Petugas lain mengetik PIN. Pemungutan suara lalu ditutup dan tidak dapat dibuka lagi.</translation>
    </message>
    <message id="pin.second-signs.button">
        <source>Sign and close the poll</source>
        <translation>Tanda tangan dan tutup</translation>
    </message>
    <message id="pin.chief-undoes.heading">
        <source>The chief officer takes a pass back</source>
        <translation>Ketua petugas membatalkan tiket</translation>
    </message>
    <message id="pin.chief-undoes.why">
        <source>Only the chief officer voids a voting pass, with a PIN.</source>
        <translation>Hanya ketua petugas yang membatalkan tiket memilih, dengan PIN.</translation>
    </message>
    <message id="pin.chief-undoes.button">
        <source>Confirm</source>
        <translation>Konfirmasi</translation>
    </message>
    <message id="pin.pin-help.heading">
        <source>An officer helps the voter</source>
        <translation>Petugas membantu pemilih</translation>
    </message>
    <message id="pin.pin-help.why">
        <source>Touch your name and type your PIN. What the voter has chosen is not shown.</source>
        <translation>Sentuh nama Anda dan ketik PIN. Pilihan pemilih tidak ditampilkan.</translation>
    </message>
    <message id="pin.pin-help.button">
        <source>Help the voter</source>
        <translation>Bantu pemilih</translation>
    </message>
    <message id="pin.leave-booth.heading">
        <source>An officer takes the screen</source>
        <translation>Petugas memakai layar</translation>
    </message>
    <message id="pin.leave-booth.why">
        <source>Touch your name and type your PIN.</source>
        <translation>Sentuh nama Anda dan ketik PIN.</translation>
    </message>
    <message id="pin.leave-booth.button">
        <source>Go on</source>
        <translation>Lanjut</translation>
    </message>
    <message id="day.chief-only">
        <source>Only the chief officer opens, pauses and closes the poll.</source>
        <translation>Hanya ketua petugas yang membuka, menjeda, dan menutup pemungutan suara.</translation>
    </message>
    <message id="day.sign-out">
        <source>Sign out</source>
        <translation>Keluar</translation>
    </message>
    <message id="day.switch-off">
        <source>End the program</source>
        <translation>Tutup program</translation>
    </message>
    <message id="day.case">
        <source>{state}   {cast} cast</source>
        <translation>{state}   {cast} suara masuk</translation>
    </message>
    <message id="day.provisioned.headline">
        <source>The poll is not open yet</source>
        <translation>Pemungutan suara belum dibuka</translation>
    </message>
    <message id="day.provisioned.body">
        <source>The device is ready. When it is time, the chief officer opens the poll.</source>
        <translation>Perangkat siap. Bila waktunya tiba, ketua petugas membuka pemungutan suara.</translation>
    </message>
    <message id="day.open.headline">
        <source>The poll is open</source>
        <translation>Pemungutan suara dibuka</translation>
    </message>
    <message id="day.open.body">
        <source>Check-in and voting work without a network too.</source>
        <translation>Pendaftaran dan pemungutan suara berjalan juga tanpa jaringan.</translation>
    </message>
    <message id="day.suspended.headline">
        <source>The poll is paused</source>
        <translation>Pemungutan suara dijeda</translation>
    </message>
    <message id="day.suspended.body">
        <source>Nobody is checked in meanwhile. The chief officer resumes the poll.</source>
        <translation>Sementara ini tidak ada pendaftaran. Ketua petugas yang melanjutkannya.</translation>
    </message>
    <message id="day.closed.headline">
        <source>The poll is closed</source>
        <translation>Pemungutan suara ditutup</translation>
    </message>
    <message id="day.closed.body">
        <source>Some records have not reached the centre. Keep the line up or deliver by stick, and do not erase this device.</source>
        <translation>Sebagian catatan belum sampai di pusat. Jaga koneksi atau kirim lewat USB, dan jangan hapus perangkat ini.</translation>
    </message>
    <message id="day.delivered.headline">
        <source>The poll is closed and everything is delivered</source>
        <translation>Pemungutan suara ditutup dan semua sudah terkirim</translation>
    </message>
    <message id="day.delivered.body">
        <source>The centre holds every record of this device.</source>
        <translation>Pusat sudah memegang semua catatan perangkat ini.</translation>
    </message>
    <message id="day.act.open">
        <source>Open the poll</source>
        <translation>Buka TPS</translation>
    </message>
    <message id="day.act.check-in">
        <source>Check in</source>
        <translation>Pendaftaran</translation>
    </message>
    <message id="day.act.suspend">
        <source>Pause</source>
        <translation>Jeda</translation>
    </message>
    <message id="day.act.resume">
        <source>Resume</source>
        <translation>Lanjutkan</translation>
    </message>
    <message id="day.act.close">
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message id="day.act.end-day">
        <source>End of today</source>
        <translation>Akhiri hari</translation>
    </message>
    <message id="day.act.passes">
        <source>Passes not used</source>
        <translation>Tiket tersisa</translation>
    </message>
    <message id="day.act.booth">
        <source>Let people vote</source>
        <translation>Buka bilik</translation>
    </message>
    <message id="day.act.check-head">
        <source>Compare paper</source>
        <translation>Cocokkan kertas</translation>
    </message>
    <message id="day.act.set-clock">
        <source>The time is right</source>
        <translation>Jamnya benar</translation>
    </message>
    <message id="day.act.go-on">
        <source>Go on with a spare key</source>
        <translation>Lanjut dengan kunci cadangan</translation>
    </message>
    <message id="day.act.delivery">
        <source>Delivery</source>
        <translation>Pengiriman</translation>
    </message>
    <message id="figures.passes">
        <source>passes given</source>
        <translation>tiket diberikan</translation>
    </message>
    <message id="figures.cast">
        <source>ballots cast</source>
        <translation>suara masuk</translation>
    </message>
    <message id="figures.out">
        <source>passes still out</source>
        <translation>tiket belum dipakai</translation>
    </message>
    <message id="figures.voided">
        <source>voided</source>
        <translation>batal</translation>
    </message>
    <message id="figures.abandoned">
        <source>left without voting</source>
        <translation>pergi tanpa memilih</translation>
    </message>
    <message id="figures.paper">
        <source>people counted on paper</source>
        <translation>orang dihitung di kertas</translation>
    </message>
    <message id="paper-count.heading">
        <source>Close the poll: the count on paper</source>
        <translation>Tutup pemungutan suara: hitungan di kertas</translation>
    </message>
    <message id="paper-count.why">
        <source>Type the number of people who came to vote, from the paper sheet.</source>
        <translation>Ketik jumlah orang yang datang memilih, dari lembar kertas.</translation>
    </message>
    <message id="paper-count.field">
        <source>People</source>
        <translation>Jumlah orang</translation>
    </message>
    <message id="paper-count.difference">
        <source>Please check once more. If it is so, go on: two officials will explain it to the centre.</source>
        <translation>Mohon periksa sekali lagi. Jika memang begitu, lanjutkan: dua pejabat akan menjelaskannya kepada pusat.</translation>
    </message>
    <message id="paper-count.back">
        <source>Not yet</source>
        <translation>Belum</translation>
    </message>
    <message id="paper-count.button">
        <source>Next</source>
        <translation>Lanjut</translation>
    </message>
    <message id="paper-count.more.one">
        <source>{count} more than passes given</source>
        <translation>{count} lebih banyak daripada tiket yang diberikan</translation>
    </message>
    <message id="paper-count.more.other">
        <source>{count} more than passes given</source>
        <translation>{count} lebih banyak daripada tiket yang diberikan</translation>
    </message>
    <message id="paper-count.fewer.one">
        <source>{count} fewer than passes given</source>
        <translation>{count} lebih sedikit daripada tiket yang diberikan</translation>
    </message>
    <message id="paper-count.fewer.other">
        <source>{count} fewer than passes given</source>
        <translation>{count} lebih sedikit daripada tiket yang diberikan</translation>
    </message>
    <message id="close-choice.heading">
        <source>Close the poll: this station has several devices</source>
        <translation>Tutup pemungutan suara: TPS ini punya beberapa perangkat</translation>
    </message>
    <message id="close-choice.why">
        <source>The poll of the whole station is closed on one of them. On each of the others end its own work first, and show its code.</source>
        <translation>Pemungutan suara seluruh TPS ditutup di satu perangkat saja. Di setiap perangkat lain, akhiri dulu kerjanya sendiri dan tampilkan kodenya.</translation>
    </message>
    <message id="close-choice.elsewhere">
        <source>This device is done; another one adds up</source>
        <translation>Perangkat ini selesai; dijumlah di perangkat lain</translation>
    </message>
    <message id="close-choice.here">
        <source>Close the poll of the station on this device</source>
        <translation>Tutup pemungutan suara TPS di perangkat ini</translation>
    </message>
    <message id="device-report.heading">
        <source>This device is closed</source>
        <translation>Perangkat ini sudah ditutup</translation>
    </message>
    <message id="device-report.why">
        <source>Scan this code at the device where the poll is closed. The records of this device must still reach the centre.</source>
        <translation>Pindai kode ini di perangkat tempat pemungutan suara ditutup. Catatan perangkat ini tetap harus sampai di pusat.</translation>
    </message>
    <message id="device-report.qr">
        <source>Code of this device's closing report</source>
        <translation>Kode laporan penutupan perangkat ini</translation>
    </message>
    <message id="other-devices.heading">
        <source>Reports of the other devices</source>
        <translation>Laporan perangkat lain</translation>
    </message>
    <message id="other-devices.why">
        <source>Close each other device and hold the code it shows before the camera or the scanner here.</source>
        <translation>Tutup setiap perangkat lain, lalu arahkan kode yang ditampilkannya ke kamera atau pemindai di sini.</translation>
    </message>
    <message id="other-devices.got">
        <source>✓ Received</source>
        <translation>✓ Diterima</translation>
    </message>
    <message id="other-devices.missing">
        <source>Not received yet</source>
        <translation>Belum diterima</translation>
    </message>
    <message id="other-devices.done">
        <source>Next</source>
        <translation>Lanjut</translation>
    </message>
    <message id="other-devices.without">
        <source>Go on without it</source>
        <translation>Lanjut tanpa itu</translation>
    </message>
    <message id="reconciliation.heading">
        <source>A last look before the signatures</source>
        <translation>Pemeriksaan terakhir sebelum tanda tangan</translation>
    </message>
    <message id="reconciliation.agrees">
        <source>The numbers agree</source>
        <translation>Angkanya cocok</translation>
    </message>
    <message id="reconciliation.differs">
        <source>The numbers do not agree: look into it first</source>
        <translation>Angkanya tidak cocok: periksa dahulu</translation>
    </message>
    <message id="reconciliation.sum">
        <source>{issued} given = {cast} cast + {voided} voided + {abandoned} left + {unresolved} not used. Counted on paper: {paper}.</source>
        <translation>{issued} diberikan = {cast} suara masuk + {voided} dibatalkan + {abandoned} pergi + {unresolved} belum dipakai. Dihitung di kertas: {paper}.</translation>
    </message>
    <message id="reconciliation.again">
        <source>Count again</source>
        <translation>Hitung lagi</translation>
    </message>
    <message id="reconciliation.sign">
        <source>To the signatures</source>
        <translation>Tanda tangani</translation>
    </message>
    <message id="reconciliation.sign-so">
        <source>Sign all the same</source>
        <translation>Tetap lanjut</translation>
    </message>
    <message id="summary.next">
        <source>The closing sheet is printed or kept as a file. The chief and a second officer sign it.</source>
        <translation>Berita acara penutupan sudah dicetak atau disimpan sebagai berkas. Ketua dan petugas kedua menandatanganinya.</translation>
    </message>
    <message id="summary.print">
        <source>Print sheet</source>
        <translation>Cetak lembar</translation>
    </message>
    <message id="trouble.superseded.headline">
        <source>This device is older than its paper or its stick</source>
        <translation>Data perangkat ini lebih lama daripada di kertas atau USB</translation>
    </message>
    <message id="trouble.superseded.body">
        <source>It may have been set back to an old copy. So that no ballot is lost, the chief officer looks into it and lets it go on with a spare key; what the stick holds beyond is taken over.</source>
        <translation>Mungkin perangkat ini dikembalikan ke salinan lama. Agar tidak ada surat suara yang hilang, ketua petugas memeriksanya dan melanjutkan dengan kunci cadangan; isi USB yang lebih baru ikut diambil.</translation>
    </message>
    <message id="trouble.clock-forward.headline">
        <source>It is long after the last record</source>
        <translation>Sudah lama sejak catatan terakhir</translation>
    </message>
    <message id="trouble.clock-forward.body">
        <source>By this device it is {at}. Compare with a watch; if it is right, the chief officer confirms it.</source>
        <translation>Menurut perangkat ini sekarang {at}. Bandingkan dengan arloji; jika benar, ketua petugas mengonfirmasinya.</translation>
    </message>
    <message id="trouble.clock-backwards.headline">
        <source>The clock is before the last record</source>
        <translation>Jam perangkat lebih awal daripada catatan terakhir</translation>
    </message>
    <message id="trouble.clock-backwards.body">
        <source>By this device it is {at}. Set the clock first; if it is right, the chief officer confirms it.</source>
        <translation>Menurut perangkat ini sekarang {at}. Setel jamnya dahulu; jika benar, ketua petugas mengonfirmasinya.</translation>
    </message>
    <message id="trouble.clock-jumped.headline">
        <source>The clock of this device was changed</source>
        <translation>Jam perangkat ini diubah</translation>
    </message>
    <message id="trouble.clock-jumped.body">
        <source>It still counts by the time before: {at}. Compare with a watch; the new time counts once the chief officer confirms it.</source>
        <translation>Perangkat masih memakai waktu semula: {at}. Bandingkan dengan arloji; waktu baru berlaku setelah ketua petugas mengonfirmasinya.</translation>
    </message>
    <message id="check-head.heading">
        <source>Compare with the last sheet</source>
        <translation>Cocokkan dengan lembar terakhir</translation>
    </message>
    <message id="check-head.why">
        <source>Hold the code on the last zero report or closing sheet before the camera or the scanner. If this device is older than the paper, it says so.</source>
        <translation>Arahkan kode pada laporan nol atau berita acara penutupan terakhir ke kamera atau pemindai. Jika data perangkat ini lebih lama daripada kertasnya, perangkat memberi tahu.</translation>
    </message>
    <message id="check-head.fits">
        <source>It fits the paper</source>
        <translation>Cocok dengan kertas</translation>
    </message>
    <message id="check-head.fits-next">
        <source>No record of this device is missing.</source>
        <translation>Tidak ada catatan perangkat ini yang hilang.</translation>
    </message>
    <message id="delivery.heading">
        <source>Delivery</source>
        <translation>Pengiriman</translation>
    </message>
    <message id="delivery.by-stick">
        <source>By stick</source>
        <translation>Lewat USB</translation>
    </message>
    <message id="delivery.now">
        <source>Deliver now</source>
        <translation>Kirim sekarang</translation>
    </message>
    <message id="delivery.back">
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message id="delivery.under-way">
        <source>Delivering</source>
        <translation>Mengirim</translation>
    </message>
    <message id="delivery.done">
        <source>Everything is with the centre</source>
        <translation>Semua sudah di pusat</translation>
    </message>
    <message id="delivery.done-next">
        <source>Further records go by themselves; without a line, deliver by stick.</source>
        <translation>Catatan berikutnya terkirim sendiri; tanpa koneksi, kirim lewat USB.</translation>
    </message>
    <message id="delivery.by-itself">
        <source>They go by themselves when there is a line. You may also touch Deliver now.</source>
        <translation>Catatan terkirim sendiri bila ada koneksi. Anda juga dapat menyentuh "Kirim sekarang".</translation>
    </message>
    <message id="delivery.by-hand">
        <source>Write them to a stick, bring it to the centre, and bring the centre's receipt back.</source>
        <translation>Tulis ke USB, bawa ke pusat, lalu bawa kembali tanda terima dari pusat.</translation>
    </message>
    <message id="delivery.account">
        <source>Records here: {records}. With the centre: {acknowledged}. To send: {waiting}.</source>
        <translation>Catatan di sini: {records}. Di pusat: {acknowledged}. Belum dikirim: {waiting}.</translation>
    </message>
    <message id="delivery.no-word">
        <source>The centre has not acknowledged anything yet.</source>
        <translation>Pusat belum mengonfirmasi apa pun.</translation>
    </message>
    <message id="delivery.last-word">
        <source>The centre's last word: up to record {sequence}, {at}, code {head}</source>
        <translation>Konfirmasi terakhir dari pusat: sampai catatan {sequence}, {at}, kode {head}</translation>
    </message>
    <message id="delivery.waiting.one">
        <source>{count} record to send</source>
        <translation>{count} catatan belum dikirim</translation>
    </message>
    <message id="delivery.waiting.other">
        <source>{count} records to send</source>
        <translation>{count} catatan belum dikirim</translation>
    </message>
    <message id="delivery.under-way-left.one">
        <source>{count} record left. You may leave this screen; delivery goes on.</source>
        <translation>Sisa {count} catatan. Anda boleh meninggalkan layar ini; pengiriman berlanjut.</translation>
    </message>
    <message id="delivery.under-way-left.other">
        <source>{count} records left. You may leave this screen; delivery goes on.</source>
        <translation>Sisa {count} catatan. Anda boleh meninggalkan layar ini; pengiriman berlanjut.</translation>
    </message>
    <message id="delivery.documents.one">
        <source>Also {count} document to send.</source>
        <translation>Juga {count} dokumen belum dikirim.</translation>
    </message>
    <message id="delivery.documents.other">
        <source>Also {count} documents to send.</source>
        <translation>Juga {count} dokumen belum dikirim.</translation>
    </message>
    <message id="stick.heading">
        <source>Deliver by stick</source>
        <translation>Kirim lewat USB</translation>
    </message>
    <message id="stick.why">
        <source>Choose the stick, then what to do.</source>
        <translation>Pilih USB, lalu apa yang dilakukan.</translation>
    </message>
    <message id="stick.none">
        <source>No stick found</source>
        <translation>USB tidak ditemukan</translation>
    </message>
    <message id="stick.none-next">
        <source>Plug one in; it appears here after a few seconds.</source>
        <translation>Pasang USB; beberapa detik kemudian muncul di sini.</translation>
    </message>
    <message id="stick.under-way">
        <source>The stick is in use: do not pull it out</source>
        <translation>USB sedang dipakai: jangan dicabut</translation>
    </message>
    <message id="stick.under-way-next">
        <source>You may leave this screen and go on checking in.</source>
        <translation>Anda boleh meninggalkan layar ini dan melanjutkan pendaftaran.</translation>
    </message>
    <message id="stick.one">
        <source>{name} ({free} GB free)</source>
        <translation>{name} (sisa {free} GB)</translation>
    </message>
    <message id="stick.read-only">
        <source>{words}, read-only</source>
        <translation>{words}, hanya-baca</translation>
    </message>
    <message id="stick.keeps">
        <source>{words}, keeps this station's votes</source>
        <translation>{words}, menyimpan suara TPS ini</translation>
    </message>
    <message id="stick.back">
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message id="stick.act.write">
        <source>Write the delivery</source>
        <translation>Tulis kiriman</translation>
    </message>
    <message id="stick.act.take-in">
        <source>Read the receipt</source>
        <translation>Baca tanda terima</translation>
    </message>
    <message id="stick.act.prove">
        <source>Write the proof</source>
        <translation>Tulis bukti</translation>
    </message>
    <message id="stick-done.file">
        <source>{name} ({size} kB)</source>
        <translation>{name} ({size} kB)</translation>
    </message>
    <message id="stick-done.refused">
        <source>The centre did not take a part of it: {why}. Call the organiser.</source>
        <translation>Pusat tidak menerima sebagian: {why}. Hubungi penyelenggara.</translation>
    </message>
    <message id="stick-done.done">
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message id="stick-done.records.one">
        <source>with {count} record to send</source>
        <translation>berisi {count} catatan yang belum dikirim</translation>
    </message>
    <message id="stick-done.records.other">
        <source>with {count} records to send</source>
        <translation>berisi {count} catatan yang belum dikirim</translation>
    </message>
    <message id="stick-done.receipt.one">
        <source>{title}: {acknowledged} acknowledged by the centre, {count} to send</source>
        <translation>{title}: {acknowledged} dikonfirmasi pusat, {count} belum dikirim</translation>
    </message>
    <message id="stick-done.receipt.other">
        <source>{title}: {acknowledged} acknowledged by the centre, {count} to send</source>
        <translation>{title}: {acknowledged} dikonfirmasi pusat, {count} belum dikirim</translation>
    </message>
    <message id="stick-done.written.headline">
        <source>The delivery is on {stick}</source>
        <translation>Kiriman sudah ada di {stick}</translation>
    </message>
    <message id="stick-done.written.next">
        <source>Written, read back and found right. Bring it to the centre; it may be delivered more than once.</source>
        <translation>Sudah ditulis, dibaca ulang, dan benar. Bawa ke pusat; boleh diserahkan lebih dari sekali.</translation>
    </message>
    <message id="stick-done.taken-in.headline">
        <source>The receipts on {stick} are read</source>
        <translation>Tanda terima di {stick} sudah dibaca</translation>
    </message>
    <message id="stick-done.taken-in.next">
        <source>The centre's word is kept on this device.</source>
        <translation>Konfirmasi dari pusat tersimpan di perangkat ini.</translation>
    </message>
    <message id="stick-done.proven.headline">
        <source>The proof is on {stick}</source>
        <translation>Bukti sudah ada di {stick}</translation>
    </message>
    <message id="stick-done.proven.next">
        <source>With the case's public file anybody can check which records the centre has signed for.</source>
        <translation>Dengan berkas publik pemilihan ini, siapa pun dapat memeriksa catatan mana yang sudah ditandatangani pusat.</translation>
    </message>
    <message id="stick-done.pull-out.headline">
        <source>You may pull the stick out</source>
        <translation>USB boleh dicabut</translation>
    </message>
    <message id="stick-done.pull-out.body">
        <source>Everything is safely written.</source>
        <translation>Semua sudah tertulis dengan aman.</translation>
    </message>
    <message id="stick-done.stay.headline">
        <source>Do not pull this stick out</source>
        <translation>Jangan cabut USB ini</translation>
    </message>
    <message id="stick-done.stay.body">
        <source>This station's votes are kept on it, too. Use another one for deliveries.</source>
        <translation>Suara TPS ini juga disimpan di dalamnya. Pakai USB lain untuk pengiriman.</translation>
    </message>
    <message id="reason.back">
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message id="reason.break">
        <source>A break</source>
        <translation>Istirahat</translation>
    </message>
    <message id="reason.power-cut">
        <source>Power cut</source>
        <translation>Listrik padam</translation>
    </message>
    <message id="reason.disturbance">
        <source>Disturbance</source>
        <translation>Keributan</translation>
    </message>
    <message id="reason.technical">
        <source>Trouble with the device</source>
        <translation>Perangkat bermasalah</translation>
    </message>
    <message id="reason.given-anew">
        <source>A new pass is wanted</source>
        <translation>Perlu tiket baru</translation>
    </message>
    <message id="reason.wrong-person">
        <source>The wrong person was checked in</source>
        <translation>Salah orang yang didaftarkan</translation>
    </message>
    <message id="reason.voter-left">
        <source>The voter has left</source>
        <translation>Pemilih sudah pergi</translation>
    </message>
    <message id="reason.mistake">
        <source>The officer's mistake</source>
        <translation>Kesalahan petugas</translation>
    </message>
    <message id="reason.wants-to-stop">
        <source>The voter wants to stop</source>
        <translation>Pemilih ingin berhenti</translation>
    </message>
    <message id="reason.suspend.heading">
        <source>Why is the poll paused?</source>
        <translation>Mengapa pemungutan suara dijeda?</translation>
    </message>
    <message id="reason.suspend.why">
        <source>The reason is put on record. A voter who is voting may finish.</source>
        <translation>Alasannya dicatat. Pemilih yang sedang memilih boleh menyelesaikannya.</translation>
    </message>
    <message id="reason.void.heading">
        <source>Why is this pass taken back?</source>
        <translation>Mengapa tiket ini dibatalkan?</translation>
    </message>
    <message id="reason.void.why">
        <source>The reason is put on record. The person can then be checked in again.</source>
        <translation>Alasannya dicatat. Setelah itu orang tersebut dapat didaftarkan lagi.</translation>
    </message>
    <message id="reason.cancel.heading">
        <source>Why is this vote cancelled?</source>
        <translation>Mengapa pemberian suara ini dibatalkan?</translation>
    </message>
    <message id="reason.cancel.why">
        <source>No ballot is cast, all choices are erased, and the person can be checked in again.</source>
        <translation>Tidak ada surat suara yang masuk, semua pilihan dihapus, dan orang itu dapat didaftarkan lagi.</translation>
    </message>
    <message id="open-passes.heading">
        <source>Voting passes given and not used</source>
        <translation>Tiket memilih yang diberikan dan belum dipakai</translation>
    </message>
    <message id="open-passes.why">
        <source>The voter may still be voting, or has left. Look into each one before closing; only the chief officer voids one.</source>
        <translation>Pemilih mungkin masih memilih, atau sudah pergi. Periksa satu per satu sebelum menutup; hanya ketua petugas yang membatalkan tiket.</translation>
    </message>
    <message id="open-passes.none">
        <source>Every voting pass is used, voided or abandoned.</source>
        <translation>Semua tiket memilih sudah dipakai, dibatalkan, atau ditinggalkan.</translation>
    </message>
    <message id="open-passes.booth-apart">
        <source>People vote at another device. If the two could not reach each other, passes that were used may still stand here. Void only the one that a voter has given back, by the time it was given: a vote cast with a voided pass has to wait for the centre's decision.</source>
        <translation>Pemilih memberikan suara di perangkat lain. Jika keduanya sempat tidak terhubung, tiket yang sudah dipakai mungkin masih tercantum di sini. Batalkan hanya tiket yang dikembalikan pemilih, menurut jam pemberiannya: suara dengan tiket yang dibatalkan harus menunggu keputusan pusat.</translation>
    </message>
    <message id="open-passes.line">
        <source>Given {at}   {title}   {electorate_class}   {officer}</source>
        <translation>Diberikan {at}   {title}   {electorate_class}   {officer}</translation>
    </message>
    <message id="open-passes.void">
        <source>Void</source>
        <translation>Batalkan</translation>
    </message>
    <message id="open-passes.back">
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message id="check-in.birth-date">
        <source>Birth date</source>
        <translation>Tanggal lahir</translation>
    </message>
    <message id="check-in.button">
        <source>Check</source>
        <translation>Periksa</translation>
    </message>
    <message id="check-in.state">
        <source>The day</source>
        <translation>Keadaan hari ini</translation>
    </message>
    <message id="check-in.read-back">
        <source>{year}-{month:02}-{day:02} (Minguo {minguo})</source>
        <translation>{year}-{month:02}-{day:02} (Minguo {minguo})</translation>
    </message>
    <message id="check-in.by-name">
        <source>Roll by name</source>
        <translation>Cari nama</translation>
    </message>
    <message id="check-in.number.id">
        <source>ID or resident number</source>
        <translation>Nomor identitas atau ARC</translation>
    </message>
    <message id="check-in.number.passport">
        <source>Passport number</source>
        <translation>Nomor paspor</translation>
    </message>
    <message id="check-in.to.id">
        <source>Use an ID card</source>
        <translation>Pakai kartu ID</translation>
    </message>
    <message id="check-in.to.passport">
        <source>Use a passport</source>
        <translation>Pakai paspor</translation>
    </message>
    <message id="check-in.typed.empty">
        <source>Scan the card or type the number</source>
        <translation>Pindai kartu atau ketik nomornya</translation>
    </message>
    <message id="check-in.typed.right">
        <source>✓ The check digit fits</source>
        <translation>✓ Angka pemeriksa cocok</translation>
    </message>
    <message id="check-in.typed.wrong-check-digit">
        <source>× The check digit does not fit: look again, one character is wrong</source>
        <translation>× Angka pemeriksa tidak cocok: lihat lagi, ada satu karakter yang salah</translation>
    </message>
    <message id="check-in.typed.wrong-shape">
        <source>× Not an ID or resident number</source>
        <translation>× Bukan nomor identitas atau nomor ARC</translation>
    </message>
    <message id="check-in.typed.unfinished.one">
        <source>{count} character missing</source>
        <translation>Kurang {count} karakter</translation>
    </message>
    <message id="check-in.typed.unfinished.other">
        <source>{count} characters missing</source>
        <translation>Kurang {count} karakter</translation>
    </message>
    <message id="check-in.other-typed.empty">
        <source>Type it as it stands on the document</source>
        <translation>Ketik seperti pada dokumen</translation>
    </message>
    <message id="check-in.other-typed.unfinished">
        <source>Not complete yet</source>
        <translation>Belum lengkap</translation>
    </message>
    <message id="check-in.other-typed.right">
        <source>✓ Compare it with the document once more</source>
        <translation>✓ Cocokkan sekali lagi dengan dokumen</translation>
    </message>
    <message id="check-in.other-typed.wrong-shape">
        <source>× Only letters and digits</source>
        <translation>× Hanya huruf dan angka</translation>
    </message>
    <message id="check-in.date.empty">
        <source>79/1/1 (Minguo) or 1990-01-01</source>
        <translation>79/1/1 (Minguo) atau 1990-01-01</translation>
    </message>
    <message id="check-in.date.unfinished">
        <source>79/1/1 (Minguo) or 1990-01-01</source>
        <translation>79/1/1 (Minguo) atau 1990-01-01</translation>
    </message>
    <message id="check-in.date.no-such-day">
        <source>× There is no such birth date: look again</source>
        <translation>× Tanggal lahir itu tidak ada: lihat lagi</translation>
    </message>
    <message id="check-in.scanned.misread">
        <source>× Misread: please scan the card again</source>
        <translation>× Salah baca: pindai kartu sekali lagi</translation>
    </message>
    <message id="check-in.scanned.voting-pass">
        <source>× This is a voting pass: it belongs to the booth</source>
        <translation>× Ini tiket memilih: dipakai di bilik suara</translation>
    </message>
    <message id="check-in.scanned.tracker">
        <source>× This is a voter's tracker, not a card</source>
        <translation>× Ini kode pelacak pemilih, bukan kartu</translation>
    </message>
    <message id="check-in.scanned.station-head">
        <source>× This is a code of the station's own print, not a card</source>
        <translation>× Ini kode pada cetakan TPS, bukan kartu</translation>
    </message>
    <message id="check-in.scanned.other">
        <source>× This barcode is not an ID number</source>
        <translation>× Kode batang ini bukan nomor identitas</translation>
    </message>
    <message id="check-in.scanned.device-report">
        <source>× This is another device's closing code, not a card</source>
        <translation>× Ini kode penutupan perangkat lain, bukan kartu</translation>
    </message>
    <message id="camera.state.starting">
        <source>The camera is starting</source>
        <translation>Kamera sedang dinyalakan</translation>
    </message>
    <message id="camera.state.running">
        <source>Hold the card's barcode in the frame</source>
        <translation>Arahkan kode batang kartu ke dalam bingkai</translation>
    </message>
    <message id="camera.state.forbidden">
        <source>This program may not use the camera</source>
        <translation>Program ini tidak boleh memakai kamera</translation>
    </message>
    <message id="camera.state.failed">
        <source>The camera does not answer; trying again</source>
        <translation>Kamera tidak menjawab; mencoba lagi</translation>
    </message>
    <message id="camera.state.unplugged">
        <source>The camera is unplugged: please plug it in</source>
        <translation>Kamera tercabut: mohon pasang kembali</translation>
    </message>
    <message id="camera.sight.read">
        <source>✓ Read</source>
        <translation>✓ Terbaca</translation>
    </message>
    <message id="camera.sight.nothing">
        <source>Hold the card's barcode in the frame</source>
        <translation>Arahkan kode batang kartu ke dalam bingkai</translation>
    </message>
    <message id="camera.sight.dark">
        <source>Too dark: more light, please</source>
        <translation>Terlalu gelap: mohon tambah cahaya</translation>
    </message>
    <message id="camera.sight.noise">
        <source>No picture: is the camera covered?</source>
        <translation>Tidak ada gambar: apakah kamera tertutup?</translation>
    </message>
    <message id="camera.sight.too-far">
        <source>Hold it closer</source>
        <translation>Dekatkan lagi</translation>
    </message>
    <message id="camera.sight.unreadable">
        <source>Hold still, and turn it away from reflections</source>
        <translation>Tahan diam, dan hindari pantulan cahaya</translation>
    </message>
    <message id="answer.may-vote.headline">
        <source>May vote</source>
        <translation>Boleh memilih</translation>
    </message>
    <message id="answer.may-vote.body">
        <source>{electorate_class}. Compare the photo, then hand over the ballot.</source>
        <translation>{electorate_class}. Cocokkan fotonya, lalu berikan surat suara.</translation>
    </message>
    <message id="answer.provisional-possible.headline">
        <source>Not on the roll: may vote provisionally</source>
        <translation>Tidak ada di daftar pemilih: boleh memilih sementara</translation>
    </message>
    <message id="answer.provisional-possible.body">
        <source>{electorate_class}. The registry is asked when the ballot reaches the centre, and it counts only if the person is entitled. If the person shows a document, such as proof of work, attest it instead.</source>
        <translation>{electorate_class}. Data kependudukan ditanya saat surat suara sampai di pusat; suaranya dihitung hanya jika orang itu berhak. Jika ia menunjukkan dokumen, misalnya bukti kerja, lebih baik sahkan dokumen itu.</translation>
    </message>
    <message id="answer.attested.headline">
        <source>May vote on a document</source>
        <translation>Boleh memilih dengan dokumen</translation>
    </message>
    <message id="answer.attested.body">
        <source>{electorate_class}, by: {document}. Compare the photo, then hand over the ballot.</source>
        <translation>{electorate_class}, dengan: {document}. Cocokkan fotonya, lalu berikan surat suara.</translation>
    </message>
    <message id="answer.check-number.headline">
        <source>Compare number and birth date</source>
        <translation>Cocokkan nomor dan tanggal lahir</translation>
    </message>
    <message id="answer.check-number.body">
        <source>Nobody is known by these. Read both from the card once more.</source>
        <translation>Tidak ada orang dengan data ini. Baca keduanya sekali lagi dari kartu.</translation>
    </message>
    <message id="answer.voted-here.headline">
        <source>Has voted here already</source>
        <translation>Sudah memilih di sini</translation>
    </message>
    <message id="answer.voted-here.body">
        <source>Each person votes once. If the person denies it, record that.</source>
        <translation>Setiap orang memilih satu kali. Jika orang itu menyangkalnya, catat.</translation>
    </message>
    <message id="answer.disputed.headline">
        <source>Recorded: the person denies having voted</source>
        <translation>Tercatat: orang ini menyangkal sudah memilih</translation>
    </message>
    <message id="answer.disputed.body">
        <source>The earlier vote stands, and no second ballot is given. The organiser looks into it. Telephone: {telephone}</source>
        <translation>Suara yang pertama tetap berlaku, dan tidak diberikan surat suara kedua. Penyelenggara akan memeriksanya. Telepon: {telephone}</translation>
    </message>
    <message id="answer.voted-elsewhere.headline">
        <source>Checked in at another desk already</source>
        <translation>Sudah mendaftar di meja lain</translation>
    </message>
    <message id="answer.voted-elsewhere.body">
        <source>Desk {device}, {at}. Each person votes once. If the person has not voted, that desk can void its pass. If the person denies having been there, record that.</source>
        <translation>Meja {device}, {at}. Setiap orang memilih satu kali. Jika orang itu belum memilih, meja tersebut dapat membatalkan tiketnya. Jika ia menyangkal pernah ke sana, catat.</translation>
    </message>
    <message id="answer.pass-open.headline">
        <source>Has a voting pass that is not used</source>
        <translation>Punya tiket memilih yang belum dipakai</translation>
    </message>
    <message id="answer.pass-open.body">
        <source>If the person has really not voted yet, void the earlier pass and check again.</source>
        <translation>Jika orang itu memang belum memilih, batalkan tiket lamanya dan periksa lagi.</translation>
    </message>
    <message id="answer.not-on-roll.headline">
        <source>Not on the roll</source>
        <translation>Tidak ada di daftar pemilih</translation>
    </message>
    <message id="answer.not-on-roll.body">
        <source>If the person shows a document, such as proof of work, and the case takes it, attest it. Telephone for questions: {telephone}</source>
        <translation>Jika ia menunjukkan dokumen yang diterima dalam pemilihan ini, misalnya bukti kerja, sahkan dokumen itu. Telepon untuk bertanya: {telephone}</translation>
    </message>
    <message id="answer.registry-incorrect.headline">
        <source>The registry says: incorrect</source>
        <translation>Data kependudukan: tidak cocok</translation>
    </message>
    <message id="answer.registry-incorrect.body">
        <source>The household registry does not confirm this person for this case: moved away, or a wrong number or birth date. Telephone for questions: {telephone}</source>
        <translation>Data kependudukan tidak membenarkan orang ini untuk pemilihan ini: sudah pindah, atau nomor atau tanggal lahirnya salah. Telepon untuk bertanya: {telephone}</translation>
    </message>
    <message id="answer.not-old-enough.headline">
        <source>Not old enough</source>
        <translation>Belum cukup umur</translation>
    </message>
    <message id="answer.not-old-enough.body">
        <source>Voters are at least {minimum_age}: born on or before {born_by}. Compare the birth date with the card. Telephone for questions: {telephone}</source>
        <translation>Pemilih berumur paling sedikit {minimum_age} tahun: lahir pada atau sebelum {born_by}. Cocokkan tanggal lahir dengan kartu. Telepon untuk bertanya: {telephone}</translation>
    </message>
    <message id="answer.struck.headline">
        <source>Struck off the roll</source>
        <translation>Dicoret dari daftar pemilih</translation>
    </message>
    <message id="answer.struck.body">
        <source>This person's entry was taken off the roll. Telephone for questions: {telephone}</source>
        <translation>Nama orang ini sudah dicoret dari daftar pemilih. Telepon untuk bertanya: {telephone}</translation>
    </message>
    <message id="answer.online-only.headline">
        <source>Votes online only</source>
        <translation>Hanya memilih lewat internet</translation>
    </message>
    <message id="answer.online-only.body">
        <source>{electorate_class}. Telephone for questions: {telephone}</source>
        <translation>{electorate_class}. Telepon untuk bertanya: {telephone}</translation>
    </message>
    <message id="answer.also-online.onsite-over-online">
        <source>Tell everyone: who has voted online too, only this vote counts.</source>
        <translation>Beri tahu semua orang: bila sudah memilih juga lewat internet, hanya suara di sini yang dihitung.</translation>
    </message>
    <message id="answer.also-online.online-over-onsite">
        <source>Tell everyone: who has voted online too, only that vote counts.</source>
        <translation>Beri tahu semua orang: bila sudah memilih juga lewat internet, hanya suara lewat internet yang dihitung.</translation>
    </message>
    <message id="answer.photo.to-see">
        <source>Photo fits?</source>
        <translation>Foto cocok?</translation>
    </message>
    <message id="answer.photo.seen">
        <source>✓ Photo fits</source>
        <translation>✓ Foto cocok</translation>
    </message>
    <message id="answer.act.admit">
        <source>Give the ballot</source>
        <translation>Beri surat suara</translation>
    </message>
    <message id="answer.act.attest">
        <source>Attest</source>
        <translation>Sahkan</translation>
    </message>
    <message id="answer.act.void">
        <source>Void and check again</source>
        <translation>Batalkan dan periksa lagi</translation>
    </message>
    <message id="answer.act.refuse">
        <source>No ballot</source>
        <translation>Tolak</translation>
    </message>
    <message id="answer.act.dispute">
        <source>Person denies it</source>
        <translation>Ia menyangkal</translation>
    </message>
    <message id="answer.act.back">
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message id="answer.act.correct">
        <source>Type again</source>
        <translation>Ketik lagi</translation>
    </message>
    <message id="answer.act.compared">
        <source>Both are right</source>
        <translation>Keduanya benar</translation>
    </message>
    <message id="answer.act.next">
        <source>Next person</source>
        <translation>Berikutnya</translation>
    </message>
    <message id="doubled.headline">
        <source>One person was checked in at two desks</source>
        <translation>Satu orang mendaftar di dua meja</translation>
    </message>
    <message id="doubled.one-pass">
        <source>One voting pass was used at two booths</source>
        <translation>Satu tiket memilih dipakai di dua bilik</translation>
    </message>
    <message id="doubled.here">
        <source>Here: {device}</source>
        <translation>Di sini: {device}</translation>
    </message>
    <message id="doubled.there">
        <source>The other one: {device}</source>
        <translation>Yang lain: {device}</translation>
    </message>
    <message id="doubled.open">
        <source>Checked in at {at}. Has not voted yet.</source>
        <translation>Mendaftar pukul {at}. Belum memilih.</translation>
    </message>
    <message id="doubled.voted">
        <source>Checked in at {at}. Has voted.</source>
        <translation>Mendaftar pukul {at}. Sudah memilih.</translation>
    </message>
    <message id="doubled.void">
        <source>Void it here</source>
        <translation>Batalkan di sini</translation>
    </message>
    <message id="doubled.read">
        <source>Chief told</source>
        <translation>Sudah lapor</translation>
    </message>
    <message id="doubled.next.void-here">
        <source>The person has voted at the other desk. Void the pass given here, and do not let it be used.</source>
        <translation>Orang ini sudah memilih di meja lain. Batalkan tiket dari sini, dan jangan biarkan dipakai.</translation>
    </message>
    <message id="doubled.next.void-one">
        <source>Neither pass is used. Settle with the other desk, by voice, which one voids its pass; only one of them.</source>
        <translation>Kedua tiket belum dipakai. Bicarakan langsung dengan meja lain siapa yang membatalkan tiketnya; hanya salah satu.</translation>
    </message>
    <message id="doubled.next.void-there">
        <source>The person has voted with the pass given here. Tell the other desk to void its pass.</source>
        <translation>Orang ini sudah memilih dengan tiket dari sini. Beri tahu meja lain agar membatalkan tiketnya.</translation>
    </message>
    <message id="doubled.next.both-voted">
        <source>Both ballots are cast and both are kept. Tell the chief officer: two officials of the centre decide which one counts.</source>
        <translation>Kedua surat suara sudah masuk dan keduanya disimpan. Beri tahu ketua petugas: dua pejabat pusat memutuskan mana yang dihitung.</translation>
    </message>
    <message id="attest.heading">
        <source>Which document did you see?</source>
        <translation>Dokumen mana yang Anda lihat?</translation>
    </message>
    <message id="attest.why">
        <source>Choose only a document you have looked at yourself. Your name goes into the voting pass.</source>
        <translation>Pilih hanya dokumen yang Anda lihat sendiri. Nama Anda dicatat dalam tiket memilih.</translation>
    </message>
    <message id="attest.back">
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message id="attest.button">
        <source>Attest</source>
        <translation>Sahkan</translation>
    </message>
    <message id="show-pass.headline">
        <source>Please show your voting pass</source>
        <translation>Mohon tunjukkan tiket memilih Anda</translation>
    </message>
    <message id="show-pass.body">
        <source>Hold the code that you got at the desk before the camera or the scanner.</source>
        <translation>Arahkan kode yang Anda terima di meja pendaftaran ke kamera atau pemindai.</translation>
    </message>
    <message id="show-pass.officer">
        <source>Officer</source>
        <translation>Petugas</translation>
    </message>
    <message id="pass-given.headline">
        <source>Give the voting pass to the voter</source>
        <translation>Berikan tiket memilih kepada pemilih</translation>
    </message>
    <message id="pass-given.body">
        <source>Print it, or let the voter photograph it. Shown at the booth it opens one vote, once.</source>
        <translation>Cetak, atau biarkan pemilih memotretnya. Ditunjukkan di bilik suara, tiket ini membuka satu pemberian suara, satu kali.</translation>
    </message>
    <message id="pass-given.qr">
        <source>Voting pass</source>
        <translation>Tiket memilih</translation>
    </message>
    <message id="pass-given.expires">
        <source>To be used by {at}</source>
        <translation>Dipakai paling lambat {at}</translation>
    </message>
    <message id="pass-given.print">
        <source>Print the pass</source>
        <translation>Cetak tiket</translation>
    </message>
    <message id="pass-given.done">
        <source>Next person</source>
        <translation>Berikutnya</translation>
    </message>
    <message id="roll-list.heading">
        <source>Find a name on the roll</source>
        <translation>Cari nama di daftar pemilih</translation>
    </message>
    <message id="roll-list.help">
        <source>Type at least two characters of the name.</source>
        <translation>Ketik paling sedikit dua karakter dari nama.</translation>
    </message>
    <message id="roll-list.nobody">
        <source>Nobody by this name is on the roll.</source>
        <translation>Tidak ada nama ini di daftar pemilih.</translation>
    </message>
    <message id="roll-list.choose">
        <source>Choose the person whose card you hold.</source>
        <translation>Pilih orang yang kartunya Anda pegang.</translation>
    </message>
    <message id="roll-list.more">
        <source>There are more than these: type more of the name.</source>
        <translation>Masih ada yang lain: ketik namanya lebih lengkap.</translation>
    </message>
    <message id="roll-list.match">
        <source>{name} · {number} · born {year}-{month:02} (Minguo {minguo})</source>
        <translation>{name} · {number} · lahir {year}-{month:02} (Minguo {minguo})</translation>
    </message>
    <message id="roll-list.back">
        <source>Back to the number</source>
        <translation>Kembali ke nomor</translation>
    </message>
    <message id="welcome.secret">
        <source>Your choice is encrypted at once. Nobody can learn how you voted.</source>
        <translation>Pilihan Anda langsung dienkripsi. Tidak seorang pun dapat mengetahui pilihan Anda.</translation>
    </message>
    <message id="welcome.language">
        <source>Choose your language</source>
        <translation>Pilih bahasa Anda</translation>
    </message>
    <message id="welcome.button">
        <source>Begin</source>
        <translation>Mulai</translation>
    </message>
    <message id="welcome.part">
        <source>Ballot {number} of {count}</source>
        <translation>Surat suara {number} dari {count}</translation>
    </message>
    <message id="consent.rules">
        <source>The rules</source>
        <translation>Aturan</translation>
    </message>
    <message id="consent.privacy">
        <source>Your privacy</source>
        <translation>Privasi Anda</translation>
    </message>
    <message id="consent.decline">
        <source>I do not agree, leave</source>
        <translation>Saya tidak setuju, keluar</translation>
    </message>
    <message id="consent.agree">
        <source>I understand and agree</source>
        <translation>Saya mengerti dan setuju</translation>
    </message>
    <message id="choosing.button">
        <source>Next: check</source>
        <translation>Lanjut: periksa</translation>
    </message>
    <message id="choosing.chosen">
        <source>{count} of {most} chosen</source>
        <translation>{count} dari {most} dipilih</translation>
    </message>
    <message id="choosing.money-left">
        <source>{amount} left</source>
        <translation>Sisa {amount}</translation>
    </message>
    <message id="choosing.money-spent">
        <source>{spent} of {budget} spent</source>
        <translation>Terpakai {spent} dari {budget}</translation>
    </message>
    <message id="choosing.points-left">
        <source>{left} of {points} points left</source>
        <translation>Sisa {left} dari {points} poin</translation>
    </message>
    <message id="choosing.blank">
        <source>You may also cast a blank ballot.</source>
        <translation>Anda juga boleh memberikan surat suara kosong.</translation>
    </message>
    <message id="choosing.shown">
        <source>{what}: {first}–{last} of {count}</source>
        <translation>{what}: {first}–{last} dari {count}</translation>
    </message>
    <message id="choosing.shown.all">
        <source>All proposals</source>
        <translation>Semua usulan</translation>
    </message>
    <message id="choosing.shown.chosen">
        <source>What I have chosen</source>
        <translation>Yang saya pilih</translation>
    </message>
    <message id="choosing.leaf-before">
        <source>Before these: {first}–{last}</source>
        <translation>Sebelumnya: {first}–{last}</translation>
    </message>
    <message id="choosing.leaf-after">
        <source>More proposals: {first}–{last}</source>
        <translation>Usulan berikutnya: {first}–{last}</translation>
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
        <translation>{chosen}, kurang {count}</translation>
    </message>
    <message id="choosing.missing.other">
        <source>{chosen}, {count} more needed</source>
        <translation>{chosen}, kurang {count}</translation>
    </message>
    <message id="choosing.points-missing.one">
        <source>Give {count} more point</source>
        <translation>Berikan {count} poin lagi</translation>
    </message>
    <message id="choosing.points-missing.other">
        <source>Give {count} more points</source>
        <translation>Berikan {count} poin lagi</translation>
    </message>
    <message id="choosing.number.one">
        <source>Choose one proposal</source>
        <translation>Pilih satu usulan</translation>
    </message>
    <message id="choosing.number.answer">
        <source>Choose one answer</source>
        <translation>Pilih satu jawaban</translation>
    </message>
    <message id="choosing.number.exactly">
        <source>Choose exactly {most} proposals</source>
        <translation>Pilih tepat {most} usulan</translation>
    </message>
    <message id="choosing.number.up-to">
        <source>Choose up to {most} proposals</source>
        <translation>Pilih paling banyak {most} usulan</translation>
    </message>
    <message id="choosing.number.between">
        <source>Choose {least} to {most} proposals</source>
        <translation>Pilih {least} sampai {most} usulan</translation>
    </message>
    <message id="choosing.number.at-least">
        <source>Choose at least {least} proposals</source>
        <translation>Pilih paling sedikit {least} usulan</translation>
    </message>
    <message id="choosing.number.any">
        <source>Choose as many proposals as you like</source>
        <translation>Pilih usulan sebanyak yang Anda suka</translation>
    </message>
    <message id="choosing.rule.budget">
        <source>Choose proposals that cost {amount} or less together</source>
        <translation>Pilih usulan dengan biaya bersama paling banyak {amount}</translation>
    </message>
    <message id="choosing.rule.points.one">
        <source>You have {count} point to give</source>
        <translation>Anda punya {count} poin untuk diberikan</translation>
    </message>
    <message id="choosing.rule.points.other">
        <source>You have {count} points to give</source>
        <translation>Anda punya {count} poin untuk diberikan</translation>
    </message>
    <message id="choosing.rule.all-points.one">
        <source>Give away {count} point</source>
        <translation>Berikan {count} poin</translation>
    </message>
    <message id="choosing.rule.all-points.other">
        <source>Give away all {count} points</source>
        <translation>Berikan semua {count} poin</translation>
    </message>
    <message id="choosing.how.order">
        <source>Touch first the one you want most, then the next. Each card tells its place.</source>
        <translation>Sentuh dahulu yang paling Anda inginkan, lalu yang berikutnya. Urutannya tertulis di setiap usulan.</translation>
    </message>
    <message id="choosing.how.points">
        <source>Each touch on a proposal gives it one more point. The minus takes one back.</source>
        <translation>Setiap sentuhan pada usulan memberinya satu poin lagi. Tanda minus mengambil satu kembali.</translation>
    </message>
    <message id="choosing.points-least.one">
        <source>Give at least {count} point.</source>
        <translation>Berikan paling sedikit {count} poin.</translation>
    </message>
    <message id="choosing.points-least.other">
        <source>Give at least {count} points.</source>
        <translation>Berikan paling sedikit {count} poin.</translation>
    </message>
    <message id="choosing.points-each.one">
        <source>One proposal gets at most {count} point.</source>
        <translation>Satu usulan mendapat paling banyak {count} poin.</translation>
    </message>
    <message id="choosing.points-each.other">
        <source>One proposal gets at most {count} points.</source>
        <translation>Satu usulan mendapat paling banyak {count} poin.</translation>
    </message>
    <message id="card.choose">
        <source>Choose this</source>
        <translation>Pilih ini</translation>
    </message>
    <message id="card.choose-answer">
        <source>Choose this answer</source>
        <translation>Pilih jawaban ini</translation>
    </message>
    <message id="card.number">
        <source>No. {number}</source>
        <translation>No. {number}</translation>
    </message>
    <message id="card.more">
        <source>More about it</source>
        <translation>Selengkapnya</translation>
    </message>
    <message id="card.chosen">
        <source>Chosen</source>
        <translation>Terpilih</translation>
    </message>
    <message id="card.place">
        <source>Choice {place}</source>
        <translation>Pilihan {place}</translation>
    </message>
    <message id="card.next-place">
        <source>Make this choice {place}</source>
        <translation>Jadikan pilihan {place}</translation>
    </message>
    <message id="card.over-budget">
        <source>{amount} more than is left</source>
        <translation>Lebih {amount} dari sisa</translation>
    </message>
    <message id="card.points.one">
        <source>{count} point</source>
        <translation>{count} poin</translation>
    </message>
    <message id="card.points.other">
        <source>{count} points</source>
        <translation>{count} poin</translation>
    </message>
    <message id="points.less.one">
        <source>Take one point back</source>
        <translation>Ambil kembali satu poin</translation>
    </message>
    <message id="points.less.other">
        <source>Take {count} points back</source>
        <translation>Ambil kembali {count} poin</translation>
    </message>
    <message id="points.more.one">
        <source>Give one more point</source>
        <translation>Beri satu poin lagi</translation>
    </message>
    <message id="points.more.other">
        <source>Give {count} more points</source>
        <translation>Beri {count} poin lagi</translation>
    </message>
    <message id="refused.too-many.by-touch.headline">
        <source>You cannot choose more than {limit}</source>
        <translation>Tidak dapat memilih lebih dari {limit}</translation>
    </message>
    <message id="refused.too-many.by-touch.body">
        <source>To choose this one instead, first touch a chosen proposal to take it back. Nothing has changed.</source>
        <translation>Untuk memilih yang ini, sentuh dahulu usulan terpilih untuk membatalkannya. Tidak ada yang berubah.</translation>
    </message>
    <message id="refused.too-many.answer.headline">
        <source>You have already chosen an answer</source>
        <translation>Anda sudah memilih satu jawaban</translation>
    </message>
    <message id="refused.too-many.answer.body">
        <source>To choose this one instead, first touch the chosen answer to take it back. Nothing has changed.</source>
        <translation>Untuk memilih yang ini, sentuh dahulu jawaban terpilih untuk membatalkannya. Tidak ada yang berubah.</translation>
    </message>
    <message id="refused.too-many.with-points.headline">
        <source>You cannot give points to more than {limit} proposals</source>
        <translation>Tidak dapat memberi poin kepada lebih dari {limit} usulan</translation>
    </message>
    <message id="refused.too-many.with-points.body">
        <source>To give points to this one, first take all points back from another with its minus. Nothing has changed.</source>
        <translation>Ambil dahulu semua poin dari satu usulan lain dengan tanda minusnya. Tidak ada yang berubah.</translation>
    </message>
    <message id="refused.over-budget.headline">
        <source>With this one it would cost more than {limit}</source>
        <translation>Dengan yang ini biayanya melebihi {limit}</translation>
    </message>
    <message id="refused.over-budget.body">
        <source>To choose it, first touch a chosen proposal to take it back. Nothing has changed.</source>
        <translation>Untuk memilihnya, sentuh dahulu usulan terpilih untuk membatalkannya. Tidak ada yang berubah.</translation>
    </message>
    <message id="refused.too-many-points.headline">
        <source>You have given all {limit} points</source>
        <translation>Semua {limit} poin Anda sudah diberikan</translation>
    </message>
    <message id="refused.too-many-points.body">
        <source>To give one here, first take one back from another proposal with its minus. Nothing has changed.</source>
        <translation>Ambil dahulu satu poin dari usulan lain dengan tanda minusnya. Tidak ada yang berubah.</translation>
    </message>
    <message id="refused.too-many-points-for-one.headline">
        <source>One proposal gets at most {limit} points</source>
        <translation>Satu usulan mendapat paling banyak {limit} poin</translation>
    </message>
    <message id="refused.too-many-points-for-one.body">
        <source>Nothing has changed.</source>
        <translation>Tidak ada yang berubah.</translation>
    </message>
    <message id="review.heading">
        <source>Please check your choices</source>
        <translation>Mohon periksa pilihan Anda</translation>
    </message>
    <message id="review.final">
        <source>This is your ballot. Once cast, it cannot be changed.</source>
        <translation>Ini surat suara Anda. Setelah dikirim, tidak dapat diubah lagi.</translation>
    </message>
    <message id="review.up">
        <source>Move up</source>
        <translation>Naik</translation>
    </message>
    <message id="review.down">
        <source>Move down</source>
        <translation>Turun</translation>
    </message>
    <message id="review.change">
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
    <message id="review.back">
        <source>Back to the proposals</source>
        <translation>Kembali ke usulan</translation>
    </message>
    <message id="review.back-answer">
        <source>Back to the question</source>
        <translation>Kembali ke pertanyaan</translation>
    </message>
    <message id="review.cast">
        <source>Cast my ballot</source>
        <translation>Kirim suara saya</translation>
    </message>
    <message id="review.more-possible.headline">
        <source>You may choose more</source>
        <translation>Anda boleh memilih lagi</translation>
    </message>
    <message id="review.more-possible.body.one">
        <source>One more is possible. You may also cast your ballot as it is.</source>
        <translation>Masih boleh memilih {count} lagi. Anda juga boleh mengirim surat suara seperti ini.</translation>
    </message>
    <message id="review.more-possible.body.other">
        <source>{count} more are possible. You may also cast your ballot as it is.</source>
        <translation>Masih boleh memilih {count} lagi. Anda juga boleh mengirim surat suara seperti ini.</translation>
    </message>
    <message id="review.more-fits.headline">
        <source>You may choose more</source>
        <translation>Anda boleh memilih lagi</translation>
    </message>
    <message id="review.more-fits.body.one">
        <source>One more proposal costs no more than is left. You may also cast your ballot as it is.</source>
        <translation>Ada {count} usulan lagi yang biayanya tidak melebihi sisa. Anda juga boleh mengirim surat suara seperti ini.</translation>
    </message>
    <message id="review.more-fits.body.other">
        <source>{count} more proposals each cost no more than is left. You may also cast your ballot as it is.</source>
        <translation>Ada {count} usulan lagi yang masing-masing biayanya tidak melebihi sisa. Anda juga boleh mengirim surat suara seperti ini.</translation>
    </message>
    <message id="review.more-points.headline">
        <source>You may give more points</source>
        <translation>Anda boleh memberi poin lagi</translation>
    </message>
    <message id="review.more-points.body.one">
        <source>One point is left. You may also cast your ballot as it is.</source>
        <translation>Masih ada {count} poin. Anda juga boleh mengirim surat suara seperti ini.</translation>
    </message>
    <message id="review.more-points.body.other">
        <source>{count} points are left. You may also cast your ballot as it is.</source>
        <translation>Masih ada {count} poin. Anda juga boleh mengirim surat suara seperti ini.</translation>
    </message>
    <message id="review.too-few.headline">
        <source>Not enough is chosen yet, so this ballot cannot be cast</source>
        <translation>Pilihan belum cukup, jadi surat suara ini belum dapat dikirim</translation>
    </message>
    <message id="review.too-few.body.one">
        <source>Go back to the proposals and choose one more.</source>
        <translation>Kembali ke usulan dan pilih {count} lagi.</translation>
    </message>
    <message id="review.too-few.body.other">
        <source>Go back to the proposals and choose {count} more.</source>
        <translation>Kembali ke usulan dan pilih {count} lagi.</translation>
    </message>
    <message id="review.too-few-points.headline">
        <source>Not enough points are given yet, so this ballot cannot be cast</source>
        <translation>Poin yang diberikan belum cukup, jadi surat suara ini belum dapat dikirim</translation>
    </message>
    <message id="review.too-few-points.body.one">
        <source>Go back to the proposals and give one more point.</source>
        <translation>Kembali ke usulan dan berikan {count} poin lagi.</translation>
    </message>
    <message id="review.too-few-points.body.other">
        <source>Go back to the proposals and give {count} more points.</source>
        <translation>Kembali ke usulan dan berikan {count} poin lagi.</translation>
    </message>
    <message id="review.blank.headline">
        <source>You have chosen nothing</source>
        <translation>Anda belum memilih apa pun</translation>
    </message>
    <message id="review.blank.body.one">
        <source>This would be a blank ballot. To choose, go back to the proposals.</source>
        <translation>Ini akan menjadi surat suara kosong. Untuk memilih, kembali ke usulan.</translation>
    </message>
    <message id="review.blank.body.other">
        <source>This would be a blank ballot. To choose, go back to the proposals.</source>
        <translation>Ini akan menjadi surat suara kosong. Untuk memilih, kembali ke usulan.</translation>
    </message>
    <message id="review.no-answer.headline">
        <source>You have chosen no answer yet, so this ballot cannot be cast</source>
        <translation>Anda belum memilih jawaban, jadi surat suara ini belum dapat dikirim</translation>
    </message>
    <message id="review.no-answer.body.one">
        <source>Go back to the question and choose an answer.</source>
        <translation>Kembali ke pertanyaan dan pilih satu jawaban.</translation>
    </message>
    <message id="review.no-answer.body.other">
        <source>Go back to the question and choose an answer.</source>
        <translation>Kembali ke pertanyaan dan pilih satu jawaban.</translation>
    </message>
    <message id="review.blank-answer.headline">
        <source>You have chosen no answer</source>
        <translation>Anda tidak memilih jawaban</translation>
    </message>
    <message id="review.blank-answer.body.one">
        <source>This would be a blank ballot. To choose, go back to the question.</source>
        <translation>Ini akan menjadi surat suara kosong. Untuk memilih, kembali ke pertanyaan.</translation>
    </message>
    <message id="review.blank-answer.body.other">
        <source>This would be a blank ballot. To choose, go back to the question.</source>
        <translation>Ini akan menjadi surat suara kosong. Untuk memilih, kembali ke pertanyaan.</translation>
    </message>
    <message id="about.back">
        <source>Back to the proposals</source>
        <translation>Kembali ke usulan</translation>
    </message>
    <message id="about.take-back">
        <source>{state}. Touch again to take it back.</source>
        <translation>{state}. Sentuh lagi untuk membatalkan.</translation>
    </message>
    <message id="about.map">
        <source>Where it is</source>
        <translation>Peta lokasi</translation>
    </message>
    <message id="find.button">
        <source>Find a proposal</source>
        <translation>Cari usulan</translation>
    </message>
    <message id="find.heading">
        <source>Find a proposal</source>
        <translation>Cari usulan</translation>
    </message>
    <message id="find.by-number">
        <source>By its number on the leaflet</source>
        <translation>Menurut nomor pada selebaran</translation>
    </message>
    <message id="find.none-yet">
        <source>Touch the number, 1 to {most}</source>
        <translation>Sentuh nomornya, 1 sampai {most}</translation>
    </message>
    <message id="find.no-such">
        <source>{number}: there is none. The last one is {most}.</source>
        <translation>Nomor {number} tidak ada. Yang terakhir {most}.</translation>
    </message>
    <message id="find.is">
        <source>{number}: {title}</source>
        <translation>{number}: {title}</translation>
    </message>
    <message id="find.show">
        <source>Show this proposal</source>
        <translation>Lihat usulan ini</translation>
    </message>
    <message id="find.only">
        <source>Or look at only some</source>
        <translation>Atau lihat sebagian saja</translation>
    </message>
    <message id="find.counted">
        <source>{what} ({count})</source>
        <translation>{what} ({count})</translation>
    </message>
    <message id="find.all">
        <source>Show all proposals</source>
        <translation>Lihat semua usulan</translation>
    </message>
    <message id="tracker.headline">
        <source>Your ballot is cast</source>
        <translation>Surat suara Anda sudah masuk</translation>
    </message>
    <message id="tracker.body">
        <source>Thank you for taking part.</source>
        <translation>Terima kasih atas keikutsertaan Anda.</translation>
    </message>
    <message id="tracker.keep">
        <source>Your tracker</source>
        <translation>Kode pelacak Anda</translation>
    </message>
    <message id="tracker.what-for">
        <source>Photograph it or write it down. On the public board it shows that this ballot was received; it does not tell what you chose.</source>
        <translation>Potret atau catat kode ini. Di papan publik, kode ini menunjukkan bahwa surat suara ini diterima; pilihan Anda tidak diketahui dari sini.</translation>
    </message>
    <message id="tracker.questions">
        <source>Questions about your ballot? Telephone {telephone}</source>
        <translation>Ada pertanyaan tentang surat suara Anda? Telepon {telephone}</translation>
    </message>
    <message id="tracker.wiped-in">
        <source>This screen is cleared in {seconds} s. Touch it for more time.</source>
        <translation>Layar ini dibersihkan dalam {seconds} detik. Sentuh layar untuk menambah waktu.</translation>
    </message>
    <message id="tracker.qr">
        <source>Scan with your phone</source>
        <translation>Pindai dengan ponsel</translation>
    </message>
    <message id="tracker.done">
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message id="tracker.print">
        <source>Print a slip</source>
        <translation>Cetak struk</translation>
    </message>
    <message id="help.headline">
        <source>An officer is coming</source>
        <translation>Petugas sedang datang</translation>
    </message>
    <message id="help.body">
        <source>Your choices are kept, and nobody can see them.</source>
        <translation>Pilihan Anda tersimpan, dan tidak ada yang dapat melihatnya.</translation>
    </message>
    <message id="help.officer">
        <source>Officer: touch here</source>
        <translation>Petugas: sentuh di sini</translation>
    </message>
    <message id="help.back">
        <source>Not needed, go on voting</source>
        <translation>Tidak perlu, lanjut memilih</translation>
    </message>
    <message id="officer-help.heading">
        <source>Helping a voter</source>
        <translation>Membantu pemilih</translation>
    </message>
    <message id="officer-help.why">
        <source>Explain how it works, but do not look at or ask about the choices. The voter touches the button to go on.</source>
        <translation>Jelaskan caranya, tetapi jangan melihat atau menanyakan pilihannya. Pemilih sendiri yang menyentuh tombol untuk melanjutkan.</translation>
    </message>
    <message id="officer-help.anew">
        <source>If the vote cannot go on, it can be cancelled. No ballot is cast, and the voter can check in again for another pass.</source>
        <translation>Jika tidak dapat dilanjutkan, pemberian suara ini dapat dibatalkan. Tidak ada surat suara yang masuk, dan pemilih dapat mendaftar lagi untuk tiket baru.</translation>
    </message>
    <message id="officer-help.cancel">
        <source>Cancel this vote</source>
        <translation>Batalkan suara ini</translation>
    </message>
    <message id="officer-help.back">
        <source>The voter goes on voting</source>
        <translation>Pemilih melanjutkan</translation>
    </message>
    <message id="give-back.button">
        <source>Officer: take the screen back</source>
        <translation>Petugas: ambil kembali layar</translation>
    </message>
    <message id="give-back.cast.headline">
        <source>Thank you for voting</source>
        <translation>Terima kasih sudah memilih</translation>
    </message>
    <message id="give-back.cast.body">
        <source>Please give the screen back to the officer.</source>
        <translation>Mohon kembalikan layar kepada petugas.</translation>
    </message>
    <message id="give-back.declined.headline">
        <source>You have not voted</source>
        <translation>Anda belum memilih</translation>
    </message>
    <message id="give-back.declined.body">
        <source>No ballot was cast, because the rules were not agreed to. Please give the screen back to the officer. If you change your mind you can check in again.</source>
        <translation>Tidak ada surat suara yang masuk, karena aturannya tidak disetujui. Mohon kembalikan layar kepada petugas. Jika berubah pikiran, Anda dapat mendaftar lagi.</translation>
    </message>
    <message id="give-back.idle.headline">
        <source>This vote was cancelled after a long pause</source>
        <translation>Pemberian suara ini dibatalkan karena lama tidak dilanjutkan</translation>
    </message>
    <message id="give-back.idle.body">
        <source>No ballot was cast, and all choices are erased. Please tell an officer. The voter can check in again.</source>
        <translation>Tidak ada surat suara yang masuk, dan semua pilihan dihapus. Mohon beri tahu petugas. Pemilih dapat mendaftar lagi.</translation>
    </message>
    <message id="give-back.cancelled.headline">
        <source>This vote was cancelled</source>
        <translation>Pemberian suara ini dibatalkan</translation>
    </message>
    <message id="give-back.cancelled.body">
        <source>No ballot was cast, and all choices are erased. Please go back to the desk.</source>
        <translation>Tidak ada surat suara yang masuk, dan semua pilihan dihapus. Mohon kembali ke meja pendaftaran.</translation>
    </message>
    <message id="leave.button">
        <source>Next voter</source>
        <translation>Berikutnya</translation>
    </message>
    <message id="leave.cast.headline">
        <source>Thank you for voting</source>
        <translation>Terima kasih sudah memilih</translation>
    </message>
    <message id="leave.cast.body">
        <source>You are done and may leave.</source>
        <translation>Anda sudah selesai dan boleh pergi.</translation>
    </message>
    <message id="leave.declined.headline">
        <source>You have not voted</source>
        <translation>Anda belum memilih</translation>
    </message>
    <message id="leave.declined.body">
        <source>No ballot was cast, because the rules were not agreed to. If you change your mind, go back to the desk.</source>
        <translation>Tidak ada surat suara yang masuk, karena aturannya tidak disetujui. Jika berubah pikiran, silakan kembali ke meja pendaftaran.</translation>
    </message>
    <message id="leave.idle.headline">
        <source>This vote was cancelled after a long pause</source>
        <translation>Pemberian suara ini dibatalkan karena lama tidak dilanjutkan</translation>
    </message>
    <message id="leave.idle.body">
        <source>No ballot was cast, and all choices are erased. Please tell an officer. The voter can check in again.</source>
        <translation>Tidak ada surat suara yang masuk, dan semua pilihan dihapus. Mohon beri tahu petugas. Pemilih dapat mendaftar lagi.</translation>
    </message>
    <message id="leave.cancelled.headline">
        <source>This vote was cancelled</source>
        <translation>Pemberian suara ini dibatalkan</translation>
    </message>
    <message id="leave.cancelled.body">
        <source>No ballot was cast, and all choices are erased. Please go back to the desk.</source>
        <translation>Tidak ada surat suara yang masuk, dan semua pilihan dihapus. Mohon kembali ke meja pendaftaran.</translation>
    </message>
    <message id="still-there.heading">
        <source>Are you still there?</source>
        <translation>Apakah Anda masih di sana?</translation>
    </message>
    <message id="still-there.button">
        <source>Yes, go on voting</source>
        <translation>Ya, lanjut memilih</translation>
    </message>
    <message id="still-there.left.one">
        <source>In {count} second this vote is cancelled and the screen cleared.</source>
        <translation>Dalam {count} detik pemberian suara ini dibatalkan dan layar dibersihkan.</translation>
    </message>
    <message id="still-there.left.other">
        <source>In {count} seconds this vote is cancelled and the screen cleared.</source>
        <translation>Dalam {count} detik pemberian suara ini dibatalkan dan layar dibersihkan.</translation>
    </message>
    <message id="paper.date">
        <source>{year}-{month:02}-{day:02} (Minguo {minguo})</source>
        <translation>{year}-{month:02}-{day:02} (Minguo {minguo})</translation>
    </message>
    <message id="paper.station">
        <source>Station</source>
        <translation>TPS</translation>
    </message>
    <message id="paper.device">
        <source>Device</source>
        <translation>Perangkat</translation>
    </message>
    <message id="paper.day">
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message id="paper.case">
        <source>Case code</source>
        <translation>Kode pemilihan</translation>
    </message>
    <message id="paper.observer">
        <source>Observer</source>
        <translation>Saksi</translation>
    </message>
    <message id="paper.records.one">
        <source>{count} record</source>
        <translation>{count} catatan</translation>
    </message>
    <message id="paper.records.other">
        <source>{count} records</source>
        <translation>{count} catatan</translation>
    </message>
    <message id="paper.pass.heading">
        <source>Voting pass</source>
        <translation>Tiket memilih</translation>
    </message>
    <message id="paper.pass.show">
        <source>At the booth, hold the code up to the camera.</source>
        <translation>Di bilik suara, arahkan kode ini ke kamera.</translation>
    </message>
    <message id="paper.pass.until">
        <source>Valid until {time}</source>
        <translation>Berlaku sampai {time}</translation>
    </message>
    <message id="paper.pass.single-use">
        <source>Single use. If it is too late, the check-in desk gives you a new one.</source>
        <translation>Sekali pakai. Jika terlambat, meja pendaftaran memberi yang baru.</translation>
    </message>
    <message id="paper.pass.for">
        <source>Good for</source>
        <translation>Berlaku untuk</translation>
    </message>
    <message id="paper.pass.no-name">
        <source>It bears no name and no ID number.</source>
        <translation>Tiket ini tidak memuat nama atau nomor identitas.</translation>
    </message>
    <message id="paper.slip.heading">
        <source>Voter's slip</source>
        <translation>Struk pemilih</translation>
    </message>
    <message id="paper.slip.tracker">
        <source>Tracker of your ballot</source>
        <translation>Kode pelacak surat suara Anda</translation>
    </message>
    <message id="paper.slip.proves">
        <source>It shows that your ballot was received.</source>
        <translation>Kode ini menunjukkan bahwa surat suara Anda diterima.</translation>
    </message>
    <message id="paper.slip.proves-not">
        <source>It does not show what you chose. Nobody can learn that from it.</source>
        <translation>Kode ini tidak menunjukkan pilihan Anda. Tidak seorang pun dapat mengetahuinya dari sini.</translation>
    </message>
    <message id="paper.slip.where">
        <source>Once the ballots have reached the centre, perhaps some days later, type the tracker on the public board or scan the code.</source>
        <translation>Setelah surat suara sampai di pusat, mungkin beberapa hari lagi, ketik kode pelacak di papan publik atau pindai kodenya.</translation>
    </message>
    <message id="paper.slip.board">
        <source>Public board: {board}</source>
        <translation>Papan publik: {board}</translation>
    </message>
    <message id="paper.slip.telephone">
        <source>Questions: {telephone}</source>
        <translation>Pertanyaan: {telephone}</translation>
    </message>
    <message id="paper.zero.heading">
        <source>Zero report before voting</source>
        <translation>Laporan nol sebelum pemungutan suara</translation>
    </message>
    <message id="paper.zero.statement">
        <source>This device has given out no voting pass and holds no ballot.</source>
        <translation>Perangkat ini belum memberikan tiket memilih dan tidak menyimpan surat suara.</translation>
    </message>
    <message id="paper.zero.clock">
        <source>Time by this device</source>
        <translation>Waktu menurut perangkat ini</translation>
    </message>
    <message id="paper.zero.compare">
        <source>Compare it with a watch before voting begins; if it is wrong, set it first.</source>
        <translation>Bandingkan dengan arloji sebelum pemungutan suara dimulai; jika salah, setel dahulu.</translation>
    </message>
    <message id="paper.zero.roll">
        <source>Entries of the roll</source>
        <translation>Jumlah nama di daftar pemilih</translation>
    </message>
    <message id="paper.zero.documents">
        <source>Signed documents</source>
        <translation>Dokumen bertanda tangan</translation>
    </message>
    <message id="paper.zero.spares">
        <source>Spare keys</source>
        <translation>Kunci cadangan</translation>
    </message>
    <message id="paper.zero.chain">
        <source>Where the chain of records stands</source>
        <translation>Posisi rantai catatan</translation>
    </message>
    <message id="paper.zero.present">
        <source>Signatures of those present</source>
        <translation>Tanda tangan yang hadir</translation>
    </message>
    <message id="paper.zero.absent">
        <source>Strike out those who are absent.</source>
        <translation>Coret yang tidak hadir.</translation>
    </message>
    <message id="paper.closing.heading">
        <source>Closing and reconciliation sheet</source>
        <translation>Berita acara penutupan dan pencocokan</translation>
    </message>
    <message id="paper.closing.closed-at">
        <source>Closed at</source>
        <translation>Ditutup pukul</translation>
    </message>
    <message id="paper.closing.not-closed">
        <source>The poll is not closed: this sheet is for checking only.</source>
        <translation>Pemungutan suara belum ditutup: lembar ini hanya untuk pemeriksaan.</translation>
    </message>
    <message id="paper.closing.abandoned">
        <source>abandoned</source>
        <translation>ditinggalkan</translation>
    </message>
    <message id="paper.closing.unresolved">
        <source>unresolved</source>
        <translation>belum jelas</translation>
    </message>
    <message id="paper.closing.class">
        <source>Class of voters</source>
        <translation>Golongan pemilih</translation>
    </message>
    <message id="paper.closing.ground">
        <source>Admitted by</source>
        <translation>Diterima berdasarkan</translation>
    </message>
    <message id="paper.closing.total">
        <source>Total</source>
        <translation>Jumlah</translation>
    </message>
    <message id="paper.closing.agrees">
        <source>Everything agrees</source>
        <translation>Semuanya cocok</translation>
    </message>
    <message id="paper.closing.chain">
        <source>Where each device's chain of records ends</source>
        <translation>Ujung rantai catatan setiap perangkat</translation>
    </message>
    <message id="paper.closing.keep">
        <source>Keep this sheet. If a device is restored or replaced, the code shows whether its records are whole.</source>
        <translation>Simpan lembar ini. Jika perangkat dipulihkan atau diganti, kode ini menunjukkan apakah catatannya utuh.</translation>
    </message>
    <message id="paper.closing.notes">
        <source>Notes</source>
        <translation>Catatan tambahan</translation>
    </message>
    <message id="paper.closing.sign">
        <source>Signatures</source>
        <translation>Tanda tangan</translation>
    </message>
    <message id="paper.closing.differs.one">
        <source>{count} thing to settle</source>
        <translation>{count} hal untuk diselesaikan</translation>
    </message>
    <message id="paper.closing.differs.other">
        <source>{count} things to settle</source>
        <translation>{count} hal untuk diselesaikan</translation>
    </message>
    <message id="paper.ground.roll">
        <source>the roll</source>
        <translation>daftar pemilih</translation>
    </message>
    <message id="paper.ground.registry">
        <source>the registry</source>
        <translation>data kependudukan</translation>
    </message>
    <message id="paper.ground.attested">
        <source>a document</source>
        <translation>dokumen</translation>
    </message>
    <message id="paper.ground.provisional">
        <source>provisionally</source>
        <translation>sementara</translation>
    </message>
    <message id="paper.finding.paper-below-cast.next">
        <source>Two people count the sign-in sheet again. If it stays so, write down in the notes what happened: the centre holds this station's ballots until two officials decide.</source>
        <translation>Dua orang menghitung lagi lembar tanda tangan. Jika tetap begitu, tulis kejadiannya di catatan tambahan: pusat menahan surat suara TPS ini sampai dua pejabat memutuskan.</translation>
    </message>
    <message id="paper.finding.paper-below-cast.what.one">
        <source>{count} person fewer on paper than ballots cast</source>
        <translation>{count} orang lebih sedikit di kertas daripada suara masuk</translation>
    </message>
    <message id="paper.finding.paper-below-cast.what.other">
        <source>{count} people fewer on paper than ballots cast</source>
        <translation>{count} orang lebih sedikit di kertas daripada suara masuk</translation>
    </message>
    <message id="paper.finding.paper-above-issued.next">
        <source>Count again, and see whether people were counted who got no pass. If it stays so, write it in the notes.</source>
        <translation>Hitung lagi, dan lihat apakah ada orang tanpa tiket yang ikut dihitung. Jika tetap begitu, tulis di catatan tambahan.</translation>
    </message>
    <message id="paper.finding.paper-above-issued.what.one">
        <source>{count} person more on paper than passes given</source>
        <translation>{count} orang lebih banyak di kertas daripada tiket diberikan</translation>
    </message>
    <message id="paper.finding.paper-above-issued.what.other">
        <source>{count} people more on paper than passes given</source>
        <translation>{count} orang lebih banyak di kertas daripada tiket diberikan</translation>
    </message>
    <message id="paper.finding.unresolved.next">
        <source>Before the close, see whether anybody is still at a booth, and void passes that are handed back. After it, write down in the notes what is known: these passes cannot be used any more.</source>
        <translation>Sebelum ditutup, lihat apakah masih ada orang di bilik suara, dan batalkan tiket yang dikembalikan. Sesudahnya, tulis yang diketahui di catatan tambahan: tiket itu tidak dapat dipakai lagi.</translation>
    </message>
    <message id="paper.finding.unresolved.what.one">
        <source>{count} pass was given out and has not ended</source>
        <translation>{count} tiket diberikan dan belum berakhir</translation>
    </message>
    <message id="paper.finding.unresolved.what.other">
        <source>{count} passes were given out and have not ended</source>
        <translation>{count} tiket diberikan dan belum berakhir</translation>
    </message>
    <message id="paper.finding.ended-beyond-issued.next">
        <source>Make sure that every device is on this sheet. If it stays so, a pass may have been used at two devices: leave all devices as they are and call the organiser.</source>
        <translation>Pastikan semua perangkat ada di lembar ini. Jika tetap begitu, mungkin satu tiket dipakai di dua perangkat: biarkan semua perangkat apa adanya dan hubungi penyelenggara.</translation>
    </message>
    <message id="paper.finding.ended-beyond-issued.what.one">
        <source>{count} pass more ended than was given out</source>
        <translation>{count} tiket lebih banyak berakhir daripada diberikan</translation>
    </message>
    <message id="paper.finding.ended-beyond-issued.what.other">
        <source>{count} passes more ended than were given out</source>
        <translation>{count} tiket lebih banyak berakhir daripada diberikan</translation>
    </message>
    <message id="paper.finding.account-disagrees.what">
        <source>The totals do not fit the passes this device holds</source>
        <translation>Jumlahnya tidak cocok dengan tiket di perangkat ini</translation>
    </message>
    <message id="paper.finding.account-disagrees.next">
        <source>Stop using this device, seal it up as it is, and call the organiser.</source>
        <translation>Berhenti memakai perangkat ini, segel apa adanya, dan hubungi penyelenggara.</translation>
    </message>
    <message id="paper.finding.device-missing.what">
        <source>This device is not accounted for</source>
        <translation>Perangkat ini belum dilaporkan</translation>
    </message>
    <message id="paper.finding.device-missing.next">
        <source>Close the poll on it and print this sheet again. If it is broken or was not used, write that in the notes.</source>
        <translation>Tutup pemungutan suara di perangkat itu dan cetak lembar ini lagi. Jika rusak atau tidak dipakai, tulis di catatan tambahan.</translation>
    </message>
    <message id="paper.finding.groups-missing.what">
        <source>Of this device only the totals are known</source>
        <translation>Dari perangkat ini hanya jumlahnya yang diketahui</translation>
    </message>
    <message id="paper.finding.groups-missing.next">
        <source>Attach the device's own sheet, which tells the classes.</source>
        <translation>Lampirkan lembar perangkat itu sendiri, yang memuat golongannya.</translation>
    </message>
    <message id="error.error.what">
        <source>That did not work</source>
        <translation>Itu tidak berhasil</translation>
    </message>
    <message id="error.error.next">
        <source>Nothing has changed. Try again; if it still fails, call the organiser.</source>
        <translation>Tidak ada yang berubah. Coba lagi; jika tetap gagal, hubungi penyelenggara.</translation>
    </message>
    <message id="error.input.what">
        <source>What was typed is not right</source>
        <translation>Yang diketik tidak benar</translation>
    </message>
    <message id="error.input.next">
        <source>Check it and type it again. Nothing has changed.</source>
        <translation>Periksa dan ketik lagi. Tidak ada yang berubah.</translation>
    </message>
    <message id="error.input.no-receipt.what">
        <source>There is no receipt of the centre on this stick</source>
        <translation>Tidak ada tanda terima dari pusat di USB ini</translation>
    </message>
    <message id="error.input.no-receipt.next">
        <source>Ask the centre for the receipt, copy it to the stick and try again.</source>
        <translation>Minta tanda terima kepada pusat, salin ke USB, lalu coba lagi.</translation>
    </message>
    <message id="error.case-invalid.what">
        <source>The case file is not right</source>
        <translation>Berkas pemilihan tidak benar</translation>
    </message>
    <message id="error.case-invalid.next">
        <source>Ask the organiser for a corrected file.</source>
        <translation>Minta berkas yang diperbaiki kepada penyelenggara.</translation>
    </message>
    <message id="error.roll-invalid.what">
        <source>The roll file cannot be read</source>
        <translation>Berkas daftar pemilih tidak dapat dibaca</translation>
    </message>
    <message id="error.roll-invalid.next">
        <source>Ask the organiser for a corrected file.</source>
        <translation>Minta berkas yang diperbaiki kepada penyelenggara.</translation>
    </message>
    <message id="error.identity-invalid.what">
        <source>The number or the birth date is not right</source>
        <translation>Nomor atau tanggal lahir tidak benar</translation>
    </message>
    <message id="error.identity-invalid.next">
        <source>Compare it with the card and type it again.</source>
        <translation>Cocokkan dengan kartu dan ketik lagi.</translation>
    </message>
    <message id="error.identity-invalid.checksum.what">
        <source>One character of the number is wrong</source>
        <translation>Satu karakter nomornya salah</translation>
    </message>
    <message id="error.identity-invalid.checksum.next">
        <source>Compare it with the card, character by character.</source>
        <translation>Cocokkan dengan kartu, satu per satu karakter.</translation>
    </message>
    <message id="error.identity-invalid.date.what">
        <source>The birth date is not right</source>
        <translation>Tanggal lahir tidak benar</translation>
    </message>
    <message id="error.identity-invalid.date.next">
        <source>Type year, month and day, such as 79/1/1.</source>
        <translation>Ketik tahun, bulan, dan tanggal, misalnya 79/1/1.</translation>
    </message>
    <message id="error.ballot-invalid.what">
        <source>The rules do not allow this ballot</source>
        <translation>Aturan tidak mengizinkan surat suara ini</translation>
    </message>
    <message id="error.ballot-invalid.next">
        <source>Go back and look at the proposals chosen. Nothing was cast.</source>
        <translation>Kembali dan lihat usulan yang dipilih. Belum ada suara yang masuk.</translation>
    </message>
    <message id="error.passphrase-wrong.what">
        <source>The passphrase or PIN is wrong</source>
        <translation>Frasa sandi atau PIN salah</translation>
    </message>
    <message id="error.passphrase-wrong.next">
        <source>Type it again. If it is forgotten, call the organiser.</source>
        <translation>Ketik lagi. Jika lupa, hubungi penyelenggara.</translation>
    </message>
    <message id="error.share-invalid.what">
        <source>This share is not right</source>
        <translation>Bagian kunci ini tidak benar</translation>
    </message>
    <message id="error.share-invalid.next">
        <source>Compare it word by word, and make sure that it belongs to this case.</source>
        <translation>Cocokkan kata demi kata, dan pastikan milik pemilihan ini.</translation>
    </message>
    <message id="error.file-damaged.what">
        <source>The file is cut short or altered</source>
        <translation>Berkas terpotong atau diubah</translation>
    </message>
    <message id="error.file-damaged.next">
        <source>Copy the original again; if it still fails, call the organiser.</source>
        <translation>Salin lagi berkas aslinya; jika tetap gagal, hubungi penyelenggara.</translation>
    </message>
    <message id="error.wrong-case.what">
        <source>This belongs to another case or another station</source>
        <translation>Ini milik pemilihan lain atau TPS lain</translation>
    </message>
    <message id="error.wrong-case.next">
        <source>Look at the case code and the station, and take the right file or pass.</source>
        <translation>Lihat kode pemilihan dan TPS-nya, lalu ambil berkas atau tiket yang benar.</translation>
    </message>
    <message id="error.wrong-case.receipt.what">
        <source>These receipts are of another station or case</source>
        <translation>Tanda terima ini milik TPS atau pemilihan lain</translation>
    </message>
    <message id="error.wrong-case.receipt.next">
        <source>Nothing has changed. Ask the centre for the receipt of this station.</source>
        <translation>Tidak ada yang berubah. Minta tanda terima TPS ini kepada pusat.</translation>
    </message>
    <message id="error.message-refused.what">
        <source>What was received is not accepted</source>
        <translation>Data yang diterima ditolak</translation>
    </message>
    <message id="error.message-refused.next">
        <source>Nothing has changed. Call the organiser.</source>
        <translation>Tidak ada yang berubah. Hubungi penyelenggara.</translation>
    </message>
    <message id="error.malformed.what">
        <source>What was received has a wrong form</source>
        <translation>Bentuk data yang diterima salah</translation>
    </message>
    <message id="error.malformed.next">
        <source>Nothing has changed. Call the organiser.</source>
        <translation>Tidak ada yang berubah. Hubungi penyelenggara.</translation>
    </message>
    <message id="error.malformed.no-pass.what">
        <source>This is not a voting pass</source>
        <translation>Ini bukan tiket memilih</translation>
    </message>
    <message id="error.malformed.no-pass.next">
        <source>Show the code that you got at the desk.</source>
        <translation>Tunjukkan kode yang Anda terima di meja pendaftaran.</translation>
    </message>
    <message id="error.malformed.no-report.what">
        <source>This is not the report of a device</source>
        <translation>Ini bukan laporan perangkat</translation>
    </message>
    <message id="error.malformed.no-report.next">
        <source>Close the other device first, then scan the code it shows.</source>
        <translation>Tutup dahulu perangkat yang lain, lalu pindai kode yang ditampilkannya.</translation>
    </message>
    <message id="error.signature-invalid.what">
        <source>A signature does not hold</source>
        <translation>Ada tanda tangan yang tidak sah</translation>
    </message>
    <message id="error.signature-invalid.next">
        <source>It may have been altered, so it is not accepted. Call the organiser.</source>
        <translation>Mungkin sudah diubah, maka tidak diterima. Hubungi penyelenggara.</translation>
    </message>
    <message id="error.not-authorised.what">
        <source>There is no authority for this</source>
        <translation>Tidak ada wewenang untuk ini</translation>
    </message>
    <message id="error.not-authorised.next">
        <source>Somebody, or a device, with the authority must do it.</source>
        <translation>Harus dilakukan oleh orang atau perangkat yang berwenang.</translation>
    </message>
    <message id="error.device-revoked.what">
        <source>The certificate of this device was taken back</source>
        <translation>Sertifikat perangkat ini sudah dicabut</translation>
    </message>
    <message id="error.device-revoked.next">
        <source>Stop using this device and call the organiser.</source>
        <translation>Berhenti memakai perangkat ini dan hubungi penyelenggara.</translation>
    </message>
    <message id="error.seal-invalid.what">
        <source>A sealed file cannot be opened</source>
        <translation>Ada berkas tersegel yang tidak dapat dibuka</translation>
    </message>
    <message id="error.seal-invalid.next">
        <source>Make sure that it was made for this device and this case.</source>
        <translation>Pastikan berkas itu dibuat untuk perangkat ini dan pemilihan ini.</translation>
    </message>
    <message id="error.chain-broken.what">
        <source>The records do not follow each other</source>
        <translation>Catatannya tidak berurutan</translation>
    </message>
    <message id="error.chain-broken.next">
        <source>Stop using this device, leave it as it is, and call the organiser.</source>
        <translation>Berhenti memakai perangkat ini, biarkan apa adanya, dan hubungi penyelenggara.</translation>
    </message>
    <message id="error.chain-broken.twin.what">
        <source>Another machine runs under this device's name</source>
        <translation>Perangkat lain berjalan dengan nama perangkat ini</translation>
    </message>
    <message id="error.chain-broken.twin.next">
        <source>Stop one of the two at once, and call the organiser: only one of them may go on.</source>
        <translation>Segera hentikan salah satunya, dan hubungi penyelenggara: hanya satu yang boleh melanjutkan.</translation>
    </message>
    <message id="error.chain-broken.behind.what">
        <source>Other devices hold records of this device that it has lost</source>
        <translation>Perangkat lain punya catatan yang hilang dari perangkat ini</translation>
    </message>
    <message id="error.chain-broken.behind.next">
        <source>It was restored from an older state. Stop using it, and call the chief officer.</source>
        <translation>Perangkat ini dipulihkan dari keadaan lama. Berhenti memakainya, dan panggil ketua petugas.</translation>
    </message>
    <message id="error.chain-broken.forked.what">
        <source>Another device of this station contradicts itself</source>
        <translation>Catatan perangkat lain di TPS ini saling bertentangan</translation>
    </message>
    <message id="error.chain-broken.forked.next">
        <source>It may run twice, or have been restored. Stop using it, and call the chief officer.</source>
        <translation>Mungkin berjalan dua kali, atau sudah dipulihkan. Berhenti memakainya, dan panggil ketua petugas.</translation>
    </message>
    <message id="error.gap-in-chain.what">
        <source>Some records before this are missing</source>
        <translation>Ada catatan sebelumnya yang hilang</translation>
    </message>
    <message id="error.gap-in-chain.next">
        <source>Send the missing ones first, then try again.</source>
        <translation>Kirim dahulu catatan yang kurang, lalu coba lagi.</translation>
    </message>
    <message id="error.not-allowed-now.what">
        <source>That is not possible now</source>
        <translation>Itu belum dapat dilakukan sekarang</translation>
    </message>
    <message id="error.not-allowed-now.next">
        <source>Finish the present step first.</source>
        <translation>Selesaikan dahulu langkah yang sekarang.</translation>
    </message>
    <message id="error.not-allowed-now.in-use.what">
        <source>This station is open on this device already</source>
        <translation>TPS ini sudah dibuka di perangkat ini</translation>
    </message>
    <message id="error.not-allowed-now.in-use.next">
        <source>Use the window that is open.</source>
        <translation>Pakai jendela yang sudah terbuka.</translation>
    </message>
    <message id="error.not-allowed-now.closed-here.what">
        <source>The poll of the station was closed on this device</source>
        <translation>Pemungutan suara TPS sudah ditutup di perangkat ini</translation>
    </message>
    <message id="error.not-allowed-now.closed-here.next">
        <source>Print the closing sheet, and deliver the records to the centre.</source>
        <translation>Cetak berita acara penutupan, dan kirim catatannya ke pusat.</translation>
    </message>
    <message id="error.not-allowed-now.not-zero.what">
        <source>There is no zero report any more: people have come to vote</source>
        <translation>Laporan nol tidak ada lagi: sudah ada orang yang datang memilih</translation>
    </message>
    <message id="error.not-allowed-now.not-zero.next">
        <source>Use the one printed before the opening. Without one, write that in the notes of the closing sheet.</source>
        <translation>Pakai yang dicetak sebelum pembukaan. Jika tidak ada, tulis di catatan tambahan berita acara penutupan.</translation>
    </message>
    <message id="error.pass-spent.what">
        <source>This voting pass cannot be used any more</source>
        <translation>Tiket memilih ini tidak dapat dipakai lagi</translation>
    </message>
    <message id="error.pass-spent.next">
        <source>Go back to the desk and check in again.</source>
        <translation>Kembali ke meja pendaftaran dan mendaftar lagi.</translation>
    </message>
    <message id="error.pass-spent.used.what">
        <source>This voting pass has been used</source>
        <translation>Tiket memilih ini sudah dipakai</translation>
    </message>
    <message id="error.pass-spent.used.next">
        <source>Each pass opens one vote, once. If in doubt, ask at the desk.</source>
        <translation>Setiap tiket hanya untuk satu kali memilih. Jika ragu, tanyakan di meja pendaftaran.</translation>
    </message>
    <message id="error.pass-spent.voided.what">
        <source>This voting pass was taken back</source>
        <translation>Tiket memilih ini sudah dibatalkan</translation>
    </message>
    <message id="error.pass-spent.voided.next">
        <source>Go back to the desk and check in again.</source>
        <translation>Kembali ke meja pendaftaran dan mendaftar lagi.</translation>
    </message>
    <message id="error.pass-spent.expired.what">
        <source>This voting pass has expired</source>
        <translation>Tiket memilih ini sudah lewat waktu</translation>
    </message>
    <message id="error.pass-spent.expired.next">
        <source>Go back to the desk: it is taken back there, and you get a new one.</source>
        <translation>Kembali ke meja pendaftaran: tiket ini dibatalkan di sana, dan Anda mendapat yang baru.</translation>
    </message>
    <message id="error.clock-implausible.what">
        <source>This device's clock cannot be right</source>
        <translation>Jam perangkat ini tidak mungkin benar</translation>
    </message>
    <message id="error.clock-implausible.next">
        <source>Set date and time by a watch, then try again.</source>
        <translation>Setel tanggal dan jam menurut arloji, lalu coba lagi.</translation>
    </message>
    <message id="error.clock-implausible.early.what">
        <source>By this device's clock it is far too early</source>
        <translation>Menurut jam perangkat ini masih terlalu awal</translation>
    </message>
    <message id="error.clock-implausible.early.next">
        <source>Check date and time. If they are right, wait until the poll may open.</source>
        <translation>Periksa tanggal dan jam. Jika benar, tunggu sampai pemungutan suara boleh dibuka.</translation>
    </message>
    <message id="error.clock-implausible.late.what">
        <source>By this device's clock the poll is over</source>
        <translation>Menurut jam perangkat ini pemungutan suara sudah berakhir</translation>
    </message>
    <message id="error.clock-implausible.late.next">
        <source>Check date and time. If they are right, call the organiser.</source>
        <translation>Periksa tanggal dan jam. Jika benar, hubungi penyelenggara.</translation>
    </message>
    <message id="error.clock-implausible.forward.what">
        <source>It is long after this device's last record</source>
        <translation>Sudah lama sejak catatan terakhir perangkat ini</translation>
    </message>
    <message id="error.clock-implausible.forward.next">
        <source>Compare date and time with a watch. If they are right, the chief officer confirms it.</source>
        <translation>Bandingkan tanggal dan jam dengan arloji. Jika benar, ketua petugas mengonfirmasinya.</translation>
    </message>
    <message id="error.clock-implausible.backwards.what">
        <source>This device's clock is behind its last record</source>
        <translation>Jam perangkat ini lebih awal daripada catatan terakhirnya</translation>
    </message>
    <message id="error.clock-implausible.backwards.next">
        <source>Set date and time by a watch, then try again.</source>
        <translation>Setel tanggal dan jam menurut arloji, lalu coba lagi.</translation>
    </message>
    <message id="error.too-many-attempts.what">
        <source>That was tried too often</source>
        <translation>Sudah terlalu sering dicoba</translation>
    </message>
    <message id="error.too-many-attempts.next">
        <source>Wait a few minutes, then try again.</source>
        <translation>Tunggu beberapa menit, lalu coba lagi.</translation>
    </message>
    <message id="error.too-many-attempts.pin.what">
        <source>Too many wrong PINs: locked for a while</source>
        <translation>PIN salah terlalu sering: terkunci sementara</translation>
    </message>
    <message id="error.too-many-attempts.pin.next">
        <source>Wait {seconds} seconds, or let another officer sign in. If the PIN is forgotten, call the organiser.</source>
        <translation>Tunggu {seconds} detik, atau biarkan petugas lain masuk. Jika lupa PIN, hubungi penyelenggara.</translation>
    </message>
    <message id="error.chain-superseded.what">
        <source>This device holds less than its stick or its papers show</source>
        <translation>Catatan perangkat ini kurang daripada di USB atau kertasnya</translation>
    </message>
    <message id="error.chain-superseded.next">
        <source>It was set back to an earlier state. Nobody votes here until the chief officer lets it go on with a spare key.</source>
        <translation>Perangkat ini dikembalikan ke keadaan lama. Tidak ada yang memilih di sini sampai ketua petugas melanjutkannya dengan kunci cadangan.</translation>
    </message>
    <message id="error.spares-used-up.what">
        <source>This device has no spare key left</source>
        <translation>Kunci cadangan perangkat ini habis</translation>
    </message>
    <message id="error.spares-used-up.next">
        <source>It takes no more votes; those cast are kept. Call the organiser, who provisions another device.</source>
        <translation>Perangkat ini tidak menerima suara lagi; yang sudah masuk tersimpan. Hubungi penyelenggara untuk menyiapkan perangkat lain.</translation>
    </message>
    <message id="error.not-ready.what">
        <source>Something needed is still missing</source>
        <translation>Ada yang diperlukan tetapi belum ada</translation>
    </message>
    <message id="error.not-ready.next">
        <source>Finish the steps before this one first.</source>
        <translation>Selesaikan dahulu langkah-langkah sebelumnya.</translation>
    </message>
    <message id="error.environment.what">
        <source>The device or the line has a problem</source>
        <translation>Perangkat atau koneksi bermasalah</translation>
    </message>
    <message id="error.environment.next">
        <source>Stored ballots are safe. Try again; if it still fails, call the organiser.</source>
        <translation>Surat suara yang tersimpan aman. Coba lagi; jika tetap gagal, hubungi penyelenggara.</translation>
    </message>
    <message id="error.storage-failed.what">
        <source>The device cannot write to its storage</source>
        <translation>Perangkat tidak dapat menulis ke penyimpanannya</translation>
    </message>
    <message id="error.storage-failed.next">
        <source>Ballots cast are safe, and this step has not happened. Check the free space and try again.</source>
        <translation>Surat suara yang masuk aman, dan langkah ini belum terjadi. Periksa ruang kosong dan coba lagi.</translation>
    </message>
    <message id="error.storage-failed.voter">
        <source>Ballots cast are safe; this step has not happened. Call an officer, then touch the same button again.</source>
        <translation>Surat suara yang masuk aman; langkah ini belum terjadi. Panggil petugas, lalu sentuh tombol yang sama lagi.</translation>
    </message>
    <message id="error.storage-failed.full.what">
        <source>The device's disk is full</source>
        <translation>Disk perangkat ini penuh</translation>
    </message>
    <message id="error.storage-failed.full.next">
        <source>Ballots cast are safe; this step has not happened. Remove other files, none of the station's, and try again; or call the organiser.</source>
        <translation>Surat suara yang masuk aman; langkah ini belum terjadi. Hapus berkas lain, jangan berkas TPS, dan coba lagi; atau hubungi penyelenggara.</translation>
    </message>
    <message id="error.storage-failed.full.voter">
        <source>Ballots cast are safe; this step has not happened. Call an officer, then touch the same button again.</source>
        <translation>Surat suara yang masuk aman; langkah ini belum terjadi. Panggil petugas, lalu sentuh tombol yang sama lagi.</translation>
    </message>
    <message id="error.storage-failed.read-only.what">
        <source>The device's disk cannot be written</source>
        <translation>Disk perangkat ini tidak dapat ditulisi</translation>
    </message>
    <message id="error.storage-failed.read-only.next">
        <source>Ballots cast are safe; this step has not happened. Start the device again; if it still fails, go on from the stick on another one.</source>
        <translation>Surat suara yang masuk aman; langkah ini belum terjadi. Nyalakan ulang perangkat; jika tetap gagal, lanjutkan dari USB di perangkat lain.</translation>
    </message>
    <message id="error.storage-failed.read-only.voter">
        <source>Ballots cast are safe; this step has not happened. Call an officer, then touch the same button again.</source>
        <translation>Surat suara yang masuk aman; langkah ini belum terjadi. Panggil petugas, lalu sentuh tombol yang sama lagi.</translation>
    </message>
    <message id="error.storage-failed.unknown.what">
        <source>The storage does not answer</source>
        <translation>Penyimpanan tidak menjawab</translation>
    </message>
    <message id="error.storage-failed.unknown.next">
        <source>Do not leave or switch off. Touch the same button again: the program finds out whether it is done. If not, call an officer.</source>
        <translation>Jangan pergi atau mematikan perangkat. Sentuh tombol yang sama lagi: program memeriksa apakah sudah selesai. Jika tidak, panggil petugas.</translation>
    </message>
    <message id="error.storage-failed.stick-full.what">
        <source>The stick is full</source>
        <translation>USB penuh</translation>
    </message>
    <message id="error.storage-failed.stick-full.next">
        <source>Use a stick with room on it and try again. What is on this device is safe.</source>
        <translation>Pakai USB yang masih ada ruangnya dan coba lagi. Isi perangkat ini aman.</translation>
    </message>
    <message id="error.storage-failed.stick-read-only.what">
        <source>The stick cannot be written</source>
        <translation>USB tidak dapat ditulisi</translation>
    </message>
    <message id="error.storage-failed.stick-read-only.next">
        <source>Unlock it, or use another one. What is on this device is safe.</source>
        <translation>Buka kuncinya, atau pakai USB lain. Isi perangkat ini aman.</translation>
    </message>
    <message id="error.storage-failed.stick-pulled-out.what">
        <source>The stick was pulled out</source>
        <translation>USB tercabut</translation>
    </message>
    <message id="error.storage-failed.stick-pulled-out.next">
        <source>Put it back and do it again; do not use the file from before. What is on this device is safe.</source>
        <translation>Pasang kembali dan ulangi; jangan pakai berkas yang tadi. Isi perangkat ini aman.</translation>
    </message>
    <message id="error.storage-failed.stick-failing.what">
        <source>The stick fails</source>
        <translation>USB rusak</translation>
    </message>
    <message id="error.storage-failed.stick-failing.next">
        <source>Use another one and try again. What is on this device is safe.</source>
        <translation>Pakai USB lain dan coba lagi. Isi perangkat ini aman.</translation>
    </message>
    <message id="error.printer-failed.what">
        <source>The printer does not print</source>
        <translation>Printer tidak mencetak</translation>
    </message>
    <message id="error.printer-failed.next">
        <source>Voting goes on. Look at cable, power and paper, then print again.</source>
        <translation>Pemungutan suara tetap berjalan. Lihat kabel, listrik, dan kertas, lalu cetak lagi.</translation>
    </message>
    <message id="error.printer-failed.no-device.what">
        <source>The printer is not there</source>
        <translation>Printer tidak ditemukan</translation>
    </message>
    <message id="error.printer-failed.no-device.next">
        <source>Voting goes on. Plug it in and switch it on, then print again.</source>
        <translation>Pemungutan suara tetap berjalan. Pasang dan nyalakan printer, lalu cetak lagi.</translation>
    </message>
    <message id="error.printer-failed.no-paper.what">
        <source>The printer has no paper</source>
        <translation>Kertas printer habis</translation>
    </message>
    <message id="error.printer-failed.no-paper.next">
        <source>Voting goes on. Put paper in, then print again.</source>
        <translation>Pemungutan suara tetap berjalan. Isi kertas, lalu cetak lagi.</translation>
    </message>
    <message id="error.printer-failed.not-answering.what">
        <source>The printer takes nothing</source>
        <translation>Printer tidak menjawab</translation>
    </message>
    <message id="error.printer-failed.not-answering.next">
        <source>Voting goes on. Close its cover, switch it off and on, then print again.</source>
        <translation>Pemungutan suara tetap berjalan. Tutup penutupnya, matikan dan nyalakan, lalu cetak lagi.</translation>
    </message>
    <message id="error.speech-failed.what">
        <source>The voice does not work at the moment</source>
        <translation>Suara sedang tidak berfungsi</translation>
    </message>
    <message id="error.speech-failed.next">
        <source>Everything can still be read and touched. Ask an officer for help if you need the voice.</source>
        <translation>Semua tetap dapat dibaca dan disentuh. Jika perlu suara, minta bantuan petugas.</translation>
    </message>
    <message id="error.lan-unavailable.what">
        <source>The station's own network cannot be used</source>
        <translation>Jaringan TPS sendiri tidak dapat dipakai</translation>
    </message>
    <message id="error.lan-unavailable.next">
        <source>Voting goes on. Check cable or Wi-Fi, and that the program does not run twice.</source>
        <translation>Pemungutan suara tetap berjalan. Periksa kabel atau Wi-Fi, dan pastikan program tidak berjalan dua kali.</translation>
    </message>
    <message id="error.line-down.what">
        <source>The centre cannot be reached</source>
        <translation>Pusat tidak dapat dihubungi</translation>
    </message>
    <message id="error.line-down.next">
        <source>Voting goes on. The records are kept and sent when the line is back.</source>
        <translation>Pemungutan suara tetap berjalan. Catatan disimpan dan dikirim bila koneksi kembali.</translation>
    </message>
    <message id="error.service-faulty.what">
        <source>The centre's answer makes no sense</source>
        <translation>Jawaban pusat tidak dapat dipahami</translation>
    </message>
    <message id="error.service-faulty.next">
        <source>Voting goes on, and the records are kept. Call the organiser.</source>
        <translation>Pemungutan suara tetap berjalan, dan catatan disimpan. Hubungi penyelenggara.</translation>
    </message>
</context>
</TS>
