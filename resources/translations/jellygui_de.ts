<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Parts and data</source>
        <translation>Teile und Daten</translation>
    </message>
    <message>
        <source>A model is being trained. Closing the window stops it.</source>
        <translation>Ein Modell wird trainiert. Das Fenster zu schließen hält das Training an.</translation>
    </message>
    <message>
        <source>Your labels and the model that is in use are kept; the training is offered again when the project is opened.</source>
        <translation>Ihre Benennungen und das verwendete Modell bleiben erhalten; das Training wird wieder angeboten, wenn das Projekt geöffnet wird.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Anhalten und schließen</translation>
    </message>
    <message>
        <source>A model is being trained. In another language the window begins anew, which stops it.</source>
        <translation>Ein Modell wird trainiert. In einer anderen Sprache beginnt das Fenster neu, was das Training anhält.</translation>
    </message>
    <message>
        <source>Stop training</source>
        <translation>Training anhalten</translation>
    </message>
    <message>
        <source>Go on training</source>
        <translation>Weiter trainieren</translation>
    </message>
    <message>
        <source>Not all that you typed is taken.</source>
        <translation>Nicht alles, was Sie eingegeben haben, ist übernommen.</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Ohne schließen</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Weiter eingeben</translation>
    </message>
    <message>
        <source>People have confirmed {count} of these {total} photographs as something else.</source>
        <translation>{count} von diesen {total} Fotos haben Menschen anders bestätigt.</translation>
    </message>
    <message>
        <source>Undo takes it back.</source>
        <translation>„Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>Name all {label}</source>
        <translation>Alle {label} nennen</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Nicht mehr fragen</translation>
    </message>
    <message>
        <source>Odd ones of this species</source>
        <translation>Untypische dieser Art</translation>
    </message>
    <message>
        <source>Look closely</source>
        <translation>Genau ansehen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Name as</source>
        <translation>Benennen als</translation>
    </message>
    <message>
        <source>{value} % ({low} to {high} %, n = {count})</source>
        <translation>{value} % ({low} bis {high} %, n = {count})</translation>
    </message>
    <message>
        <source>Drawn: {drawn} of {wanted}. From the others here ({learned}) the model in use has learned, so that they cannot tell how often it is wrong.</source>
        <translation>Gezogen: {drawn} von {wanted}. Aus den anderen hier ({learned}) hat das verwendete Modell gelernt; sie können nicht sagen, wie oft es irrt.</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Nach Ordner</translation>
    </message>
    <message>
        <source>By station</source>
        <translation>Nach Station</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>{count} days, {first} to {last}</source>
        <translation>{count} Tage, {first} bis {last}</translation>
    </message>
    <message>
        <source>; of {photographs} the day is not known</source>
        <translation>; bei {photographs} ist der Tag nicht bekannt</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation>niemand ist genannt</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>nobody has chosen one</source>
        <translation>niemand hat eine gewählt</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Stationen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>{share} % of them</source>
        <translation>{share} % davon</translation>
    </message>
    <message>
        <source>photographs</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>in {files}</source>
        <translation>in {files}</translation>
    </message>
    <message>
        <source>labelled by people</source>
        <translation>von Menschen benannt</translation>
    </message>
    <message>
        <source>species found</source>
        <translation>Arten gefunden</translation>
    </message>
    <message>
        <source>of {count} looked for</source>
        <translation>von {count} gesuchten</translation>
    </message>
    <message>
        <source>wrong names, random check</source>
        <translation>falsche Namen, Stichprobe</translation>
    </message>
    <message>
        <source>These counts carry the model&apos;s errors: too little was checked at random to estimate how many photographs there are of each species.</source>
        <translation>Diese Zahlen tragen die Fehler des Modells: Es wurde zu wenig in Stichproben geprüft, um zu schätzen, wie viele Fotos es von jeder Art sind.</translation>
    </message>
    <message>
        <source>Counts and estimates</source>
        <translation>Zahlen und Schätzungen</translation>
    </message>
    <message>
        <source>Continued below.</source>
        <translation>Fortsetzung unten.</translation>
    </message>
    <message>
        <source>Photographs that show each species. Full colour: confirmed by a person; pale: by the model alone.</source>
        <translation>Fotos, die eine Art zeigen. Volle Farbe: von einem Menschen bestätigt; blass: allein vom Modell.</translation>
    </message>
    <message>
        <source>Dot and whisker: how many there are, with the 95 % interval.</source>
        <translation>Punkt und Strich: wie viele es sind, mit dem 95-%-Intervall.</translation>
    </message>
    <message>
        <source>files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>sightings</source>
        <translation>Sichtungen</translation>
    </message>
    <message>
        <source>individuals</source>
        <translation>Individuen</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>mean
confidence</source>
        <translation>mittlere
Konfidenz</translation>
    </message>
    <message>
        <source>there are
(95 % interval)</source>
        <translation>es sind
(95-%-Intervall)</translation>
    </message>
    <message>
        <source>Photographs: different pictures; sightings: by the rule below; a photograph that shows several species counts once for each; individuals: animals that a person has entered, empty where nobody counted;</source>
        <translation>Fotos: verschiedene Bilder; Sichtungen: nach der Regel unten; ein Foto, das mehrere Arten zeigt, zählt für jede einmal; Individuen: Tiere, die ein Mensch eingetragen hat, leer, wo niemand gezählt hat;</translation>
    </message>
    <message>
        <source>MaxN: the most of them on one photograph;</source>
        <translation>MaxN: die meisten davon auf einem Foto;</translation>
    </message>
    <message>
        <source>there are: what people said, and an estimate of the rest from random checks, the model&apos;s errors taken off. The numbers are those of counts.csv.</source>
        <translation>es sind: was Menschen gesagt haben, und vom Rest eine Schätzung aus Stichproben, die Fehler des Modells herausgerechnet. Die Zahlen sind die von counts.csv.</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>The day of no photograph is known: neither cameras nor names tell it.</source>
        <translation>Von keinem Foto ist der Tag bekannt: Weder Kameras noch Namen sagen ihn.</translation>
    </message>
    <message>
        <source>Photographs by day and species; days without photographs are left out.</source>
        <translation>Fotos nach Tag und Art; Tage ohne Fotos sind ausgelassen.</translation>
    </message>
    <message>
        <source>There are too many days for the page: a bar is a month.</source>
        <translation>Für die Seite sind es zu viele Tage: Ein Balken ist ein Monat.</translation>
    </message>
    <message>
        <source>There are too many days for the page: a bar is a year.</source>
        <translation>Für die Seite sind es zu viele Tage: Ein Balken ist ein Jahr.</translation>
    </message>
    <message>
        <source>Whiskers: how many photographs there are of a species on this day, with the 95 % interval, from the foot of its part, where enough was checked.</source>
        <translation>Striche: wie viele Fotos einer Art es an diesem Tag sind, mit dem 95-%-Intervall, vom Fuß ihres Teils an, wo genug geprüft wurde.</translation>
    </message>
    <message>
        <source>On no single day enough was checked for an interval.</source>
        <translation>An keinem einzelnen Tag wurde genug für ein Intervall geprüft.</translation>
    </message>
    <message>
        <source>Of species of the same colour the commonest is shown; grey are all others.</source>
        <translation>Von Arten derselben Farbe ist die häufigste gezeigt; grau sind alle anderen.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>All photographs lie in one folder.</source>
        <translation>Alle Fotos liegen in einem Ordner.</translation>
    </message>
    <message>
        <source>all photographs</source>
        <translation>alle Fotos</translation>
    </message>
    <message>
        <source>Photographs; where enough was checked, below them how many there are (95 % interval); {dash}: nobody has looked. All photographs: those that show none of the species, too.</source>
        <translation>Fotos; wo genug geprüft wurde, darunter, wie viele es sind (95-%-Intervall); {dash}: Niemand hat nachgesehen. Alle Fotos: auch die, die keine der Arten zeigen.</translation>
    </message>
    <message>
        <source>These are the first {shown} of {count}; counts.csv can tell all.</source>
        <translation>Dies sind die ersten {shown} von {count}; counts.csv kann alle nennen.</translation>
    </message>
    <message>
        <source>Nowhere found: {species}.</source>
        <translation>Nirgends gefunden: {species}.</translation>
    </message>
    <message>
        <source>Stations and effort</source>
        <translation>Stationen und Aufwand</translation>
    </message>
    <message>
        <source>The survey has no stations: nothing is told of effort, and no map is drawn.</source>
        <translation>Die Erhebung hat keine Stationen: Vom Aufwand wird nichts gesagt, und es ist keine Karte gezeichnet.</translation>
    </message>
    <message>
        <source>The area of a circle is the number of photographs that show a species.</source>
        <translation>Die Fläche eines Kreises ist die Zahl der Fotos, die eine Art zeigen.</translation>
    </message>
    <message>
        <source>The area of a circle is the number of photographs that show a species (the largest: {photographs}).</source>
        <translation>Die Fläche eines Kreises ist die Zahl der Fotos, die eine Art zeigen (der größte: {photographs}).</translation>
    </message>
    <message>
        <source>Its sectors are the species; a ring: none was found; a cross: nobody has looked. Coast: Natural Earth, 1:10 million, simplified to about a kilometre. Equirectangular, WGS 84.</source>
        <translation>Seine Sektoren sind die Arten; ein Ring: keine gefunden; ein Kreuz: Niemand hat nachgesehen. Küste: Natural Earth, 1:10 Millionen, auf etwa einen Kilometer vereinfacht. Abstandstreue Zylinderprojektion, WGS 84.</translation>
    </message>
    <message>
        <source>Without a position: {count} of the stations.</source>
        <translation>Ohne Position: {count} der Stationen.</translation>
    </message>
    <message>
        <source>No station has a position: no map is drawn.</source>
        <translation>Keine Station hat eine Position: Es ist keine Karte gezeichnet.</translation>
    </message>
    <message>
        <source>gear</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>latitude</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>longitude</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>depth in m</source>
        <translation>Tiefe in m</translation>
    </message>
    <message>
        <source>began</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>no station</source>
        <translation>keine Station</translation>
    </message>
    <message>
        <source>Abundance per unit of effort</source>
        <translation>Abundanz je Einheit des Aufwands</translation>
    </message>
    <message>
        <source>There is no station with an effort of which every photograph was looked at.</source>
        <translation>Es gibt keine Station mit einem Aufwand, von der jedes Foto angesehen wurde.</translation>
    </message>
    <message>
        <source>stations</source>
        <translation>Stationen</translation>
    </message>
    <message>
        <source>per unit</source>
        <translation>je Einheit</translation>
    </message>
    <message>
        <source>Archives are told of no absence there.</source>
        <translation>Archiven wird dort kein Fehlen genannt.</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>{number} per {unit}</source>
        <translation>{number} je {unit}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>Made by JellyGUI {version} on {moment}.</source>
        <translation>Mit JellyGUI {version} gemacht am {moment}.</translation>
    </message>
    <message>
        <source>This page needs no network.</source>
        <translation>Diese Seite braucht kein Netz.</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
    <message>
        <source>All of it over all effort, over the stations of which every photograph was looked at for the species, those without it included; one without photographs is no zero.</source>
        <translation>Alles davon über den ganzen Aufwand, über die Stationen, von denen jedes Foto auf die Art hin angesehen wurde, auch die ohne sie; eine ohne Fotos ist keine Null.</translation>
    </message>
    <message>
        <source>Individuals are told of species of which every photograph was counted, MaxN, which is that of each station added up, where one photograph of every sighting was.</source>
        <translation>Individuen sind nur für Arten genannt, von denen jedes Foto ausgezählt wurde, MaxN, als Summe über die Stationen, wo von jeder Sichtung ein Foto ausgezählt wurde.</translation>
    </message>
    <message>
        <source>The interval comes of drawing stations again, and of fewer than {count} there is none. Photographs are not animals.</source>
        <translation>Das Intervall entsteht durch wiederholtes Ziehen der Stationen; bei weniger als {count} gibt es keines. Fotos sind keine Tiere.</translation>
    </message>
    <message>
        <source>Random check</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>Nobody has answered a random check: how often the model is wrong on these photographs is not known.</source>
        <translation>Niemand hat eine Stichprobe beantwortet: Wie oft das Modell auf diesen Fotos irrt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>{photographs} were drawn from {from_count} with “{drawn_with}” in use, and {answered} answered; {applying} of the answers apply to “{model}”, {unsure} are unsure.</source>
        <translation>{photographs} wurden aus {from_count} gezogen, während „{drawn_with}“ verwendet wurde, und {answered} beantwortet; {applying} der Antworten gelten für „{model}“, {unsure} sind unsicher.</translation>
    </message>
    <message>
        <source>Of those that it named {rate} are wrong.</source>
        <translation>Von denen, die es benannt hat, sind {rate} falsch.</translation>
    </message>
    <message>
        <source>What the model says</source>
        <translation>Was das Modell sagt</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>The least certain count is known to ± {widest} photographs; ± {half} would take {count} more answers in a random check.</source>
        <translation>Die unsicherste Zahl ist auf ± {widest} Fotos bekannt; ± {half} bräuchte {count} weitere Antworten in einer Stichprobe.</translation>
    </message>
    <message>
        <source>The least certain count is known to ± {widest} photographs; ± {half} would take no more answers in a random check.</source>
        <translation>Die unsicherste Zahl ist auf ± {widest} Fotos bekannt; ± {half} bräuchte keine weiteren Antworten in einer Stichprobe.</translation>
    </message>
    <message>
        <source>The least certain count is known to ± {widest} photographs; ± {half} would take more answers than are left to a random check ({count}).</source>
        <translation>Die unsicherste Zahl ist auf ± {widest} Fotos bekannt; ± {half} bräuchte mehr Antworten, als einer Stichprobe bleiben ({count}).</translation>
    </message>
    <message>
        <source>{low} to {high} %</source>
        <translation>{low} bis {high} %</translation>
    </message>
    <message>
        <source>The project keeps no card of this model: its accuracy is not known.</source>
        <translation>Das Projekt hat keine Karte dieses Modells: Seine Genauigkeit ist nicht bekannt.</translation>
    </message>
    <message>
        <source>made with JellyGUI {version}</source>
        <translation>gemacht mit JellyGUI {version}</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>{rate} on {photographs}</source>
        <translation>{rate} auf {photographs}</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Its card holds no measurement: its accuracy is not known.</source>
        <translation>Auf seiner Karte steht keine Messung: Seine Genauigkeit ist nicht bekannt.</translation>
    </message>
    <message>
        <source>No precision is promised: the model names by its own limits.</source>
        <translation>Keine Präzision ist zugesagt: Das Modell benennt nach seinen eigenen Grenzen.</translation>
    </message>
    <message>
        <source>Promise: of what is named at least {share} % is right, shown at 95 %, by {answers}.</source>
        <translation>Zusage: Von dem, was benannt ist, stimmen mindestens {share} %, auf dem Niveau von 95 % gezeigt, durch {answers}.</translation>
    </message>
    <message>
        <source>Promise: of what is named at least {share} % is right, by estimate, too few answers show it, by {answers}.</source>
        <translation>Zusage: Von dem, was benannt ist, stimmen mindestens {share} %, als Schätzung, da zu wenige Antworten es zeigen, durch {answers}.</translation>
    </message>
    <message>
        <source>named from</source>
        <translation>benannt ab</translation>
    </message>
    <message>
        <source>right of answers</source>
        <translation>richtige Antworten</translation>
    </message>
    <message>
        <source>shown at least</source>
        <translation>gezeigt mindestens</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>{right} of {count}</source>
        <translation>{right} von {count}</translation>
    </message>
    <message>
        <source>What was not counted, and why</source>
        <translation>Was nicht gezählt wurde, und warum</translation>
    </message>
    <message>
        <source>{number} with a photograph that another file holds too</source>
        <translation>{number} mit einem Foto, das auch eine andere Datei enthält</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>unbekannter Grund</translation>
    </message>
    <message>
        <source>{count} for other reasons</source>
        <translation>{count} aus anderen Gründen</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>{number}: what they show nobody knows</source>
        <translation>{number}: Was sie zeigen, weiß niemand</translation>
    </message>
    <message>
        <source>{number} that neither model nor person named</source>
        <translation>{number}: weder vom Modell noch von einem Menschen benannt</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Nicht klassifiziert</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>Übergangen</translation>
    </message>
    <message>
        <source>{number}: no photographs</source>
        <translation>{number}: keine Fotos</translation>
    </message>
    <message>
        <source>{number}; what they showed counts still</source>
        <translation>{number}; was sie zeigten, zählt weiter</translation>
    </message>
    <message>
        <source>{number}, counted, but on no day</source>
        <translation>{number}, gezählt, aber an keinem Tag</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Kein Tag</translation>
    </message>
    <message>
        <source>{number}, counted, but at no station</source>
        <translation>{number}, gezählt, aber an keiner Station</translation>
    </message>
    <message>
        <source>No station</source>
        <translation>Keine Station</translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation>Nichts wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>unnamed camera</source>
        <translation>unbenannte Kamera</translation>
    </message>
    <message>
        <source>every photograph; copies once</source>
        <translation>jedes Foto; Kopien einmal</translation>
    </message>
    <message>
        <source>bursts of one camera: at most {gap} s between photographs, {length} s in all; copies once</source>
        <translation>Serien einer Kamera: höchstens {gap} s zwischen Fotos, {length} s insgesamt; Kopien einmal</translation>
    </message>
    <message>
        <source>{rule}; a video is one</source>
        <translation>{rule}; ein Video ist eine</translation>
    </message>
    <message>
        <source>the limits of the promise</source>
        <translation>nach den Grenzen der Zusage</translation>
    </message>
    <message>
        <source>a confidence of {limit} on, by the model</source>
        <translation>ab einer Konfidenz von {limit}, vom Modell</translation>
    </message>
    <message>
        <source>Sightings</source>
        <translation>Sichtungen</translation>
    </message>
    <message>
        <source>Camera clocks</source>
        <translation>Kamerauhren</translation>
    </message>
    <message>
        <source>as the cameras tell it</source>
        <translation>wie die Kameras sie angeben</translation>
    </message>
    <message>
        <source>Named from</source>
        <translation>Benannt</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Methoden</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Literatur</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>SHA-256 {hash} of their sorted content hashes</source>
        <translation>SHA-256 {hash} ihrer sortierten Inhalts-Hashes</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Benennungen</translation>
    </message>
    <message>
        <source>SHA-256 {hash} of the sorted pairs of content hash and label</source>
        <translation>SHA-256 {hash} der sortierten Paare von Inhalts-Hash und Benennung</translation>
    </message>
    <message>
        <source>unknown day</source>
        <translation>unbekannter Tag</translation>
    </message>
    <message>
        <source>other species</source>
        <translation>andere Arten</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <source>there are {value}</source>
        <translation>es sind {value}</translation>
    </message>
    <message>
        <source>there are {value} (95 % interval {low} to {high})</source>
        <translation>es sind {value} (95-%-Intervall {low} bis {high})</translation>
    </message>
    <message>
        <source>{name}: {photographs} photographs, {confirmed} confirmed</source>
        <translation>{name}: {photographs} Fotos, {confirmed} bestätigt</translation>
    </message>
    <message>
        <source>Photographs by species</source>
        <translation>Fotos nach Art</translation>
    </message>
    <message>
        <source>Photographs by day and species</source>
        <translation>Fotos nach Tag und Art</translation>
    </message>
    <message>
        <source>Photographs by part and species</source>
        <translation>Fotos nach Teil und Art</translation>
    </message>
    <message>
        <source>Map of the stations</source>
        <translation>Karte der Stationen</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value} ({low} bis {high})</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>haul</source>
        <translation>Hol</translation>
    </message>
    <message>
        <source>photograph</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Something went wrong inside JellyGUI.</source>
        <translation>In JellyGUI ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>All that you have said of photographs is saved. The zip holds log, versions and settings, no photographs; you see it before it is saved.</source>
        <translation>Alles, was Sie zu Fotos gesagt haben, ist gespeichert. Das Zip enthält Protokoll, Versionen und Einstellungen, keine Fotos; Sie sehen es, bevor es gespeichert wird.</translation>
    </message>
    <message>
        <source>Save diagnostic zip …</source>
        <translation>Diagnose-Zip speichern …</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Sagt</translation>
    </message>
    <message>
        <source>the camera</source>
        <translation>die Kamera</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>ein Name</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>eine Person</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>({count} unknown)</source>
        <translation>({count} unbekannt)</translation>
    </message>
    <message>
        <source>{model} …, which is not on this computer</source>
        <translation>{model} …, das nicht auf diesem Rechner ist</translation>
    </message>
    <message>
        <source>“{old}” is now called “{new}”.</source>
        <translation>„{old}“ heißt jetzt „{new}“.</translation>
    </message>
    <message>
        <source>“{name}” is among your models.</source>
        <translation>„{name}“ ist unter Ihren Modellen.</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Geschrieben: {path}</translation>
    </message>
    <message>
        <source>Written, and it names by the promise of {wish}: {path}</source>
        <translation>Geschrieben, und es benennt nach der Zusage von {wish}: {path}</translation>
    </message>
    <message>
        <source>“{name}” takes {time} ms for a photograph here.</source>
        <translation>„{name}“ braucht hier {time} ms je Foto.</translation>
    </message>
    <message>
        <source>“{path}” could not be moved to the trash.</source>
        <translation>„{path}“ konnte nicht in den Papierkorb gelegt werden.</translation>
    </message>
    <message>
        <source>Its disk may have no trash: delete the file yourself.</source>
        <translation>Der Datenträger hat vielleicht keinen Papierkorb: Löschen Sie die Datei selbst.</translation>
    </message>
    <message>
        <source>“{name}” is in the trash.</source>
        <translation>„{name}“ liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>JellyGUI models that name by the promise of {wish} (*{ending})</source>
        <translation>JellyGUI-Modelle, die nach der Zusage von {wish} benennen (*{ending})</translation>
    </message>
    <message>
        <source>JellyGUI models (*{ending})</source>
        <translation>JellyGUI-Modelle (*{ending})</translation>
    </message>
    <message>
        <source>{value} % ({low} to {high}), n = {count}</source>
        <translation>{value} % ({low} bis {high}), n = {count}</translation>
    </message>
    <message>
        <source>{rate}, on {photographs}</source>
        <translation>{rate}, auf {photographs}</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>sky blue</source>
        <translation>himmelblau</translation>
    </message>
    <message>
        <source>green</source>
        <translation>grün</translation>
    </message>
    <message>
        <source>vermilion</source>
        <translation>zinnober</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>rosa</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>blau</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>gelb</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>triangle</source>
        <translation>Dreieck</translation>
    </message>
    <message>
        <source>square</source>
        <translation>Quadrat</translation>
    </message>
    <message>
        <source>diamond</source>
        <translation>Raute</translation>
    </message>
    <message>
        <source>star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>pentagon</source>
        <translation>Fünfeck</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>triangle down</source>
        <translation>Dreieck nach unten</translation>
    </message>
    <message>
        <source>{colour} {shape}</source>
        <translation>{colour}, {shape}</translation>
    </message>
    <message>
        <source>Species {digit}</source>
        <translation>Art {digit}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Durchzusehen</translation>
    </message>
    <message>
        <source>Confirmed by a person</source>
        <translation>Von Menschen bestätigt</translation>
    </message>
    <message>
        <source>Unidentified</source>
        <translation>Unbestimmt</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Keine davon</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Unlesbar</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Nicht mehr da</translation>
    </message>
    <message>
        <source>Not yet classified</source>
        <translation>Noch nicht klassifiziert</translation>
    </message>
    <message>
        <source>People disagree</source>
        <translation>Uneinigkeit</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>More like these</source>
        <translation>Mehr wie diese</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>The model changed its mind</source>
        <translation>Das Modell hat seine Meinung geändert</translation>
    </message>
    <message>
        <source>Contradictions within a sighting</source>
        <translation>Widersprüche innerhalb einer Sichtung</translation>
    </message>
    <message>
        <source>Number of individuals is missing</source>
        <translation>Zahl der Individuen fehlt</translation>
    </message>
    <message>
        <source>Labelled by</source>
        <translation>Benannt von</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>or {species}</source>
        <translation>oder {species}</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>„{text}“</translation>
    </message>
    <message>
        <source>Tag {name}</source>
        <translation>Schlagwort {name}</translation>
    </message>
    <message>
        <source>Folder {name}</source>
        <translation>Ordner {name}</translation>
    </message>
    <message>
        <source>Day {day}</source>
        <translation>Tag {day}</translation>
    </message>
    <message>
        <source>Station {name}</source>
        <translation>Station {name}</translation>
    </message>
    <message>
        <source>Camera {name}</source>
        <translation>Kamera {name}</translation>
    </message>
    <message>
        <source>Labelled by {person}</source>
        <translation>Benannt von {person}</translation>
    </message>
    <message>
        <source>Unknown day</source>
        <translation>Unbekannter Tag</translation>
    </message>
    <message>
        <source>At no station</source>
        <translation>An keiner Station</translation>
    </message>
    <message>
        <source>Camera not known</source>
        <translation>Kamera nicht bekannt</translation>
    </message>
    <message>
        <source>Labelled without a name</source>
        <translation>Ohne Namen benannt</translation>
    </message>
    <message numerus="yes">
        <source>More like {count} photographs</source>
        <translation>
            <numerusform>Mehr wie {count} Foto</numerusform>
            <numerusform>Mehr wie {count} Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>More like {name}</source>
        <translation>Mehr wie {name}</translation>
    </message>
    <message>
        <source>More like one photograph</source>
        <translation>Mehr wie ein Foto</translation>
    </message>
    <message>
        <source>Confidence up to {high}</source>
        <translation>Konfidenz bis {high}</translation>
    </message>
    <message>
        <source>Confidence from {low}</source>
        <translation>Konfidenz ab {low}</translation>
    </message>
    <message>
        <source>Confidence {low} to {high}</source>
        <translation>Konfidenz {low} bis {high}</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>keine davon</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>unidentified</source>
        <translation>unbestimmt</translation>
    </message>
    <message>
        <source>unclassified</source>
        <translation>nicht klassifiziert</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>unlesbar</translation>
    </message>
    <message>
        <source>copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Was ist das?</translation>
    </message>
    <message>
        <source>{name}?</source>
        <translation>{name}?</translation>
    </message>
    <message>
        <source>{confirmed} of {total} confirmed</source>
        <translation>{confirmed} von {total} bestätigt</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>Modell: {name}</translation>
    </message>
    <message numerus="yes">
        <source>{count} photographs</source>
        <translation>
            <numerusform>{count} Foto</numerusform>
            <numerusform>{count} Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} marked unsure</source>
        <translation>{count} als unsicher markiert</translation>
    </message>
    <message>
        <source>{count} named {label}</source>
        <translation>{count} {label} genannt</translation>
    </message>
    <message>
        <source>{said}, {before} of them confirmed before</source>
        <translation>{said}, davon {before} vorher bestätigt</translation>
    </message>
    <message>
        <source>{said}, confirmed before</source>
        <translation>{said}, vorher bestätigt</translation>
    </message>
    <message>
        <source>{count} confirmed</source>
        <translation>{count} bestätigt</translation>
    </message>
    <message numerus="yes">
        <source>{count} set to {individuals} individuals</source>
        <translation>
            <numerusform>{count} auf {individuals} Individuum gesetzt</numerusform>
            <numerusform>{count} auf {individuals} Individuen gesetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} without a number of individuals</source>
        <translation>{count} ohne Zahl der Individuen</translation>
    </message>
    <message>
        <source>{said}: what is shown of a stack; E opens it to count the others</source>
        <translation>{said}: das gezeigte Foto eines Stapels; E öffnet ihn, um die anderen zu zählen</translation>
    </message>
    <message>
        <source>{count} show {label}, too</source>
        <translation>{count} zeigen auch {label}</translation>
    </message>
    <message>
        <source>{count} show {label}, too: ×{individuals} on what is shown of a stack</source>
        <translation>{count} zeigen auch {label}: ×{individuals} auf dem, was von einem Stapel gezeigt wird</translation>
    </message>
    <message>
        <source>{count} show {label} ×{individuals}, too</source>
        <translation>{count} zeigen auch {label} ×{individuals}</translation>
    </message>
    <message>
        <source>{label} taken away from {count}</source>
        <translation>{label} von {count} weggenommen</translation>
    </message>
    <message>
        <source>{count} teach nothing now; the Data page shows them</source>
        <translation>{count} lehren jetzt nichts mehr; die Seite Daten zeigt sie</translation>
    </message>
    <message>
        <source>{count} teach again</source>
        <translation>{count} lehren wieder</translation>
    </message>
    <message>
        <source>{count} with another note or other tags</source>
        <translation>{count} mit anderer Notiz oder anderen Schlagwörtern</translation>
    </message>
    <message numerus="yes">
        <source>{count} labels merged</source>
        <translation>
            <numerusform>{count} Benennung übernommen</numerusform>
            <numerusform>{count} Benennungen übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>Es gibt nichts zurückzunehmen</translation>
    </message>
    <message>
        <source>Taken back: {told}</source>
        <translation>Zurückgenommen: {told}</translation>
    </message>
    <message>
        <source>There is nothing to do again</source>
        <translation>Es gibt nichts zu wiederholen</translation>
    </message>
    <message>
        <source>Done again: {told}</source>
        <translation>Wiederholt: {told}</translation>
    </message>
    <message numerus="yes">
        <source>what was said of {count} photographs</source>
        <translation>
            <numerusform>was zu {count} Foto gesagt wurde</numerusform>
            <numerusform>was zu {count} Fotos gesagt wurde</numerusform>
        </translation>
    </message>
    <message>
        <source>{person}: {label}</source>
        <translation>{person}: {label}</translation>
    </message>
    <message>
        <source>cannot be used: {reason}</source>
        <translation>nicht verwendbar: {reason}</translation>
    </message>
    <message>
        <source>{person} says {label}</source>
        <translation>{person} sagt {label}</translation>
    </message>
    <message>
        <source>you say {labels}</source>
        <translation>Sie sagen {labels}</translation>
    </message>
    <message>
        <source>you say {label}</source>
        <translation>Sie sagen {label}</translation>
    </message>
    <message numerus="yes">
        <source>{count} individuals</source>
        <translation>
            <numerusform>{count} Individuum</numerusform>
            <numerusform>{count} Individuen</numerusform>
        </translation>
    </message>
    <message>
        <source>the model says {label}, {share}</source>
        <translation>das Modell sagt {label}, {share}</translation>
    </message>
    <message>
        <source>below its limits</source>
        <translation>unter seinen Grenzen</translation>
    </message>
    <message>
        <source>your labels suggest {label}, {share}</source>
        <translation>Ihre Benennungen legen {label} nahe, {share}</translation>
    </message>
    <message>
        <source>a copy of another file</source>
        <translation>eine Kopie einer anderen Datei</translation>
    </message>
    <message>
        <source>others of its sighting are called differently</source>
        <translation>andere derselben Sichtung heißen anders</translation>
    </message>
    <message>
        <source>{count} {label}</source>
        <translation>{count} {label}</translation>
    </message>
    <message>
        <source>A stack of {total}: {labels}; {confirmed} of them confirmed</source>
        <translation>Ein Stapel von {total}: {labels}; davon {confirmed} bestätigt</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>the copy</source>
        <translation>die Kopie</translation>
    </message>
    <message>
        <source> + </source>
        <translation> + </translation>
    </message>
    <message>
        <source>Enter takes the suggestion: {label}</source>
        <translation>Enter übernimmt den Vorschlag: {label}</translation>
    </message>
    <message>
        <source>Enter confirms: {label}, below its limits</source>
        <translation>Enter bestätigt: {label}, unter seinen Grenzen</translation>
    </message>
    <message>
        <source>Enter confirms: {label}</source>
        <translation>Enter bestätigt: {label}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Time in the video</source>
        <translation>Zeit im Video</translation>
    </message>
    <message>
        <source>{time} (its camera says {says})</source>
        <translation>{time} (die Kamera sagt {says})</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>{depth} m</source>
        <translation>{depth} m</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Dateigröße</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>E</source>
        <translation>O</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>{error} The model that comes with the program is used.</source>
        <translation>{error} Das mitgelieferte Modell wird verwendet.</translation>
    </message>
    <message>
        <source>+ species</source>
        <translation>+ Art</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Scientific name</source>
        <translation>Wissenschaftlicher Name</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>AphiaID</source>
        <translation>AphiaID</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Digit</source>
        <translation>Ziffer</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Benannt</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Vom Modell</translation>
    </message>
    <message>
        <source>“Aurelia aurita”, “Aurelia sp.”, “Cyanea cf. capillata”</source>
        <translation>„Aurelia aurita“, „Aurelia sp.“, „Cyanea cf. capillata“</translation>
    </message>
    <message>
        <source>Who described it, and when</source>
        <translation>Wer sie beschrieben hat, und wann</translation>
    </message>
    <message>
        <source>Its number in WoRMS, the World Register of Marine Species</source>
        <translation>Ihre Nummer in WoRMS, dem Weltregister der Meerestiere und -pflanzen</translation>
    </message>
    <message>
        <source>The key that names it</source>
        <translation>Die Taste, die sie benennt</translation>
    </message>
    <message>
        <source>Photographs that people call so</source>
        <translation>Fotos, die Menschen so nennen</translation>
    </message>
    <message>
        <source>Photographs that the model in use calls so, named by people or not</source>
        <translation>Fotos, die das verwendete Modell so nennt, ob von Menschen benannt oder nicht</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>+ station</source>
        <translation>+ Station</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>nicht übernommen</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>by folder</source>
        <translation>nach Ordner</translation>
    </message>
    <message>
        <source>by time</source>
        <translation>nach Zeit</translation>
    </message>
    <message>
        <source>by position</source>
        <translation>nach Position</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>sie hat keinen Namen</translation>
    </message>
    <message>
        <source>another station is called so</source>
        <translation>eine andere Station heißt so</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Depth, m</source>
        <translation>Tiefe, m</translation>
    </message>
    <message>
        <source>Gear</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message numerus="yes">
        <source>{count} photographs, {review} to review</source>
        <translation>
            <numerusform>{count} Foto, {review} durchzusehen</numerusform>
            <numerusform>{count} Fotos, {review} durchzusehen</numerusform>
        </translation>
    </message>
    <message>
        <source>model {model}</source>
        <translation>Modell {model}</translation>
    </message>
    <message>
        <source>{count} suggested otherwise</source>
        <translation>{count} anders vorgeschlagen</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>{done} of {all} looked at</source>
        <translation>{done} von {all} durchgesehen</translation>
    </message>
    <message>
        <source>, {count} cannot be read</source>
        <translation>, {count} nicht lesbar</translation>
    </message>
    <message>
        <source>CSV: commas, decimal point (*.csv)</source>
        <translation>CSV: Kommas, Dezimalpunkt (*.csv)</translation>
    </message>
    <message>
        <source>CSV: semicolons, decimal comma (*.csv)</source>
        <translation>CSV: Semikolons, Dezimalkomma (*.csv)</translation>
    </message>
    <message>
        <source>Tabs, decimal point (*.tsv)</source>
        <translation>Tabulatoren, Dezimalpunkt (*.tsv)</translation>
    </message>
    <message>
        <source>Run {number}, {moment}</source>
        <translation>Lauf {number}, {moment}</translation>
    </message>
    <message>
        <source>It gave a model, which is no longer on this computer.</source>
        <translation>Er ergab ein Modell, das nicht mehr auf diesem Rechner ist.</translation>
    </message>
    <message>
        <source>A new model: {name}.</source>
        <translation>Ein neues Modell: {name}.</translation>
    </message>
    <message>
        <source>It was cut off.</source>
        <translation>Er wurde abgebrochen.</translation>
    </message>
    <message>
        <source>It was cut off, and has been discarded.</source>
        <translation>Er wurde abgebrochen und ist verworfen.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>It came to its end.</source>
        <translation>Er kam an sein Ende.</translation>
    </message>
    <message>
        <source>Each photograph of a random check (Counts page) becomes a test photograph.</source>
        <translation>Jedes Foto einer Stichprobe (Seite Zählung) wird ein Testfoto.</translation>
    </message>
    <message>
        <source>Each photograph of a random check (Counts page) becomes a test photograph, but only {count} could be drawn here now.</source>
        <translation>Jedes Foto einer Stichprobe (Seite Zählung) wird ein Testfoto, aber hier ließen sich jetzt nur {count} ziehen.</translation>
    </message>
    <message>
        <source>{species} {change} of {count}</source>
        <translation>{species} {change} von {count}</translation>
    </message>
    <message>
        <source>This is the model before: {numbers}.</source>
        <translation>Dies ist das Modell vorher: {numbers}.</translation>
    </message>
    <message>
        <source>Step {step}: {numbers}. {smaller} smaller than before ({before}).</source>
        <translation>Schritt {step}: {numbers}. {smaller} kleiner als vorher ({before}).</translation>
    </message>
    <message>
        <source>Every species is recognised as often as before.</source>
        <translation>Jede Art wird so oft erkannt wie vorher.</translation>
    </message>
    <message>
        <source>The model has once learned from {seen} of the {count} photographs behind this: it shows what pruning loses, not how good the model is.</source>
        <translation>Von {seen} der {count} Fotos hierzu hat das Modell einmal gelernt: Das zeigt, was das Ausdünnen kostet, nicht wie gut das Modell ist.</translation>
    </message>
    <message>
        <source>There are no validation photographs of {species}: nothing is known of these.</source>
        <translation>Es gibt keine Validierungsfotos von {species}: Über diese ist nichts bekannt.</translation>
    </message>
    <message>
        <source>{value} % ({low} to {high})</source>
        <translation>{value} % ({low} bis {high})</translation>
    </message>
    <message>
        <source>{number} M</source>
        <translation>{number} Mio.</translation>
    </message>
    <message>
        <source>{number} parameters</source>
        <translation>{number} Parameter</translation>
    </message>
    <message>
        <source>accuracy {rate}</source>
        <translation>Genauigkeit {rate}</translation>
    </message>
    <message>
        <source>{time} ms</source>
        <translation>{time} ms</translation>
    </message>
    <message>
        <source>“{path}” cannot be written.</source>
        <translation>„{path}“ kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose a place where you may write.</source>
        <translation>Wählen Sie einen Ort, an dem Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Retrain: no new labels</source>
        <translation>Nachtrainieren: nichts Neues</translation>
    </message>
    <message numerus="yes">
        <source>Retrain with {count} new labels</source>
        <translation>
            <numerusform>Nachtrainieren: {count} neue</numerusform>
            <numerusform>Nachtrainieren: {count} neue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{parent}” would learn from {count} labelled photographs ({kinds}) and rehearse what it remembers of its own.</source>
        <translation>
            <numerusform>„{parent}“ würde von {count} benannten Foto lernen ({kinds}) und wiederholen, was es von seinen eigenen behalten hat.</numerusform>
            <numerusform>„{parent}“ würde von {count} benannten Fotos lernen ({kinds}) und wiederholen, was es von seinen eigenen behalten hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} are left out: copies, or pictures of one burst, with different labels (Data page).</source>
        <translation>
            <numerusform>{count} bleibt weg: eine Kopie oder ein Bild einer Serie mit verschiedenen Benennungen (Seite Daten).</numerusform>
            <numerusform>{count} bleiben weg: Kopien oder Bilder einer Serie mit verschiedenen Benennungen (Seite Daten).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more say when to stop.</source>
        <translation>
            <numerusform>{count} weiteres sagt, wann Schluss ist.</numerusform>
            <numerusform>{count} weitere sagen, wann Schluss ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more test it.</source>
        <translation>
            <numerusform>{count} weiteres testet es.</numerusform>
            <numerusform>{count} weitere testen es.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {count} photographs of {species} test, as random checks do: label others to teach it.</source>
        <translation>
            <numerusform>Das {count} Foto von {species} testet, wie es die einer Stichprobe tun: Benennen Sie andere, um die Art zu lehren.</numerusform>
            <numerusform>Alle {count} Fotos von {species} testen, wie es die einer Stichprobe tun: Benennen Sie andere, um die Art zu lehren.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model has already learned every label of this project.</source>
        <translation>Das Modell hat schon jede Benennung dieses Projekts gelernt.</translation>
    </message>
    <message>
        <source>Every photograph labelled so far ({count}) tests, as those of random checks do. Confirm or correct others: they teach the next model.</source>
        <translation>Alle bisher benannten Fotos ({count}) testen, wie es die von Stichproben tun. Bestätigen oder korrigieren Sie andere: Sie lehren das nächste Modell.</translation>
    </message>
    <message>
        <source>Confirm or correct some photographs first: they teach the next model.</source>
        <translation>Bestätigen oder korrigieren Sie zuerst einige Fotos: Sie lehren das nächste Modell.</translation>
    </message>
    <message>
        <source>{species} is new to the model: label {more} more, it has {count}.</source>
        <translation>{species} ist dem Modell neu: Benennen Sie noch {more}, es hat {count}.</translation>
    </message>
    <message>
        <source>“None of these” is new to the model: press 0 on {more} more, there are {count}.</source>
        <translation>„Keine davon“ ist dem Modell neu: Drücken Sie 0 bei noch {more}, es gibt {count}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} further species are new and wait for more labels.</source>
        <translation>
            <numerusform>{count} weitere Art ist neu und wartet auf mehr Benennungen.</numerusform>
            <numerusform>{count} weitere Arten sind neu und warten auf mehr Benennungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new network needs labelled photographs of two species at least: label more, or add a labelled folder (File menu).</source>
        <translation>Ein neues Netz braucht benannte Fotos von mindestens zwei Arten: Benennen Sie mehr, oder fügen Sie einen benannten Ordner hinzu (Menü Datei).</translation>
    </message>
    <message>
        <source>A new {network} would learn from {count} labelled photographs of this project and know their {species} species and none of these; then it is compared with “{parent}”.</source>
        <translation>Ein neues {network} würde von {count} benannten Fotos dieses Projekts lernen und ihre {species} Arten und „keine davon“ kennen; dann wird es mit „{parent}“ verglichen.</translation>
    </message>
    <message>
        <source>A new {network} would learn from {count} labelled photographs of this project and know their {species} species; then it is compared with “{parent}”.</source>
        <translation>Ein neues {network} würde von {count} benannten Fotos dieses Projekts lernen und ihre {species} Arten kennen; dann wird es mit „{parent}“ verglichen.</translation>
    </message>
    <message>
        <source>It takes about {time}, {memory} of memory and {disk} of disk here.</source>
        <translation>Es braucht hier etwa {time}, {memory} Arbeitsspeicher und {disk} auf dem Datenträger.</translation>
    </message>
    <message>
        <source>A retraining that began on {moment} was cut off.</source>
        <translation>Ein Nachtraining, das am {moment} begann, wurde abgebrochen.</translation>
    </message>
    <message>
        <source>A pruning that began on {moment} was cut off.</source>
        <translation>Ein Ausdünnen, das am {moment} begann, wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The training of a new {network} that began on {moment} was cut off.</source>
        <translation>Das Training eines neuen {network}, das am {moment} begann, wurde abgebrochen.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Photograph</source>
        <translation>&amp;Foto</translation>
    </message>
    <message>
        <source>&amp;Classify</source>
        <translation>&amp;Klassifizieren</translation>
    </message>
    <message>
        <source>&amp;Survey</source>
        <translation>&amp;Erhebung</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Sort</source>
        <translation>&amp;Sortieren</translation>
    </message>
    <message>
        <source>&amp;Brightness</source>
        <translation>&amp;Helligkeit</translation>
    </message>
    <message>
        <source>&amp;Contrast</source>
        <translation>&amp;Kontrast</translation>
    </message>
    <message>
        <source>Where channels are removed</source>
        <translation>Wo Kanäle entfernt werden</translation>
    </message>
    <message>
        <source>How photographs are shown</source>
        <translation>Wie Fotos gezeigt werden</translation>
    </message>
    <message>
        <source>How fast it learns</source>
        <translation>Wie schnell es lernt</translation>
    </message>
    <message>
        <source>What keeps it from learning by heart</source>
        <translation>Was es vom Auswendiglernen abhält</translation>
    </message>
    <message>
        <source>In hand: {species}. Draw over photographs to name them so.</source>
        <translation>In der Hand: {species}. Fahren Sie über Fotos, um sie so zu nennen.</translation>
    </message>
    <message>
        <source>Photograph beside it</source>
        <translation>Foto daneben</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>See another photograph beside it (V): choose it below</source>
        <translation>Ein anderes Foto daneben sehen (V): Wählen Sie es unten</translation>
    </message>
    <message>
        <source>Choose another photograph below.</source>
        <translation>Wählen Sie unten ein anderes Foto.</translation>
    </message>
    <message>
        <source>The animal fills the photograph.</source>
        <translation>Das Tier füllt das Foto.</translation>
    </message>
    <message>
        <source>Opening {name} …</source>
        <translation>{name} wird geöffnet …</translation>
    </message>
    <message>
        <source>cannot be shown</source>
        <translation>kann nicht gezeigt werden</translation>
    </message>
    <message>
        <source>{name} {reason}.</source>
        <translation>{name} {reason}.</translation>
    </message>
    <message>
        <source>No stacks</source>
        <translation>Keine Stapel</translation>
    </message>
    <message>
        <source>By sighting (bursts and copies)</source>
        <translation>Nach Sichtung (Serien und Kopien)</translation>
    </message>
    <message>
        <source>By station (deployment)</source>
        <translation>Nach Station (Einsatz)</translation>
    </message>
    <message>
        <source>Near-copies</source>
        <translation>Beinahe-Kopien</translation>
    </message>
    <message>
        <source>Look-alikes ({share} and more)</source>
        <translation>Ähnliche (ab {share})</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>So geht es</translation>
    </message>
    <message>
        <source>Open the guide: from a folder to counts</source>
        <translation>Die Anleitung öffnen: vom Ordner zu den Zahlen</translation>
    </message>
    <message>
        <source>This page has not been translated yet.</source>
        <translation>Diese Seite ist noch nicht übersetzt.</translation>
    </message>
    <message>
        <source>{value} % (95 % interval {low} to {high} %, n = {count})</source>
        <translation>{value} % (95-%-Intervall {low} bis {high} %, n = {count})</translation>
    </message>
    <message>
        <source>{photographs} in {files} was evaluated</source>
        <translation>Ausgewertet wurde {photographs} in {files}</translation>
    </message>
    <message>
        <source>{photographs} in {files} were evaluated</source>
        <translation>Ausgewertet wurden {photographs} in {files}</translation>
    </message>
    <message>
        <source>{files} with the same content as another counted once</source>
        <translation>{files} gleichen Inhalts nur einmal gezählt</translation>
    </message>
    <message>
        <source>{files} that could not be read left out</source>
        <translation>{files} nicht lesbar und ausgelassen</translation>
    </message>
    <message>
        <source>{files} not read yet left out</source>
        <translation>{files} noch nicht gelesen und ausgelassen</translation>
    </message>
    <message>
        <source>, taken on {day}</source>
        <translation>, aufgenommen am {day}</translation>
    </message>
    <message>
        <source>, taken on {count} days from {first} to {last}</source>
        <translation>, aufgenommen an {count} Tagen vom {first} bis zum {last}</translation>
    </message>
    <message>
        <source>, {count} of them on an unknown day</source>
        <translation>, {count} davon an einem unbekannten Tag</translation>
    </message>
    <message>
        <source>, at one station</source>
        <translation>, an einer Station</translation>
    </message>
    <message>
        <source>, at {count} stations</source>
        <translation>, an {count} Stationen</translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>Frames of videos are among them (frames: {frames}, videos: {videos}; of one every {seconds} s those at which the scene had changed, so that their number tells nothing of time).</source>
        <translation>Bilder aus Videos sind darunter (Bilder: {frames}, Videos: {videos}; von einem alle {seconds} s die, bei denen sich die Szene geändert hatte, so dass ihre Zahl nichts über die Zeit sagt).</translation>
    </message>
    <message>
        <source>Frames of videos are among them (frames: {frames}, videos: {videos}; one every {seconds} s).</source>
        <translation>Bilder aus Videos sind darunter (Bilder: {frames}, Videos: {videos}; eines alle {seconds} s).</translation>
    </message>
    <message>
        <source>one camera</source>
        <translation>eine Kamera</translation>
    </message>
    <message>
        <source>The clocks of cameras were corrected ({clocks}).</source>
        <translation>Kamerauhren wurden korrigiert ({clocks}).</translation>
    </message>
    <message>
        <source>No model was used.</source>
        <translation>Es wurde kein Modell verwendet.</translation>
    </message>
    <message>
        <source>the model “{name}” (SHA-256 {hash})</source>
        <translation>das Modell „{name}“ (SHA-256 {hash})</translation>
    </message>
    <message>
        <source>Of these photographs {model}, which is in use, has classified none.</source>
        <translation>Von diesen Fotos hat {model}, das verwendet wird, keines klassifiziert.</translation>
    </message>
    <message>
        <source>One of them was classified with JellyGUI {version} by {model}{network}.</source>
        <translation>Eines davon wurde mit JellyGUI {version} durch {model} klassifiziert{network}.</translation>
    </message>
    <message>
        <source>{count} of them were classified with JellyGUI {version} by {model}{network}.</source>
        <translation>{count} davon wurden mit JellyGUI {version} durch {model} klassifiziert{network}.</translation>
    </message>
    <message>
        <source>It was classified with JellyGUI {version} by {model}{network}.</source>
        <translation>Es wurde mit JellyGUI {version} durch {model} klassifiziert{network}.</translation>
    </message>
    <message>
        <source>They were classified with JellyGUI {version} by {model}{network}.</source>
        <translation>Sie wurden mit JellyGUI {version} durch {model} klassifiziert{network}.</translation>
    </message>
    <message>
        <source>, a network ({network}) that tells {count} species and none of these apart</source>
        <translation>; das Netz ({network}) unterscheidet {count} Arten und „keine davon“</translation>
    </message>
    <message>
        <source>, a network ({network}) that tells {count} species apart</source>
        <translation>; das Netz ({network}) unterscheidet {count} Arten</translation>
    </message>
    <message>
        <source>; its accuracy was {rate} on {photographs}, by Wilson&apos;s score interval (with Newcombe&apos;s continuity correction near 0 and 1) for the effective number of groups of copies and bursts (Rao &amp; Scott 1992)</source>
        <translation>; seine Genauigkeit war {rate} auf {photographs}, nach Wilsons Score-Intervall (mit Newcombes Stetigkeitskorrektur nahe 0 und 1) für die effektive Zahl der Gruppen von Kopien und Serien (Rao &amp; Scott 1992)</translation>
    </message>
    <message>
        <source>For each species a limit of confidence was set such that at least {share} % of what is named is right, as shown at 95 % by exact binomial tests in fixed sequence (Clopper &amp; Pearson 1934; Angelopoulos et al. 2021) on {answers}; {photographs} below it, or unlike what the model had learned, stayed unidentified.</source>
        <translation>Für jede Art wurde eine Konfidenzgrenze so gesetzt, dass mindestens {share} % des Benannten stimmen, auf dem Niveau von 95 % gezeigt durch exakte Binomialtests in fester Reihenfolge (Clopper &amp; Pearson 1934; Angelopoulos et al. 2021) mit {answers}; {photographs} darunter, oder unähnlich allem, was das Modell gelernt hat, blieben unbestimmt.</translation>
    </message>
    <message>
        <source>For each species a limit of confidence was set such that at least {share} % of what is named is right, an estimate from {answers}; {photographs} below it, or unlike what the model had learned, stayed unidentified.</source>
        <translation>Für jede Art wurde eine Konfidenzgrenze so gesetzt, dass mindestens {share} % des Benannten stimmen, als Schätzung aus {answers}; {photographs} darunter, oder unähnlich allem, was das Modell gelernt hat, blieben unbestimmt.</translation>
    </message>
    <message>
        <source>{photographs} with a confidence below {limit}, or unlike what the model had learned, stayed unidentified.</source>
        <translation>{photographs} mit einer Konfidenz unter {limit}, oder unähnlich allem, was das Modell gelernt hat, blieben unbestimmt.</translation>
    </message>
    <message>
        <source>{photographs} stayed unidentified.</source>
        <translation>{photographs} blieben unbestimmt.</translation>
    </message>
    <message>
        <source>No label was given or confirmed by a person.</source>
        <translation>Keine Benennung hat ein Mensch gegeben oder bestätigt.</translation>
    </message>
    <message>
        <source>The labels of {photographs} ({share} %) were given or confirmed by people, whose word counts before the model&apos;s.</source>
        <translation>Die Benennungen von {photographs} ({share} %) haben Menschen gegeben oder bestätigt; ihr Wort gilt vor dem des Modells.</translation>
    </message>
    <message>
        <source>The model was not checked on a random sample of this survey.</source>
        <translation>Das Modell wurde nicht an einer Stichprobe dieser Erhebung geprüft.</translation>
    </message>
    <message>
        <source>A random sample of {photographs} was drawn from {from_count} that nobody had labelled; {answered} were labelled by a person who did not see what the model said.</source>
        <translation>Eine Zufallsstichprobe von {photographs} wurde aus {from_count} gezogen, die niemand benannt hatte; {answered} benannte ein Mensch, der nicht sah, was das Modell sagte.</translation>
    </message>
    <message>
        <source>A random sample of {photographs} was drawn from {from_count} that nobody had labelled, in strata by what the model said of them (Neyman allocation), one of each group of copies and bursts in a stratum, with known chances (Rosén 1997); {answered} were labelled by a person who did not see what the model said.</source>
        <translation>Eine Zufallsstichprobe von {photographs} wurde aus {from_count} gezogen, die niemand benannt hatte, in Schichten nach dem, was das Modell von ihnen sagte (Neyman-Aufteilung), je eines jeder Gruppe von Kopien und Serien in einer Schicht, mit bekannten Wahrscheinlichkeiten (Rosén 1997); {answered} benannte ein Mensch, der nicht sah, was das Modell sagte.</translation>
    </message>
    <message>
        <source>The model “{model}” was wrong on {rate} of those that it named (Wilson&apos;s score interval, with Newcombe&apos;s continuity correction near 0 and 1, for Kish&apos;s effective sample size; answers of one group tell as much as one).</source>
        <translation>Das Modell „{model}“ irrte bei {rate} derer, die es benannt hatte (Wilsons Score-Intervall, mit Newcombes Stetigkeitskorrektur nahe 0 und 1, für Kishs effektiven Stichprobenumfang; Antworten zu einer Gruppe sagen so viel wie eine).</translation>
    </message>
    <message>
        <source>Checks before it, {count}, entered the estimates likewise.</source>
        <translation>Frühere Stichproben, {count}, gingen ebenso in die Schätzungen ein.</translation>
    </message>
    <message>
        <source>The numbers of photographs per species are counts of labels, without a correction of the model&apos;s errors.</source>
        <translation>Die Zahlen der Fotos je Art sind Auszählungen der Benennungen, ohne Korrektur der Fehler des Modells.</translation>
    </message>
    <message>
        <source>The number of photographs that show each species was estimated by post-stratification by the model&apos;s answers (Olofsson et al. 2014), labels by people being taken as exact; 95 % intervals are Wilson&apos;s with the effective sample size that the variance of the estimate gives (Franco et al. 2019), in which strata are smoothed by pseudo-Bayes cells (Fienberg &amp; Holland 1973) and corrected for finite populations.</source>
        <translation>Die Zahl der Fotos, die eine Art zeigen, wurde durch nachträgliche Schichtung nach den Antworten des Modells geschätzt (Olofsson et al. 2014), wobei Benennungen von Menschen als exakt gelten; 95-%-Intervalle sind Wilsons, mit dem effektiven Stichprobenumfang, den die Varianz der Schätzung ergibt (Franco et al. 2019), wobei Schichten durch Pseudo-Bayes-Zellen geglättet (Fienberg &amp; Holland 1973) und für endliche Grundgesamtheiten korrigiert sind.</translation>
    </message>
    <message>
        <source>The numbers of photographs per species are counts of labels by people, who have named all photographs; none is estimated.</source>
        <translation>Die Zahlen der Fotos je Art sind Auszählungen der Benennungen von Menschen, die alle Fotos benannt haben; keine ist geschätzt.</translation>
    </message>
    <message>
        <source>A sighting is a photograph; copies count once.</source>
        <translation>Eine Sichtung ist ein Foto; Kopien zählen einmal.</translation>
    </message>
    <message>
        <source>A sighting is a photograph, or a burst of one camera with at most {gap} s between photographs and {length} s in all; copies count once.</source>
        <translation>Eine Sichtung ist ein Foto, oder eine Serie einer Kamera mit höchstens {gap} s zwischen Fotos und {length} s insgesamt; Kopien zählen einmal.</translation>
    </message>
    <message>
        <source>The frames of a video are one sighting.</source>
        <translation>Die Bilder eines Videos sind eine Sichtung.</translation>
    </message>
    <message>
        <source>Abundance per unit of effort ({units}) is the sum of {measures} over the sum of effort of the stations of which every photograph was looked at for the species, those without it included; 95 % intervals are percentiles of 2,000 draws of stations with replacement (Efron &amp; Tibshirani 1993).</source>
        <translation>Die Abundanz je Einheit des Aufwands ({units}) ist die Summe von {measures} über die Summe des Aufwands der Stationen, von denen jedes Foto auf die Art hin angesehen wurde, auch der ohne sie; 95-%-Intervalle sind Perzentile von 2000 Ziehungen der Stationen mit Zurücklegen (Efron &amp; Tibshirani 1993).</translation>
    </message>
    <message>
        <source>Abundance per unit of effort ({units}) is the sum of {measures} over the sum of effort of the stations of which every photograph was looked at for the species, those without it included; fewer than {count} stations tell no interval.</source>
        <translation>Die Abundanz je Einheit des Aufwands ({units}) ist die Summe von {measures} über die Summe des Aufwands der Stationen, von denen jedes Foto auf die Art hin angesehen wurde, auch der ohne sie; weniger als {count} Stationen ergeben kein Intervall.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>„{name}“</translation>
    </message>
