"""The words of cues.py in languages in which calls are rarer: Finnish, Estonian, Hungarian, Baltic and Slavic ones, Greek, and others."""

from __future__ import annotations

import re

LAW = r"""
julkaist\w+ päivitetty asetu[ks]\w* megjelen\w+ közzét\w+ módosít\w+ rendelet\w* avaldat\w+ uuendat\w+ määrus\w* atnaujint\w+ įsakym\w+
įstatym\w+ publicēt\w+ publicēšan\w+ noteikum\w+ atjaunot\w+ uradn\w+\slist\w* narodn\w+\snovin\w+ službeni\w*\sglasni\w+ закон\w*
службен\w+\sгласник\w* опублікова\w+ постанов\w+ наказ\w* обнародван\w* държавен\sвестник фек δημοσίευσ\w+ δημοσιεύ\w+ φεκ νόμο\w+
zverejnen\w+ zveřejněn\w* dátum\sposlednej
"""
EVENT = r"""
hankke\w+\s(?:\w+\s){0,3}(?:päätty|alka|toteut|valmist)\w+ selvity\w+ maksatu\w+ webinaari\w* tilaisuu\w+ infotilaisuu\w+ tiedotetaan
ilmoitetaan päätö\w+ käsitel\w+ väliraport\w+ bírál\w+(?:\s\w+)?(?:\shatárid\w*)? elbírál\w+(?:\s\w+)?(?:\shatárid\w*)?
dönt\w*(?:\shatárid\w*)? beszámol\w+ elszámol\w+ kifizet\w+ szerződés\w*(?:\shatárid\w*)? értesít\w+ kihirdet\w+ hiánypótl\w+
megvalósít\w+(?:\s\w+)?(?:\shatárid\w*)? valósít\w+ tájékoztató\w* (?:projekt|fenntartás)\w*\svég\w* fizikai\sbefejez\w+(?:\shatárid\w*)?
tulemus\w+ aruan\w+ lõpparuan\w+ vahearuan\w+ otsus\w* infopäev\w* infotun\w+ infosemina\w+ projekti?d?\s(?:\w+\s){0,2}(?:lõp|alg)\w+
abikõlblikkus\w* hindami\w+ avalikusta\w+ teavita\w+ elluviimi\w+(?:\stähta\w+)? ellu\sviidud rezultat\w+ sprendim\w+ ataskait\w+
vertin\w+ įvertin\w+ nevertin\w+ įgyvendin\w+(?:\stermin\w+)? rengin\w+ vyks seminar(?:as|o|ą) sutar[tč]\w+ paskelb\w+ rezultāt\w+
lēmum\w+ īsteno\w+(?:\stermiņ\w*)? jāīsteno pārskat\w+ atskait\w+ vērtē\w+ izvērtē\w+ seminār\w+ līgum\w+ paziņo\w*
projekta\s(?:beig|sākum|nosl)\w+ odločit\w+ poročil\w+ izvedb\w+ izveden\w* izvajanj\w+ dokončan\w* odpiranj\w+ pogodb\w+ delavnic\w+
(?:projekti?|naložb[ae]|aktivnosti)\s(?:\w+\s){0,3}(?:zaključ|konča)\w+ rok\s(?:izvedbe|provedbe|realizacije|trajanja) provedb\w+
izvještaj\w* odluk\w+ ugovor\w* vrednovanj\w+ резултат\w* одлук\w+ реализ\w+ реаліз\w+ извешта\w+ уговор\w+ објављ\w+ спровођењ\w+
заврше\w+ результат\w* оголош\w+ звіт\w* заверши?\w* договор\w* вебінар\w* оцін\w+ відбор\w+ изпълнени\w+ оценк\w+ оценяван\w+ обявен\w*
приключване\sна\sпроект\w+ αποτελ\w+ υλοποίησ\w+ υλοποιη\w+ αξιολόγησ\w+ αποφάσ\w+ έκθεσ\w+ ολοκλήρωσ\w+ ανακοιν\w+ ημερίδ\w+ výsledk\w+
vyhodnoten\w+ vyúčtov\w+ realizáci\w+ zml[uú]v\w* seminár\w* smlouv\w+ smlouvy zveřejn\w+ gennemfør\w+ gjennomfør\w+ ferdig\w* færdig\w*
niðurstöð\w+ úthlut\w+ sonuç\w* käyttöselvity\w+ loppuselvity\w+ väliselvity\w+ besked regnskab\w* regnskap\w*
"""
OPENING = r"""
aukeaa avaneb avatakse avamine algab algus avatud(?=\salates) alates pradžia prasideda prasidės sākas sākums sāksies atver
odpr(?:e|tje|t\w{0,2}) začet(?:ek|ka) počet(?:ak|ka) отварањ\w+ отворен\w* почетак почат(?:ок|ку) відкри\w+ стартує έναρξη\w* ξεκιν\w+
αρχίζ\w+ začiatok otvára opna[rð]\w* başlangıç avatud otwiera začíná začne začína zahajuje otevírá otevře otvorí počinje почиње започва
починається kezdődik începe begynder begynner börjar atidarom\w+ avautuu
"""
QUESTION = r"""
pitanj\w+ upit[ie]? vprašanj\w+ питањ\w+ запитан\w+ küsimus\w+ klausim\w+ jautājum\w+ kysymy\w+ kérdés\w* въпрос\w* otázk\w+ dotaz\w*
lisätietopyyn\w+ tietopyyn\w+
"""
DEADLINE = r"""
haku(?:kierros)?\s(?:päättyy|sulkeutuu) rahoitushaku\s(?:päättyy|sulkeutuu) avustushaku\s(?:päättyy|sulkeutuu) haku(?:aika|ajan)\w*
viimeinen\s(?:jättö|haku|hakemis|palautus)päivä\w* jättö(?:aika|päivä)\w* (?:benyújtás|beadás)\w*\s(?:záró\s|vég)\w*
záró(?:nap|dátum|időpont)\w* tähta(?:eg|ja)\w* lõpptähta(?:eg|ja)\w* sulgu[bn]\w* suletakse (?:vooru|konkursi|taotlemise)\slõpp
termin(?:as|ai|ų|o)(?=[\s:–-]) (?:kvietimo|priėmimo|teikimo|konkurso)\spabaiga (?:galutinė|paskutinė)\s(?:data|diena) baigiasi termiņ\w*
(?:pieteikšanās|iesniegšanas|konkursa)\sbeig\w+ pēdējā\s(?:diena|datums) noslēdzas (?:prijavni|končni|skrajni)\srok\w* rok\soddaje
zaključek\s(?:razpisa|prijav\w*|oddaje|sprejem\w*) (?:natječaj|poziv)\s(?:se\s)?zatvara (?:zadnji|posljednji|poslednji)\s(?:dan|rok)\sza
(?:natječaj|poziv)\w*\s(?:zatvar|istječ|traje)\w* (?:кінцев|граничн|останн)\w+\s(?:термін|строк|дат|день)\w* дедлайн\w*
(?:термін|строк)\w*\s(?:подан|подач|прийом|прийман)\w+ λήξη\w?\s(?:\w+\s)?(?:υποβολ\w+|προθεσμί\w+) λήγ\w+
termín\w*\s(?:na\s|pro\s)?(?:predklad|podáv|podan|podán|příjm|uzáv)\w* stenger(?=\s(?:den\s)?\d) umsóknarfrest\w*
son\s(?:başvuru|teslim)\s(?:tarih|gün)\w* (?:vastuvõtt|taotlemine|taotlusvoor)\slõp[pe]\w+
(?:прийом|подання|подача)\sзаявок\s(?:завершу|закінчу)\w+ termenul?-limită (?:кандидатстването|приемът)\sприключва
"""
VERB = r"""
hakea haetaan haettav\w+ hakemaan jätet\w+ toimite\w+ lähetet\w+ palautet\w+ be(?:adni|adás\w*|nyújth\w+|küld\w+) küld\w+ megküld\w+
pályázn\w+ pályázhat\w* jelentkez\w+ beérkez\w+ esita\w+ taotle\w+ saata saadetakse oodat\w+ ootame kandideeri\w+ laeku\w+ teiki\w+
teikt\w+ pateiki\w+ pateikt\w+ priim\w+ registruo\w+ siųs\w+ iesnie\w+ jāiesnie\w+ pieņem\w* pieteikties piesak\w+ sūt\w+ iesūt\w+
nosūt\w+ jānosūta odda(?:t|j|n|ja)\w* oddate prispe\w+ vlož\w+ poslat\w* poslan\w* prijavi\w* dostav\w+ zaprim\w+ šalj\w+ predaj\w+
predati подно\w+ достав\w+ предај\w+ пошаљ\w+ шаљ\w+ подав\w+ подат\w+ подайт\w+ прийма\w+ надсила\w+ надішл\w+ кандидатств\w+ приемат\w*
υποβάλλ\w+ predklad\w+ podáva\w+ podať doruč\w+ zaslať zasiel\w+ podáv\w+ přijím\w+ zasíl\w+ zaslat søge[s]? søke[s]? leveres modtage\w*
inschrijven aanmelden sækja skila\w* başvur\w+ täytettävä feltölt\w+ söka (?:taotlusi|taotlused)\svõetakse sprejem\w+
"""
NOUN = r"""
avustushakemu\w+ rahoitushakemu\w+ apurahahakemu\w+ taotlus\w* paraišk\w+ pieteikum\w+ iesniegum\w+ vlog(?:[aeo]|ami)? zahtjev\w* kérel\w+
kérelm\w+ захтев\w* предлог\w* заяв(?:к|ок)\w* пропозиц\w+ žiados\w+ prihlášk\w+ umsókn\w* başvuru\w* υποψηφιότητ\w+ hakulomak\w+
pályamű\w*
"""
BY = r"""
kuni hiljemalt iki ne\svėliau\s(?:kaip|nei) līdz ne\svēlāk\skā najpozneje najkasnije zaključno\ssa? најкасније закључно\sса? не\sпізніше
legkésőbb frem\stil fram\stil indtil til(?=\s(?:den\s)?$)
"""
CALLS = r"""
haku\w{0,4} rahoitushaku\w{0,2} avustushaku\w{0,2} apurahahaku\w{0,4} hakukierro\w+ pályázat\w* felhívás\w* taotlusvoor\w*
konkurss?\w{0,3} projektikonkurss\w* kvietim\w+ uzsaukum\w+ razpis\w* natječaj\w* poziv\w* конкурс\w* позив\w* покан\w+ процедур\w+
πρόσκλησ\w+ προσκλήσ\w+ προκήρυξ\w+ puljen? apel(?:ul|ului)? kilpailu\w*
"""
# In no case that says "of the grant", as reports and decisions are.
AID = r"""
regeling subsidie avustus avustusta avustukset avustuksia avustushaku tuki tukea apuraha apurahaa apurahat apurahoja rahoitus rahoitusta
támogatást? toetust? toetused toetusi parama paramą atbalsts atbalstu sredstva potpor[aeu] средства гранти?
"""
# Said behind a day, up to which something may be done: "10.3.2026 saakka", "március 10-ig", "10. napjáig", "10 Mart 2026 tarihine kadar".
BEHIND = re.compile(
    r"\.?(?:-?(?:ig|éig|jéig|áig)\b|-?[aáeé]n\s(?:éjfélig|délig|\d{1,2}(?:[:.]\d\d)?\s?(?:óráig|-ig))"
    r"|\s?napjá(?:ig|n\séjfélig)|\s(?:saakka|asti|mennessä|tarihine\skadar|günü\smesai)\b)"
)
# The month's own ending says "by" or "until": "10. märtsiks 2026", "10. märtsini".
BY_ENDING = re.compile(r"(?:uari|ärtsi|prilli|mai|juuni|juuli|gusti|embri|oobri)(?:ks|ni)(?!\w)")


def in_order(words: str) -> str:
    """The expressions in the order of their letters, which is how the engine passes over many of them at once."""
    return " ".join(sorted(words.split()))
