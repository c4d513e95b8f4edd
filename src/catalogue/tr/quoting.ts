export const copyQuotation = 'Alıntıyı kopyala';
export const copyLink = 'Bağlantıyı kopyala';
export const share = 'Paylaş';
export const cite = 'Kaynak göster';
export const embed = 'Siteye yerleştir';
export const quoteThese = 'Bu sözleri alıntıla';
export const pressTab =
  'Seçilen sözleri veya bağlantıyı kopyalamak, kaynak göstermek ya da siteye yerleştirmek için Tab tuşuna basın';
export const quotationCopied = 'Alıntı kopyalandı';
export const copiedToEnd = 'Alıntı bu yanıtın sonuna kadar kopyalandı';
export const copiedWhole =
  'Alıntı kopyalandı: paragrafın tamamı, çünkü sayfadaki sözler röportaj metninden farklı';
export const htmlCopied = 'Sayfanız için HTML kopyalandı';
export const quoteMarks: readonly [open: string, close: string] = ['“', '”'];
export const origins = {
  question: 'Soru',
  answer: 'Konuşanın adı belirtilmemiş',
  remark: 'Not',
  narration: 'Yazarın metni',
  heading: 'Ara başlık',
};