</context>
<context>
    <name>AboutBox</name>
    <message>
        <source>About JellyGUI</source>
        <translation>Über JellyGUI</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>It counts jellyfish species in photographs.</source>
        <translation>Es zählt Quallenarten auf Fotos.</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Versionen kopieren</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Teile des Programms</translation>
    </message>
    <message>
        <source>LicenceText</source>
        <translation>Lizenztext</translation>
    </message>
    <message>
        <source>Reading the licences …</source>
        <translation>Die Lizenzen werden gelesen …</translation>
    </message>
    <message>
        <source>The licences cannot be read.</source>
        <translation>Die Lizenzen können nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>As&amp;k before changing many confirmed labels</source>
        <translation>&amp;Fragen, bevor viele bestätigte Benennungen geändert werden</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>Probabilities</source>
        <translation>Wahrscheinlichkeiten</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Large photograph</source>
        <translation>Großes Foto</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Card of the model</source>
        <translation>Steckbrief des Modells</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Dieses Modell verwenden</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Measure speed</source>
        <translation>Tempo messen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message numerus="yes">
        <source>{count} models</source>
        <translation>
            <numerusform>{count} Modell</numerusform>
            <numerusform>{count} Modelle</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Ein Modell wählen</translation>
    </message>
    <message>
        <source>“Compare two” lays them side by side.</source>
        <translation>„Zwei vergleichen“ legt sie nebeneinander.</translation>
    </message>
    <message>
        <source>The model that came with the program stays.</source>
        <translation>Das mitgelieferte Modell bleibt.</translation>
    </message>
    <message>
        <source>This project uses it.</source>
        <translation>Dieses Projekt verwendet es.</translation>
    </message>
    <message>
        <source>Moves its file to the trash.</source>
        <translation>Legt seine Datei in den Papierkorb.</translation>
    </message>
    <message>
        <source>Grew from</source>
        <translation>Gewachsen aus</translation>
    </message>
    <message numerus="yes">
        <source>In use: its predictions on {count} photographs count.</source>
        <translation>
            <numerusform>In Gebrauch: Seine Vorhersage zu {count} Foto zählt.</numerusform>
            <numerusform>In Gebrauch: Seine Vorhersagen zu {count} Fotos zählen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its predictions on all {count} photographs are kept: using it takes a moment.</source>
        <translation>
            <numerusform>Seine Vorhersage zu {count} Foto ist noch da: Es zu verwenden dauert einen Augenblick.</numerusform>
            <numerusform>Seine Vorhersagen zu allen {count} Fotos sind noch da: Es zu verwenden dauert einen Augenblick.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its predictions on {count} photographs are kept; using it classifies the others.</source>
        <translation>
            <numerusform>Seine Vorhersage zu {count} Foto ist noch da; es zu verwenden klassifiziert die anderen.</numerusform>
            <numerusform>Seine Vorhersagen zu {count} Fotos sind noch da; es zu verwenden klassifiziert die anderen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Using it classifies every photograph; your labels stand.</source>
        <translation>Es zu verwenden klassifiziert jedes Foto; Ihre Benennungen bleiben.</translation>
    </message>
</context>
<context>
    <name>CheckView</name>
    <message>
        <source>Result of the random check</source>
        <translation>Ergebnis der Stichprobe</translation>
    </message>
    <message>
        <source>Check a random sample …</source>
        <translation>Eine Stichprobe prüfen …</translation>
    </message>
    <message>
        <source>How exactly to know every count, in photographs</source>
        <translation>Wie genau jede Zahl bekannt sein soll, in Fotos</translation>
    </message>
    <message>
        <source>Least certain: ± {widest} photographs. For ±</source>
        <translation>Am unsichersten: ± {widest} Fotos. Für ±</translation>
    </message>
    <message>
        <source>answer about {count} more.</source>
        <translation>beantworten Sie noch etwa {count}.</translation>
    </message>
    <message>
        <source>nothing more is to be answered.</source>
        <translation>ist nichts mehr zu beantworten.</translation>
    </message>
    <message>
        <source>this survey is too small (left to answer: {count}).</source>
        <translation>ist diese Erhebung zu klein (noch zu beantworten: {count}).</translation>
    </message>
    <message>
        <source>How often is the model wrong here? Answer a few photographs drawn at random.</source>
        <translation>Wie oft irrt das Modell hier? Beantworten Sie einige zufällig gezogene Fotos.</translation>
    </message>
    <message>
        <source>The photographs were drawn at random, each with a known chance: they are a fair sample for any model, and your answers stay true.</source>
        <translation>Die Fotos wurden zufällig gezogen, jedes mit bekannter Wahrscheinlichkeit: Sie sind eine faire Stichprobe für jedes Modell, und Ihre Antworten bleiben wahr.</translation>
    </message>
    <message>
        <source>{species}: {rate} wrong</source>
        <translation>{species}: {rate} falsch</translation>
    </message>
    <message numerus="yes">
        <source>Of {drawn} drawn at random from {total}, {answered} are answered.</source>
        <translation>
            <numerusform>Von {drawn} aus {total} zufällig gezogenen ist {answered} beantwortet.</numerusform>
            <numerusform>Von {drawn} aus {total} zufällig gezogenen sind {answered} beantwortet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of {drawn} drawn at random from {total} with “{model}” in use, {answered} are answered</source>
        <translation>
            <numerusform>Von {drawn} aus {total} zufällig gezogenen, als „{model}“ verwendet wurde, ist {answered} beantwortet</numerusform>
            <numerusform>Von {drawn} aus {total} zufällig gezogenen, als „{model}“ verwendet wurde, sind {answered} beantwortet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} apply to “{model}”</source>
        <translation>
            <numerusform>{count} gilt für „{model}“</numerusform>
            <numerusform>{count} gelten für „{model}“</numerusform>
        </translation>
    </message>
    <message>
        <source>it has learned from {count}</source>
        <translation>von {count} hat es gelernt</translation>
    </message>
    <message numerus="yes">
        <source>{count} wait to be classified</source>
        <translation>
            <numerusform>{count} wartet auf Klassifizierung</numerusform>
            <numerusform>{count} warten auf Klassifizierung</numerusform>
        </translation>
    </message>
    <message>
        <source>“{model}” had named none of them.</source>
        <translation>„{model}“ hatte keines davon benannt.</translation>
    </message>
    <message>
        <source>“{model}” is wrong on {rate} of those that it named.</source>
        <translation>„{model}“ irrt bei {rate} derer, die es benannt hat.</translation>
    </message>
</context>
<context>
    <name>ClocksBox</name>
    <message>
        <source>Camera clocks</source>
        <translation>Kamerauhren</translation>
    </message>
    <message>
        <source>Where the clock of a camera was off, say what is to be added to it: days, stations, the order in the grid and what is exported go by the corrected time, and so do bursts once you group anew (Counts). The files are never changed.</source>
        <translation>Wo die Uhr einer Kamera falsch ging, sagen Sie, was dazuzuzählen ist: Tage, Stationen, die Reihenfolge im Raster und was exportiert wird, richten sich nach der korrigierten Zeit, auch Serien, sobald Sie neu gruppieren (Zählung). Die Dateien werden nie verändert.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>+1 h 12 min, −0:30, 90 s</source>
        <translation>+1 h 12 min, −0:30, 90 s</translation>
    </message>
    <message>
        <source>Add to its clock</source>
        <translation>Zu ihrer Uhr zählen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>card 2</source>
        <translation>Karte 2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Ca&amp;mera</source>
        <translation>Ka&amp;mera</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;From (its own time)</source>
        <translation>&amp;Von (ihre eigene Zeit)</translation>
    </message>
    <message>
        <source>&amp;Until (its own time)</source>
        <translation>&amp;Bis (ihre eigene Zeit)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>The camera says</source>
        <translation>Die Kamera sagt</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Would be</source>
        <translation>Wäre</translation>
    </message>
    <message>
        <source>What is set</source>
        <translation>Was eingestellt ist</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Dazugezählt</translation>
    </message>
    <message>
        <source>&amp;Correct the clock</source>
        <translation>&amp;Uhr korrigieren</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>Schl&amp;ießen</translation>
    </message>
    <message>
        <source>“{offset}” is not added to the clock: press “Correct the clock” for that.</source>
        <translation>„{offset}“ ist nicht zur Uhr gezählt: Drücken Sie dafür „Uhr korrigieren“.</translation>
    </message>
    <message numerus="yes">
        <source>, {count} photographs</source>
        <translation>
            <numerusform>, {count} Foto</numerusform>
            <numerusform>, {count} Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more cameras have no room here: see jellygui clocks.</source>
        <translation>
            <numerusform>Für {count} weitere Kamera ist hier kein Platz: siehe jellygui clocks.</numerusform>
            <numerusform>Für {count} weitere Kameras ist hier kein Platz: siehe jellygui clocks.</numerusform>
        </translation>
    </message>
    <message>
        <source>No photograph here tells a time.</source>
        <translation>Kein Foto hier nennt eine Zeit.</translation>
    </message>
    <message>
        <source>“{text}” is no span of time; write it as +1 h 12 min, −0:30 or 90 s.</source>
        <translation>„{text}“ ist keine Zeitspanne; schreiben Sie sie als +1 h 12 min, −0:30 oder 90 s.</translation>
    </message>
    <message>
        <source>“{text}” is no time; write it as 2024-07-09 10:30.</source>
        <translation>„{text}“ ist keine Zeit; schreiben Sie sie als 2024-07-09 10:30.</translation>
    </message>
    <message>
        <source>It would end before it begins.</source>
        <translation>Es würde enden, bevor es beginnt.</translation>
    </message>
    <message>
        <source>No photograph of this camera lies in that span.</source>
        <translation>Kein Foto dieser Kamera liegt in dieser Spanne.</translation>
    </message>
    <message>
        <source>its first</source>
        <translation>ihr erstes</translation>
    </message>
    <message>
        <source>its last</source>
        <translation>ihr letztes</translation>
    </message>
    <message>
        <source>a camera without a name</source>
        <translation>eine Kamera ohne Namen</translation>
    </message>
    <message>
        <source>{camera} no. {serial}</source>
        <translation>{camera} Nr. {serial}</translation>
    </message>
    <message>
        <source>{offset} added to the clock of {camera}.</source>
        <translation>{offset} zur Uhr von {camera} gezählt.</translation>
    </message>
    <message>
        <source>Corrections of clocks taken back: {count}.</source>
        <translation>Zurückgenommene Korrekturen von Uhren: {count}.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>None of these</source>
        <translation>Keine davon</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Confirm what is offered</source>
        <translation>Bestätigen, was angeboten wird</translation>
    </message>
    <message>
        <source>Same as last</source>
        <translation>Wie zuletzt</translation>
    </message>
    <message>
        <source>Skip to the next to look at</source>
        <translation>Weiter zum nächsten, das anzusehen ist</translation>
    </message>
    <message>
        <source>Find a species …</source>
        <translation>Eine Art finden …</translation>
    </message>
    <message>
        <source>Number of individuals …</source>
        <translation>Zahl der Individuen …</translation>
    </message>
    <message>
        <source>Another species …</source>
        <translation>Weitere Art …</translation>
    </message>
    <message>
        <source>Take a species away …</source>
        <translation>Eine Art wegnehmen …</translation>
    </message>
    <message>
        <source>Take a species in hand …</source>
        <translation>Eine Art in die Hand nehmen …</translation>
    </message>
    <message>
        <source>Note and tags …</source>
        <translation>Notiz und Schlagwörter …</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Large preview</source>
        <translation>Große Vorschau</translation>
    </message>
    <message>
        <source>What the model looked at</source>
        <translation>Worauf das Modell geschaut hat</translation>
    </message>
    <message>
        <source>Two photographs side by side</source>
        <translation>Zwei Fotos nebeneinander</translation>
    </message>
    <message>
        <source>Zoom to the animal</source>
        <translation>Auf das Tier zoomen</translation>
    </message>
    <message>
        <source>Brighter</source>
        <translation>Heller</translation>
    </message>
    <message>
        <source>Darker</source>
        <translation>Dunkler</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Mehr Kontrast</translation>
    </message>
    <message>
        <source>Less contrast</source>
        <translation>Weniger Kontrast</translation>
    </message>
    <message>
        <source>As it is, no brighter or darker</source>
        <translation>Wie es ist, weder heller noch dunkler</translation>
    </message>
    <message>
        <source>Back to the grid</source>
        <translation>Zurück zum Raster</translation>
    </message>
    <message>
        <source>Previous photograph</source>
        <translation>Voriges Foto</translation>
    </message>
    <message>
        <source>Next photograph</source>
        <translation>Nächstes Foto</translation>
    </message>
    <message>
        <source>Sort again</source>
        <translation>Neu sortieren</translation>
    </message>
    <message>
        <source>Select copies and burst</source>
        <translation>Kopien und Serie auswählen</translation>
    </message>
    <message>
        <source>Next kind of stacks</source>
        <translation>Nächste Art von Stapeln</translation>
    </message>
    <message>
        <source>Open or fold the stack</source>
        <translation>Stapel öffnen oder schließen</translation>
    </message>
    <message>
        <source>Open or fold all stacks</source>
        <translation>Alle Stapel öffnen oder schließen</translation>
    </message>
    <message>
        <source>Show in its fol&amp;der</source>
        <translation>Im Or&amp;dner zeigen</translation>
    </message>
    <message>
        <source>Show the chosen ones alone</source>
        <translation>Nur die gewählten zeigen</translation>
    </message>
    <message>
        <source>L&amp;ikeness map</source>
        <translation>Ä&amp;hnlichkeitskarte</translation>
    </message>
    <message>
        <source>Choose more around it on the map</source>
        <translation>Auf der Karte mehr ringsum wählen</translation>
    </message>
    <message>
        <source>More like these</source>
        <translation>Mehr wie diese</translation>
    </message>
    <message>
        <source>Odd ones of this species</source>
        <translation>Untypische dieser Art</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alle auswählen</translation>
    </message>
    <message>
        <source>Same as last: {label}</source>
        <translation>Wie zuletzt: {label}</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>All models</source>
        <translation>Alle Modelle</translation>
    </message>
    <message>
        <source>What changes for each species</source>
        <translation>Was sich für jede Art ändert</translation>
    </message>
    <message>
        <source>{name}: right on {right} of {all}</source>
        <translation>{name}: richtig bei {right} von {all}</translation>
    </message>
    <message numerus="yes">
        <source>Show the {count} photographs on which they disagree</source>
        <translation>
            <numerusform>Das Foto zeigen, bei dem sie uneins sind</numerusform>
            <numerusform>Die {count} Fotos zeigen, bei denen sie uneins sind</numerusform>
        </translation>
    </message>
    <message>
        <source>They disagree on no photograph</source>
        <translation>Sie sind bei keinem Foto uneins</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Right: {name}</source>
        <translation>Richtig: {name}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>There is nothing to compare “{old}” and “{new}” on yet</source>
        <translation>Es gibt noch nichts, woran „{old}“ und „{new}“ zu vergleichen wären</translation>
    </message>
    <message>
        <source>“{new}” is better than “{old}”</source>
        <translation>„{new}“ ist besser als „{old}“</translation>
    </message>
    <message>
        <source>“{new}” learns {species}</source>
        <translation>„{new}“ lernt {species}</translation>
    </message>
    <message>
        <source>“{new}” is worse than “{old}”</source>
        <translation>„{new}“ ist schlechter als „{old}“</translation>
    </message>
    <message>
        <source>Too few photographs to tell “{old}” and “{new}” apart</source>
        <translation>Zu wenige Fotos, um „{old}“ und „{new}“ zu unterscheiden</translation>
    </message>
    <message>
        <source>Label photographs that neither model was made with, then compare again.</source>
        <translation>Benennen Sie Fotos, mit denen keines der Modelle gemacht wurde, und vergleichen Sie dann wieder.</translation>
    </message>
    <message numerus="yes">
        <source>{count} labelled photographs are left out: a model has seen them.</source>
        <translation>
            <numerusform>{count} benanntes Foto bleibt weg: Ein Modell hat es gesehen.</numerusform>
            <numerusform>{count} benannte Fotos bleiben weg: Ein Modell hat sie gesehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} show species that neither knows.</source>
        <translation>
            <numerusform>{count} zeigt eine Art, die keines kennt.</numerusform>
            <numerusform>{count} zeigen Arten, die keines kennt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} near-copies and pictures of a burst are counted once.</source>
        <translation>
            <numerusform>{count} Beinahe-Kopie oder Bild einer Serie zählt einmal.</numerusform>
            <numerusform>{count} Beinahe-Kopien und Bilder einer Serie zählen einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows are what the photographs show, columns what the model says of them.</source>
        <translation>Zeilen sind, was die Fotos zeigen, Spalten, was das Modell dazu sagt.</translation>
    </message>
    <message numerus="yes">
        <source>{count} photographs on which “{old}” and “{new}” disagree</source>
        <translation>
            <numerusform>{count} Foto, bei dem „{old}“ und „{new}“ uneins sind</numerusform>
            <numerusform>{count} Fotos, bei denen „{old}“ und „{new}“ uneins sind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfidenceBox</name>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Diese zeigen</translation>
    </message>
</context>
<context>
    <name>ConfigForm</name>
    <message>
        <source>More settings</source>
        <translation>Mehr Einstellungen</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Weitere</translation>
    </message>
</context>
<context>
    <name>ConfusionMatrix</name>
    <message numerus="yes">
        <source>{count} of {all} photographs of {truth}: “{said}”.</source>
        <translation>
            <numerusform>{count} von {all} Foto von {truth}: „{said}“.</numerusform>
            <numerusform>{count} von {all} Fotos von {truth}: „{said}“.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContestView</name>
    <message>
        <source>Use the new model</source>
        <translation>Das neue Modell verwenden</translation>
    </message>
    <message>
        <source>Keep the present one</source>
        <translation>Das jetzige behalten</translation>
    </message>
    <message>
        <source>There are no test photographs on which both could be measured.</source>
        <translation>Es gibt keine Testfotos, an denen beide gemessen werden konnten.</translation>
    </message>
    <message numerus="yes">
        <source>Test photographs have decided {count} times in this project: the oftener they choose, the less they prove. A new random sample is fresh.</source>
        <translation>
            <numerusform>Testfotos haben in diesem Projekt {count} Mal entschieden: Je öfter sie wählen, desto weniger beweisen sie. Eine neue Stichprobe ist frisch.</numerusform>
            <numerusform>Testfotos haben in diesem Projekt {count} Mal entschieden: Je öfter sie wählen, desto weniger beweisen sie. Eine neue Stichprobe ist frisch.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new model is better.</source>
        <translation>Das neue Modell ist besser.</translation>
    </message>
    <message>
        <source>The new model learns: {species}.</source>
        <translation>Das neue Modell lernt: {species}.</translation>
    </message>
    <message>
        <source>The new model has lost: {species}.</source>
        <translation>Das neue Modell hat verloren: {species}.</translation>
    </message>
    <message>
        <source>The new model is worse.</source>
        <translation>Das neue Modell ist schlechter.</translation>
    </message>
    <message>
        <source>Too few test photographs to tell which model is better.</source>
        <translation>Zu wenige Testfotos, um zu sagen, welches Modell besser ist.</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>In a random check each photograph is answered by itself: choose one.</source>
        <translation>In einer Stichprobe wird jedes Foto für sich beantwortet: Wählen Sie eines.</translation>
    </message>
    <message>
        <source>In a random check, name what it shows first.</source>
        <translation>In einer Stichprobe sagen Sie zuerst, was es zeigt.</translation>
    </message>
    <message>
        <source>The order of the species.</source>
        <translation>Die Reihenfolge der Arten.</translation>
    </message>
    <message>
        <source>Nothing is said of what cannot be read or is no longer there.</source>
        <translation>Über das, was nicht lesbar oder nicht mehr da ist, wird nichts gesagt.</translation>
    </message>
