/** Uzbek in Latin letters. The apostrophe of o' and g' is a part of the letter. */
export const tag = 'uz';

export const ownLetters = "o' g'";

export const questionWords = `kim kimlar kimga kimning nima nimalar nimaga nimadan nega qanday qaysi
  qachon qayer qayerda qayerga qayerdan qancha qanaqa necha`;

export const requests = `ayting | aytib bering | bizga ayting | gapirib bering | so'zlab bering |
  tushuntirib bering | izohlab bering | o'rtoqlashing | iltimos`;

export const turnLabels = 'savol javob | s j';

export const askers = `muxbir | jurnalist | boshlovchi | suxandon | moderator | tahririyat |
  zaldan savol | zaldan | tomoshabin`;

export const answerers = 'mehmon | suhbatdosh | respondent';

export const remarks = 'kuladi kulib kulgi kulishadi jilmayadi qarsaklar tanaffus sukut';

export const gestures = `kuladi | kuldi | kulishadi | kulib yubordi | jilmayadi | jilmaydi |
  xo'rsinadi | xo'rsindi | yelka qisadi | yelkasini qisadi | bosh irg'aydi | bosh chayqaydi | jim
  qoladi | jim qoldi | o'ylanib qoldi | choy quyadi | choy quydi | o'rnidan turadi | derazadan
  qaraydi`;

export const selves = `men meni menga menda mendan mening biz bizni bizga bizda bizdan bizning sen
  seni senga sening siz sizni sizga sizning`;

export const replies = "ha | yo'q | albatta | to'g'ri | aslo";

export const thanks = 'rahmat | katta rahmat | tashakkur | suhbat uchun rahmat | minnatdormiz';

export const dates = {
  months: `yanvar yan | fevral fev | mart mar | aprel apr | may | iyun iyn | iyul iyl |
    avgust avg | sentabr sentyabr sen | oktabr oktyabr okt | noyabr noy | dekabr dek`,
  weekdays: 'dushanba | seshanba | chorshanba | payshanba | juma | shanba | yakshanba',
  ordinals: '',
  joiners: '',
  years: 'yil',
  hours: 'soat',
  published: `sana | e'lon qilindi | e'lon qilingan | chop etildi | joylashtirildi`,
};

export const boilerplate = {
  share: 'ulashish ulashing',
  shareMore: 'yuborish chop etish nusxalash havola havolani saqlash',
  counts: `ko'rish | ko'rishlar | ko'rildi | ko'rilgan | o'qildi | o'qilgan | marta ko'rildi |
    marta o'qildi | izoh | izohlar`,
  readingTime: "o'qish vaqti",
  minutesToRead: "daqiqa o'qish | daqiqalik o'qish",
  byline: 'muallif | matn',
  interviewedBy: `suhbatlashdi | suhbatni olib bordi | suhbatni yozib oldi |
    intervyuni oldi`,
  and: 'va',
  home: 'bosh sahifa | asosiy sahifa',
  tags: "teglar | kalit so'zlar",
  section: 'intervyu | suhbat | suhbatlar',
  follow: `… kanalimizga obuna | … kanalimizga a'zo | bizni … kuzating | bizni … kuzatib boring |
    bizni kuzating | bizni kuzatib boring`,
  rightsReserved: 'barcha huquqlar himoyalangan',
  advertisement: 'reklama | dastur homiysi …',
  photo: 'foto | surat | suratlar | rasm',
  photoBy: '',
  source: 'manba',
  related: `shuningdek o'qing | shuningdek, o'qing | mavzuga oid | mavzuga oid yangiliklar | bu
    mavzuda | o'xshash yangiliklar | boshqa suhbatlar | boshqa intervyular | sizni qiziqtirishi
    mumkin`,
  newsletter: "axborotnoma | obuna bo'ling | o'tkazib yubormang",
  translation: 'tarjima qildi | tarjima | tarjimon',
  about: 'muallif haqida | dosye | tarjimayi hol | biografiya',
};

export const stopWords = `agar albatta ammo balki barcha ba'zi bilan bir biroq biz bizga bizning bo'lsa
  bor boshqa bu bunda bundan bunday buni buning chunki deb degan edi emas eng esa faqat ham hamda har
  hali hozir ichida juda ki kabi keyin lekin men mening o'sha o'z o'zi shu shunday sizga sizni
  sizning sizningcha siz sifatida so'ng u uchun ular ularning uning ushbu uni va ya'ni yana yoki yo'q`;

export const fillers = `aytsangiz beradi bo'lgan bo'ladi bo'lib fikringiz haqida haqda hisoblaysiz
  kerak mumkin qiladi qilib qilish savol to'g'risida vaqt aynan katta qismi yaxshi bugun janob
  xonim ayting-chi deysiz aytasiz haqidagi yil yillar fikringizcha`;

export const negations = `emas emasman emassan emasmiz emassiz emaslar emasdi emasmi yo'q yo'qdir
  hech na`;

export const numbers = `nol ikki uch to'rt besh olti yetti sakkiz to'qqiz o'n yigirma o'ttiz qirq
  ellik oltmish yetmish sakson to'qson yuz ming million milliard yarim yarmi`;

export const attribution = {
  verbs: `dedi dedilar deydi deyadi deyiladi aytiladi degan aytdi aytdilar aytadi aytgan aytib ta'kidladi ta'kidlaydi
    ta'kidlagan ta'kidlab qayd bildirdi bildiradi bildirgan bildirib so'radi so'raydi so'zladi
    so'zlab qo'shimcha qo'shib tushuntirdi tushuntiradi yozdi yozadi yozgan javob izohladi
    izohlaydi izoh eslatdi eslatadi eslatib ma'lum uqtirdi hisoblaydi o'ylaydi ishonadi e'lon da'vo
    gapirdi gapirgan xabar e'tirof xulosa ogohlantirdi tasdiqladi tasdiqlaydi fikr`,
  telling: '',
  that: 'ki',
  beside: '',
  sources: `so'zlariga ko'ra | so'ziga ko'ra | fikricha | fikriga ko'ra | aytishicha |
    ta'kidlashicha | bildirishicha | nazarida | so'zlari bilan aytganda | ta'biri bilan aytganda`,
  pronouns: 'u ular men biz siz bu shu kim',
  openers: 'kecha bugun keyin avval',
  titles: `professor prof dr doktor prezident bosh vazir vazirlik janob xonim elchi direktor
    rahbari mudiri deputat siyosatshunos ekspert tahlilchi olim`,
  emphasis: "urg'u meniki | urg'u bizniki | urg'u qo'shilgan | kursiv meniki | kursiv bizniki",
};

export const abbreviations = {
  anywhere: 'Prof prof Dr dr Dots dots Akad akad Gen gen mas Sh Ch Yu Ya Yo Ye',
  beforeNumbers: '№ b',
  dottedOrdinals: false,
};

export const folding = "o'=o g'=g";

/** The Cyrillic alphabet, in which the same words are printed as well. */
export const variants = `^е=ye ае=aye ое=oye уе=uye ие=iye эе=eye ўе=o'ye юе=yuye яе=yaye ёе=yoye ъе='ye ье=ye
  а=a б=b в=v г=g д=d е=e ё=yo ж=j з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=x
  ц=ts ч=ch ш=sh щ=sh ъ=' ы=i ь= э=e ю=yu я=ya ў=o' қ=q ғ=g' ҳ=h`;

export const hyphens = { or: 'yoki', before: '', behind: '' };

export const transliteration = '';
