/** Vietnamese. Read as `../meanings.ts` says. */
export const vi = `
password: mật khẩu, mat khau
new: mật khẩu mới, tạo mật khẩu, chọn mật khẩu, đặt mật khẩu, nhập mật khẩu mới, thiết lập mật khẩu
confirm: xác nhận, nhập lại, gõ lại, một lần nữa, lặp lại, nhắc lại
current: mật khẩu hiện tại, mật khẩu cũ, mật khẩu hiện thời
signUp: đăng ký, đăng kí, tạo tài khoản, tài khoản mới, người dùng mới, thành viên mới, tham gia, mở tài khoản, dùng thử, bắt đầu, dang ky
signIn: đăng nhập, dang nhap
forgot: quên, khôi phục, lấy lại
remember: ghi nhớ, nhớ mật khẩu, nhớ tôi, duy trì đăng nhập, luôn đăng nhập, lưu đăng nhập
change: đổi mật khẩu, thay đổi mật khẩu, cập nhật mật khẩu, đặt lại
rules: ít nhất, tối thiểu, ký tự, kí tự, phải có, phải chứa, độ mạnh, chữ hoa
terms: tôi đồng ý, đồng ý, điều khoản, chính sách, quy định, nhận bản tin, bằng việc, bằng cách
haveAccount: đã có tài khoản, bạn đã có, đã là thành viên, đã đăng ký
person: họ và tên, họ tên, tên của bạn, họ., điện thoại, di động, ngày sinh, thành phố, quốc gia, địa chỉ., công ty, giới tính, tỉnh, quận., huyện
cardCode: mã bảo mật thẻ, số thẻ, mã thẻ, thẻ tín dụng, ngày hết hạn, mã cvv
oneTime: dùng một lần, mã otp, mã xác thực, mã xác minh, mã xác nhận, mã kích hoạt, hai bước, hai yếu tố, hai lớp
pin: pin., mã pin
secret: câu trả lời, câu hỏi bảo mật, câu hỏi bí mật, trả lời
nationalId: cmnd, cccd, căn cước, chứng minh nhân dân, hộ chiếu, mã số thuế
network: mật khẩu wifi, mật khẩu wi-fi, khóa mạng, mạng không dây, không dây, bộ định tuyến, mật khẩu mạng
apiKey: khóa api, mã thông báo, khóa bí mật, khóa riêng, khóa bản quyền, khóa sản phẩm
captcha: mã bảo vệ, mã hình ảnh, ký tự trong hình, mã bảo mật, không phải là robot, mã trong hình
create: tao., them., moi., moi nguoi, dang ky
account: nguoi dung, tai khoan, nhan vien, khach hang, hoc sinh, sinh vien, hoc vien, giao vien, dai ly, hop thu, thanh vien, quan tri vien, nguoi van hanh
choose: chon., dat., thiet lap, tao., ghi nho
save: luu., dat., cap nhat, doi., thay doi, dat lai, ap dung, xac nhan, kich hoat
opens: giai ma, mo khoa, khoi phuc, giai nen, mo., xem., tai xuong, nhap tep, duoc bao ve
thing: giai ma, tai lieu, tep., tap tin, luu tru., ban sao luu, sao luu, khoa rieng, khoa bi mat, chung chi, sao ke, dinh kem, thu., tin nhan, chia se, thu muc, album, lien ket, trang nay, hoa don, ma hoa
server: co so du lieu, may chu thu, may chu mail, thu di, dich vu thu muc, may chu proxy, ban sao guong, camera, nguon du lieu, ket noi moi, dang nhap mot lan, o dia mang, thu muc dung chung
host: may chu, cong., dia chi ip, host., ten may chu
digits: chu so, so.
`;