</context>
<context>
    <name>CountsChart</name>
    <message>
        <source>Photographs by species, as bars</source>
        <translation>Fotos nach Art, als Balken</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {count} photographs, {confirmed} confirmed</source>
        <translation>
            <numerusform>{name}: {count} Foto, {confirmed} bestätigt</numerusform>
            <numerusform>{name}: {count} Fotos, {confirmed} bestätigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountsCharts</name>
    <message>
        <source>What the chart shows</source>
        <translation>Was das Diagramm zeigt</translation>
    </message>
    <message>
        <source>By species</source>
        <translation>Nach Art</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Nach Ordner</translation>
    </message>
    <message>
        <source>Report …</source>
        <translation>Bericht …</translation>
    </message>
    <message>
        <source>Counts, charts and methods of all photographs, on one page or as PDF</source>
        <translation>Zahlen, Diagramme und Methoden zu allen Fotos, auf einer Seite oder als PDF</translation>
    </message>
    <message>
        <source>Photographs by day and species, as bars</source>
        <translation>Fotos nach Tag und Art, als Balken</translation>
    </message>
    <message>
        <source>Photographs by folder or station, as bars</source>
        <translation>Fotos nach Ordner oder Station, als Balken</translation>
    </message>
    <message>
        <source>Stations on a map, as circles</source>
        <translation>Stationen auf einer Karte, als Kreise</translation>
    </message>
    <message>
        <source>Full colour: confirmed by a person. Pale: by the model alone.</source>
        <translation>Volle Farbe: von Menschen bestätigt. Blass: vom Modell allein.</translation>
    </message>
    <message>
        <source>Whiskers: how many there are (95 %), from the foot of each part.</source>
        <translation>Striche: wie viele es sind (95 %), vom Fuß jedes Teils an.</translation>
    </message>
    <message>
        <source>Area of a circle: photographs that show a species. Coast: Natural Earth, to about a kilometre.</source>
        <translation>Fläche eines Kreises: Fotos, die eine Art zeigen. Küste: Natural Earth, auf etwa einen Kilometer.</translation>
    </message>
    <message>
        <source>No station and no photograph has a position: see Survey, Stations …</source>
        <translation>Keine Station und kein Foto hat eine Position: siehe Erhebung, Stationen …</translation>
    </message>
    <message>
        <source>Places are the photographs&apos; own: no station has a position.</source>
        <translation>Die Orte sind die der Fotos: Keine Station hat eine Position.</translation>
    </message>
</context>
<context>
    <name>CountsModel</name>
    <message>
        <source>Species</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Scientific name</source>
        <translation>Wissenschaftlicher Name</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Sightings</source>
        <translation>Sichtungen</translation>
    </message>
    <message>
        <source>Individuals</source>
        <translation>Individuen</translation>
    </message>
    <message>
        <source>MaxN</source>
        <translation>MaxN</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Mean confidence</source>
        <translation>Mittlere Konfidenz</translation>
    </message>
    <message>
        <source>There are (95 %)</source>
        <translation>Es sind (95 %)</translation>
    </message>
    <message>
        <source>How many photographs there are: what people said, and an estimate of the rest from random checks, with its 95 % interval. It takes the model&apos;s errors off.</source>
        <translation>Wie viele Fotos es sind: was Menschen sagten, und für den Rest eine Schätzung aus Stichproben mit ihrem 95-%-Intervall. Sie zieht die Fehler des Modells ab.</translation>
    </message>
    <message>
        <source>The largest number of individuals on one photograph, by which no animal is counted twice: of each part, where the counts are parted by station, day or folder. Empty where nobody counted.</source>
        <translation>Die größte Zahl von Individuen auf einem Foto, durch die kein Tier doppelt zählt: von jedem Teil, wenn die Zahlen nach Station, Tag oder Ordner geteilt sind. Leer, wo niemand gezählt hat.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
</context>
<context>
    <name>CountsPage</name>
    <message>
        <source>Counts by species</source>
        <translation>Zahlen nach Art</translation>
    </message>
    <message>
        <source>Counts that no person has confirmed carry the model&apos;s error. Photographs and frames of videos are not abundance without effort. The bundled model was measured on pictures from the web, not on surveys.</source>
        <translation>Zahlen, die niemand bestätigt hat, tragen den Fehler des Modells. Fotos und Einzelbilder von Videos sind ohne Aufwand keine Abundanz. Das mitgelieferte Modell wurde an Bildern aus dem Netz gemessen, nicht an Erhebungen.</translation>
    </message>
    <message>
        <source>Photographs per effort</source>
        <translation>Fotos je Aufwand</translation>
    </message>
    <message>
        <source>Precision …</source>
        <translation>Präzision …</translation>
    </message>
    <message>
        <source>Abundance per effort</source>
        <translation>Abundanz je Aufwand</translation>
    </message>
    <message>
        <source>What is divided by the effort</source>
        <translation>Was durch den Aufwand geteilt wird</translation>
    </message>
    <message>
        <source>Promise how often what is named shall be right</source>
        <translation>Zusagen, wie oft das Benannte richtig sein soll</translation>
    </message>
    <message>
        <source>Which photographs are counted</source>
        <translation>Welche Fotos gezählt werden</translation>
    </message>
    <message>
        <source>All photographs</source>
        <translation>Alle Fotos</translation>
    </message>
    <message>
        <source>Those filtered on the Photos page</source>
        <translation>Die auf der Seite Fotos gefilterten</translation>
    </message>
    <message>
        <source>Part the counts by</source>
        <translation>Die Zahlen teilen nach</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Nach Ordner</translation>
    </message>
    <message>
        <source>By station</source>
        <translation>Nach Station</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Export images CSV …</source>
        <translation>Bilder-CSV exportieren …</translation>
    </message>
    <message>
        <source>Export CSV …</source>
        <translation>CSV exportieren …</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Zählung</translation>
    </message>
    <message>
        <source>Sightings per effort</source>
        <translation>Sichtungen je Aufwand</translation>
    </message>
    <message>
        <source>Individuals per effort</source>
        <translation>Individuen je Aufwand</translation>
    </message>
    <message>
        <source>MaxN per effort</source>
        <translation>MaxN je Aufwand</translation>
    </message>
    <message>
        <source>({low} to {high})</source>
        <translation>({low} bis {high})</translation>
    </message>
    <message>
        <source>{rate} per {unit}</source>
        <translation>{rate} je {unit}</translation>
    </message>
    <message numerus="yes">
        <source>At {count} stations: {rates}</source>
        <translation>
            <numerusform>An einer Station: {rates}</numerusform>
            <numerusform>An {count} Stationen: {rates}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By folder, level {number} ({count} folders)</source>
        <translation>
            <numerusform>Nach Ordner, Ebene {number} ({count} Ordner)</numerusform>
            <numerusform>Nach Ordner, Ebene {number} ({count} Ordner)</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>The model is “{model}”.</source>
        <translation>Das Modell ist „{model}“.</translation>
    </message>
</context>
<context>
    <name>CutOffBar</name>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>Neu trainieren</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Show photographs</source>
        <translation>Fotos zeigen</translation>
    </message>
    <message>
        <source>Exclude species</source>
        <translation>Art ausschließen</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Labelled photographs by species, origin and role</source>
        <translation>Benannte Fotos nach Art, Herkunft und Rolle</translation>
    </message>
    <message>
        <source>Copies and bursts with different labels</source>
        <translation>Kopien und Serien mit verschiedenen Benennungen</translation>
    </message>
    <message>
        <source>Near-copies and bursts</source>
        <translation>Beinahe-Kopien und Serien</translation>
    </message>
    <message>
        <source>Reading the labels …</source>
        <translation>Die Benennungen werden gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>{count} labelled photographs.</source>
        <translation>
            <numerusform>{count} benanntes Foto.</numerusform>
            <numerusform>{count} benannte Fotos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} labels that teach are new since “{model}” was made.</source>
        <translation>
            <numerusform>{count} lehrende Benennung ist neu, seit „{model}“ gemacht wurde.</numerusform>
            <numerusform>{count} lehrende Benennungen sind neu, seit „{model}“ gemacht wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each number opens its photographs.</source>
        <translation>Jede Zahl öffnet ihre Fotos.</translation>
    </message>
    <message>
        <source>Confirm or correct photographs, and they stand here.</source>
        <translation>Bestätigen oder korrigieren Sie Fotos, dann stehen sie hier.</translation>
    </message>
    <message>
        <source>Contradictions: copies, or pictures of one burst, with different labels. They count as they are labelled, and teach nothing.</source>
        <translation>Widersprüche: Kopien oder Bilder einer Serie mit verschiedenen Benennungen. Sie zählen, wie sie benannt sind, und lehren nichts.</translation>
    </message>
    <message>
        <source>No copies or bursts contradict each other.</source>
        <translation>Keine Kopien oder Serien widersprechen einander.</translation>
    </message>
    <message>
        <source>Near-copies and bursts: each group keeps to one role.</source>
        <translation>Beinahe-Kopien und Serien: Jede Gruppe behält eine Rolle.</translation>
    </message>
    <message>
        <source>There are no near-copies among the labelled photographs.</source>
        <translation>Unter den benannten Fotos sind keine Beinahe-Kopien.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>Let species teach again</source>
        <translation>Art wieder lehren lassen</translation>
    </message>
    <message numerus="yes">
        <source>{species}, {what}: {count} photographs</source>
        <translation>
            <numerusform>{species}, {what}: {count} Foto</numerusform>
            <numerusform>{species}, {what}: {count} Fotos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataTabs</name>
    <message>
        <source>Labels</source>
        <translation>Benennungen</translation>
    </message>
    <message>
        <source>Doubtful labels</source>
        <translation>Zweifelhafte Benennungen</translation>
    </message>
    <message>
        <source>Doubtful labels ({count})</source>
        <translation>Zweifelhafte Benennungen ({count})</translation>
    </message>
</context>
<context>
    <name>DatasetModel</name>
    <message>
        <source>Species</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Labelled</source>
        <translation>Benannt</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Stichproben</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Korrigiert</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Ungenutzt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Relabelled</source>
        <translation>Umbenannt</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>What the photographs show</source>
        <translation>Was die Fotos zeigen</translation>
    </message>
    <message>
        <source>Photographs whose species a person has said</source>
        <translation>Fotos, deren Art ein Mensch genannt hat</translation>
    </message>
    <message>
        <source>Labels that came with a folder per species</source>
        <translation>Benennungen, die mit einem Ordner je Art kamen</translation>
    </message>
    <message>
        <source>Labels that were given in a random check</source>
        <translation>Benennungen aus einer Stichprobe</translation>
    </message>
    <message>
        <source>A person has said what the model said that was in use then</source>
        <translation>Ein Mensch hat gesagt, was das damals verwendete Modell sagte</translation>
    </message>
    <message>
        <source>A person has said something else than the model that was in use then</source>
        <translation>Ein Mensch hat etwas anderes gesagt als das damals verwendete Modell</translation>
    </message>
    <message>
        <source>What the model in use has kept of its own photographs, without a pixel</source>
        <translation>Was das verwendete Modell von seinen eigenen Fotos behalten hat, ohne ein Pixel</translation>
    </message>
    <message>
        <source>These teach</source>
        <translation>Diese lehren</translation>
    </message>
    <message>
        <source>These say when to stop</source>
        <translation>Diese sagen, wann Schluss ist</translation>
    </message>
    <message>
        <source>These measure, and never teach</source>
        <translation>Diese messen und lehren nie</translation>
    </message>
    <message>
        <source>These neither teach nor test: near-copies with other labels, altered copies, or too few of a species that is new to the model</source>
        <translation>Diese lehren und testen nicht: Beinahe-Kopien mit anderen Benennungen, veränderte Kopien oder zu wenige einer Art, die dem Modell neu ist</translation>
    </message>
    <message>
        <source>These teach, and the model in use was made without them</source>
        <translation>Diese lehren, und das verwendete Modell wurde ohne sie gemacht</translation>
    </message>
    <message>
        <source>These teach, and had another label when the model in use was made</source>
        <translation>Diese lehren und hießen anders, als das verwendete Modell gemacht wurde</translation>
    </message>
    <message>
        <source>These teach nothing until you let them</source>
        <translation>Diese lehren nichts, bis Sie es zulassen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>DaysBox</name>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>The day is the camera&apos;s (by its corrected clock); where it tells none, one that the name of the file or of a folder says (2024-07-09, 9.7.2024, 20240709). Click a day to say another, which then counts for all photographs in that folder; without text it is unknown.</source>
        <translation>Der Tag ist der der Kamera (nach ihrer korrigierten Uhr); wo sie keinen nennt, einer, den der Name der Datei oder eines Ordners nennt (2024-07-09, 9.7.2024, 20240709). Klicken Sie auf einen Tag, um einen anderen zu nennen, der dann für alle Fotos in diesem Ordner gilt; ohne Text ist er unbekannt.</translation>
    </message>
    <message>
        <source>Days of the folders</source>
        <translation>Tage der Ordner</translation>
    </message>
    <message>
        <source>&amp;Read the names again</source>
        <translation>Namen wieder &amp;lesen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>“{text}” is no day; write it as 2024-07-09 or 9.7.2024.</source>
        <translation>„{text}“ ist kein Tag; schreiben Sie ihn als 2024-07-09 oder 9.7.2024.</translation>
    </message>
    <message>
        <source>Choose the folders whose names are to be read.</source>
        <translation>Wählen Sie die Ordner, deren Namen gelesen werden sollen.</translation>
    </message>
</context>
<context>
    <name>DeviceChoice</name>
    <message>
        <source>Learns on</source>
        <translation>Lernt auf</translation>
    </message>
    <message>
        <source>What the network computes on while it learns. A step is timed on both, and the quicker one is taken, unless you choose.</source>
        <translation>Worauf das Netz rechnet, während es lernt. Ein Schritt wird auf beiden gemessen und das Schnellere genommen, sofern Sie nichts wählen.</translation>
    </message>
    <message>
        <source>Whichever is quicker</source>
        <translation>Was schneller ist</translation>
    </message>
    <message>
        <source>The processor</source>
        <translation>Der Prozessor</translation>
    </message>
</context>
<context>
    <name>DiagnosisBox</name>
    <message>
        <source>Diagnostic zip</source>
        <translation>Diagnose-Zip</translation>
    </message>
    <message>
        <source>This is what the zip will hold: no photographs and no project. Nothing is sent; you save it, and give it to whom you like.</source>
        <translation>Dies wird das Zip enthalten: keine Fotos und kein Projekt. Nichts wird gesendet; Sie speichern es und geben es, wem Sie wollen.</translation>
    </message>
    <message>
        <source>Files in the zip</source>
        <translation>Dateien im Zip</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Was die Datei enthält</translation>
    </message>
    <message>
        <source>Reading the log …</source>
        <translation>Das Protokoll wird gelesen …</translation>
    </message>
    <message>
        <source>With &amp;names: of files, folders, projects, species, people and this computer</source>
        <translation>Mit &amp;Namen: von Dateien, Ordnern, Projekten, Arten, Menschen und diesem Rechner</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>The log cannot be read.</source>
        <translation>Das Protokoll kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>… (what came before is in the zip)</source>
        <translation>… (was davor kam, ist im Zip)</translation>
    </message>
    <message>
        <source>Save diagnostic zip</source>
        <translation>Diagnose-Zip speichern</translation>
    </message>
</context>
<context>
    <name>DoubtTile</name>
    <message>
        <source>rather</source>
        <translation>eher</translation>
    </message>
</context>
<context>
    <name>DoubtsModel</name>
    <message>
        <source>{name}: {label}, rather {suggestion}</source>
        <translation>{name}: {label}, eher {suggestion}</translation>
    </message>
    <message numerus="yes">
        <source>{count} more of its copies and burst go with it.</source>
        <translation>
            <numerusform>{count} weitere Kopie oder ein Bild seiner Serie geht mit.</numerusform>
            <numerusform>{count} weitere Kopien und Bilder seiner Serie gehen mit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoubtsPage</name>
    <message>
        <source>Doubtful labels, the worst first</source>
        <translation>Zweifelhafte Benennungen, die zweifelhafteste zuerst</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Judge again</source>
        <translation>Neu beurteilen</translation>
    </message>
    <message>
        <source>Judge all labels as they are now</source>
        <translation>Alle Benennungen beurteilen, wie sie jetzt sind</translation>
    </message>
    <message>
        <source>Doubtful labels</source>
        <translation>Zweifelhafte Benennungen</translation>
    </message>
    <message>
        <source>Judging the labels …</source>
        <translation>Die Benennungen werden beurteilt …</translation>
    </message>
    <message>
        <source>{doubted} of {judged} labels are doubted, the worst first: a last layer that has not seen the photograph, on what “{model}” sees, speaks for another word. Decide by the photograph. Copies and bursts go together.</source>
        <translation>{doubted} von {judged} Benennungen sind zweifelhaft, die zweifelhafteste zuerst: Eine letzte Schicht, die das Foto nicht gesehen hat, spricht nach dem, was „{model}“ sieht, für ein anderes Wort. Entscheiden Sie nach dem Foto. Kopien und Serien gehen zusammen.</translation>
    </message>
    <message>
        <source>Confirm or correct photographs of several species: then they are judged.</source>
        <translation>Bestätigen oder korrigieren Sie Fotos mehrerer Arten: Dann werden sie beurteilt.</translation>
    </message>
    <message numerus="yes">
        <source>{count} labelled photographs wait until the model in use looks at them (“Classify now” in menu Classify).</source>
        <translation>
            <numerusform>{count} benanntes Foto wartet, bis das verwendete Modell es ansieht („Jetzt klassifizieren“ im Menü Klassifizieren).</numerusform>
            <numerusform>{count} benannte Fotos warten, bis das verwendete Modell sie ansieht („Jetzt klassifizieren“ im Menü Klassifizieren).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} labelled photographs cannot be judged: what the model saw of them is damaged in this project.</source>
        <translation>
            <numerusform>{count} benanntes Foto kann nicht beurteilt werden: Was das Modell davon sah, ist in diesem Projekt beschädigt.</numerusform>
            <numerusform>{count} benannte Fotos können nicht beurteilt werden: Was das Modell davon sah, ist in diesem Projekt beschädigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shown are the worst; {count} more come when you judge again.</source>
        <translation>
            <numerusform>Gezeigt sind die zweifelhaftesten; {count} weiteres kommt, wenn Sie neu beurteilen.</numerusform>
            <numerusform>Gezeigt sind die zweifelhaftesten; {count} weitere kommen, wenn Sie neu beurteilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep {label}</source>
        <translation>{label} behalten</translation>
    </message>
    <message>
        <source>Take {suggestion}</source>
        <translation>{suggestion} nehmen</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Keine davon</translation>
    </message>
    <message>
        <source>Exclude from training</source>
        <translation>Vom Training ausschließen</translation>
    </message>
    <message>
        <source>{name} and what belongs to it</source>
        <translation>{name} und was dazugehört</translation>
    </message>
</context>
<context>
    <name>ElidedLabel</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Everything has been reviewed.</source>
        <translation>Alles ist durchgesehen.</translation>
    </message>
    <message>
        <source>End review</source>
        <translation>Durchsicht beenden</translation>
    </message>
    <message>
        <source>Nothing of what is asked for is left to review.</source>
        <translation>Von dem, wonach gesucht wird, ist nichts mehr durchzusehen.</translation>
    </message>
    <message>
        <source>No photograph matches.</source>
        <translation>Kein Foto passt.</translation>
    </message>
    <message>
        <source>Show all photographs</source>
        <translation>Alle Fotos zeigen</translation>
    </message>
    <message>
        <source>Drop photographs or folders here.</source>
        <translation>Fotos oder Ordner hier ablegen.</translation>
    </message>
    <message>
        <source>Open folder …</source>
        <translation>Ordner öffnen …</translation>
    </message>
</context>
<context>
    <name>EpochsModel</name>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Training
loss</source>
        <translation>Verlust
Training</translation>
    </message>
    <message>
        <source>Validation
loss</source>
        <translation>Verlust
Validierung</translation>
    </message>
    <message>
        <source>Training
accuracy</source>
        <translation>Genauigkeit
Training</translation>
    </message>
    <message>
        <source>Validation
accuracy</source>
        <translation>Genauigkeit
Validierung</translation>
    </message>
    <message numerus="yes">
        <source>{stage}. As accurate as {count} others; of these it has the lowest validation loss.</source>
        <translation>
            <numerusform>{stage}. So genau wie {count} andere; von beiden hat sie den niedrigeren Validierungsverlust.</numerusform>
            <numerusform>{stage}. So genau wie {count} andere; von diesen hat sie den niedrigsten Validierungsverlust.</numerusform>
        </translation>
    </message>
    <message>
        <source>best  {number}</source>
        <translation>beste  {number}</translation>
    </message>
</context>
<context>
    <name>Estimating</name>
    <message>
        <source>Measuring what it takes …</source>
        <translation>Es wird gemessen, was es braucht …</translation>
    </message>
    <message>
        <source>Estimating</source>
        <translation>Abschätzen</translation>
    </message>
</context>
<context>
    <name>ExportBox</name>
    <message>
        <source>Export for archives</source>
        <translation>Für Archive exportieren</translation>
    </message>
    <message>
        <source>One a line: name, e-mail address, ORCID</source>
        <translation>Je Zeile: Name, E-Mail-Adresse, ORCID</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personen</translation>
    </message>
    <message>
        <source>&amp;Institution</source>
        <translation>&amp;Institution</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Gebiet</translation>
    </message>
    <message>
        <source>A&amp;bstract</source>
        <translation>&amp;Zusammenfassung</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Lizenz</translation>
    </message>
    <message>
        <source>&amp;Workbook (XLSX): counts, photographs, stations</source>
        <translation>&amp;Arbeitsmappe (XLSX): Zahlen, Fotos, Stationen</translation>
    </message>
    <message>
        <source>&amp;Darwin Core Archive, as OBIS and GBIF take</source>
        <translation>&amp;Darwin Core Archive, wie OBIS und GBIF es nehmen</translation>
    </message>
    <message>
        <source>i&amp;FDO: the photographs as a FAIR digital object</source>
        <translation>i&amp;FDO: die Fotos als FAIR Digital Object</translation>
    </message>
    <message>
        <source>&amp;Report, as one page for the browser</source>
        <translation>&amp;Bericht, als eine Seite für den Browser</translation>
    </message>
    <message>
        <source>Report as PD&amp;F, on A4</source>
        <translation>Bericht als PD&amp;F, auf A4</translation>
    </message>
    <message>
        <source>What is exported</source>
        <translation>Was exportiert wird</translation>
    </message>
    <message>
        <source>&amp;Export into a folder …</source>
        <translation>In einen Ordner &amp;exportieren …</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>{field}: {count} letters; {most} can be kept.</source>
        <translation>{field}: {count} Zeichen; {most} sind möglich.</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>A line of People</source>
        <translation>Eine Zeile von Personen</translation>
    </message>
    <message>
        <source>People: {count} lines; {most} can be kept.</source>
        <translation>Personen: {count} Zeilen; {most} sind möglich.</translation>
    </message>
    <message>
        <source>Choose what is to be made.</source>
        <translation>Wählen Sie, was gemacht werden soll.</translation>
    </message>
    <message>
        <source>Into which folder?</source>
        <translation>In welchen Ordner?</translation>
    </message>
    <message>
        <source>Writing {names} …</source>
        <translation>{names} wird geschrieben …</translation>
    </message>
    <message>
        <source>Written: {names}.</source>
        <translation>Geschrieben: {names}.</translation>
    </message>
    <message>
        <source>Archives will ask for more:</source>
        <translation>Archive werden nach mehr fragen:</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>Add photographs</source>
        <translation>Fotos hinzufügen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>The address of a folder of photographs, as in s3://bucket/folder:</source>
        <translation>Die Adresse eines Ordners mit Fotos, wie s3://bucket/ordner:</translation>
    </message>
    <message>
        <source>Add from address</source>
        <translation>Von einer Adresse hinzufügen</translation>
    </message>
    <message>
        <source>Add a folder that holds a folder per species</source>
        <translation>Einen Ordner mit einem Ordner je Art hinzufügen</translation>
    </message>
    <message>
        <source>Where are the photographs that moved?</source>
        <translation>Wo sind die verschobenen Fotos?</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>One page for the browser (*.html)</source>
        <translation>Eine Seite für den Browser (*.html)</translation>
    </message>
    <message>
        <source>PDF, on A4 (*.pdf)</source>
        <translation>PDF, auf A4 (*.pdf)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Export dataset to an empty folder</source>
        <translation>Datensatz in einen leeren Ordner exportieren</translation>
    </message>
    <message>
        <source>Save project as</source>
        <translation>Projekt speichern unter</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Eine Kopie speichern</translation>
    </message>
    <message>
        <source>Merge the labels of which project?</source>
        <translation>Benennungen welches Projekts übernehmen?</translation>
    </message>
    <message>
        <source>Rescue labels of which project?</source>
        <translation>Benennungen welches Projekts retten?</translation>
    </message>
    <message>
        <source>{name} rescued</source>
        <translation>{name} gerettet</translation>
    </message>
    <message>
        <source>Save what can be read in a new project</source>
        <translation>Was lesbar ist, in einem neuen Projekt speichern</translation>
    </message>
    <message>
        <source>JellyGUI projects (*{ending})</source>
        <translation>JellyGUI-Projekte (*{ending})</translation>
    </message>
    <message>
        <source>Drop photographs first, or open a project.</source>
        <translation>Legen Sie zuerst Fotos ab, oder öffnen Sie ein Projekt.</translation>
    </message>
    <message>
        <source>Another project was opened while you chose, so nothing was done.</source>
        <translation>Während Sie wählten, wurde ein anderes Projekt geöffnet; darum ist nichts geschehen.</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>Tabelle exportieren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Geschrieben: {path}</translation>
    </message>
    <message>
        <source>Rows in which nothing was found are left out: {count}.</source>
        <translation>Weggelassene Zeilen, in denen nichts gefunden wurde: {count}.</translation>
    </message>
    <message>
        <source>“{path}” could not be shown.</source>
        <translation>„{path}“ konnte nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>Look for it in the file manager.</source>
        <translation>Suchen Sie es im Dateimanager.</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Photographs before and after this one</source>
        <translation>Fotos vor und nach diesem</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>+ Filter</source>
        <translation>+ Filter</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Einen Filter hinzufügen</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Save these filters under a name</source>
        <translation>Diese Filter unter einem Namen speichern</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Alle Filter entfernen</translation>
    </message>
    <message numerus="yes">
        <source>{count} photographs</source>
        <translation>
            <numerusform>{count} Foto</numerusform>
            <numerusform>{count} Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the filter: {words}</source>
        <translation>Den Filter entfernen: {words}</translation>
    </message>
    <message>
        <source>Filter {words}, remove</source>
        <translation>Filter {words}, entfernen</translation>
    </message>
</context>
<context>
    <name>Filtering</name>
    <message>
        <source>Type to find one of them</source>
        <translation>Tippen, um einen davon zu finden</translation>
    </message>
    <message>
        <source>Filter photo&amp;graphs</source>
        <translation>Fotos &amp;filtern</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Add a fil&amp;ter …</source>
        <translation>Fil&amp;ter hinzufügen …</translation>
    </message>
    <message>
        <source>{title} …</source>
        <translation>{title} …</translation>
    </message>
    <message>
        <source>Save these filters …</source>
        <translation>Diese Filter speichern …</translation>
    </message>
    <message>
        <source>Forget saved filters …</source>
        <translation>Gespeicherte Filter vergessen …</translation>
    </message>
    <message>
        <source>{title}: no photograph here has one.</source>
        <translation>{title}: Kein Foto hier hat das.</translation>
    </message>
    <message>
        <source>There are no filters to save: add one first.</source>
        <translation>Es gibt keine Filter zu speichern: Fügen Sie zuerst einen hinzu.</translation>
    </message>
    <message>
        <source>Save filters</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>What are these filters to be called?</source>
        <translation>Wie sollen diese Filter heißen?</translation>
    </message>
    <message>
        <source>Saved as “{name}”, among the saved filters.</source>
        <translation>Gespeichert als „{name}“, unter den gespeicherten Filtern.</translation>
    </message>
    <message>
        <source>“{name}” was saved before, and is these filters now.</source>
        <translation>„{name}“ war schon gespeichert und steht jetzt für diese Filter.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>The saved filters “{name}” are forgotten.</source>
        <translation>Die gespeicherten Filter „{name}“ sind vergessen.</translation>
    </message>
</context>
<context>
    <name>GoToBox</name>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Go to a command, page, species or photograph</source>
        <translation>Zu einem Befehl, einer Seite, einer Art oder einem Foto gehen</translation>
    </message>
    <message>
        <source>What to go to</source>
        <translation>Wohin es gehen soll</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>All {count} photographs that “{text}” finds</source>
        <translation>Alle {count} Fotos, die „{text}“ findet</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Nothing was found for “{text}”.</source>
        <translation>Zu „{text}“ wurde nichts gefunden.</translation>
    </message>
</context>
<context>
    <name>GridModel</name>
    <message>
        <source>{words}, {share} alike</source>
        <translation>{words}, {share} ähnlich</translation>
    </message>
    <message>
        <source>{name}, {row} of {count}: {words}</source>
        <translation>{name}, {row} von {count}: {words}</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>Photographs</source>
        <translation>Fotos</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide · JellyGUI</source>
        <translation>Anleitung · JellyGUI</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>In der Anleitung suchen</translation>
    </message>
    <message>
        <source>Back to the page before (Alt+Left)</source>
        <translation>Zurück zur vorigen Seite (Alt+Links)</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Seiten der Anleitung</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Seite der Anleitung</translation>
    </message>
    <message numerus="yes">
        <source>On {count} pages</source>
        <translation>
            <numerusform>Auf einer Seite</numerusform>
            <numerusform>Auf {count} Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>Keine Seite enthält alle diese Wörter.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Where the focus is</source>
        <translation>Wo der Fokus ist</translation>
    </message>
    <message>
        <source>Zoom in on the large photograph</source>
        <translation>In das große Foto hineinzoomen</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Herauszoomen</translation>
    </message>
    <message>
        <source>Pull the likeness map</source>
        <translation>Die Ähnlichkeitskarte verschieben</translation>
    </message>
    <message>
        <source>See the whole likeness map</source>
        <translation>Die ganze Ähnlichkeitskarte sehen</translation>
    </message>
    <message>
        <source>Show the photographs of a number</source>
        <translation>Die Fotos einer Zahl zeigen</translation>
    </message>
    <message>
        <source>Show a folder or a day alone, or all again</source>
        <translation>Einen Ordner oder Tag allein zeigen, oder wieder alle</translation>
    </message>
    <message>
        <source>Remove the filter that has the focus</source>
        <translation>Den Filter entfernen, der den Fokus hat</translation>
    </message>
    <message>
        <source>Rename a model, or type in a table</source>
        <translation>Ein Modell umbenennen, oder in eine Tabelle schreiben</translation>
    </message>
    <message>
        <source>Tick a run to draw it</source>
        <translation>Einen Lauf ankreuzen, um ihn zu zeichnen</translation>
    </message>
    <message>
        <source>Open the menu of what is chosen</source>
        <translation>Das Menü des Ausgewählten öffnen</translation>
    </message>
    <message>
        <source>Close a message</source>
        <translation>Eine Meldung schließen</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
</context>
<context>
    <name>HintLine</name>
    <message>
        <source>Close this hint</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>First check: name what you see; what the model says is hidden.</source>
        <translation>Erste Stichprobe: Sagen Sie, was Sie sehen; was das Modell sagt, ist verborgen.</translation>
    </message>
    <message>
        <source>First review: Enter takes what is offered, a digit names another species.</source>
        <translation>Erste Durchsicht: Enter nimmt, was angeboten wird, eine Ziffer nennt eine andere Art.</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>“{job}” was left behind: it does not answer.</source>
        <translation>„{job}“ wurde zurückgelassen: Es antwortet nicht.</translation>
    </message>
    <message>
        <source>A disk or a place in the network may be gone. What was done so far is kept.</source>
        <translation>Ein Datenträger oder ein Ort im Netz ist vielleicht weg. Was bisher getan wurde, bleibt erhalten.</translation>
    </message>
</context>
<context>
    <name>JobLine</name>
    <message>
        <source>Progress of: {job}</source>
        <translation>Fortschritt von: {job}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Cancel: {job}</source>
        <translation>Abbrechen: {job}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>{job}: waits for its turn</source>
        <translation>{job}: wartet, bis es dran ist</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>{rate}/s</source>
        <translation>{rate}/s</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
</context>
<context>
    <name>KeyChips</name>
    <message>
        <source>None of these</source>
        <translation>Keine davon</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Another species</source>
        <translation>Weitere Art</translation>
    </message>
    <message>
        <source>{label} again</source>
        <translation>Wieder {label}</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Confirm {count}</source>
        <translation>Bestätigen: {count}</translation>
    </message>
    <message>
        <source>Same as last</source>
        <translation>Wie zuletzt</translation>
    </message>
    <message>
        <source>Nothing to confirm</source>
        <translation>Nichts zu bestätigen</translation>
    </message>
    <message>
        <source>{label}, below its limits</source>
        <translation>{label}, unter seinen Grenzen</translation>
    </message>
    <message>
        <source>{key}: {words}</source>
        <translation>{key}: {words}</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Your last words on photographs are not written: the disk of “{name}” does not answer.</source>
        <translation>Ihre letzten Worte zu Fotos sind nicht geschrieben: Der Datenträger von „{name}“ antwortet nicht.</translation>
    </message>
    <message>
        <source>Connect it and wait. Closing once more leaves without these words.</source>
        <translation>Verbinden Sie ihn und warten Sie. Noch einmal zu schließen geht ohne diese Worte.</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>What the model looked at is shown when you have answered.</source>
        <translation>Worauf das Modell geschaut hat, wird gezeigt, wenn Sie geantwortet haben.</translation>
    </message>
    <message>
        <source>No model has looked at this photograph yet.</source>
        <translation>Noch kein Modell hat dieses Foto angesehen.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Es wird geschaut …</translation>
    </message>
    <message>
        <source>The model does not know {species}.</source>
        <translation>Das Modell kennt {species} nicht.</translation>
    </message>
    <message>
        <source>Nothing on this photograph spoke for {species}.</source>
        <translation>Nichts auf diesem Foto sprach für {species}.</translation>
    </message>
    <message>
        <source>What spoke for {species}</source>
        <translation>Was für {species} sprach</translation>
    </message>
    <message>
        <source>against</source>
        <translation>dagegen</translation>
    </message>
    <message>
        <source>for</source>
        <translation>dafür</translation>
    </message>
    <message>
        <source>The photograph {reason}.</source>
        <translation>Das Foto {reason}.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Photographs to check</source>
        <translation>Zu &amp;prüfende Fotos</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>wie viele</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>It stands beside every label that you give from now on.</source>
        <translation>Er steht von jetzt an bei jeder Benennung, die Sie geben.</translation>
    </message>
    <message>
        <source>What was dropped is not a file on this computer.</source>
        <translation>Was abgelegt wurde, ist keine Datei auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Save it to a folder first, then drop the folder.</source>
        <translation>Speichern Sie es zuerst in einem Ordner, und legen Sie dann den Ordner ab.</translation>
    </message>
    <message>
        <source>Locate …</source>
        <translation>Wiederfinden …</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Selbsttest</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Likeness map</source>
        <translation>Ähnlichkeitskarte</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>Achsen</translation>
    </message>
    <message>
        <source>Axes {first} and {second}</source>
        <translation>Achsen {first} und {second}</translation>
    </message>
    <message>
        <source>Axis 1 is that along which the photographs differ most, then 2, 3 and 4</source>
        <translation>Längs Achse 1 unterscheiden sich die Fotos am meisten, dann längs 2, 3 und 4</translation>
    </message>
    <message>
        <source>Smaller (-, or the wheel)</source>
        <translation>Kleiner (- oder das Rad)</translation>
    </message>
    <message>
        <source>Larger (+, or the wheel)</source>
        <translation>Größer (+ oder das Rad)</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>Ganze Karte</translation>
    </message>
    <message>
        <source>The whole map (Home)</source>
        <translation>Die ganze Karte (Pos1)</translation>
    </message>
    <message>
        <source>Placing the photographs …</source>
        <translation>Fotos werden angeordnet …</translation>
    </message>
    <message>
        <source>The photographs could not be placed. The grid shows them all (M).</source>
        <translation>Die Fotos konnten nicht angeordnet werden. Das Raster zeigt sie alle (M).</translation>
    </message>
    <message>
        <source>What the model in use sees there is not known, so that nothing can be compared. “Classify now” (menu Classify) lets it look.</source>
        <translation>Was das verwendete Modell dort sieht, ist nicht bekannt, also ist nichts zu vergleichen. „Jetzt klassifizieren“ (Menü Klassifizieren) lässt es hinsehen.</translation>
    </message>
    <message>
        <source>What is alike lies close: draw round some</source>
        <translation>Ähnliches liegt nahe: einige umfahren</translation>
    </message>
    <message>
        <source>Without {count} that no model has looked at</source>
        <translation>Ohne {count}, die kein Modell angesehen hat</translation>
    </message>
    <message numerus="yes">
        <source>{count} photographs; arrow keys go from one to the next</source>
        <translation>
            <numerusform>{count} Foto; Pfeiltasten gehen von einem zum nächsten</numerusform>
            <numerusform>{count} Fotos; Pfeiltasten gehen von einem zum nächsten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Add &amp;photographs …</source>
        <translation>&amp;Fotos hinzufügen …</translation>
    </message>
    <message>
        <source>Add &amp;folder …</source>
        <translation>&amp;Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>Add from a&amp;ddress …</source>
        <translation>Von einer A&amp;dresse hinzufügen …</translation>
    </message>
    <message>
        <source>Add &amp;labelled folder …</source>
        <translation>&amp;Benannten Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>Loca&amp;te moved photographs …</source>
        <translation>&amp;Verschobene Fotos wiederfinden …</translation>
    </message>
    <message>
        <source>&amp;New project …</source>
        <translation>&amp;Neues Projekt …</translation>
    </message>
    <message>
        <source>&amp;Open project …</source>
        <translation>&amp;Projekt öffnen …</translation>
    </message>
    <message>
        <source>&amp;Save project as …</source>
        <translation>Projekt &amp;speichern unter …</translation>
    </message>
    <message>
        <source>Save a cop&amp;y …</source>
        <translation>Eine &amp;Kopie speichern …</translation>
    </message>
    <message>
        <source>&amp;Merge labels …</source>
        <translation>Benennungen &amp;übernehmen …</translation>
    </message>
    <message>
        <source>Your n&amp;ame …</source>
        <translation>&amp;Ihr Name …</translation>
    </message>
    <message>
        <source>Resc&amp;ue labels …</source>
        <translation>Benennungen &amp;retten …</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Export counts CSV …</source>
        <translation>&amp;Zahlen-CSV exportieren …</translation>
    </message>
    <message>
        <source>Export &amp;images CSV …</source>
        <translation>&amp;Bilder-CSV exportieren …</translation>
    </message>
    <message>
        <source>&amp;Write report …</source>
        <translation>B&amp;ericht schreiben …</translation>
    </message>
    <message>
        <source>Export for arc&amp;hives …</source>
        <translation>Für Ar&amp;chive exportieren …</translation>
    </message>
    <message>
        <source>Export &amp;dataset …</source>
        <translation>&amp;Datensatz exportieren …</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Fenster sch&amp;ließen</translation>
    </message>
    <message>
        <source>Re&amp;view, the least certain first</source>
        <translation>Durch&amp;sicht, die unsichersten zuerst</translation>
    </message>
    <message>
        <source>R&amp;etrain</source>
        <translation>&amp;Nachtrainieren</translation>
    </message>
    <message>
        <source>Frames of &amp;videos …</source>
        <translation>Bilder aus &amp;Videos …</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Anleitung</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Classify now</source>
        <translation>&amp;Jetzt klassifizieren</translation>
    </message>
    <message>
        <source>&amp;Try unreadable or missing ones again</source>
        <translation>&amp;Unlesbare oder fehlende neu versuchen</translation>
    </message>
    <message>
        <source>Check a &amp;random sample …</source>
        <translation>Eine &amp;Stichprobe prüfen …</translation>
    </message>
    <message>
        <source>A &amp;promise of precision …</source>
        <translation>&amp;Präzision zusagen …</translation>
    </message>
    <message>
        <source>Classify &amp;by itself after a drop</source>
        <translation>&amp;Von selbst klassifizieren, wenn Fotos kommen</translation>
    </message>
    <message>
        <source>&amp;Suggest as I label</source>
        <translation>&amp;Beim Benennen vorschlagen</translation>
    </message>
    <message>
        <source>Show what is suggested &amp;otherwise</source>
        <translation>Zeigen, was &amp;anders vorgeschlagen wird</translation>
    </message>
    <message>
        <source>&amp;Days …</source>
        <translation>&amp;Tage …</translation>
    </message>
    <message>
        <source>&amp;Camera clocks …</source>
        <translation>&amp;Kamerauhren …</translation>
    </message>
    <message>
        <source>S&amp;tations …</source>
        <translation>&amp;Stationen …</translation>
    </message>
    <message>
        <source>Species &amp;list …</source>
        <translation>&amp;Artenliste …</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>Last &amp;messages</source>
        <translation>Letzte &amp;Meldungen</translation>
    </message>
    <message>
        <source>&amp;Self-test</source>
        <translation>&amp;Selbsttest</translation>
    </message>
    <message>
        <source>Save &amp;diagnostic zip …</source>
        <translation>&amp;Diagnose-Zip speichern …</translation>
    </message>
    <message>
        <source>&amp;About JellyGUI</source>
        <translation>&amp;Über JellyGUI</translation>
    </message>
