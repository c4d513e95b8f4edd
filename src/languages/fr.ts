/** French. */
export const tag = 'fr';

export const ownLetters = 'è ê ù œ';

export const questionWords = `qui que quoi quel quelle quels quelles comment combien pourquoi quand où
  lequel laquelle lesquels lesquelles qu'est-ce est-ce`;

export const requests = `dites-nous | dites-moi | parlez-nous | parlez-moi | racontez-nous |
  racontez-moi | expliquez-nous | expliquez | décrivez-nous | décrivez | précisez | donnez-nous |
  pouvez-vous | pourriez-vous | s'il vous plaît`;

export const turnLabels = 'question réponse | q r';

export const askers = `intervieweur | intervieweuse | journaliste | animateur | animatrice |
  modérateur | modératrice | modération | présentateur | présentatrice | rédaction | public |
  question du public | question de la salle | une voix dans la salle`;

export const answerers = 'interviewé | interviewée | invité | invitée';

export const remarks = `rires rire rit sourire sourit applaudissements pause silence soupir
  soupire inaudible`;

export const gestures = `rit | rient | riait | sourit | souriait | soupire | soupirait | hoche |
  hochait | hausse les | éclate de | grimace | acquiesce | hésite | se tait | verse | sirote | se
  penche | se lève | s'assoit | s'assied | allume une | regarde par | regarde le | regarde la |
  regarde au | marque une pause`;

export const selves = `je j'ai j' me m' moi mon ma mes nous notre nos vous votre vos tu te toi ton
  ta tes`;

export const replies = 'oui | non | si | bien sûr | exactement | pas du tout';

export const thanks = 'merci beaucoup | merci pour | merci à vous | nous vous remercions | merci';

export const dates = {
  months: `janvier janv jan | février févr fév | mars | avril avr | mai | juin | juillet juil |
    août | septembre sept sep | octobre oct | novembre nov | décembre déc`,
  weekdays: 'lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche',
  ordinals: 'er',
  joiners: '',
  years: '',
  hours: 'à',
  published: 'date | publié le | publié | mis en ligne le | paru le | mis à jour le | le',
};

export const boilerplate = {
  share: 'partager partagez imprimer',
  shareMore: 'envoyer par e-mail courriel copier le lien enregistrer sur cet article',
  counts: 'vue | vues | lecture | lectures | commentaire | commentaires | partage | partages',
  readingTime: 'temps de lecture',
  minutesToRead: 'min de lecture | min. de lecture | minute de lecture | minutes de lecture',
  byline: 'par | auteur | autrice | auteure | texte | texte de',
  interviewedBy: `propos recueillis par | entretien réalisé par | entretien mené par |
    interview réalisée par`,
  and: 'et',
  home: 'accueil',
  tags: 'mots-clés | mots clés | étiquettes',
  section: 'entretien | entretiens | interview | interviews',
  follow: 'suivez-nous | abonnez-vous à | abonnez-vous au | rejoignez-nous sur',
  rightsReserved: 'tous droits réservés',
  advertisement: 'publicité | cet épisode vous est présenté par … | cette … vous est offerte par …',
  photo: 'photo | photos | image | images | crédit photo | crédits photo',
  photoBy: 'de | par',
  source: 'source',
  related: `lire aussi | à lire aussi | lire également | à lire également | voir aussi | sur le
    même sujet | pour aller plus loin | autres entretiens | plus d'entretiens | vous aimerez aussi
    | cela peut vous intéresser | pour en savoir plus`,
  newsletter: 'newsletter | abonnez-vous | inscrivez-vous | ne manquez',
  translation: 'traduit de | traduit du | traduit par | traduction',
  about: "à propos de l'auteur | à propos de la personne | biographie | bio express | repères",
};

export const stopWords = `a afin ai ainsi alors après au aucun aussi autre autres aux avait avant avec
  avez avoir avons bien c'est ce ceci cela celle celles celui ces cet cette ceux chaque chez comme
  contre d'un d'une dans de depuis des donc dont du elle elles en encore entre est et étaient était
  été être eu eux fait faut font ici il ils j'ai je l'on la là le les leur leurs lui ma mais me même
  mes moins mon n'est ne ni nos notre nous on ont ou par parce pas pendant peu peut plus pour puis sa
  sans se sera ses si soit son sont sous suis sur ta tel telle tous tout toute toutes très tu un une
  vers voici voilà vos votre vous y`;

export const fillers = `aujourd'hui croyez-vous dire faire fois pensez pensez-vous question rôle
  voyez-vous exactement grande grand partie aujourd bon avis vous-même justement selon poussé
  expliquer raconter passe passé va vont ans`;

export const negations = `ne n'- pas jamais rien aucun aucune nul nulle ni non sans guère nullement`;

export const numbers = `zéro deux trois quatre cinq six sept huit neuf dix onze douze treize
  quatorze quinze seize vingt trente quarante cinquante soixante cent cents mille million millions
  milliard milliards douzaine demi moitié double`;

export const attribution = {
  verbs: `dit disait disent déclare déclaré déclarait affirme affirmé affirmait souligne souligné
    soulignait explique expliqué expliquait ajoute ajouté ajoutait estime estimé estimait précise
    précisé précisait note noté notait rappelle rappelé rappelait demande demandé demandait indique
    indiqué poursuit poursuivi répond répondu observe observé assure assuré confie confié écrit
    écrivait conclut conclu constate constaté commente commenté soutient soutenu insiste insisté
    reconnaît reconnu admet admis raconte raconté annonce annoncé avertit averti martèle martelé
    lance lancé remarque remarqué relève relevé juge jugé croit pense résume résumé réplique
    rétorque rétorqué interroge évoque évoqué cite cité promet promis confirme confirmé prévient prévenu`,
  telling: '',
  that: 'que',
  beside: '',
  sources: "selon | d'après | pour | aux yeux de | de l'avis de | comme l'a dit",
  pronouns: "le la les un une il elle ils elles on je j'ai nous vous ce cela celui celle qui",
  openers: "dans en à au aux lors après avant pendant hier aujourd'hui interrogé interrogée",
  titles: `professeur professeure prof dr docteur docteure m mme mlle monsieur madame président
    présidente ministre premier première ambassadeur ambassadrice directeur directrice porte-parole
    politologue expert experte chercheur chercheuse`,
  emphasis: `je souligne | nous soulignons | c'est moi qui souligne | c'est nous qui soulignons | souligné
    par | italiques ajoutés | italiques ajoutées`,
};

export const abbreviations = {
  anywhere: 'M MM Mme Mmes Mlle Mlles Dr Pr Me Mgr St Ste gén col cf env av apr p.ex ex',
  beforeNumbers: 'n° no p pp art vol chap fig',
  dottedOrdinals: false,
};

export const folding = 'œ=oe æ=ae';

export const variants = '';

export const hyphens = {
  or: 'ou',
  before: 'ex vice non',
  behind: 'vous nous il elle ils elles on je tu ce moi toi lui leur là ci même mêmes être dire',
};

export const transliteration = 'œ=oe æ=ae';
