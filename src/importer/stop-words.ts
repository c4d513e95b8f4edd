/** Words that say little of what a question is about, in the languages that we import. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about after all also an and any are as at be because been before being between but by can could
  did do does doing done else for from further get give given had has have how i if in into is it
  its just let like made make many may me might more most much must my new no not now of on one only
  or other our out over own please say see should so some such take tell than that the their them
  then there these they thing think this those through to too under up us very was way we were what
  when where which while who whom whose why will with would you your yours enhance open associate
  view influence play played really today come came know
  без более был была были было быть в вам вас ваш ваша ваши во вот все всё вы где да для до его ее её
  если есть ещё еще же за и из или им их к как какая какие каким какими каких какова каковы какое какой какую ко когда
  которая которые который кто ли может можно мы на над нам нас не но ну о об однако он она они от очень по под почему при про с
  сегодня сейчас скажите со считаете так также такой там то того тоже только у уже что чем чтобы эта эти это этой этом этот расскажите
  bu bir bizim biz bizə o onlar onun siz sizin sizcə nə necə niyə hansı hansıdır haqqında ilə və üçün kimi
  da də olan olar olaraq oldu olub olur var yox daha çox ən isə ki hər sonra əvvəl deyə bilər bilərsiniz edir edirsiniz zaman mi mı mu mü
  qanday qaysi nima nimalar nega kim kimlar qachon qayerda bilan va uchun ham bo'lgan bo'ladi bor yo'q eng
  haqida haqda sizning sizningcha bizning ular uning deb kerak mumkin edi esa shu ushbu boshqa qilib
  қандай қайси нима нималар нега ким қачон қаерда билан ва учун ҳам бўлган бўлади бор йўқ энг ҳақида ҳақда
  сизнинг сизнингча бизнинг улар унинг деб керак мумкин эди эса шу ушбу бошқа бу бир`
    .split(/\s+/)
    .map((word) => word.replace(/['’]/g, '')),
);