</context>
<context>
    <name>MergeBox</name>
    <message>
        <source>Merge labels</source>
        <translation>Benennungen übernehmen</translation>
    </message>
    <message>
        <source>Labels of “{name}”</source>
        <translation>Benennungen von „{name}“</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Es wird verglichen …</translation>
    </message>
    <message>
        <source>What these labels would bring</source>
        <translation>Was diese Benennungen brächten</translation>
    </message>
    <message>
        <source>Who labelled what</source>
        <translation>Wer was benannt hat</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Only there</source>
        <translation>Nur dort</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Als was</translation>
    </message>
    <message>
        <source>How far people agree</source>
        <translation>Wie weit man sich einig ist</translation>
    </message>
    <message>
        <source>Agreement by species</source>
        <translation>Einigkeit nach Art</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Said by either</source>
        <translation>Von einem gesagt</translation>
    </message>
    <message>
        <source>By both</source>
        <translation>Von beiden</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa: 1 is full agreement, 0 what chance alone gives. Interval: Fleiss, Cohen &amp; Everitt 1969, by groups of alike photographs (Yang &amp; Zhou 2014), at least as wide as the score interval.</source>
        <translation>Cohens Kappa: 1 ist volle Einigkeit, 0, was der Zufall allein ergibt. Intervall: Fleiss, Cohen &amp; Everitt 1969, nach Gruppen ähnlicher Fotos (Yang &amp; Zhou 2014), mindestens so breit wie das Score-Intervall.</translation>
    </message>
    <message>
        <source>&amp;Take labels over</source>
        <translation>Benennungen &amp;übernehmen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>&amp;Add species that this project lacks: {species}</source>
        <translation>&amp;Arten hinzufügen, die diesem Projekt fehlen: {species}</translation>
    </message>
    <message>
        <source>Labelled only there: {count}. These labels would be taken over.</source>
        <translation>Nur dort benannt: {count}. Diese Benennungen würden übernommen.</translation>
    </message>
    <message>
        <source>People disagree: {count}. What is said here stays, and both words are shown until one is settled.</source>
        <translation>Uneinigkeit: {count}. Was hier gesagt ist, bleibt, und beide Worte werden gezeigt, bis eines entschieden ist.</translation>
    </message>
    <message>
        <source>Both say the same: {count}.</source>
        <translation>Beide sagen dasselbe: {count}.</translation>
    </message>
    <message>
        <source>Of species that this project lacks: {count}. These labels stay there.</source>
        <translation>Von Arten, die diesem Projekt fehlen: {count}. Diese Benennungen bleiben dort.</translation>
    </message>
    <message>
        <source>Notes or tags come to: {count}. None that are here are changed.</source>
        <translation>Notizen oder Schlagwörter kommen hinzu zu: {count}. Keine von hier werden geändert.</translation>
    </message>
    <message>
        <source>Of these, with a note here already: {count}. Theirs is put below it.</source>
        <translation>Davon schon hier mit einer Notiz: {count}. Ihre kommt darunter.</translation>
    </message>
    <message>
        <source>Without room for more notes or tags: {count}. These stay there.</source>
        <translation>Ohne Platz für weitere Notizen oder Schlagwörter: {count}. Diese bleiben dort.</translation>
    </message>
    <message>
        <source>In this project already: {count}.</source>
        <translation>Schon in diesem Projekt: {count}.</translation>
    </message>
    <message>
        <source>Labelled there, but not in this project: {count}.</source>
        <translation>Dort benannt, aber nicht in diesem Projekt: {count}.</translation>
    </message>
    <message>
        <source>Files here that were not read yet, and may be some of these: {count}. Classify them first.</source>
        <translation>Dateien hier, die noch nicht gelesen sind und einige davon sein können: {count}. Klassifizieren Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Labelled there, but never read: {count}. Open that project once, so that they are.</source>
        <translation>Dort benannt, aber nie gelesen: {count}. Öffnen Sie jenes Projekt einmal, damit es geschieht.</translation>
    </message>
    <message>
        <source>“{name}” is {here} here, and {there} there.</source>
        <translation>„{name}“ ist hier {here} und dort {there}.</translation>
    </message>
    <message>
        <source>Names are given under File, Your name …</source>
        <translation>Namen gibt man unter Datei, Ihr Name …</translation>
    </message>
    <message>
        <source>There is nothing to take over.</source>
        <translation>Es gibt nichts zu übernehmen.</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>there</source>
        <translation>dort</translation>
    </message>
    <message>
        <source>No photograph was labelled by both.</source>
        <translation>Kein Foto wurde von beiden benannt.</translation>
    </message>
    <message numerus="yes">
        <source>Both labelled {count} photographs, {same} of them alike; kappa {kappa}.</source>
        <translation>
            <numerusform>Beide haben {count} Foto benannt, {same} gleich; Kappa {kappa}.</numerusform>
            <numerusform>Beide haben {count} Fotos benannt, {same} davon gleich; Kappa {kappa}.</numerusform>
        </translation>
    </message>
    <message>
        <source>On {seen} of them the second person could see what the first had said.</source>
        <translation>Bei {seen} davon konnte die zweite Person sehen, was die erste gesagt hatte.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>is not defined, since both use one word only</source>
        <translation>ist nicht bestimmt, da beide nur ein Wort gebrauchen</translation>
    </message>
    <message>
        <source>{value} (95 %: {limits})</source>
        <translation>{value} (95 %: {limits})</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
</context>
<context>
    <name>MessageLine</name>
    <message>
        <source>Show log</source>
        <translation>Protokoll zeigen</translation>
    </message>
    <message>
        <source>Rescue labels …</source>
        <translation>Benennungen retten …</translation>
    </message>
    <message>
        <source>Earlier messages, which come back when this one is closed</source>
        <translation>Frühere Meldungen, die wiederkommen, wenn diese geschlossen wird</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>MessagesBox</name>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>What was said last, the newest first</source>
        <translation>Was zuletzt gesagt wurde, das Neueste zuerst</translation>
    </message>
    <message>
        <source>Nothing has been said yet.</source>
        <translation>Noch wurde nichts gesagt.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>Shall new projects begin with “{name}” too?</source>
        <translation>Sollen neue Projekte auch mit „{name}“ beginnen?</translation>
    </message>
    <message>
        <source>This is asked once: from then on they begin with the model chosen last.</source>
        <translation>Das wird einmal gefragt: Von da an beginnen sie mit dem zuletzt gewählten Modell.</translation>
    </message>
    <message>
        <source>New projects too</source>
        <translation>Auch neue Projekte</translation>
    </message>
    <message>
        <source>Only where I choose it</source>
        <translation>Nur wo ich es wähle</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Import …</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Compare two</source>
        <translation>Zwei vergleichen</translation>
    </message>
    <message>
        <source>Open report …</source>
        <translation>Bericht öffnen …</translation>
    </message>
    <message>
        <source>A page that the command “jellygui compare” or “jellygui evaluate” has written</source>
        <translation>Eine Seite, die der Befehl „jellygui compare“ oder „jellygui evaluate“ geschrieben hat</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Reading the models …</source>
        <translation>Die Modelle werden gelesen …</translation>
    </message>
    <message>
        <source>Choose two models: click one, then the other with Ctrl.</source>
        <translation>Wählen Sie zwei Modelle: Klicken Sie auf eines, dann mit Strg auf das andere.</translation>
    </message>
    <message>
        <source>Comparing two models</source>
        <translation>Zwei Modelle vergleichen</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>Das Modell exportieren</translation>
    </message>
    <message>
        <source>Import models</source>
        <translation>Modelle importieren</translation>
    </message>
    <message>
        <source>Pages (*.html *.htm)</source>
        <translation>Seiten (*.html *.htm)</translation>
    </message>
    <message>
        <source>Open a report</source>
        <translation>Einen Bericht öffnen</translation>
    </message>
    <message>
        <source>“{path}” could not be shown.</source>
        <translation>„{path}“ konnte nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>Open it with your browser.</source>
        <translation>Öffnen Sie ihn mit Ihrem Browser.</translation>
    </message>
</context>
<context>
    <name>ModelsTree</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Arten</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Speed here</source>
        <translation>Tempo hier</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemacht</translation>
    </message>
    <message>
        <source>{name} · in use</source>
        <translation>{name} · in Gebrauch</translation>
    </message>
    <message>
        <source>{number} M</source>
        <translation>{number} Mio.</translation>
    </message>
    <message>
        <source>{time} ms</source>
        <translation>{time} ms</translation>
    </message>
    <message>
        <source>On {what}: {rate}</source>
        <translation>Auf {what}: {rate}</translation>
    </message>
    <message>
        <source>Models of the same data were made with the same photographs.</source>
        <translation>Modelle derselben Daten wurden mit denselben Fotos gemacht.</translation>
    </message>
    <message>
        <source>Not measured yet: Measure speed does it.</source>
        <translation>Noch nicht gemessen: „Tempo messen“ tut es.</translation>
    </message>
</context>
<context>
    <name>ModelsView</name>
    <message>
        <source>Models; one stands under the one it grew from</source>
        <translation>Modelle; eines steht unter dem, aus dem es gewachsen ist</translation>
    </message>
</context>
<context>
    <name>NumberBox</name>
    <message>
        <source>&amp;Individuals</source>
        <translation>&amp;Individuen</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>nicht gezählt</translation>
    </message>
    <message>
        <source>Enter to accept, Escape to cancel</source>
        <translation>Enter übernimmt, Esc bricht ab</translation>
    </message>
    <message>
        <source>A whole number from {low} to {high}</source>
        <translation>Eine ganze Zahl von {low} bis {high}</translation>
    </message>
</context>
<context>
    <name>OptionsPanel</name>
    <message>
        <source>The model in use learns my labels</source>
        <translation>Das verwendete Modell lernt meine Benennungen</translation>
    </message>
    <message>
        <source>A new network from all photographs</source>
        <translation>Ein neues Netz aus allen Fotos</translation>
    </message>
    <message>
        <source>Starts with</source>
        <translation>Beginnt mit</translation>
    </message>
    <message>
        <source>The weights that the network has before it learns.</source>
        <translation>Die Gewichte, die das Netz hat, bevor es lernt.</translation>
    </message>
    <message>
        <source>What to train</source>
        <translation>Was trainiert werden soll</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Was es braucht</translation>
    </message>
    <message>
        <source>How the photographs are used</source>
        <translation>Wie die Fotos verwendet werden</translation>
    </message>
    <message>
        <source>It learns from the labelled photographs of this project alone, for species of its own or to compare networks. It takes much longer.</source>
        <translation>Es lernt nur von den benannten Fotos dieses Projekts, für eigene Arten oder um Netze zu vergleichen. Es dauert viel länger.</translation>
    </message>
    <message>
        <source>It keeps what it knows, and learns your labels besides.</source>
        <translation>Es behält, was es weiß, und lernt Ihre Benennungen dazu.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Zählung</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>&amp;Exclude from training</source>
        <translation>Vom Training &amp;ausschließen</translation>
    </message>
    <message>
        <source>&amp;Let teach again</source>
        <translation>Wieder &amp;lehren lassen</translation>
    </message>
    <message>
        <source>Show it in the guide</source>
        <translation>In der Anleitung zeigen</translation>
    </message>
    <message>
        <source>Show or fold the &amp;preview</source>
        <translation>Die &amp;Vorschau zeigen oder zuklappen</translation>
    </message>
    <message>
        <source>On the photographs</source>
        <translation>Bei den Fotos</translation>
    </message>
    <message>
        <source>On a species in the list</source>
        <translation>Bei einer Art in der Liste</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>A random check is under way: end it first.</source>
        <translation>Eine Stichprobe läuft: Beenden Sie sie zuerst.</translation>
    </message>
    <message>
        <source>“{name}” is among your models: compare or use it there.</source>
        <translation>„{name}“ ist unter Ihren Modellen: Vergleichen oder verwenden Sie es dort.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message numerus="yes">
        <source>{count} photographs that your {labels} labels call otherwise</source>
        <translation>
            <numerusform>{count} Foto, das Ihre {labels} Benennungen anders nennen</numerusform>
            <numerusform>{count} Fotos, die Ihre {labels} Benennungen anders nennen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is suggested that does not count already. Label a few photographs.</source>
        <translation>Nichts wird vorgeschlagen, was nicht schon gilt. Benennen Sie einige Fotos.</translation>
    </message>
    <message>
        <source>Choose the photographs that show “{name}” first.</source>
        <translation>Wählen Sie zuerst die Fotos aus, die „{name}“ zeigen.</translation>
    </message>
</context>
<context>
    <name>PhotosPage</name>
    <message>
        <source>Sort again</source>
        <translation>Neu sortieren</translation>
    </message>
    <message>
        <source>End review</source>
        <translation>Durchsicht beenden</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>A check looks at one photograph after the other.</source>
        <translation>Eine Stichprobe zeigt ein Foto nach dem anderen.</translation>
    </message>
    <message>
        <source>Nothing else here is to be looked at.</source>
        <translation>Hier ist sonst nichts anzusehen.</translation>
    </message>
    <message>
        <source>What the model in use sees there is not known, so that nothing can be compared. “Classify now” (menu Classify) lets it look.</source>
        <translation>Was das verwendete Modell dort sieht, ist nicht bekannt, also ist nichts zu vergleichen. „Jetzt klassifizieren“ (Menü Klassifizieren) lässt es hinsehen.</translation>
    </message>
    <message numerus="yes">
        <source>{count} new results</source>
        <translation>
            <numerusform>{count} neues Ergebnis</numerusform>
            <numerusform>{count} neue Ergebnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Sie zeigen</translation>
    </message>
    <message>
        <source>Choose a photograph first: click it, or press an arrow key.</source>
        <translation>Wählen Sie zuerst ein Foto: Klicken Sie darauf, oder drücken Sie eine Pfeiltaste.</translation>
    </message>
    <message>
        <source>No label was given before: a digit, 0, U or S gives one.</source>
        <translation>Bisher wurde nichts benannt: Eine Ziffer, 0, U oder S benennt.</translation>
    </message>
    <message>
        <source>A species is taken away where there are several: A adds another.</source>
        <translation>Eine Art wird weggenommen, wo es mehrere gibt: A fügt eine weitere hinzu.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Previous photograph</source>
        <translation>Voriges Foto</translation>
    </message>
    <message>
        <source>Next photograph</source>
        <translation>Nächstes Foto</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Herauszoomen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Hineinzoomen</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation>Ins Fenster einpassen</translation>
    </message>
    <message>
        <source>Show every pixel</source>
        <translation>Jedes Pixel zeigen</translation>
    </message>
    <message>
        <source>Large and back (space)</source>
        <translation>Groß und zurück (Leertaste)</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>What the model looked at (H)</source>
        <translation>Worauf das Modell geschaut hat (H)</translation>
    </message>
    <message>
        <source>What Enter writes</source>
        <translation>Was Enter schreibt</translation>
    </message>
    <message>
        <source>What is known of the photograph</source>
        <translation>Was vom Foto bekannt ist</translation>
    </message>
    <message>
        <source>Choose a photograph to see it large.</source>
        <translation>Wählen Sie ein Foto, um es groß zu sehen.</translation>
    </message>
</context>
<context>
    <name>ProjectSession</name>
    <message>
        <source>Writing the report</source>
        <translation>Bericht schreiben</translation>
    </message>
    <message>
        <source>Copying photographs</source>
        <translation>Fotos kopieren</translation>
    </message>
    <message>
        <source>Taking labels in</source>
        <translation>Benennungen übernehmen</translation>
    </message>
    <message>
        <source>Looking for moved photographs</source>
        <translation>Verschobene Fotos suchen</translation>
    </message>
    <message>
        <source>Grouping photographs</source>
        <translation>Fotos gruppieren</translation>
    </message>
    <message>
        <source>Naming by the promise</source>
        <translation>Nach der Zusage benennen</translation>
    </message>
    <message>
        <source>Naming anew</source>
        <translation>Neu benennen</translation>
    </message>
    <message>
        <source>Classifying</source>
        <translation>Klassifizieren</translation>
    </message>
    <message>
        <source>Looking for photographs</source>
        <translation>Fotos suchen</translation>
    </message>
    <message>
        <source>Reading labelled photographs</source>
        <translation>Benannte Fotos lesen</translation>
    </message>
    <message>
        <source>Frames of videos</source>
        <translation>Bilder aus Videos</translation>
    </message>
    <message>
        <source>Taking frames of videos</source>
        <translation>Bilder werden aus Videos genommen</translation>
    </message>
    <message>
        <source>The folder “{path}” cannot be read: {reason}.</source>
        <translation>Der Ordner „{path}“ kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>A copy of all up to now is in “{path}”.</source>
        <translation>Eine Kopie von allem bis jetzt ist in „{path}“.</translation>
    </message>
    <message>
        <source>Photographs are classified with this model now.</source>
        <translation>Fotos werden jetzt mit diesem Modell klassifiziert.</translation>
    </message>
    <message>
        <source>Rescuing labels</source>
        <translation>Benennungen retten</translation>
    </message>
    <message numerus="yes">
        <source>{folders} are no longer there. Their photographs count as before, but cannot be looked at. If a disk was taken out, connect it.</source>
        <translation>
            <numerusform>{folders} ist nicht mehr da. Die Fotos darin zählen wie zuvor, können aber nicht angesehen werden. Wurde ein Datenträger entfernt, schließen Sie ihn an.</numerusform>
            <numerusform>{folders} sind nicht mehr da. Die Fotos darin zählen wie zuvor, können aber nicht angesehen werden. Wurde ein Datenträger entfernt, schließen Sie ihn an.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromiseBox</name>
    <message>
        <source>Promise of precision</source>
        <translation>Präzisionszusage</translation>
    </message>
    <message>
        <source>Share of what is named that shall be right</source>
        <translation>Anteil des Benannten, der richtig sein soll</translation>
    </message>
    <message>
        <source>Which answers show it</source>
        <translation>Welche Antworten es zeigen</translation>
    </message>
    <message>
        <source>What the answers show</source>
        <translation>Was die Antworten zeigen</translation>
    </message>
    <message>
        <source>What stays unidentified</source>
        <translation>Was unbestimmt bleibt</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Named from</source>
        <translation>Benannt ab</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Shown at least</source>
        <translation>Gezeigt mindestens</translation>
    </message>
    <message>
        <source>Unidentified here</source>
        <translation>Hier unbestimmt</translation>
    </message>
    <message>
        <source>Limits by species</source>
        <translation>Grenzen nach Art</translation>
    </message>
    <message>
        <source>Shown: an exact binomial test at 95 %, of limits from the strictest on until one fails. Species with few answers are taken together (*). Your own labels stand; a new model begins with its own limits.</source>
        <translation>Gezeigt: ein exakter Binomialtest zu 95 %, über Grenzen von der strengsten an, bis eine scheitert. Arten mit wenigen Antworten sind zusammengenommen (*). Ihre eigenen Benennungen bleiben; ein neues Modell beginnt mit eigenen Grenzen.</translation>
    </message>
    <message>
        <source>&amp;Name by this promise</source>
        <translation>Nach dieser Zusage &amp;benennen</translation>
    </message>
    <message>
        <source>The model&apos;s &amp;own limits</source>
        <translation>Die &amp;eigenen Grenzen des Modells</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Was es kostet</translation>
    </message>
    <message>
        <source>Looking at what the model has said …</source>
        <translation>Es wird geschaut, was das Modell gesagt hat …</translation>
    </message>
    <message>
        <source>Of what is named, at least {wish} shall be right.</source>
        <translation>Von dem, was benannt wird, sollen mindestens {wish} richtig sein.</translation>
    </message>
    <message>
        <source>By {count} {source}</source>
        <translation>Durch {count} {source}</translation>
    </message>
    <message>
        <source>There are no answers that could show it. Check a random sample of this project first (menu Classify).</source>
        <translation>Es gibt keine Antworten, die es zeigen könnten. Prüfen Sie zuerst eine Stichprobe dieses Projekts (Menü Klassifizieren).</translation>
    </message>
    <message>
        <source>That cannot be promised: above no limit are enough of these answers right. Wish for less, or answer more in a random check.</source>
        <translation>Das kann nicht zugesagt werden: Über keiner Grenze sind genug dieser Antworten richtig. Wünschen Sie weniger, oder beantworten Sie mehr in einer Stichprobe.</translation>
    </message>
    <message>
        <source>Shown with 95 % confidence: under these limits at least {wish} is right.</source>
        <translation>Mit 95 % Sicherheit gezeigt: Unter diesen Grenzen sind mindestens {wish} richtig.</translation>
    </message>
    <message>
        <source>By estimate: above these limits {wish} of the answers were right, but they are too few to show it of all ({fewest}, all of them right, are the fewest that do). What they show stands in the table.</source>
        <translation>Als Schätzung: Über diesen Grenzen waren {wish} der Antworten richtig, aber es sind zu wenige, um es für alle zu zeigen ({fewest}, alle richtig, sind die wenigsten, die es tun). Was sie zeigen, steht in der Tabelle.</translation>
    </message>
    <message>
        <source>Those photographs are not of this survey; a random check shows how it is here.</source>
        <translation>Jene Fotos sind nicht von dieser Erhebung; eine Stichprobe zeigt, wie es hier ist.</translation>
    </message>
    <message numerus="yes">
        <source>Of {total} photographs that nobody has labelled and the model calls a species, {left} ({share}) stay unidentified; under its own limits {before}.</source>
        <translation>
            <numerusform>Von {total} Foto, das niemand benannt hat und das das Modell eine Art nennt, bleiben {left} ({share}) unbestimmt; unter seinen eigenen Grenzen {before}.</numerusform>
            <numerusform>Von {total} Fotos, die niemand benannt hat und die das Modell eine Art nennt, bleiben {left} ({share}) unbestimmt; unter seinen eigenen Grenzen {before}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{some} of {all}</source>
        <translation>{some} von {all}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
</context>
<context>
    <name>PromiseLine</name>
    <message>
        <source>Promise of precision</source>
        <translation>Präzisionszusage</translation>
    </message>
    <message>
        <source>Of what the model names, at least {wish} is right, shown with 95 % confidence by {source}.</source>
        <translation>Von dem, was das Modell benennt, sind mindestens {wish} richtig, mit 95 % Sicherheit gezeigt durch {source}.</translation>
    </message>
    <message>
        <source>Of what the model names, about {wish} is right, by estimate from {source}.</source>
        <translation>Von dem, was das Modell benennt, sind etwa {wish} richtig, geschätzt aus {source}.</translation>
    </message>
</context>
<context>
    <name>Pruning</name>
    <message>
        <source>Getting ready …</source>
        <translation>Wird vorbereitet …</translation>
    </message>
    <message>
        <source>Pruning</source>
        <translation>Ausdünnen</translation>
    </message>
    <message>
        <source>These steps were done. Any of them can be kept.</source>
        <translation>Diese Schritte wurden getan. Jeder davon kann behalten werden.</translation>
    </message>
    <message>
        <source>{model} pruned {step}</source>
        <translation>{model} ausgedünnt {step}</translation>
    </message>
    <message>
        <source>Keeping a step</source>
        <translation>Einen Schritt behalten</translation>
    </message>
    <message>
        <source>{stage}, epoch {epoch} of {epochs}</source>
        <translation>{stage}, Epoche {epoch} von {epochs}</translation>
    </message>
    <message>
        <source>{done} of {total} {what}</source>
        <translation>{done} von {total} {what}</translation>
    </message>
    <message>
        <source>A new model: {name}.</source>
        <translation>Ein neues Modell: {name}.</translation>
    </message>
    <message>
        <source>Stopped. Any step so far can be kept.</source>
        <translation>Angehalten. Jeder bisherige Schritt kann behalten werden.</translation>
    </message>
</context>
<context>
    <name>PruningChart</name>
    <message>
        <source>Accuracy of each step; the list beside the chart says the same</source>
        <translation>Genauigkeit jedes Schritts; die Liste neben dem Diagramm sagt dasselbe</translation>
    </message>
    <message>
        <source>Accuracy on validation photographs, %</source>
        <translation>Genauigkeit auf Validierungsfotos, %</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>Parameters, millions</source>
        <translation>Parameter, Millionen</translation>
    </message>
    <message>
        <source>Size of the form that classifies, MB</source>
        <translation>Größe der klassifizierenden Form, MB</translation>
    </message>
    <message>
        <source>Measured here, ms for one photograph</source>
        <translation>Hier gemessen, ms für ein Foto</translation>
    </message>
</context>
<context>
    <name>PruningPage</name>
    <message>
        <source>Show its steps</source>
        <translation>Seine Schritte zeigen</translation>
    </message>
    <message>
        <source>Model to start from</source>
        <translation>Modell, mit dem begonnen wird</translation>
    </message>
    <message>
        <source>Choose folder …</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>A folder with one folder of photographs per species</source>
        <translation>Ein Ordner mit einem Ordner Fotos je Art</translation>
    </message>
    <message>
        <source>This project&apos;s labels</source>
        <translation>Die Benennungen dieses Projekts</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Prune</source>
        <translation>Ausdünnen</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>against parameters</source>
        <translation>gegen Parameter</translation>
    </message>
    <message>
        <source>against file size</source>
        <translation>gegen Dateigröße</translation>
    </message>
    <message>
        <source>against time for a photograph</source>
        <translation>gegen Zeit je Foto</translation>
    </message>
    <message>
        <source>What the accuracy is drawn against</source>
        <translation>Wogegen die Genauigkeit gezeichnet ist</translation>
    </message>
    <message>
        <source>Smaller at the left, more accurate at the right</source>
        <translation>Kleiner nach links, genauer nach rechts</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>smaller</source>
        <translation>kleiner</translation>
    </message>
    <message>
        <source>more accurate</source>
        <translation>genauer</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Steps of the pruning</source>
        <translation>Schritte des Ausdünnens</translation>
    </message>
    <message>
        <source>Former prunings of this project</source>
        <translation>Frühere Ausdünnungen dieses Projekts</translation>
    </message>
    <message>
        <source>Keep this model</source>
        <translation>Dieses Modell behalten</translation>
    </message>
    <message>
        <source>Open a project first.</source>
        <translation>Öffnen Sie zuerst ein Projekt.</translation>
    </message>
    <message>
        <source>Learns from the photographs in “{folder}”.</source>
        <translation>Lernt von den Fotos in „{folder}“.</translation>
    </message>
    <message>
        <source>{text} What the model remembers stands for photographs that are missing there.</source>
        <translation>{text} Was das Modell behalten hat, steht für Fotos, die dort fehlen.</translation>
    </message>
    <message>
        <source>This project has too few labels for {names}. Choose the folder that the model was trained on, or label more.</source>
        <translation>Dieses Projekt hat zu wenige Benennungen für {names}. Wählen Sie den Ordner, mit dem das Modell trainiert wurde, oder benennen Sie mehr.</translation>
    </message>
    <message>
        <source>Learns from the labels of this project, and from what the model remembers of the photographs that it was made with. Test photographs only measure.</source>
        <translation>Lernt von den Benennungen dieses Projekts und von dem, was das Modell von den Fotos behalten hat, mit denen es gemacht wurde. Testfotos messen nur.</translation>
    </message>
    <message>
        <source>Learns from the labels of this project; test photographs stay out.</source>
        <translation>Lernt von den Benennungen dieses Projekts; Testfotos bleiben draußen.</translation>
    </message>
    <message>
        <source>A folder per species</source>
        <translation>Ein Ordner je Art</translation>
    </message>
    <message>
        <source>Each step is a point. Choose one to see what it costs.</source>
        <translation>Jeder Schritt ist ein Punkt. Wählen Sie einen, um zu sehen, was er kostet.</translation>
    </message>
    <message>
        <source>Pruning takes away what a model needs least, step by step.</source>
        <translation>Ausdünnen nimmt Schritt für Schritt weg, was ein Modell am wenigsten braucht.</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
</context>
<context>
    <name>Querying</name>
    <message>
        <source>Choose a photograph that shows a species first.</source>
        <translation>Wählen Sie zuerst ein Foto, das eine Art zeigt.</translation>
    </message>
    <message numerus="yes">
        <source>{count} photographs that you chose</source>
        <translation>
            <numerusform>{count} Foto, das Sie gewählt haben</numerusform>
            <numerusform>{count} Fotos, die Sie gewählt haben</numerusform>
        </translation>
    </message>
    <message>
        <source>A random check is under way: end it first.</source>
        <translation>Eine Stichprobe läuft: Beenden Sie sie zuerst.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>{page} (Ctrl+{number})</source>
        <translation>{page} (Strg+{number})</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>&amp;Go to …</source>
        <translation>&amp;Gehe zu …</translation>
    </message>
    <message>
        <source>&amp;Find photographs</source>
        <translation>Fotos &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Species of the chosen ones …</source>
        <translation>A&amp;rt der ausgewählten …</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>The photograph that you went to</source>
        <translation>Das Foto, zu dem Sie gegangen sind</translation>
    </message>
</context>
<context>
    <name>RealBox</name>
    <message>
        <source>It goes from {low} to {high}.</source>
        <translation>Es reicht von {low} bis {high}.</translation>
    </message>
    <message>
        <source>“{text}” is not a number; it stays at {value}.</source>
        <translation>„{text}“ ist keine Zahl; es bleibt bei {value}.</translation>
    </message>
</context>
<context>
    <name>RemarkBox</name>
    <message>
        <source>Note and tags</source>
        <translation>Notiz und Schlagwörter</translation>
    </message>
    <message>
        <source>night dive, with parasites</source>
        <translation>Nachttauchgang, mit Parasiten</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Schlagwörter</translation>
    </message>
    <message>
        <source>Enter to accept, Escape to cancel; commas between tags</source>
        <translation>Enter übernimmt, Esc bricht ab; Kommas zwischen Schlagwörtern</translation>
    </message>
    <message>
        <source>several notes: what is typed replaces them</source>
        <translation>mehrere Notizen: was getippt wird, ersetzt sie</translation>
    </message>
</context>
<context>
    <name>RetrainButton</name>
    <message>
        <source>Training …</source>
        <translation>Training läuft …</translation>
    </message>
    <message>
        <source>A training was cut off. The Train page offers to go on.</source>
        <translation>Ein Training wurde abgebrochen. Die Seite Training bietet an, es fortzusetzen.</translation>
    </message>
    <message>
        <source>{outcome} The Train page says whether it is better.</source>
        <translation>{outcome} Die Seite Training sagt, ob es besser ist.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>Retraining</name>
    <message>
        <source>Retraining</source>
        <translation>Nachtraining</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Keeping the best</source>
        <translation>Das beste behalten</translation>
    </message>
    <message>
        <source>{project}, retrained</source>
        <translation>{project}, nachtrainiert</translation>
    </message>
    <message>
        <source>Run {number}</source>
        <translation>Lauf {number}</translation>
    </message>
    <message>
        <source>A new model: {name}.</source>
        <translation>Ein neues Modell: {name}.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>End check</source>
        <translation>Stichprobe beenden</translation>
    </message>
    <message>
        <source>End review</source>
        <translation>Durchsicht beenden</translation>
    </message>
    <message>
        <source>Random check: {done} of {total} answered</source>
        <translation>Stichprobe: {done} von {total} beantwortet</translation>
    </message>
    <message>
        <source>{done} of {total} reviewed</source>
        <translation>{done} von {total} durchgesehen</translation>
    </message>
    <message>
        <source>All {total} reviewed</source>
        <translation>Alle {total} durchgesehen</translation>
    </message>
</context>
<context>
    <name>RunCharts</name>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Accuracy, %</source>
        <translation>Genauigkeit, %</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Loss of training and validation by epoch</source>
        <translation>Verlust von Training und Validierung nach Epoche</translation>
    </message>
    <message>
        <source>Accuracy of training and validation by epoch</source>
        <translation>Genauigkeit von Training und Validierung nach Epoche</translation>
    </message>
    <message>
        <source>Solid: training. Dashed: validation. Faint: every batch. Point at an epoch to read it.</source>
        <translation>Durchgezogen: Training. Gestrichelt: Validierung. Schwach: jeder Stapel. Zeigen Sie auf eine Epoche, um sie zu lesen.</translation>
    </message>
    <message>
        <source>best {share} %</source>
        <translation>beste {share} %</translation>
    </message>
    <message>
        <source>{run}, epoch {epoch}: loss {loss}, training {training} %</source>
        <translation>{run}, Epoche {epoch}: Verlust {loss}, Training {training} %</translation>
    </message>
    <message>
        <source>, validation {share} %</source>
        <translation>, Validierung {share} %</translation>
    </message>
</context>
<context>
    <name>Selection</name>
    <message>
        <source>No species has the digit {digit}.</source>
        <translation>Keine Art hat die Ziffer {digit}.</translation>
    </message>
    <message>
        <source>Individuals are those of a species: name it first.</source>
        <translation>Individuen sind die einer Art: Nennen Sie sie zuerst.</translation>
    </message>
</context>
<context>
    <name>SideList</name>
    <message>
        <source>States and species</source>
        <translation>Zustände und Arten</translation>
    </message>
    <message>
        <source>Move the species up</source>
        <translation>Die Art nach oben</translation>
    </message>
    <message>
        <source>Move the species down</source>
        <translation>Die Art nach unten</translation>
    </message>
    <message>
        <source>+ species</source>
        <translation>+ Art</translation>
    </message>
    <message>
        <source>Name of a new species</source>
        <translation>Name einer neuen Art</translation>
    </message>
    <message>
        <source>Type a name, the scientific one in brackets: the chosen photographs become it</source>
        <translation>Tippen Sie einen Namen, den wissenschaftlichen in Klammern: Die ausgewählten Fotos werden so benannt</translation>
    </message>
    <message>
        <source>Passed over: {kinds}</source>
        <translation>Übergangen: {kinds}</translation>
    </message>
</context>
<context>
    <name>SideModel</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Durchzusehen</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>People disagree</source>
        <translation>Uneinigkeit</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Unlesbar</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Nicht mehr da</translation>
    </message>
    <message>
        <source>Key {digit}: {name}</source>
        <translation>Taste {digit}: {name}</translation>
    </message>
</context>
<context>
    <name>SightingsBox</name>
    <message>
        <source>Sightings</source>
        <translation>Sichtungen</translation>
    </message>
    <message>
        <source>All photographs of the project are grouped anew. What a model has learned from never comes to test; what can no longer test is said.</source>
        <translation>Alle Fotos des Projekts werden neu gruppiert. Wovon ein Modell gelernt hat, kommt nie in den Test; was nicht mehr testen kann, wird gesagt.</translation>
    </message>
    <message>
        <source>Group &amp;photographs</source>
        <translation>Fotos &amp;gruppieren</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>SightingsView</name>
    <message>
        <source>What one sighting is</source>
        <translation>Was eine Sichtung ist</translation>
    </message>
    <message>
        <source>Sightings …</source>
        <translation>Sichtungen …</translation>
    </message>
    <message>
        <source>Copies are one sighting, and so are photographs of one camera within {gap} s of each other, {length} s in all. A time-lapse is not.</source>
        <translation>Kopien sind eine Sichtung, ebenso Fotos einer Kamera, die höchstens {gap} s auseinanderliegen, insgesamt {length} s. Eine Zeitrafferaufnahme ist keine.</translation>
    </message>
    <message>
        <source>Every photograph is a sighting of its own; copies count once.</source>
        <translation>Jedes Foto ist eine eigene Sichtung; Kopien zählen einmal.</translation>
    </message>
    <message>
        <source>The frames of a video are one sighting.</source>
        <translation>Die Bilder eines Videos sind eine Sichtung.</translation>
    </message>
    <message>
        <source>An earlier version grouped these photographs, by a rule of its own; here they can be grouped anew.</source>
        <translation>Eine frühere Version hat diese Fotos nach ihrer eigenen Regel gruppiert; hier können sie neu gruppiert werden.</translation>
    </message>
