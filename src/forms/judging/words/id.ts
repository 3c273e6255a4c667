/** Indonesian and Malay. Read as `../meanings.ts` says. */
export const id = `
password: kata sandi, sandi, katasandi, kata laluan, katalaluan, kata kunci
new: kata sandi baru, sandi baru, buat kata sandi, buat sandi, pilih kata sandi, kata laluan baru, kata laluan baharu, cipta kata laluan, atur kata sandi, buat password, password baru
confirm: konfirmasi, ulangi, ulang., sekali lagi, lagi., sahkan, pengesahan kata, ketik ulang, masukkan semula
current: kata sandi saat ini, sandi saat ini, kata sandi lama, sandi lama, kata laluan semasa, kata laluan lama, password lama
signUp: daftar, pendaftaran, mendaftar, buat akun, membuat akun, akun baru, pengguna baru, pelanggan baru, gabung, bergabung, cipta akaun, buka akaun, akaun baru, buka akun, coba gratis, mulai, sertai, registrasi
signIn: masuk, log masuk, login, daftar masuk
forgot: lupa, pulihkan
remember: ingat saya, ingat aku, ingat., tetap masuk, biarkan saya, kekal log masuk
change: ubah kata sandi, ganti kata sandi, ubah sandi, ganti password, ubah password, tukar kata laluan, atur ulang, setel ulang, reset, tetapkan semula
rules: minimal, sekurang-kurangnya, karakter, harus, setidaknya, aksara, kekuatan
terms: saya setuju, setuju, menyetujui, syarat, kebijakan privasi, dasar privasi, terma, saya bersetuju, dengan mendaftar, dengan mengklik
haveAccount: sudah punya akun, sudah memiliki akun, sudah terdaftar, sudah mempunyai akaun, punya akun, telah mempunyai akaun, sudah menjadi
person: nama depan, nama belakang, nama lengkap, nama penuh, telepon, telefon, nomor hp, ponsel, tanggal lahir, tarikh lahir, kota., kode pos, poskod, negara, alamat., perusahaan, jenis kelamin, jantina, no. hp
cardCode: kode keamanan, nomor kartu, kod keselamatan, nombor kad, kartu kredit, masa berlaku
oneTime: sekali pakai, kode verifikasi, kode otp, kode sms, kod pengesahan, dua langkah, dua faktor, kode aktivasi, kode konfirmasi
pin: pin., kode pin, nomor pin
secret: pertanyaan keamanan, pertanyaan rahasia, jawaban, nama gadis, jawapan
nationalId: nik., nomor ktp, ktp., paspor, npwp, kad pengenalan
network: sandi wi-fi, sandi wifi, kata sandi wifi, kata sandi wi-fi, kunci jaringan, jaringan nirkabel, nirkabel, router
apiKey: kunci api, token akses, kunci rahasia, kunci privat, kunci lisensi, kunci produk
captcha: kode pada gambar, karakter pada gambar, bukan robot, kode di atas, ketik kode
create: buat, tambah, baru., undang, daftarkan
account: pengguna, akun, karyawan, pegawai, pelanggan, klien, siswa, mahasiswa, guru., agen., kotak surat, anggota, administrator, operator, tamu, pasien
choose: pilih, atur, buat, tetapkan, tentukan, diingat, hafal
save: simpan, atur, perbarui, ubah, setel ulang, terapkan, konfirmasi, aktifkan
opens: dekripsi, buka., buka kunci, pulihkan, ekstrak, membuka, lihat, unduh, impor, dilindungi
thing: dekripsi, dokumen, berkas, file., arsip, cadangan, kunci privat, kunci pribadi, sertifikat, rekening koran, lampiran, surat., pesan., dibagikan, folder, album, tautan, halaman ini, faktur, slip gaji, terenkripsi
server: basis data, database, server surat, server email, email keluar, layanan direktori, proksi, cermin, kamera, sumber data, koneksi baru, masuk tunggal, drive jaringan, folder bersama, tugas sinkron
host: hos., host., nama host, server., peladen, port., alamat ip
digits: digit, angka
`;
