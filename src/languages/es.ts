/** Spanish. */
export const tag = 'es';

export const ownLetters = 'ñ ¿ ¡';

export const questionWords = `quién quiénes qué cuál cuáles cómo cuándo dónde adónde cuánto cuánta
  cuántos cuántas`;

export const requests = `cuéntenos | cuéntanos | cuénteme | cuéntame | díganos | dinos | dígame |
  dime | explíquenos | explícanos | explique | describa | descríbanos | háblenos | háblanos |
  denos | podría | podrías | puede explicar | por favor`;

export const turnLabels = 'pregunta respuesta | p r';

export const askers = `entrevistador | entrevistadora | periodista | presentador | presentadora |
  moderador | moderadora | moderación | locutor | locutora | redacción | público | pregunta del público | voz del público`;

export const answerers = 'entrevistado | entrevistada | invitado | invitada';

export const remarks = 'risas ríe rie sonríe aplausos pausa silencio suspira inaudible';

export const gestures = `ríe | ríen | rió | se ríe | se ríen | sonríe | sonrió | sonríen | suspira
  | suspiró | asiente | asintió | se encoge | guiña | bebe un | sirve | sirvió | enciende | mira
  por | mira al | mira hacia | se levanta | se sienta | se inclina | se queda callado | se queda
  callada | guarda silencio | hace una pausa`;

export const selves = `yo me mí mi mis conmigo nosotros nos nuestro nuestra nuestros nuestras usted
  ustedes tú te ti tu tus`;

export const replies = 'sí | no | claro | por supuesto | exactamente | para nada';

export const thanks = 'muchas gracias | gracias por | le agradecemos | gracias';

export const dates = {
  months: `enero ene | febrero feb | marzo mar | abril abr | mayo may | junio jun | julio jul |
    agosto ago | septiembre setiembre sept sep | octubre oct | noviembre nov | diciembre dic`,
  weekdays: 'lunes | martes | miércoles | jueves | viernes | sábado | domingo',
  ordinals: 'º | .º',
  joiners: 'de | del',
  years: '',
  hours: 'a las | h | horas',
  published: 'fecha | publicado | publicado el | publicada el | actualizado el',
};

export const boilerplate = {
  share: 'compartir comparte imprimir',
  shareMore: 'enviar por correo email copiar enlace el guardar en este artículo',
  counts: `visita | visitas | vista | vistas | lectura | lecturas | comentario | comentarios |
    me gusta`,
  readingTime: 'tiempo de lectura',
  minutesToRead: 'min de lectura | min. de lectura | minuto de lectura | minutos de lectura',
  byline: 'por | autor | autora | texto | texto de',
  interviewedBy: `entrevista por | entrevista realizada por | entrevistado por |
    entrevistada por`,
  and: 'y e',
  home: 'inicio | portada',
  tags: 'etiquetas | palabras clave',
  section: 'entrevista | entrevistas | conversación',
  follow: 'síguenos | síganos | suscríbete a | suscríbase a | únete a nuestro',
  rightsReserved: 'todos los derechos reservados',
  advertisement: 'publicidad | anuncio | este … está patrocinado por … | patrocinado por …',
  photo: 'foto | fotos | fotografía | imagen | imágenes',
  photoBy: 'de | por | cortesía de',
  source: 'fuente',
  related: `lea también | lee también | leer también | leer más | ver también | te puede interesar
    | le puede interesar | noticias relacionadas | más sobre este tema | más entrevistas | otras
    entrevistas | también te puede interesar | para saber más`,
  newsletter: 'boletín | suscríbete | suscríbase | no te pierdas | no se pierda',
  translation: 'traducido del | traducido por | traducción',
  about: 'sobre el autor | sobre la autora | sobre la persona | biografía | perfil',
};

export const stopWords = `a al algo algunas algunos ante antes aquí así aunque bajo bien cada como con
  contra cual cuando de del desde donde dos durante e el él ella ellas ellos en entre era eran es esa
  esas ese eso esos esta está estaba están estas este esto estos fue fueron ha había han has hasta hay
  he incluso la las le les lo los más me mi mientras mis mucho muchos muy nada ni no nos nosotros
  nuestra nuestro o otra otras otro otros para pero poco por porque pues que quien se sea según ser si
  sí sido sin sino sobre son soy su sus también tan tanto te tiene tienen toda todas todo todos tras tu
  un una unas uno unos usted ustedes y ya yo`;

export const fillers = `cree creen decir hacer hoy opina papel piensa pregunta puede ve vez
  exactamente gran parte bueno exacto pasa pasó sucede allí año años cuéntenos díganos valora
  situación señor señora considera explique explicar`;

export const negations = `no ni nunca jamás nadie nada ningún ninguno ninguna ningunos ningunas sin
  tampoco apenas`;

export const numbers = `cero dos tres cuatro cinco seis siete ocho nueve diez once doce trece
  catorce quince dieciséis diecisiete dieciocho diecinueve veinte treinta cuarenta cincuenta
  sesenta setenta ochenta noventa cien ciento mil millón millones docena medio mitad doble`;

export const attribution = {
  verbs: `dijo dice dijeron dicen decía dicho afirmó afirma afirmaba afirmaron señaló señala
    señalaba explicó explica explicaba añadió añade subrayó subraya declaró declara declaraba
    indicó indica comentó comenta preguntó pregunta sostuvo sostiene agregó agrega aseguró asegura
    aseguraba destacó destaca apuntó apunta respondió responde contestó contesta replicó replica
    escribió escribe manifestó manifiesta concluyó concluye expresó expresa recalcó recalca remarcó
    remarca resaltó resalta insistió insiste reiteró reitera relató relata recordó recuerda
    advirtió advierte alertó alerta admitió admite reconoció reconoce confesó confiesa opinó opina
    consideró considera cree piensa precisó precisa matizó matiza mencionó menciona observó observa
    argumentó argumenta anunció anuncia aclaró aclara reveló revela confirmó confirma negó niega
    enfatizó enfatiza puntualizó puntualiza expuso expone planteó plantea denunció denuncia informó
    informa prometió promete sentenció zanjó exclamó citó cita`,
  telling: '',
  that: 'que',
  beside: '',
  sources: 'según | en palabras de | de acuerdo con | a juicio de | en opinión de | como dijo',
  pronouns: `el la los las un una él ella ellos ellas yo nosotros usted ustedes quien este esta
    esto uno otro`,
  openers: 'a al en tras durante antes después ayer hoy preguntado preguntada',
  titles: `profesor profesora prof dr dra doctor doctora don doña señor señora sr sra presidente
    presidenta ministro ministra primer primera canciller embajador embajadora director directora
    portavoz jefe jefa politólogo politóloga analista experto experta investigador investigadora`,
  emphasis: `énfasis añadido | énfasis agregado | énfasis mío | énfasis nuestro | el énfasis es mío | el
    énfasis es nuestro | cursiva mía | cursivas mías | cursiva añadida | cursivas añadidas | la
    cursiva es mía | las cursivas son mías`,
};

export const abbreviations = {
  anywhere: `Sr Sra Sres Srta D Dña Dr Dra Prof Lic Ing Gral Cnel Ud Uds Vd Vds Excmo Mons Sto Sta EE
    p.ej`,
  beforeNumbers: 'n.º núm Núm p pp pág págs art Art vol cap fig',
  dottedOrdinals: false,
};

export const folding = '';

export const variants = '';

export const hyphens = { or: 'o', before: '', behind: '' };

export const transliteration = '';