</context>
<context>
    <name>SpeciesBox</name>
    <message>
        <source>Choose a species</source>
        <translation>Eine Art wählen</translation>
    </message>
    <message>
        <source>Type a species, common or scientific</source>
        <translation>Tippen Sie eine Art, deutsch oder wissenschaftlich</translation>
    </message>
    <message>
        <source>Its digit, or a part of its name</source>
        <translation>Ihre Ziffer oder ein Teil ihres Namens</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Species that match</source>
        <translation>Passende Arten</translation>
    </message>
    <message>
        <source>Add the species “{name}” …</source>
        <translation>Die Art „{name}“ hinzufügen …</translation>
    </message>
</context>
<context>
    <name>SpeciesLines</name>
    <message>
        <source>Species on the photograph</source>
        <translation>Arten auf dem Foto</translation>
    </message>
    <message>
        <source>+ Another species</source>
        <translation>+ Weitere Art</translation>
    </message>
    <message>
        <source>Name another species on the chosen photographs, and its number (A)</source>
        <translation>Eine weitere Art auf den ausgewählten Fotos nennen, und ihre Zahl (A)</translation>
    </message>
    <message>
        <source>How many: {name}</source>
        <translation>Wie viele: {name}</translation>
    </message>
    <message>
        <source>Take away: {name}</source>
        <translation>Wegnehmen: {name}</translation>
    </message>
</context>
<context>
    <name>SpeciesListBox</name>
    <message>
        <source>Species list</source>
        <translation>Artenliste</translation>
    </message>
    <message>
        <source>A scientific name is one species&apos; alone. What the register says of a name, its AphiaID, authority and rank, goes when the name is another; it is typed, taken from a table or asked for, never guessed.</source>
        <translation>Ein wissenschaftlicher Name gehört nur einer Art. Was das Register zu einem Namen sagt, seine AphiaID, Autor und Rang, geht, wenn der Name ein anderer ist; es wird getippt, aus einer Tabelle genommen oder erfragt, nie geraten.</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>Ask &amp;WoRMS …</source>
        <translation>&amp;WoRMS fragen …</translation>
    </message>
    <message>
        <source>&amp;Merge with …</source>
        <translation>&amp;Vereinigen mit …</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Choose a species first.</source>
        <translation>Wählen Sie zuerst eine Art.</translation>
    </message>
    <message>
        <source>“{name}” is changed.</source>
        <translation>„{name}“ ist geändert.</translation>
    </message>
    <message>
        <source>“{name}” is added.</source>
        <translation>„{name}“ ist hinzugefügt.</translation>
    </message>
    <message>
        <source>The digits are changed.</source>
        <translation>Die Ziffern sind geändert.</translation>
    </message>
    <message>
        <source>{digit} names “{name}” now.</source>
        <translation>{digit} benennt jetzt „{name}“.</translation>
    </message>
    <message>
        <source>“{name}” has another colour now.</source>
        <translation>„{name}“ hat jetzt eine andere Farbe.</translation>
    </message>
    <message>
        <source>“{name}” is moved up.</source>
        <translation>„{name}“ ist nach oben gerückt.</translation>
    </message>
    <message>
        <source>“{name}” is moved down.</source>
        <translation>„{name}“ ist nach unten gerückt.</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>„{name}“ ist gelöscht.</translation>
    </message>
    <message>
        <source>There is no other species.</source>
        <translation>Es gibt keine andere Art.</translation>
    </message>
    <message>
        <source>Merge with</source>
        <translation>Vereinigen mit</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” becomes another species: {said} photographs that people call so, and {predicted} that the model does. Undo takes it back.

Which it becomes:</source>
        <translation>
            <numerusform>„{name}“ wird zu einer anderen Art: {said} Foto, das Menschen so nennen, und {predicted}, die das Modell so nennt. „Rückgängig“ nimmt es zurück.

Zu welcher:</numerusform>
            <numerusform>„{name}“ wird zu einer anderen Art: {said} Fotos, die Menschen so nennen, und {predicted}, die das Modell so nennt. „Rückgängig“ nimmt es zurück.

Zu welcher:</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Vereinigen</translation>
    </message>
    <message>
        <source>“{name}” is “{other}” now.</source>
        <translation>„{name}“ ist jetzt „{other}“.</translation>
    </message>
    <message>
        <source>Table of species</source>
        <translation>Tabelle der Arten</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx)</source>
        <translation>Tabellen (*.csv *.tsv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>Reading “{name}” …</source>
        <translation>„{name}“ wird gelesen …</translation>
    </message>
    <message>
        <source>Species taken into the list: {count}.</source>
        <translation>In die Liste genommene Arten: {count}.</translation>
    </message>
    <message>
        <source>No species has a scientific name yet, by which WoRMS is asked.</source>
        <translation>Noch keine Art hat einen wissenschaftlichen Namen, nach dem WoRMS gefragt wird.</translation>
    </message>
    <message>
        <source>WoRMS is asked …</source>
        <translation>WoRMS wird gefragt …</translation>
    </message>
</context>
<context>
    <name>SpeciesPreview</name>
    <message>
        <source>Table of species</source>
        <translation>Tabelle der Arten</translation>
    </message>
    <message>
        <source>New: {new}. In the list already: {old}. Not taken: {refused}.</source>
        <translation>Neu: {new}. Schon in der Liste: {old}. Nicht genommen: {refused}.</translation>
    </message>
    <message>
        <source>Columns that are left out: {titles}.</source>
        <translation>Spalten, die wegbleiben: {titles}.</translation>
    </message>
    <message>
        <source>What each row will be</source>
        <translation>Was jede Zeile wird</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What it will be</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>&amp;Take species ({count})</source>
        <translation>Arten &amp;nehmen ({count})</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Not taken. {why}</source>
        <translation>Nicht genommen. {why}</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>“{name}”</source>
        <translation>„{name}“</translation>
    </message>
</context>
<context>
    <name>SplitTable</name>
    <message>
        <source>Species</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Photographs of each species by what they are used for</source>
        <translation>Fotos jeder Art nach dem, wofür sie gebraucht werden</translation>
    </message>
</context>
<context>
    <name>StackSwitch</name>
    <message>
        <source>Stac&amp;ks</source>
        <translation>Sta&amp;pel</translation>
    </message>
    <message>
        <source>Here each photograph stands for itself; elsewhere not.</source>
        <translation>Hier steht jedes Foto für sich, anderswo nicht.</translation>
    </message>
    <message>
        <source>This photograph is in no stack.</source>
        <translation>Dieses Foto ist in keinem Stapel.</translation>
    </message>
    <message>
        <source>Nothing is stacked: K stacks what is one sighting.</source>
        <translation>Nichts ist gestapelt: K stapelt, was eine Sichtung ist.</translation>
    </message>
    <message>
        <source>Each photograph stands for itself.</source>
        <translation>Jedes Foto steht für sich.</translation>
    </message>
    <message>
        <source>No two of these photographs are one sighting.</source>
        <translation>Keine zwei dieser Fotos sind eine Sichtung.</translation>
    </message>
    <message>
        <source>No two of these photographs are near-copies.</source>
        <translation>Keine zwei dieser Fotos sind Beinahe-Kopien.</translation>
    </message>
    <message>
        <source>The model in use sees no two of these photographs as alike.</source>
        <translation>Für das benutzte Modell sind keine zwei dieser Fotos ähnlich.</translation>
    </message>
    <message>
        <source>No two of these photographs are of one station: Survey, Stations … says what is.</source>
        <translation>Keine zwei dieser Fotos gehören zu einer Station: Erhebung, Stationen … sagt, welche dazugehören.</translation>
    </message>
    <message numerus="yes">
        <source>{count} photographs are in {stacks} stacks. {kind}.</source>
        <translation>
            <numerusform>{count} Fotos sind in einem Stapel. {kind}.</numerusform>
            <numerusform>{count} Fotos sind in {stacks} Stapeln. {kind}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartChooser</name>
    <message>
        <source>What it knows from ImageNet</source>
        <translation>Was es von ImageNet weiß</translation>
    </message>
    <message>
        <source>Weights by its authors; they come with this program.</source>
        <translation>Gewichte von seinen Autoren; sie kommen mit diesem Programm.</translation>
    </message>
    <message>
        <source>Weights that torchvision offers; they are fetched from the internet once.</source>
        <translation>Gewichte, die torchvision anbietet; sie werden einmal aus dem Internet geholt.</translation>
    </message>
    <message>
        <source>Nothing (from scratch)</source>
        <translation>Nichts (von Grund auf)</translation>
    </message>
    <message>
        <source>A file of weights …</source>
        <translation>Eine Datei mit Gewichten …</translation>
    </message>
    <message>
        <source>Weights to start from</source>
        <translation>Gewichte, mit denen begonnen wird</translation>
    </message>
    <message>
        <source>Weights (*.safetensors)</source>
        <translation>Gewichte (*.safetensors)</translation>
    </message>
</context>
<context>
    <name>StationsBox</name>
    <message>
        <source>Stations</source>
        <translation>Stationen</translation>
    </message>
    <message>
        <source>A photograph belongs to the station that one of its folders is called after, else to the one that was at work when it was taken, else to the nearest within 1 km; where two fit, to none. What you put somewhere by hand stays there.</source>
        <translation>Ein Foto gehört zu der Station, nach der einer seiner Ordner heißt, sonst zu der, die in Arbeit war, als es aufgenommen wurde, sonst zur nächsten innerhalb von 1 km; wo zwei passen, zu keiner. Was Sie von Hand irgendwohin legen, bleibt dort.</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Put shown photographs here ({count})</source>
        <translation>&amp;Gezeigte Fotos hierher legen ({count})</translation>
    </message>
    <message>
        <source>&amp;Put chosen photographs here ({count})</source>
        <translation>&amp;Ausgewählte Fotos hierher legen ({count})</translation>
    </message>
    <message>
        <source>&amp;Let the rule decide</source>
        <translation>&amp;Regel entscheiden lassen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>{row}: {why}</source>
        <translation>{row}: {why}</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>Not taken as yet. {rows}.</source>
        <translation>Noch nicht genommen. {rows}.</translation>
    </message>
    <message>
        <source>Choose a station first.</source>
        <translation>Wählen Sie zuerst eine Station.</translation>
    </message>
    <message>
        <source>This station is not taken as yet; see above.</source>
        <translation>Diese Station ist noch nicht genommen; siehe oben.</translation>
    </message>
    <message>
        <source>Table of stations</source>
        <translation>Tabelle der Stationen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx)</source>
        <translation>Tabellen (*.csv *.tsv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>Reading “{name}” …</source>
        <translation>„{name}“ wird gelesen …</translation>
    </message>
    <message>
        <source>Photographs without a station, {count}: {folders}</source>
        <translation>Fotos ohne Station, {count}: {folders}</translation>
    </message>
    <message>
        <source>Every photograph belongs to a station.</source>
        <translation>Jedes Foto gehört zu einer Station.</translation>
    </message>
</context>
<context>
    <name>StationsPreview</name>
    <message>
        <source>Table of stations</source>
        <translation>Tabelle der Stationen</translation>
    </message>
    <message>
        <source>What each column will be</source>
        <translation>Was jede Spalte wird</translation>
    </message>
    <message>
        <source>Rows that are not taken</source>
        <translation>Zeilen, die nicht genommen werden</translation>
    </message>
    <message>
        <source>New stations: {new}. There already: {old}; of these, what the table has a column for will be as in the table.</source>
        <translation>Neue Stationen: {new}. Schon da: {old}; was die Tabelle von diesen in einer Spalte nennt, wird wie in der Tabelle.</translation>
    </message>
    <message>
        <source>What each column will be:</source>
        <translation>Was jede Spalte wird:</translation>
    </message>
    <message>
        <source>Rows that are not taken, {rows}:</source>
        <translation>Zeilen, die nicht genommen werden, {rows}:</translation>
    </message>
    <message>
        <source>&amp;Take stations ({count})</source>
        <translation>Stationen &amp;nehmen ({count})</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>left out, since {why}</source>
        <translation>bleibt weg, da {why}</translation>
    </message>
    <message>
        <source>a column of its own</source>
        <translation>eine eigene Spalte</translation>
    </message>
</context>
<context>
    <name>SteppingBox</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>SurveyModel</name>
    <message>
        <source>{line}, shown alone</source>
        <translation>{line}, allein gezeigt</translation>
    </message>
    <message>
        <source>The newest day is first; the arrow turns them round</source>
        <translation>Der neueste Tag steht zuerst; der Pfeil dreht sie um</translation>
    </message>
    <message>
        <source>The oldest day is first; the arrow turns them round</source>
        <translation>Der älteste Tag steht zuerst; der Pfeil dreht sie um</translation>
    </message>
</context>
<context>
    <name>SurveyTree</name>
    <message>
        <source>Folders and days</source>
        <translation>Ordner und Tage</translation>
    </message>
    <message>
        <source>Ne&amp;west days first</source>
        <translation>&amp;Neueste Tage zuerst</translation>
    </message>
    <message>
        <source>Close all &amp;folders</source>
        <translation>Alle Ordner &amp;zuklappen</translation>
    </message>
    <message>
        <source>&amp;Open in the file manager</source>
        <translation>Im &amp;Dateimanager öffnen</translation>
    </message>
</context>
<context>
    <name>ThemeChoice</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
</context>
<context>
    <name>ToneBar</name>
    <message>
        <source>Brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>Brighter or darker</source>
        <translation>Heller oder dunkler</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>More or less contrast</source>
        <translation>Mehr oder weniger Kontrast</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>Look at the photograph as it is (Ctrl+0); its file is never changed</source>
        <translation>Das Foto ansehen, wie es ist (Strg+0); seine Datei wird nie verändert</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Find by file, folder, species or camera</source>
        <translation>Datei, Ordner, Art, Kamera suchen</translation>
    </message>
    <message>
        <source>Words in any order, of files, folders, species, cameras, notes and tags; in quotation marks they stand together</source>
        <translation>Wörter in beliebiger Reihenfolge, von Dateien, Ordnern, Arten, Kameras, Notizen und Schlagwörtern; in Anführungszeichen stehen sie zusammen</translation>
    </message>
    <message>
        <source>Find photographs</source>
        <translation>Fotos suchen</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Einen Filter hinzufügen</translation>
    </message>
    <message>
        <source>Stacks (K)</source>
        <translation>Stapel (K)</translation>
    </message>
    <message>
        <source>Likeness map (M)</source>
        <translation>Ähnlichkeitskarte (M)</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>Aufnahmezeit</translation>
    </message>
    <message>
        <source>Least certain</source>
        <translation>Unsicherste</translation>
    </message>
    <message>
        <source>Closest call</source>
        <translation>Knappste</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Most alike</source>
        <translation>Ähnlichste</translation>
    </message>
    <message>
        <source>Odd ones first</source>
        <translation>Untypische zuerst</translation>
    </message>
    <message>
        <source>Turn the order round</source>
        <translation>Die Reihenfolge umdrehen</translation>
    </message>
    <message>
        <source>Size of the thumbnails</source>
        <translation>Größe der Vorschaubilder</translation>
    </message>
    <message>
        <source>Size of the thumbnails (Ctrl and wheel)</source>
        <translation>Größe der Vorschaubilder (Strg und Mausrad)</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Go through the least certain first</source>
        <translation>Die unsichersten zuerst durchgehen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Show or fold the preview</source>
        <translation>Die Vorschau zeigen oder zuklappen</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>S&amp;ortieren nach</translation>
    </message>
    <message>
        <source>&amp;Turn the order round</source>
        <translation>Die &amp;Reihenfolge umdrehen</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} gefunden</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation>{count} ausgewählt</translation>
    </message>
    <message>
        <source>Stacks: {kind} (K)</source>
        <translation>Stapel: {kind} (K)</translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <source>Keep the best so far</source>
        <translation>Das bisher beste behalten</translation>
    </message>
    <message>
        <source>Retrain</source>
        <translation>Nachtrainieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop and keep the best</source>
        <translation>Anhalten und das beste behalten</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Runs; those that are ticked are drawn</source>
        <translation>Läufe; die angekreuzten sind gezeichnet</translation>
    </message>
    <message>
        <source>Epochs of the chosen run</source>
        <translation>Epochen des gewählten Laufs</translation>
    </message>
    <message>
        <source>Export PNG …</source>
        <translation>PNG exportieren …</translation>
    </message>
    <message>
        <source>Export CSV …</source>
        <translation>CSV exportieren …</translation>
    </message>
    <message>
        <source>T&amp;rain</source>
        <translation>T&amp;rainieren</translation>
    </message>
    <message>
        <source>&amp;Retrain</source>
        <translation>&amp;Nachtrainieren</translation>
    </message>
    <message>
        <source>Open a project: its labels teach the next model.</source>
        <translation>Öffnen Sie ein Projekt: Seine Benennungen lehren das nächste Modell.</translation>
    </message>
    <message>
        <source>The model learns. Correcting and classifying can go on meanwhile.</source>
        <translation>Das Modell lernt. Korrigieren und Klassifizieren gehen inzwischen weiter.</translation>
    </message>
    <message>
        <source>Getting ready …</source>
        <translation>Wird vorbereitet …</translation>
    </message>
    <message>
        <source>About {time} left</source>
        <translation>Noch etwa {time}</translation>
    </message>
    <message>
        <source>Export the curves</source>
        <translation>Die Kurven exportieren</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>Export the epochs</source>
        <translation>Die Epochen exportieren</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
</context>
<context>
    <name>Trainer</name>
    <message>
        <source>It failed.</source>
        <translation>Es ist gescheitert.</translation>
    </message>
</context>
<context>
    <name>TrainingTabs</name>
    <message>
        <source>Train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Prune</source>
        <translation>Ausdünnen</translation>
    </message>
</context>
<context>
    <name>VideosBox</name>
    <message>
        <source>Frames of videos</source>
        <translation>Bilder aus Videos</translation>
    </message>
    <message numerus="yes">
        <source>{count} videos were found.</source>
        <translation>
            <numerusform>{count} Video wurde gefunden.</numerusform>
            <numerusform>{count} Videos wurden gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Frames of videos are counted and labelled as photographs are; a video is one sighting, so that MaxN is that of the video. They are decoded when they are looked at: nothing is written beside a video. Frames that were taken before stay.</source>
        <translation>Bilder aus Videos werden wie Fotos gezählt und benannt; ein Video ist eine Sichtung, so dass MaxN für das Video gilt. Sie werden erst gelesen, wenn man sie ansieht: neben ein Video wird nichts geschrieben. Bilder, die schon genommen wurden, bleiben.</translation>
    </message>
    <message>
        <source>&amp;Take frames</source>
        <translation>Bilder &amp;nehmen</translation>
    </message>
    <message>
        <source>&amp;Leave videos out</source>
        <translation>Videos aus&amp;lassen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Drop photographs or folders here</source>
        <translation>Fotos oder Ordner hier ablegen</translation>
    </message>
    <message>
        <source>Their species are counted. Your photographs are only read, never changed.</source>
        <translation>Ihre Arten werden gezählt. Ihre Fotos werden nur gelesen, nie verändert.</translation>
    </message>
    <message>
        <source>Open folder …</source>
        <translation>Ordner öffnen …</translation>
    </message>
    <message>
        <source>Try it with the samples</source>
        <translation>Mit den Beispielen ausprobieren</translation>
    </message>
    <message>
        <source>Open the project {path}</source>
        <translation>Das Projekt {path} öffnen</translation>
    </message>
</context>
<context>
    <name>WholeBox</name>
    <message>
        <source>“{text}” is not a whole number; it stays at {value}.</source>
        <translation>„{text}“ ist keine ganze Zahl; es bleibt bei {value}.</translation>
    </message>
    <message>
        <source>It goes from {low} to {high} in steps of {step}; the nearest is {value}.</source>
        <translation>Es reicht von {low} bis {high} in Schritten von {step}; das nächste ist {value}.</translation>
    </message>
    <message>
        <source>It goes from {low} to {high}.</source>
        <translation>Es reicht von {low} bis {high}.</translation>
    </message>
</context>
<context>
    <name>WormsBox</name>
    <message>
        <source>Ask WoRMS</source>
        <translation>WoRMS fragen</translation>
    </message>
    <message numerus="yes">
        <source>The World Register of Marine Species is asked over the network ({host}). It is sent these {count} scientific names, and with them what every request tells: the address of this computer and the version of this program. No photograph, place, count or name of yours is sent. What it answers is shown before it is taken.</source>
        <translation>
            <numerusform>Das World Register of Marine Species wird über das Netz gefragt ({host}). Ihm wird dieser {count} wissenschaftliche Name gesendet und damit, was jede Anfrage nennt: die Adresse dieses Rechners und die Version dieses Programms. Kein Foto, kein Ort, keine Zahl und kein Name von Ihnen wird gesendet. Was es antwortet, wird gezeigt, bevor es genommen wird.</numerusform>
            <numerusform>Das World Register of Marine Species wird über das Netz gefragt ({host}). Ihm werden diese {count} wissenschaftlichen Namen gesendet und damit, was jede Anfrage nennt: die Adresse dieses Rechners und die Version dieses Programms. Kein Foto, kein Ort, keine Zahl und kein Name von Ihnen wird gesendet. Was es antwortet, wird gezeigt, bevor es genommen wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names that are sent</source>
        <translation>Namen, die gesendet werden</translation>
    </message>
    <message>
        <source>&amp;Allow asking WoRMS from this program</source>
        <translation>&amp;Erlauben, dass dieses Programm WoRMS fragt</translation>
    </message>
    <message>
        <source>&amp;Send names</source>
        <translation>Namen &amp;senden</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>_Optional</name>
    <message>
        <source> points</source>
        <translation> Punkte</translation>
    </message>
