export const copyQuotation = 'Sitatı kopyala';
export const copyLink = 'Keçidi kopyala';
export const share = 'Paylaş';
export const cite = 'İstinad';
export const embed = 'Sayta əlavə et';
export const quoteThese = 'Bu sözləri sitat gətir';
export const pressTab =
  'Seçilmiş sözləri və ya keçidi kopyalamaq, istinad etmək və ya sayta əlavə etmək üçün Tab düyməsini basın';
export const quotationCopied = 'Sitat kopyalandı';
export const copiedToEnd = 'Sitat bu cavabın sonuna qədər kopyalandı';
export const copiedWhole =
  'Sitat kopyalandı: bütöv abzas, çünki səhifədəki sözlər müsahibənin mətnindən fərqlidir';
export const htmlCopied = 'Səhifəniz üçün HTML kopyalandı';
export const quoteMarks: readonly [open: string, close: string] = ['“', '”'];
export const origins = {
  question: 'Sual',
  answer: 'Danışanın adı göstərilməyib',
  remark: 'Qeyd',
  narration: 'Müəllif mətni',
  heading: 'Ara başlıq',
};
