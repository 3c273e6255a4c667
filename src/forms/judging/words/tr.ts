/** Turkish. Read as `../meanings.ts` says. */
export const tr = `
password: şifre, sifre, parola
new: yeni şifre, yeni parola, şifre belirle, şifre oluştur, şifrenizi belirle, parola oluştur, parola belirle, bir şifre, bir parola, şifre seç
confirm: tekrar, onayla, yeniden, doğrula, bir daha, *tekrar, teyit
current: mevcut şifre, mevcut parola, eski şifre, eski parola, şu anki, geçerli şifre, şimdiki
signUp: kaydol, kayıt, üye ol, üyelik, hesap oluştur, hesap aç, yeni hesap, yeni üye, yeni kullanıcı, katıl, ücretsiz dene, üye kaydı, başla
signIn: giriş, oturum, üye girişi, bağlan
forgot: unuttum, unuttun, hatırlat, kurtar
remember: beni hatırla, hatırla, oturumu açık, açık tut, beni unutma
change: şifre değiştir, şifremi değiştir, parola değiştir, şifre güncelle, şifreyi değiştir, şifrenizi değiştir, şifre sıfırla, sıfırla, parola sıfırla, yenile
rules: en az, karakter, içermeli, olmalı, şifre gücü, minimum, büyük harf
terms: kabul ediyorum, okudum, onaylıyorum, kullanım koşul, üyelik sözleşme, sözleşme, gizlilik, kişisel veri, kvkk, kampanya, bülten, aydınlatma
haveAccount: hesabın var mı, hesabınız var mı, zaten hesab, zaten üye, üye misin, hesabım var, zaten bir
person: ad., adı., soyad, telefon, doğum tarihi, şehir, posta kodu, ülke, adres., şirket, cinsiyet, il., ilçe, cep
cardCode: güvenlik kodu, kart numarası, kart no, son kullanma, kredi kartı
oneTime: tek kullanımlık, doğrulama kodu, onay kodu, sms kodu, sms şifresi, iki adımlı, iki faktörlü, aktivasyon kodu
pin: pin., pin kodu, kod., kodu.
secret: gizli cevap, gizli soru, güvenlik sorusu, cevap, anne kızlık, kızlık soyadı, karakteri
nationalId: tc kimlik, t.c. kimlik, kimlik no, kimlik numarası, pasaport, vergi no
network: wi-fi şifresi, wifi şifresi, ağ anahtarı, ağ parolası, ağ şifresi, kablosuz, modem şifresi, yönlendirici
apiKey: api anahtarı, erişim belirteci, erişim anahtarı, gizli anahtar, özel anahtar, lisans anahtarı, ürün anahtarı, token
captcha: resimdeki, gördüğünüz, robot değilim, güvenlik resmi, görseldeki
create: olustur, ekle, yeni, davet, kaydet
account: kullanici, hesap, hesab, calisan, personel, musteri, ogrenci, ogretmen, temsilci, posta kutusu, uye, yonetici, operator, misafir, kisi, hasta.
choose: sec., seciniz, secin, belirle, olustur, ayarla, ezberle, hatirlanacak
save: kaydet, ayarla, guncelle, degistir, sifirla, uygula, onayla, etkinlestir, belirle
opens: sifresini coz, sifreyi coz, coz., kilidi ac, kilidini ac, geri yukle, geri yukleme, ayikla, ac., acmak, goruntule, indir, ice aktar, korumali
thing: sifresini coz, belge, dosya, arsiv, yedek, yedeg, ozel anahtar, sertifika, ekstre, ek dosya, mektup, mesaj, paylasilan, klasor, album, baglanti., bu sayfa, fatura, bordro, sifreli, sifrelenmis
server: veritaban, veri taban, posta sunucu, e-posta sunucu, giden posta, giden e-posta, dizin hizmet, vekil sunucu, ayna, kamera, veri kaynag, yeni baglanti, tek oturum, ag paylasim, ag surucu, paylasilan klasor, esitleme gorev, uzak depo
host: sunucu, ana bilgisayar, baglanti noktasi, port., ip adresi, host.
digits: rakam, haneli, ggaayy
`;