</context>
<context>
    <name>below</name>
    <message>
        <source>1 label was taken over.</source>
        <translation>1 Benennung wurde übernommen.</translation>
    </message>
    <message>
        <source>5-fold cross-validation, by the dataset&apos;s own labels</source>
        <translation>5-facher Kreuzvalidierung, nach den Benennungen des Datensatzes selbst</translation>
    </message>
    <message>
        <source>5-fold cross-validation, by the reviewed labels</source>
        <translation>5-facher Kreuzvalidierung, nach den durchgesehenen Benennungen</translation>
    </message>
    <message>
        <source>A burst lasts at most this many seconds in all.</source>
        <translation>Eine Serie dauert insgesamt höchstens so viele Sekunden.</translation>
    </message>
    <message>
        <source>A cell is too long.</source>
        <translation>Eine Zelle ist zu lang.</translation>
    </message>
    <message>
        <source>A frame of a video is taken at its beginning, and every so many seconds; 0 leaves videos out.</source>
        <translation>Aus einem Video wird an seinem Anfang ein Bild genommen, dann alle so viele Sekunden; 0 lässt Videos aus.</translation>
    </message>
    <message>
        <source>A model can be made with at most {most_photographs} photographs; these would be {entries}.</source>
        <translation>Ein Modell kann mit höchstens {most_photographs} Fotos gemacht werden; dies wären {entries}.</translation>
    </message>
    <message>
        <source>A model of another architecture shows it, as the one that comes with the program.</source>
        <translation>Ein Modell einer anderen Architektur zeigt es, wie das mitgelieferte.</translation>
    </message>
    <message>
        <source>A model tells species apart: add a folder of photographs of another one.</source>
        <translation>Ein Modell unterscheidet Arten: Fügen Sie einen Ordner mit Fotos einer weiteren hinzu.</translation>
    </message>
    <message>
        <source>A model that learns from the validation photographs cannot be set on them.</source>
        <translation>Ein Modell, das von den Validierungsfotos lernt, kann nicht an ihnen eingestellt werden.</translation>
    </message>
    <message>
        <source>A new head for {in_number}, from {given} given photographs and {int} remembered ones.</source>
        <translation>Ein neuer Kopf für {in_number}, aus {given} gegebenen Fotos und {int} behaltenen.</translation>
    </message>
    <message>
        <source>A new network needs labelled photographs of two species at least.</source>
        <translation>Ein neues Netz braucht benannte Fotos von mindestens zwei Arten.</translation>
    </message>
    <message>
        <source>A project holds at most {most_rows} {get}.</source>
        <translation>Ein Projekt fasst höchstens {most_rows} {get}.</translation>
    </message>
    <message>
        <source>A project keeps at most {most_filters} filters.</source>
        <translation>Ein Projekt behält höchstens {most_filters} Filter.</translation>
    </message>
    <message>
        <source>A sheet of a workbook holds {most_rows} rows, and “{title}” has more.</source>
        <translation>Ein Blatt einer Arbeitsmappe fasst {most_rows} Zeilen, und „{title}“ hat mehr.</translation>
    </message>
    <message>
        <source>A species needs a name.</source>
        <translation>Eine Art braucht einen Namen.</translation>
    </message>
    <message>
        <source>A store could not be reached: 1 photograph was not read.</source>
        <translation>Ein Speicher war nicht erreichbar: 1 Foto wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>A store could not be reached: {count} photographs were not read.</source>
        <translation>Ein Speicher war nicht erreichbar: {count} Fotos wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>A video is one sighting</source>
        <translation>Ein Video ist eine Sichtung</translation>
    </message>
    <message>
        <source>Add --architecture {architecture}, or start from another file.</source>
        <translation>Geben Sie --architecture {architecture} an, oder beginnen Sie mit einer anderen Datei.</translation>
    </message>
    <message>
        <source>Add another word: computers keep this one for themselves.</source>
        <translation>Fügen Sie ein Wort hinzu: Rechner behalten sich dieses vor.</translation>
    </message>
    <message>
        <source>Add further photographs.</source>
        <translation>Fügen Sie weitere Fotos hinzu.</translation>
    </message>
    <message>
        <source>Add more photographs of it.</source>
        <translation>Fügen Sie mehr Fotos davon hinzu.</translation>
    </message>
    <message>
        <source>Add photographs of it to its folder, or take the folder out of the dataset.</source>
        <translation>Legen Sie Fotos davon in ihren Ordner, oder nehmen Sie den Ordner aus dem Datensatz.</translation>
    </message>
    <message>
        <source>Add photographs: five of each species are enough to begin with.</source>
        <translation>Fügen Sie Fotos hinzu: Fünf je Art genügen für den Anfang.</translation>
    </message>
    <message>
        <source>Addresses that begin with {scheme}:// need the package {package}, which is not installed.</source>
        <translation>Adressen, die mit {scheme}:// beginnen, brauchen das Paket {package}, das nicht installiert ist.</translation>
    </message>
    <message>
        <source>All that is left out is listed in “{path}”.</source>
        <translation>Alles Weggelassene steht in „{path}“.</translation>
    </message>
    <message>
        <source>Allow a larger drop, or remove less at once by more steps.</source>
        <translation>Erlauben Sie einen größeren Abfall, oder nehmen Sie in mehr Schritten jeweils weniger weg.</translation>
    </message>
    <message>
        <source>Alpha of the blending of photographs; 0 is off.</source>
        <translation>Alpha der Überblendung von Fotos; 0 ist aus.</translation>
    </message>
    <message>
        <source>Altered copies</source>
        <translation>Veränderte Kopien</translation>
    </message>
    <message>
        <source>Another model is in use by now, for which nothing was promised.</source>
        <translation>Inzwischen wird ein anderes Modell verwendet, für das nichts zugesagt wurde.</translation>
    </message>
    <message>
        <source>Another station is called “{name}”.</source>
        <translation>Eine andere Station heißt „{name}“.</translation>
    </message>
    <message>
        <source>Anyone may use it for anything, with the attribution below (Apache 2.0 weights, CC BY 4.0 photographs)</source>
        <translation>Jeder darf es für alles verwenden, mit der Nennung unten (Gewichte unter Apache 2.0, Fotos unter CC BY 4.0)</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>Rechenart</translation>
    </message>
    <message>
        <source>Ask for less, or remove a filter that is no longer needed.</source>
        <translation>Fragen Sie nach weniger, oder entfernen Sie einen Filter, der nicht mehr gebraucht wird.</translation>
    </message>
    <message>
        <source>Ask where it comes from, open a backup of it, or save what can be read in a new project by “Rescue labels …”. Nothing was changed.</source>
        <translation>Fragen Sie, woher es kommt, öffnen Sie eine Sicherung davon, oder speichern Sie mit „Benennungen retten …“ das Lesbare in einem neuen Projekt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Ask where it comes from, or open a backup of it. Nothing was changed.</source>
        <translation>Fragen Sie, woher es kommt, oder öffnen Sie eine Sicherung davon. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Ask where the folder comes from, or start a new run.</source>
        <translation>Fragen Sie, woher der Ordner kommt, oder beginnen Sie einen neuen Lauf.</translation>
    </message>
    <message>
        <source>At most this many seconds lie between two photographs of a burst.</source>
        <translation>Höchstens so viele Sekunden liegen zwischen zwei Fotos einer Serie.</translation>
    </message>
    <message>
        <source>At {doubted} of {used} events no absences are told ({number} in all), since photographs there may show anything: {reasons}.</source>
        <translation>Bei {doubted} von {used} Ereignissen werden keine Abwesenheiten gemeldet (insgesamt {number}), da Fotos dort alles Mögliche zeigen können: {reasons}.</translation>
    </message>
    <message>
        <source>At {unknown} of {used} events no absence of “{common_name}” is told: the model does not know it, and people have not looked at every photograph.</source>
        <translation>Bei {unknown} von {used} Ereignissen wird keine Abwesenheit von „{common_name}“ gemeldet: Das Modell kennt die Art nicht, und Menschen haben nicht jedes Foto angesehen.</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Herkunftsangabe</translation>
    </message>
    <message>
        <source>Augmented views of every new photograph, made once, beside itself.</source>
        <translation>Veränderte Ansichten jedes neuen Fotos, einmal gemacht, neben ihm selbst.</translation>
    </message>
    <message>
        <source>Balance species</source>
        <translation>Arten ausgleichen</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Begin a new project for what comes now.</source>
        <translation>Beginnen Sie für das Weitere ein neues Projekt.</translation>
    </message>
    <message>
        <source>Below its titles the table is empty.</source>
        <translation>Unter ihren Titeln ist die Tabelle leer.</translation>
    </message>
    <message>
        <source>Bursts are one sighting</source>
        <translation>Serien sind eine Sichtung</translation>
    </message>
    <message>
        <source>Call one “ScientificName” or “common_name”, in the first row.</source>
        <translation>Nennen Sie eine „ScientificName“ oder „common_name“, in der ersten Zeile.</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may write there.</source>
        <translation>Prüfen Sie, ob es noch da ist und Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>Check that its disk is there and has room. What was saved before is kept.</source>
        <translation>Prüfen Sie, ob der Datenträger da ist und Platz hat. Was vorher gespeichert wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Check that its disk is there. What was saved before is kept.</source>
        <translation>Prüfen Sie, ob der Datenträger da ist. Was vorher gespeichert wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Check that the folder is there, that you may write in it and that the disk has room; or choose another place.</source>
        <translation>Prüfen Sie, ob der Ordner da ist, Sie darin schreiben dürfen und der Datenträger Platz hat; oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Check that these are whole photographs, and copy them anew if not.</source>
        <translation>Prüfen Sie, ob dies ganze Fotos sind, und kopieren Sie sie sonst neu.</translation>
    </message>
    <message>
        <source>Check that you may read it and that its disk is there.</source>
        <translation>Prüfen Sie, ob Sie es lesen dürfen und der Datenträger da ist.</translation>
    </message>
    <message>
        <source>Check that you may write there and that the disk has room.</source>
        <translation>Prüfen Sie, ob Sie dort schreiben dürfen und der Datenträger Platz hat.</translation>
    </message>
    <message>
        <source>Check the name, or give another one.</source>
        <translation>Prüfen Sie den Namen, oder geben Sie einen anderen an.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>Check the network, and that its library knows who you are; then do the same again.</source>
        <translation>Prüfen Sie das Netzwerk und dass die Bibliothek des Speichers weiß, wer Sie sind; dann dasselbe noch einmal.</translation>
    </message>
    <message>
        <source>Check the spelling, or whether a disk is missing.</source>
        <translation>Prüfen Sie die Schreibweise, oder ob ein Datenträger fehlt.</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>Choose a new folder.</source>
        <translation>Wählen Sie einen neuen Ordner.</translation>
    </message>
    <message>
        <source>Choose a place where you may write and that has room. Nothing was changed.</source>
        <translation>Wählen Sie einen Ort, an dem Sie schreiben dürfen und der Platz hat. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Choose a place where you may write and that has room. This one is kept.</source>
        <translation>Wählen Sie einen Ort, an dem Sie schreiben dürfen und der Platz hat. Dieses bleibt erhalten.</translation>
    </message>
    <message>
        <source>Choose a place where you may write.</source>
        <translation>Wählen Sie einen Ort, an dem Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Choose a place where you may write; a project that lies elsewhere can be copied there. Nothing was changed.</source>
        <translation>Wählen Sie einen Ort, an dem Sie schreiben dürfen; ein Projekt, das anderswo liegt, kann dorthin kopiert werden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Choose another criterion, or prune EfficientNet-Lite0.</source>
        <translation>Wählen Sie ein anderes Kriterium, oder dünnen Sie EfficientNet-Lite0 aus.</translation>
    </message>
    <message>
        <source>Choose another step, or prune again.</source>
        <translation>Wählen Sie einen anderen Schritt, oder dünnen Sie neu aus.</translation>
    </message>
    <message>
        <source>Choose it there, merge the two, or give another name.</source>
        <translation>Wählen Sie sie dort, vereinigen Sie die beiden, oder geben Sie einen anderen Namen an.</translation>
    </message>
    <message>
        <source>Choose it there, or give another common name.</source>
        <translation>Wählen Sie sie dort, oder geben Sie einen anderen deutschen Namen an.</translation>
    </message>
    <message>
        <source>Choose it there, or give another scientific name.</source>
        <translation>Wählen Sie sie dort, oder geben Sie einen anderen wissenschaftlichen Namen an.</translation>
    </message>
    <message>
        <source>Choose one that is there.</source>
        <translation>Wählen Sie einen, der da ist.</translation>
    </message>
    <message>
        <source>Choose that one, take the merging back, or give another name.</source>
        <translation>Wählen Sie jene, nehmen Sie das Vereinigen zurück, oder geben Sie einen anderen Namen an.</translation>
    </message>
    <message>
        <source>Choose the copy in which somebody else has labelled.</source>
        <translation>Wählen Sie die Kopie, in der jemand anders benannt hat.</translation>
    </message>
    <message>
        <source>Classify first; a check draws from photographs that nobody has labelled.</source>
        <translation>Klassifizieren Sie zuerst; eine Stichprobe zieht aus Fotos, die niemand benannt hat.</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation>Schließen Sie es dort zuerst.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller network or input size.</source>
        <translation>Schließen Sie andere Programme, oder wählen Sie ein kleineres Netz oder eine kleinere Eingabe.</translation>
    </message>
    <message>
        <source>Comparing with “{name_of}” on photographs that neither has seen.</source>
        <translation>Vergleich mit „{name_of}“ an Fotos, die keines gesehen hat.</translation>
    </message>
    <message>
        <source>Confirm or correct some photographs first.</source>
        <translation>Bestätigen oder korrigieren Sie zuerst einige Fotos.</translation>
    </message>
    <message>
        <source>Confirm some labels first.</source>
        <translation>Bestätigen Sie zuerst einige Benennungen.</translation>
    </message>
    <message>
        <source>Connect the disk, then do the same again. What was done is kept.</source>
        <translation>Verbinden Sie den Datenträger, und tun Sie dasselbe noch einmal. Was getan wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Connect their disk, or locate the photographs that moved, and export again.</source>
        <translation>Verbinden Sie den Datenträger, oder finden Sie die verschobenen Fotos wieder, und exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Decay per step of the moving average of the weights.</source>
        <translation>Abnahme des gleitenden Mittels der Gewichte je Schritt.</translation>
    </message>
    <message>
        <source>Decoupled weight decay of AdamW.</source>
        <translation>Entkoppelte Gewichtsabnahme von AdamW.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Epochs per step</source>
        <translation>Epochen je Schritt</translation>
    </message>
    <message>
        <source>Export it, and import the copy under another name.</source>
        <translation>Exportieren Sie es, und importieren Sie die Kopie unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>Export them as CSV, which has no end.</source>
        <translation>Exportieren Sie sie als CSV, das kein Ende hat.</translation>
    </message>
    <message>
        <source>Factor on the learning rate from each stage to the one below it.</source>
        <translation>Faktor auf die Lernrate von jeder Stufe zur darunterliegenden.</translation>
    </message>
    <message>
        <source>Fetch the model file again, or use another one.</source>
        <translation>Holen Sie die Modelldatei neu, oder verwenden Sie eine andere.</translation>
    </message>
    <message>
        <source>Final epochs</source>
        <translation>Letzte Epochen</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>Feinabstimmung</translation>
    </message>
    <message>
        <source>Fine-tuning on {training} photographs, {epochs} epochs of {size_px} pixels; watched on {validation} validation photographs.</source>
        <translation>Feinabstimmung auf {training} Fotos, {epochs} Epochen zu {size_px} Pixeln; beobachtet an {validation} Validierungsfotos.</translation>
    </message>
    <message>
        <source>For non-commercial research and education, with the attribution below (CC BY 4.0 photographs, Tiny ImageNet weights)</source>
        <translation>Für nicht kommerzielle Forschung und Lehre, mit der Nennung unten (Fotos unter CC BY 4.0, Gewichte von Tiny ImageNet)</translation>
    </message>
    <message>
        <source>Frozen stages</source>
        <translation>Eingefrorene Stufen</translation>
    </message>
    <message>
        <source>Further teachers need the photographs that the model was made with.</source>
        <translation>Weitere Lehrer brauchen die Fotos, mit denen das Modell gemacht wurde.</translation>
    </message>
    <message>
        <source>Gap in seconds</source>
        <translation>Lücke in Sekunden</translation>
    </message>
    <message>
        <source>Give --device auto or cpu, or install the build of ONNX Runtime for it.</source>
        <translation>Geben Sie --device auto oder cpu an, oder installieren Sie die ONNX Runtime dafür.</translation>
    </message>
    <message>
        <source>Give --device auto or cpu, or install the build of torch for that device.</source>
        <translation>Geben Sie --device auto oder cpu an, oder installieren Sie das torch für dieses Gerät.</translation>
    </message>
    <message>
        <source>Give a .jelly file, or a new name.</source>
        <translation>Geben Sie eine .jelly-Datei oder einen neuen Namen an.</translation>
    </message>
    <message>
        <source>Give a .jellymodel file that this program has written, or fetch it again.</source>
        <translation>Geben Sie eine .jellymodel-Datei an, die dieses Programm geschrieben hat, oder holen Sie sie neu.</translation>
    </message>
    <message>
        <source>Give a .jellymodel file.</source>
        <translation>Geben Sie eine .jellymodel-Datei an.</translation>
    </message>
    <message>
        <source>Give a .safetensors file with the names of torchvision (of timm for EfficientNet-Lite0), or a .jellymodel file.</source>
        <translation>Geben Sie eine .safetensors-Datei mit den Namen von torchvision an (für EfficientNet-Lite0 von timm) oder eine .jellymodel-Datei.</translation>
    </message>
    <message>
        <source>Give a .safetensors or {suffix} file, or the word {imagenet} or {scratch}.</source>
        <translation>Geben Sie eine .safetensors- oder {suffix}-Datei an oder das Wort {imagenet} oder {scratch}.</translation>
    </message>
    <message>
        <source>Give a folder that holds one folder per species.</source>
        <translation>Geben Sie einen Ordner an, der einen Ordner je Art enthält.</translation>
    </message>
    <message>
        <source>Give a genus or a species, as “Aurelia aurita”, “Aurelia sp.” or “Cyanea cf. capillata”, and who described it in its own column.</source>
        <translation>Geben Sie eine Gattung oder Art an, wie „Aurelia aurita“, „Aurelia sp.“ oder „Cyanea cf. capillata“, und den Autor in seiner eigenen Spalte.</translation>
    </message>
    <message>
        <source>Give a larger target, a larger largest cut, or more steps.</source>
        <translation>Geben Sie ein größeres Ziel, einen größeren größten Schnitt oder mehr Schritte an.</translation>
    </message>
    <message>
        <source>Give a larger target, or all the photographs it was trained on.</source>
        <translation>Geben Sie ein größeres Ziel an oder alle Fotos, mit denen es trainiert wurde.</translation>
    </message>
    <message>
        <source>Give a model of the same species.</source>
        <translation>Geben Sie ein Modell derselben Arten an.</translation>
    </message>
    <message>
        <source>Give a name that ends in .csv.</source>
        <translation>Geben Sie einen Namen an, der auf .csv endet.</translation>
    </message>
    <message>
        <source>Give a name that is new.</source>
        <translation>Geben Sie einen neuen Namen an.</translation>
    </message>
    <message>
        <source>Give a new folder for the run.</source>
        <translation>Geben Sie einen neuen Ordner für den Lauf an.</translation>
    </message>
    <message>
        <source>Give a place where you may write.</source>
        <translation>Geben Sie einen Ort an, an dem Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Give a shorter one.</source>
        <translation>Geben Sie einen kürzeren an.</translation>
    </message>
    <message>
        <source>Give a smaller target.</source>
        <translation>Geben Sie ein kleineres Ziel an.</translation>
    </message>
    <message>
        <source>Give a word, as Species or Genus.</source>
        <translation>Geben Sie ein Wort an, wie Species oder Genus.</translation>
    </message>
    <message>
        <source>Give all of it in the table, or correct the station first.</source>
        <translation>Geben Sie alles in der Tabelle an, oder berichtigen Sie zuerst die Station.</translation>
    </message>
    <message>
        <source>Give an input size of at least {smallest_px}.</source>
        <translation>Geben Sie eine Eingabegröße von mindestens {smallest_px} an.</translation>
    </message>
    <message>
        <source>Give another name, or move what lies there.</source>
        <translation>Geben Sie einen anderen Namen an oder verschieben Sie, was dort liegt.</translation>
    </message>
    <message>
        <source>Give another name.</source>
        <translation>Geben Sie einen anderen Namen an.</translation>
    </message>
    <message>
        <source>Give another place.</source>
        <translation>Geben Sie einen anderen Ort an.</translation>
    </message>
    <message>
        <source>Give fewer photographs.</source>
        <translation>Geben Sie weniger Fotos an.</translation>
    </message>
    <message>
        <source>Give its common name.</source>
        <translation>Geben Sie ihren deutschen Namen an.</translation>
    </message>
    <message>
        <source>Give one as in s3://, gs://, sftp:// or https://.</source>
        <translation>Geben Sie eine wie s3://, gs://, sftp:// oder https:// an.</translation>
    </message>
    <message>
        <source>Give one as in s3://bucket/folder; no name in it may be empty.</source>
        <translation>Geben Sie eine wie s3://bucket/ordner an; kein Name darin darf leer sein.</translation>
    </message>
    <message>
        <source>Give only a target size, or a model that has kept validation photographs back.</source>
        <translation>Geben Sie nur eine Zielgröße an oder ein Modell, das Validierungsfotos zurückbehalten hat.</translation>
    </message>
    <message>
        <source>Give photographs or folders of them: JPEG (.jpg), PNG, TIFF, WebP, BMP, GIF, HEIC, AVIF or camera raw.</source>
        <translation>Geben Sie Fotos oder Ordner davon an: JPEG (.jpg), PNG, TIFF, WebP, BMP, GIF, HEIC, AVIF oder Kamera-Rohdaten.</translation>
    </message>
    <message>
        <source>Give the folder that it was trained on, or no further teacher.</source>
        <translation>Geben Sie den Ordner an, mit dem es trainiert wurde, oder keinen weiteren Lehrer.</translation>
    </message>
    <message>
        <source>Give the folder that was given to the pruning.</source>
        <translation>Geben Sie den Ordner an, der beim Ausdünnen angegeben wurde.</translation>
    </message>
    <message>
        <source>Give the name of the file itself, or another.</source>
        <translation>Geben Sie den Namen der Datei selbst oder einen anderen an.</translation>
    </message>
    <message>
        <source>Give weights in single or half precision.</source>
        <translation>Geben Sie Gewichte in einfacher oder halber Genauigkeit an.</translation>
    </message>
    <message>
        <source>Give weights of the same architecture.</source>
        <translation>Geben Sie Gewichte derselben Architektur an.</translation>
    </message>
    <message>
        <source>Give yourself the right to read it, and check that its disk is connected.</source>
        <translation>Geben Sie sich das Recht, ihn zu lesen, und prüfen Sie, ob sein Datenträger verbunden ist.</translation>
    </message>
    <message>
        <source>Give yourself the right to read it, or choose another folder.</source>
        <translation>Geben Sie sich das Recht, ihn zu lesen, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Give yourself the right to read it, or move it out of the dataset.</source>
        <translation>Geben Sie sich das Recht, ihn zu lesen, oder nehmen Sie ihn aus dem Datensatz.</translation>
    </message>
    <message>
        <source>Go on with it (--resume “{path}”), or give another folder.</source>
        <translation>Setzen Sie ihn fort (--resume „{path}“), oder geben Sie einen anderen Ordner an.</translation>
    </message>
    <message>
        <source>Go on with it, or start again.</source>
        <translation>Setzen Sie ihn fort, oder beginnen Sie neu.</translation>
    </message>
    <message>
        <source>Going on after {curve} finished epochs.</source>
        <translation>Fortsetzung nach {curve} beendeten Epochen.</translation>
    </message>
    <message>
        <source>Grew from</source>
        <translation>Gewachsen aus</translation>
    </message>
    <message>
        <source>How a frame becomes a square.</source>
        <translation>Wie ein Bild quadratisch wird.</translation>
    </message>
    <message>
        <source>How a frame becomes a square: squashed, or padded with its mean colour.</source>
        <translation>Wie ein Bild quadratisch wird: gestaucht, oder mit seiner mittleren Farbe aufgefüllt.</translation>
    </message>
    <message>
        <source>How many of the lowest stages keep their weights (the stem is the first). With all of them only the last layer learns, on what the network sees already.</source>
        <translation>Wie viele der untersten Stufen ihre Gewichte behalten (der Stamm ist die erste). Bei allen lernt nur die letzte Schicht, von dem, was das Netz schon sieht.</translation>
    </message>
    <message>
        <source>How many whole blocks are taken out in a step before these, those that change least what they are given.</source>
        <translation>Wie viele ganze Blöcke in einem Schritt vor diesen herausgenommen werden, und zwar die, die am wenigsten ändern, was sie bekommen.</translation>
    </message>
    <message>
        <source>How soft the former model&apos;s answers are made.</source>
        <translation>Wie weich die Antworten des früheren Modells gemacht werden.</translation>
    </message>
    <message>
        <source>How strongly the last layer is held near the old one where it is fitted.</source>
        <translation>Wie stark die letzte Schicht nahe der alten gehalten wird, wo sie angepasst wird.</translation>
    </message>
    <message>
        <source>If numbers are not finite, training has gone wrong: lower the learning rate and train again.</source>
        <translation>Sind Zahlen nicht endlich, ist das Training schiefgegangen: Senken Sie die Lernrate und trainieren Sie neu.</translation>
    </message>
    <message>
        <source>In how many steps channels are removed.</source>
        <translation>In wie vielen Schritten Kanäle entfernt werden.</translation>
    </message>
    <message>
        <source>Input size</source>
        <translation>Eingabegröße</translation>
    </message>
    <message>
        <source>Install the newest version to go on with it.</source>
        <translation>Installieren Sie die neueste Version, um ihn fortzusetzen.</translation>
    </message>
    <message>
        <source>Install the newest version to open it. Nothing was changed.</source>
        <translation>Installieren Sie die neueste Version, um es zu öffnen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Install the newest version to use it.</source>
        <translation>Installieren Sie die neueste Version, um es zu verwenden.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>It can be merged with another species, or stay.</source>
        <translation>Sie kann mit einer anderen Art vereinigt werden oder bleiben.</translation>
    </message>
    <message>
        <source>It has names of {one} and of {other}. Merge them first.</source>
        <translation>Es hat Namen von {one} und von {other}. Vereinigen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>Es hat keinen Namen.</translation>
    </message>
    <message>
        <source>It has no scientific name, of which an AphiaID could tell.</source>
        <translation>Es hat keinen wissenschaftlichen Namen, zu dem eine AphiaID etwas sagen könnte.</translation>
    </message>
    <message>
        <source>It is a synonym, and the table has no accepted name.</source>
        <translation>Es ist ein Synonym, und die Tabelle hat keinen gültigen Namen.</translation>
    </message>
    <message>
        <source>It is a whole number above 0, as WoRMS shows it; leave it empty where you do not know it.</source>
        <translation>Es ist eine ganze Zahl über 0, wie WoRMS sie zeigt; lassen Sie es leer, wo Sie sie nicht wissen.</translation>
    </message>
    <message>
        <source>It is no project, or nothing is left of it. Look for a backup. Nothing was changed.</source>
        <translation>Es ist kein Projekt, oder nichts ist davon übrig. Suchen Sie nach einer Sicherung. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>It is the same species as row {first}.</source>
        <translation>Es ist dieselbe Art wie in Zeile {first}.</translation>
    </message>
    <message>
        <source>It needs one folder for each of: {species_keys}.</source>
        <translation>Es braucht je einen Ordner für: {species_keys}.</translation>
    </message>
    <message>
        <source>JPEG of a rare kind</source>
        <translation>JPEG einer seltenen Art</translation>
    </message>
    <message>
        <source>Label more, or add a labelled folder.</source>
        <translation>Benennen Sie mehr, oder fügen Sie einen benannten Ordner hinzu.</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Label-Glättung</translation>
    </message>
    <message>
        <source>Largest cut</source>
        <translation>Größter Schnitt</translation>
    </message>
    <message>
        <source>Largest drop of accuracy</source>
        <translation>Größter Abfall der Genauigkeit</translation>
    </message>
    <message>
        <source>Learn also from files that are named as altered copies of others.</source>
        <translation>Auch von Dateien lernen, die dem Namen nach veränderte Kopien anderer sind.</translation>
    </message>
    <message>
        <source>Learn from the validation photographs too. The limits then come from a model of the same recipe that did not.</source>
        <translation>Auch von den Validierungsfotos lernen. Die Grenzen kommen dann von einem Modell desselben Rezepts, das es nicht tat.</translation>
    </message>
    <message>
        <source>Learn from validation</source>
        <translation>Von Validierung lernen</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Leave some out of the table, or remove the station first.</source>
        <translation>Lassen Sie einige aus der Tabelle weg, oder entfernen Sie zuerst die Station.</translation>
    </message>
    <message>
        <source>Left out, since the model does not know them: {sorted}.</source>
        <translation>Weggelassen, da das Modell sie nicht kennt: {sorted}.</translation>
    </message>
    <message>
        <source>Left out, since there is a single photograph (copies counted once): {names}.</source>
        <translation>Weggelassen, da es nur ein einziges Foto gibt (Kopien zählen einmal): {names}.</translation>
    </message>
    <message>
        <source>Left out, since they could not be read: {named}.</source>
        <translation>Weggelassen, da sie nicht lesbar waren: {named}.</translation>
    </message>
    <message>
        <source>Left out: {number_of} whose label is no species.</source>
        <translation>Weggelassen: {number_of}, deren Benennung keine Art ist.</translation>
    </message>
    <message>
        <source>Left out: {photographs} in folders whose names are of no species: {folders}.</source>
        <translation>Weggelassen: {photographs} in Ordnern, deren Namen keine Art meinen: {folders}.</translation>
    </message>
    <message>
        <source>Left out: {photographs} outside any species&apos; folder.</source>
        <translation>Weggelassen: {photographs} außerhalb der Ordner von Arten.</translation>
    </message>
    <message>
        <source>Length in seconds</source>
        <translation>Länge in Sekunden</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Look at the list of them.</source>
        <translation>Sehen Sie in ihrer Liste nach.</translation>
    </message>
    <message>
        <source>Look at the list.</source>
        <translation>Sehen Sie in der Liste nach.</translation>
    </message>
    <message>
        <source>Lower rate</source>
        <translation>Untere Rate</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemacht</translation>
    </message>
    <message>
        <source>Make one folder per species and put its photographs there.</source>
        <translation>Machen Sie einen Ordner je Art, und legen Sie ihre Fotos hinein.</translation>
    </message>
    <message>
        <source>Make only a new head, on what the network sees already: seconds instead of minutes, but less is learned.</source>
        <translation>Nur einen neuen Kopf machen, auf dem, was das Netz schon sieht: Sekunden statt Minuten, aber es wird weniger gelernt.</translation>
    </message>
    <message>
        <source>Make room on the disk, or choose a folder where you may write.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger, oder wählen Sie einen Ordner, in dem Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Make room on the disk, or choose a place where you may write.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger, oder wählen Sie einen Ort, an dem Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Make room on the disk, or give yourself the right to write there.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger, oder geben Sie sich das Recht, dort zu schreiben.</translation>
    </message>
    <message>
        <source>Make room on the disk, or move the project where you may write.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger, oder verschieben Sie das Projekt dorthin, wo Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Make room on the disk, then start again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger, und beginnen Sie dann neu.</translation>
    </message>
    <message>
        <source>Make room, then start again. What was finished is kept.</source>
        <translation>Schaffen Sie Platz, und beginnen Sie dann neu. Was fertig war, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Make the folder, or give another.</source>
        <translation>Legen Sie den Ordner an oder geben Sie einen anderen an.</translation>
    </message>
    <message>
        <source>Make the promise for that model.</source>
        <translation>Machen Sie die Zusage für jenes Modell.</translation>
    </message>
    <message>
        <source>Making the model file: export, calibration, measurement.</source>
        <translation>Die Modelldatei wird gemacht: Export, Kalibrierung, Messung.</translation>
    </message>
    <message>
        <source>Margin for int8</source>
        <translation>Spielraum für int8</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Mean of each channel.</source>
        <translation>Mittelwert jedes Kanals.</translation>
    </message>
    <message>
        <source>Measuring the speed of {title}.</source>
        <translation>Das Tempo von {title} wird gemessen.</translation>
    </message>
    <message>
        <source>Memory is short: batches of {size} photographs instead of {wanted}.</source>
        <translation>Der Arbeitsspeicher ist knapp: Stapel zu {size} Fotos statt {wanted}.</translation>
    </message>
    <message>
        <source>Memory ran out.</source>
        <translation>Der Arbeitsspeicher ging aus.</translation>
    </message>
    <message>
        <source>Memory was too short for a batch; it is halved to {size} photographs.</source>
        <translation>Der Arbeitsspeicher war zu knapp für einen Stapel; er wird auf {size} Fotos halbiert.</translation>
    </message>
    <message>
        <source>Merge it with another species, which then has them.</source>
        <translation>Vereinigen Sie sie mit einer anderen Art, die sie dann hat.</translation>
    </message>
    <message>
        <source>Mixup</source>
        <translation>Mixup</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Never named</source>
        <translation>Nie genannt</translation>
    </message>
    <message>
        <source>No absence of {left_open} is told: the scientific name leaves open which species it is.</source>
        <translation>Keine Abwesenheit von {left_open} wird gemeldet: Der wissenschaftliche Name lässt offen, welche Art es ist.</translation>
    </message>
    <message>
        <source>No column holds the names of the stations: call the one that does “station”.</source>
        <translation>Keine Spalte enthält die Namen der Stationen: Nennen Sie eine „station“.</translation>
    </message>
    <message>
        <source>No epoch of the run in “{path}” was finished.</source>
        <translation>Keine Epoche des Laufs in „{path}“ wurde beendet.</translation>
    </message>
    <message>
        <source>No layer loses more than this share of its channels.</source>
        <translation>Keine Schicht verliert mehr als diesen Anteil ihrer Kanäle.</translation>
    </message>
    <message>
        <source>No model was written.</source>
        <translation>Kein Modell wurde geschrieben.</translation>
    </message>
    <message>
        <source>No photograph has been labelled by a person yet.</source>
        <translation>Noch kein Foto wurde von einem Menschen benannt.</translation>
    </message>
    <message>
        <source>No photographs of {name} may teach: all are kept for validation and test.</source>
        <translation>Keine Fotos von {name} dürfen lehren: Alle sind für Validierung und Test zurückgehalten.</translation>
    </message>
    <message>
        <source>No photographs were found in {join}, only {kinds}.</source>
        <translation>In {join} wurden keine Fotos gefunden, nur {kinds}.</translation>
    </message>
    <message>
        <source>No photographs were found in {join}.</source>
        <translation>In {join} wurden keine Fotos gefunden.</translation>
    </message>
    <message>
        <source>No station is called “{name}”.</source>
        <translation>Keine Station heißt „{name}“.</translation>
    </message>
    <message>
        <source>No step keeps the accuracy: the next step&apos;s accuracy is {now} on validation, the unpruned one&apos;s {unpruned}.</source>
        <translation>Kein Schritt hält die Genauigkeit: Die des nächsten Schritts ist {now} auf Validierung, die des nicht ausgedünnten {unpruned}.</translation>
    </message>
    <message>
        <source>No step keeps the accuracy: the target size is reached.</source>
        <translation>Kein Schritt hält die Genauigkeit: Die Zielgröße ist erreicht.</translation>
    </message>
    <message>
        <source>No step keeps the accuracy: what may lose channels can lose no more.</source>
        <translation>Kein Schritt hält die Genauigkeit: Was Kanäle verlieren darf, kann keine mehr verlieren.</translation>
    </message>
    <message>
        <source>No step keeps the accuracy: {message}</source>
        <translation>Kein Schritt hält die Genauigkeit: {message}</translation>
    </message>
    <message>
        <source>No training photographs of {missing} in “{folder}”.</source>
        <translation>Keine Trainingsfotos von {missing} in „{folder}“.</translation>
    </message>
    <message>
        <source>None of the {photographs} files in “{folder}” could be read: {named}.</source>
        <translation>Keine der {photographs} Dateien in „{folder}“ war lesbar: {named}.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Keine davon</translation>
    </message>
    <message>
        <source>None of these photographs may teach: the model knows them as test or validation photographs, or there are too few.</source>
        <translation>Keines dieser Fotos darf lehren: Das Modell kennt sie als Test- oder Validierungsfotos, oder es sind zu wenige.</translation>
    </message>
    <message>
        <source>Not judged, since there are fewer than {fewest} photographs: {few}.</source>
        <translation>Nicht beurteilt, da es weniger als {fewest} Fotos sind: {few}.</translation>
    </message>
    <message>
        <source>Nothing could be read of “{damaged}”.</source>
        <translation>Aus „{damaged}“ war nichts zu lesen.</translation>
    </message>
    <message>
        <source>Nothing here reads addresses that begin with {scheme}://.</source>
        <translation>Nichts hier liest Adressen, die mit {scheme}:// beginnen.</translation>
    </message>
    <message>
        <source>Of these frames only those are taken that show something else than the last one taken: a part of the picture is lighter, darker or of another colour. All are looked at once, which takes longer. The number of frames then says nothing of time.</source>
        <translation>Von diesen Einzelbildern werden nur die genommen, die etwas anderes zeigen als das zuletzt genommene: Ein Teil des Bildes ist heller, dunkler oder von anderer Farbe. Alle werden einmal angesehen, was länger dauert. Die Zahl der Einzelbilder sagt dann nichts über die Zeit.</translation>
    </message>
    <message>
        <source>Of this network only {blocks} whole blocks could be taken out, not {count}.</source>
        <translation>Aus diesem Netz ließen sich nur {blocks} ganze Blöcke herausnehmen, nicht {count}.</translation>
    </message>
    <message>
        <source>Of {looked_at} frames of videos, one every {every} s, {taken} were taken: those at which the scene changes.</source>
        <translation>Von {looked_at} Einzelbildern von Videos, eines alle {every} s, wurden {taken} genommen: die, bei denen die Szene wechselt.</translation>
    </message>
    <message>
        <source>Of {scanned} sample files {classified} were classified, {skipped} not readable, {counted} counted and {listed} listed.</source>
        <translation>Von {scanned} Beispieldateien wurden {classified} klassifiziert, {skipped} waren nicht lesbar, {counted} wurden gezählt und {listed} aufgelistet.</translation>
    </message>
    <message>
        <source>On 5-fold cross-validation, by the dataset&apos;s own labels</source>
        <translation>Bei 5-facher Kreuzvalidierung, nach den Benennungen des Datensatzes selbst</translation>
    </message>
    <message>
        <source>On 5-fold cross-validation, by the reviewed labels</source>
        <translation>Bei 5-facher Kreuzvalidierung, nach den durchgesehenen Benennungen</translation>
    </message>
    <message>
        <source>On test photographs</source>
        <translation>Auf Testfotos</translation>
    </message>
    <message>
        <source>On test photographs, by the reviewed labels</source>
        <translation>Auf Testfotos, nach den durchgesehenen Benennungen</translation>
    </message>
    <message>
        <source>On the same test groups, by the dataset&apos;s own labels</source>
        <translation>Auf denselben Testgruppen, nach den Benennungen des Datensatzes selbst</translation>
    </message>
    <message>
        <source>On {measured_on}</source>
        <translation>Auf {measured_on}</translation>
    </message>
    <message>
        <source>On {truth} test photographs of species that the parent knows: {mean} right before, {mean2} after (better on {sum}, worse on {sum2}).</source>
        <translation>Auf {truth} Testfotos von Arten, die das Elternmodell kennt: {mean} richtig vorher, {mean2} nachher (besser bei {sum}, schlechter bei {sum2}).</translation>
    </message>
    <message>
        <source>Only where the scene changes</source>
        <translation>Nur wo die Szene wechselt</translation>
    </message>
    <message>
        <source>Open it again, then repeat it.</source>
        <translation>Öffnen Sie es wieder, und wiederholen Sie es dann.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Öffnen Sie es wieder.</translation>
    </message>
    <message>
        <source>PNG of a rare kind</source>
        <translation>PNG einer seltenen Art</translation>
    </message>
    <message>
        <source>Passed over: {in_words}.</source>
        <translation>Übergangen: {in_words}.</translation>
    </message>
    <message>
        <source>Passes over new and remembered photographs.</source>
        <translation>Durchgänge über neue und behaltene Fotos.</translation>
    </message>
    <message>
        <source>Passes over the training photographs, for each network; a pruned one has as many again to recover.</source>
        <translation>Durchgänge über die Trainingsfotos, für jedes Netz; ein ausgedünntes hat noch einmal so viele, um sich zu erholen.</translation>
    </message>
    <message>
        <source>Passes over the training photographs.</source>
        <translation>Durchgänge über die Trainingsfotos.</translation>
    </message>
    <message>
        <source>Peak rate of the recovery.</source>
        <translation>Höchste Rate der Erholung.</translation>
    </message>
    <message>
        <source>Peak rate of the upper layers.</source>
        <translation>Höchste Rate der oberen Schichten.</translation>
    </message>
    <message>
        <source>Peak rate of the upper layers; lower ones learn more slowly.</source>
        <translation>Höchste Rate der oberen Schichten; untere lernen langsamer.</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Photographs are classified on {title}.</source>
        <translation>Fotos werden auf {title} klassifiziert.</translation>
    </message>
    <message>
        <source>Photographs in one optimiser step.</source>
        <translation>Fotos in einem Optimierungsschritt.</translation>
    </message>
    <message>
        <source>Photographs of earlier models are measured by their activations.</source>
        <translation>Fotos früherer Modelle werden an ihren Aktivierungen gemessen.</translation>
    </message>
    <message>
        <source>Photographs that one camera took shortly after each other are one sighting, and learn or test together. A time-lapse is no burst.</source>
        <translation>Fotos, die eine Kamera kurz nacheinander aufnahm, sind eine Sichtung und lernen oder testen zusammen. Eine Zeitrafferaufnahme ist keine Serie.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Prozessoren</translation>
    </message>
    <message>
        <source>Prune the pruned networks until they have at most this many parameters.</source>
        <translation>Die ausgedünnten Netze ausdünnen, bis sie höchstens so viele Parameter haben.</translation>
    </message>
    <message>
        <source>Prune until the network has at most this many parameters.</source>
        <translation>Ausdünnen, bis das Netz höchstens so viele Parameter hat.</translation>
    </message>
    <message>
        <source>Pruned to {count_parameters} parameters, step {kept} of {last}: the next step&apos;s accuracy is {now} on validation, the unpruned one&apos;s {unpruned}.</source>
        <translation>Ausgedünnt auf {count_parameters} Parameter, Schritt {kept} von {last}: Die Genauigkeit des nächsten Schritts ist {now} auf Validierung, die des nicht ausgedünnten {unpruned}.</translation>
    </message>
    <message>
        <source>Pruned to {count_parameters} parameters, step {kept} of {last}: the target size is reached.</source>
        <translation>Ausgedünnt auf {count_parameters} Parameter, Schritt {kept} von {last}: Die Zielgröße ist erreicht.</translation>
    </message>
    <message>
        <source>Pruned to {count_parameters} parameters, step {kept} of {last}: what may lose channels can lose no more.</source>
        <translation>Ausgedünnt auf {count_parameters} Parameter, Schritt {kept} von {last}: Was Kanäle verlieren darf, kann keine mehr verlieren.</translation>
    </message>
    <message>
        <source>Pruned to {count_parameters} parameters, step {kept} of {last}: {message}</source>
        <translation>Ausgedünnt auf {count_parameters} Parameter, Schritt {kept} von {last}: {message}</translation>
    </message>
    <message>
        <source>Pruning</source>
        <translation>Ausdünnen</translation>
    </message>
    <message>
        <source>Pruning above {replay_after} in {steps_in_all} steps, to at most {target_parameters} parameters in all (now {count_parameters}), on {teaching} photographs, {given} of them given, the others remembered; watched on {watched} others.</source>
        <translation>Ausdünnen oberhalb von {replay_after} in {steps_in_all} Schritten, auf insgesamt höchstens {target_parameters} Parameter (jetzt {count_parameters}), an {teaching} Fotos, {given} davon gegeben, die anderen behalten; beobachtet an {watched} anderen.</translation>
    </message>
    <message>
        <source>Pruning cannot reach {target_parameters} parameters when no layer may lose more than {largest_cut} of its channels at once.</source>
        <translation>Ausdünnen kann {target_parameters} Parameter nicht erreichen, wenn keine Schicht auf einmal mehr als {largest_cut} ihrer Kanäle verlieren darf.</translation>
    </message>
    <message>
        <source>Pruning {before} parameters to at most {target_parameters} in {steps_in_all} steps, on {training} photographs.</source>
        <translation>{before} Parameter werden in {steps_in_all} Schritten auf höchstens {target_parameters} ausgedünnt, an {training} Fotos.</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Zug</translation>
    </message>
    <message>
        <source>Put every species&apos; folder into the parts, or give a folder that holds nothing but a folder per species.</source>
        <translation>Legen Sie den Ordner jeder Art in die Teile, oder geben Sie einen Ordner an, der nichts als einen Ordner je Art enthält.</translation>
    </message>
    <message>
        <source>Put its {suffix} file back into “{models_folder}”, or use another model.</source>
        <translation>Legen Sie die {suffix}-Datei zurück in „{models_folder}“, oder verwenden Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>Put the photographs back as they were (photographs.json lists them), or start a new run.</source>
        <translation>Legen Sie die Fotos zurück, wie sie waren (photographs.json nennt sie), oder beginnen Sie einen neuen Lauf.</translation>
    </message>
    <message>
        <source>Quick, learns less</source>
        <translation>Schnell, lernt weniger</translation>
    </message>
    <message>
        <source>Recovery after the last step.</source>
        <translation>Erholung nach dem letzten Schritt.</translation>
    </message>
    <message>
        <source>Recovery between two steps.</source>
        <translation>Erholung zwischen zwei Schritten.</translation>
    </message>
    <message>
        <source>Remove it, if nobody has the project open.</source>
        <translation>Entfernen Sie sie, wenn niemand das Projekt geöffnet hat.</translation>
    </message>
    <message>
        <source>Remove one that is no longer needed.</source>
        <translation>Entfernen Sie einen, der nicht mehr gebraucht wird.</translation>
    </message>
    <message>
        <source>Retrain all upper layers instead of the head only.</source>
        <translation>Trainieren Sie alle oberen Schichten nach statt nur den Kopf.</translation>
    </message>
    <message>
        <source>Retraining</source>
        <translation>Nachtraining</translation>
    </message>
    <message>
        <source>Retraining the layers above {replay_after} for {kinds}, on {teaching} photographs, {given} of them given, the others remembered; watched on {watched} validation photographs.</source>
        <translation>Nachtraining der Schichten oberhalb von {replay_after} für {kinds}, an {teaching} Fotos, {given} davon gegeben, die anderen behalten; beobachtet an {watched} Validierungsfotos.</translation>
    </message>
    <message>
        <source>Round to</source>
        <translation>Runden auf</translation>
    </message>
    <message>
        <source>Row {row}: {words}</source>
        <translation>Zeile {row}: {words}</translation>
    </message>
    <message>
        <source>Save it as CSV (UTF-8) or XLSX, with the titles in the first row.</source>
        <translation>Speichern Sie sie als CSV (UTF-8) oder XLSX, mit den Titeln in der ersten Zeile.</translation>
    </message>
    <message>
        <source>Save it where you may write, and go on there.</source>
        <translation>Speichern Sie es, wo Sie schreiben dürfen, und machen Sie dort weiter.</translation>
    </message>
    <message>
        <source>Seconds between frames</source>
        <translation>Sekunden zwischen den Bildern</translation>
    </message>
    <message>
        <source>See the reasons in the list of photographs. What was done is kept; the same again tries them once more.</source>
        <translation>Die Gründe stehen in der Liste der Fotos. Was getan wurde, bleibt erhalten; dasselbe noch einmal versucht sie erneut.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Seed of all randomness.</source>
        <translation>Startwert allen Zufalls.</translation>
    </message>
    <message>
        <source>Sees</source>
        <translation>Sieht</translation>
    </message>
    <message>
        <source>Share of doubt in every label.</source>
        <translation>Anteil des Zweifels in jeder Benennung.</translation>
    </message>
    <message>
        <source>Show every species equally often, however few photographs of it there are.</source>
        <translation>Jede Art gleich oft zeigen, wie wenige Fotos es von ihr auch gibt.</translation>
    </message>
    <message>
        <source>Side of the square that the network sees, in pixels.</source>
        <translation>Seite des Quadrats, das das Netz sieht, in Pixeln.</translation>
    </message>
    <message>
        <source>Smallest crop</source>
        <translation>Kleinster Ausschnitt</translation>
    </message>
    <message>
        <source>Smallest part of a photograph&apos;s area that an augmented view shows.</source>
        <translation>Kleinster Teil der Fläche eines Fotos, den eine veränderte Ansicht zeigt.</translation>
    </message>
    <message>
        <source>Some zeros are of stations where photographs may show anything (unidentified, unsure or unreadable), or where a copy of one that counts elsewhere shows the species.</source>
        <translation>Einige Nullen sind von Stationen, wo Fotos alles Mögliche zeigen können (unbestimmt, unsicher oder unlesbar) oder wo die Kopie eines Fotos, das anderswo zählt, die Art zeigt.</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Arten</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>Standard deviation of each channel.</source>
        <translation>Standardabweichung jedes Kanals.</translation>
    </message>
    <message>
        <source>Start a new run.</source>
        <translation>Beginnen Sie einen neuen Lauf.</translation>
    </message>
    <message>
        <source>Start again once nothing writes to it: each fold is of the same photographs.</source>
        <translation>Beginnen Sie noch einmal, wenn nichts mehr hineinschreibt: Jeder Teil ist von denselben Fotos.</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>Beginnen Sie es neu.</translation>
    </message>
    <message>
        <source>Start the run again.</source>
        <translation>Beginnen Sie den Lauf neu.</translation>
    </message>
    <message>
        <source>Step {kept} is kept and recovers to its end.</source>
        <translation>Schritt {kept} wird behalten und erholt sich bis zum Ende.</translation>
    </message>
    <message>
        <source>Step {step} becomes the model “{name}”.</source>
        <translation>Schritt {step} wird das Modell „{name}“.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Stop before the accuracy on validation photographs has fallen by more than this share of 1 (0.02 is two points), also above the target size.</source>
        <translation>Anhalten, bevor die Genauigkeit auf Validierungsfotos um mehr als diesen Anteil von 1 gefallen ist (0,02 sind zwei Punkte), auch oberhalb der Zielgröße.</translation>
    </message>
    <message>
        <source>TIFF of a rare kind ({join} bits, compression {compression})</source>
        <translation>TIFF einer seltenen Art ({join} Bit, Kompression {compression})</translation>
    </message>
    <message>
        <source>TIFF of floating-point numbers ({join} bits, compression {compression})</source>
        <translation>TIFF mit Gleitkommazahlen ({join} Bit, Kompression {compression})</translation>
    </message>
    <message>
        <source>Take out fewer.</source>
        <translation>Nehmen Sie weniger heraus.</translation>
    </message>
    <message>
        <source>Target size</source>
        <translation>Zielgröße</translation>
    </message>
    <message>
        <source>Teacher&apos;s share</source>
        <translation>Anteil des Lehrers</translation>
    </message>
    <message>
        <source>Teacher&apos;s temperature</source>
        <translation>Temperatur des Lehrers</translation>
    </message>
    <message>
        <source>That happens to copies that are made in the midst of a change: close it before you copy it again. Or go on with a backup, or save what can be read in a new project by “Rescue labels …”.</source>
        <translation>Das geschieht Kopien, die mitten in einer Änderung gemacht werden: Schließen Sie es, bevor Sie es wieder kopieren. Oder machen Sie mit einer Sicherung weiter, oder speichern Sie mit „Benennungen retten …“ das Lesbare in einem neuen Projekt.</translation>
    </message>
    <message>
        <source>The accelerator does not start ({why}).</source>
        <translation>Der Beschleuniger startet nicht ({why}).</translation>
    </message>
    <message>
        <source>The accelerator has too little memory for a step: it is done in {parts} parts of {size} photographs.</source>
        <translation>Der Beschleuniger hat zu wenig Speicher für einen Schritt: er wird in {parts} Teilen zu {size} Fotos getan.</translation>
    </message>
    <message>
        <source>The accelerator has too little memory: the network learns on the processor.</source>
        <translation>Der Beschleuniger hat zu wenig Speicher: das Netz lernt auf dem Prozessor.</translation>
    </message>
    <message>
        <source>The best so far was {when}.</source>
        <translation>Das Beste bisher war {when}.</translation>
    </message>
    <message>
        <source>The checkpoint “{path}” cannot be read ({error}).</source>
        <translation>Der Sicherungspunkt „{path}“ kann nicht gelesen werden ({error}).</translation>
    </message>
    <message>
        <source>The curve of the run in “{path}” is damaged.</source>
        <translation>Die Kurve des Laufs in „{path}“ ist beschädigt.</translation>
    </message>
    <message>
        <source>The dataset has changed since the run in “{path}” began.</source>
        <translation>Der Datensatz hat sich geändert, seit der Lauf in „{path}“ begann.</translation>
    </message>
    <message>
        <source>The dataset holds folders of its parts ({quoted}) beside folders of species ({quoted2}).</source>
        <translation>Der Datensatz enthält Ordner seiner Teile ({quoted}) neben Ordnern von Arten ({quoted2}).</translation>
    </message>
    <message>
        <source>The dataset&apos;s own parts are kept: {join}.</source>
        <translation>Die Teile des Datensatzes bleiben: {join}.</translation>
    </message>
    <message>
        <source>The dataset&apos;s own parts are kept: {join}. What the dataset has no folder for ({join2}) is taken from those that teach.</source>
        <translation>Die Teile des Datensatzes bleiben: {join}. Wofür der Datensatz keinen Ordner hat ({join2}), wird denen entnommen, die lehren.</translation>
    </message>
    <message>
        <source>The file is damaged or of another program; use another one.</source>
        <translation>Die Datei ist beschädigt oder von einem anderen Programm; verwenden Sie eine andere.</translation>
    </message>
    <message>
        <source>The file is damaged; fetch it again.</source>
        <translation>Die Datei ist beschädigt; holen Sie sie neu.</translation>
    </message>
    <message>
        <source>The folder “{path}” cannot be read ({reason}).</source>
        <translation>Der Ordner „{path}“ kann nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
        <source>The folder “{path}” cannot be read: {reason}.</source>
        <translation>Der Ordner „{path}“ kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The frames of a video are one sighting, so that MaxN is that of the video, and learn or test together.</source>
        <translation>Die Bilder eines Videos sind eine Sichtung, so dass MaxN für das Video gilt, und lernen oder prüfen gemeinsam.</translation>
    </message>
    <message>
        <source>The labels of this project are too few to prune on.</source>
        <translation>Die Benennungen dieses Projekts sind zu wenige, um daran auszudünnen.</translation>
    </message>
    <message>
        <source>The last good checkpoint is kept. Make room on the disk, then let the run go on (on the command line: --resume “{path}”).</source>
        <translation>Der letzte gute Sicherungspunkt bleibt. Schaffen Sie Platz auf dem Datenträger, und lassen Sie dann den Lauf fortsetzen (auf der Kommandozeile: --resume „{path}“).</translation>
    </message>
    <message>
        <source>The layers up to {replay_after} stay as they are, since photographs that the model was made with are not here; with the others it can be pruned to {least} parameters, not to {target_parameters}.</source>
        <translation>Die Schichten bis {replay_after} bleiben, wie sie sind, da Fotos, mit denen das Modell gemacht wurde, nicht hier sind; mit den anderen kann es auf {least} Parameter ausgedünnt werden, nicht auf {target_parameters}.</translation>
    </message>
    <message>
        <source>The list of photographs “{path}” cannot be read ({error}).</source>
        <translation>Die Liste der Fotos „{path}“ kann nicht gelesen werden ({error}).</translation>
    </message>
    <message>
        <source>The model file is damaged or of another program; use another one.</source>
        <translation>Die Modelldatei ist beschädigt oder von einem anderen Programm; verwenden Sie eine andere.</translation>
    </message>
    <message>
        <source>The model file “{path}” cannot be used: {why}.</source>
        <translation>Die Modelldatei „{path}“ kann nicht verwendet werden: {why}.</translation>
    </message>
    <message>
        <source>The model file “{path}” is not there.</source>
        <translation>Die Modelldatei „{path}“ ist nicht da.</translation>
    </message>
    <message>
        <source>The model has {parameters} parameters, no more than the target of {target_parameters}.</source>
        <translation>Das Modell hat {parameters} Parameter, nicht mehr als das Ziel von {target_parameters}.</translation>
    </message>
    <message>
        <source>The model keeps nothing of its photographs, so that nothing is suggested while you label. Retrain it, or use another one.</source>
        <translation>Das Modell behält nichts von seinen Fotos, daher wird beim Benennen nichts vorgeschlagen. Trainieren Sie es nach, oder verwenden Sie ein anderes.</translation>
    </message>
    <message>
        <source>The model remembers nothing. Label more photographs of each of its species, or choose the folder that it was trained on.</source>
        <translation>Das Modell hat nichts behalten. Benennen Sie mehr Fotos jeder seiner Arten, oder wählen Sie den Ordner, mit dem es trainiert wurde.</translation>
    </message>
    <message>
        <source>The model that came with the program keeps its name.</source>
        <translation>Das mitgelieferte Modell behält seinen Namen.</translation>
    </message>
    <message>
        <source>The model was not written to “{path}”: {error}.</source>
        <translation>Das Modell wurde nicht nach „{path}“ geschrieben: {error}.</translation>
    </message>
    <message>
        <source>The model “{name}” was stopped: it had not answered for {batch} photographs after {too_long_s} s.</source>
        <translation>Das Modell „{name}“ wurde angehalten: Es hatte zu {batch} Fotos nach {too_long_s} s nicht geantwortet.</translation>
    </message>
    <message>
        <source>The model “{name}”, which this project uses, is no longer on this computer.</source>
        <translation>Das Modell „{name}“, das dieses Projekt verwendet, ist nicht mehr auf diesem Rechner.</translation>
    </message>
    <message>
        <source>The model&apos;s network gives values that are not numbers.</source>
        <translation>Das Netz des Modells gibt Werte, die keine Zahlen sind.</translation>
    </message>
    <message>
        <source>The network learns on the processor: a step takes {value} ms there and {value2} ms on {title}.</source>
        <translation>Das Netz lernt auf dem Prozessor: ein Schritt dauert dort {value} ms und auf {title} {value2} ms.</translation>
    </message>
    <message>
        <source>The network learns on {title}.</source>
        <translation>Das Netz lernt auf {title}.</translation>
    </message>
    <message>
        <source>The network learns on {title}: a step takes {value} ms there and {value2} ms on the processor.</source>
        <translation>Das Netz lernt auf {title}: ein Schritt dauert dort {value} ms und auf dem Prozessor {value2} ms.</translation>
    </message>
    <message>
        <source>The photographs are {now} sightings now; before, they were {before}.</source>
        <translation>Die Fotos sind jetzt {now} Sichtungen; vorher waren es {before}.</translation>
    </message>
    <message>
        <source>The photographs are {now} sightings, as before.</source>
        <translation>Die Fotos sind {now} Sichtungen, wie zuvor.</translation>
    </message>
    <message>
        <source>The project cannot be saved as “{place}” ({error}).</source>
        <translation>Das Projekt kann nicht als „{place}“ gespeichert werden ({error}).</translation>
    </message>
    <message>
        <source>The project “{damaged}” is not there.</source>
        <translation>Das Projekt „{damaged}“ ist nicht da.</translation>
    </message>
    <message>
        <source>The project “{path}” cannot be read ({error}).</source>
        <translation>Das Projekt „{path}“ kann nicht gelesen werden ({error}).</translation>
    </message>
    <message>
        <source>The project “{path}” cannot be written ({error}).</source>
        <translation>Das Projekt „{path}“ kann nicht geschrieben werden ({error}).</translation>
    </message>
    <message>
        <source>The project “{path}” is closed.</source>
        <translation>Das Projekt „{path}“ ist geschlossen.</translation>
    </message>
    <message>
        <source>The project “{path}” is damaged ({join}).</source>
        <translation>Das Projekt „{path}“ ist beschädigt ({join}).</translation>
    </message>
    <message>
        <source>The project “{path}” is not opened: {why}.</source>
        <translation>Das Projekt „{path}“ wird nicht geöffnet: {why}.</translation>
    </message>
    <message>
        <source>The project “{path}” is not there.</source>
        <translation>Das Projekt „{path}“ ist nicht da.</translation>
    </message>
    <message>
        <source>The project “{path}” may only be read: nothing can be changed in it.</source>
        <translation>Das Projekt „{path}“ darf nur gelesen werden: Nichts darin kann geändert werden.</translation>
    </message>
    <message>
        <source>The project “{path}” needs to be brought up to date, but no copy of it could be made first ({error}).</source>
        <translation>Das Projekt „{path}“ muss auf den neuen Stand gebracht werden, aber vorher war keine Kopie davon möglich ({error}).</translation>
    </message>
    <message>
        <source>The project “{path}” was last used by a newer version of this program.</source>
        <translation>Das Projekt „{path}“ wurde zuletzt mit einer neueren Version dieses Programms benutzt.</translation>
    </message>
    <message>
        <source>The project “{project}” is not opened: “{name}” beside it is a link, or no file.</source>
        <translation>Das Projekt „{project}“ wird nicht geöffnet: „{name}“ daneben ist eine Verknüpfung oder keine Datei.</translation>
    </message>
    <message>
        <source>The record of the run in “{path}” is damaged ({error}).</source>
        <translation>Die Aufzeichnung des Laufs in „{path}“ ist beschädigt ({error}).</translation>
    </message>
    <message>
        <source>The register has only “{found}” ({match}). Write that, if it is meant.</source>
        <translation>Das Register hat nur „{found}“ ({match}). Schreiben Sie das, wenn es gemeint ist.</translation>
    </message>
    <message>
        <source>The register has several of that name{known}. Give the AphiaID of the right one.</source>
        <translation>Das Register hat mehrere dieses Namens{known}. Geben Sie die AphiaID der richtigen an.</translation>
    </message>
    <message>
        <source>The replay set of “{path}” is damaged ({strip}).</source>
        <translation>Der Wiederholungssatz von „{path}“ ist beschädigt ({strip}).</translation>
    </message>
    <message>
        <source>The run in “{path}” has come to its end: its model is “{get}”.</source>
        <translation>Der Lauf in „{path}“ ist an seinem Ende: Sein Modell ist „{get}“.</translation>
    </message>
    <message>
        <source>The run in “{path}” is not used: “{name}” in it is a link, or no file.</source>
        <translation>Der Lauf in „{path}“ wird nicht verwendet: „{name}“ darin ist eine Verknüpfung oder keine Datei.</translation>
    </message>
    <message>
        <source>The run in “{path}” is of format {version}, which this program does not know.</source>
        <translation>Der Lauf in „{path}“ hat das Format {version}, das dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <source>The run stops, since its folder “{path}” cannot be written ({reason}).</source>
        <translation>Der Lauf hält an, da sein Ordner „{path}“ nicht geschrieben werden kann ({reason}).</translation>
    </message>
    <message>
        <source>The self-test failed at: {name}. {message}</source>
        <translation>Der Selbsttest scheiterte bei: {name}. {message}</translation>
    </message>
    <message>
        <source>The table has no column of names.</source>
        <translation>Die Tabelle hat keine Spalte mit Namen.</translation>
    </message>
    <message>
        <source>The two are so alike that no number of photographs in reach tells them apart.</source>
        <translation>Die beiden sind so ähnlich, dass keine erreichbare Zahl von Fotos sie unterscheidet.</translation>
    </message>
    <message>
        <source>The weights do not fit the architecture {architecture} ({error}).</source>
        <translation>Die Gewichte passen nicht zur Architektur {architecture} ({error}).</translation>
    </message>
    <message>
        <source>There are no inverted residual blocks in what may lose channels, which least squares could thin.</source>
        <translation>In dem, was Kanäle verlieren darf, gibt es keine invertierten Residualblöcke, die kleinste Quadrate ausdünnen könnten.</translation>
    </message>
    <message>
        <source>There are no photographs to check.</source>
        <translation>Es gibt keine Fotos zu prüfen.</translation>
    </message>
    <message>
        <source>There are no photographs to check: the model in use has learned from all that nobody has labelled.</source>
        <translation>Es gibt keine Fotos zu prüfen: Das verwendete Modell hat aus allen gelernt, die niemand benannt hat.</translation>
    </message>
    <message>
        <source>There are no test photographs of the species that the parent knows.</source>
        <translation>Es gibt keine Testfotos von Arten, die das Elternmodell kennt.</translation>
    </message>
    <message>
        <source>There are no validation photographs on which a drop of accuracy could be seen.</source>
        <translation>Es gibt keine Validierungsfotos, an denen ein Abfall der Genauigkeit zu sehen wäre.</translation>
    </message>
    <message>
        <source>There are only {counts} photographs of {common_name}, {tests} of them to test on. Take what is measured on so few as a hint, not as a result.</source>
        <translation>Es gibt nur {counts} Fotos von {common_name}, davon {tests} zum Testen. Nehmen Sie, was an so wenigen gemessen ist, als Hinweis, nicht als Ergebnis.</translation>
    </message>
    <message>
        <source>There is no room on the disk ({place}).</source>
        <translation>Auf dem Datenträger ist kein Platz ({place}).</translation>
    </message>
    <message>
        <source>There is not enough memory to train this network, even {size} photographs at a time.</source>
        <translation>Der Arbeitsspeicher reicht nicht, um dieses Netz zu trainieren, auch nicht mit {size} Fotos auf einmal.</translation>
    </message>
    <message>
        <source>There is nothing new to learn: the model knows every label of this project.</source>
        <translation>Es gibt nichts Neues zu lernen: Das Modell kennt jede Benennung dieses Projekts.</translation>
    </message>
    <message>
        <source>They are as they were, not read yet. When the network is there, do the same again: what was done is kept.</source>
        <translation>Sie sind, wie sie waren, noch nicht gelesen. Wenn das Netzwerk da ist, tun Sie dasselbe noch einmal: was getan ist, bleibt.</translation>
    </message>
    <message>
        <source>They cannot tell how often it is wrong; add photographs that it does not know.</source>
        <translation>Sie können nicht sagen, wie oft es irrt; fügen Sie Fotos hinzu, die es nicht kennt.</translation>
    </message>
    <message>
        <source>This ONNX Runtime does not compute on “{wanted}”.</source>
        <translation>Diese ONNX Runtime rechnet nicht auf „{wanted}“.</translation>
    </message>
    <message>
        <source>This installation reads no videos; one by pip does: pip install &quot;jellygui[video]&quot;.</source>
        <translation>Diese Installation liest keine Videos; eine mit pip liest sie: pip install &quot;jellygui[video]&quot;.</translation>
    </message>
    <message>
        <source>This is a new project, “{stem}”: “{name}” is of another folder or card.</source>
        <translation>Dies ist ein neues Projekt, „{stem}“: „{name}“ ist von einem anderen Ordner oder einer anderen Karte.</translation>
    </message>
    <message>
        <source>This is more than saved filters can ask for: {most_asked_for} species, {longest_search} letters, and {most_compared_with} photographs that others are compared with.</source>
        <translation>Das ist mehr, als gespeicherte Filter verlangen können: {most_asked_for} Arten, {longest_search} Buchstaben und {most_compared_with} Fotos, mit denen andere verglichen werden.</translation>
    </message>
    <message>
        <source>Too few to tell: label about {to_label} more random photographs to know of a difference of {value} points.</source>
        <translation>Zu wenige, um es zu sagen: Benennen Sie etwa {to_label} weitere zufällige Fotos, um einen Unterschied von {value} Punkten zu erkennen.</translation>
    </message>
    <message>
        <source>Train with all photographs instead, or use a model of this version.</source>
        <translation>Trainieren Sie stattdessen mit allen Fotos, oder verwenden Sie ein Modell dieser Version.</translation>
    </message>
    <message>
        <source>Train without --learn-from-validation first, then name that model with --limits-from.</source>
        <translation>Trainieren Sie zuerst ohne --learn-from-validation, und nennen Sie dann jenes Modell mit --limits-from.</translation>
    </message>
    <message>
        <source>Training stopped unexpectedly (exit code {exitcode}).</source>
        <translation>Das Training hielt unerwartet an (Rückgabewert {exitcode}).</translation>
    </message>
    <message>
        <source>Turn it into plain numbers first: jellygui import-weights “{path}” --out {stem}.safetensors</source>
        <translation>Machen Sie zuerst reine Zahlen daraus: jellygui import-weights „{path}“ --out {stem}.safetensors</translation>
    </message>
    <message>
        <source>Type the AphiaIDs, or import the table of its taxon match. Nothing was changed.</source>
        <translation>Tippen Sie die AphiaIDs, oder importieren Sie die Tabelle seines Taxonabgleichs. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Unidentified</source>
        <translation>Unbestimmt</translation>
    </message>
    <message>
        <source>Use another model, or one with a smaller input size. What was classified is kept.</source>
        <translation>Verwenden Sie ein anderes Modell oder eines mit kleinerer Eingabe. Was klassifiziert wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Weight averaging</source>
        <translation>Mittelung der Gewichte</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Gewichtsabnahme</translation>
    </message>
    <message>
        <source>Weight of the former model&apos;s answers against the labels.</source>
        <translation>Gewicht der Antworten des früheren Modells gegenüber den Benennungen.</translation>
    </message>
    <message>
        <source>Weight of the old model&apos;s answers on its own species.</source>
        <translation>Gewicht der Antworten des alten Modells auf seine eigenen Arten.</translation>
    </message>
    <message>
        <source>What can be read of “{damaged}” cannot be saved as “{place}” ({error}).</source>
        <translation>Was aus „{damaged}“ lesbar ist, kann nicht als „{place}“ gespeichert werden ({error}).</translation>
    </message>
    <message>
        <source>What is kept of the run in “{path}” is damaged.</source>
        <translation>Was vom Lauf in „{path}“ da ist, ist beschädigt.</translation>
    </message>
    <message>
        <source>What makes a channel dispensable: small weights; little effect on the loss; or, within the blocks of EfficientNet-Lite0, that the others can stand for it, by least squares on the photographs.</source>
        <translation>Was einen Kanal entbehrlich macht: kleine Gewichte; wenig Wirkung auf den Verlust; oder, in den Blöcken von EfficientNet-Lite0, dass die anderen ihn vertreten können, nach kleinsten Quadraten an den Fotos.</translation>
    </message>
    <message>
        <source>What the model in use sees of the photographs is not known, so that nothing is suggested while you label. “Classify now” (menu Classify) lets it look.</source>
        <translation>Was das verwendete Modell von den Fotos sieht, ist nicht bekannt, daher wird beim Benennen nichts vorgeschlagen. „Jetzt klassifizieren“ (Menü Klassifizieren) lässt es hinsehen.</translation>
    </message>
    <message>
        <source>What this model looked at cannot be shown: its network ends in layers that take all places together.</source>
        <translation>Worauf dieses Modell geschaut hat, kann nicht gezeigt werden: Sein Netz endet in Schichten, die alle Orte zusammennehmen.</translation>
    </message>
    <message>
        <source>What was finished is kept. Close other programs if memory was short, then start again.</source>
        <translation>Was fertig war, bleibt erhalten. Schließen Sie andere Programme, wenn der Arbeitsspeicher knapp war, und beginnen Sie dann neu.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Where channels are removed: an equal share in every layer, more in the upper stages, or wherever they matter least when all layers are compared.</source>
        <translation>Wo Kanäle entfernt werden: ein gleicher Anteil in jeder Schicht, mehr in den oberen Stufen, oder wo sie im Vergleich aller Schichten am wenigsten ausmachen.</translation>
    </message>
    <message>
        <source>Where no species is shown, press 0 (none of these); where it is not sure which, press U (unsure).</source>
        <translation>Wo keine Art zu sehen ist, drücken Sie 0 (keine davon); wo nicht sicher ist, welche, drücken Sie U (unsicher).</translation>
    </message>
    <message>
        <source>Which network is trained; that of the model, where one is started from. Unless told otherwise, efficientnet_lite0 sees 224 pixels, every species equally often, and keeps all stages as they are: only its last layer learns.</source>
        <translation>Welches Netz trainiert wird; das des Modells, wo mit einem begonnen wird. Wenn nichts anderes gesagt ist, sieht efficientnet_lite0 224 Pixel, jede Art gleich oft, und lässt alle Stufen, wie sie sind: Nur seine letzte Schicht lernt.</translation>
    </message>
    <message>
        <source>Whole blocks</source>
        <translation>Ganze Blöcke</translation>
    </message>
    <message>
        <source>Whole frame</source>
        <translation>Ganzes Bild</translation>
    </message>
    <message>
        <source>Widths are kept multiples of this number.</source>
        <translation>Breiten bleiben Vielfache dieser Zahl.</translation>
    </message>
    <message>
        <source>Without an AphiaID, which is left out, never guessed: {names}.</source>
        <translation>Ohne AphiaID, die weggelassen, nie geraten wird: {names}.</translation>
    </message>
    <message>
        <source>WoRMS has not answered as it says it does.</source>
        <translation>WoRMS hat nicht geantwortet, wie es zusagt.</translation>
    </message>
    <message>
        <source>You have not begun this run here: its model goes to “{out}”.</source>
        <translation>Sie haben diesen Lauf nicht hier begonnen: Sein Modell kommt nach „{out}“.</translation>
    </message>
    <message>
        <source>`jellygui runs` lists those that there are.</source>
        <translation>`jellygui runs` listet auf, welche es gibt.</translation>
    </message>
    <message>
        <source>a model file</source>
        <translation>eine Modelldatei</translation>
    </message>
    <message>
        <source>a name that ends in .tsv promises tabs</source>
        <translation>ein Name, der auf .tsv endet, verspricht Tabulatoren</translation>
    </message>
    <message>
        <source>a report of this program</source>
        <translation>ein Bericht dieses Programms</translation>
    </message>
    <message>
        <source>a table of this program</source>
        <translation>eine Tabelle dieses Programms</translation>
    </message>
    <message>
        <source>a workbook of this program</source>
        <translation>eine Arbeitsmappe dieses Programms</translation>
    </message>
    <message>
        <source>an archive of this program</source>
        <translation>ein Archiv dieses Programms</translation>
    </message>
    <message>
        <source>an iFDO of this program</source>
        <translation>ein iFDO dieses Programms</translation>
    </message>
    <message>
        <source>answers of random checks in this project</source>
        <translation>Antworten aus Stichproben in diesem Projekt</translation>
    </message>
    <message>
        <source>cannot be read: {plain_reason}</source>
        <translation>kann nicht gelesen werden: {plain_reason}</translation>
    </message>
    <message>
        <source>copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>cross-validated answers of the recipe of “{name_of}”</source>
        <translation>kreuzvalidierte Antworten des Rezepts von „{name_of}“</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>frames found</source>
        <translation>Bilder gefunden</translation>
    </message>
    <message>
        <source>gear</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>has too many frames ({times}; at most {most_frames})</source>
        <translation>hat zu viele Bilder ({times}; höchstens {most_frames})</translation>
    </message>
    <message>
        <source>haul</source>
        <translation>Hol</translation>
    </message>
    <message>
        <source>hauls</source>
        <translation>Hols</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>individuals</source>
        <translation>Individuen</translation>
    </message>
    <message>
        <source>int8 is kept: on 544 views of 32 validation photographs int8&apos;s accuracy less fp32&apos;s is +0.92% (95 % interval +0.18% to +1.96%; it must lie above -2%); the top labels agree on 98.5%. Set on a model of the same recipe, in an earlier form of int8. In this file the top labels agree on 100.0% of such views, which it has learned from. Temperature and limits are set on 236 cross-validated answers of its recipe.</source>
        <translation>int8 bleibt: Bei 544 Ansichten von 32 Validierungsfotos ist die Genauigkeit von int8 abzüglich der von fp32 +0,92 % (95-%-Intervall +0,18 % bis +1,96 %; es muss über -2 % liegen); die ersten Benennungen stimmen zu 98,5 % überein. Festgelegt an einem Modell nach demselben Rezept, in einer früheren Form von int8. In dieser Datei stimmen die ersten Benennungen bei 100,0 % solcher Ansichten überein, aus denen es gelernt hat. Temperatur und Grenzen sind an 236 kreuzvalidierten Antworten seines Rezepts festgelegt.</translation>
    </message>
    <message>
        <source>int8: on unseen photographs of the folds the top labels of int8 and fp32 agree on 756 of 765 (98.8 %), on 99.5% of the 768 photographs that this file was made with. Temperature and limits are set on 765 cross-validated answers of its recipe.</source>
        <translation>int8: Auf ungesehenen Fotos der Teile stimmen die ersten Benennungen von int8 und fp32 bei 756 von 765 überein (98,8 %), bei 99,5 % der 768 Fotos, mit denen diese Datei gemacht wurde. Temperatur und Grenzen sind an 765 kreuzvalidierten Antworten seines Rezepts festgelegt.</translation>
    </message>
    <message>
        <source>is a video without pictures</source>
        <translation>ist ein Video ohne Bilder</translation>
    </message>
    <message>
        <source>is cut off: it is shown until {clock}</source>
        <translation>ist abgeschnitten: gezeigt wird es bis {clock}</translation>
    </message>
    <message>
        <source>is no video of a kind that is read</source>
        <translation>ist kein Video einer Art, die gelesen wird</translation>
    </message>
    <message>
        <source>is too large ({size} GB)</source>
        <translation>ist zu groß ({size} GB)</translation>
    </message>
    <message>
        <source>is too large for the memory of this computer ({width} x {height} pixels a frame)</source>
        <translation>ist zu groß für den Speicher dieses Rechners ({width} x {height} Pixel je Bild)</translation>
    </message>
    <message>
        <source>it ends ({ended}) before it begins ({began})</source>
        <translation>sie endet ({ended}), bevor sie beginnt ({began})</translation>
    </message>
    <message>
        <source>it has a {there}, but not the other coordinate</source>
        <translation>sie hat eine Koordinate ({there}), aber nicht die andere</translation>
    </message>
    <message>
        <source>it has more cells than the table has columns ({columns})</source>
        <translation>sie hat mehr Zellen, als die Tabelle Spalten hat ({columns})</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>sie hat keinen Namen</translation>
    </message>
    <message>
        <source>it is a link</source>
        <translation>es ist eine Verknüpfung</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>es ist keine Datei</translation>
    </message>
    <message>
        <source>it is still being written</source>
        <translation>sie wird noch geschrieben</translation>
    </message>
    <message>
        <source>it is there and is not a CSV file</source>
        <translation>sie ist schon da und ist keine CSV-Datei</translation>
    </message>
    <message>
        <source>it was cut off on its way</source>
        <translation>es wurde unterwegs abgeschnitten</translation>
    </message>
    <message>
        <source>its disk does not answer</source>
        <translation>sein Datenträger antwortet nicht</translation>
    </message>
    <message>
        <source>its effort has no unit</source>
        <translation>ihr Aufwand hat keine Einheit</translation>
    </message>
    <message>
        <source>its folder is not there</source>
        <translation>ihr Ordner ist nicht da</translation>
    </message>
    <message>
        <source>its latitude {latitude} is not between -90 and 90</source>
        <translation>ihre Breite {latitude} liegt nicht zwischen -90 und 90</translation>
    </message>
    <message>
        <source>its status in the register is “{status}”</source>
        <translation>sein Status im Register ist „{status}“</translation>
    </message>
    <message>
        <source>its {meaning} has {text} letters; {most} are possible</source>
        <translation>{meaning}: {text} Zeichen; {most} sind möglich</translation>
    </message>
    <message>
        <source>its {meaning} {number} is not between {least} and {most}</source>
        <translation>{meaning}: {number} liegt nicht zwischen {least} und {most}</translation>
    </message>
    <message>
        <source>its {meaning} “{said}” has a comma; write it with a point: “{replace}”</source>
        <translation>{meaning}: „{said}“ hat ein Komma; schreiben Sie einen Punkt: „{replace}“</translation>
    </message>
    <message>
        <source>its {meaning} “{said}” is no number</source>
        <translation>{meaning}: „{said}“ ist keine Zahl</translation>
    </message>
    <message>
        <source>its {meaning} “{short}” is no date and time, as 2024-07-09 10:30 or 9.7.2024 10:30 are</source>
        <translation>{meaning}: „{short}“ ist kein Tag mit Uhrzeit, wie 2024-07-09 10:30 oder 9.7.2024 10:30 es sind</translation>
    </message>
    <message>
        <source>latitude</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>longitude</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>nobody has named its store here, add its address first</source>
        <translation>niemand hat seinen Speicher hier genannt, fügen Sie zuerst seine Adresse hinzu</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>nothing can be shown at {clock}</source>
        <translation>bei {clock} ist nichts zu zeigen</translation>
    </message>
    <message>
        <source>nothing may be written in its folder</source>
        <translation>in ihrem Ordner darf nicht geschrieben werden</translation>
    </message>
    <message>
        <source>on none of these:</source>
        <translation>bei keiner davon:</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>photograph</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>photographs for the last layer</source>
        <translation>Fotos für die letzte Schicht</translation>
    </message>
    <message>
        <source>photographs measured</source>
        <translation>Fotos gemessen</translation>
    </message>
    <message>
        <source>photographs prepared</source>
        <translation>Fotos vorbereitet</translation>
    </message>
    <message>
        <source>photographs shown to “{name_of}”</source>
        <translation>Fotos, „{name_of}“ gezeigt</translation>
    </message>
    <message>
        <source>position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>sightings</source>
        <translation>Sichtungen</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>steps of the last layer</source>
        <translation>Schritte der letzten Schicht</translation>
    </message>
    <message>
        <source>steps, epoch {epoch} of {epochs}</source>
        <translation>Schritte, Epoche {epoch} von {epochs}</translation>
    </message>
    <message>
        <source>test photographs</source>
        <translation>Testfotos</translation>
    </message>
    <message>
        <source>test photographs, by the reviewed labels</source>
        <translation>Testfotos, nach den durchgesehenen Benennungen</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>die Verbindung brach ab</translation>
    </message>
    <message>
        <source>the same test groups, by the dataset&apos;s own labels</source>
        <translation>denselben Testgruppen, nach den Benennungen des Datensatzes selbst</translation>
    </message>
    <message>
        <source>the store does not answer</source>
        <translation>der Speicher antwortet nicht</translation>
    </message>
    <message>
        <source>this installation reads no videos</source>
        <translation>diese Installation liest keine Videos</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>torch finds no “{wanted}” on this computer, but the processor alone.</source>
        <translation>torch findet auf diesem Computer kein „{wanted}“, nur den Prozessor.</translation>
    </message>
    <message>
        <source>training photographs</source>
        <translation>Trainingsfotos</translation>
    </message>
    <message>
        <source>unclassified</source>
        <translation>nicht klassifiziert</translation>
    </message>
    <message>
        <source>unidentified</source>
        <translation>unbestimmt</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>unlesbar</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>validation photographs</source>
        <translation>Validierungsfotos</translation>
    </message>
    <message>
        <source>what lies there is not {kind}</source>
        <translation>was dort liegt, ist etwas anderes als {kind}</translation>
    </message>
    <message>
        <source>{count} AVIF picture</source>
        <translation>{count} AVIF-Bild</translation>
    </message>
    <message>
        <source>{count} AVIF pictures</source>
        <translation>{count} AVIF-Bilder</translation>
    </message>
    <message>
        <source>{count} HEIC picture</source>
        <translation>{count} HEIC-Bild</translation>
    </message>
    <message>
        <source>{count} HEIC pictures</source>
        <translation>{count} HEIC-Bilder</translation>
    </message>
    <message>
        <source>{count} JPEG 2000 picture</source>
        <translation>{count} JPEG-2000-Bild</translation>
    </message>
    <message>
        <source>{count} JPEG 2000 pictures</source>
        <translation>{count} JPEG-2000-Bilder</translation>
    </message>
    <message>
        <source>{count} JPEG XL picture</source>
        <translation>{count} JPEG-XL-Bild</translation>
    </message>
    <message>
        <source>{count} JPEG XL pictures</source>
        <translation>{count} JPEG-XL-Bilder</translation>
    </message>
    <message>
        <source>{count} Photoshop picture</source>
        <translation>{count} Photoshop-Bild</translation>
    </message>
    <message>
        <source>{count} Photoshop pictures</source>
        <translation>{count} Photoshop-Bilder</translation>
    </message>
    <message>
        <source>{count} archive</source>
        <translation>{count} Archiv</translation>
    </message>
    <message>
        <source>{count} archives</source>
        <translation>{count} Archive</translation>
    </message>
    <message>
        <source>{count} backup copies</source>
        <translation>{count} Sicherungskopien</translation>
    </message>
    <message>
        <source>{count} backup copy</source>
        <translation>{count} Sicherungskopie</translation>
    </message>
    <message>
        <source>{count} camera raw picture</source>
        <translation>{count} Kamera-Rohbild</translation>
    </message>
    <message>
        <source>{count} camera raw pictures</source>
        <translation>{count} Kamera-Rohbilder</translation>
    </message>
    <message>
        <source>{count} copies</source>
        <translation>{count} Kopien</translation>
    </message>
    <message>
        <source>{count} document</source>
        <translation>{count} Dokument</translation>
    </message>
    <message>
        <source>{count} documents</source>
        <translation>{count} Dokumente</translation>
    </message>
    <message>
        <source>{count} file is no longer there; what was found in it still counts. If its disk was taken out, connect it and add the folder again.</source>
        <translation>{count} Datei ist nicht mehr da; was darin gefunden wurde, zählt weiter. Wenn der Datenträger entfernt wurde, verbinden Sie ihn und fügen Sie den Ordner wieder hinzu.</translation>
    </message>
    <message>
        <source>{count} files are no longer there; what was found in them still counts. If their disk was taken out, connect it and add the folder again.</source>
        <translation>{count} Dateien sind nicht mehr da; was darin gefunden wurde, zählt weiter. Wenn der Datenträger entfernt wurde, verbinden Sie ihn und fügen Sie den Ordner wieder hinzu.</translation>
    </message>
    <message>
        <source>{count} folder that cannot be read</source>
        <translation>{count} nicht lesbarer Ordner</translation>
    </message>
    <message>
        <source>{count} folders that cannot be read</source>
        <translation>{count} nicht lesbare Ordner</translation>
    </message>
    <message>
        <source>{count} none of these</source>
        <translation>{count} keine davon</translation>
    </message>
    <message>
        <source>{count} other file</source>
        <translation>{count} andere Datei</translation>
    </message>
    <message>
        <source>{count} other files</source>
        <translation>{count} andere Dateien</translation>
    </message>
    <message>
        <source>{count} sound recording</source>
        <translation>{count} Tonaufnahme</translation>
    </message>
    <message>
        <source>{count} sound recordings</source>
        <translation>{count} Tonaufnahmen</translation>
    </message>
    <message>
        <source>{count} test</source>
        <translation>{count} Test</translation>
    </message>
    <message>
        <source>{count} text file</source>
        <translation>{count} Textdatei</translation>
    </message>
    <message>
        <source>{count} text files</source>
        <translation>{count} Textdateien</translation>
    </message>
    <message>
        <source>{count} training</source>
        <translation>{count} Training</translation>
    </message>
    <message>
        <source>{count} unclassified</source>
        <translation>{count} nicht klassifiziert</translation>
    </message>
    <message>
        <source>{count} unidentified</source>
        <translation>{count} unbestimmt</translation>
    </message>
    <message>
        <source>{count} unreadable</source>
        <translation>{count} unlesbar</translation>
    </message>
    <message>
        <source>{count} unsure</source>
        <translation>{count} unsicher</translation>
    </message>
    <message>
        <source>{count} validation</source>
        <translation>{count} Validierung</translation>
    </message>
    <message>
        <source>{count} video</source>
        <translation>{count} Video</translation>
    </message>
    <message>
        <source>{count} video preview</source>
        <translation>{count} Videovorschau</translation>
    </message>
    <message>
        <source>{count} video previews</source>
        <translation>{count} Videovorschauen</translation>
    </message>
    <message>
        <source>{count} videos</source>
        <translation>{count} Videos</translation>
    </message>
    <message>
        <source>{missing} rows in which nothing was found are left out</source>
        <translation>{missing} Zeilen, in denen nichts gefunden wurde, bleiben weg</translation>
    </message>
    <message>
        <source>{pixels} pixels</source>
        <translation>{pixels} Pixel</translation>
    </message>
    <message>
        <source>{samples} photographs of {kinds}; copies counted once they are {groups} ({parts}).</source>
        <translation>{samples} Fotos von {kinds}; Kopien einmal gezählt sind es {groups} ({parts}).</translation>
    </message>
    <message>
        <source>{title} cannot be used ({broken}).</source>
        <translation>{title} lässt sich nicht verwenden ({broken}).</translation>
    </message>
    <message>
        <source>{title} failed, perhaps for want of memory; the processor went on.</source>
        <translation>{title} ist ausgefallen, vielleicht aus Mangel an Speicher; der Prozessor hat weitergemacht.</translation>
    </message>
    <message>
        <source>{title} is not used: it cannot run “{name}”.</source>
        <translation>{title} wird nicht benutzt: „{name}“ läuft dort nicht.</translation>
    </message>
    <message>
        <source>{title} is not used: it is slower than the processor.</source>
        <translation>{title} wird nicht benutzt: es ist langsamer als der Prozessor.</translation>
    </message>
    <message>
        <source>{title} is not used: its answers for {wrong} of {squares} sample photographs are not the processor&apos;s.</source>
        <translation>{title} wird nicht benutzt: seine Antworten für {wrong} von {squares} Beispielfotos sind nicht die des Prozessors.</translation>
    </message>
    <message>
        <source>{width} x {height} pixels</source>
        <translation>{width} x {height} Pixel</translation>
    </message>
    <message>
        <source>{words} The network learns on the processor.</source>
        <translation>{words} Das Netz lernt auf dem Prozessor.</translation>
    </message>
    <message>
        <source>“{folder}” cannot be written to ({why_not_written}).</source>
        <translation>„{folder}“ ist nicht beschreibbar ({why_not_written}).</translation>
    </message>
    <message>
        <source>“{folder}” has changed since the first fold began.</source>
        <translation>„{folder}“ hat sich geändert, seit der erste Teil begonnen hat.</translation>
    </message>
    <message>
        <source>“{folder}” holds no photographs in folders named after species.</source>
        <translation>„{folder}“ enthält keine Fotos in Ordnern, die nach Arten heißen.</translation>
    </message>
    <message>
        <source>“{folder}” went away while it was looked through.</source>
        <translation>„{folder}“ verschwand, während es durchgesehen wurde.</translation>
    </message>
    <message>
        <source>“{model}” cannot be moved to “{place}” ({why_not_written}).</source>
        <translation>„{model}“ kann nicht nach „{place}“ verschoben werden ({why_not_written}).</translation>
    </message>
    <message>
        <source>“{name}” is the name of row {other} too</source>
        <translation>„{name}“ heißt auch Zeile {other}</translation>
    </message>
    <message>
        <source>“{name}” lies far from everything else; its latitude and longitude seem to be swapped</source>
        <translation>„{name}“ liegt weit von allem anderen; Breite und Länge scheinen vertauscht</translation>
    </message>
    <message>
        <source>“{path}” cannot be reached ({why}).</source>
        <translation>„{path}“ ist nicht erreichbar ({why}).</translation>
    </message>
    <message>
        <source>“{path}” cannot be read ({plain_reason}).</source>
        <translation>„{path}“ kann nicht gelesen werden ({plain_reason}).</translation>
    </message>
    <message>
        <source>“{path}” cannot be written ({why_not_written}).</source>
        <translation>„{path}“ kann nicht geschrieben werden ({why_not_written}).</translation>
    </message>
    <message>
        <source>“{path}” is no workbook ({why}).</source>
        <translation>„{path}“ ist keine Arbeitsmappe ({why}).</translation>
    </message>
    <message>
        <source>“{place}” cannot be written to ({why_not_written}).</source>
        <translation>„{place}“ ist nicht beschreibbar ({why_not_written}).</translation>
    </message>
    <message>
        <source>“{plain}” is no address that can be read.</source>
        <translation>„{plain}“ ist keine Adresse, die gelesen werden kann.</translation>
    </message>
    <message>
        <source>“{text}” is no unit of effort; there are {join}</source>
        <translation>„{text}“ ist keine Einheit des Aufwands; es gibt {join}</translation>
    </message>
    <message>
        <source>“{title}” has {text} letters; {longest_text} are possible</source>
        <translation>„{title}“ hat {text} Zeichen; {longest_text} sind möglich</translation>
    </message>
    <message>
        <source>“{typed}” is a synonym: the accepted name is “{accepted}”</source>
        <translation>„{typed}“ ist ein Synonym: Der gültige Name ist „{accepted}“</translation>
    </message>
    <message>
        <source>“{wanted}” does not start ({why}).</source>
        <translation>„{wanted}“ startet nicht ({why}).</translation>
    </message>
    <message>
        <source>accuracy there {value} points (95 % interval {low} to {high}).</source>
        <translation>Genauigkeit dort {value} Punkte (95-%-Intervall {low} bis {high}).</translation>
    </message>
    <message>
        <source>AUROC {value} ({low} to {high}) by {by}; with {kept} of the species kept, {named} still named</source>
        <translation>AUROC {value} ({low} bis {high}) nach: {by}; werden {kept} der Arten behalten, werden {named} noch benannt</translation>
    </message>
    <message>
        <source>All of these labels, notes and tags are in this project already.</source>
        <translation>Alle diese Benennungen, Notizen und Schlagwörter sind schon in diesem Projekt.</translation>
    </message>
    <message>
        <source>Close it in other programs, or give another place; the project keeps the results.</source>
        <translation>Schließen Sie sie in anderen Programmen, oder geben Sie einen anderen Ort an; das Projekt behält die Ergebnisse.</translation>
    </message>
    <message>
        <source>Install it: pip install &quot;jellygui[remote]&quot;</source>
        <translation>Installieren Sie es: pip install &quot;jellygui[remote]&quot;</translation>
    </message>
    <message>
        <source>No model can be written to “{folder}” ({why_not_written}).</source>
        <translation>In „{folder}“ kann kein Modell geschrieben werden ({why_not_written}).</translation>
    </message>
    <message>
        <source>Nobody has said the abstract of the survey.</source>
        <translation>Niemand hat die Zusammenfassung der Erhebung geschrieben.</translation>
    </message>
    <message>
        <source>Nobody has said the people of the survey.</source>
        <translation>Niemand hat die Personen der Erhebung genannt.</translation>
    </message>
    <message>
        <source>Nobody has said the title of the survey.</source>
        <translation>Niemand hat der Erhebung einen Titel gegeben.</translation>
    </message>
    <message>
        <source>Of the sheets only “{short}” is read, not {others}.</source>
        <translation>Von den Blättern wird nur „{short}“ gelesen, nicht {others}.</translation>
    </message>
    <message>
        <source>The dataset “{folder}” cannot be written ({why_not_written}).</source>
        <translation>Der Datensatz „{folder}“ kann nicht geschrieben werden ({why_not_written}).</translation>
    </message>
    <message>
        <source>The model cannot be written to “{place}” ({why_not_written}).</source>
        <translation>Das Modell kann nicht nach „{place}“ geschrieben werden ({why_not_written}).</translation>
    </message>
    <message>
        <source>The model file “{path}” cannot be read ({plain_reason}).</source>
        <translation>Die Modelldatei „{path}“ kann nicht gelesen werden ({plain_reason}).</translation>
    </message>
    <message>
        <source>The model file “{path}” cannot be written ({why_not_written}).</source>
        <translation>Die Modelldatei „{path}“ kann nicht geschrieben werden ({why_not_written}).</translation>
    </message>
    <message>
        <source>The model&apos;s network cannot be run ({why}).</source>
        <translation>Das Netz des Modells kann nicht ausgeführt werden ({why}).</translation>
    </message>
    <message>
        <source>The project “{project}” is open in another program{who}.</source>
        <translation>Das Projekt „{project}“ ist in einem anderen Programm offen{who}.</translation>
    </message>
    <message>
        <source>There is no room for {size} MB in “{gettempdir}” ({why_not_written}).</source>
        <translation>Für {size} MB ist kein Platz in „{gettempdir}“ ({why_not_written}).</translation>
    </message>
    <message>
        <source>Without a scientific name: {names}.</source>
        <translation>Ohne wissenschaftlichen Namen: {names}.</translation>
    </message>
    <message>
        <source>WoRMS cannot be reached ({short}).</source>
        <translation>WoRMS ist nicht erreichbar ({short}).</translation>
    </message>
    <message>
        <source>a file lies where a folder has to be</source>
        <translation>eine Datei liegt, wo ein Ordner sein muss</translation>
    </message>
    <message>
        <source>accuracy {accuracy_of_species}</source>
        <translation>Genauigkeit {accuracy_of_species}</translation>
    </message>
    <message>
        <source>accuracy {accuracy}</source>
        <translation>Genauigkeit {accuracy}</translation>
    </message>
    <message>
        <source>accuracy {value} points (95 % interval {low} to {high}).</source>
        <translation>Genauigkeit {value} Punkte (95-%-Intervall {low} bis {high}).</translation>
    </message>
    <message>
        <source>another program uses it</source>
        <translation>ein anderes Programm benutzt sie</translation>
    </message>
    <message>
        <source>below a confidence of {confidence_threshold}, or farther than {distance_limit} from every species; temperature {temperature}</source>
        <translation>unter einer Konfidenz von {confidence_threshold} oder weiter als {distance_limit} von jeder Art entfernt; Temperatur {temperature}</translation>
    </message>
    <message>
        <source>better on {better}, worse on {worse} of {photographs}</source>
        <translation>besser bei {better}, schlechter bei {worse} von {photographs}</translation>
    </message>
    <message>
        <source>by estimate</source>
        <translation>als Schätzung</translation>
    </message>
    <message>
        <source>cameras looked up</source>
        <translation>Kameras nachgesehen</translation>
    </message>
    <message>
        <source>can no longer name {name}.</source>
        <translation>kann {name} nicht mehr nennen.</translation>
    </message>
    <message>
        <source>can no longer name {name}: {old} is right on {old_right} of {photographs}.</source>
        <translation>kann {name} nicht mehr nennen: {old} liegt bei {old_right} von {photographs} richtig.</translation>
    </message>
    <message>
        <source>cannot be opened safely now: no process can be started</source>
        <translation>kann jetzt nicht sicher geöffnet werden: Es lässt sich kein Prozess starten</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>files found</source>
        <translation>Dateien gefunden</translation>
    </message>
    <message>
        <source>fp32 is kept: the parent has no int8 form whose lower part could be kept.</source>
        <translation>fp32 bleibt: Das Elternmodell hat keine int8-Form, deren unterer Teil sich behalten ließe.</translation>
    </message>
    <message>
        <source>from scratch, as in the paper</source>
        <translation>von Grund auf, wie in der Veröffentlichung</translation>
    </message>
    <message>
        <source>from scratch, not comparable with the paper</source>
        <translation>von Grund auf, nicht vergleichbar mit der Veröffentlichung</translation>
    </message>
    <message>
        <source>from {confidence}</source>
        <translation>aus {confidence}</translation>
    </message>
    <message>
        <source>from {started_from}</source>
        <translation>aus {started_from}</translation>
    </message>
    <message>
        <source>global</source>
        <translation>überall</translation>
    </message>
    <message>
        <source>has changed since it was labelled</source>
        <translation>hat sich geändert, seit sie benannt wurde</translation>
    </message>
    <message>
        <source>holds another photograph now</source>
        <translation>enthält jetzt ein anderes Foto</translation>
    </message>
    <message>
        <source>identified</source>
        <translation>bestimmt</translation>
    </message>
    <message>
        <source>int8 is kept only where the 95 % interval of its accuracy against fp32 lies above minus this.</source>
        <translation>int8 bleibt nur, wo das 95-%-Intervall seiner Genauigkeit gegenüber fp32 über minus diesem Wert liegt.</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>ist ein Ordner</translation>
    </message>
    <message>
        <source>is a {what}, which is not supported yet</source>
        <translation>ist: {what}, was noch nicht unterstützt wird</translation>
    </message>
    <message>
        <source>is an {what}, which is not supported yet</source>
        <translation>ist: {what}, was noch nicht unterstützt wird</translation>
    </message>
    <message>
        <source>is cut off</source>
        <translation>ist abgeschnitten</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>ist beschädigt</translation>
    </message>
    <message>
        <source>is damaged (its decoder broke down)</source>
        <translation>ist beschädigt (ihr Dekoder ist zusammengebrochen)</translation>
    </message>
    <message>
        <source>is damaged ({words})</source>
        <translation>ist beschädigt ({words})</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is no longer there</source>
        <translation>ist nicht mehr da</translation>
    </message>
    <message>
        <source>is not a file but a pipe or device</source>
        <translation>ist keine Datei, sondern eine Pipe oder ein Gerät</translation>
    </message>
    <message>
        <source>is not a picture although its name says so</source>
        <translation>ist kein Bild, obwohl der Name es sagt</translation>
    </message>
    <message>
        <source>is not a picture although its name says so, but a {kind}</source>
        <translation>ist kein Bild, obwohl der Name es sagt, sondern: {kind}</translation>
    </message>
    <message>
        <source>is not a picture although its name says so, but an {kind}</source>
        <translation>ist kein Bild, obwohl der Name es sagt, sondern: {kind}</translation>
    </message>
    <message>
        <source>is too large (more than {always_bytes} MB)</source>
        <translation>ist zu groß (mehr als {always_bytes} MB)</translation>
    </message>
    <message>
        <source>is too large ({size_bytes} MB for {width} x {height} pixels)</source>
        <translation>ist zu groß ({size_bytes} MB für {width} x {height} Pixel)</translation>
    </message>
    <message>
        <source>is too large for the memory of this computer</source>
        <translation>ist zu groß für den Arbeitsspeicher dieses Rechners</translation>
    </message>
    <message>
        <source>is too large for the memory of this computer ({said}, {needed} MB)</source>
        <translation>ist zu groß für den Arbeitsspeicher dieses Rechners ({said}, {needed} MB)</translation>
    </message>
    <message>
        <source>is too large for the memory of this computer ({size_bytes} MB)</source>
        <translation>ist zu groß für den Arbeitsspeicher dieses Rechners ({size_bytes} MB)</translation>
    </message>
    <message>
        <source>is too large to open safely ({said}; at most {largest_px} megapixels)</source>
        <translation>ist zu groß, um sicher geöffnet zu werden ({said}; höchstens {largest_px} Megapixel)</translation>
    </message>
    <message>
        <source>it holds what is no text</source>
        <translation>es enthält, was kein Text ist</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>it is a link that leads to itself</source>
        <translation>es ist eine Verknüpfung, die zu sich selbst führt</translation>
    </message>
    <message>
        <source>it is gone</source>
        <translation>sie ist nicht mehr da</translation>
    </message>
    <message>
        <source>it is too large for its disk</source>
        <translation>sie ist zu groß für ihren Datenträger</translation>
    </message>
    <message>
        <source>it takes too long to answer</source>
        <translation>es braucht zu lange für eine Antwort</translation>
    </message>
    <message>
        <source>its disk can only be read</source>
        <translation>der Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
        <source>its parts lie too deep</source>
        <translation>seine Teile liegen zu tief</translation>
    </message>
    <message>
        <source>its path is too long</source>
        <translation>der Pfad ist zu lang</translation>
    </message>
    <message>
        <source>knows {name}, which {old} cannot name; there are no photographs of it.</source>
        <translation>kennt {name}, was {old} nicht nennen kann; davon gibt es keine Fotos.</translation>
    </message>
    <message>
        <source>knows {name}: {new_right} of {photographs} right, {old} cannot name it.</source>
        <translation>kennt {name}: {new_right} von {photographs} richtig, {old} kann es nicht nennen.</translation>
    </message>
    <message>
        <source>labelled photographs</source>
        <translation>benannte Fotos</translation>
    </message>
    <message>
        <source>learned, from {groups} photographs that show none of its species</source>
        <translation>gelernt, von {groups} Fotos, die keine seiner Arten zeigen</translation>
    </message>
    <message>
        <source>learns a species</source>
        <translation>lernt eine Art</translation>
    </message>
    <message>
        <source>learns {name}: {new_right} of {photographs} right, {old} cannot name it.</source>
        <translation>lernt {name}: {new_right} von {photographs} richtig, {old} kann es nicht nennen.</translation>
    </message>
    <message>
        <source>least squares</source>
        <translation>kleinste Quadrate</translation>
    </message>
    <message>
        <source>lost: {lost}.</source>
        <translation>verloren: {lost}.</translation>
    </message>
    <message>
        <source>magnitude</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>no photographs to compare on</source>
        <translation>keine Fotos, um zu vergleichen</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>keine davon</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>not learned: whatever it sees, it names a species, or nothing where it is not sure</source>
        <translation>nicht gelernt: Was es auch sieht, es nennt eine Art, oder nichts, wo es nicht sicher ist</translation>
    </message>
    <message>
        <source>of what it names, {wish} is right, by estimate, by {measured_on}</source>
        <translation>von dem, was es benennt, sind {wish} richtig, als Schätzung, nach {measured_on}</translation>
    </message>
    <message>
        <source>of what it names, {wish} is right, by estimate, by {measured_on}; named: {limits}</source>
        <translation>von dem, was es benennt, sind {wish} richtig, als Schätzung, nach {measured_on}; benannt: {limits}</translation>
    </message>
    <message>
        <source>of what it names, {wish} is right, shown at 95 %, by {measured_on}</source>
        <translation>von dem, was es benennt, sind {wish} richtig, gezeigt zu 95 %, nach {measured_on}</translation>
    </message>
    <message>
        <source>of what it names, {wish} is right, shown at 95 %, by {measured_on}; named: {limits}</source>
        <translation>von dem, was es benennt, sind {wish} richtig, gezeigt zu 95 %, nach {measured_on}; benannt: {limits}</translation>
    </message>
    <message>
        <source>on none of these: </source>
        <translation>bei keiner davon: </translation>
    </message>
    <message>
        <source>on species alone</source>
        <translation>nur bei Arten</translation>
    </message>
    <message>
        <source>on the other {number}: </source>
        <translation>bei den anderen {number}: </translation>
    </message>
    <message>
        <source>pad</source>
        <translation>auffüllen</translation>
    </message>
    <message>
        <source>photographs</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>photographs compared</source>
        <translation>Fotos verglichen</translation>
    </message>
    <message>
        <source>photographs copied</source>
        <translation>Fotos kopiert</translation>
    </message>
    <message>
        <source>photographs found again</source>
        <translation>Fotos wiedergefunden</translation>
    </message>
    <message>
        <source>photographs looked at</source>
        <translation>Fotos angesehen</translation>
    </message>
    <message>
        <source>photographs read</source>
        <translation>Fotos gelesen</translation>
    </message>
    <message>
        <source>photographs that “{name_of}” has not learned from</source>
        <translation>Fotos, von denen „{name_of}“ nicht gelernt hat</translation>
    </message>
    <message>
        <source>recall {recall}</source>
        <translation>Trefferquote {recall}</translation>
    </message>
    <message>
        <source>right and wrong on the same {photographs} photographs</source>
        <translation>richtig und falsch bei denselben {photographs} Fotos</translation>
    </message>
    <message>
        <source>rows read</source>
        <translation>Zeilen gelesen</translation>
    </message>
    <message>
        <source>says that it has {said}, which its {size_bytes} kB cannot hold</source>
        <translation>sagt, dass es {said} hat, was ihre {size_bytes} kB nicht fassen können</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>shown at 95 %</source>
        <translation>gezeigt zu 95 %</translation>
    </message>
    <message>
        <source>something lies there already</source>
        <translation>dort liegt schon etwas</translation>
    </message>
    <message>
        <source>squash</source>
        <translation>stauchen</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>takes too long to open</source>
        <translation>braucht zu lange zum Öffnen</translation>
    </message>
    <message>
        <source>takes too long to open (it is made of too many parts)</source>
        <translation>braucht zu lange zum Öffnen (aus zu vielen Teilen gemacht)</translation>
    </message>
    <message>
        <source>takes too long to open ({passes} passes)</source>
        <translation>braucht zu lange zum Öffnen ({passes} Durchgänge)</translation>
    </message>
    <message>
        <source>taylor</source>
        <translation>Taylor</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>der Datenträger meldet einen Fehler</translation>
    </message>
    <message>
        <source>the register has not found it</source>
        <translation>das Register hat es nicht gefunden</translation>
    </message>
    <message>
        <source>the table has no AphiaID of the accepted name</source>
        <translation>die Tabelle hat keine AphiaID des gültigen Namens</translation>
    </message>
    <message>
        <source>the whole frame, {value}ed to {size} x {size2} pixels</source>
        <translation>das ganze Bild ({value}), auf {size} x {size2} Pixel</translation>
    </message>
    <message>
        <source>there are no photographs of species that both know.</source>
        <translation>es gibt keine Fotos von Arten, die beide kennen.</translation>
    </message>
    <message>
        <source>this could be chance</source>
        <translation>das könnte Zufall sein</translation>
    </message>
    <message>
        <source>this is hardly chance</source>
        <translation>das ist kaum Zufall</translation>
    </message>
    <message>
        <source>too few to tell</source>
        <translation>zu wenige, um es zu sagen</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>zu viele Dateien sind offen</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>gleichmäßig</translation>
    </message>
    <message>
        <source>upper</source>
        <translation>oben</translation>
    </message>
    <message>
        <source>what it says of its files makes no sense</source>
        <translation>was es von seinen Dateien sagt, ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>what it says of its origin makes no sense</source>
        <translation>was es von seiner Herkunft sagt, ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>what lies there cannot be read ({plain_reason})</source>
        <translation>was dort liegt, kann nicht gelesen werden ({plain_reason})</translation>
    </message>
    <message>
        <source>your share of the disk is full</source>
        <translation>Ihr Anteil am Datenträger ist voll</translation>
    </message>
    <message>
        <source>{aphia_id} is of the same name by another author: accepted is {accepted_id}</source>
        <translation>{aphia_id} ist von demselben Namen eines anderen Autors: Gültig ist {accepted_id}</translation>
    </message>
    <message>
        <source>{architecture} cannot see squares of {size_px} pixels.</source>
        <translation>{architecture} kann keine Quadrate von {size_px} Pixeln sehen.</translation>
    </message>
    <message>
        <source>{count} file</source>
        <translation>{count} Datei</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} Dateien</translation>
    </message>
    <message>
        <source>{count} photograph</source>
        <translation>{count} Foto</translation>
    </message>
    <message>
        <source>{count} photograph was no longer there, or out of reach, when its turn came.</source>
        <translation>{count} Foto war nicht mehr da oder nicht erreichbar, als es an der Reihe war.</translation>
    </message>
    <message>
        <source>{count} photographs were no longer there, or out of reach, when their turn came.</source>
        <translation>{count} Fotos waren nicht mehr da oder nicht erreichbar, als sie an der Reihe waren.</translation>
    </message>
    <message>
        <source>{created_at} UTC by {made_by}, from {started_from}</source>
        <translation>{created_at} UTC mit {made_by}, aus {started_from}</translation>
    </message>
    <message>
        <source>{empty} of {events} events have no photographs that were read: nothing is told there, and no absence.</source>
        <translation>{empty} von {events} Ereignissen haben keine gelesenen Fotos: Dort wird nichts gemeldet, auch keine Abwesenheit.</translation>
    </message>
    <message>
        <source>{folders} went away: {count} photograph was not read and is no longer there.</source>
        <translation>{folders}: nicht mehr erreichbar. {count} Foto wurde nicht gelesen und ist nicht mehr da.</translation>
    </message>
    <message>
        <source>{folders} went away: {count} photographs were not read and are no longer there.</source>
        <translation>{folders}: nicht mehr erreichbar. {count} Fotos wurden nicht gelesen und sind nicht mehr da.</translation>
    </message>
    <message>
        <source>{count} photographs</source>
        <translation>{count} Fotos</translation>
    </message>
    <message>
        <source>{count} picture of empty water, drawn by the program, teach none of these beside its photographs.</source>
        <translation>{count} vom Programm gezeichnetes Bild leeren Wassers lehrt „keine davon“ neben dessen Fotos.</translation>
    </message>
    <message>
        <source>{count} pictures of empty water, drawn by the program, teach none of these beside its photographs.</source>
        <translation>{count} vom Programm gezeichnete Bilder leeren Wassers lehren „keine davon“ neben dessen Fotos.</translation>
    </message>
    <message>
        <source>{error} Give the file of a state dict, as torchvision offers it. Nothing in it was run.</source>
        <translation>{error} Geben Sie die Datei eines State Dict an, wie torchvision sie anbietet. Nichts darin wurde ausgeführt.</translation>
    </message>
    <message>
        <source>{found} of {samples} labels are doubted, copies and bursts counted once.</source>
        <translation>{found} von {samples} Benennungen sind zweifelhaft, Kopien und Serien einmal gezählt.</translation>
    </message>
    <message>
        <source>{identified}; of these right: {accuracy_identified}</source>
        <translation>{identified}; davon richtig: {accuracy_identified}</translation>
    </message>
    <message>
        <source>{join}: counts as unidentified</source>
        <translation>{join}: zählt als unbestimmt</translation>
    </message>
    <message>
        <source>{kept} of these photographs had a label already, which was kept.</source>
        <translation>{kept} dieser Fotos hatten schon eine Benennung, die bleibt.</translation>
    </message>
    <message>
        <source>{key} from {confidence}</source>
        <translation>{key} ab {confidence}</translation>
    </message>
    <message>
        <source>{key} never</source>
        <translation>{key} nie</translation>
    </message>
    <message>
        <source>{kinds} species</source>
        <translation>{kinds} Arten</translation>
    </message>
    <message>
        <source>{kinds} species and none of these</source>
        <translation>{kinds} Arten und „keine davon“</translation>
    </message>
    <message>
        <source>{kind} of a rare kind</source>
        <translation>{kind} einer seltenen Art</translation>
    </message>
    <message>
        <source>{kind} with a small preview alone ({width} x {height} pixels)</source>
        <translation>{kind} nur mit kleiner Vorschau ({width} x {height} Pixel)</translation>
    </message>
    <message>
        <source>{kind} without a preview</source>
        <translation>{kind} ohne Vorschau</translation>
    </message>
    <message>
        <source>{left_out} of {taught} photographs are not in the dataset: they are gone, or their files hold something else now.</source>
        <translation>{left_out} von {taught} Fotos sind nicht im Datensatz: Sie sind weg, oder ihre Dateien enthalten jetzt etwas anderes.</translation>
    </message>
    <message>
        <source>{message} The run was ended before it had learned anything.</source>
        <translation>{message} Der Lauf wurde beendet, bevor er etwas gelernt hatte.</translation>
    </message>
    <message>
        <source>{message} The run was ended; what it has learned is kept, and it can go on.</source>
        <translation>{message} Der Lauf wurde beendet; was er gelernt hat, bleibt, und er kann fortgesetzt werden.</translation>
    </message>
    <message>
        <source>{more} further species are known to {whose} alone.</source>
        <translation>{more} weitere Arten kennt nur {whose}.</translation>
    </message>
    <message>
        <source>{name} has {groups} photographs only; with fewer than {few}, no figure about it says anything.</source>
        <translation>{name} hat nur {groups} Fotos; mit weniger als {few} sagt keine Zahl dazu etwas.</translation>
    </message>
    <message>
        <source>{name} is left out: one photograph cannot teach and test a species.</source>
        <translation>{name} bleibt weg: Ein Foto kann eine Art nicht lehren und testen.</translation>
    </message>
    <message>
        <source>{network}, {parameters} parameters, {multiply_adds} million multiply-adds</source>
        <translation>{network}, {parameters} Parameter, {multiply_adds} Millionen Multiplikationen mit Addition</translation>
    </message>
    <message>
        <source>{new_right} of {photographs} right</source>
        <translation>{new_right} von {photographs} richtig</translation>
    </message>
    <message>
        <source>{new} labels were taken over.</source>
        <translation>{new} Benennungen wurden übernommen.</translation>
    </message>
    <message>
        <source>{nowhere} of {used} events have no position.</source>
        <translation>{nowhere} von {used} Ereignissen haben keine Position.</translation>
    </message>
    <message>
        <source>{number_of} are left out: {words}. {named}</source>
        <translation>{number_of} bleiben weg: {words}. {named}</translation>
    </message>
    <message>
        <source>{number_of} in one part have near-copies in another, and go with those: a copy of a test photograph teaches nothing.</source>
        <translation>{number_of} in einem Teil haben Beinahe-Kopien in einem anderen und gehen mit diesen: Eine Kopie eines Testfotos lehrt nichts.</translation>
    </message>
    <message>
        <source>{number_of} is left out: {words}. {named}</source>
        <translation>{number_of} bleibt weg: {words}. {named}</translation>
    </message>
    <message>
        <source>{photographs} are called “{common_name}”.</source>
        <translation>{photographs} heißen „{common_name}“.</translation>
    </message>
    <message>
        <source>{photographs} is called “{common_name}”.</source>
        <translation>{photographs} heißt „{common_name}“.</translation>
    </message>
    <message>
        <source>{photographs} photograph and {labels} label</source>
        <translation>{photographs} Foto und {labels} Benennung</translation>
    </message>
    <message>
        <source>{photographs} photograph and {labels} labels</source>
        <translation>{photographs} Foto und {labels} Benennungen</translation>
    </message>
    <message>
        <source>{photographs} photographs and {labels} label</source>
        <translation>{photographs} Fotos und {labels} Benennung</translation>
    </message>
    <message>
        <source>{photographs} photographs and {labels} labels</source>
        <translation>{photographs} Fotos und {labels} Benennungen</translation>
    </message>
    <message>
        <source>{removesuffix} film</source>
        <translation>{removesuffix}-Film</translation>
    </message>
    <message>
        <source>{rescued} were rescued, and are in “{place}”.</source>
        <translation>{rescued} wurden gerettet und sind in „{place}“.</translation>
    </message>
    <message>
        <source>{rescued} were rescued, and are in “{place}”. Parts of it could not be read; whether labels were in them is not known.</source>
        <translation>{rescued} wurden gerettet und sind in „{place}“. Teile waren nicht lesbar; ob Benennungen darin waren, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>{rescued} were rescued, and are in “{place}”. {lost} that it speaks of could not be.</source>
        <translation>{rescued} wurden gerettet und sind in „{place}“. {lost}, von denen es spricht, ließen sich nicht retten.</translation>
    </message>
    <message>
        <source>{self}; this could be chance: {in_words}</source>
        <translation>{self}; das könnte Zufall sein: {in_words}</translation>
    </message>
    <message>
        <source>{self}; this is hardly chance: {in_words}</source>
        <translation>{self}; das ist kaum Zufall: {in_words}</translation>
    </message>
    <message>
        <source>{total} of {total2} missing photographs are not in “{folder}”.</source>
        <translation>{total} von {total2} fehlenden Fotos sind nicht in „{folder}“.</translation>
    </message>
    <message>
        <source>{trained_on}, which are {groups} without copies: {shares}</source>
        <translation>{trained_on}, das sind {groups} ohne Kopien: {shares}</translation>
    </message>
    <message>
        <source>{truth} training and validation photographs</source>
        <translation>{truth} Trainings- und Validierungsfotos</translation>
    </message>
    <message>
        <source>{truth} views of {samples} training and validation photographs</source>
        <translation>{truth} Ansichten von {samples} Trainings- und Validierungsfotos</translation>
    </message>
    <message>
        <source>{undated} of {used} events have no date.</source>
        <translation>{undated} von {used} Ereignissen haben kein Datum.</translation>
    </message>
    <message>
        <source>{value} ({low} to {high}, n = {count})</source>
        <translation>{value} ({low} bis {high}, n = {count})</translation>
    </message>
    <message>
        <source>{value}, pruned</source>
        <translation>{value}, ausgedünnt</translation>
    </message>
    <message>
        <source>{words}{separator}and {more} more</source>
        <translation>{words}{separator}und {more} weitere</translation>
    </message>
    <message>
        <source>“{called}” is in the list already, as “{common_name}”.</source>
        <translation>„{called}“ ist schon in der Liste, als „{common_name}“.</translation>
    </message>
    <message>
        <source>“{called}” is in the list already.</source>
        <translation>„{called}“ ist schon in der Liste.</translation>
    </message>
    <message>
        <source>“{common_name}” is a species that the model in use names, or that another was merged with.</source>
        <translation>„{common_name}“ ist eine Art, die das verwendete Modell nennt oder mit der eine andere vereinigt wurde.</translation>
    </message>
    <message>
        <source>“{common_name}” is in the list already, with another scientific name: “{scientific_name}”.</source>
        <translation>„{common_name}“ ist schon in der Liste, mit einem anderen wissenschaftlichen Namen: „{scientific_name}“.</translation>
    </message>
    <message>
        <source>“{common_name}” is in the list already, with the scientific name “{scientific_name}”.</source>
        <translation>„{common_name}“ ist schon in der Liste, mit dem wissenschaftlichen Namen „{scientific_name}“.</translation>
    </message>
    <message>
        <source>“{common_name}” was merged with “{common_name2}”.</source>
        <translation>„{common_name}“ wurde mit „{common_name2}“ vereinigt.</translation>
    </message>
    <message>
        <source>“{dataset}” does not hold the species of “{model}”.</source>
        <translation>„{dataset}“ enthält nicht die Arten von „{model}“.</translation>
    </message>
    <message>
        <source>“{folder_name}” is “{common_name}” of this project.</source>
        <translation>„{folder_name}“ ist „{common_name}“ dieses Projekts.</translation>
    </message>
    <message>
        <source>“{folder}” does not hold a run of this program on this computer.</source>
        <translation>„{folder}“ enthält keinen Lauf dieses Programms auf diesem Rechner.</translation>
    </message>
    <message>
        <source>“{folder}” does not hold the steps of a pruning.</source>
        <translation>„{folder}“ enthält nicht die Schritte eines Ausdünnens.</translation>
    </message>
    <message>
        <source>“{folder}” holds fewer than two species with more than one photograph.</source>
        <translation>„{folder}“ enthält weniger als zwei Arten mit mehr als einem Foto.</translation>
    </message>
    <message>
        <source>“{folder}” holds no step {step}.</source>
        <translation>„{folder}“ enthält keinen Schritt {step}.</translation>
    </message>
    <message>
        <source>“{folder}” holds photographs of one species only ({common_name}).</source>
        <translation>„{folder}“ enthält nur Fotos einer Art ({common_name}).</translation>
    </message>
    <message>
        <source>“{folder}” is a link.</source>
        <translation>„{folder}“ ist eine Verknüpfung.</translation>
    </message>
    <message>
        <source>“{folder}” is not a folder.</source>
        <translation>„{folder}“ ist kein Ordner.</translation>
    </message>
    <message>
        <source>“{folder}” is not empty.</source>
        <translation>„{folder}“ ist nicht leer.</translation>
    </message>
    <message>
        <source>“{name}” cannot be as the table says: {words}.</source>
        <translation>„{name}“ kann nicht so sein, wie die Tabelle sagt: {words}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a species.</source>
        <translation>„{name}“ kann kein Artname sein.</translation>
    </message>
    <message>
        <source>“{name}” is not the name of a species.</source>
        <translation>„{name}“ ist kein Artname.</translation>
    </message>
    <message>
        <source>“{name}” would have {others} own columns; {most_others} are possible.</source>
        <translation>„{name}“ hätte {others} eigene Spalten; {most_others} sind möglich.</translation>
    </message>
    <message>
        <source>“{new}” against “{old}”:</source>
        <translation>„{new}“ gegen „{old}“:</translation>
    </message>
    <message>
        <source>“{path}” cannot be reached ({plain_reason}).</source>
        <translation>„{path}“ ist nicht erreichbar ({plain_reason}).</translation>
    </message>
    <message>
        <source>“{path}” cannot be read as weights ({error}).</source>
        <translation>„{path}“ kann nicht als Gewichte gelesen werden ({error}).</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {why}.</source>
        <translation>„{path}“ kann nicht geschrieben werden: {why}.</translation>
    </message>
    <message>
        <source>“{path}” cannot teach: it knows other species.</source>
        <translation>„{path}“ kann nicht lehren: Es kennt andere Arten.</translation>
    </message>
    <message>
        <source>“{path}” does not exist.</source>
        <translation>„{path}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“{path}” does not hold a run.</source>
        <translation>„{path}“ enthält keinen Lauf.</translation>
    </message>
    <message>
        <source>“{path}” does not hold weights alone.</source>
        <translation>„{path}“ enthält nicht nur Gewichte.</translation>
    </message>
    <message>
        <source>“{path}” does not hold weights of {architecture}: {name} has the shape {tuple}.</source>
        <translation>„{path}“ enthält keine Gewichte von {architecture}: {name} hat die Form {tuple}.</translation>
    </message>
    <message>
        <source>“{path}” does not hold weights of {architecture}: {name} is missing.</source>
        <translation>„{path}“ enthält keine Gewichte von {architecture}: {name} fehlt.</translation>
    </message>
    <message>
        <source>“{path}” has a line of {line} letters.</source>
        <translation>„{path}“ hat eine Zeile mit {line} Zeichen.</translation>
    </message>
    <message>
        <source>“{path}” has more than {most_columns} columns.</source>
        <translation>„{path}“ hat mehr als {most_columns} Spalten.</translation>
    </message>
    <message>
        <source>“{path}” has more than {most} rows.</source>
        <translation>„{path}“ hat mehr als {most} Zeilen.</translation>
    </message>
    <message>
        <source>“{path}” holds a run already.</source>
        <translation>„{path}“ enthält schon einen Lauf.</translation>
    </message>
    <message>
        <source>“{path}” holds no table.</source>
        <translation>„{path}“ enthält keine Tabelle.</translation>
    </message>
    <message>
        <source>“{path}” holds numbers of an odd kind, in {name}.</source>
        <translation>„{path}“ enthält Zahlen einer seltsamen Art, in {name}.</translation>
    </message>
    <message>
        <source>“{path}” holds numbers that are not finite, in {name}.</source>
        <translation>„{path}“ enthält Zahlen, die nicht endlich sind, in {name}.</translation>
    </message>
    <message>
        <source>“{path}” is a folder, not a model file.</source>
        <translation>„{path}“ ist ein Ordner, keine Modelldatei.</translation>
    </message>
    <message>
        <source>“{path}” is a link, or no folder.</source>
        <translation>„{path}“ ist eine Verknüpfung oder kein Ordner.</translation>
    </message>
    <message>
        <source>“{path}” is a pickle, which is not read here.</source>
        <translation>„{path}“ ist ein Pickle, das hier nicht gelesen wird.</translation>
    </message>
    <message>
        <source>“{path}” is damaged ({error}).</source>
        <translation>„{path}“ ist beschädigt ({error}).</translation>
    </message>
    <message>
        <source>“{path}” is no file, or not there.</source>
        <translation>„{path}“ ist keine Datei oder nicht da.</translation>
    </message>
    <message>
        <source>“{path}” is no table ({error}).</source>
        <translation>„{path}“ ist keine Tabelle ({error}).</translation>
    </message>
    <message>
        <source>“{path}” is no text.</source>
        <translation>„{path}“ ist kein Text.</translation>
    </message>
    <message>
        <source>“{path}” is not a model file that this program can use: {rstrip}.</source>
        <translation>„{path}“ ist keine Modelldatei, die dieses Programm verwenden kann: {rstrip}.</translation>
    </message>
    <message>
        <source>“{path}” is not empty: it holds “{min}”.</source>
        <translation>„{path}“ ist nicht leer: Es enthält „{min}“.</translation>
    </message>
    <message>
        <source>“{path}” is not there.</source>
        <translation>„{path}“ ist nicht da.</translation>
    </message>
    <message>
        <source>“{path}” is too large for a table of {sheets}.</source>
        <translation>„{path}“ ist zu groß für eine Tabelle von {sheets}.</translation>
    </message>
    <message>
        <source>“{path}” is {architecture}, not {architecture2}.</source>
        <translation>„{path}“ ist {architecture}, nicht {architecture2}.</translation>
    </message>
    <message>
        <source>“{path}” keeps no embeddings of its photographs; an earlier version made it.</source>
        <translation>„{path}“ hat keine Merkmalsvektoren seiner Fotos; eine frühere Version hat es gemacht.</translation>
    </message>
    <message>
        <source>“{path}” keeps nothing of the photographs that it was made with, so it would forget them.</source>
        <translation>„{path}“ behält nichts von den Fotos, mit denen es gemacht wurde, würde sie also vergessen.</translation>
    </message>
    <message>
        <source>“{path}” was made by a newer version of this program.</source>
        <translation>„{path}“ wurde von einer neueren Version dieses Programms gemacht.</translation>
    </message>
    <message>
        <source>“{place}” is the project that is open.</source>
        <translation>„{place}“ ist das geöffnete Projekt.</translation>
    </message>
    <message>
        <source>“{place}” is there already.</source>
        <translation>„{place}“ ist schon da.</translation>
    </message>
    <message>
        <source>“{replace}” is not in the list of species.</source>
        <translation>„{replace}“ ist nicht in der Artenliste.</translation>
    </message>
    <message>
        <source>“{text}” is no AphiaID.</source>
        <translation>„{text}“ ist keine AphiaID.</translation>
    </message>
    <message>
        <source>“{text}” is no rank.</source>
        <translation>„{text}“ ist kein Rang.</translation>
    </message>
    <message>
        <source>“{text}” is no scientific name.</source>
        <translation>„{text}“ ist kein wissenschaftlicher Name.</translation>
    </message>
