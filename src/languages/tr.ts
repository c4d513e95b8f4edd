/** Turkish. */
export const tag = 'tr';

export const ownLetters = '';

export const questionWords = `ne neden nedir niçin niye nasıl nasıldır kim kime kimi kimin hangi
  hangisi nerede nereye nereden kaç`;

export const requests = `anlatın | bize anlatın | anlatır mısınız | söyleyin | söyler misiniz |
  açıklayın | açıklar mısınız | değerlendirir misiniz | bahseder misiniz | paylaşın |
  paylaşır mısınız | lütfen`;

export const turnLabels = 'soru cevap | soru yanıt | s c';

export const askers = `muhabir | gazeteci | sunucu | moderatör | spiker | röportajı yapan | salondan soru |
  salondan | izleyici`;

export const answerers = 'konuk | konuğumuz | katılımcı';

export const remarks = `güler gülüyor gülüşmeler gülerek gülümser gülümsüyor alkış alkışlar
  sessizlik duraksıyor`;

export const gestures = `güler | gülüyor | güldü | gülüyorlar | gülümsüyor | gülümsedi | gülümser |
  iç çekiyor | iç çekti | omuz silkiyor | omuz silkti | başını sallıyor | başını salladı |
  duraksıyor | duraksadı | susuyor | yudumluyor | dolduruyor | göz kırpıyor | ayağa kalkıyor |
  pencereden bakıyor`;

export const selves = `ben beni bana bende benden benim biz bizi bize bizde bizden bizim sen seni
  sana senin siz sizi size sizin`;

export const replies = 'evet | hayır | tabii | elbette | kesinlikle | aynen';

export const thanks = 'teşekkür ederiz | teşekkür ederim | çok teşekkürler | teşekkürler';

export const dates = {
  months: `ocak oca | şubat şub | mart mar | nisan nis | mayıs may | haziran haz | temmuz tem |
    ağustos ağu | eylül eyl | ekim eki | kasım kas | aralık ara`,
  weekdays: 'pazartesi | salı | çarşamba | perşembe | cuma | cumartesi | pazar',
  ordinals: '',
  joiners: '',
  years: '',
  hours: 'saat',
  published: `tarih | yayın tarihi | yayınlanma tarihi | yayımlanma tarihi | eklenme tarihi |
    oluşturulma tarihi | güncellenme tarihi`,
};

export const boilerplate = {
  share: 'paylaş paylaşın yazdır',
  shareMore: 'gönder bağlantıyı linki kopyala kaydet e-posta',
  counts: `görüntülenme | görüntüleme | okunma | okunma sayısı | kez okundu | yorum | yorumlar |
    beğeni`,
  readingTime: 'okuma süresi',
  minutesToRead: 'dk okuma | dakika okuma | dakikalık okuma | dakikada okunur',
  byline: 'yazar | yazan | metin | haber',
  interviewedBy: 'röportajı yapan | söyleşiyi yapan | söyleşi yapan | röportaj yapan',
  and: 've',
  home: 'ana sayfa | anasayfa',
  tags: 'etiketler | etiket | anahtar kelimeler',
  section: 'röportaj | röportajlar | söyleşi | söyleşiler | mülakat',
  follow: `bizi takip edin | bizi … takip edin | kanalımıza abone olun | bültenimize abone olun`,
  rightsReserved: 'tüm hakları saklıdır | her hakkı saklıdır',
  advertisement: 'reklam | ilan | bu bölüm … sponsorluğunda … | bu bölümün sponsoru …',
  photo: 'foto | fotoğraf | fotoğraflar | görsel',
  photoBy: '',
  source: 'kaynak',
  related: `bunu da okuyun | ayrıca okuyun | ilgili haberler | ilgili haber | benzer haberler |
    ilginizi çekebilir | diğer röportajlar | daha fazla röportaj | bunlar da ilginizi çekebilir`,
  newsletter: 'bülten | bültenimize | abone olun | kaçırmayın',
  translation: 'çeviren | çeviri | çevirmen | türkçesi',
  about: 'yazar hakkında | kimdir | özgeçmiş | biyografi',
};

export const stopWords = `ama ancak artık bana bazı ben beni benim bile bir biz bize bizi bizim bu
  buna bunlar bunu bunun burada çok çünkü da daha de diye eğer en evet fakat gibi göre hem her hep
  için içinde idi ile ise ki kadar karşı mı mi mu mü o olsa ona onlar onların onu onun orada oysa öyle
  sadece sanki şey şimdi size sizi siz sizce sizin sonra şu tüm üzere var ve veya ya yani yine yok
  zaten`;

export const fillers = `bilir bilirsiniz diyorsunuz düşünüyorsunuz ediyorsunuz hakkında ilgili
  konuda konusunda olan olarak oldu olduğu olur önemli söyleyebilirsiniz soru yapıyorsunuz yer
  zaman tam büyük bölümü iyi bugün sayın arasındaki değerlendiriyorsunuz peki hakkındaki yıl
  yıllar neler söylersiniz anlatır`;

export const negations = `değil değilim değilsin değiliz değilsiniz değiller değildi değildir yok
  yoktu yoktur hayır hiç hiçbir hiçbiri hiçkimse asla olmadan olmaksızın`;

export const numbers = `sıfır iki üç dört beş altı yedi sekiz dokuz on yirmi otuz kırk elli altmış
  yetmiş seksen doksan yüz bin milyon milyar düzine yarım yarısı`;

export const attribution = {
  verbs: `dedi denildi denildiği diyor demişti söyledi söylüyor söylemişti belirtti belirtiyor vurguladı vurguluyor
    ifade ekledi ekliyor kaydetti kaydediyor açıkladı açıklıyor sordu soruyor konuştu konuştular
    aktardı aktarıyor anlattı anlatıyor yazdı yazıyor cevapladı cevap yanıtladı yanıtlıyor diyen
    belirten söyleyen vurgulayan değindi dile hatırlattı hatırlatıyor savundu savunuyor uyardı
    uyarıyor bildirdi bildiriyor iddia düşünüyor inanıyor değerlendirdi yorumladı tekrarladı dikkat`,
  telling: '',
  that: 'ki',
  beside: '',
  sources: 'göre | ifadesiyle | sözleriyle | ifadesini kullandı | ifadelerini kullandı | deyişiyle',
  pronouns: 'o onlar ben biz siz kendisi bu şu bunlar',
  openers: 'dün bugün daha önce sonra',
  titles: `profesör prof dr doktor doç cumhurbaşkanı başbakan başkan başkanı bakan bakanı sayın bay
    bayan büyükelçi müdür müdürü uzman uzmanı analist siyaset bilimci sözcü sözcüsü`,
  emphasis: `vurgu bana ait | vurgu bize ait | vurgular bana ait | vurgu benim | vurgu eklendi | vurgu
    eklenmiştir | italikler bana ait`,
};

export const abbreviations = {
  anywhere: `Prof prof Dr dr Doç doç Yrd Öğr Gör Av Sn Hz Alb Gen Org Korg Tümg Tuğg Müh Bkz bkz
    örn`,
  beforeNumbers: 'No no s md',
  dottedOrdinals: true,
};

export const folding = 'ı=i';

export const variants = '';

export const hyphens = { or: 'veya', before: '', behind: '' };

export const transliteration = 'ı=i ö=o ü=u ç=c ş=s ğ=g';