</context>
<context>
    <name>species</name>
    <message>
        <source>Australian spotted jellyfish</source>
        <translation>Gepunktete Wurzelmundqualle</translation>
    </message>
    <message>
        <source>Mediterranean box jellyfish</source>
        <translation>Mittelmeer-Würfelqualle</translation>
    </message>
    <message>
        <source>Portuguese man o&apos; war</source>
        <translation>Portugiesische Galeere</translation>
    </message>
    <message>
        <source>barrel jellyfish</source>
        <translation>Lungenqualle</translation>
    </message>
    <message>
        <source>blue jellyfish</source>
        <translation>Blaue Nesselqualle</translation>
    </message>
    <message>
        <source>by-the-wind sailor</source>
        <translation>Segelqualle</translation>
    </message>
    <message>
        <source>compass jellyfish</source>
        <translation>Kompassqualle</translation>
    </message>
    <message>
        <source>freshwater jellyfish</source>
        <translation>Süßwasserqualle</translation>
    </message>
    <message>
        <source>fried egg jellyfish</source>
        <translation>Spiegeleiqualle</translation>
    </message>
    <message>
        <source>lion&apos;s mane jellyfish</source>
        <translation>Feuerqualle</translation>
    </message>
    <message>
        <source>many-ribbed jellyfish</source>
        <translation>Vielrippen-Hydromeduse</translation>
    </message>
    <message>
        <source>mauve stinger</source>
        <translation>Leuchtqualle</translation>
    </message>
    <message>
        <source>melon comb jelly</source>
        <translation>Melonenqualle</translation>
    </message>
    <message>
        <source>moon jellyfish</source>
        <translation>Ohrenqualle</translation>
    </message>
    <message>
        <source>nomad jellyfish</source>
        <translation>Nomadenqualle</translation>
    </message>
    <message>
        <source>sea gooseberry</source>
        <translation>Seestachelbeere</translation>
    </message>
    <message>
        <source>sea walnut</source>
        <translation>Meerwalnuss</translation>
    </message>
    <message>
        <source>upside-down jellyfish</source>
        <translation>Mangrovenqualle</translation>
    </message>
</context>
</TS>
