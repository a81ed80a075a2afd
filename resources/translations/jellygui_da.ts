<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Parts and data</source>
        <translation>Dele og data</translation>
    </message>
    <message>
        <source>A model is being trained. Closing the window stops it.</source>
        <translation>En model er ved at blive trænet. Lukkes vinduet, stopper træningen.</translation>
    </message>
    <message>
        <source>Your labels and the model that is in use are kept; the training is offered again when the project is opened.</source>
        <translation>Dine navne og modellen i brug bevares; træningen tilbydes igen, når projektet åbnes.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Stop og luk</translation>
    </message>
    <message>
        <source>A model is being trained. In another language the window begins anew, which stops it.</source>
        <translation>En model trænes. På et andet sprog begynder vinduet forfra, hvilket stopper træningen.</translation>
    </message>
    <message>
        <source>Stop training</source>
        <translation>Stop træningen</translation>
    </message>
    <message>
        <source>Go on training</source>
        <translation>Træn videre</translation>
    </message>
    <message>
        <source>Not all that you typed is taken.</source>
        <translation>Ikke alt, hvad du har skrevet, er taget med.</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Luk uden det</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Skriv videre</translation>
    </message>
    <message>
        <source>People have confirmed {count} of these {total} photographs as something else.</source>
        <translation>Personer har bekræftet {count} af disse {total} fotos som noget andet.</translation>
    </message>
    <message>
        <source>Undo takes it back.</source>
        <translation>Fortryd tager det tilbage.</translation>
    </message>
    <message>
        <source>Name all {label}</source>
        <translation>Kald alle {label}</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Lad dem være</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Spørg ikke igen</translation>
    </message>
    <message>
        <source>Odd ones of this species</source>
        <translation>Særlinge af denne art</translation>
    </message>
    <message>
        <source>Look closely</source>
        <translation>Se nærmere</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Vælg</translation>
    </message>
    <message>
        <source>Name as</source>
        <translation>Navngiv som</translation>
    </message>
    <message>
        <source>{value} % ({low} to {high} %, n = {count})</source>
        <translation>{value} % ({low} til {high} %, n = {count})</translation>
    </message>
    <message>
        <source>Drawn: {drawn} of {wanted}. From the others here ({learned}) the model in use has learned, so that they cannot tell how often it is wrong.</source>
        <translation>Trukket: {drawn} af {wanted}. Af de andre her ({learned}) har modellen i brug lært, så de kan ikke fortælle, hvor ofte den tager fejl.</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Efter mappe</translation>
    </message>
    <message>
        <source>By station</source>
        <translation>Efter station</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>nogen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ikke kendt</translation>
    </message>
    <message>
        <source>{count} days, {first} to {last}</source>
        <translation>{count} dage, {first} til {last}</translation>
    </message>
    <message>
        <source>; of {photographs} the day is not known</source>
        <translation>; for {photographs} er dagen ikke kendt</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation>ingen er nævnt</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licens</translation>
    </message>
    <message>
        <source>nobody has chosen one</source>
        <translation>ingen har valgt en</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Stationer</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>{share} % of them</source>
        <translation>{share} % af dem</translation>
    </message>
    <message>
        <source>photographs</source>
        <translation>fotos</translation>
    </message>
    <message>
        <source>in {files}</source>
        <translation>i {files}</translation>
    </message>
    <message>
        <source>labelled by people</source>
        <translation>navngivet af personer</translation>
    </message>
    <message>
        <source>species found</source>
        <translation>arter fundet</translation>
    </message>
    <message>
        <source>of {count} looked for</source>
        <translation>af {count} søgte</translation>
    </message>
    <message>
        <source>wrong names, random check</source>
        <translation>forkerte navne, stikprøve</translation>
    </message>
    <message>
        <source>These counts carry the model&apos;s errors: too little was checked at random to estimate how many photographs there are of each species.</source>
        <translation>Disse optællinger bærer modellens fejl: Der er kontrolleret for lidt i stikprøver til at skønne, hvor mange fotos der er af hver art.</translation>
    </message>
    <message>
        <source>Counts and estimates</source>
        <translation>Optællinger og skøn</translation>
    </message>
    <message>
        <source>Continued below.</source>
        <translation>Fortsættes nedenfor.</translation>
    </message>
    <message>
        <source>Photographs that show each species. Full colour: confirmed by a person; pale: by the model alone.</source>
        <translation>Fotos, der viser hver art. Fuld farve: bekræftet af en person; bleg: af modellen alene.</translation>
    </message>
    <message>
        <source>Dot and whisker: how many there are, with the 95 % interval.</source>
        <translation>Prik og streg: hvor mange der er, med 95 %-intervallet.</translation>
    </message>
    <message>
        <source>files</source>
        <translation>filer</translation>
    </message>
    <message>
        <source>sightings</source>
        <translation>observationer</translation>
    </message>
    <message>
        <source>individuals</source>
        <translation>individer</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bekræftet</translation>
    </message>
    <message>
        <source>mean
confidence</source>
        <translation>middel-
konfidens</translation>
    </message>
    <message>
        <source>there are
(95 % interval)</source>
        <translation>der er
(95 %-interval)</translation>
    </message>
    <message>
        <source>Photographs: different pictures; sightings: by the rule below; a photograph that shows several species counts once for each; individuals: animals that a person has entered, empty where nobody counted;</source>
        <translation>Fotos: forskellige billeder; observationer: efter reglen nedenfor; et foto, der viser flere arter, tæller én gang for hver; individer: dyr, som en person har indtastet, tomt hvor ingen har talt;</translation>
    </message>
    <message>
        <source>MaxN: the most of them on one photograph;</source>
        <translation>MaxN: det største antal af dem på ét foto;</translation>
    </message>
    <message>
        <source>there are: what people said, and an estimate of the rest from random checks, the model&apos;s errors taken off. The numbers are those of counts.csv.</source>
        <translation>der er: hvad personer har sagt, og for resten et skøn ud fra stikprøver, hvor modellens fejl er trukket fra. Tallene er dem i counts.csv.</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>autor</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>rang</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Efter dag</translation>
    </message>
    <message>
        <source>The day of no photograph is known: neither cameras nor names tell it.</source>
        <translation>Dagen kendes ikke for noget foto: Hverken kameraer eller navne fortæller den.</translation>
    </message>
    <message>
        <source>Photographs by day and species; days without photographs are left out.</source>
        <translation>Fotos efter dag og art; dage uden fotos er udeladt.</translation>
    </message>
    <message>
        <source>There are too many days for the page: a bar is a month.</source>
        <translation>Der er for mange dage til siden: En søjle er en måned.</translation>
    </message>
    <message>
        <source>There are too many days for the page: a bar is a year.</source>
        <translation>Der er for mange dage til siden: En søjle er et år.</translation>
    </message>
    <message>
        <source>Whiskers: how many photographs there are of a species on this day, with the 95 % interval, from the foot of its part, where enough was checked.</source>
        <translation>Streger: hvor mange fotos der er af en art denne dag, med 95 %-intervallet, fra foden af dens del, hvor nok er kontrolleret.</translation>
    </message>
    <message>
        <source>On no single day enough was checked for an interval.</source>
        <translation>På ingen enkelt dag er der kontrolleret nok til et interval.</translation>
    </message>
    <message>
        <source>Of species of the same colour the commonest is shown; grey are all others.</source>
        <translation>Af arter med samme farve vises den almindeligste; grå er alle andre.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ukendt</translation>
    </message>
    <message>
        <source>All photographs lie in one folder.</source>
        <translation>Alle fotos ligger i én mappe.</translation>
    </message>
    <message>
        <source>all photographs</source>
        <translation>alle fotos</translation>
    </message>
    <message>
        <source>Photographs; where enough was checked, below them how many there are (95 % interval); {dash}: nobody has looked. All photographs: those that show none of the species, too.</source>
        <translation>Fotos; hvor nok er kontrolleret, derunder hvor mange der er (95 %-interval); {dash}: ingen har set efter. Alle fotos: også dem, der ikke viser nogen af arterne.</translation>
    </message>
    <message>
        <source>These are the first {shown} of {count}; counts.csv can tell all.</source>
        <translation>Dette er de første {shown} af {count}; counts.csv kan give dem alle.</translation>
    </message>
    <message>
        <source>Nowhere found: {species}.</source>
        <translation>Ikke fundet noget sted: {species}.</translation>
    </message>
    <message>
        <source>Stations and effort</source>
        <translation>Stationer og indsats</translation>
    </message>
    <message>
        <source>The survey has no stations: nothing is told of effort, and no map is drawn.</source>
        <translation>Undersøgelsen har ingen stationer: Der siges intet om indsats, og der tegnes intet kort.</translation>
    </message>
    <message>
        <source>The area of a circle is the number of photographs that show a species.</source>
        <translation>Arealet af en cirkel er antallet af fotos, der viser en art.</translation>
    </message>
    <message>
        <source>The area of a circle is the number of photographs that show a species (the largest: {photographs}).</source>
        <translation>Arealet af en cirkel er antallet af fotos, der viser en art (den største: {photographs}).</translation>
    </message>
    <message>
        <source>Its sectors are the species; a ring: none was found; a cross: nobody has looked. Coast: Natural Earth, 1:10 million, simplified to about a kilometre. Equirectangular, WGS 84.</source>
        <translation>Dens sektorer er arterne; en ring: ingen blev fundet; et kryds: ingen har set efter. Kyst: Natural Earth, 1:10 millioner, forenklet til omkring en kilometer. Ækvirektangulær, WGS 84.</translation>
    </message>
    <message>
        <source>Without a position: {count} of the stations.</source>
        <translation>Uden position: {count} af stationerne.</translation>
    </message>
    <message>
        <source>No station has a position: no map is drawn.</source>
        <translation>Ingen station har en position: Der tegnes intet kort.</translation>
    </message>
    <message>
        <source>gear</source>
        <translation>redskab</translation>
    </message>
    <message>
        <source>latitude</source>
        <translation>bredde</translation>
    </message>
    <message>
        <source>longitude</source>
        <translation>længde</translation>
    </message>
    <message>
        <source>depth in m</source>
        <translation>dybde i m</translation>
    </message>
    <message>
        <source>began</source>
        <translation>begyndte</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>sluttede</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>indsats</translation>
    </message>
    <message>
        <source>no station</source>
        <translation>ingen station</translation>
    </message>
    <message>
        <source>Abundance per unit of effort</source>
        <translation>Tæthed pr. enhed indsats</translation>
    </message>
    <message>
        <source>There is no station with an effort of which every photograph was looked at.</source>
        <translation>Der er ingen station med en indsats, hvoraf alle fotos er set igennem.</translation>
    </message>
    <message>
        <source>stations</source>
        <translation>stationer</translation>
    </message>
    <message>
        <source>per unit</source>
        <translation>pr. enhed</translation>
    </message>
    <message>
        <source>Archives are told of no absence there.</source>
        <translation>Arkiver får ikke at vide, at arten mangler der.</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 %-interval</translation>
    </message>
    <message>
        <source>{number} per {unit}</source>
        <translation>{number} pr. {unit}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} til {high}</translation>
    </message>
    <message>
        <source>Made by JellyGUI {version} on {moment}.</source>
        <translation>Lavet med JellyGUI {version} den {moment}.</translation>
    </message>
    <message>
        <source>This page needs no network.</source>
        <translation>Denne side behøver intet netværk.</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Side {number} af {count}</translation>
    </message>
    <message>
        <source>All of it over all effort, over the stations of which every photograph was looked at for the species, those without it included; one without photographs is no zero.</source>
        <translation>Det hele over hele indsatsen, over de stationer, hvoraf alle fotos er set igennem for arten, også dem uden den; en uden fotos er intet nul.</translation>
    </message>
    <message>
        <source>Individuals are told of species of which every photograph was counted, MaxN, which is that of each station added up, where one photograph of every sighting was.</source>
        <translation>Individer gives for arter, hvoraf hvert foto er talt, og MaxN, lagt sammen over stationerne, hvor ét foto af hver observation er talt.</translation>
    </message>
    <message>
        <source>The interval comes of drawing stations again, and of fewer than {count} there is none. Photographs are not animals.</source>
        <translation>Intervallet kommer af gentagen udtrækning af stationer; ved færre end {count} er der intet. Fotos er ikke dyr.</translation>
    </message>
    <message>
        <source>Random check</source>
        <translation>Stikprøve</translation>
    </message>
    <message>
        <source>Nobody has answered a random check: how often the model is wrong on these photographs is not known.</source>
        <translation>Ingen har besvaret en stikprøve: Det vides ikke, hvor ofte modellen tager fejl på disse fotos.</translation>
    </message>
    <message>
        <source>{photographs} were drawn from {from_count} with “{drawn_with}” in use, and {answered} answered; {applying} of the answers apply to “{model}”, {unsure} are unsure.</source>
        <translation>{photographs} blev udtrukket af {from_count} med »{drawn_with}« i brug, og {answered} besvaret; {applying} af svarene gælder »{model}«, {unsure} er usikre.</translation>
    </message>
    <message>
        <source>Of those that it named {rate} are wrong.</source>
        <translation>Af dem, den benævnte, er {rate} forkerte.</translation>
    </message>
    <message>
        <source>What the model says</source>
        <translation>Hvad modellen siger</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>svar</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>forkert</translation>
    </message>
    <message>
        <source>The least certain count is known to ± {widest} photographs; ± {half} would take {count} more answers in a random check.</source>
        <translation>Den usikreste optælling kendes på ± {widest} fotos; ± {half} ville kræve {count} svar mere i en stikprøve.</translation>
    </message>
    <message>
        <source>The least certain count is known to ± {widest} photographs; ± {half} would take no more answers in a random check.</source>
        <translation>Den usikreste optælling kendes på ± {widest} fotos; ± {half} ville ikke kræve flere svar i en stikprøve.</translation>
    </message>
    <message>
        <source>The least certain count is known to ± {widest} photographs; ± {half} would take more answers than are left to a random check ({count}).</source>
        <translation>Den usikreste optælling kendes på ± {widest} fotos; ± {half} ville kræve flere svar, end der er tilbage til en stikprøve ({count}).</translation>
    </message>
    <message>
        <source>{low} to {high} %</source>
        <translation>{low} til {high} %</translation>
    </message>
    <message>
        <source>The project keeps no card of this model: its accuracy is not known.</source>
        <translation>Projektet har intet kort over denne model: Dens nøjagtighed kendes ikke.</translation>
    </message>
    <message>
        <source>made with JellyGUI {version}</source>
        <translation>lavet med JellyGUI {version}</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>{rate} on {photographs}</source>
        <translation>{rate} på {photographs}</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Nøjagtighed</translation>
    </message>
    <message>
        <source>Its card holds no measurement: its accuracy is not known.</source>
        <translation>Dens kort indeholder ingen måling: Dens nøjagtighed kendes ikke.</translation>
    </message>
    <message>
        <source>No precision is promised: the model names by its own limits.</source>
        <translation>Ingen præcision er lovet: Modellen benævner efter sine egne grænser.</translation>
    </message>
    <message>
        <source>Promise: of what is named at least {share} % is right, shown at 95 %, by {answers}.</source>
        <translation>Løfte: Af det, der benævnes, er mindst {share} % rigtigt, vist på niveauet 95 %, ved {answers}.</translation>
    </message>
    <message>
        <source>Promise: of what is named at least {share} % is right, by estimate, too few answers show it, by {answers}.</source>
        <translation>Løfte: Af det, der benævnes, er mindst {share} % rigtigt, efter skøn, da for få svar viser det, ved {answers}.</translation>
    </message>
    <message>
        <source>named from</source>
        <translation>benævnt fra</translation>
    </message>
    <message>
        <source>right of answers</source>
        <translation>rigtige svar</translation>
    </message>
    <message>
        <source>shown at least</source>
        <translation>vist mindst</translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldrig</translation>
    </message>
    <message>
        <source>{right} of {count}</source>
        <translation>{right} af {count}</translation>
    </message>
    <message>
        <source>What was not counted, and why</source>
        <translation>Hvad der ikke blev talt, og hvorfor</translation>
    </message>
    <message>
        <source>{number} with a photograph that another file holds too</source>
        <translation>{number} med et foto, som en anden fil også indeholder</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>ukendt grund</translation>
    </message>
    <message>
        <source>{count} for other reasons</source>
        <translation>{count} af andre grunde</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Endnu ikke læst</translation>
    </message>
    <message>
        <source>{number}: what they show nobody knows</source>
        <translation>{number}: Hvad de viser, ved ingen</translation>
    </message>
    <message>
        <source>{number} that neither model nor person named</source>
        <translation>{number}, som hverken model eller person har benævnt</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Ikke klassificeret</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>Forbigået</translation>
    </message>
    <message>
        <source>{number}: no photographs</source>
        <translation>{number}: ikke fotos</translation>
    </message>
    <message>
        <source>{number}; what they showed counts still</source>
        <translation>{number}; hvad de viste, tæller stadig</translation>
    </message>
    <message>
        <source>{number}, counted, but on no day</source>
        <translation>{number}, talt, men på ingen dag</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Ingen dag</translation>
    </message>
    <message>
        <source>{number}, counted, but at no station</source>
        <translation>{number}, talt, men på ingen station</translation>
    </message>
    <message>
        <source>No station</source>
        <translation>Ingen station</translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation>Intet blev udeladt.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>unnamed camera</source>
        <translation>unavngivet kamera</translation>
    </message>
    <message>
        <source>every photograph; copies once</source>
        <translation>hvert foto; kopier én gang</translation>
    </message>
    <message>
        <source>bursts of one camera: at most {gap} s between photographs, {length} s in all; copies once</source>
        <translation>serier fra ét kamera: højst {gap} s mellem fotos, {length} s i alt; kopier én gang</translation>
    </message>
    <message>
        <source>{rule}; a video is one</source>
        <translation>{rule}; en video er én</translation>
    </message>
    <message>
        <source>the limits of the promise</source>
        <translation>løftets grænser</translation>
    </message>
    <message>
        <source>a confidence of {limit} on, by the model</source>
        <translation>fra en konfidens på {limit}, af modellen</translation>
    </message>
    <message>
        <source>Sightings</source>
        <translation>Observationer</translation>
    </message>
    <message>
        <source>Camera clocks</source>
        <translation>Kameraure</translation>
    </message>
    <message>
        <source>as the cameras tell it</source>
        <translation>som kameraerne angiver det</translation>
    </message>
    <message>
        <source>Named from</source>
        <translation>Benævnt fra</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Metoder</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referencer</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versioner</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>SHA-256 {hash} of their sorted content hashes</source>
        <translation>SHA-256 {hash} af deres sorterede indholdshash</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Navne</translation>
    </message>
    <message>
        <source>SHA-256 {hash} of the sorted pairs of content hash and label</source>
        <translation>SHA-256 {hash} af de sorterede par af indholdshash og navn</translation>
    </message>
    <message>
        <source>unknown day</source>
        <translation>ukendt dag</translation>
    </message>
    <message>
        <source>other species</source>
        <translation>andre arter</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} flere</translation>
    </message>
    <message>
        <source>there are {value}</source>
        <translation>der er {value}</translation>
    </message>
    <message>
        <source>there are {value} (95 % interval {low} to {high})</source>
        <translation>der er {value} (95 %-interval {low} til {high})</translation>
    </message>
    <message>
        <source>{name}: {photographs} photographs, {confirmed} confirmed</source>
        <translation>{name}: {photographs} fotos, {confirmed} bekræftet</translation>
    </message>
    <message>
        <source>Photographs by species</source>
        <translation>Fotos efter art</translation>
    </message>
    <message>
        <source>Photographs by day and species</source>
        <translation>Fotos efter dag og art</translation>
    </message>
    <message>
        <source>Photographs by part and species</source>
        <translation>Fotos efter del og art</translation>
    </message>
    <message>
        <source>Map of the stations</source>
        <translation>Kort over stationerne</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value} ({low} til {high})</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>minut</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>time</translation>
    </message>
    <message>
        <source>haul</source>
        <translation>træk</translation>
    </message>
    <message>
        <source>photograph</source>
        <translation>foto</translation>
    </message>
    <message>
        <source>Something went wrong inside JellyGUI.</source>
        <translation>Noget gik galt inde i JellyGUI.</translation>
    </message>
    <message>
        <source>All that you have said of photographs is saved. The zip holds log, versions and settings, no photographs; you see it before it is saved.</source>
        <translation>Alt, hvad du har sagt om fotos, er gemt. Zip-filen rummer log, versioner og indstillinger, ingen fotos; du ser den, før den gemmes.</translation>
    </message>
    <message>
        <source>Save diagnostic zip …</source>
        <translation>Gem fejlrapport som zip …</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mappe</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Siger</translation>
    </message>
    <message>
        <source>the camera</source>
        <translation>kameraet</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>et navn</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>en person</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Ukendt</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} til {last}</translation>
    </message>
    <message>
        <source>({count} unknown)</source>
        <translation>({count} ukendte)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Filer</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigér</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>&amp;Photograph</source>
        <translation>F&amp;oto</translation>
    </message>
    <message>
        <source>&amp;Classify</source>
        <translation>&amp;Klassificér</translation>
    </message>
    <message>
        <source>&amp;Survey</source>
        <translation>&amp;Undersøgelse</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjælp</translation>
    </message>
    <message>
        <source>&amp;Sort</source>
        <translation>&amp;Sortér</translation>
    </message>
    <message>
        <source>&amp;Brightness</source>
        <translation>&amp;Lysstyrke</translation>
    </message>
    <message>
        <source>&amp;Contrast</source>
        <translation>&amp;Kontrast</translation>
    </message>
    <message>
        <source>{model} …, which is not on this computer</source>
        <translation>{model} …, som ikke er på denne computer</translation>
    </message>
    <message>
        <source>“{old}” is now called “{new}”.</source>
        <translation>»{old}« hedder nu »{new}«.</translation>
    </message>
    <message>
        <source>“{name}” is among your models.</source>
        <translation>»{name}« er blandt dine modeller.</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Skrevet: {path}</translation>
    </message>
    <message>
        <source>Written, and it names by the promise of {wish}: {path}</source>
        <translation>Skrevet, og den navngiver efter løftet om {wish}: {path}</translation>
    </message>
    <message>
        <source>“{name}” takes {time} ms for a photograph here.</source>
        <translation>»{name}« bruger {time} ms pr. foto her.</translation>
    </message>
    <message>
        <source>“{path}” could not be moved to the trash.</source>
        <translation>»{path}« kunne ikke flyttes til papirkurven.</translation>
    </message>
    <message>
        <source>Its disk may have no trash: delete the file yourself.</source>
        <translation>Dens disk har måske ingen papirkurv: slet selv filen.</translation>
    </message>
    <message>
        <source>“{name}” is in the trash.</source>
        <translation>»{name}« ligger i papirkurven.</translation>
    </message>
    <message>
        <source>JellyGUI models that name by the promise of {wish} (*{ending})</source>
        <translation>JellyGUI-modeller, der navngiver efter løftet om {wish} (*{ending})</translation>
    </message>
    <message>
        <source>JellyGUI models (*{ending})</source>
        <translation>JellyGUI-modeller (*{ending})</translation>
    </message>
    <message>
        <source>{value} % ({low} to {high}), n = {count}</source>
        <translation>{value} % ({low} til {high}), n = {count}</translation>
    </message>
    <message>
        <source>{rate}, on {photographs}</source>
        <translation>{rate}, på {photographs}</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>sky blue</source>
        <translation>himmelblå</translation>
    </message>
    <message>
        <source>green</source>
        <translation>grøn</translation>
    </message>
    <message>
        <source>vermilion</source>
        <translation>cinnoberrød</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>lyserød</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>blå</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>gul</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>cirkel</translation>
    </message>
    <message>
        <source>triangle</source>
        <translation>trekant</translation>
    </message>
    <message>
        <source>square</source>
        <translation>kvadrat</translation>
    </message>
    <message>
        <source>diamond</source>
        <translation>rude</translation>
    </message>
    <message>
        <source>star</source>
        <translation>stjerne</translation>
    </message>
    <message>
        <source>pentagon</source>
        <translation>femkant</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>triangle down</source>
        <translation>trekant nedad</translation>
    </message>
    <message>
        <source>{colour} {shape}</source>
        <translation>{colour} {shape}</translation>
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
        <translation>Til gennemsyn</translation>
    </message>
    <message>
        <source>Confirmed by a person</source>
        <translation>Bekræftet af en person</translation>
    </message>
    <message>
        <source>Unidentified</source>
        <translation>Ubestemt</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Usikker</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ingen af disse</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Ulæselig</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Ikke længere der</translation>
    </message>
    <message>
        <source>Not yet classified</source>
        <translation>Endnu ikke klassificeret</translation>
    </message>
    <message>
        <source>People disagree</source>
        <translation>Personer er uenige</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Ord</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>More like these</source>
        <translation>Flere som disse</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidens</translation>
    </message>
    <message>
        <source>The model changed its mind</source>
        <translation>Modellen har skiftet mening</translation>
    </message>
    <message>
        <source>Contradictions within a sighting</source>
        <translation>Modsigelser inden for en observation</translation>
    </message>
    <message>
        <source>Number of individuals is missing</source>
        <translation>Antal individer mangler</translation>
    </message>
    <message>
        <source>Labelled by</source>
        <translation>Navngivet af</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Mærkeord</translation>
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
        <translation>eller {species}</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>»{text}«</translation>
    </message>
    <message>
        <source>Tag {name}</source>
        <translation>Mærkeord {name}</translation>
    </message>
    <message>
        <source>Folder {name}</source>
        <translation>Mappe {name}</translation>
    </message>
    <message>
        <source>Day {day}</source>
        <translation>Dag {day}</translation>
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
        <translation>Navngivet af {person}</translation>
    </message>
    <message>
        <source>Unknown day</source>
        <translation>Ukendt dag</translation>
    </message>
    <message>
        <source>At no station</source>
        <translation>Ved ingen station</translation>
    </message>
    <message>
        <source>Camera not known</source>
        <translation>Kamera ukendt</translation>
    </message>
    <message>
        <source>Labelled without a name</source>
        <translation>Navngivet uden personnavn</translation>
    </message>
    <message numerus="yes">
        <source>More like {count} photographs</source>
        <translation>
            <numerusform>Flere som {count} foto</numerusform>
            <numerusform>Flere som {count} fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>More like {name}</source>
        <translation>Flere som {name}</translation>
    </message>
    <message>
        <source>More like one photograph</source>
        <translation>Flere som ét foto</translation>
    </message>
    <message>
        <source>Confidence up to {high}</source>
        <translation>Konfidens op til {high}</translation>
    </message>
    <message>
        <source>Confidence from {low}</source>
        <translation>Konfidens fra {low}</translation>
    </message>
    <message>
        <source>Confidence {low} to {high}</source>
        <translation>Konfidens {low} til {high}</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>ingen af disse</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>usikker</translation>
    </message>
    <message>
        <source>unidentified</source>
        <translation>ubestemt</translation>
    </message>
    <message>
        <source>unclassified</source>
        <translation>uklassificeret</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>ulæselig</translation>
    </message>
    <message>
        <source>copies</source>
        <translation>kopier</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Hvad er det?</translation>
    </message>
    <message>
        <source>{name}?</source>
        <translation>{name}?</translation>
    </message>
    <message>
        <source>{confirmed} of {total} confirmed</source>
        <translation>{confirmed} af {total} bekræftet</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>Model: {name}</translation>
    </message>
    <message numerus="yes">
        <source>{count} photographs</source>
        <translation>
            <numerusform>{count} foto</numerusform>
            <numerusform>{count} fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} marked unsure</source>
        <translation>{count} mærket usikre</translation>
    </message>
    <message>
        <source>{count} named {label}</source>
        <translation>{count} kaldt {label}</translation>
    </message>
    <message>
        <source>{said}, {before} of them confirmed before</source>
        <translation>{said}, {before} af dem var bekræftet før</translation>
    </message>
    <message>
        <source>{said}, confirmed before</source>
        <translation>{said}, bekræftet før</translation>
    </message>
    <message>
        <source>{count} confirmed</source>
        <translation>{count} bekræftet</translation>
    </message>
    <message numerus="yes">
        <source>{count} set to {individuals} individuals</source>
        <translation>
            <numerusform>{count} sat til {individuals} individ</numerusform>
            <numerusform>{count} sat til {individuals} individer</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} without a number of individuals</source>
        <translation>{count} uden antal individer</translation>
    </message>
    <message>
        <source>{said}: what is shown of a stack; E opens it to count the others</source>
        <translation>{said}: det viste foto i en stak; E åbner den, så de andre kan tælles</translation>
    </message>
    <message>
        <source>{count} show {label}, too</source>
        <translation>{count} viser også {label}</translation>
    </message>
    <message>
        <source>{count} show {label}, too: ×{individuals} on what is shown of a stack</source>
        <translation>{count} viser også {label}: ×{individuals} på det, der vises af en stak</translation>
    </message>
    <message>
        <source>{count} show {label} ×{individuals}, too</source>
        <translation>{count} viser også {label} ×{individuals}</translation>
    </message>
    <message>
        <source>{label} taken away from {count}</source>
        <translation>{label} fjernet fra {count}</translation>
    </message>
    <message>
        <source>{count} teach nothing now; the Data page shows them</source>
        <translation>{count} lærer intet fra sig nu; siden Data viser dem</translation>
    </message>
    <message>
        <source>{count} teach again</source>
        <translation>{count} lærer fra sig igen</translation>
    </message>
    <message>
        <source>{count} with another note or other tags</source>
        <translation>{count} med en anden note eller andre mærkeord</translation>
    </message>
    <message numerus="yes">
        <source>{count} labels merged</source>
        <translation>
            <numerusform>{count} navn flettet</numerusform>
            <numerusform>{count} navne flettet</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>Der er intet at fortryde</translation>
    </message>
    <message>
        <source>Taken back: {told}</source>
        <translation>Fortrudt: {told}</translation>
    </message>
    <message>
        <source>There is nothing to do again</source>
        <translation>Der er intet at gentage</translation>
    </message>
    <message>
        <source>Done again: {told}</source>
        <translation>Gentaget: {told}</translation>
    </message>
    <message numerus="yes">
        <source>what was said of {count} photographs</source>
        <translation>
            <numerusform>hvad der er sagt om {count} foto</numerusform>
            <numerusform>hvad der er sagt om {count} fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>{person}: {label}</source>
        <translation>{person}: {label}</translation>
    </message>
    <message>
        <source>cannot be used: {reason}</source>
        <translation>kan ikke bruges: {reason}</translation>
    </message>
    <message>
        <source>{person} says {label}</source>
        <translation>{person} siger {label}</translation>
    </message>
    <message>
        <source>you say {labels}</source>
        <translation>du siger {labels}</translation>
    </message>
    <message>
        <source>you say {label}</source>
        <translation>du siger {label}</translation>
    </message>
    <message numerus="yes">
        <source>{count} individuals</source>
        <translation>
            <numerusform>{count} individ</numerusform>
            <numerusform>{count} individer</numerusform>
        </translation>
    </message>
    <message>
        <source>the model says {label}, {share}</source>
        <translation>modellen siger {label}, {share}</translation>
    </message>
    <message>
        <source>below its limits</source>
        <translation>under dens grænser</translation>
    </message>
    <message>
        <source>your labels suggest {label}, {share}</source>
        <translation>dine navne tyder på {label}, {share}</translation>
    </message>
    <message>
        <source>a copy of another file</source>
        <translation>en kopi af en anden fil</translation>
    </message>
    <message>
        <source>others of its sighting are called differently</source>
        <translation>andre i dens observation kaldes noget andet</translation>
    </message>
    <message>
        <source>{count} {label}</source>
        <translation>{count} {label}</translation>
    </message>
    <message>
        <source>A stack of {total}: {labels}; {confirmed} of them confirmed</source>
        <translation>En stak på {total}: {labels}; {confirmed} af dem bekræftet</translation>
    </message>
    <message>
        <source>here</source>
        <translation>her</translation>
    </message>
    <message>
        <source>the copy</source>
        <translation>kopien</translation>
    </message>
    <message>
        <source> + </source>
        <translation> + </translation>
    </message>
    <message>
        <source>Enter takes the suggestion: {label}</source>
        <translation>Enter tager forslaget: {label}</translation>
    </message>
    <message>
        <source>Enter confirms: {label}, below its limits</source>
        <translation>Enter bekræfter: {label}, under grænserne</translation>
    </message>
    <message>
        <source>Enter confirms: {label}</source>
        <translation>Enter bekræfter: {label}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mærkeord</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Time in the video</source>
        <translation>Tid i videoen</translation>
    </message>
    <message>
        <source>{time} (its camera says {says})</source>
        <translation>{time} (kameraet siger {says})</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Optaget</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Dybde</translation>
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
        <translation>Filstørrelse</translation>
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
        <translation>Ø</translation>
    </message>
    <message>
        <source>W</source>
        <translation>V</translation>
    </message>
    <message>
        <source>{error} The model that comes with the program is used.</source>
        <translation>{error} Modellen, der følger med programmet, bruges.</translation>
    </message>
    <message>
        <source>+ species</source>
        <translation>+ art</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Scientific name</source>
        <translation>Videnskabeligt navn</translation>
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
        <translation>Ciffer</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farve</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Navngivet</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Af model</translation>
    </message>
    <message>
        <source>“Aurelia aurita”, “Aurelia sp.”, “Cyanea cf. capillata”</source>
        <translation>»Aurelia aurita«, »Aurelia sp.«, »Cyanea cf. capillata«</translation>
    </message>
    <message>
        <source>Who described it, and when</source>
        <translation>Hvem der beskrev den, og hvornår</translation>
    </message>
    <message>
        <source>Its number in WoRMS, the World Register of Marine Species</source>
        <translation>Dens nummer i WoRMS, World Register of Marine Species</translation>
    </message>
    <message>
        <source>The key that names it</source>
        <translation>Tasten, der navngiver den</translation>
    </message>
    <message>
        <source>Photographs that people call so</source>
        <translation>Fotos, som personer kalder sådan</translation>
    </message>
    <message>
        <source>Photographs that the model in use calls so, named by people or not</source>
        <translation>Fotos, som modellen i brug kalder sådan, navngivet af personer eller ej</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>og {count} flere</translation>
    </message>
    <message>
        <source>+ station</source>
        <translation>+ station</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>ikke brugt</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>i hånden</translation>
    </message>
    <message>
        <source>by folder</source>
        <translation>efter mappe</translation>
    </message>
    <message>
        <source>by time</source>
        <translation>efter tid</translation>
    </message>
    <message>
        <source>by position</source>
        <translation>efter position</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>den har intet navn</translation>
    </message>
    <message>
        <source>another station is called so</source>
        <translation>en anden station hedder sådan</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Breddegrad</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Længdegrad</translation>
    </message>
    <message>
        <source>Depth, m</source>
        <translation>Dybde, m</translation>
    </message>
    <message>
        <source>Gear</source>
        <translation>Redskab</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Slut</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Indsats</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhed</translation>
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
        <translation>{hours} t {minutes} min</translation>
    </message>
    <message numerus="yes">
        <source>{count} photographs, {review} to review</source>
        <translation>
            <numerusform>{count} foto, {review} til gennemsyn</numerusform>
            <numerusform>{count} fotos, {review} til gennemsyn</numerusform>
        </translation>
    </message>
    <message>
        <source>model {model}</source>
        <translation>model {model}</translation>
    </message>
    <message>
        <source>{count} suggested otherwise</source>
        <translation>{count} foreslået anderledes</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Mapper</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dage</translation>
    </message>
    <message>
        <source>{done} of {all} looked at</source>
        <translation>{done} af {all} set</translation>
    </message>
    <message>
        <source>, {count} cannot be read</source>
        <translation>, {count} kan ikke læses</translation>
    </message>
    <message>
        <source>CSV: commas, decimal point (*.csv)</source>
        <translation>CSV: komma, decimalpunktum (*.csv)</translation>
    </message>
    <message>
        <source>CSV: semicolons, decimal comma (*.csv)</source>
        <translation>CSV: semikolon, decimalkomma (*.csv)</translation>
    </message>
    <message>
        <source>Tabs, decimal point (*.tsv)</source>
        <translation>Tabulator, decimalpunktum (*.tsv)</translation>
    </message>
    <message>
        <source>Where channels are removed</source>
        <translation>Hvor kanaler fjernes</translation>
    </message>
    <message>
        <source>How photographs are shown</source>
        <translation>Hvordan fotos vises</translation>
    </message>
    <message>
        <source>How fast it learns</source>
        <translation>Hvor hurtigt den lærer</translation>
    </message>
    <message>
        <source>What keeps it from learning by heart</source>
        <translation>Hvad der hindrer den i at lære udenad</translation>
    </message>
    <message>
        <source>Run {number}, {moment}</source>
        <translation>Kørsel {number}, {moment}</translation>
    </message>
    <message>
        <source>It gave a model, which is no longer on this computer.</source>
        <translation>Den gav en model, som ikke længere er på denne computer.</translation>
    </message>
    <message>
        <source>A new model: {name}.</source>
        <translation>En ny model: {name}.</translation>
    </message>
    <message>
        <source>It was cut off.</source>
        <translation>Den blev afbrudt.</translation>
    </message>
    <message>
        <source>It was cut off, and has been discarded.</source>
        <translation>Den blev afbrudt og er kasseret.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulleret.</translation>
    </message>
    <message>
        <source>It came to its end.</source>
        <translation>Den nåede til ende.</translation>
    </message>
    <message>
        <source>Each photograph of a random check (Counts page) becomes a test photograph.</source>
        <translation>Hvert foto i en stikprøve (siden Optælling) bliver til et testfoto.</translation>
    </message>
    <message>
        <source>Each photograph of a random check (Counts page) becomes a test photograph, but only {count} could be drawn here now.</source>
        <translation>Hvert foto i en stikprøve (siden Optælling) bliver til et testfoto, men kun {count} kan trækkes her nu.</translation>
    </message>
    <message>
        <source>{species} {change} of {count}</source>
        <translation>{species} {change} af {count}</translation>
    </message>
    <message>
        <source>This is the model before: {numbers}.</source>
        <translation>Dette er modellen før: {numbers}.</translation>
    </message>
    <message>
        <source>Step {step}: {numbers}. {smaller} smaller than before ({before}).</source>
        <translation>Trin {step}: {numbers}. {smaller} mindre end før ({before}).</translation>
    </message>
    <message>
        <source>Every species is recognised as often as before.</source>
        <translation>Alle arter genkendes lige så ofte som før.</translation>
    </message>
    <message>
        <source>The model has once learned from {seen} of the {count} photographs behind this: it shows what pruning loses, not how good the model is.</source>
        <translation>Modellen har engang lært af {seen} af de {count} fotos bag dette: det viser, hvad beskæringen koster, ikke hvor god modellen er.</translation>
    </message>
    <message>
        <source>There are no validation photographs of {species}: nothing is known of these.</source>
        <translation>Der er ingen valideringsfotos af {species}: om dem vides intet.</translation>
    </message>
    <message>
        <source>{value} % ({low} to {high})</source>
        <translation>{value} % ({low} til {high})</translation>
    </message>
    <message>
        <source>{number} M</source>
        <translation>{number} mio.</translation>
    </message>
    <message>
        <source>{number} parameters</source>
        <translation>{number} parametre</translation>
    </message>
    <message>
        <source>accuracy {rate}</source>
        <translation>nøjagtighed {rate}</translation>
    </message>
    <message>
        <source>{time} ms</source>
        <translation>{time} ms</translation>
    </message>
    <message>
        <source>“{path}” cannot be written.</source>
        <translation>»{path}« kan ikke skrives.</translation>
    </message>
    <message>
        <source>Choose a place where you may write.</source>
        <translation>Vælg et sted, hvor du må skrive.</translation>
    </message>
    <message>
        <source>Retrain: no new labels</source>
        <translation>Gentræn: ingen nye navne</translation>
    </message>
    <message numerus="yes">
        <source>Retrain with {count} new labels</source>
        <translation>
            <numerusform>Gentræn med {count} nyt navn</numerusform>
            <numerusform>Gentræn med {count} nye navne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{parent}” would learn from {count} labelled photographs ({kinds}) and rehearse what it remembers of its own.</source>
        <translation>
            <numerusform>»{parent}« ville lære af {count} navngivet foto ({kinds}) og genopfriske, hvad den husker af sine egne.</numerusform>
            <numerusform>»{parent}« ville lære af {count} navngivne fotos ({kinds}) og genopfriske, hvad den husker af sine egne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} are left out: copies, or pictures of one burst, with different labels (Data page).</source>
        <translation>
            <numerusform>{count} er udeladt: en kopi, eller et billede af én serie, med forskellige navne (siden Data).</numerusform>
            <numerusform>{count} er udeladt: kopier, eller billeder af én serie, med forskellige navne (siden Data).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more say when to stop.</source>
        <translation>
            <numerusform>{count} mere siger, hvornår der skal stoppes.</numerusform>
            <numerusform>{count} flere siger, hvornår der skal stoppes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more test it.</source>
        <translation>
            <numerusform>{count} mere tester den.</numerusform>
            <numerusform>{count} flere tester den.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {count} photographs of {species} test, as random checks do: label others to teach it.</source>
        <translation>
            <numerusform>Det {count} foto af {species} tester, som stikprøver gør: navngiv andre for at lære modellen den.</numerusform>
            <numerusform>Alle {count} fotos af {species} tester, som stikprøver gør: navngiv andre for at lære modellen den.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model has already learned every label of this project.</source>
        <translation>Modellen har allerede lært alle navne i dette projekt.</translation>
    </message>
    <message>
        <source>Every photograph labelled so far ({count}) tests, as those of random checks do. Confirm or correct others: they teach the next model.</source>
        <translation>Alle fotos, der er navngivet indtil nu ({count}), tester, som stikprøvers gør. Bekræft eller ret andre: de lærer den næste model noget.</translation>
    </message>
    <message>
        <source>Confirm or correct some photographs first: they teach the next model.</source>
        <translation>Bekræft eller ret nogle fotos først: de lærer den næste model noget.</translation>
    </message>
    <message>
        <source>{species} is new to the model: label {more} more, it has {count}.</source>
        <translation>{species} er ny for modellen: navngiv {more} til, den har {count}.</translation>
    </message>
    <message>
        <source>“None of these” is new to the model: press 0 on {more} more, there are {count}.</source>
        <translation>»Ingen af disse« er nyt for modellen: tryk 0 ved {more} til, der er {count}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} further species are new and wait for more labels.</source>
        <translation>
            <numerusform>{count} anden art er ny og venter på flere navne.</numerusform>
            <numerusform>{count} andre arter er nye og venter på flere navne.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new network needs labelled photographs of two species at least: label more, or add a labelled folder (File menu).</source>
        <translation>Et nyt netværk kræver navngivne fotos af mindst to arter: navngiv flere, eller tilføj en navngivet mappe (menuen Filer).</translation>
    </message>
    <message>
        <source>A new {network} would learn from {count} labelled photographs of this project and know their {species} species and none of these; then it is compared with “{parent}”.</source>
        <translation>Et nyt {network} ville lære af {count} navngivne fotos i dette projekt og kende deres {species} arter og ingen af disse; så sammenlignes det med »{parent}«.</translation>
    </message>
    <message>
        <source>A new {network} would learn from {count} labelled photographs of this project and know their {species} species; then it is compared with “{parent}”.</source>
        <translation>Et nyt {network} ville lære af {count} navngivne fotos i dette projekt og kende deres {species} arter; så sammenlignes det med »{parent}«.</translation>
    </message>
    <message>
        <source>It takes about {time}, {memory} of memory and {disk} of disk here.</source>
        <translation>Det tager omkring {time}, {memory} hukommelse og {disk} diskplads her.</translation>
    </message>
    <message>
        <source>A retraining that began on {moment} was cut off.</source>
        <translation>En gentræning, der begyndte {moment}, blev afbrudt.</translation>
    </message>
    <message>
        <source>A pruning that began on {moment} was cut off.</source>
        <translation>En beskæring, der begyndte {moment}, blev afbrudt.</translation>
    </message>
    <message>
        <source>The training of a new {network} that began on {moment} was cut off.</source>
        <translation>Træningen af et nyt {network}, der begyndte {moment}, blev afbrudt.</translation>
    </message>
    <message>
        <source>In hand: {species}. Draw over photographs to name them so.</source>
        <translation>I hånden: {species}. Træk hen over fotos for at kalde dem det.</translation>
    </message>
    <message>
        <source>Photograph beside it</source>
        <translation>Foto ved siden af</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Side om side</translation>
    </message>
    <message>
        <source>See another photograph beside it (V): choose it below</source>
        <translation>Se et andet foto ved siden af (V): vælg det nedenfor</translation>
    </message>
    <message>
        <source>Choose another photograph below.</source>
        <translation>Vælg et andet foto nedenfor.</translation>
    </message>
    <message>
        <source>The animal fills the photograph.</source>
        <translation>Dyret fylder fotografiet.</translation>
    </message>
    <message>
        <source>Opening {name} …</source>
        <translation>Åbner {name} …</translation>
    </message>
    <message>
        <source>cannot be shown</source>
        <translation>kan ikke vises</translation>
    </message>
    <message>
        <source>{name} {reason}.</source>
        <translation>{name} {reason}.</translation>
    </message>
    <message>
        <source>No stacks</source>
        <translation>Ingen stakke</translation>
    </message>
    <message>
        <source>By sighting (bursts and copies)</source>
        <translation>Efter observation (serier og kopier)</translation>
    </message>
    <message>
        <source>By station (deployment)</source>
        <translation>Efter station (udsætning)</translation>
    </message>
    <message>
        <source>Near-copies</source>
        <translation>Næsten-kopier</translation>
    </message>
    <message>
        <source>Look-alikes ({share} and more)</source>
        <translation>Lignende ({share} og mere)</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Sådan gør du</translation>
    </message>
    <message>
        <source>Open the guide: from a folder to counts</source>
        <translation>Åbn vejledningen: fra en mappe til tal</translation>
    </message>
    <message>
        <source>This page has not been translated yet.</source>
        <translation>Denne side er ikke oversat endnu.</translation>
    </message>
    <message>
        <source>{value} % (95 % interval {low} to {high} %, n = {count})</source>
        <translation>{value} % (95 %-interval {low} til {high} %, n = {count})</translation>
    </message>
    <message>
        <source>{photographs} in {files} was evaluated</source>
        <translation>{photographs} i {files} blev vurderet</translation>
    </message>
    <message>
        <source>{photographs} in {files} were evaluated</source>
        <translation>{photographs} i {files} blev vurderet</translation>
    </message>
    <message>
        <source>{files} with the same content as another counted once</source>
        <translation>{files} med samme indhold som en anden talt én gang</translation>
    </message>
    <message>
        <source>{files} that could not be read left out</source>
        <translation>{files}, der ikke kunne læses, udeladt</translation>
    </message>
    <message>
        <source>{files} not read yet left out</source>
        <translation>{files}, der endnu ikke er læst, udeladt</translation>
    </message>
    <message>
        <source>, taken on {day}</source>
        <translation>, taget den {day}</translation>
    </message>
    <message>
        <source>, taken on {count} days from {first} to {last}</source>
        <translation>, taget på {count} dage fra {first} til {last}</translation>
    </message>
    <message>
        <source>, {count} of them on an unknown day</source>
        <translation>, {count} af dem på en ukendt dag</translation>
    </message>
    <message>
        <source>, at one station</source>
        <translation>, på én station</translation>
    </message>
    <message>
        <source>, at {count} stations</source>
        <translation>, på {count} stationer</translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>Frames of videos are among them (frames: {frames}, videos: {videos}; of one every {seconds} s those at which the scene had changed, so that their number tells nothing of time).</source>
        <translation>Billeder fra videoer er iblandt dem (billeder: {frames}, videoer: {videos}; af ét hvert {seconds} s dem, hvor scenen var ændret, så deres antal siger intet om tid).</translation>
    </message>
    <message>
        <source>Frames of videos are among them (frames: {frames}, videos: {videos}; one every {seconds} s).</source>
        <translation>Billeder fra videoer er iblandt dem (billeder: {frames}, videoer: {videos}; ét hvert {seconds} s).</translation>
    </message>
    <message>
        <source>one camera</source>
        <translation>ét kamera</translation>
    </message>
    <message>
        <source>The clocks of cameras were corrected ({clocks}).</source>
        <translation>Kameraernes ure blev rettet ({clocks}).</translation>
    </message>
    <message>
        <source>No model was used.</source>
        <translation>Der blev ikke brugt nogen model.</translation>
    </message>
    <message>
        <source>the model “{name}” (SHA-256 {hash})</source>
        <translation>modellen »{name}« (SHA-256 {hash})</translation>
    </message>
    <message>
        <source>Of these photographs {model}, which is in use, has classified none.</source>
        <translation>Af disse fotos har {model}, som er i brug, ikke klassificeret nogen.</translation>
    </message>
    <message>
        <source>One of them was classified with JellyGUI {version} by {model}{network}.</source>
        <translation>Ét af dem blev klassificeret med JellyGUI {version} af {model}{network}.</translation>
    </message>
    <message>
        <source>{count} of them were classified with JellyGUI {version} by {model}{network}.</source>
        <translation>{count} af dem blev klassificeret med JellyGUI {version} af {model}{network}.</translation>
    </message>
    <message>
        <source>It was classified with JellyGUI {version} by {model}{network}.</source>
        <translation>Det blev klassificeret med JellyGUI {version} af {model}{network}.</translation>
    </message>
    <message>
        <source>They were classified with JellyGUI {version} by {model}{network}.</source>
        <translation>De blev klassificeret med JellyGUI {version} af {model}{network}.</translation>
    </message>
    <message>
        <source>, a network ({network}) that tells {count} species and none of these apart</source>
        <translation>, et netværk ({network}), der skelner {count} arter og »ingen af disse«</translation>
    </message>
    <message>
        <source>, a network ({network}) that tells {count} species apart</source>
        <translation>, et netværk ({network}), der skelner {count} arter</translation>
    </message>
    <message>
        <source>; its accuracy was {rate} on {photographs}, by Wilson&apos;s score interval (with Newcombe&apos;s continuity correction near 0 and 1) for the effective number of groups of copies and bursts (Rao &amp; Scott 1992)</source>
        <translation>; dets nøjagtighed var {rate} på {photographs}, efter Wilsons score-interval (med Newcombes kontinuitetskorrektion nær 0 og 1) for det effektive antal grupper af kopier og serier (Rao &amp; Scott 1992)</translation>
    </message>
    <message>
        <source>For each species a limit of confidence was set such that at least {share} % of what is named is right, as shown at 95 % by exact binomial tests in fixed sequence (Clopper &amp; Pearson 1934; Angelopoulos et al. 2021) on {answers}; {photographs} below it, or unlike what the model had learned, stayed unidentified.</source>
        <translation>For hver art blev der sat en konfidensgrænse, så mindst {share} % af det benævnte er rigtigt, vist på niveauet 95 % ved eksakte binomialtest i fast rækkefølge (Clopper &amp; Pearson 1934; Angelopoulos et al. 2021) på {answers}; {photographs} derunder, eller ulig det, modellen havde lært, forblev ubestemte.</translation>
    </message>
    <message>
        <source>For each species a limit of confidence was set such that at least {share} % of what is named is right, an estimate from {answers}; {photographs} below it, or unlike what the model had learned, stayed unidentified.</source>
        <translation>For hver art blev der sat en konfidensgrænse, så mindst {share} % af det benævnte er rigtigt, et skøn ud fra {answers}; {photographs} derunder, eller ulig det, modellen havde lært, forblev ubestemte.</translation>
    </message>
    <message>
        <source>{photographs} with a confidence below {limit}, or unlike what the model had learned, stayed unidentified.</source>
        <translation>{photographs} med en konfidens under {limit}, eller ulig det, modellen havde lært, forblev ubestemte.</translation>
    </message>
    <message>
        <source>{photographs} stayed unidentified.</source>
        <translation>{photographs} forblev ubestemte.</translation>
    </message>
    <message>
        <source>No label was given or confirmed by a person.</source>
        <translation>Intet navn blev givet eller bekræftet af en person.</translation>
    </message>
    <message>
        <source>The labels of {photographs} ({share} %) were given or confirmed by people, whose word counts before the model&apos;s.</source>
        <translation>Navnene på {photographs} ({share} %) blev givet eller bekræftet af personer, hvis ord tæller før modellens.</translation>
    </message>
    <message>
        <source>The model was not checked on a random sample of this survey.</source>
        <translation>Modellen blev ikke kontrolleret på en tilfældig stikprøve af denne undersøgelse.</translation>
    </message>
    <message>
        <source>A random sample of {photographs} was drawn from {from_count} that nobody had labelled; {answered} were labelled by a person who did not see what the model said.</source>
        <translation>En tilfældig stikprøve på {photographs} blev udtrukket af {from_count}, som ingen havde navngivet; {answered} blev navngivet af en person, der ikke så, hvad modellen sagde.</translation>
    </message>
    <message>
        <source>A random sample of {photographs} was drawn from {from_count} that nobody had labelled, in strata by what the model said of them (Neyman allocation), one of each group of copies and bursts in a stratum, with known chances (Rosén 1997); {answered} were labelled by a person who did not see what the model said.</source>
        <translation>En tilfældig stikprøve på {photographs} blev udtrukket af {from_count}, som ingen havde navngivet, i strata efter hvad modellen sagde om dem (Neyman-allokering), ét af hver gruppe af kopier og serier i et stratum, med kendte sandsynligheder (Rosén 1997); {answered} blev navngivet af en person, der ikke så, hvad modellen sagde.</translation>
    </message>
    <message>
        <source>The model “{model}” was wrong on {rate} of those that it named (Wilson&apos;s score interval, with Newcombe&apos;s continuity correction near 0 and 1, for Kish&apos;s effective sample size; answers of one group tell as much as one).</source>
        <translation>Modellen »{model}« tog fejl på {rate} af dem, den havde benævnt (Wilsons score-interval, med Newcombes kontinuitetskorrektion nær 0 og 1, for Kishs effektive stikprøvestørrelse; svar fra én gruppe fortæller så meget som ét).</translation>
    </message>
    <message>
        <source>Checks before it, {count}, entered the estimates likewise.</source>
        <translation>Tidligere stikprøver, {count}, indgik ligeledes i skønnene.</translation>
    </message>
    <message>
        <source>The numbers of photographs per species are counts of labels, without a correction of the model&apos;s errors.</source>
        <translation>Antallene af fotos pr. art er optællinger af navne, uden korrektion for modellens fejl.</translation>
    </message>
    <message>
        <source>The number of photographs that show each species was estimated by post-stratification by the model&apos;s answers (Olofsson et al. 2014), labels by people being taken as exact; 95 % intervals are Wilson&apos;s with the effective sample size that the variance of the estimate gives (Franco et al. 2019), in which strata are smoothed by pseudo-Bayes cells (Fienberg &amp; Holland 1973) and corrected for finite populations.</source>
        <translation>Antallet af fotos, der viser hver art, blev skønnet ved efterstratificering efter modellens svar (Olofsson et al. 2014), hvor navne givet af personer regnes for eksakte; 95 %-intervaller er Wilsons med den effektive stikprøvestørrelse, som skønnets varians giver (Franco et al. 2019), hvor strata er udjævnet ved pseudo-Bayes-celler (Fienberg &amp; Holland 1973) og korrigeret for endelige populationer.</translation>
    </message>
    <message>
        <source>The numbers of photographs per species are counts of labels by people, who have named all photographs; none is estimated.</source>
        <translation>Antallene af fotos pr. art er optællinger af navne givet af personer, som har benævnt alle fotos; intet er skønnet.</translation>
    </message>
    <message>
        <source>A sighting is a photograph; copies count once.</source>
        <translation>En observation er et foto; kopier tæller én gang.</translation>
    </message>
    <message>
        <source>A sighting is a photograph, or a burst of one camera with at most {gap} s between photographs and {length} s in all; copies count once.</source>
        <translation>En observation er et foto, eller en serie fra ét kamera med højst {gap} s mellem fotos og {length} s i alt; kopier tæller én gang.</translation>
    </message>
    <message>
        <source>The frames of a video are one sighting.</source>
        <translation>En videos billeder er én observation.</translation>
    </message>
    <message>
        <source>Abundance per unit of effort ({units}) is the sum of {measures} over the sum of effort of the stations of which every photograph was looked at for the species, those without it included; 95 % intervals are percentiles of 2,000 draws of stations with replacement (Efron &amp; Tibshirani 1993).</source>
        <translation>Tætheden pr. enhed indsats ({units}) er summen af {measures} over summen af indsatsen på de stationer, hvoraf alle fotos er set igennem for arten, også dem uden den; 95 %-intervaller er percentiler af 2000 udtrækninger af stationer med tilbagelægning (Efron &amp; Tibshirani 1993).</translation>
    </message>
    <message>
        <source>Abundance per unit of effort ({units}) is the sum of {measures} over the sum of effort of the stations of which every photograph was looked at for the species, those without it included; fewer than {count} stations tell no interval.</source>
        <translation>Tætheden pr. enhed indsats ({units}) er summen af {measures} over summen af indsatsen på de stationer, hvoraf alle fotos er set igennem for arten, også dem uden den; færre end {count} stationer giver intet interval.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>»{name}«</translation>
    </message>
</context>
<context>
    <name>AboutBox</name>
    <message>
        <source>About JellyGUI</source>
        <translation>Om JellyGUI</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versioner</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenser</translation>
    </message>
    <message>
        <source>It counts jellyfish species in photographs.</source>
        <translation>Det tæller gopler efter art på fotos.</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Kopiér versioner</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Programmets dele</translation>
    </message>
    <message>
        <source>LicenceText</source>
        <translation>Licenstekst</translation>
    </message>
    <message>
        <source>Reading the licences …</source>
        <translation>Licenserne læses …</translation>
    </message>
    <message>
        <source>The licences cannot be read.</source>
        <translation>Licenserne kan ikke læses.</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>As&amp;k before changing many confirmed labels</source>
        <translation>&amp;Spørg før mange bekræftede navne ændres</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>Probabilities</source>
        <translation>Sandsynligheder</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Large photograph</source>
        <translation>Stort foto</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Card of the model</source>
        <translation>Modellens kort</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Brug denne model</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Omdøb</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Eksportér …</translation>
    </message>
    <message>
        <source>Measure speed</source>
        <translation>Mål hastigheden</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slet</translation>
    </message>
    <message numerus="yes">
        <source>{count} models</source>
        <translation>
            <numerusform>{count} model</numerusform>
            <numerusform>{count} modeller</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Vælg en model</translation>
    </message>
    <message>
        <source>“Compare two” lays them side by side.</source>
        <translation>»Sammenlign to« stiller dem side om side.</translation>
    </message>
    <message>
        <source>The model that came with the program stays.</source>
        <translation>Modellen, der fulgte med programmet, bliver.</translation>
    </message>
    <message>
        <source>This project uses it.</source>
        <translation>Dette projekt bruger den.</translation>
    </message>
    <message>
        <source>Moves its file to the trash.</source>
        <translation>Flytter dens fil til papirkurven.</translation>
    </message>
    <message>
        <source>Grew from</source>
        <translation>Bygger på</translation>
    </message>
    <message numerus="yes">
        <source>In use: its predictions on {count} photographs count.</source>
        <translation>
            <numerusform>I brug: dens forudsigelse for {count} foto tæller.</numerusform>
            <numerusform>I brug: dens forudsigelser for {count} fotos tæller.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its predictions on all {count} photographs are kept: using it takes a moment.</source>
        <translation>
            <numerusform>Dens forudsigelse for {count} foto er gemt: det tager et øjeblik at tage den i brug.</numerusform>
            <numerusform>Dens forudsigelser for alle {count} fotos er gemt: det tager et øjeblik at tage den i brug.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its predictions on {count} photographs are kept; using it classifies the others.</source>
        <translation>
            <numerusform>Dens forudsigelse for {count} foto er gemt; tages den i brug, klassificeres resten.</numerusform>
            <numerusform>Dens forudsigelser for {count} fotos er gemt; tages den i brug, klassificeres resten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Using it classifies every photograph; your labels stand.</source>
        <translation>Tages den i brug, klassificeres alle fotos; dine navne står ved magt.</translation>
    </message>
</context>
<context>
    <name>CheckView</name>
    <message>
        <source>Result of the random check</source>
        <translation>Stikprøvens resultat</translation>
    </message>
    <message>
        <source>Check a random sample …</source>
        <translation>Tag en stikprøve …</translation>
    </message>
    <message>
        <source>How exactly to know every count, in photographs</source>
        <translation>Hvor nøjagtigt hvert tal skal kendes, i fotos</translation>
    </message>
    <message>
        <source>Least certain: ± {widest} photographs. For ±</source>
        <translation>Mest usikker: ± {widest} fotos. For ±</translation>
    </message>
    <message>
        <source>answer about {count} more.</source>
        <translation>skal der svares på omkring {count} til.</translation>
    </message>
    <message>
        <source>nothing more is to be answered.</source>
        <translation>skal der ikke svares på flere.</translation>
    </message>
    <message>
        <source>this survey is too small (left to answer: {count}).</source>
        <translation>er denne undersøgelse for lille (tilbage at svare på: {count}).</translation>
    </message>
    <message>
        <source>How often is the model wrong here? Answer a few photographs drawn at random.</source>
        <translation>Hvor ofte tager modellen fejl her? Svar på nogle få fotos, der er trukket tilfældigt.</translation>
    </message>
    <message>
        <source>The photographs were drawn at random, each with a known chance: they are a fair sample for any model, and your answers stay true.</source>
        <translation>Fotografierne blev trukket tilfældigt, hvert med en kendt chance: de er en fair stikprøve for enhver model, og dine svar forbliver sande.</translation>
    </message>
    <message>
        <source>{species}: {rate} wrong</source>
        <translation>{species}: {rate} forkerte</translation>
    </message>
    <message numerus="yes">
        <source>Of {drawn} drawn at random from {total}, {answered} are answered.</source>
        <translation>
            <numerusform>Af {drawn} trukket tilfældigt af {total} er {answered} besvaret.</numerusform>
            <numerusform>Af {drawn} trukket tilfældigt af {total} er {answered} besvaret.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of {drawn} drawn at random from {total} with “{model}” in use, {answered} are answered</source>
        <translation>
            <numerusform>Af {drawn} trukket tilfældigt af {total} med »{model}« i brug er {answered} besvaret</numerusform>
            <numerusform>Af {drawn} trukket tilfældigt af {total} med »{model}« i brug er {answered} besvaret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} apply to “{model}”</source>
        <translation>
            <numerusform>{count} gælder for »{model}«</numerusform>
            <numerusform>{count} gælder for »{model}«</numerusform>
        </translation>
    </message>
    <message>
        <source>it has learned from {count}</source>
        <translation>den har lært af {count}</translation>
    </message>
    <message numerus="yes">
        <source>{count} wait to be classified</source>
        <translation>
            <numerusform>{count} venter på at blive klassificeret</numerusform>
            <numerusform>{count} venter på at blive klassificeret</numerusform>
        </translation>
    </message>
    <message>
        <source>“{model}” had named none of them.</source>
        <translation>»{model}« havde ikke navngivet nogen af dem.</translation>
    </message>
    <message>
        <source>“{model}” is wrong on {rate} of those that it named.</source>
        <translation>»{model}« tager fejl ved {rate} af dem, den navngav.</translation>
    </message>
</context>
<context>
    <name>ClocksBox</name>
    <message>
        <source>Camera clocks</source>
        <translation>Kameraure</translation>
    </message>
    <message>
        <source>Where the clock of a camera was off, say what is to be added to it: days, stations, the order in the grid and what is exported go by the corrected time, and so do bursts once you group anew (Counts). The files are never changed.</source>
        <translation>Hvor et kameras ur gik forkert, sig, hvad der skal lægges til: dage, stationer, rækkefølgen i oversigten og det eksporterede følger den rettede tid, og det gør serier også, når du grupperer på ny (Optælling). Filerne ændres aldrig.</translation>
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
        <translation>Læg til dets ur</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>card 2</source>
        <translation>kort 2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Ca&amp;mera</source>
        <translation>Ka&amp;mera</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Tilføj</translation>
    </message>
    <message>
        <source>&amp;From (its own time)</source>
        <translation>&amp;Fra (dets egen tid)</translation>
    </message>
    <message>
        <source>&amp;Until (its own time)</source>
        <translation>T&amp;il (dets egen tid)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Eksempler</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>The camera says</source>
        <translation>Kameraet siger</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Would be</source>
        <translation>Ville blive</translation>
    </message>
    <message>
        <source>What is set</source>
        <translation>Hvad der er indstillet</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Tillagt</translation>
    </message>
    <message>
        <source>&amp;Correct the clock</source>
        <translation>&amp;Ret uret</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Tag tilbage</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Luk</translation>
    </message>
    <message>
        <source>“{offset}” is not added to the clock: press “Correct the clock” for that.</source>
        <translation>»{offset}« er ikke lagt til uret: tryk på »Ret uret« for det.</translation>
    </message>
    <message numerus="yes">
        <source>, {count} photographs</source>
        <translation>
            <numerusform>, {count} foto</numerusform>
            <numerusform>, {count} fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more cameras have no room here: see jellygui clocks.</source>
        <translation>
            <numerusform>{count} kamera til har ikke plads her: se jellygui clocks.</numerusform>
            <numerusform>{count} kameraer til har ikke plads her: se jellygui clocks.</numerusform>
        </translation>
    </message>
    <message>
        <source>No photograph here tells a time.</source>
        <translation>Intet foto her angiver en tid.</translation>
    </message>
    <message>
        <source>“{text}” is no span of time; write it as +1 h 12 min, −0:30 or 90 s.</source>
        <translation>»{text}« er ikke et tidsrum; skriv det som +1 h 12 min, −0:30 eller 90 s.</translation>
    </message>
    <message>
        <source>“{text}” is no time; write it as 2024-07-09 10:30.</source>
        <translation>»{text}« er ikke en tid; skriv den som 2024-07-09 10:30.</translation>
    </message>
    <message>
        <source>It would end before it begins.</source>
        <translation>Det ville slutte, før det begynder.</translation>
    </message>
    <message>
        <source>No photograph of this camera lies in that span.</source>
        <translation>Intet foto fra dette kamera ligger i det tidsrum.</translation>
    </message>
    <message>
        <source>its first</source>
        <translation>dets første</translation>
    </message>
    <message>
        <source>its last</source>
        <translation>dets sidste</translation>
    </message>
    <message>
        <source>a camera without a name</source>
        <translation>et kamera uden navn</translation>
    </message>
    <message>
        <source>{camera} no. {serial}</source>
        <translation>{camera} nr. {serial}</translation>
    </message>
    <message>
        <source>{offset} added to the clock of {camera}.</source>
        <translation>{offset} lagt til uret i {camera}.</translation>
    </message>
    <message>
        <source>Corrections of clocks taken back: {count}.</source>
        <translation>Rettelser af ure taget tilbage: {count}.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>None of these</source>
        <translation>Ingen af disse</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Usikker</translation>
    </message>
    <message>
        <source>Confirm what is offered</source>
        <translation>Bekræft det foreslåede</translation>
    </message>
    <message>
        <source>Same as last</source>
        <translation>Samme som sidst</translation>
    </message>
    <message>
        <source>Skip to the next to look at</source>
        <translation>Spring til den næste, der skal ses på</translation>
    </message>
    <message>
        <source>Find a species …</source>
        <translation>Find en art …</translation>
    </message>
    <message>
        <source>Number of individuals …</source>
        <translation>Antal individer …</translation>
    </message>
    <message>
        <source>Another species …</source>
        <translation>En art mere …</translation>
    </message>
    <message>
        <source>Take a species away …</source>
        <translation>Fjern en art …</translation>
    </message>
    <message>
        <source>Take a species in hand …</source>
        <translation>Tag en art i hånden …</translation>
    </message>
    <message>
        <source>Note and tags …</source>
        <translation>Note og mærkeord …</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Fortryd</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gentag</translation>
    </message>
    <message>
        <source>Large preview</source>
        <translation>Stort billede</translation>
    </message>
    <message>
        <source>What the model looked at</source>
        <translation>Hvad modellen så på</translation>
    </message>
    <message>
        <source>Two photographs side by side</source>
        <translation>To fotos side om side</translation>
    </message>
    <message>
        <source>Zoom to the animal</source>
        <translation>Zoom ind på dyret</translation>
    </message>
    <message>
        <source>Brighter</source>
        <translation>Lysere</translation>
    </message>
    <message>
        <source>Darker</source>
        <translation>Mørkere</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Mere kontrast</translation>
    </message>
    <message>
        <source>Less contrast</source>
        <translation>Mindre kontrast</translation>
    </message>
    <message>
        <source>As it is, no brighter or darker</source>
        <translation>Som det er, hverken lysere eller mørkere</translation>
    </message>
    <message>
        <source>Back to the grid</source>
        <translation>Tilbage til oversigten</translation>
    </message>
    <message>
        <source>Previous photograph</source>
        <translation>Forrige foto</translation>
    </message>
    <message>
        <source>Next photograph</source>
        <translation>Næste foto</translation>
    </message>
    <message>
        <source>Sort again</source>
        <translation>Sortér igen</translation>
    </message>
    <message>
        <source>Select copies and burst</source>
        <translation>Vælg kopier og serie</translation>
    </message>
    <message>
        <source>Next kind of stacks</source>
        <translation>Næste slags stakke</translation>
    </message>
    <message>
        <source>Open or fold the stack</source>
        <translation>Åbn eller fold stakken</translation>
    </message>
    <message>
        <source>Open or fold all stacks</source>
        <translation>Åbn eller fold alle stakke</translation>
    </message>
    <message>
        <source>Show in its fol&amp;der</source>
        <translation>Vis i &amp;mappen</translation>
    </message>
    <message>
        <source>Show the chosen ones alone</source>
        <translation>Vis kun de valgte</translation>
    </message>
    <message>
        <source>L&amp;ikeness map</source>
        <translation>&amp;Lighedskort</translation>
    </message>
    <message>
        <source>Choose more around it on the map</source>
        <translation>Vælg flere omkring det på kortet</translation>
    </message>
    <message>
        <source>More like these</source>
        <translation>Flere som disse</translation>
    </message>
    <message>
        <source>Odd ones of this species</source>
        <translation>Særlinge af denne art</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Vælg &amp;alle</translation>
    </message>
    <message>
        <source>Same as last: {label}</source>
        <translation>Samme som sidst: {label}</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>All models</source>
        <translation>Alle modeller</translation>
    </message>
    <message>
        <source>What changes for each species</source>
        <translation>Hvad der ændrer sig for hver art</translation>
    </message>
    <message>
        <source>{name}: right on {right} of {all}</source>
        <translation>{name}: rigtigt ved {right} af {all}</translation>
    </message>
    <message numerus="yes">
        <source>Show the {count} photographs on which they disagree</source>
        <translation>
            <numerusform>Vis det foto, de er uenige om</numerusform>
            <numerusform>Vis de {count} fotos, de er uenige om</numerusform>
        </translation>
    </message>
    <message>
        <source>They disagree on no photograph</source>
        <translation>De er ikke uenige om noget foto</translation>
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
        <translation>Rigtige: {name}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ændring</translation>
    </message>
    <message>
        <source>There is nothing to compare “{old}” and “{new}” on yet</source>
        <translation>Der er endnu intet at sammenligne »{old}« og »{new}« på</translation>
    </message>
    <message>
        <source>“{new}” is better than “{old}”</source>
        <translation>»{new}« er bedre end »{old}«</translation>
    </message>
    <message>
        <source>“{new}” learns {species}</source>
        <translation>»{new}« lærer {species}</translation>
    </message>
    <message>
        <source>“{new}” is worse than “{old}”</source>
        <translation>»{new}« er dårligere end »{old}«</translation>
    </message>
    <message>
        <source>Too few photographs to tell “{old}” and “{new}” apart</source>
        <translation>For få fotos til at skelne »{old}« og »{new}«</translation>
    </message>
    <message>
        <source>Label photographs that neither model was made with, then compare again.</source>
        <translation>Navngiv fotos, som ingen af modellerne er lavet med, og sammenlign så igen.</translation>
    </message>
    <message numerus="yes">
        <source>{count} labelled photographs are left out: a model has seen them.</source>
        <translation>
            <numerusform>{count} navngivet foto er udeladt: en model har set det.</numerusform>
            <numerusform>{count} navngivne fotos er udeladt: en model har set dem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} show species that neither knows.</source>
        <translation>
            <numerusform>{count} viser en art, som ingen af disse kender.</numerusform>
            <numerusform>{count} viser arter, som ingen af disse kender.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} near-copies and pictures of a burst are counted once.</source>
        <translation>
            <numerusform>{count} næsten-kopi eller seriebillede tælles én gang.</numerusform>
            <numerusform>{count} næsten-kopier og seriebilleder tælles én gang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows are what the photographs show, columns what the model says of them.</source>
        <translation>Rækker er, hvad fotografierne viser, kolonner, hvad modellen siger om dem.</translation>
    </message>
    <message numerus="yes">
        <source>{count} photographs on which “{old}” and “{new}” disagree</source>
        <translation>
            <numerusform>{count} foto, som »{old}« og »{new}« er uenige om</numerusform>
            <numerusform>{count} fotos, som »{old}« og »{new}« er uenige om</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfidenceBox</name>
    <message>
        <source>Confidence</source>
        <translation>Konfidens</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Fra</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Til</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Vis disse</translation>
    </message>
</context>
<context>
    <name>ConfigForm</name>
    <message>
        <source>More settings</source>
        <translation>Flere indstillinger</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andre</translation>
    </message>
</context>
<context>
    <name>ConfusionMatrix</name>
    <message numerus="yes">
        <source>{count} of {all} photographs of {truth}: “{said}”.</source>
        <translation>
            <numerusform>{count} af {all} foto af {truth}: »{said}«.</numerusform>
            <numerusform>{count} af {all} fotos af {truth}: »{said}«.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContestView</name>
    <message>
        <source>Use the new model</source>
        <translation>Brug den nye model</translation>
    </message>
    <message>
        <source>Keep the present one</source>
        <translation>Behold den nuværende</translation>
    </message>
    <message>
        <source>There are no test photographs on which both could be measured.</source>
        <translation>Der er ingen testfotos, som begge kunne måles på.</translation>
    </message>
    <message numerus="yes">
        <source>Test photographs have decided {count} times in this project: the oftener they choose, the less they prove. A new random sample is fresh.</source>
        <translation>
            <numerusform>Testfotos har afgjort {count} gang i dette projekt: jo oftere de vælger, desto mindre beviser de. En ny stikprøve er frisk.</numerusform>
            <numerusform>Testfotos har afgjort {count} gange i dette projekt: jo oftere de vælger, desto mindre beviser de. En ny stikprøve er frisk.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new model is better.</source>
        <translation>Den nye model er bedre.</translation>
    </message>
    <message>
        <source>The new model learns: {species}.</source>
        <translation>Den nye model lærer: {species}.</translation>
    </message>
    <message>
        <source>The new model has lost: {species}.</source>
        <translation>Den nye model har mistet: {species}.</translation>
    </message>
    <message>
        <source>The new model is worse.</source>
        <translation>Den nye model er dårligere.</translation>
    </message>
    <message>
        <source>Too few test photographs to tell which model is better.</source>
        <translation>For få testfotos til at sige, hvilken model der er bedst.</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>In a random check each photograph is answered by itself: choose one.</source>
        <translation>I en stikprøve besvares hvert foto for sig: vælg ét.</translation>
    </message>
    <message>
        <source>In a random check, name what it shows first.</source>
        <translation>I en stikprøve: nævn først, hvad det viser.</translation>
    </message>
    <message>
        <source>The order of the species.</source>
        <translation>Arternes rækkefølge.</translation>
    </message>
    <message>
        <source>Nothing is said of what cannot be read or is no longer there.</source>
        <translation>Om det, der ikke kan læses eller ikke længere er der, siges intet.</translation>
    </message>
</context>
<context>
    <name>CountsChart</name>
    <message>
        <source>Photographs by species, as bars</source>
        <translation>Fotos efter art, som søjler</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {count} photographs, {confirmed} confirmed</source>
        <translation>
            <numerusform>{name}: {count} foto, {confirmed} bekræftet</numerusform>
            <numerusform>{name}: {count} fotos, {confirmed} bekræftet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountsCharts</name>
    <message>
        <source>What the chart shows</source>
        <translation>Hvad diagrammet viser</translation>
    </message>
    <message>
        <source>By species</source>
        <translation>Efter art</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Efter dag</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Efter mappe</translation>
    </message>
    <message>
        <source>Report …</source>
        <translation>Rapport …</translation>
    </message>
    <message>
        <source>Counts, charts and methods of all photographs, on one page or as PDF</source>
        <translation>Tal, diagrammer og metoder for alle fotos, på én side eller som PDF</translation>
    </message>
    <message>
        <source>Photographs by day and species, as bars</source>
        <translation>Fotos efter dag og art, som søjler</translation>
    </message>
    <message>
        <source>Photographs by folder or station, as bars</source>
        <translation>Fotos efter mappe eller station, som søjler</translation>
    </message>
    <message>
        <source>Stations on a map, as circles</source>
        <translation>Stationer på et kort, som cirkler</translation>
    </message>
    <message>
        <source>Full colour: confirmed by a person. Pale: by the model alone.</source>
        <translation>Fuld farve: bekræftet af en person. Bleg: af modellen alene.</translation>
    </message>
    <message>
        <source>Whiskers: how many there are (95 %), from the foot of each part.</source>
        <translation>Streger: hvor mange der er (95 %), fra foden af hver del.</translation>
    </message>
    <message>
        <source>Area of a circle: photographs that show a species. Coast: Natural Earth, to about a kilometre.</source>
        <translation>Cirklens areal: fotos, der viser en art. Kyst: Natural Earth, på omkring en kilometer.</translation>
    </message>
    <message>
        <source>No station and no photograph has a position: see Survey, Stations …</source>
        <translation>Ingen station og intet foto har en position: se Undersøgelse, Stationer …</translation>
    </message>
    <message>
        <source>Places are the photographs&apos; own: no station has a position.</source>
        <translation>Stederne er fotoenes egne: ingen station har en position.</translation>
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
        <translation>Videnskabeligt navn</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Sightings</source>
        <translation>Observationer</translation>
    </message>
    <message>
        <source>Individuals</source>
        <translation>Individer</translation>
    </message>
    <message>
        <source>MaxN</source>
        <translation>MaxN</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bekræftet</translation>
    </message>
    <message>
        <source>Mean confidence</source>
        <translation>Gns. konfidens</translation>
    </message>
    <message>
        <source>There are (95 %)</source>
        <translation>Der er (95 %)</translation>
    </message>
    <message>
        <source>How many photographs there are: what people said, and an estimate of the rest from random checks, with its 95 % interval. It takes the model&apos;s errors off.</source>
        <translation>Hvor mange fotos der er: hvad personer har sagt, og et skøn over resten ud fra stikprøver, med 95 %-interval. Det trækker modellens fejl fra.</translation>
    </message>
    <message>
        <source>The largest number of individuals on one photograph, by which no animal is counted twice: of each part, where the counts are parted by station, day or folder. Empty where nobody counted.</source>
        <translation>Det største antal individer på ét foto, så intet dyr tælles to gange: af hver del, hvor tallene er delt efter station, dag eller mappe. Tomt, hvor ingen har talt.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Ukendt</translation>
    </message>
</context>
<context>
    <name>CountsPage</name>
    <message>
        <source>Counts by species</source>
        <translation>Antal efter art</translation>
    </message>
    <message>
        <source>Abundance per effort</source>
        <translation>Tæthed efter indsats</translation>
    </message>
    <message>
        <source>What is divided by the effort</source>
        <translation>Hvad der divideres med indsatsen</translation>
    </message>
    <message>
        <source>Precision …</source>
        <translation>Præcision …</translation>
    </message>
    <message>
        <source>Promise how often what is named shall be right</source>
        <translation>Lov, hvor ofte det navngivne skal være rigtigt</translation>
    </message>
    <message>
        <source>Which photographs are counted</source>
        <translation>Hvilke fotos der tælles</translation>
    </message>
    <message>
        <source>All photographs</source>
        <translation>Alle fotos</translation>
    </message>
    <message>
        <source>Those filtered on the Photos page</source>
        <translation>De filtrerede på siden Fotos</translation>
    </message>
    <message>
        <source>Part the counts by</source>
        <translation>Del tallene efter</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Samlet</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Efter dag</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Efter mappe</translation>
    </message>
    <message>
        <source>By station</source>
        <translation>Efter station</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Kopiér tabel</translation>
    </message>
    <message>
        <source>Export images CSV …</source>
        <translation>Eksportér billed-CSV …</translation>
    </message>
    <message>
        <source>Export CSV …</source>
        <translation>Eksportér CSV …</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Optælling</translation>
    </message>
    <message>
        <source>Counts that no person has confirmed carry the model&apos;s error. Photographs and frames of videos are not abundance without effort. The bundled model was measured on pictures from the web, not on surveys.</source>
        <translation>Tal, som ingen person har bekræftet, bærer modellens fejl. Fotos og enkeltbilleder fra videoer er ikke tæthed uden indsats. Den medfølgende model er målt på billeder fra nettet, ikke på undersøgelser.</translation>
    </message>
    <message>
        <source>Photographs per effort</source>
        <translation>Fotos pr. indsats</translation>
    </message>
    <message>
        <source>Sightings per effort</source>
        <translation>Observationer pr. indsats</translation>
    </message>
    <message>
        <source>Individuals per effort</source>
        <translation>Individer pr. indsats</translation>
    </message>
    <message>
        <source>MaxN per effort</source>
        <translation>MaxN pr. indsats</translation>
    </message>
    <message>
        <source>({low} to {high})</source>
        <translation>({low} til {high})</translation>
    </message>
    <message>
        <source>{rate} per {unit}</source>
        <translation>{rate} pr. {unit}</translation>
    </message>
    <message numerus="yes">
        <source>At {count} stations: {rates}</source>
        <translation>
            <numerusform>Ved én station: {rates}</numerusform>
            <numerusform>Ved {count} stationer: {rates}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By folder, level {number} ({count} folders)</source>
        <translation>
            <numerusform>Efter mappe, niveau {number} ({count} mappe)</numerusform>
            <numerusform>Efter mappe, niveau {number} ({count} mapper)</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mappe</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>The model is “{model}”.</source>
        <translation>Modellen er »{model}«.</translation>
    </message>
</context>
<context>
    <name>CutOffBar</name>
    <message>
        <source>Discard</source>
        <translation>Kassér</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsæt</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>Træn igen</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Show photographs</source>
        <translation>Vis fotos</translation>
    </message>
    <message>
        <source>Exclude species</source>
        <translation>Udelad art</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Labelled photographs by species, origin and role</source>
        <translation>Navngivne fotos efter art, oprindelse og rolle</translation>
    </message>
    <message>
        <source>Copies and bursts with different labels</source>
        <translation>Kopier og serier med forskellige navne</translation>
    </message>
    <message>
        <source>Near-copies and bursts</source>
        <translation>Næsten-kopier og serier</translation>
    </message>
    <message>
        <source>Reading the labels …</source>
        <translation>Navnene læses …</translation>
    </message>
    <message numerus="yes">
        <source>{count} labelled photographs.</source>
        <translation>
            <numerusform>{count} navngivet foto.</numerusform>
            <numerusform>{count} navngivne fotos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} labels that teach are new since “{model}” was made.</source>
        <translation>
            <numerusform>{count} navn, der lærer fra sig, er nyt, siden »{model}« blev lavet.</numerusform>
            <numerusform>{count} navne, der lærer fra sig, er nye, siden »{model}« blev lavet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each number opens its photographs.</source>
        <translation>Hvert tal åbner sine fotos.</translation>
    </message>
    <message>
        <source>Confirm or correct photographs, and they stand here.</source>
        <translation>Bekræft eller ret fotos, så står de her.</translation>
    </message>
    <message>
        <source>Contradictions: copies, or pictures of one burst, with different labels. They count as they are labelled, and teach nothing.</source>
        <translation>Modsigelser: kopier, eller billeder af én serie, med forskellige navne. De tæller, som de er navngivet, og lærer intet fra sig.</translation>
    </message>
    <message>
        <source>No copies or bursts contradict each other.</source>
        <translation>Ingen kopier eller serier modsiger hinanden.</translation>
    </message>
    <message>
        <source>Near-copies and bursts: each group keeps to one role.</source>
        <translation>Næsten-kopier og serier: hver gruppe har én rolle.</translation>
    </message>
    <message>
        <source>There are no near-copies among the labelled photographs.</source>
        <translation>Der er ingen næsten-kopier blandt de navngivne fotos.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>og {count} flere</translation>
    </message>
    <message>
        <source>Let species teach again</source>
        <translation>Lad arter lære fra sig igen</translation>
    </message>
    <message numerus="yes">
        <source>{species}, {what}: {count} photographs</source>
        <translation>
            <numerusform>{species}, {what}: {count} foto</numerusform>
            <numerusform>{species}, {what}: {count} fotos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataTabs</name>
    <message>
        <source>Labels</source>
        <translation>Navne</translation>
    </message>
    <message>
        <source>Doubtful labels</source>
        <translation>Tvivlsomme navne</translation>
    </message>
    <message>
        <source>Doubtful labels ({count})</source>
        <translation>Tvivlsomme navne ({count})</translation>
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
        <translation>Navngivet</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Mapper</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Stikprøver</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bekræftet</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Rettet</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>Husket</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Træning</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validering</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Ubrugt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nye</translation>
    </message>
    <message>
        <source>Relabelled</source>
        <translation>Omdøbte</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Udeladt</translation>
    </message>
    <message>
        <source>What the photographs show</source>
        <translation>Hvad fotografierne viser</translation>
    </message>
    <message>
        <source>Photographs whose species a person has said</source>
        <translation>Fotos, hvis art en person har sagt</translation>
    </message>
    <message>
        <source>Labels that came with a folder per species</source>
        <translation>Navne, der fulgte med en mappe pr. art</translation>
    </message>
    <message>
        <source>Labels that were given in a random check</source>
        <translation>Navne, der blev givet i en stikprøve</translation>
    </message>
    <message>
        <source>A person has said what the model said that was in use then</source>
        <translation>En person har sagt det samme som den model, der var i brug dengang</translation>
    </message>
    <message>
        <source>A person has said something else than the model that was in use then</source>
        <translation>En person har sagt noget andet end den model, der var i brug dengang</translation>
    </message>
    <message>
        <source>What the model in use has kept of its own photographs, without a pixel</source>
        <translation>Hvad modellen i brug har gemt af sine egne fotos, uden en pixel</translation>
    </message>
    <message>
        <source>These teach</source>
        <translation>Disse lærer fra sig</translation>
    </message>
    <message>
        <source>These say when to stop</source>
        <translation>Disse siger, hvornår der skal stoppes</translation>
    </message>
    <message>
        <source>These measure, and never teach</source>
        <translation>Disse måler og lærer aldrig fra sig</translation>
    </message>
    <message>
        <source>These neither teach nor test: near-copies with other labels, altered copies, or too few of a species that is new to the model</source>
        <translation>Disse hverken lærer fra sig eller tester: næsten-kopier med andre navne, ændrede kopier, eller for få af en art, der er ny for modellen</translation>
    </message>
    <message>
        <source>These teach, and the model in use was made without them</source>
        <translation>Disse lærer fra sig, og modellen i brug blev lavet uden dem</translation>
    </message>
    <message>
        <source>These teach, and had another label when the model in use was made</source>
        <translation>Disse lærer fra sig og havde et andet navn, da modellen i brug blev lavet</translation>
    </message>
    <message>
        <source>These teach nothing until you let them</source>
        <translation>Disse lærer intet fra sig, før du lader dem</translation>
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
        <translation>Dage</translation>
    </message>
    <message>
        <source>The day is the camera&apos;s (by its corrected clock); where it tells none, one that the name of the file or of a folder says (2024-07-09, 9.7.2024, 20240709). Click a day to say another, which then counts for all photographs in that folder; without text it is unknown.</source>
        <translation>Dagen er kameraets (efter dets rettede ur); hvor det ikke angiver nogen, er det en, som filens eller en mappes navn siger (2024-07-09, 9.7.2024, 20240709). Klik på en dag for at angive en anden, som så gælder for alle fotos i den mappe; uden tekst er den ukendt.</translation>
    </message>
    <message>
        <source>Days of the folders</source>
        <translation>Mappernes dage</translation>
    </message>
    <message>
        <source>&amp;Read the names again</source>
        <translation>&amp;Læs navnene igen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Luk</translation>
    </message>
    <message>
        <source>“{text}” is no day; write it as 2024-07-09 or 9.7.2024.</source>
        <translation>»{text}« er ikke en dag; skriv den som 2024-07-09 eller 9.7.2024.</translation>
    </message>
    <message>
        <source>Choose the folders whose names are to be read.</source>
        <translation>Vælg de mapper, hvis navne skal læses.</translation>
    </message>
</context>
<context>
    <name>DeviceChoice</name>
    <message>
        <source>Learns on</source>
        <translation>Lærer på</translation>
    </message>
    <message>
        <source>What the network computes on while it learns. A step is timed on both, and the quicker one is taken, unless you choose.</source>
        <translation>Det, netværket regner på, mens det lærer. Der tages tid på et trin på begge, og det hurtigste vælges, medmindre du vælger.</translation>
    </message>
    <message>
        <source>Whichever is quicker</source>
        <translation>Det hurtigste</translation>
    </message>
    <message>
        <source>The processor</source>
        <translation>Processoren</translation>
    </message>
</context>
<context>
    <name>DiagnosisBox</name>
    <message>
        <source>Diagnostic zip</source>
        <translation>Fejlrapport som zip</translation>
    </message>
    <message>
        <source>This is what the zip will hold: no photographs and no project. Nothing is sent; you save it, and give it to whom you like.</source>
        <translation>Dette vil zip-filen rumme: ingen fotos og intet projekt. Intet sendes; du gemmer den og giver den til, hvem du vil.</translation>
    </message>
    <message>
        <source>Files in the zip</source>
        <translation>Filer i zip-filen</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Hvad filen rummer</translation>
    </message>
    <message>
        <source>Reading the log …</source>
        <translation>Loggen læses …</translation>
    </message>
    <message>
        <source>With &amp;names: of files, folders, projects, species, people and this computer</source>
        <translation>Med &amp;navne: på filer, mapper, projekter, arter, personer og denne computer</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>&amp;Gem …</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Luk</translation>
    </message>
    <message>
        <source>The log cannot be read.</source>
        <translation>Loggen kan ikke læses.</translation>
    </message>
    <message>
        <source>… (what came before is in the zip)</source>
        <translation>… (det foregående er i zip-filen)</translation>
    </message>
    <message>
        <source>Save diagnostic zip</source>
        <translation>Gem fejlrapport som zip</translation>
    </message>
</context>
<context>
    <name>DoubtTile</name>
    <message>
        <source>rather</source>
        <translation>snarere</translation>
    </message>
</context>
<context>
    <name>DoubtsModel</name>
    <message>
        <source>{name}: {label}, rather {suggestion}</source>
        <translation>{name}: {label}, snarere {suggestion}</translation>
    </message>
    <message numerus="yes">
        <source>{count} more of its copies and burst go with it.</source>
        <translation>
            <numerusform>{count} mere af dens kopier og serie følger med.</numerusform>
            <numerusform>{count} flere af dens kopier og serie følger med.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoubtsPage</name>
    <message>
        <source>Doubtful labels, the worst first</source>
        <translation>Tvivlsomme navne, de værste først</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gentag</translation>
    </message>
    <message>
        <source>Judge again</source>
        <translation>Bedøm igen</translation>
    </message>
    <message>
        <source>Judge all labels as they are now</source>
        <translation>Bedøm alle navne, som de er nu</translation>
    </message>
    <message>
        <source>Doubtful labels</source>
        <translation>Tvivlsomme navne</translation>
    </message>
    <message>
        <source>Judging the labels …</source>
        <translation>Navnene bedømmes …</translation>
    </message>
    <message>
        <source>{doubted} of {judged} labels are doubted, the worst first: a last layer that has not seen the photograph, on what “{model}” sees, speaks for another word. Decide by the photograph. Copies and bursts go together.</source>
        <translation>{doubted} af {judged} navne betvivles, de værste først: et sidste lag, der ikke har set fotografiet, taler ud fra det, »{model}« ser, for et andet ord. Afgør efter fotografiet. Kopier og serier følges ad.</translation>
    </message>
    <message>
        <source>Confirm or correct photographs of several species: then they are judged.</source>
        <translation>Bekræft eller ret fotos af flere arter: så bedømmes de.</translation>
    </message>
    <message numerus="yes">
        <source>{count} labelled photographs wait until the model in use looks at them (“Classify now” in menu Classify).</source>
        <translation>
            <numerusform>{count} navngivet foto venter, til modellen i brug ser på det (»Klassificér nu« i menuen Klassificér).</numerusform>
            <numerusform>{count} navngivne fotos venter, til modellen i brug ser på dem (»Klassificér nu« i menuen Klassificér).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} labelled photographs cannot be judged: what the model saw of them is damaged in this project.</source>
        <translation>
            <numerusform>{count} navngivet foto kan ikke bedømmes: hvad modellen så af det, er beskadiget i dette projekt.</numerusform>
            <numerusform>{count} navngivne fotos kan ikke bedømmes: hvad modellen så af dem, er beskadiget i dette projekt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shown are the worst; {count} more come when you judge again.</source>
        <translation>
            <numerusform>De værste er vist; {count} mere kommer, når du bedømmer igen.</numerusform>
            <numerusform>De værste er vist; {count} flere kommer, når du bedømmer igen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep {label}</source>
        <translation>Behold {label}</translation>
    </message>
    <message>
        <source>Take {suggestion}</source>
        <translation>Tag {suggestion}</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ingen af disse</translation>
    </message>
    <message>
        <source>Exclude from training</source>
        <translation>Udelad fra træning</translation>
    </message>
    <message>
        <source>{name} and what belongs to it</source>
        <translation>{name} og hvad der hører til</translation>
    </message>
</context>
<context>
    <name>ElidedLabel</name>
    <message>
        <source>Copy</source>
        <translation>Kopiér</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Everything has been reviewed.</source>
        <translation>Alt er set igennem.</translation>
    </message>
    <message>
        <source>End review</source>
        <translation>Afslut gennemsyn</translation>
    </message>
    <message>
        <source>Nothing of what is asked for is left to review.</source>
        <translation>Der er intet tilbage at se igennem af det, der søges efter.</translation>
    </message>
    <message>
        <source>No photograph matches.</source>
        <translation>Ingen fotos passer.</translation>
    </message>
    <message>
        <source>Show all photographs</source>
        <translation>Vis alle fotos</translation>
    </message>
    <message>
        <source>Drop photographs or folders here.</source>
        <translation>Slip fotos eller mapper her.</translation>
    </message>
    <message>
        <source>Open folder …</source>
        <translation>Åbn mappe …</translation>
    </message>
</context>
<context>
    <name>EpochsModel</name>
    <message>
        <source>Epoch</source>
        <translation>Epoke</translation>
    </message>
    <message>
        <source>Training
loss</source>
        <translation>Træning
tab</translation>
    </message>
    <message>
        <source>Validation
loss</source>
        <translation>Validering
tab</translation>
    </message>
    <message>
        <source>Training
accuracy</source>
        <translation>Træning
nøjagtighed</translation>
    </message>
    <message>
        <source>Validation
accuracy</source>
        <translation>Validering
nøjagtighed</translation>
    </message>
    <message numerus="yes">
        <source>{stage}. As accurate as {count} others; of these it has the lowest validation loss.</source>
        <translation>
            <numerusform>{stage}. Lige så nøjagtig som {count} anden; af dem har den det laveste valideringstab.</numerusform>
            <numerusform>{stage}. Lige så nøjagtig som {count} andre; af dem har den det laveste valideringstab.</numerusform>
        </translation>
    </message>
    <message>
        <source>best  {number}</source>
        <translation>bedst  {number}</translation>
    </message>
</context>
<context>
    <name>Estimating</name>
    <message>
        <source>Measuring what it takes …</source>
        <translation>Måler, hvad det kræver …</translation>
    </message>
    <message>
        <source>Estimating</source>
        <translation>Skønner</translation>
    </message>
</context>
<context>
    <name>ExportBox</name>
    <message>
        <source>Export for archives</source>
        <translation>Eksport til arkiver</translation>
    </message>
    <message>
        <source>One a line: name, e-mail address, ORCID</source>
        <translation>Én pr. linje: navn, e-mailadresse, ORCID</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personer</translation>
    </message>
    <message>
        <source>&amp;Institution</source>
        <translation>&amp;Institution</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Område</translation>
    </message>
    <message>
        <source>A&amp;bstract</source>
        <translation>R&amp;esumé</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>Li&amp;cens</translation>
    </message>
    <message>
        <source>&amp;Workbook (XLSX): counts, photographs, stations</source>
        <translation>&amp;Arbejdsbog (XLSX): tal, fotos, stationer</translation>
    </message>
    <message>
        <source>&amp;Darwin Core Archive, as OBIS and GBIF take</source>
        <translation>&amp;Darwin Core Archive, som OBIS og GBIF tager imod</translation>
    </message>
    <message>
        <source>i&amp;FDO: the photographs as a FAIR digital object</source>
        <translation>i&amp;FDO: fotografierne som FAIR digital object</translation>
    </message>
    <message>
        <source>&amp;Report, as one page for the browser</source>
        <translation>&amp;Rapport, som én side til browseren</translation>
    </message>
    <message>
        <source>Report as PD&amp;F, on A4</source>
        <translation>Rapport som PD&amp;F, på A4</translation>
    </message>
    <message>
        <source>What is exported</source>
        <translation>Hvad der eksporteres</translation>
    </message>
    <message>
        <source>&amp;Export into a folder …</source>
        <translation>E&amp;ksportér til en mappe …</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Luk</translation>
    </message>
    <message>
        <source>{field}: {count} letters; {most} can be kept.</source>
        <translation>{field}: {count} tegn; {most} kan beholdes.</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Resumé</translation>
    </message>
    <message>
        <source>A line of People</source>
        <translation>En linje under Personer</translation>
    </message>
    <message>
        <source>People: {count} lines; {most} can be kept.</source>
        <translation>Personer: {count} linjer; {most} kan beholdes.</translation>
    </message>
    <message>
        <source>Choose what is to be made.</source>
        <translation>Vælg, hvad der skal laves.</translation>
    </message>
    <message>
        <source>Into which folder?</source>
        <translation>I hvilken mappe?</translation>
    </message>
    <message>
        <source>Writing {names} …</source>
        <translation>Skriver {names} …</translation>
    </message>
    <message>
        <source>Written: {names}.</source>
        <translation>Skrevet: {names}.</translation>
    </message>
    <message>
        <source>Archives will ask for more:</source>
        <translation>Arkiver vil bede om mere:</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>Add photographs</source>
        <translation>Tilføj fotos</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Åbn mappe</translation>
    </message>
    <message>
        <source>The address of a folder of photographs, as in s3://bucket/folder:</source>
        <translation>Adressen på en mappe med fotos, som s3://bucket/mappe:</translation>
    </message>
    <message>
        <source>Add from address</source>
        <translation>Tilføj fra adresse</translation>
    </message>
    <message>
        <source>Add a folder that holds a folder per species</source>
        <translation>Tilføj en mappe med en mappe pr. art</translation>
    </message>
    <message>
        <source>Where are the photographs that moved?</source>
        <translation>Hvor er fotografierne, der er flyttet?</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nyt projekt</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Åbn projekt</translation>
    </message>
    <message>
        <source>One page for the browser (*.html)</source>
        <translation>Én side til browseren (*.html)</translation>
    </message>
    <message>
        <source>PDF, on A4 (*.pdf)</source>
        <translation>PDF, på A4 (*.pdf)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Export dataset to an empty folder</source>
        <translation>Eksportér datasæt til en tom mappe</translation>
    </message>
    <message>
        <source>Save project as</source>
        <translation>Gem projekt som</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Gem en kopi</translation>
    </message>
    <message>
        <source>Merge the labels of which project?</source>
        <translation>Hvilket projekts navne skal flettes?</translation>
    </message>
    <message>
        <source>Rescue labels of which project?</source>
        <translation>Hvilket projekts navne skal reddes?</translation>
    </message>
    <message>
        <source>{name} rescued</source>
        <translation>{name} reddet</translation>
    </message>
    <message>
        <source>Save what can be read in a new project</source>
        <translation>Gem, hvad der kan læses, i et nyt projekt</translation>
    </message>
    <message>
        <source>JellyGUI projects (*{ending})</source>
        <translation>JellyGUI-projekter (*{ending})</translation>
    </message>
    <message>
        <source>Drop photographs first, or open a project.</source>
        <translation>Slip fotos først, eller åbn et projekt.</translation>
    </message>
    <message>
        <source>Another project was opened while you chose, so nothing was done.</source>
        <translation>Et andet projekt blev åbnet, mens du valgte, så der blev ikke gjort noget.</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>Eksportér tabel</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Vis i mappe</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Skrevet: {path}</translation>
    </message>
    <message>
        <source>Rows in which nothing was found are left out: {count}.</source>
        <translation>Rækker, hvor intet blev fundet, er udeladt: {count}.</translation>
    </message>
    <message>
        <source>“{path}” could not be shown.</source>
        <translation>»{path}« kunne ikke vises.</translation>
    </message>
    <message>
        <source>Look for it in the file manager.</source>
        <translation>Find den i filhåndteringen.</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Photographs before and after this one</source>
        <translation>Fotos før og efter dette</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filters</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>+ Filter</source>
        <translation>+ Filter</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Tilføj et filter</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Gem …</translation>
    </message>
    <message>
        <source>Save these filters under a name</source>
        <translation>Gem disse filtre under et navn</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Ryd alle</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Fjern alle filtre</translation>
    </message>
    <message numerus="yes">
        <source>{count} photographs</source>
        <translation>
            <numerusform>{count} foto</numerusform>
            <numerusform>{count} fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the filter: {words}</source>
        <translation>Fjern filteret: {words}</translation>
    </message>
    <message>
        <source>Filter {words}, remove</source>
        <translation>Filter {words}, fjern</translation>
    </message>
</context>
<context>
    <name>Filtering</name>
    <message>
        <source>Type to find one of them</source>
        <translation>Skriv for at finde et af dem</translation>
    </message>
    <message>
        <source>Filter photo&amp;graphs</source>
        <translation>Filtrér f&amp;otos</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gemte filtre</translation>
    </message>
    <message>
        <source>Add a fil&amp;ter …</source>
        <translation>Tilføj et fil&amp;ter …</translation>
    </message>
    <message>
        <source>{title} …</source>
        <translation>{title} …</translation>
    </message>
    <message>
        <source>Save these filters …</source>
        <translation>Gem disse filtre …</translation>
    </message>
    <message>
        <source>Forget saved filters …</source>
        <translation>Glem gemte filtre …</translation>
    </message>
    <message>
        <source>{title}: no photograph here has one.</source>
        <translation>{title}: intet foto her har en.</translation>
    </message>
    <message>
        <source>There are no filters to save: add one first.</source>
        <translation>Der er ingen filtre at gemme: tilføj et først.</translation>
    </message>
    <message>
        <source>Save filters</source>
        <translation>Gem filtre</translation>
    </message>
    <message>
        <source>What are these filters to be called?</source>
        <translation>Hvad skal disse filtre hedde?</translation>
    </message>
    <message>
        <source>Saved as “{name}”, among the saved filters.</source>
        <translation>Gemt som »{name}« blandt de gemte filtre.</translation>
    </message>
    <message>
        <source>“{name}” was saved before, and is these filters now.</source>
        <translation>»{name}« var gemt før og er disse filtre nu.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Glem</translation>
    </message>
    <message>
        <source>The saved filters “{name}” are forgotten.</source>
        <translation>De gemte filtre »{name}« er glemt.</translation>
    </message>
</context>
<context>
    <name>GoToBox</name>
    <message>
        <source>Go to</source>
        <translation>Gå til</translation>
    </message>
    <message>
        <source>Go to a command, page, species or photograph</source>
        <translation>Gå til en kommando, side, art eller et foto</translation>
    </message>
    <message>
        <source>What to go to</source>
        <translation>Hvad der skal gås til</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Hvad der blev fundet</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>All {count} photographs that “{text}” finds</source>
        <translation>Alle {count} fotos, som »{text}« finder</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Nothing was found for “{text}”.</source>
        <translation>Intet fundet for »{text}«.</translation>
    </message>
</context>
<context>
    <name>GridModel</name>
    <message>
        <source>{words}, {share} alike</source>
        <translation>{words}, {share} ens</translation>
    </message>
    <message>
        <source>{name}, {row} of {count}: {words}</source>
        <translation>{name}, {row} af {count}: {words}</translation>
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
        <translation> eller </translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tast</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Hvad den gør</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide · JellyGUI</source>
        <translation>Vejledning · JellyGUI</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Find i vejledningen</translation>
    </message>
    <message>
        <source>Back to the page before (Alt+Left)</source>
        <translation>Tilbage til forrige side (Alt+Venstre)</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Vejledningens sider</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>En side i vejledningen</translation>
    </message>
    <message numerus="yes">
        <source>On {count} pages</source>
        <translation>
            <numerusform>På én side</numerusform>
            <numerusform>På {count} sider</numerusform>
        </translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>Ingen side har alle disse ord.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Keys</source>
        <translation>Taster</translation>
    </message>
    <message>
        <source>Where the focus is</source>
        <translation>Hvor fokus er</translation>
    </message>
    <message>
        <source>Zoom in on the large photograph</source>
        <translation>Zoom ind på det store foto</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom ud</translation>
    </message>
    <message>
        <source>Pull the likeness map</source>
        <translation>Flyt lighedskortet</translation>
    </message>
    <message>
        <source>See the whole likeness map</source>
        <translation>Se hele lighedskortet</translation>
    </message>
    <message>
        <source>Show the photographs of a number</source>
        <translation>Vis fotografierne bag et tal</translation>
    </message>
    <message>
        <source>Show a folder or a day alone, or all again</source>
        <translation>Vis en mappe eller en dag alene, eller alle igen</translation>
    </message>
    <message>
        <source>Remove the filter that has the focus</source>
        <translation>Fjern filteret, der har fokus</translation>
    </message>
    <message>
        <source>Rename a model, or type in a table</source>
        <translation>Omdøb en model, eller skriv i en tabel</translation>
    </message>
    <message>
        <source>Tick a run to draw it</source>
        <translation>Sæt hak ved en kørsel for at tegne den</translation>
    </message>
    <message>
        <source>Open the menu of what is chosen</source>
        <translation>Åbn menuen for det valgte</translation>
    </message>
    <message>
        <source>Close a message</source>
        <translation>Luk en meddelelse</translation>
    </message>
    <message>
        <source> or </source>
        <translation> eller </translation>
    </message>
</context>
<context>
    <name>HintLine</name>
    <message>
        <source>Close this hint</source>
        <translation>Luk dette tip</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>First check: name what you see; what the model says is hidden.</source>
        <translation>Første stikprøve: nævn, hvad du ser; hvad modellen siger, er skjult.</translation>
    </message>
    <message>
        <source>First review: Enter takes what is offered, a digit names another species.</source>
        <translation>Første gennemsyn: Enter tager det foreslåede, et ciffer nævner en anden art.</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>“{job}” was left behind: it does not answer.</source>
        <translation>»{job}« blev opgivet: den svarer ikke.</translation>
    </message>
    <message>
        <source>A disk or a place in the network may be gone. What was done so far is kept.</source>
        <translation>En disk eller et sted på netværket er måske væk. Hvad der er gjort indtil nu, er bevaret.</translation>
    </message>
</context>
<context>
    <name>JobLine</name>
    <message>
        <source>Progress of: {job}</source>
        <translation>Fremdrift: {job}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Cancel: {job}</source>
        <translation>Annullér: {job}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsæt</translation>
    </message>
    <message>
        <source>{job}: waits for its turn</source>
        <translation>{job}: venter på sin tur</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} af {total}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>på pause</translation>
    </message>
    <message>
        <source>{rate}/s</source>
        <translation>{rate}/s</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} tilbage</translation>
    </message>
</context>
<context>
    <name>KeyChips</name>
    <message>
        <source>None of these</source>
        <translation>Ingen af disse</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Usikker</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Spring over</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Another species</source>
        <translation>En art mere</translation>
    </message>
    <message>
        <source>{label} again</source>
        <translation>{label} igen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Confirm {count}</source>
        <translation>Bekræft {count}</translation>
    </message>
    <message>
        <source>Same as last</source>
        <translation>Samme som sidst</translation>
    </message>
    <message>
        <source>Nothing to confirm</source>
        <translation>Intet at bekræfte</translation>
    </message>
    <message>
        <source>{label}, below its limits</source>
        <translation>{label}, under grænserne</translation>
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
        <translation>Dine seneste ord om fotos er ikke skrevet: disken med »{name}« svarer ikke.</translation>
    </message>
    <message>
        <source>Connect it and wait. Closing once more leaves without these words.</source>
        <translation>Tilslut den, og vent. Lukker du én gang til, forlades programmet uden disse ord.</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>What the model looked at is shown when you have answered.</source>
        <translation>Hvad modellen så på, vises, når du har svaret.</translation>
    </message>
    <message>
        <source>No model has looked at this photograph yet.</source>
        <translation>Ingen model har set på dette foto endnu.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Ser …</translation>
    </message>
    <message>
        <source>The model does not know {species}.</source>
        <translation>Modellen kender ikke {species}.</translation>
    </message>
    <message>
        <source>Nothing on this photograph spoke for {species}.</source>
        <translation>Intet på dette foto talte for {species}.</translation>
    </message>
    <message>
        <source>What spoke for {species}</source>
        <translation>Hvad der talte for {species}</translation>
    </message>
    <message>
        <source>against</source>
        <translation>imod</translation>
    </message>
    <message>
        <source>for</source>
        <translation>for</translation>
    </message>
    <message>
        <source>The photograph {reason}.</source>
        <translation>Fotografiet {reason}.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Photographs to check</source>
        <translation>&amp;Fotos i stikprøven</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>hvor mange</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dit navn</translation>
    </message>
    <message>
        <source>It stands beside every label that you give from now on.</source>
        <translation>Det står ved alle navne, du giver fra nu af.</translation>
    </message>
    <message>
        <source>What was dropped is not a file on this computer.</source>
        <translation>Det, der blev sluppet, er ikke en fil på denne computer.</translation>
    </message>
    <message>
        <source>Save it to a folder first, then drop the folder.</source>
        <translation>Gem det i en mappe først, og slip så mappen.</translation>
    </message>
    <message>
        <source>Locate …</source>
        <translation>Find …</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Selvtest</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Likeness map</source>
        <translation>Lighedskort</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>Akser</translation>
    </message>
    <message>
        <source>Axes {first} and {second}</source>
        <translation>Akse {first} og {second}</translation>
    </message>
    <message>
        <source>Axis 1 is that along which the photographs differ most, then 2, 3 and 4</source>
        <translation>Langs akse 1 er fotoene mest forskellige, derefter langs 2, 3 og 4</translation>
    </message>
    <message>
        <source>Smaller (-, or the wheel)</source>
        <translation>Mindre (- eller hjulet)</translation>
    </message>
    <message>
        <source>Larger (+, or the wheel)</source>
        <translation>Større (+ eller hjulet)</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>Hele kortet</translation>
    </message>
    <message>
        <source>The whole map (Home)</source>
        <translation>Hele kortet (Home)</translation>
    </message>
    <message>
        <source>Placing the photographs …</source>
        <translation>Fotoene placeres …</translation>
    </message>
    <message>
        <source>The photographs could not be placed. The grid shows them all (M).</source>
        <translation>Fotoene kunne ikke placeres. Gitteret viser dem alle (M).</translation>
    </message>
    <message>
        <source>What the model in use sees there is not known, so that nothing can be compared. “Classify now” (menu Classify) lets it look.</source>
        <translation>Hvad modellen i brug ser der, vides ikke, så intet kan sammenlignes. »Klassificér nu« (menuen Klassificér) lader den se.</translation>
    </message>
    <message>
        <source>What is alike lies close: draw round some</source>
        <translation>Det, der ligner, ligger tæt: tegn om nogle</translation>
    </message>
    <message>
        <source>Without {count} that no model has looked at</source>
        <translation>Uden {count}, som ingen model har set på</translation>
    </message>
    <message numerus="yes">
        <source>{count} photographs; arrow keys go from one to the next</source>
        <translation>
            <numerusform>{count} foto; piletaster går fra det ene til det næste</numerusform>
            <numerusform>{count} fotos; piletaster går fra det ene til det næste</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Add &amp;photographs …</source>
        <translation>Tilføj &amp;fotos …</translation>
    </message>
    <message>
        <source>Add &amp;folder …</source>
        <translation>Tilføj &amp;mappe …</translation>
    </message>
    <message>
        <source>Add from a&amp;ddress …</source>
        <translation>Tilføj fra a&amp;dresse …</translation>
    </message>
    <message>
        <source>Add &amp;labelled folder …</source>
        <translation>Tilføj &amp;navngivet mappe …</translation>
    </message>
    <message>
        <source>Loca&amp;te moved photographs …</source>
        <translation>&amp;Find flyttede fotos …</translation>
    </message>
    <message>
        <source>&amp;New project …</source>
        <translation>N&amp;yt projekt …</translation>
    </message>
    <message>
        <source>&amp;Open project …</source>
        <translation>&amp;Åbn projekt …</translation>
    </message>
    <message>
        <source>&amp;Save project as …</source>
        <translation>Gem &amp;projekt som …</translation>
    </message>
    <message>
        <source>Save a cop&amp;y …</source>
        <translation>Gem en &amp;kopi …</translation>
    </message>
    <message>
        <source>&amp;Merge labels …</source>
        <translation>F&amp;let navne …</translation>
    </message>
    <message>
        <source>Your n&amp;ame …</source>
        <translation>&amp;Dit navn …</translation>
    </message>
    <message>
        <source>Resc&amp;ue labels …</source>
        <translation>&amp;Red navne …</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Åbn &amp;seneste</translation>
    </message>
    <message>
        <source>&amp;Export counts CSV …</source>
        <translation>&amp;Eksportér tal-CSV …</translation>
    </message>
    <message>
        <source>Export &amp;images CSV …</source>
        <translation>Eksportér &amp;billed-CSV …</translation>
    </message>
    <message>
        <source>&amp;Write report …</source>
        <translation>S&amp;kriv rapport …</translation>
    </message>
    <message>
        <source>Export for arc&amp;hives …</source>
        <translation>Eksportér til &amp;arkiver …</translation>
    </message>
    <message>
        <source>Export &amp;dataset …</source>
        <translation>Eksportér da&amp;tasæt …</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Luk vindue</translation>
    </message>
    <message>
        <source>&amp;Classify now</source>
        <translation>&amp;Klassificér nu</translation>
    </message>
    <message>
        <source>&amp;Try unreadable or missing ones again</source>
        <translation>&amp;Prøv ulæselige eller manglende igen</translation>
    </message>
    <message>
        <source>Re&amp;view, the least certain first</source>
        <translation>&amp;Gennemse, de mest usikre først</translation>
    </message>
    <message>
        <source>Check a &amp;random sample …</source>
        <translation>Tag en &amp;stikprøve …</translation>
    </message>
    <message>
        <source>A &amp;promise of precision …</source>
        <translation>Et &amp;løfte om præcision …</translation>
    </message>
    <message>
        <source>Classify &amp;by itself after a drop</source>
        <translation>Klassificér &amp;af sig selv, når noget slippes</translation>
    </message>
    <message>
        <source>&amp;Suggest as I label</source>
        <translation>&amp;Foreslå, mens jeg navngiver</translation>
    </message>
    <message>
        <source>Show what is suggested &amp;otherwise</source>
        <translation>Vis, hvad der foreslås &amp;anderledes</translation>
    </message>
    <message>
        <source>R&amp;etrain</source>
        <translation>G&amp;entræn</translation>
    </message>
    <message>
        <source>&amp;Days …</source>
        <translation>&amp;Dage …</translation>
    </message>
    <message>
        <source>&amp;Camera clocks …</source>
        <translation>&amp;Kameraure …</translation>
    </message>
    <message>
        <source>S&amp;tations …</source>
        <translation>&amp;Stationer …</translation>
    </message>
    <message>
        <source>Frames of &amp;videos …</source>
        <translation>Billeder fra &amp;videoer …</translation>
    </message>
    <message>
        <source>Species &amp;list …</source>
        <translation>Arts&amp;liste …</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Vejledning</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Taster</translation>
    </message>
    <message>
        <source>Last &amp;messages</source>
        <translation>Seneste &amp;meddelelser</translation>
    </message>
    <message>
        <source>&amp;Self-test</source>
        <translation>&amp;Selvtest</translation>
    </message>
    <message>
        <source>Save &amp;diagnostic zip …</source>
        <translation>&amp;Gem fejlrapport som zip …</translation>
    </message>
    <message>
        <source>&amp;About JellyGUI</source>
        <translation>&amp;Om JellyGUI</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prog</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Som &amp;systemet</translation>
    </message>
</context>
<context>
    <name>MergeBox</name>
    <message>
        <source>Merge labels</source>
        <translation>Flet navne</translation>
    </message>
    <message>
        <source>Labels of “{name}”</source>
        <translation>Navnene i »{name}«</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Sammenligner …</translation>
    </message>
    <message>
        <source>What these labels would bring</source>
        <translation>Hvad disse navne ville bringe</translation>
    </message>
    <message>
        <source>Who labelled what</source>
        <translation>Hvem der navngav hvad</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hvor</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Only there</source>
        <translation>Kun der</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Som hvad</translation>
    </message>
    <message>
        <source>How far people agree</source>
        <translation>Hvor enige personer er</translation>
    </message>
    <message>
        <source>Agreement by species</source>
        <translation>Enighed efter art</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Said by either</source>
        <translation>Sagt af en af dem</translation>
    </message>
    <message>
        <source>By both</source>
        <translation>Af begge</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 %-interval</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa: 1 is full agreement, 0 what chance alone gives. Interval: Fleiss, Cohen &amp; Everitt 1969, by groups of alike photographs (Yang &amp; Zhou 2014), at least as wide as the score interval.</source>
        <translation>Cohens kappa: 1 er fuld enighed, 0 hvad tilfældet alene giver. Interval: Fleiss, Cohen &amp; Everitt 1969, efter grupper af ens fotos (Yang &amp; Zhou 2014), mindst så bredt som scoreintervallet.</translation>
    </message>
    <message>
        <source>&amp;Take labels over</source>
        <translation>&amp;Overtag navne</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annullér</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Hvad der blev fundet</translation>
    </message>
    <message>
        <source>&amp;Add species that this project lacks: {species}</source>
        <translation>&amp;Tilføj arter, som dette projekt mangler: {species}</translation>
    </message>
    <message>
        <source>Labelled only there: {count}. These labels would be taken over.</source>
        <translation>Kun navngivet der: {count}. Disse navne ville blive overtaget.</translation>
    </message>
    <message>
        <source>People disagree: {count}. What is said here stays, and both words are shown until one is settled.</source>
        <translation>Personer er uenige: {count}. Hvad der er sagt her, bliver, og begge ord vises, til ét er afgjort.</translation>
    </message>
    <message>
        <source>Both say the same: {count}.</source>
        <translation>Begge siger det samme: {count}.</translation>
    </message>
    <message>
        <source>Of species that this project lacks: {count}. These labels stay there.</source>
        <translation>Af arter, som dette projekt mangler: {count}. Disse navne bliver der.</translation>
    </message>
    <message>
        <source>Notes or tags come to: {count}. None that are here are changed.</source>
        <translation>Noter eller mærkeord kommer til: {count}. Ingen af dem, der er her, ændres.</translation>
    </message>
    <message>
        <source>Of these, with a note here already: {count}. Theirs is put below it.</source>
        <translation>Af disse, med en note her allerede: {count}. Deres sættes under den.</translation>
    </message>
    <message>
        <source>Without room for more notes or tags: {count}. These stay there.</source>
        <translation>Uden plads til flere noter eller mærkeord: {count}. Disse bliver der.</translation>
    </message>
    <message>
        <source>In this project already: {count}.</source>
        <translation>I dette projekt allerede: {count}.</translation>
    </message>
    <message>
        <source>Labelled there, but not in this project: {count}.</source>
        <translation>Navngivet der, men ikke i dette projekt: {count}.</translation>
    </message>
    <message>
        <source>Files here that were not read yet, and may be some of these: {count}. Classify them first.</source>
        <translation>Filer her, som endnu ikke er læst, og som kan være nogle af disse: {count}. Klassificér dem først.</translation>
    </message>
    <message>
        <source>Labelled there, but never read: {count}. Open that project once, so that they are.</source>
        <translation>Navngivet der, men aldrig læst: {count}. Åbn det projekt én gang, så de bliver det.</translation>
    </message>
    <message>
        <source>“{name}” is {here} here, and {there} there.</source>
        <translation>»{name}« er {here} her og {there} der.</translation>
    </message>
    <message>
        <source>Names are given under File, Your name …</source>
        <translation>Navne gives under Filer, Dit navn …</translation>
    </message>
    <message>
        <source>There is nothing to take over.</source>
        <translation>Der er intet at overtage.</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>uden navn</translation>
    </message>
    <message>
        <source>here</source>
        <translation>her</translation>
    </message>
    <message>
        <source>there</source>
        <translation>der</translation>
    </message>
    <message>
        <source>No photograph was labelled by both.</source>
        <translation>Intet foto blev navngivet af begge.</translation>
    </message>
    <message numerus="yes">
        <source>Both labelled {count} photographs, {same} of them alike; kappa {kappa}.</source>
        <translation>
            <numerusform>Begge navngav {count} foto, {same} ens; kappa {kappa}.</numerusform>
            <numerusform>Begge navngav {count} fotos, {same} af dem ens; kappa {kappa}.</numerusform>
        </translation>
    </message>
    <message>
        <source>On {seen} of them the second person could see what the first had said.</source>
        <translation>Ved {seen} af dem kunne den anden person se, hvad den første havde sagt.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>og {count} flere</translation>
    </message>
    <message>
        <source>is not defined, since both use one word only</source>
        <translation>er ikke defineret, da begge kun bruger ét ord</translation>
    </message>
    <message>
        <source>{value} (95 %: {limits})</source>
        <translation>{value} (95 %: {limits})</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} til {high}</translation>
    </message>
</context>
<context>
    <name>MessageLine</name>
    <message>
        <source>Show log</source>
        <translation>Vis log</translation>
    </message>
    <message>
        <source>Rescue labels …</source>
        <translation>Red navne …</translation>
    </message>
    <message>
        <source>Earlier messages, which come back when this one is closed</source>
        <translation>Tidligere meddelelser, som kommer igen, når denne lukkes</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Luk denne meddelelse</translation>
    </message>
</context>
<context>
    <name>MessagesBox</name>
    <message>
        <source>Messages</source>
        <translation>Meddelelser</translation>
    </message>
    <message>
        <source>What was said last, the newest first</source>
        <translation>Hvad der sidst blev sagt, det nyeste først</translation>
    </message>
    <message>
        <source>Nothing has been said yet.</source>
        <translation>Intet er sagt endnu.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiér</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Luk</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>Shall new projects begin with “{name}” too?</source>
        <translation>Skal nye projekter også begynde med »{name}«?</translation>
    </message>
    <message>
        <source>This is asked once: from then on they begin with the model chosen last.</source>
        <translation>Der spørges kun én gang: fra nu af begynder de med den model, der sidst er valgt.</translation>
    </message>
    <message>
        <source>New projects too</source>
        <translation>Også nye projekter</translation>
    </message>
    <message>
        <source>Only where I choose it</source>
        <translation>Kun hvor jeg vælger den</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Import …</source>
        <translation>Importér …</translation>
    </message>
    <message>
        <source>Compare two</source>
        <translation>Sammenlign to</translation>
    </message>
    <message>
        <source>Open report …</source>
        <translation>Åbn rapport …</translation>
    </message>
    <message>
        <source>A page that the command “jellygui compare” or “jellygui evaluate” has written</source>
        <translation>En side, som kommandoen »jellygui compare« eller »jellygui evaluate« har skrevet</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modeller</translation>
    </message>
    <message>
        <source>Reading the models …</source>
        <translation>Modellerne læses …</translation>
    </message>
    <message>
        <source>Choose two models: click one, then the other with Ctrl.</source>
        <translation>Vælg to modeller: klik på den ene, så på den anden med Ctrl.</translation>
    </message>
    <message>
        <source>Comparing two models</source>
        <translation>Sammenligner to modeller</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>Eksportér modellen</translation>
    </message>
    <message>
        <source>Import models</source>
        <translation>Importér modeller</translation>
    </message>
    <message>
        <source>Pages (*.html *.htm)</source>
        <translation>Sider (*.html *.htm)</translation>
    </message>
    <message>
        <source>Open a report</source>
        <translation>Åbn en rapport</translation>
    </message>
    <message>
        <source>“{path}” could not be shown.</source>
        <translation>»{path}« kunne ikke vises.</translation>
    </message>
    <message>
        <source>Open it with your browser.</source>
        <translation>Åbn den med din browser.</translation>
    </message>
</context>
<context>
    <name>ModelsTree</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Arter</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Nøjagtighed</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Størrelse</translation>
    </message>
    <message>
        <source>Speed here</source>
        <translation>Hastighed her</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Lavet</translation>
    </message>
    <message>
        <source>{name} · in use</source>
        <translation>{name} · i brug</translation>
    </message>
    <message>
        <source>{number} M</source>
        <translation>{number} mio.</translation>
    </message>
    <message>
        <source>{time} ms</source>
        <translation>{time} ms</translation>
    </message>
    <message>
        <source>On {what}: {rate}</source>
        <translation>På {what}: {rate}</translation>
    </message>
    <message>
        <source>Models of the same data were made with the same photographs.</source>
        <translation>Modeller af de samme data blev lavet med de samme fotos.</translation>
    </message>
    <message>
        <source>Not measured yet: Measure speed does it.</source>
        <translation>Endnu ikke målt: Mål hastigheden gør det.</translation>
    </message>
</context>
<context>
    <name>ModelsView</name>
    <message>
        <source>Models; one stands under the one it grew from</source>
        <translation>Modeller; hver står under den, den bygger på</translation>
    </message>
</context>
<context>
    <name>NumberBox</name>
    <message>
        <source>&amp;Individuals</source>
        <translation>&amp;Individer</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>ikke talt</translation>
    </message>
    <message>
        <source>Enter to accept, Escape to cancel</source>
        <translation>Enter for at godtage, Escape for at annullere</translation>
    </message>
    <message>
        <source>A whole number from {low} to {high}</source>
        <translation>Et helt tal fra {low} til {high}</translation>
    </message>
</context>
<context>
    <name>OptionsPanel</name>
    <message>
        <source>The model in use learns my labels</source>
        <translation>Modellen i brug lærer mine navne</translation>
    </message>
    <message>
        <source>A new network from all photographs</source>
        <translation>Et nyt netværk af alle fotos</translation>
    </message>
    <message>
        <source>Starts with</source>
        <translation>Begynder med</translation>
    </message>
    <message>
        <source>The weights that the network has before it learns.</source>
        <translation>De vægte, netværket har, før det lærer.</translation>
    </message>
    <message>
        <source>What to train</source>
        <translation>Hvad der skal trænes</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Hvad det kræver</translation>
    </message>
    <message>
        <source>How the photographs are used</source>
        <translation>Hvordan fotografierne bruges</translation>
    </message>
    <message>
        <source>It learns from the labelled photographs of this project alone, for species of its own or to compare networks. It takes much longer.</source>
        <translation>Det lærer af de navngivne fotos i dette projekt alene, til egne arter eller for at sammenligne netværk. Det tager meget længere tid.</translation>
    </message>
    <message>
        <source>It keeps what it knows, and learns your labels besides.</source>
        <translation>Den beholder, hvad den kan, og lærer dine navne oveni.</translation>
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
        <translation>Optælling</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Træn</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modeller</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Taster</translation>
    </message>
    <message>
        <source>&amp;Exclude from training</source>
        <translation>&amp;Udelad fra træning</translation>
    </message>
    <message>
        <source>&amp;Let teach again</source>
        <translation>&amp;Lad lære fra sig igen</translation>
    </message>
    <message>
        <source>Show it in the guide</source>
        <translation>Vis det i vejledningen</translation>
    </message>
    <message>
        <source>Show or fold the &amp;preview</source>
        <translation>Vis eller &amp;fold visningen</translation>
    </message>
    <message>
        <source>On the photographs</source>
        <translation>Ved fotografierne</translation>
    </message>
    <message>
        <source>On a species in the list</source>
        <translation>Ved en art i listen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Overalt</translation>
    </message>
    <message>
        <source>A random check is under way: end it first.</source>
        <translation>En stikprøve er i gang: afslut den først.</translation>
    </message>
    <message>
        <source>“{name}” is among your models: compare or use it there.</source>
        <translation>»{name}« er blandt dine modeller: sammenlign den eller brug den der.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Brug</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message numerus="yes">
        <source>{count} photographs that your {labels} labels call otherwise</source>
        <translation>
            <numerusform>{count} foto, som dine {labels} navne kalder noget andet</numerusform>
            <numerusform>{count} fotos, som dine {labels} navne kalder noget andet</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is suggested that does not count already. Label a few photographs.</source>
        <translation>Intet foreslås, som ikke allerede tæller. Navngiv nogle få fotos.</translation>
    </message>
    <message>
        <source>Choose the photographs that show “{name}” first.</source>
        <translation>Vælg først fotografierne, der viser »{name}«.</translation>
    </message>
</context>
<context>
    <name>PhotosPage</name>
    <message>
        <source>Sort again</source>
        <translation>Sortér igen</translation>
    </message>
    <message>
        <source>End review</source>
        <translation>Afslut gennemsyn</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Vis alle</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Slip</translation>
    </message>
    <message>
        <source>A check looks at one photograph after the other.</source>
        <translation>En stikprøve ser på ét foto ad gangen.</translation>
    </message>
    <message>
        <source>Nothing else here is to be looked at.</source>
        <translation>Intet andet her skal ses på.</translation>
    </message>
    <message>
        <source>What the model in use sees there is not known, so that nothing can be compared. “Classify now” (menu Classify) lets it look.</source>
        <translation>Hvad modellen i brug ser der, vides ikke, så intet kan sammenlignes. »Klassificér nu« (menuen Klassificér) lader den se.</translation>
    </message>
    <message numerus="yes">
        <source>{count} new results</source>
        <translation>
            <numerusform>{count} nyt resultat</numerusform>
            <numerusform>{count} nye resultater</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Vis dem</translation>
    </message>
    <message>
        <source>Choose a photograph first: click it, or press an arrow key.</source>
        <translation>Vælg et foto først: klik på det, eller tryk på en piletast.</translation>
    </message>
    <message>
        <source>No label was given before: a digit, 0, U or S gives one.</source>
        <translation>Intet navn er givet før: et ciffer, 0, U eller S giver et.</translation>
    </message>
    <message>
        <source>A species is taken away where there are several: A adds another.</source>
        <translation>En art fjernes, hvor der er flere: A tilføjer en til.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>Visning</translation>
    </message>
    <message>
        <source>Previous photograph</source>
        <translation>Forrige foto</translation>
    </message>
    <message>
        <source>Next photograph</source>
        <translation>Næste foto</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom ud</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom ind</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Tilpas</translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation>Tilpas til vinduet</translation>
    </message>
    <message>
        <source>Show every pixel</source>
        <translation>Vis hver pixel</translation>
    </message>
    <message>
        <source>Large and back (space)</source>
        <translation>Stor og tilbage (mellemrum)</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>What the model looked at (H)</source>
        <translation>Hvad modellen så på (H)</translation>
    </message>
    <message>
        <source>What Enter writes</source>
        <translation>Hvad Enter skriver</translation>
    </message>
    <message>
        <source>What is known of the photograph</source>
        <translation>Hvad der vides om fotografiet</translation>
    </message>
    <message>
        <source>Choose a photograph to see it large.</source>
        <translation>Vælg et foto for at se det stort.</translation>
    </message>
</context>
<context>
    <name>ProjectSession</name>
    <message>
        <source>Writing the report</source>
        <translation>Skriver rapporten</translation>
    </message>
    <message>
        <source>Copying photographs</source>
        <translation>Kopierer fotos</translation>
    </message>
    <message>
        <source>Taking labels in</source>
        <translation>Overtager navne</translation>
    </message>
    <message>
        <source>Looking for moved photographs</source>
        <translation>Leder efter flyttede fotos</translation>
    </message>
    <message>
        <source>Grouping photographs</source>
        <translation>Grupperer fotos</translation>
    </message>
    <message>
        <source>Naming by the promise</source>
        <translation>Navngiver efter løftet</translation>
    </message>
    <message>
        <source>Naming anew</source>
        <translation>Navngiver på ny</translation>
    </message>
    <message>
        <source>Classifying</source>
        <translation>Klassificerer</translation>
    </message>
    <message>
        <source>Looking for photographs</source>
        <translation>Leder efter fotos</translation>
    </message>
    <message>
        <source>Reading labelled photographs</source>
        <translation>Læser navngivne fotos</translation>
    </message>
    <message>
        <source>Frames of videos</source>
        <translation>Billeder fra videoer</translation>
    </message>
    <message>
        <source>Taking frames of videos</source>
        <translation>Tager billeder fra videoer</translation>
    </message>
    <message>
        <source>The folder “{path}” cannot be read: {reason}.</source>
        <translation>Mappen »{path}« kan ikke læses: {reason}.</translation>
    </message>
    <message>
        <source>A copy of all up to now is in “{path}”.</source>
        <translation>En kopi af alt indtil nu er i »{path}«.</translation>
    </message>
    <message>
        <source>Photographs are classified with this model now.</source>
        <translation>Fotos klassificeres nu med denne model.</translation>
    </message>
    <message>
        <source>Rescuing labels</source>
        <translation>Redder navne</translation>
    </message>
    <message numerus="yes">
        <source>{folders} are no longer there. Their photographs count as before, but cannot be looked at. If a disk was taken out, connect it.</source>
        <translation>
            <numerusform>{folders} er der ikke længere. Dens fotos tæller som før, men kan ikke ses. Hvis en disk er taget ud, så tilslut den.</numerusform>
            <numerusform>{folders} er der ikke længere. Deres fotos tæller som før, men kan ikke ses. Hvis en disk er taget ud, så tilslut den.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromiseBox</name>
    <message>
        <source>Promise of precision</source>
        <translation>Løfte om præcision</translation>
    </message>
    <message>
        <source>Share of what is named that shall be right</source>
        <translation>Andel af det navngivne, der skal være rigtig</translation>
    </message>
    <message>
        <source>Which answers show it</source>
        <translation>Hvilke svar der viser det</translation>
    </message>
    <message>
        <source>What the answers show</source>
        <translation>Hvad svarene viser</translation>
    </message>
    <message>
        <source>What stays unidentified</source>
        <translation>Hvad der forbliver ubestemt</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Named from</source>
        <translation>Navngives fra</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rigtigt</translation>
    </message>
    <message>
        <source>Shown at least</source>
        <translation>Vist mindst</translation>
    </message>
    <message>
        <source>Unidentified here</source>
        <translation>Ubestemt her</translation>
    </message>
    <message>
        <source>Limits by species</source>
        <translation>Grænser efter art</translation>
    </message>
    <message>
        <source>Shown: an exact binomial test at 95 %, of limits from the strictest on until one fails. Species with few answers are taken together (*). Your own labels stand; a new model begins with its own limits.</source>
        <translation>Vist: en eksakt binomialtest ved 95 % af grænser fra den strengeste og frem, til en ikke består. Arter med få svar tages samlet (*). Dine egne navne står ved magt; en ny model begynder med sine egne grænser.</translation>
    </message>
    <message>
        <source>&amp;Name by this promise</source>
        <translation>&amp;Navngiv efter dette løfte</translation>
    </message>
    <message>
        <source>The model&apos;s &amp;own limits</source>
        <translation>Modellens &amp;egne grænser</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annullér</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Hvad det koster</translation>
    </message>
    <message>
        <source>Looking at what the model has said …</source>
        <translation>Ser på, hvad modellen har sagt …</translation>
    </message>
    <message>
        <source>Of what is named, at least {wish} shall be right.</source>
        <translation>Af det, der navngives, skal mindst {wish} være rigtigt.</translation>
    </message>
    <message>
        <source>By {count} {source}</source>
        <translation>Efter {count} {source}</translation>
    </message>
    <message>
        <source>There are no answers that could show it. Check a random sample of this project first (menu Classify).</source>
        <translation>Der er ingen svar, der kunne vise det. Tag først en stikprøve af dette projekt (menuen Klassificér).</translation>
    </message>
    <message>
        <source>That cannot be promised: above no limit are enough of these answers right. Wish for less, or answer more in a random check.</source>
        <translation>Det kan ikke loves: over ingen grænse er nok af disse svar rigtige. Ønsk mindre, eller svar på flere i en stikprøve.</translation>
    </message>
    <message>
        <source>Shown with 95 % confidence: under these limits at least {wish} is right.</source>
        <translation>Vist med 95 % sikkerhed: under disse grænser er mindst {wish} rigtigt.</translation>
    </message>
    <message>
        <source>By estimate: above these limits {wish} of the answers were right, but they are too few to show it of all ({fewest}, all of them right, are the fewest that do). What they show stands in the table.</source>
        <translation>Skønnet: over disse grænser var {wish} af svarene rigtige, men de er for få til at vise det for alle ({fewest}, alle rigtige, er det mindste antal, der gør det). Hvad de viser, står i tabellen.</translation>
    </message>
    <message>
        <source>Those photographs are not of this survey; a random check shows how it is here.</source>
        <translation>De fotos er ikke fra denne undersøgelse; en stikprøve viser, hvordan det er her.</translation>
    </message>
    <message numerus="yes">
        <source>Of {total} photographs that nobody has labelled and the model calls a species, {left} ({share}) stay unidentified; under its own limits {before}.</source>
        <translation>
            <numerusform>Af {total} foto, som ingen har navngivet, og som modellen kalder en art, forbliver {left} ({share}) ubestemte; under dens egne grænser {before}.</numerusform>
            <numerusform>Af {total} fotos, som ingen har navngivet, og som modellen kalder en art, forbliver {left} ({share}) ubestemte; under dens egne grænser {before}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{some} of {all}</source>
        <translation>{some} af {all}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldrig</translation>
    </message>
</context>
<context>
    <name>PromiseLine</name>
    <message>
        <source>Promise of precision</source>
        <translation>Løfte om præcision</translation>
    </message>
    <message>
        <source>Of what the model names, at least {wish} is right, shown with 95 % confidence by {source}.</source>
        <translation>Af det, modellen navngiver, er mindst {wish} rigtigt, vist med 95 % sikkerhed af {source}.</translation>
    </message>
    <message>
        <source>Of what the model names, about {wish} is right, by estimate from {source}.</source>
        <translation>Af det, modellen navngiver, er omkring {wish} rigtigt, skønnet ud fra {source}.</translation>
    </message>
</context>
<context>
    <name>Pruning</name>
    <message>
        <source>Getting ready …</source>
        <translation>Gør klar …</translation>
    </message>
    <message>
        <source>Pruning</source>
        <translation>Beskæring</translation>
    </message>
    <message>
        <source>These steps were done. Any of them can be kept.</source>
        <translation>Disse trin blev udført. Hvert af dem kan beholdes.</translation>
    </message>
    <message>
        <source>{model} pruned {step}</source>
        <translation>{model} beskåret {step}</translation>
    </message>
    <message>
        <source>Keeping a step</source>
        <translation>Beholder et trin</translation>
    </message>
    <message>
        <source>{stage}, epoch {epoch} of {epochs}</source>
        <translation>{stage}, epoke {epoch} af {epochs}</translation>
    </message>
    <message>
        <source>{done} of {total} {what}</source>
        <translation>{done} af {total} {what}</translation>
    </message>
    <message>
        <source>A new model: {name}.</source>
        <translation>En ny model: {name}.</translation>
    </message>
    <message>
        <source>Stopped. Any step so far can be kept.</source>
        <translation>Stoppet. Hvert trin indtil nu kan beholdes.</translation>
    </message>
</context>
<context>
    <name>PruningChart</name>
    <message>
        <source>Accuracy of each step; the list beside the chart says the same</source>
        <translation>Nøjagtighed for hvert trin; listen ved siden af diagrammet siger det samme</translation>
    </message>
    <message>
        <source>Accuracy on validation photographs, %</source>
        <translation>Nøjagtighed på valideringsfotos, %</translation>
    </message>
    <message>
        <source>before</source>
        <translation>før</translation>
    </message>
    <message>
        <source>Parameters, millions</source>
        <translation>Parametre, millioner</translation>
    </message>
    <message>
        <source>Size of the form that classifies, MB</source>
        <translation>Størrelse af den form, der klassificerer, MB</translation>
    </message>
    <message>
        <source>Measured here, ms for one photograph</source>
        <translation>Målt her, ms pr. foto</translation>
    </message>
</context>
<context>
    <name>PruningPage</name>
    <message>
        <source>Show its steps</source>
        <translation>Vis dens trin</translation>
    </message>
    <message>
        <source>Model to start from</source>
        <translation>Model at begynde fra</translation>
    </message>
    <message>
        <source>Choose folder …</source>
        <translation>Vælg mappe …</translation>
    </message>
    <message>
        <source>A folder with one folder of photographs per species</source>
        <translation>En mappe med en mappe fotos pr. art</translation>
    </message>
    <message>
        <source>This project&apos;s labels</source>
        <translation>Dette projekts navne</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Prune</source>
        <translation>Beskær</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Begynd fra</translation>
    </message>
    <message>
        <source>against parameters</source>
        <translation>mod parametre</translation>
    </message>
    <message>
        <source>against file size</source>
        <translation>mod filstørrelse</translation>
    </message>
    <message>
        <source>against time for a photograph</source>
        <translation>mod tid pr. foto</translation>
    </message>
    <message>
        <source>What the accuracy is drawn against</source>
        <translation>Hvad nøjagtigheden tegnes mod</translation>
    </message>
    <message>
        <source>Smaller at the left, more accurate at the right</source>
        <translation>Mindre til venstre, mere nøjagtig til højre</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Nøjagtighed</translation>
    </message>
    <message>
        <source>smaller</source>
        <translation>mindre</translation>
    </message>
    <message>
        <source>more accurate</source>
        <translation>mere nøjagtig</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Trin</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametre</translation>
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
        <translation>Beskæringens trin</translation>
    </message>
    <message>
        <source>Former prunings of this project</source>
        <translation>Tidligere beskæringer i dette projekt</translation>
    </message>
    <message>
        <source>Keep this model</source>
        <translation>Behold denne model</translation>
    </message>
    <message>
        <source>Open a project first.</source>
        <translation>Åbn et projekt først.</translation>
    </message>
    <message>
        <source>Learns from the photographs in “{folder}”.</source>
        <translation>Lærer af fotografierne i »{folder}«.</translation>
    </message>
    <message>
        <source>{text} What the model remembers stands for photographs that are missing there.</source>
        <translation>{text} Hvad modellen husker, står i stedet for fotos, der mangler der.</translation>
    </message>
    <message>
        <source>This project has too few labels for {names}. Choose the folder that the model was trained on, or label more.</source>
        <translation>Dette projekt har for få navne på {names}. Vælg den mappe, modellen blev trænet på, eller navngiv flere.</translation>
    </message>
    <message>
        <source>Learns from the labels of this project, and from what the model remembers of the photographs that it was made with. Test photographs only measure.</source>
        <translation>Lærer af navnene i dette projekt og af, hvad modellen husker af de fotos, den blev lavet med. Testfotos måler kun.</translation>
    </message>
    <message>
        <source>Learns from the labels of this project; test photographs stay out.</source>
        <translation>Lærer af navnene i dette projekt; testfotos holdes udenfor.</translation>
    </message>
    <message>
        <source>A folder per species</source>
        <translation>En mappe pr. art</translation>
    </message>
    <message>
        <source>Each step is a point. Choose one to see what it costs.</source>
        <translation>Hvert trin er et punkt. Vælg et for at se, hvad det koster.</translation>
    </message>
    <message>
        <source>Pruning takes away what a model needs least, step by step.</source>
        <translation>Beskæring fjerner det, en model har mindst brug for, trin for trin.</translation>
    </message>
    <message>
        <source>before</source>
        <translation>før</translation>
    </message>
</context>
<context>
    <name>Querying</name>
    <message>
        <source>Choose a photograph that shows a species first.</source>
        <translation>Vælg først et foto, der viser en art.</translation>
    </message>
    <message numerus="yes">
        <source>{count} photographs that you chose</source>
        <translation>
            <numerusform>{count} foto, som du har valgt</numerusform>
            <numerusform>{count} fotos, som du har valgt</numerusform>
        </translation>
    </message>
    <message>
        <source>A random check is under way: end it first.</source>
        <translation>En stikprøve er i gang: afslut den først.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Sider</translation>
    </message>
    <message>
        <source>{page} (Ctrl+{number})</source>
        <translation>{page} (Ctrl+{number})</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>&amp;Go to …</source>
        <translation>&amp;Gå til …</translation>
    </message>
    <message>
        <source>&amp;Find photographs</source>
        <translation>&amp;Find fotos</translation>
    </message>
    <message>
        <source>&amp;Species of the chosen ones …</source>
        <translation>&amp;De valgtes art …</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Vejledning</translation>
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
        <translation>Fotografiet, du gik til</translation>
    </message>
</context>
<context>
    <name>RealBox</name>
    <message>
        <source>It goes from {low} to {high}.</source>
        <translation>Det går fra {low} til {high}.</translation>
    </message>
    <message>
        <source>“{text}” is not a number; it stays at {value}.</source>
        <translation>»{text}« er ikke et tal; det bliver ved {value}.</translation>
    </message>
</context>
<context>
    <name>RemarkBox</name>
    <message>
        <source>Note and tags</source>
        <translation>Note og mærkeord</translation>
    </message>
    <message>
        <source>night dive, with parasites</source>
        <translation>natdyk, med parasitter</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Mærkeord</translation>
    </message>
    <message>
        <source>Enter to accept, Escape to cancel; commas between tags</source>
        <translation>Enter for at godtage, Escape for at annullere; komma mellem mærkeord</translation>
    </message>
    <message>
        <source>several notes: what is typed replaces them</source>
        <translation>flere noter: det, der skrives, erstatter dem</translation>
    </message>
</context>
<context>
    <name>RetrainButton</name>
    <message>
        <source>Training …</source>
        <translation>Træner …</translation>
    </message>
    <message>
        <source>A training was cut off. The Train page offers to go on.</source>
        <translation>En træning blev afbrudt. Siden Træn tilbyder at fortsætte.</translation>
    </message>
    <message>
        <source>{outcome} The Train page says whether it is better.</source>
        <translation>{outcome} Siden Træn siger, om den er bedre.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
</context>
<context>
    <name>Retraining</name>
    <message>
        <source>Retraining</source>
        <translation>Gentræning</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Træning</translation>
    </message>
    <message>
        <source>Keeping the best</source>
        <translation>Beholder den bedste</translation>
    </message>
    <message>
        <source>{project}, retrained</source>
        <translation>{project}, gentrænet</translation>
    </message>
    <message>
        <source>Run {number}</source>
        <translation>Kørsel {number}</translation>
    </message>
    <message>
        <source>A new model: {name}.</source>
        <translation>En ny model: {name}.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulleret.</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>End check</source>
        <translation>Afslut stikprøve</translation>
    </message>
    <message>
        <source>End review</source>
        <translation>Afslut gennemsyn</translation>
    </message>
    <message>
        <source>Random check: {done} of {total} answered</source>
        <translation>Stikprøve: {done} af {total} besvaret</translation>
    </message>
    <message>
        <source>{done} of {total} reviewed</source>
        <translation>{done} af {total} set igennem</translation>
    </message>
    <message>
        <source>All {total} reviewed</source>
        <translation>Alle {total} set igennem</translation>
    </message>
</context>
<context>
    <name>RunCharts</name>
    <message>
        <source>Loss</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Accuracy, %</source>
        <translation>Nøjagtighed, %</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoke</translation>
    </message>
    <message>
        <source>Loss of training and validation by epoch</source>
        <translation>Tab ved træning og validering efter epoke</translation>
    </message>
    <message>
        <source>Accuracy of training and validation by epoch</source>
        <translation>Nøjagtighed ved træning og validering efter epoke</translation>
    </message>
    <message>
        <source>Solid: training. Dashed: validation. Faint: every batch. Point at an epoch to read it.</source>
        <translation>Fuld linje: træning. Stiplet: validering. Svag: hver portion. Peg på en epoke for at læse den.</translation>
    </message>
    <message>
        <source>best {share} %</source>
        <translation>bedst {share} %</translation>
    </message>
    <message>
        <source>{run}, epoch {epoch}: loss {loss}, training {training} %</source>
        <translation>{run}, epoke {epoch}: tab {loss}, træning {training} %</translation>
    </message>
    <message>
        <source>, validation {share} %</source>
        <translation>, validering {share} %</translation>
    </message>
</context>
<context>
    <name>Selection</name>
    <message>
        <source>No species has the digit {digit}.</source>
        <translation>Ingen art har cifferet {digit}.</translation>
    </message>
    <message>
        <source>Individuals are those of a species: name it first.</source>
        <translation>Individer er en arts: nævn den først.</translation>
    </message>
</context>
<context>
    <name>SideList</name>
    <message>
        <source>States and species</source>
        <translation>Tilstande og arter</translation>
    </message>
    <message>
        <source>Move the species up</source>
        <translation>Flyt arten op</translation>
    </message>
    <message>
        <source>Move the species down</source>
        <translation>Flyt arten ned</translation>
    </message>
    <message>
        <source>+ species</source>
        <translation>+ art</translation>
    </message>
    <message>
        <source>Name of a new species</source>
        <translation>Navn på en ny art</translation>
    </message>
    <message>
        <source>Type a name, the scientific one in brackets: the chosen photographs become it</source>
        <translation>Skriv et navn, det videnskabelige i parentes: de valgte fotos bliver til det</translation>
    </message>
    <message>
        <source>Passed over: {kinds}</source>
        <translation>Forbigået: {kinds}</translation>
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
        <translation>Til gennemsyn</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Usikker</translation>
    </message>
    <message>
        <source>People disagree</source>
        <translation>Personer er uenige</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Ulæselig</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Ikke længere der</translation>
    </message>
    <message>
        <source>Key {digit}: {name}</source>
        <translation>Tast {digit}: {name}</translation>
    </message>
</context>
<context>
    <name>SightingsBox</name>
    <message>
        <source>Sightings</source>
        <translation>Observationer</translation>
    </message>
    <message>
        <source>All photographs of the project are grouped anew. What a model has learned from never comes to test; what can no longer test is said.</source>
        <translation>Alle projektets fotos grupperes på ny. Hvad en model har lært af, kommer aldrig i test; hvad der ikke længere kan teste, siges.</translation>
    </message>
    <message>
        <source>Group &amp;photographs</source>
        <translation>Gruppér &amp;fotos</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annullér</translation>
    </message>
</context>
<context>
    <name>SightingsView</name>
    <message>
        <source>What one sighting is</source>
        <translation>Hvad én observation er</translation>
    </message>
    <message>
        <source>Sightings …</source>
        <translation>Observationer …</translation>
    </message>
    <message>
        <source>Copies are one sighting, and so are photographs of one camera within {gap} s of each other, {length} s in all. A time-lapse is not.</source>
        <translation>Kopier er én observation, og det er fotos fra ét kamera inden for {gap} s af hinanden, {length} s i alt, også. En intervaloptagelse er det ikke.</translation>
    </message>
    <message>
        <source>Every photograph is a sighting of its own; copies count once.</source>
        <translation>Hvert foto er en observation for sig; kopier tæller én gang.</translation>
    </message>
    <message>
        <source>The frames of a video are one sighting.</source>
        <translation>En videos billeder er én observation.</translation>
    </message>
    <message>
        <source>An earlier version grouped these photographs, by a rule of its own; here they can be grouped anew.</source>
        <translation>En tidligere version grupperede disse fotos efter sin egen regel; her kan de grupperes på ny.</translation>
    </message>
</context>
<context>
    <name>SpeciesBox</name>
    <message>
        <source>Choose a species</source>
        <translation>Vælg en art</translation>
    </message>
    <message>
        <source>Type a species, common or scientific</source>
        <translation>Skriv en art, dansk eller videnskabeligt</translation>
    </message>
    <message>
        <source>Its digit, or a part of its name</source>
        <translation>Dens ciffer eller en del af dens navn</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Species that match</source>
        <translation>Arter, der passer</translation>
    </message>
    <message>
        <source>Add the species “{name}” …</source>
        <translation>Tilføj arten »{name}« …</translation>
    </message>
</context>
<context>
    <name>SpeciesLines</name>
    <message>
        <source>Species on the photograph</source>
        <translation>Arter på fotografiet</translation>
    </message>
    <message>
        <source>+ Another species</source>
        <translation>+ Endnu en art</translation>
    </message>
    <message>
        <source>Name another species on the chosen photographs, and its number (A)</source>
        <translation>Navngiv en art mere på de valgte fotos, og dens antal (A)</translation>
    </message>
    <message>
        <source>How many: {name}</source>
        <translation>Hvor mange: {name}</translation>
    </message>
    <message>
        <source>Take away: {name}</source>
        <translation>Fjern: {name}</translation>
    </message>
</context>
<context>
    <name>SpeciesListBox</name>
    <message>
        <source>Species list</source>
        <translation>Artsliste</translation>
    </message>
    <message>
        <source>A scientific name is one species&apos; alone. What the register says of a name, its AphiaID, authority and rank, goes when the name is another; it is typed, taken from a table or asked for, never guessed.</source>
        <translation>Et videnskabeligt navn er én arts alene. Hvad registret siger om et navn, dets AphiaID, autor og rang, går, når navnet er et andet; det skrives, hentes fra en tabel eller spørges om, gættes aldrig.</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Tilføj</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>&amp;Importér …</translation>
    </message>
    <message>
        <source>Ask &amp;WoRMS …</source>
        <translation>Spørg &amp;WoRMS …</translation>
    </message>
    <message>
        <source>&amp;Merge with …</source>
        <translation>&amp;Flet med …</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Slet</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Luk</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flyt op</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flyt ned</translation>
    </message>
    <message>
        <source>Choose a species first.</source>
        <translation>Vælg en art først.</translation>
    </message>
    <message>
        <source>“{name}” is changed.</source>
        <translation>»{name}« er ændret.</translation>
    </message>
    <message>
        <source>“{name}” is added.</source>
        <translation>»{name}« er tilføjet.</translation>
    </message>
    <message>
        <source>The digits are changed.</source>
        <translation>Cifrene er ændret.</translation>
    </message>
    <message>
        <source>{digit} names “{name}” now.</source>
        <translation>{digit} navngiver »{name}« nu.</translation>
    </message>
    <message>
        <source>“{name}” has another colour now.</source>
        <translation>»{name}« har en anden farve nu.</translation>
    </message>
    <message>
        <source>“{name}” is moved up.</source>
        <translation>»{name}« er flyttet op.</translation>
    </message>
    <message>
        <source>“{name}” is moved down.</source>
        <translation>»{name}« er flyttet ned.</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>»{name}« er slettet.</translation>
    </message>
    <message>
        <source>There is no other species.</source>
        <translation>Der er ingen anden art.</translation>
    </message>
    <message>
        <source>Merge with</source>
        <translation>Flet med</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” becomes another species: {said} photographs that people call so, and {predicted} that the model does. Undo takes it back.

Which it becomes:</source>
        <translation>
            <numerusform>»{name}« bliver til en anden art: {said} foto, som personer kalder sådan, og {predicted}, som modellen gør. Fortryd tager det tilbage.

Hvilken den bliver til:</numerusform>
            <numerusform>»{name}« bliver til en anden art: {said} fotos, som personer kalder sådan, og {predicted}, som modellen gør. Fortryd tager det tilbage.

Hvilken den bliver til:</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Flet</translation>
    </message>
    <message>
        <source>“{name}” is “{other}” now.</source>
        <translation>»{name}« er »{other}« nu.</translation>
    </message>
    <message>
        <source>Table of species</source>
        <translation>Tabel over arter</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx)</source>
        <translation>Tabeller (*.csv *.tsv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>Reading “{name}” …</source>
        <translation>Læser »{name}« …</translation>
    </message>
    <message>
        <source>Species taken into the list: {count}.</source>
        <translation>Arter optaget i listen: {count}.</translation>
    </message>
    <message>
        <source>No species has a scientific name yet, by which WoRMS is asked.</source>
        <translation>Ingen art har endnu et videnskabeligt navn, som WoRMS kan spørges med.</translation>
    </message>
    <message>
        <source>WoRMS is asked …</source>
        <translation>WoRMS spørges …</translation>
    </message>
</context>
<context>
    <name>SpeciesPreview</name>
    <message>
        <source>Table of species</source>
        <translation>Tabel over arter</translation>
    </message>
    <message>
        <source>New: {new}. In the list already: {old}. Not taken: {refused}.</source>
        <translation>Nye: {new}. I listen allerede: {old}. Ikke optaget: {refused}.</translation>
    </message>
    <message>
        <source>Columns that are left out: {titles}.</source>
        <translation>Kolonner, der er udeladt: {titles}.</translation>
    </message>
    <message>
        <source>What each row will be</source>
        <translation>Hvad hver række bliver til</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Række</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>What it will be</source>
        <translation>Hvad den bliver til</translation>
    </message>
    <message>
        <source>&amp;Take species ({count})</source>
        <translation>&amp;Optag arter ({count})</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annullér</translation>
    </message>
    <message>
        <source>Not taken. {why}</source>
        <translation>Ikke optaget. {why}</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>“{name}”</source>
        <translation>»{name}«</translation>
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
        <translation>Træning</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validering</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Photographs of each species by what they are used for</source>
        <translation>Fotos af hver art efter, hvad de bruges til</translation>
    </message>
</context>
<context>
    <name>StackSwitch</name>
    <message>
        <source>Stac&amp;ks</source>
        <translation>Stak&amp;ke</translation>
    </message>
    <message>
        <source>Here each photograph stands for itself; elsewhere not.</source>
        <translation>Her står hvert foto for sig selv; andre steder ikke.</translation>
    </message>
    <message>
        <source>This photograph is in no stack.</source>
        <translation>Dette foto er ikke i en stak.</translation>
    </message>
    <message>
        <source>Nothing is stacked: K stacks what is one sighting.</source>
        <translation>Intet er stakket: K stakker, hvad der er én observation.</translation>
    </message>
    <message>
        <source>Each photograph stands for itself.</source>
        <translation>Hvert foto står for sig selv.</translation>
    </message>
    <message>
        <source>No two of these photographs are one sighting.</source>
        <translation>Ingen to af disse fotos er én observation.</translation>
    </message>
    <message>
        <source>No two of these photographs are near-copies.</source>
        <translation>Ingen to af disse fotos er næsten-kopier.</translation>
    </message>
    <message>
        <source>The model in use sees no two of these photographs as alike.</source>
        <translation>Modellen i brug ser ingen to af disse fotos som lignende.</translation>
    </message>
    <message>
        <source>No two of these photographs are of one station: Survey, Stations … says what is.</source>
        <translation>Ingen to af disse fotos er fra én station: Undersøgelse, Stationer … siger, hvad der er.</translation>
    </message>
    <message numerus="yes">
        <source>{count} photographs are in {stacks} stacks. {kind}.</source>
        <translation>
            <numerusform>{count} fotos er i én stak. {kind}.</numerusform>
            <numerusform>{count} fotos er i {stacks} stakke. {kind}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartChooser</name>
    <message>
        <source>What it knows from ImageNet</source>
        <translation>Hvad det kan fra ImageNet</translation>
    </message>
    <message>
        <source>Weights by its authors; they come with this program.</source>
        <translation>Vægte fra dets ophavsmænd; de følger med dette program.</translation>
    </message>
    <message>
        <source>Weights that torchvision offers; they are fetched from the internet once.</source>
        <translation>Vægte, som torchvision tilbyder; de hentes fra internettet én gang.</translation>
    </message>
    <message>
        <source>Nothing (from scratch)</source>
        <translation>Intet (helt fra bunden)</translation>
    </message>
    <message>
        <source>A file of weights …</source>
        <translation>En fil med vægte …</translation>
    </message>
    <message>
        <source>Weights to start from</source>
        <translation>Vægte at begynde fra</translation>
    </message>
    <message>
        <source>Weights (*.safetensors)</source>
        <translation>Vægte (*.safetensors)</translation>
    </message>
</context>
<context>
    <name>StationsBox</name>
    <message>
        <source>Stations</source>
        <translation>Stationer</translation>
    </message>
    <message>
        <source>A photograph belongs to the station that one of its folders is called after, else to the one that was at work when it was taken, else to the nearest within 1 km; where two fit, to none. What you put somewhere by hand stays there.</source>
        <translation>Et foto hører til den station, som en af dets mapper er opkaldt efter, ellers den, der var i gang, da det blev taget, ellers den nærmeste inden for 1 km; hvor to passer, til ingen. Hvad du lægger et sted i hånden, bliver der.</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>&amp;Importér …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>F&amp;jern</translation>
    </message>
    <message>
        <source>&amp;Put shown photographs here ({count})</source>
        <translation>&amp;Læg viste fotos her ({count})</translation>
    </message>
    <message>
        <source>&amp;Put chosen photographs here ({count})</source>
        <translation>&amp;Læg valgte fotos her ({count})</translation>
    </message>
    <message>
        <source>&amp;Let the rule decide</source>
        <translation>Lad &amp;reglen afgøre</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Luk</translation>
    </message>
    <message>
        <source>{row}: {why}</source>
        <translation>{row}: {why}</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Række {number}</translation>
    </message>
    <message>
        <source>Not taken as yet. {rows}.</source>
        <translation>Endnu ikke optaget. {rows}.</translation>
    </message>
    <message>
        <source>Choose a station first.</source>
        <translation>Vælg en station først.</translation>
    </message>
    <message>
        <source>This station is not taken as yet; see above.</source>
        <translation>Denne station er endnu ikke optaget; se ovenfor.</translation>
    </message>
    <message>
        <source>Table of stations</source>
        <translation>Tabel over stationer</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx)</source>
        <translation>Tabeller (*.csv *.tsv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>Reading “{name}” …</source>
        <translation>Læser »{name}« …</translation>
    </message>
    <message>
        <source>Photographs without a station, {count}: {folders}</source>
        <translation>Fotos uden station, {count}: {folders}</translation>
    </message>
    <message>
        <source>Every photograph belongs to a station.</source>
        <translation>Hvert foto hører til en station.</translation>
    </message>
</context>
<context>
    <name>StationsPreview</name>
    <message>
        <source>Table of stations</source>
        <translation>Tabel over stationer</translation>
    </message>
    <message>
        <source>What each column will be</source>
        <translation>Hvad hver kolonne bliver til</translation>
    </message>
    <message>
        <source>Rows that are not taken</source>
        <translation>Rækker, der ikke optages</translation>
    </message>
    <message>
        <source>New stations: {new}. There already: {old}; of these, what the table has a column for will be as in the table.</source>
        <translation>Nye stationer: {new}. Der allerede: {old}; af disse bliver det, tabellen har en kolonne til, som i tabellen.</translation>
    </message>
    <message>
        <source>What each column will be:</source>
        <translation>Hvad hver kolonne bliver til:</translation>
    </message>
    <message>
        <source>Rows that are not taken, {rows}:</source>
        <translation>Rækker, der ikke optages, {rows}:</translation>
    </message>
    <message>
        <source>&amp;Take stations ({count})</source>
        <translation>&amp;Optag stationer ({count})</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annullér</translation>
    </message>
    <message>
        <source>left out, since {why}</source>
        <translation>udeladt, da {why}</translation>
    </message>
    <message>
        <source>a column of its own</source>
        <translation>en kolonne for sig</translation>
    </message>
</context>
<context>
    <name>SteppingBox</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Fortryd</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
</context>
<context>
    <name>SurveyModel</name>
    <message>
        <source>{line}, shown alone</source>
        <translation>{line}, vist alene</translation>
    </message>
    <message>
        <source>The newest day is first; the arrow turns them round</source>
        <translation>Den nyeste dag er først; pilen vender dem om</translation>
    </message>
    <message>
        <source>The oldest day is first; the arrow turns them round</source>
        <translation>Den ældste dag er først; pilen vender dem om</translation>
    </message>
</context>
<context>
    <name>SurveyTree</name>
    <message>
        <source>Folders and days</source>
        <translation>Mapper og dage</translation>
    </message>
    <message>
        <source>Ne&amp;west days first</source>
        <translation>N&amp;yeste dage først</translation>
    </message>
    <message>
        <source>Close all &amp;folders</source>
        <translation>Luk alle &amp;mapper</translation>
    </message>
    <message>
        <source>&amp;Open in the file manager</source>
        <translation>&amp;Åbn i filhåndteringen</translation>
    </message>
</context>
<context>
    <name>ThemeChoice</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Som &amp;systemet</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Lyst</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Mørkt</translation>
    </message>
</context>
<context>
    <name>ToneBar</name>
    <message>
        <source>Brightness</source>
        <translation>Lysstyrke</translation>
    </message>
    <message>
        <source>Brighter or darker</source>
        <translation>Lysere eller mørkere</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>More or less contrast</source>
        <translation>Mere eller mindre kontrast</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Som det er</translation>
    </message>
    <message>
        <source>Look at the photograph as it is (Ctrl+0); its file is never changed</source>
        <translation>Se fotografiet, som det er (Ctrl+0); filen ændres aldrig</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Find by file, folder, species or camera</source>
        <translation>Find fil, mappe, art, kamera</translation>
    </message>
    <message>
        <source>Words in any order, of files, folders, species, cameras, notes and tags; in quotation marks they stand together</source>
        <translation>Ord i vilkårlig rækkefølge, fra filer, mapper, arter, kameraer, noter og mærkeord; i anførselstegn står de sammen</translation>
    </message>
    <message>
        <source>Find photographs</source>
        <translation>Find fotos</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Tilføj et filter</translation>
    </message>
    <message>
        <source>Stacks (K)</source>
        <translation>Stakke (K)</translation>
    </message>
    <message>
        <source>Likeness map (M)</source>
        <translation>Lighedskort (M)</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortér efter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>Optagelsestid</translation>
    </message>
    <message>
        <source>Least certain</source>
        <translation>Mest usikker</translation>
    </message>
    <message>
        <source>Closest call</source>
        <translation>Tættest på tvivl</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Most alike</source>
        <translation>Mest ens</translation>
    </message>
    <message>
        <source>Odd ones first</source>
        <translation>Særlinge først</translation>
    </message>
    <message>
        <source>Turn the order round</source>
        <translation>Vend rækkefølgen om</translation>
    </message>
    <message>
        <source>Size of the thumbnails</source>
        <translation>Miniaturernes størrelse</translation>
    </message>
    <message>
        <source>Size of the thumbnails (Ctrl and wheel)</source>
        <translation>Miniaturernes størrelse (Ctrl og hjul)</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Gennemse</translation>
    </message>
    <message>
        <source>Go through the least certain first</source>
        <translation>Gå de mest usikre igennem først</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Visning</translation>
    </message>
    <message>
        <source>Show or fold the preview</source>
        <translation>Vis eller fold visningen</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>S&amp;ortér efter</translation>
    </message>
    <message>
        <source>&amp;Turn the order round</source>
        <translation>&amp;Vend rækkefølgen om</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} fundet</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation>{count} valgt</translation>
    </message>
    <message>
        <source>Stacks: {kind} (K)</source>
        <translation>Stakke: {kind} (K)</translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <source>Keep the best so far</source>
        <translation>Behold den bedste indtil nu</translation>
    </message>
    <message>
        <source>Retrain</source>
        <translation>Gentræn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Stop and keep the best</source>
        <translation>Stop og behold den bedste</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Træn</translation>
    </message>
    <message>
        <source>Runs; those that are ticked are drawn</source>
        <translation>Kørsler; de afkrydsede tegnes</translation>
    </message>
    <message>
        <source>Epochs of the chosen run</source>
        <translation>Den valgte kørsels epoker</translation>
    </message>
    <message>
        <source>Export PNG …</source>
        <translation>Eksportér PNG …</translation>
    </message>
    <message>
        <source>Export CSV …</source>
        <translation>Eksportér CSV …</translation>
    </message>
    <message>
        <source>T&amp;rain</source>
        <translation>T&amp;ræn</translation>
    </message>
    <message>
        <source>&amp;Retrain</source>
        <translation>&amp;Gentræn</translation>
    </message>
    <message>
        <source>Open a project: its labels teach the next model.</source>
        <translation>Åbn et projekt: dets navne lærer den næste model noget.</translation>
    </message>
    <message>
        <source>The model learns. Correcting and classifying can go on meanwhile.</source>
        <translation>Modellen lærer. Imens kan der rettes og klassificeres.</translation>
    </message>
    <message>
        <source>Getting ready …</source>
        <translation>Gør klar …</translation>
    </message>
    <message>
        <source>About {time} left</source>
        <translation>Omkring {time} tilbage</translation>
    </message>
    <message>
        <source>Export the curves</source>
        <translation>Eksportér kurverne</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-billeder (*.png)</translation>
    </message>
    <message>
        <source>Export the epochs</source>
        <translation>Eksportér epokerne</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Skriver</translation>
    </message>
</context>
<context>
    <name>Trainer</name>
    <message>
        <source>It failed.</source>
        <translation>Det mislykkedes.</translation>
    </message>
</context>
<context>
    <name>TrainingTabs</name>
    <message>
        <source>Train</source>
        <translation>Træn</translation>
    </message>
    <message>
        <source>Prune</source>
        <translation>Beskær</translation>
    </message>
</context>
<context>
    <name>VideosBox</name>
    <message>
        <source>Frames of videos</source>
        <translation>Billeder fra videoer</translation>
    </message>
    <message numerus="yes">
        <source>{count} videos were found.</source>
        <translation>
            <numerusform>{count} video blev fundet.</numerusform>
            <numerusform>{count} videoer blev fundet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Frames of videos are counted and labelled as photographs are; a video is one sighting, so that MaxN is that of the video. They are decoded when they are looked at: nothing is written beside a video. Frames that were taken before stay.</source>
        <translation>Billeder fra videoer tælles og navngives, som fotos gør; en video er én observation, så MaxN er videoens. De afkodes, når de ses: intet skrives ved siden af en video. Billeder, der er taget før, bliver.</translation>
    </message>
    <message>
        <source>&amp;Take frames</source>
        <translation>&amp;Tag billeder</translation>
    </message>
    <message>
        <source>&amp;Leave videos out</source>
        <translation>&amp;Udelad videoer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annullér</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Drop photographs or folders here</source>
        <translation>Slip fotos eller mapper her</translation>
    </message>
    <message>
        <source>Their species are counted. Your photographs are only read, never changed.</source>
        <translation>Deres arter tælles. Dine fotos læses kun, de ændres aldrig.</translation>
    </message>
    <message>
        <source>Open folder …</source>
        <translation>Åbn mappe …</translation>
    </message>
    <message>
        <source>Try it with the samples</source>
        <translation>Prøv det med eksemplerne</translation>
    </message>
    <message>
        <source>Open the project {path}</source>
        <translation>Åbn projektet {path}</translation>
    </message>
</context>
<context>
    <name>WholeBox</name>
    <message>
        <source>“{text}” is not a whole number; it stays at {value}.</source>
        <translation>»{text}« er ikke et helt tal; det bliver ved {value}.</translation>
    </message>
    <message>
        <source>It goes from {low} to {high} in steps of {step}; the nearest is {value}.</source>
        <translation>Det går fra {low} til {high} i trin på {step}; det nærmeste er {value}.</translation>
    </message>
    <message>
        <source>It goes from {low} to {high}.</source>
        <translation>Det går fra {low} til {high}.</translation>
    </message>
</context>
<context>
    <name>WormsBox</name>
    <message>
        <source>Ask WoRMS</source>
        <translation>Spørg WoRMS</translation>
    </message>
    <message numerus="yes">
        <source>The World Register of Marine Species is asked over the network ({host}). It is sent these {count} scientific names, and with them what every request tells: the address of this computer and the version of this program. No photograph, place, count or name of yours is sent. What it answers is shown before it is taken.</source>
        <translation>
            <numerusform>World Register of Marine Species spørges over netværket ({host}). Det får dette {count} videnskabelige navn og dermed, hvad enhver forespørgsel fortæller: denne computers adresse og dette programs version. Intet foto, sted, antal eller navn på dig sendes. Hvad det svarer, vises, før det tages i brug.</numerusform>
            <numerusform>World Register of Marine Species spørges over netværket ({host}). Det får disse {count} videnskabelige navne og dermed, hvad enhver forespørgsel fortæller: denne computers adresse og dette programs version. Intet foto, sted, antal eller navn på dig sendes. Hvad det svarer, vises, før det tages i brug.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names that are sent</source>
        <translation>Navne, der sendes</translation>
    </message>
    <message>
        <source>&amp;Allow asking WoRMS from this program</source>
        <translation>&amp;Tillad, at dette program spørger WoRMS</translation>
    </message>
    <message>
        <source>&amp;Send names</source>
        <translation>&amp;Send navne</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annullér</translation>
    </message>
</context>
<context>
    <name>_Optional</name>
    <message>
        <source> points</source>
        <translation> point</translation>
    </message>
</context>
<context>
    <name>below</name>
    <message>
        <source>1 label was taken over.</source>
        <translation>1 navn blev overtaget.</translation>
    </message>
    <message>
        <source>5-fold cross-validation, by the dataset&apos;s own labels</source>
        <translation>5-delt krydsvalidering, efter datasættets egne benævnelser</translation>
    </message>
    <message>
        <source>5-fold cross-validation, by the reviewed labels</source>
        <translation>5-delt krydsvalidering, efter de gennemsete benævnelser</translation>
    </message>
    <message>
        <source>A burst lasts at most this many seconds in all.</source>
        <translation>En serie varer højst så mange sekunder i alt.</translation>
    </message>
    <message>
        <source>A cell is too long.</source>
        <translation>En celle er for lang.</translation>
    </message>
    <message>
        <source>A frame of a video is taken at its beginning, and every so many seconds; 0 leaves videos out.</source>
        <translation>Et billede af en video tages ved dens begyndelse og hver så mange sekunder; 0 udelader videoer.</translation>
    </message>
    <message>
        <source>A model can be made with at most {most_photographs} photographs; these would be {entries}.</source>
        <translation>En model kan laves med højst {most_photographs} fotos; disse ville være {entries}.</translation>
    </message>
    <message>
        <source>A model of another architecture shows it, as the one that comes with the program.</source>
        <translation>En model med en anden arkitektur viser det, som den, der følger med programmet.</translation>
    </message>
    <message>
        <source>A model tells species apart: add a folder of photographs of another one.</source>
        <translation>En model skelner mellem arter: tilføj en mappe med fotos af en anden.</translation>
    </message>
    <message>
        <source>A model that learns from the validation photographs cannot be set on them.</source>
        <translation>En model, der lærer af valideringsfotografierne, kan ikke indstilles på dem.</translation>
    </message>
    <message>
        <source>A new head for {in_number}, from {given} given photographs and {int} remembered ones.</source>
        <translation>Et nyt hoved til {in_number}, af {given} givne fotos og {int} huskede.</translation>
    </message>
    <message>
        <source>A new network needs labelled photographs of two species at least.</source>
        <translation>Et nyt netværk kræver navngivne fotos af mindst to arter.</translation>
    </message>
    <message>
        <source>A project holds at most {most_rows} {get}.</source>
        <translation>Et projekt rummer højst {most_rows} {get}.</translation>
    </message>
    <message>
        <source>A project keeps at most {most_filters} filters.</source>
        <translation>Et projekt beholder højst {most_filters} filtre.</translation>
    </message>
    <message>
        <source>A sheet of a workbook holds {most_rows} rows, and “{title}” has more.</source>
        <translation>Et ark i en projektmappe rummer {most_rows} rækker, og »{title}« har flere.</translation>
    </message>
    <message>
        <source>A species needs a name.</source>
        <translation>En art skal have et navn.</translation>
    </message>
    <message>
        <source>A store could not be reached: 1 photograph was not read.</source>
        <translation>Et lager kunne ikke nås: 1 foto blev ikke læst.</translation>
    </message>
    <message>
        <source>A store could not be reached: {count} photographs were not read.</source>
        <translation>Et lager kunne ikke nås: {count} fotos blev ikke læst.</translation>
    </message>
    <message>
        <source>A video is one sighting</source>
        <translation>En video er én observation</translation>
    </message>
    <message>
        <source>Add --architecture {architecture}, or start from another file.</source>
        <translation>Tilføj --architecture {architecture}, eller begynd fra en anden fil.</translation>
    </message>
    <message>
        <source>Add another word: computers keep this one for themselves.</source>
        <translation>Tilføj et ord mere: computere beholder dette for sig selv.</translation>
    </message>
    <message>
        <source>Add further photographs.</source>
        <translation>Tilføj flere fotos.</translation>
    </message>
    <message>
        <source>Add more photographs of it.</source>
        <translation>Tilføj flere fotos af den.</translation>
    </message>
    <message>
        <source>Add photographs of it to its folder, or take the folder out of the dataset.</source>
        <translation>Læg fotos af den i dens mappe, eller tag mappen ud af datasættet.</translation>
    </message>
    <message>
        <source>Add photographs: five of each species are enough to begin with.</source>
        <translation>Tilføj fotos: fem af hver art er nok til at begynde med.</translation>
    </message>
    <message>
        <source>Addresses that begin with {scheme}:// need the package {package}, which is not installed.</source>
        <translation>Adresser, der begynder med {scheme}://, kræver pakken {package}, som ikke er installeret.</translation>
    </message>
    <message>
        <source>All of these labels, notes and tags are in this project already.</source>
        <translation>Alle disse navne, noter og mærkeord er allerede i dette projekt.</translation>
    </message>
    <message>
        <source>All that is left out is listed in “{path}”.</source>
        <translation>Alt, hvad der er udeladt, står i »{path}«.</translation>
    </message>
    <message>
        <source>Allow a larger drop, or remove less at once by more steps.</source>
        <translation>Tillad et større fald, eller fjern mindre ad gangen med flere trin.</translation>
    </message>
    <message>
        <source>Alpha of the blending of photographs; 0 is off.</source>
        <translation>Alfa for blandingen af fotos; 0 er fra.</translation>
    </message>
    <message>
        <source>Altered copies</source>
        <translation>Ændrede kopier</translation>
    </message>
    <message>
        <source>Another model is in use by now, for which nothing was promised.</source>
        <translation>En anden model er nu i brug, og for den er intet lovet.</translation>
    </message>
    <message>
        <source>Another station is called “{name}”.</source>
        <translation>En anden station hedder »{name}«.</translation>
    </message>
    <message>
        <source>Anyone may use it for anything, with the attribution below (Apache 2.0 weights, CC BY 4.0 photographs)</source>
        <translation>Alle må bruge den til alt, med navngivelsen nedenfor (vægte under Apache 2.0, fotos under CC BY 4.0)</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>Regneart</translation>
    </message>
    <message>
        <source>Ask for less, or remove a filter that is no longer needed.</source>
        <translation>Spørg om mindre, eller fjern et filter, der ikke længere bruges.</translation>
    </message>
    <message>
        <source>Ask where it comes from, open a backup of it, or save what can be read in a new project by “Rescue labels …”. Nothing was changed.</source>
        <translation>Spørg, hvor den kommer fra, åbn en sikkerhedskopi af den, eller gem, hvad der kan læses, i et nyt projekt med »Red navne …«. Intet er ændret.</translation>
    </message>
    <message>
        <source>Ask where it comes from, or open a backup of it. Nothing was changed.</source>
        <translation>Spørg, hvor den kommer fra, eller åbn en sikkerhedskopi af den. Intet er ændret.</translation>
    </message>
    <message>
        <source>Ask where the folder comes from, or start a new run.</source>
        <translation>Spørg, hvor mappen kommer fra, eller start en ny kørsel.</translation>
    </message>
    <message>
        <source>At most this many seconds lie between two photographs of a burst.</source>
        <translation>Der ligger højst så mange sekunder mellem to fotos i en serie.</translation>
    </message>
    <message>
        <source>At {doubted} of {used} events no absences are told ({number} in all), since photographs there may show anything: {reasons}.</source>
        <translation>Ved {doubted} af {used} hændelser angives intet fravær ({number} i alt), da fotos der kan vise hvad som helst: {reasons}.</translation>
    </message>
    <message>
        <source>At {unknown} of {used} events no absence of “{common_name}” is told: the model does not know it, and people have not looked at every photograph.</source>
        <translation>Ved {unknown} af {used} hændelser angives intet fravær af »{common_name}«: modellen kender den ikke, og ingen har set på alle fotos.</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Ophavsangivelse</translation>
    </message>
    <message>
        <source>Augmented views of every new photograph, made once, beside itself.</source>
        <translation>Ændrede udgaver af hvert nyt foto, lavet én gang, ud over fotografiet selv.</translation>
    </message>
    <message>
        <source>Balance species</source>
        <translation>Balancér arter</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Portion</translation>
    </message>
    <message>
        <source>Begin a new project for what comes now.</source>
        <translation>Begynd et nyt projekt til det, der kommer nu.</translation>
    </message>
    <message>
        <source>Below its titles the table is empty.</source>
        <translation>Under sine titler er tabellen tom.</translation>
    </message>
    <message>
        <source>Bursts are one sighting</source>
        <translation>Serier er én observation</translation>
    </message>
    <message>
        <source>Call one “ScientificName” or “common_name”, in the first row.</source>
        <translation>Kald en »ScientificName« eller »common_name« i første række.</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may write there.</source>
        <translation>Se efter, at den stadig er der, og at du må skrive der.</translation>
    </message>
    <message>
        <source>Check that its disk is there and has room. What was saved before is kept.</source>
        <translation>Se efter, at dens disk er der og har plads. Hvad der blev gemt før, er bevaret.</translation>
    </message>
    <message>
        <source>Check that its disk is there. What was saved before is kept.</source>
        <translation>Se efter, at dens disk er der. Hvad der blev gemt før, er bevaret.</translation>
    </message>
    <message>
        <source>Check that the folder is there, that you may write in it and that the disk has room; or choose another place.</source>
        <translation>Se efter, at mappen er der, at du må skrive i den, og at disken har plads; eller vælg et andet sted.</translation>
    </message>
    <message>
        <source>Check that these are whole photographs, and copy them anew if not.</source>
        <translation>Se efter, at det er hele fotos, og kopiér dem på ny, hvis ikke.</translation>
    </message>
    <message>
        <source>Check that you may read it and that its disk is there.</source>
        <translation>Se efter, at du må læse den, og at dens disk er der.</translation>
    </message>
    <message>
        <source>Check that you may write there and that the disk has room.</source>
        <translation>Se efter, at du må skrive der, og at disken har plads.</translation>
    </message>
    <message>
        <source>Check the name, or give another one.</source>
        <translation>Se navnet efter, eller giv et andet.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Se navnet efter.</translation>
    </message>
    <message>
        <source>Check the network, and that its library knows who you are; then do the same again.</source>
        <translation>Tjek netværket, og at lagerets bibliotek ved, hvem du er; gør så det samme igen.</translation>
    </message>
    <message>
        <source>Check the spelling, or whether a disk is missing.</source>
        <translation>Se stavemåden efter, eller om en disk mangler.</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>Tjek stavemåden.</translation>
    </message>
    <message>
        <source>Choose a new folder.</source>
        <translation>Vælg en ny mappe.</translation>
    </message>
    <message>
        <source>Choose a place where you may write and that has room. Nothing was changed.</source>
        <translation>Vælg et sted, hvor du må skrive, og hvor der er plads. Intet er ændret.</translation>
    </message>
    <message>
        <source>Choose a place where you may write and that has room. This one is kept.</source>
        <translation>Vælg et sted, hvor du må skrive, og hvor der er plads. Dette er bevaret.</translation>
    </message>
    <message>
        <source>Choose a place where you may write.</source>
        <translation>Vælg et sted, hvor du må skrive.</translation>
    </message>
    <message>
        <source>Choose a place where you may write; a project that lies elsewhere can be copied there. Nothing was changed.</source>
        <translation>Vælg et sted, hvor du må skrive; et projekt, der ligger et andet sted, kan kopieres dertil. Intet er ændret.</translation>
    </message>
    <message>
        <source>Choose another criterion, or prune EfficientNet-Lite0.</source>
        <translation>Vælg et andet kriterium, eller beskær EfficientNet-Lite0.</translation>
    </message>
    <message>
        <source>Choose another step, or prune again.</source>
        <translation>Vælg et andet trin, eller beskær igen.</translation>
    </message>
    <message>
        <source>Choose it there, merge the two, or give another name.</source>
        <translation>Vælg den der, flet de to, eller giv et andet navn.</translation>
    </message>
    <message>
        <source>Choose it there, or give another common name.</source>
        <translation>Vælg den der, eller giv et andet dansk navn.</translation>
    </message>
    <message>
        <source>Choose it there, or give another scientific name.</source>
        <translation>Vælg den der, eller giv et andet videnskabeligt navn.</translation>
    </message>
    <message>
        <source>Choose one that is there.</source>
        <translation>Vælg en, der er der.</translation>
    </message>
    <message>
        <source>Choose that one, take the merging back, or give another name.</source>
        <translation>Vælg den, tag fletningen tilbage, eller giv et andet navn.</translation>
    </message>
    <message>
        <source>Choose the copy in which somebody else has labelled.</source>
        <translation>Vælg den kopi, hvori en anden har navngivet.</translation>
    </message>
    <message>
        <source>Classify first; a check draws from photographs that nobody has labelled.</source>
        <translation>Klassificér først; en stikprøve trækker af fotos, som ingen har navngivet.</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation>Luk det der først.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller network or input size.</source>
        <translation>Luk andre programmer, eller vælg et mindre netværk eller en mindre inputstørrelse.</translation>
    </message>
    <message>
        <source>Comparing with “{name_of}” on photographs that neither has seen.</source>
        <translation>Sammenligner med »{name_of}« på fotos, som ingen af disse har set.</translation>
    </message>
    <message>
        <source>Confirm or correct some photographs first.</source>
        <translation>Bekræft eller ret nogle fotos først.</translation>
    </message>
    <message>
        <source>Confirm some labels first.</source>
        <translation>Bekræft nogle navne først.</translation>
    </message>
    <message>
        <source>Connect the disk, then do the same again. What was done is kept.</source>
        <translation>Tilslut disken, og gør så det samme igen. Hvad der blev gjort, er bevaret.</translation>
    </message>
    <message>
        <source>Connect their disk, or locate the photographs that moved, and export again.</source>
        <translation>Tilslut deres disk, eller find de flyttede fotos, og eksportér igen.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Decay per step of the moving average of the weights.</source>
        <translation>Henfald pr. trin for vægtenes glidende gennemsnit.</translation>
    </message>
    <message>
        <source>Decoupled weight decay of AdamW.</source>
        <translation>AdamWs afkoblede vægthenfald.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epoker</translation>
    </message>
    <message>
        <source>Epochs per step</source>
        <translation>Epoker pr. trin</translation>
    </message>
    <message>
        <source>Export it, and import the copy under another name.</source>
        <translation>Eksportér den, og importér kopien under et andet navn.</translation>
    </message>
    <message>
        <source>Export them as CSV, which has no end.</source>
        <translation>Eksportér dem som CSV, der ikke har nogen ende.</translation>
    </message>
    <message>
        <source>Factor on the learning rate from each stage to the one below it.</source>
        <translation>Faktor på læringsraten fra hvert stadie til det under det.</translation>
    </message>
    <message>
        <source>Fetch the model file again, or use another one.</source>
        <translation>Hent modelfilen igen, eller brug en anden.</translation>
    </message>
    <message>
        <source>Final epochs</source>
        <translation>Afsluttende epoker</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>Fintræning</translation>
    </message>
    <message>
        <source>Fine-tuning on {training} photographs, {epochs} epochs of {size_px} pixels; watched on {validation} validation photographs.</source>
        <translation>Fintræning på {training} fotos, {epochs} epoker på {size_px} pixel; overvåget på {validation} valideringsfotos.</translation>
    </message>
    <message>
        <source>For non-commercial research and education, with the attribution below (CC BY 4.0 photographs, Tiny ImageNet weights)</source>
        <translation>Til ikke-kommerciel forskning og undervisning, med navngivelsen nedenfor (fotos under CC BY 4.0, vægte fra Tiny ImageNet)</translation>
    </message>
    <message>
        <source>Frozen stages</source>
        <translation>Frosne stadier</translation>
    </message>
    <message>
        <source>Further teachers need the photographs that the model was made with.</source>
        <translation>Flere lærere kræver de fotos, som modellen blev lavet med.</translation>
    </message>
    <message>
        <source>Gap in seconds</source>
        <translation>Afstand i sekunder</translation>
    </message>
    <message>
        <source>Give --device auto or cpu, or install the build of ONNX Runtime for it.</source>
        <translation>Angiv --device auto eller cpu, eller installer den ONNX Runtime, der passer til.</translation>
    </message>
    <message>
        <source>Give --device auto or cpu, or install the build of torch for that device.</source>
        <translation>Angiv --device auto eller cpu, eller installer den torch, der passer til enheden.</translation>
    </message>
    <message>
        <source>Give a .jelly file, or a new name.</source>
        <translation>Angiv en .jelly-fil eller et nyt navn.</translation>
    </message>
    <message>
        <source>Give a .jellymodel file that this program has written, or fetch it again.</source>
        <translation>Angiv en .jellymodel-fil, som dette program har skrevet, eller hent den igen.</translation>
    </message>
    <message>
        <source>Give a .jellymodel file.</source>
        <translation>Angiv en .jellymodel-fil.</translation>
    </message>
    <message>
        <source>Give a .safetensors file with the names of torchvision (of timm for EfficientNet-Lite0), or a .jellymodel file.</source>
        <translation>Angiv en .safetensors-fil med torchvisions navne (timms for EfficientNet-Lite0) eller en .jellymodel-fil.</translation>
    </message>
    <message>
        <source>Give a .safetensors or {suffix} file, or the word {imagenet} or {scratch}.</source>
        <translation>Angiv en .safetensors- eller {suffix}-fil eller ordet {imagenet} eller {scratch}.</translation>
    </message>
    <message>
        <source>Give a folder that holds one folder per species.</source>
        <translation>Angiv en mappe, der rummer en mappe pr. art.</translation>
    </message>
    <message>
        <source>Give a genus or a species, as “Aurelia aurita”, “Aurelia sp.” or “Cyanea cf. capillata”, and who described it in its own column.</source>
        <translation>Angiv en slægt eller en art, som »Aurelia aurita«, »Aurelia sp.« eller »Cyanea cf. capillata«, og hvem der beskrev den, i sin egen kolonne.</translation>
    </message>
    <message>
        <source>Give a larger target, a larger largest cut, or more steps.</source>
        <translation>Angiv et større mål, et større største snit eller flere trin.</translation>
    </message>
    <message>
        <source>Give a larger target, or all the photographs it was trained on.</source>
        <translation>Angiv et større mål eller alle de fotos, den blev trænet på.</translation>
    </message>
    <message>
        <source>Give a model of the same species.</source>
        <translation>Angiv en model med de samme arter.</translation>
    </message>
    <message>
        <source>Give a name that ends in .csv.</source>
        <translation>Angiv et navn, der ender på .csv.</translation>
    </message>
    <message>
        <source>Give a name that is new.</source>
        <translation>Angiv et navn, der er nyt.</translation>
    </message>
    <message>
        <source>Give a new folder for the run.</source>
        <translation>Angiv en ny mappe til kørslen.</translation>
    </message>
    <message>
        <source>Give a place where you may write.</source>
        <translation>Angiv et sted, hvor du må skrive.</translation>
    </message>
    <message>
        <source>Give a shorter one.</source>
        <translation>Angiv et kortere.</translation>
    </message>
    <message>
        <source>Give a smaller target.</source>
        <translation>Angiv et mindre mål.</translation>
    </message>
    <message>
        <source>Give a word, as Species or Genus.</source>
        <translation>Angiv et ord, som Species eller Genus.</translation>
    </message>
    <message>
        <source>Give all of it in the table, or correct the station first.</source>
        <translation>Angiv det hele i tabellen, eller ret stationen først.</translation>
    </message>
    <message>
        <source>Give an input size of at least {smallest_px}.</source>
        <translation>Angiv en inputstørrelse på mindst {smallest_px}.</translation>
    </message>
    <message>
        <source>Give another name, or move what lies there.</source>
        <translation>Angiv et andet navn, eller flyt det, der ligger der.</translation>
    </message>
    <message>
        <source>Give another name.</source>
        <translation>Angiv et andet navn.</translation>
    </message>
    <message>
        <source>Give another place.</source>
        <translation>Angiv et andet sted.</translation>
    </message>
    <message>
        <source>Give fewer photographs.</source>
        <translation>Angiv færre fotos.</translation>
    </message>
    <message>
        <source>Give its common name.</source>
        <translation>Angiv dens danske navn.</translation>
    </message>
    <message>
        <source>Give one as in s3://, gs://, sftp:// or https://.</source>
        <translation>Angiv en som s3://, gs://, sftp:// eller https://.</translation>
    </message>
    <message>
        <source>Give one as in s3://bucket/folder; no name in it may be empty.</source>
        <translation>Angiv en som s3://bucket/mappe; intet navn i den må være tomt.</translation>
    </message>
    <message>
        <source>Give only a target size, or a model that has kept validation photographs back.</source>
        <translation>Angiv kun en målstørrelse, eller en model, der har holdt valideringsfotos tilbage.</translation>
    </message>
    <message>
        <source>Give photographs or folders of them: JPEG (.jpg), PNG, TIFF, WebP, BMP, GIF, HEIC, AVIF or camera raw.</source>
        <translation>Angiv fotos eller mapper med dem: JPEG (.jpg), PNG, TIFF, WebP, BMP, GIF, HEIC, AVIF eller kamera-raw.</translation>
    </message>
    <message>
        <source>Give the folder that it was trained on, or no further teacher.</source>
        <translation>Angiv den mappe, den blev trænet på, eller ingen yderligere lærer.</translation>
    </message>
    <message>
        <source>Give the folder that was given to the pruning.</source>
        <translation>Angiv den mappe, der blev givet til beskæringen.</translation>
    </message>
    <message>
        <source>Give the name of the file itself, or another.</source>
        <translation>Angiv navnet på selve filen eller et andet.</translation>
    </message>
    <message>
        <source>Give weights in single or half precision.</source>
        <translation>Angiv vægte i enkelt eller halv præcision.</translation>
    </message>
    <message>
        <source>Give weights of the same architecture.</source>
        <translation>Angiv vægte af samme arkitektur.</translation>
    </message>
    <message>
        <source>Give yourself the right to read it, and check that its disk is connected.</source>
        <translation>Giv dig selv ret til at læse den, og se efter, at dens disk er tilsluttet.</translation>
    </message>
    <message>
        <source>Give yourself the right to read it, or choose another folder.</source>
        <translation>Giv dig selv ret til at læse den, eller vælg en anden mappe.</translation>
    </message>
    <message>
        <source>Give yourself the right to read it, or move it out of the dataset.</source>
        <translation>Giv dig selv ret til at læse den, eller flyt den ud af datasættet.</translation>
    </message>
    <message>
        <source>Go on with it (--resume “{path}”), or give another folder.</source>
        <translation>Fortsæt den (--resume »{path}«), eller angiv en anden mappe.</translation>
    </message>
    <message>
        <source>Go on with it, or start again.</source>
        <translation>Fortsæt den, eller begynd forfra.</translation>
    </message>
    <message>
        <source>Going on after {curve} finished epochs.</source>
        <translation>Fortsætter efter {curve} færdige epoker.</translation>
    </message>
    <message>
        <source>Grew from</source>
        <translation>Bygger på</translation>
    </message>
    <message>
        <source>How a frame becomes a square.</source>
        <translation>Hvordan et billedudsnit bliver til et kvadrat.</translation>
    </message>
    <message>
        <source>How a frame becomes a square: squashed, or padded with its mean colour.</source>
        <translation>Hvordan et billedudsnit bliver til et kvadrat: klemt sammen, eller fyldt ud med sin middelfarve.</translation>
    </message>
    <message>
        <source>How many of the lowest stages keep their weights (the stem is the first). With all of them only the last layer learns, on what the network sees already.</source>
        <translation>Hvor mange af de nederste stadier der beholder deres vægte (stammen er den første). Med dem alle lærer kun det sidste lag, på det, netværket allerede ser.</translation>
    </message>
    <message>
        <source>How many whole blocks are taken out in a step before these, those that change least what they are given.</source>
        <translation>Hvor mange hele blokke der tages ud i et trin før disse, dem, der mindst ændrer det, de får.</translation>
    </message>
    <message>
        <source>How soft the former model&apos;s answers are made.</source>
        <translation>Hvor bløde den tidligere models svar gøres.</translation>
    </message>
    <message>
        <source>How strongly the last layer is held near the old one where it is fitted.</source>
        <translation>Hvor stærkt det sidste lag holdes nær det gamle, hvor det tilpasses.</translation>
    </message>
    <message>
        <source>If numbers are not finite, training has gone wrong: lower the learning rate and train again.</source>
        <translation>Hvis tal ikke er endelige, er træningen gået galt: sænk læringsraten, og træn igen.</translation>
    </message>
    <message>
        <source>In how many steps channels are removed.</source>
        <translation>I hvor mange trin kanaler fjernes.</translation>
    </message>
    <message>
        <source>Input size</source>
        <translation>Inputstørrelse</translation>
    </message>
    <message>
        <source>Install the newest version to go on with it.</source>
        <translation>Installér den nyeste version for at fortsætte den.</translation>
    </message>
    <message>
        <source>Install the newest version to open it. Nothing was changed.</source>
        <translation>Installér den nyeste version for at åbne det. Intet er ændret.</translation>
    </message>
    <message>
        <source>Install the newest version to use it.</source>
        <translation>Installér den nyeste version for at bruge den.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Installér programmet igen.</translation>
    </message>
    <message>
        <source>It can be merged with another species, or stay.</source>
        <translation>Den kan flettes med en anden art eller blive.</translation>
    </message>
    <message>
        <source>It has names of {one} and of {other}. Merge them first.</source>
        <translation>Det har navne på {one} og på {other}. Flet dem først.</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>Den har intet navn.</translation>
    </message>
    <message>
        <source>It has no scientific name, of which an AphiaID could tell.</source>
        <translation>Den har intet videnskabeligt navn, som et AphiaID kunne angive.</translation>
    </message>
    <message>
        <source>It is a synonym, and the table has no accepted name.</source>
        <translation>Det er et synonym, og tabellen har intet gyldigt navn.</translation>
    </message>
    <message>
        <source>It is a whole number above 0, as WoRMS shows it; leave it empty where you do not know it.</source>
        <translation>Det er et helt tal over 0, som WoRMS viser det; lad det stå tomt, hvor du ikke kender det.</translation>
    </message>
    <message>
        <source>It is no project, or nothing is left of it. Look for a backup. Nothing was changed.</source>
        <translation>Det er intet projekt, eller intet er tilbage af det. Led efter en sikkerhedskopi. Intet er ændret.</translation>
    </message>
    <message>
        <source>It is the same species as row {first}.</source>
        <translation>Det er samme art som række {first}.</translation>
    </message>
    <message>
        <source>It needs one folder for each of: {species_keys}.</source>
        <translation>Den skal have en mappe for hver af: {species_keys}.</translation>
    </message>
    <message>
        <source>JPEG of a rare kind</source>
        <translation>JPEG af en sjælden slags</translation>
    </message>
    <message>
        <source>Label more, or add a labelled folder.</source>
        <translation>Navngiv flere, eller tilføj en navngivet mappe.</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Udjævning af navne</translation>
    </message>
    <message>
        <source>Largest cut</source>
        <translation>Største snit</translation>
    </message>
    <message>
        <source>Largest drop of accuracy</source>
        <translation>Største fald i nøjagtighed</translation>
    </message>
    <message>
        <source>Learn also from files that are named as altered copies of others.</source>
        <translation>Lær også af filer, hvis navn siger, at de er ændrede kopier af andre.</translation>
    </message>
    <message>
        <source>Learn from the validation photographs too. The limits then come from a model of the same recipe that did not.</source>
        <translation>Lær også af valideringsfotografierne. Grænserne kommer så fra en model efter samme opskrift, som ikke gjorde det.</translation>
    </message>
    <message>
        <source>Learn from validation</source>
        <translation>Lær af validering</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Læringsrate</translation>
    </message>
    <message>
        <source>Leave some out of the table, or remove the station first.</source>
        <translation>Udelad nogle i tabellen, eller fjern stationen først.</translation>
    </message>
    <message>
        <source>Left out, since the model does not know them: {sorted}.</source>
        <translation>Udeladt, da modellen ikke kender dem: {sorted}.</translation>
    </message>
    <message>
        <source>Left out, since there is a single photograph (copies counted once): {names}.</source>
        <translation>Udeladt, da der er et enkelt foto (kopier talt én gang): {names}.</translation>
    </message>
    <message>
        <source>Left out, since they could not be read: {named}.</source>
        <translation>Udeladt, da de ikke kunne læses: {named}.</translation>
    </message>
    <message>
        <source>Left out: {number_of} whose label is no species.</source>
        <translation>Udeladt: {number_of}, hvis navn ikke er en art.</translation>
    </message>
    <message>
        <source>Left out: {photographs} in folders whose names are of no species: {folders}.</source>
        <translation>Udeladt: {photographs} i mapper, hvis navne ikke er en arts: {folders}.</translation>
    </message>
    <message>
        <source>Left out: {photographs} outside any species&apos; folder.</source>
        <translation>Udeladt: {photographs} uden for enhver arts mappe.</translation>
    </message>
    <message>
        <source>Length in seconds</source>
        <translation>Længde i sekunder</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licens</translation>
    </message>
    <message>
        <source>Look at the list of them.</source>
        <translation>Se på listen over dem.</translation>
    </message>
    <message>
        <source>Look at the list.</source>
        <translation>Se på listen.</translation>
    </message>
    <message>
        <source>Lower rate</source>
        <translation>Nederste rate</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Lavet</translation>
    </message>
    <message>
        <source>Make one folder per species and put its photographs there.</source>
        <translation>Lav en mappe pr. art, og læg dens fotos der.</translation>
    </message>
    <message>
        <source>Make only a new head, on what the network sees already: seconds instead of minutes, but less is learned.</source>
        <translation>Lav kun et nyt hoved, på det, netværket allerede ser: sekunder i stedet for minutter, men der læres mindre.</translation>
    </message>
    <message>
        <source>Make room on the disk, or choose a folder where you may write.</source>
        <translation>Skaf plads på disken, eller vælg en mappe, hvor du må skrive.</translation>
    </message>
    <message>
        <source>Make room on the disk, or choose a place where you may write.</source>
        <translation>Skaf plads på disken, eller vælg et sted, hvor du må skrive.</translation>
    </message>
    <message>
        <source>Make room on the disk, or give yourself the right to write there.</source>
        <translation>Skaf plads på disken, eller giv dig selv ret til at skrive der.</translation>
    </message>
    <message>
        <source>Make room on the disk, or move the project where you may write.</source>
        <translation>Skaf plads på disken, eller flyt projektet derhen, hvor du må skrive.</translation>
    </message>
    <message>
        <source>Make room on the disk, then start again.</source>
        <translation>Skaf plads på disken, og begynd så igen.</translation>
    </message>
    <message>
        <source>Make room, then start again. What was finished is kept.</source>
        <translation>Skaf plads, og begynd så igen. Hvad der blev færdigt, er bevaret.</translation>
    </message>
    <message>
        <source>Make the folder, or give another.</source>
        <translation>Opret mappen, eller angiv en anden.</translation>
    </message>
    <message>
        <source>Make the promise for that model.</source>
        <translation>Giv løftet for den model.</translation>
    </message>
    <message>
        <source>Making the model file: export, calibration, measurement.</source>
        <translation>Modelfilen laves: eksport, kalibrering, måling.</translation>
    </message>
    <message>
        <source>Margin for int8</source>
        <translation>Margen for int8</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Gennemsnit</translation>
    </message>
    <message>
        <source>Mean of each channel.</source>
        <translation>Gennemsnit af hver kanal.</translation>
    </message>
    <message>
        <source>Measuring the speed of {title}.</source>
        <translation>Måler hastigheden af {title}.</translation>
    </message>
    <message>
        <source>Memory is short: batches of {size} photographs instead of {wanted}.</source>
        <translation>Hukommelsen er knap: portioner på {size} fotos i stedet for {wanted}.</translation>
    </message>
    <message>
        <source>Memory ran out.</source>
        <translation>Hukommelsen slap op.</translation>
    </message>
    <message>
        <source>Memory was too short for a batch; it is halved to {size} photographs.</source>
        <translation>Hukommelsen var for lille til en portion; den halveres til {size} fotos.</translation>
    </message>
    <message>
        <source>Merge it with another species, which then has them.</source>
        <translation>Flet den med en anden art, som så har dem.</translation>
    </message>
    <message>
        <source>Mixup</source>
        <translation>Mixup</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netværk</translation>
    </message>
    <message>
        <source>Never named</source>
        <translation>Aldrig navngivet</translation>
    </message>
    <message>
        <source>No absence of {left_open} is told: the scientific name leaves open which species it is.</source>
        <translation>Intet fravær af {left_open} angives: det videnskabelige navn lader det stå åbent, hvilken art det er.</translation>
    </message>
    <message>
        <source>No column holds the names of the stations: call the one that does “station”.</source>
        <translation>Ingen kolonne rummer stationernes navne: kald den, der gør, »station«.</translation>
    </message>
    <message>
        <source>No epoch of the run in “{path}” was finished.</source>
        <translation>Ingen epoke i kørslen i »{path}« blev færdig.</translation>
    </message>
    <message>
        <source>No layer loses more than this share of its channels.</source>
        <translation>Intet lag mister mere end denne andel af sine kanaler.</translation>
    </message>
    <message>
        <source>No model was written.</source>
        <translation>Ingen model blev skrevet.</translation>
    </message>
    <message>
        <source>No photograph has been labelled by a person yet.</source>
        <translation>Intet foto er endnu navngivet af en person.</translation>
    </message>
    <message>
        <source>No photographs of {name} may teach: all are kept for validation and test.</source>
        <translation>Ingen fotos af {name} må lære fra sig: alle er holdt tilbage til validering og test.</translation>
    </message>
    <message>
        <source>No photographs were found in {join}, only {kinds}.</source>
        <translation>Der blev ikke fundet fotos i {join}, kun {kinds}.</translation>
    </message>
    <message>
        <source>No photographs were found in {join}.</source>
        <translation>Der blev ikke fundet fotos i {join}.</translation>
    </message>
    <message>
        <source>No station is called “{name}”.</source>
        <translation>Ingen station hedder »{name}«.</translation>
    </message>
    <message>
        <source>No step keeps the accuracy: the next step&apos;s accuracy is {now} on validation, the unpruned one&apos;s {unpruned}.</source>
        <translation>Intet trin bevarer nøjagtigheden: næste trins nøjagtighed er {now} på validering, den ubeskårnes {unpruned}.</translation>
    </message>
    <message>
        <source>No step keeps the accuracy: the target size is reached.</source>
        <translation>Intet trin bevarer nøjagtigheden: målstørrelsen er nået.</translation>
    </message>
    <message>
        <source>No step keeps the accuracy: what may lose channels can lose no more.</source>
        <translation>Intet trin bevarer nøjagtigheden: det, der må miste kanaler, kan ikke miste flere.</translation>
    </message>
    <message>
        <source>No step keeps the accuracy: {message}</source>
        <translation>Intet trin bevarer nøjagtigheden: {message}</translation>
    </message>
    <message>
        <source>No training photographs of {missing} in “{folder}”.</source>
        <translation>Ingen træningsfotos af {missing} i »{folder}«.</translation>
    </message>
    <message>
        <source>None of the {photographs} files in “{folder}” could be read: {named}.</source>
        <translation>Ingen af de {photographs} filer i »{folder}« kunne læses: {named}.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ingen af disse</translation>
    </message>
    <message>
        <source>None of these photographs may teach: the model knows them as test or validation photographs, or there are too few.</source>
        <translation>Ingen af disse fotos må lære fra sig: modellen kender dem som validerings- eller testfotos, eller der er for få.</translation>
    </message>
    <message>
        <source>Not judged, since there are fewer than {fewest} photographs: {few}.</source>
        <translation>Ikke bedømt, da der er færre end {fewest} fotos: {few}.</translation>
    </message>
    <message>
        <source>Nothing could be read of “{damaged}”.</source>
        <translation>Intet kunne læses af »{damaged}«.</translation>
    </message>
    <message>
        <source>Nothing here reads addresses that begin with {scheme}://.</source>
        <translation>Intet her læser adresser, der begynder med {scheme}://.</translation>
    </message>
    <message>
        <source>Of this network only {blocks} whole blocks could be taken out, not {count}.</source>
        <translation>Af dette netværk kunne kun {blocks} hele blokke tages ud, ikke {count}.</translation>
    </message>
    <message>
        <source>Of {scanned} sample files {classified} were classified, {skipped} not readable, {counted} counted and {listed} listed.</source>
        <translation>Af {scanned} eksempelfiler blev {classified} klassificeret, {skipped} kunne ikke læses, {counted} talt og {listed} opført.</translation>
    </message>
    <message>
        <source>On 5-fold cross-validation, by the dataset&apos;s own labels</source>
        <translation>Ved 5-delt krydsvalidering, efter datasættets egne benævnelser</translation>
    </message>
    <message>
        <source>On 5-fold cross-validation, by the reviewed labels</source>
        <translation>Ved 5-delt krydsvalidering, efter de gennemsete benævnelser</translation>
    </message>
    <message>
        <source>On test photographs</source>
        <translation>På testfotos</translation>
    </message>
    <message>
        <source>On test photographs, by the reviewed labels</source>
        <translation>På testfotos, efter de gennemsete benævnelser</translation>
    </message>
    <message>
        <source>On the same test groups, by the dataset&apos;s own labels</source>
        <translation>På de samme testgrupper, efter datasættets egne benævnelser</translation>
    </message>
    <message>
        <source>On {measured_on}</source>
        <translation>På {measured_on}</translation>
    </message>
    <message>
        <source>Open it again, then repeat it.</source>
        <translation>Åbn det igen, og gentag det så.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Åbn det igen.</translation>
    </message>
    <message>
        <source>PNG of a rare kind</source>
        <translation>PNG af en sjælden slags</translation>
    </message>
    <message>
        <source>Passed over: {in_words}.</source>
        <translation>Forbigået: {in_words}.</translation>
    </message>
    <message>
        <source>Passes over new and remembered photographs.</source>
        <translation>Gennemløb af nye og huskede fotos.</translation>
    </message>
    <message>
        <source>Passes over the training photographs, for each network; a pruned one has as many again to recover.</source>
        <translation>Gennemløb af træningsfotografierne for hvert netværk; et beskåret får lige så mange igen til at komme sig.</translation>
    </message>
    <message>
        <source>Passes over the training photographs.</source>
        <translation>Gennemløb af træningsfotografierne.</translation>
    </message>
    <message>
        <source>Peak rate of the recovery.</source>
        <translation>Højeste rate ved genopretningen.</translation>
    </message>
    <message>
        <source>Peak rate of the upper layers.</source>
        <translation>De øverste lags højeste rate.</translation>
    </message>
    <message>
        <source>Peak rate of the upper layers; lower ones learn more slowly.</source>
        <translation>De øverste lags højeste rate; lavere lærer langsommere.</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Photographs are classified on {title}.</source>
        <translation>Fotos klassificeres på {title}.</translation>
    </message>
    <message>
        <source>Photographs in one optimiser step.</source>
        <translation>Fotos i ét optimeringsskridt.</translation>
    </message>
    <message>
        <source>Photographs of earlier models are measured by their activations.</source>
        <translation>Fotos fra tidligere modeller måles ved deres aktiveringer.</translation>
    </message>
    <message>
        <source>Photographs that one camera took shortly after each other are one sighting, and learn or test together. A time-lapse is no burst.</source>
        <translation>Fotos, som ét kamera tog kort efter hinanden, er én observation og lærer fra sig eller tester sammen. En intervaloptagelse er ingen serie.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Præcision</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Processorer</translation>
    </message>
    <message>
        <source>Prune the pruned networks until they have at most this many parameters.</source>
        <translation>Beskær de beskårne netværk, til de har højst så mange parametre.</translation>
    </message>
    <message>
        <source>Prune until the network has at most this many parameters.</source>
        <translation>Beskær, til netværket har højst så mange parametre.</translation>
    </message>
    <message>
        <source>Pruned to {count_parameters} parameters, step {kept} of {last}: the next step&apos;s accuracy is {now} on validation, the unpruned one&apos;s {unpruned}.</source>
        <translation>Beskåret til {count_parameters} parametre, trin {kept} af {last}: næste trins nøjagtighed er {now} på validering, den ubeskårnes {unpruned}.</translation>
    </message>
    <message>
        <source>Pruned to {count_parameters} parameters, step {kept} of {last}: the target size is reached.</source>
        <translation>Beskåret til {count_parameters} parametre, trin {kept} af {last}: målstørrelsen er nået.</translation>
    </message>
    <message>
        <source>Pruned to {count_parameters} parameters, step {kept} of {last}: what may lose channels can lose no more.</source>
        <translation>Beskåret til {count_parameters} parametre, trin {kept} af {last}: det, der må miste kanaler, kan ikke miste flere.</translation>
    </message>
    <message>
        <source>Pruned to {count_parameters} parameters, step {kept} of {last}: {message}</source>
        <translation>Beskåret til {count_parameters} parametre, trin {kept} af {last}: {message}</translation>
    </message>
    <message>
        <source>Pruning</source>
        <translation>Beskæring</translation>
    </message>
    <message>
        <source>Pruning above {replay_after} in {steps_in_all} steps, to at most {target_parameters} parameters in all (now {count_parameters}), on {teaching} photographs, {given} of them given, the others remembered; watched on {watched} others.</source>
        <translation>Beskærer over {replay_after} i {steps_in_all} trin, til højst {target_parameters} parametre i alt (nu {count_parameters}), på {teaching} fotos, {given} af dem givet, de øvrige husket; overvåget på {watched} andre.</translation>
    </message>
    <message>
        <source>Pruning cannot reach {target_parameters} parameters when no layer may lose more than {largest_cut} of its channels at once.</source>
        <translation>Beskæringen kan ikke nå {target_parameters} parametre, når intet lag må miste mere end {largest_cut} af sine kanaler ad gangen.</translation>
    </message>
    <message>
        <source>Pruning {before} parameters to at most {target_parameters} in {steps_in_all} steps, on {training} photographs.</source>
        <translation>Beskærer {before} parametre til højst {target_parameters} i {steps_in_all} trin, på {training} fotos.</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Træk</translation>
    </message>
    <message>
        <source>Put every species&apos; folder into the parts, or give a folder that holds nothing but a folder per species.</source>
        <translation>Læg hver arts mappe ind i delene, eller angiv en mappe, der kun rummer en mappe pr. art.</translation>
    </message>
    <message>
        <source>Put its {suffix} file back into “{models_folder}”, or use another model.</source>
        <translation>Læg dens {suffix}-fil tilbage i »{models_folder}«, eller brug en anden model.</translation>
    </message>
    <message>
        <source>Put the photographs back as they were (photographs.json lists them), or start a new run.</source>
        <translation>Læg fotografierne tilbage, som de var (photographs.json opregner dem), eller start en ny kørsel.</translation>
    </message>
    <message>
        <source>Quick, learns less</source>
        <translation>Hurtigt, lærer mindre</translation>
    </message>
    <message>
        <source>Recovery after the last step.</source>
        <translation>Genopretning efter det sidste trin.</translation>
    </message>
    <message>
        <source>Recovery between two steps.</source>
        <translation>Genopretning mellem to trin.</translation>
    </message>
    <message>
        <source>Remove it, if nobody has the project open.</source>
        <translation>Fjern den, hvis ingen har projektet åbent.</translation>
    </message>
    <message>
        <source>Remove one that is no longer needed.</source>
        <translation>Fjern en, der ikke længere er brug for.</translation>
    </message>
    <message>
        <source>Retrain all upper layers instead of the head only.</source>
        <translation>Gentræn alle øvre lag i stedet for kun hovedet.</translation>
    </message>
    <message>
        <source>Retraining</source>
        <translation>Gentræning</translation>
    </message>
    <message>
        <source>Retraining the layers above {replay_after} for {kinds}, on {teaching} photographs, {given} of them given, the others remembered; watched on {watched} validation photographs.</source>
        <translation>Gentræner lagene over {replay_after} til {kinds}, på {teaching} fotos, {given} af dem givet, de øvrige husket; overvåget på {watched} valideringsfotos.</translation>
    </message>
    <message>
        <source>Round to</source>
        <translation>Afrund til</translation>
    </message>
    <message>
        <source>Row {row}: {words}</source>
        <translation>Række {row}: {words}</translation>
    </message>
    <message>
        <source>Save it as CSV (UTF-8) or XLSX, with the titles in the first row.</source>
        <translation>Gem den som CSV (UTF-8) eller XLSX med titlerne i første række.</translation>
    </message>
    <message>
        <source>Save it where you may write, and go on there.</source>
        <translation>Gem det, hvor du må skrive, og fortsæt der.</translation>
    </message>
    <message>
        <source>Seconds between frames</source>
        <translation>Sekunder mellem billeder</translation>
    </message>
    <message>
        <source>See the reasons in the list of photographs. What was done is kept; the same again tries them once more.</source>
        <translation>Se grundene i listen over fotos. Hvad der er gjort, er bevaret; det samme igen prøver dem en gang til.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startværdi</translation>
    </message>
    <message>
        <source>Seed of all randomness.</source>
        <translation>Startværdi for al tilfældighed.</translation>
    </message>
    <message>
        <source>Sees</source>
        <translation>Ser</translation>
    </message>
    <message>
        <source>Share of doubt in every label.</source>
        <translation>Andel af tvivl i hvert navn.</translation>
    </message>
    <message>
        <source>Show every species equally often, however few photographs of it there are.</source>
        <translation>Vis hver art lige ofte, hvor få fotos af den der end er.</translation>
    </message>
    <message>
        <source>Side of the square that the network sees, in pixels.</source>
        <translation>Siden i det kvadrat, som netværket ser, i pixel.</translation>
    </message>
    <message>
        <source>Smallest crop</source>
        <translation>Mindste udsnit</translation>
    </message>
    <message>
        <source>Smallest part of a photograph&apos;s area that an augmented view shows.</source>
        <translation>Mindste del af et fotos areal, som en ændret udgave viser.</translation>
    </message>
    <message>
        <source>Some zeros are of stations where photographs may show anything (unidentified, unsure or unreadable), or where a copy of one that counts elsewhere shows the species.</source>
        <translation>Nogle nuller er fra stationer, hvor fotos kan vise hvad som helst (ubestemte, usikre eller ulæselige), eller hvor en kopi af et foto, der tæller et andet sted, viser arten.</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spredning</translation>
    </message>
    <message>
        <source>Standard deviation of each channel.</source>
        <translation>Standardafvigelse for hver kanal.</translation>
    </message>
    <message>
        <source>Start a new run.</source>
        <translation>Start en ny kørsel.</translation>
    </message>
    <message>
        <source>Start again once nothing writes to it: each fold is of the same photographs.</source>
        <translation>Begynd igen, når intet skriver i den: hver del er af de samme fotos.</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>Start den igen.</translation>
    </message>
    <message>
        <source>Start the run again.</source>
        <translation>Start kørslen igen.</translation>
    </message>
    <message>
        <source>Step {kept} is kept and recovers to its end.</source>
        <translation>Trin {kept} beholdes og genoprettes til ende.</translation>
    </message>
    <message>
        <source>Step {step} becomes the model “{name}”.</source>
        <translation>Trin {step} bliver til modellen »{name}«.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Trin</translation>
    </message>
    <message>
        <source>Stop before the accuracy on validation photographs has fallen by more than this share of 1 (0.02 is two points), also above the target size.</source>
        <translation>Stop, før nøjagtigheden på valideringsfotos er faldet med mere end denne andel af 1 (0.02 er to point), også over målstørrelsen.</translation>
    </message>
    <message>
        <source>TIFF of a rare kind ({join} bits, compression {compression})</source>
        <translation>TIFF af en sjælden slags ({join} bit, kompression {compression})</translation>
    </message>
    <message>
        <source>TIFF of floating-point numbers ({join} bits, compression {compression})</source>
        <translation>TIFF med kommatal ({join} bit, kompression {compression})</translation>
    </message>
    <message>
        <source>Take out fewer.</source>
        <translation>Tag færre ud.</translation>
    </message>
    <message>
        <source>Target size</source>
        <translation>Målstørrelse</translation>
    </message>
    <message>
        <source>Teacher&apos;s share</source>
        <translation>Lærerens andel</translation>
    </message>
    <message>
        <source>Teacher&apos;s temperature</source>
        <translation>Lærerens temperatur</translation>
    </message>
    <message>
        <source>That happens to copies that are made in the midst of a change: close it before you copy it again. Or go on with a backup, or save what can be read in a new project by “Rescue labels …”.</source>
        <translation>Det sker med kopier, der laves midt i en ændring: luk det, før du kopierer det igen. Eller fortsæt med en sikkerhedskopi, eller gem, hvad der kan læses, i et nyt projekt med »Red navne …«.</translation>
    </message>
    <message>
        <source>The accelerator does not start ({why}).</source>
        <translation>Acceleratoren starter ikke ({why}).</translation>
    </message>
    <message>
        <source>The accelerator has too little memory for a step: it is done in {parts} parts of {size} photographs.</source>
        <translation>Acceleratoren har for lidt hukommelse til et trin: det gøres i {parts} dele med {size} fotos.</translation>
    </message>
    <message>
        <source>The accelerator has too little memory: the network learns on the processor.</source>
        <translation>Acceleratoren har for lidt hukommelse: netværket lærer på processoren.</translation>
    </message>
    <message>
        <source>The best so far was {when}.</source>
        <translation>Den bedste indtil nu var {when}.</translation>
    </message>
    <message>
        <source>The checkpoint “{path}” cannot be read ({error}).</source>
        <translation>Kontrolpunktet »{path}« kan ikke læses ({error}).</translation>
    </message>
    <message>
        <source>The curve of the run in “{path}” is damaged.</source>
        <translation>Kurven for kørslen i »{path}« er beskadiget.</translation>
    </message>
    <message>
        <source>The dataset has changed since the run in “{path}” began.</source>
        <translation>Datasættet er ændret, siden kørslen i »{path}« begyndte.</translation>
    </message>
    <message>
        <source>The dataset holds folders of its parts ({quoted}) beside folders of species ({quoted2}).</source>
        <translation>Datasættet rummer mapper med sine dele ({quoted}) ved siden af mapper med arter ({quoted2}).</translation>
    </message>
    <message>
        <source>The dataset&apos;s own parts are kept: {join}.</source>
        <translation>Datasættets egne dele beholdes: {join}.</translation>
    </message>
    <message>
        <source>The dataset&apos;s own parts are kept: {join}. What the dataset has no folder for ({join2}) is taken from those that teach.</source>
        <translation>Datasættets egne dele beholdes: {join}. Hvad datasættet ikke har en mappe til ({join2}), tages af dem, der lærer fra sig.</translation>
    </message>
    <message>
        <source>The file is damaged or of another program; use another one.</source>
        <translation>Filen er beskadiget eller fra et andet program; brug en anden.</translation>
    </message>
    <message>
        <source>The file is damaged; fetch it again.</source>
        <translation>Filen er beskadiget; hent den igen.</translation>
    </message>
    <message>
        <source>The folder “{path}” cannot be read ({reason}).</source>
        <translation>Mappen »{path}« kan ikke læses ({reason}).</translation>
    </message>
    <message>
        <source>The folder “{path}” cannot be read: {reason}.</source>
        <translation>Mappen »{path}« kan ikke læses: {reason}.</translation>
    </message>
    <message>
        <source>The frames of a video are one sighting, so that MaxN is that of the video, and learn or test together.</source>
        <translation>En videos billeder er én observation, så MaxN er videoens, og de lærer fra sig eller tester sammen.</translation>
    </message>
    <message>
        <source>The labels of this project are too few to prune on.</source>
        <translation>Navnene i dette projekt er for få til at beskære efter.</translation>
    </message>
    <message>
        <source>The last good checkpoint is kept. Make room on the disk, then let the run go on (on the command line: --resume “{path}”).</source>
        <translation>Det sidste gode kontrolpunkt er bevaret. Skaf plads på disken, og lad så kørslen fortsætte (på kommandolinjen: --resume »{path}«).</translation>
    </message>
    <message>
        <source>The layers up to {replay_after} stay as they are, since photographs that the model was made with are not here; with the others it can be pruned to {least} parameters, not to {target_parameters}.</source>
        <translation>Lagene op til {replay_after} bliver, som de er, da fotos, som modellen blev lavet med, ikke er her; med de øvrige kan den beskæres til {least} parametre, ikke til {target_parameters}.</translation>
    </message>
    <message>
        <source>The list of photographs “{path}” cannot be read ({error}).</source>
        <translation>Listen over fotos »{path}« kan ikke læses ({error}).</translation>
    </message>
    <message>
        <source>The model file is damaged or of another program; use another one.</source>
        <translation>Modelfilen er beskadiget eller fra et andet program; brug en anden.</translation>
    </message>
    <message>
        <source>The model file “{path}” cannot be used: {why}.</source>
        <translation>Modelfilen »{path}« kan ikke bruges: {why}.</translation>
    </message>
    <message>
        <source>The model file “{path}” is not there.</source>
        <translation>Modelfilen »{path}« er der ikke.</translation>
    </message>
    <message>
        <source>The model has {parameters} parameters, no more than the target of {target_parameters}.</source>
        <translation>Modellen har {parameters} parametre, ikke flere end målet på {target_parameters}.</translation>
    </message>
    <message>
        <source>The model keeps nothing of its photographs, so that nothing is suggested while you label. Retrain it, or use another one.</source>
        <translation>Modellen gemmer intet af sine fotos, så intet foreslås, mens du navngiver. Gentræn den, eller brug en anden.</translation>
    </message>
    <message>
        <source>The model remembers nothing. Label more photographs of each of its species, or choose the folder that it was trained on.</source>
        <translation>Modellen husker intet. Navngiv flere fotos af hver af dens arter, eller vælg den mappe, den blev trænet på.</translation>
    </message>
    <message>
        <source>The model that came with the program keeps its name.</source>
        <translation>Modellen, der fulgte med programmet, beholder sit navn.</translation>
    </message>
    <message>
        <source>The model was not written to “{path}”: {error}.</source>
        <translation>Modellen blev ikke skrevet til »{path}«: {error}.</translation>
    </message>
    <message>
        <source>The model “{name}” was stopped: it had not answered for {batch} photographs after {too_long_s} s.</source>
        <translation>Modellen »{name}« blev stoppet: den havde ikke svaret for {batch} fotos efter {too_long_s} s.</translation>
    </message>
    <message>
        <source>The model “{name}”, which this project uses, is no longer on this computer.</source>
        <translation>Modellen »{name}«, som dette projekt bruger, er ikke længere på denne computer.</translation>
    </message>
    <message>
        <source>The model&apos;s network gives values that are not numbers.</source>
        <translation>Modellens netværk giver værdier, der ikke er tal.</translation>
    </message>
    <message>
        <source>The network learns on the processor: a step takes {value} ms there and {value2} ms on {title}.</source>
        <translation>Netværket lærer på processoren: et trin tager {value} ms der og {value2} ms på {title}.</translation>
    </message>
    <message>
        <source>The network learns on {title}.</source>
        <translation>Netværket lærer på {title}.</translation>
    </message>
    <message>
        <source>The network learns on {title}: a step takes {value} ms there and {value2} ms on the processor.</source>
        <translation>Netværket lærer på {title}: et trin tager {value} ms der og {value2} ms på processoren.</translation>
    </message>
    <message>
        <source>The photographs are {now} sightings now; before, they were {before}.</source>
        <translation>Fotografierne er nu {now} observationer; før var de {before}.</translation>
    </message>
    <message>
        <source>The photographs are {now} sightings, as before.</source>
        <translation>Fotografierne er {now} observationer, som før.</translation>
    </message>
    <message>
        <source>The project cannot be saved as “{place}” ({error}).</source>
        <translation>Projektet kan ikke gemmes som »{place}« ({error}).</translation>
    </message>
    <message>
        <source>The project “{damaged}” is not there.</source>
        <translation>Projektet »{damaged}« er der ikke.</translation>
    </message>
    <message>
        <source>The project “{path}” cannot be read ({error}).</source>
        <translation>Projektet »{path}« kan ikke læses ({error}).</translation>
    </message>
    <message>
        <source>The project “{path}” cannot be written ({error}).</source>
        <translation>Projektet »{path}« kan ikke skrives ({error}).</translation>
    </message>
    <message>
        <source>The project “{path}” is closed.</source>
        <translation>Projektet »{path}« er lukket.</translation>
    </message>
    <message>
        <source>The project “{path}” is damaged ({join}).</source>
        <translation>Projektet »{path}« er beskadiget ({join}).</translation>
    </message>
    <message>
        <source>The project “{path}” is not opened: {why}.</source>
        <translation>Projektet »{path}« åbnes ikke: {why}.</translation>
    </message>
    <message>
        <source>The project “{path}” is not there.</source>
        <translation>Projektet »{path}« er der ikke.</translation>
    </message>
    <message>
        <source>The project “{path}” may only be read: nothing can be changed in it.</source>
        <translation>Projektet »{path}« kan kun læses: intet kan ændres i det.</translation>
    </message>
    <message>
        <source>The project “{path}” needs to be brought up to date, but no copy of it could be made first ({error}).</source>
        <translation>Projektet »{path}« skal bringes op til dato, men der kunne ikke laves en kopi af det først ({error}).</translation>
    </message>
    <message>
        <source>The project “{path}” was last used by a newer version of this program.</source>
        <translation>Projektet »{path}« blev sidst brugt af en nyere version af dette program.</translation>
    </message>
    <message>
        <source>The project “{project}” is not opened: “{name}” beside it is a link, or no file.</source>
        <translation>Projektet »{project}« åbnes ikke: »{name}« ved siden af det er et link eller ingen fil.</translation>
    </message>
    <message>
        <source>The record of the run in “{path}” is damaged ({error}).</source>
        <translation>Optegnelsen over kørslen i »{path}« er beskadiget ({error}).</translation>
    </message>
    <message>
        <source>The register has only “{found}” ({match}). Write that, if it is meant.</source>
        <translation>Registret har kun »{found}« ({match}). Skriv det, hvis det er det, der menes.</translation>
    </message>
    <message>
        <source>The register has several of that name{known}. Give the AphiaID of the right one.</source>
        <translation>Registret har flere med det navn{known}. Angiv det rigtiges AphiaID.</translation>
    </message>
    <message>
        <source>The replay set of “{path}” is damaged ({strip}).</source>
        <translation>Genopfriskningssættet i »{path}« er beskadiget ({strip}).</translation>
    </message>
    <message>
        <source>The run in “{path}” has come to its end: its model is “{get}”.</source>
        <translation>Kørslen i »{path}« er nået til ende: dens model er »{get}«.</translation>
    </message>
    <message>
        <source>The run in “{path}” is not used: “{name}” in it is a link, or no file.</source>
        <translation>Kørslen i »{path}« bruges ikke: »{name}« i den er et link eller ingen fil.</translation>
    </message>
    <message>
        <source>The run in “{path}” is of format {version}, which this program does not know.</source>
        <translation>Kørslen i »{path}« har format {version}, som dette program ikke kender.</translation>
    </message>
    <message>
        <source>The run stops, since its folder “{path}” cannot be written ({reason}).</source>
        <translation>Kørslen stopper, da dens mappe »{path}« ikke kan skrives ({reason}).</translation>
    </message>
    <message>
        <source>The self-test failed at: {name}. {message}</source>
        <translation>Selvtesten mislykkedes ved: {name}. {message}</translation>
    </message>
    <message>
        <source>The table has no column of names.</source>
        <translation>Tabellen har ingen kolonne med navne.</translation>
    </message>
    <message>
        <source>The two are so alike that no number of photographs in reach tells them apart.</source>
        <translation>De to er så ens, at intet opnåeligt antal fotos kan skelne dem.</translation>
    </message>
    <message>
        <source>The weights do not fit the architecture {architecture} ({error}).</source>
        <translation>Vægtene passer ikke til arkitekturen {architecture} ({error}).</translation>
    </message>
    <message>
        <source>There are no inverted residual blocks in what may lose channels, which least squares could thin.</source>
        <translation>Der er ingen inverterede restblokke i det, der må miste kanaler, som mindste kvadraters metode kunne udtynde.</translation>
    </message>
    <message>
        <source>There are no photographs to check.</source>
        <translation>Der er ingen fotos at tage en stikprøve af.</translation>
    </message>
    <message>
        <source>There are no photographs to check: the model in use has learned from all that nobody has labelled.</source>
        <translation>Der er ingen fotos at tage en stikprøve af: modellen i brug har lært af alle dem, som ingen har navngivet.</translation>
    </message>
    <message>
        <source>There are no validation photographs on which a drop of accuracy could be seen.</source>
        <translation>Der er ingen valideringsfotos, hvorpå et fald i nøjagtighed kunne ses.</translation>
    </message>
    <message>
        <source>There are only {counts} photographs of {common_name}, {tests} of them to test on. Take what is measured on so few as a hint, not as a result.</source>
        <translation>Der er kun {counts} fotos af {common_name}, {tests} af dem til test. Tag det, der måles på så få, som et fingerpeg, ikke som et resultat.</translation>
    </message>
    <message>
        <source>There is no room on the disk ({place}).</source>
        <translation>Der er ikke plads på disken ({place}).</translation>
    </message>
    <message>
        <source>There is not enough memory to train this network, even {size} photographs at a time.</source>
        <translation>Der er ikke hukommelse nok til at træne dette netværk, selv med {size} fotos ad gangen.</translation>
    </message>
    <message>
        <source>There is nothing new to learn: the model knows every label of this project.</source>
        <translation>Der er intet nyt at lære: modellen kender alle navne i dette projekt.</translation>
    </message>
    <message>
        <source>They are as they were, not read yet. When the network is there, do the same again: what was done is kept.</source>
        <translation>De er, som de var, endnu ikke læst. Når netværket er der, gør det samme igen: hvad der er gjort, bevares.</translation>
    </message>
    <message>
        <source>They cannot tell how often it is wrong; add photographs that it does not know.</source>
        <translation>De kan ikke fortælle, hvor ofte den tager fejl; tilføj fotos, som den ikke kender.</translation>
    </message>
    <message>
        <source>This ONNX Runtime does not compute on “{wanted}”.</source>
        <translation>Denne ONNX Runtime regner ikke på »{wanted}«.</translation>
    </message>
    <message>
        <source>This installation reads no videos; one by pip does: pip install &quot;jellygui[video]&quot;.</source>
        <translation>Denne installation læser ingen videoer; en med pip gør: pip install &quot;jellygui[video]&quot;.</translation>
    </message>
    <message>
        <source>This is a new project, “{stem}”: “{name}” is of another folder or card.</source>
        <translation>Dette er et nyt projekt, »{stem}«: »{name}« hører til en anden mappe eller et andet kort.</translation>
    </message>
    <message>
        <source>This is more than saved filters can ask for: {most_asked_for} species, {longest_search} letters, and {most_compared_with} photographs that others are compared with.</source>
        <translation>Det er mere, end gemte filtre kan spørge om: {most_asked_for} arter, {longest_search} bogstaver og {most_compared_with} fotos, som andre sammenlignes med.</translation>
    </message>
    <message>
        <source>Too few to tell: label about {to_label} more random photographs to know of a difference of {value} points.</source>
        <translation>For få til at sige noget: navngiv omkring {to_label} tilfældige fotos mere for at kende til en forskel på {value} point.</translation>
    </message>
    <message>
        <source>Train with all photographs instead, or use a model of this version.</source>
        <translation>Træn med alle fotos i stedet, eller brug en model fra denne version.</translation>
    </message>
    <message>
        <source>Train without --learn-from-validation first, then name that model with --limits-from.</source>
        <translation>Træn først uden --learn-from-validation, og nævn så den model med --limits-from.</translation>
    </message>
    <message>
        <source>Training stopped unexpectedly (exit code {exitcode}).</source>
        <translation>Træningen stoppede uventet (afslutningskode {exitcode}).</translation>
    </message>
    <message>
        <source>Turn it into plain numbers first: jellygui import-weights “{path}” --out {stem}.safetensors</source>
        <translation>Gør det først til rene tal: jellygui import-weights »{path}« --out {stem}.safetensors</translation>
    </message>
    <message>
        <source>Type the AphiaIDs, or import the table of its taxon match. Nothing was changed.</source>
        <translation>Skriv AphiaID&apos;erne, eller importér tabellen fra dets taxon match. Intet er ændret.</translation>
    </message>
    <message>
        <source>Unidentified</source>
        <translation>Ubestemt</translation>
    </message>
    <message>
        <source>Use another model, or one with a smaller input size. What was classified is kept.</source>
        <translation>Brug en anden model eller en med mindre inputstørrelse. Hvad der blev klassificeret, er bevaret.</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Udgaver</translation>
    </message>
    <message>
        <source>Weight averaging</source>
        <translation>Vægtgennemsnit</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Vægthenfald</translation>
    </message>
    <message>
        <source>Weight of the former model&apos;s answers against the labels.</source>
        <translation>Vægten af den tidligere models svar mod navnene.</translation>
    </message>
    <message>
        <source>Weight of the old model&apos;s answers on its own species.</source>
        <translation>Vægten af den gamle models svar for dens egne arter.</translation>
    </message>
    <message>
        <source>What can be read of “{damaged}” cannot be saved as “{place}” ({error}).</source>
        <translation>Hvad der kan læses af »{damaged}«, kan ikke gemmes som »{place}« ({error}).</translation>
    </message>
    <message>
        <source>What is kept of the run in “{path}” is damaged.</source>
        <translation>Hvad der er gemt af kørslen i »{path}«, er beskadiget.</translation>
    </message>
    <message>
        <source>What makes a channel dispensable: small weights; little effect on the loss; or, within the blocks of EfficientNet-Lite0, that the others can stand for it, by least squares on the photographs.</source>
        <translation>Hvad der gør en kanal undværlig: små vægte; ringe virkning på tabet; eller, i EfficientNet-Lite0s blokke, at de andre kan træde i dens sted, efter mindste kvadraters metode på fotografierne.</translation>
    </message>
    <message>
        <source>What the model in use sees of the photographs is not known, so that nothing is suggested while you label. “Classify now” (menu Classify) lets it look.</source>
        <translation>Hvad modellen i brug ser af fotografierne, vides ikke, så intet foreslås, mens du navngiver. »Klassificér nu« (menuen Klassificér) lader den se.</translation>
    </message>
    <message>
        <source>What this model looked at cannot be shown: its network ends in layers that take all places together.</source>
        <translation>Hvad denne model så på, kan ikke vises: dens netværk ender i lag, der tager alle steder samlet.</translation>
    </message>
    <message>
        <source>What was finished is kept. Close other programs if memory was short, then start again.</source>
        <translation>Hvad der blev færdigt, er bevaret. Luk andre programmer, hvis hukommelsen var knap, og begynd så igen.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hvor</translation>
    </message>
    <message>
        <source>Where channels are removed: an equal share in every layer, more in the upper stages, or wherever they matter least when all layers are compared.</source>
        <translation>Hvor kanaler fjernes: en lige stor andel i hvert lag, mere i de øvre stadier, eller hvor de betyder mindst, når alle lag sammenlignes.</translation>
    </message>
    <message>
        <source>Where no species is shown, press 0 (none of these); where it is not sure which, press U (unsure).</source>
        <translation>Hvor ingen art er vist, tryk 0 (ingen af disse); hvor det ikke er sikkert hvilken, tryk U (usikker).</translation>
    </message>
    <message>
        <source>Which network is trained; that of the model, where one is started from. Unless told otherwise, efficientnet_lite0 sees 224 pixels, every species equally often, and keeps all stages as they are: only its last layer learns.</source>
        <translation>Hvilket netværk der trænes; modellens, hvor der begyndes fra en. Hvis intet andet siges, ser efficientnet_lite0 224 pixel, hver art lige ofte, og beholder alle stadier, som de er: kun dets sidste lag lærer.</translation>
    </message>
    <message>
        <source>Whole blocks</source>
        <translation>Hele blokke</translation>
    </message>
    <message>
        <source>Whole frame</source>
        <translation>Helt billede</translation>
    </message>
    <message>
        <source>Widths are kept multiples of this number.</source>
        <translation>Bredder holdes som multipla af dette tal.</translation>
    </message>
    <message>
        <source>Without an AphiaID, which is left out, never guessed: {names}.</source>
        <translation>Uden AphiaID, som udelades og aldrig gættes: {names}.</translation>
    </message>
    <message>
        <source>a model file</source>
        <translation>en modelfil</translation>
    </message>
    <message>
        <source>a name that ends in .tsv promises tabs</source>
        <translation>et navn, der ender på .tsv, lover tabulatorer</translation>
    </message>
    <message>
        <source>a report of this program</source>
        <translation>en rapport fra dette program</translation>
    </message>
    <message>
        <source>a table of this program</source>
        <translation>en tabel fra dette program</translation>
    </message>
    <message>
        <source>a workbook of this program</source>
        <translation>en arbejdsbog fra dette program</translation>
    </message>
    <message>
        <source>an archive of this program</source>
        <translation>et arkiv fra dette program</translation>
    </message>
    <message>
        <source>an iFDO of this program</source>
        <translation>en iFDO fra dette program</translation>
    </message>
    <message>
        <source>cannot be read: {plain_reason}</source>
        <translation>kan ikke læses: {plain_reason}</translation>
    </message>
    <message>
        <source>int8 is kept: on 544 views of 32 validation photographs int8&apos;s accuracy less fp32&apos;s is +0.92% (95 % interval +0.18% to +1.96%; it must lie above -2%); the top labels agree on 98.5%. Set on a model of the same recipe, in an earlier form of int8. In this file the top labels agree on 100.0% of such views, which it has learned from. Temperature and limits are set on 236 cross-validated answers of its recipe.</source>
        <translation>int8 beholdes: på 544 visninger af 32 valideringsfotos er int8&apos;s nøjagtighed minus fp32&apos;s +0,92 % (95 %-interval +0,18 % til +1,96 %; det skal ligge over -2 %); de øverste benævnelser er ens ved 98,5 %. Fastlagt på en model efter samme opskrift, i en tidligere form af int8. I denne fil er de øverste benævnelser ens ved 100,0 % af sådanne visninger, som den har lært af. Temperatur og grænser er fastlagt på 236 krydsvaliderede svar efter dens opskrift.</translation>
    </message>
    <message>
        <source>int8: on unseen photographs of the folds the top labels of int8 and fp32 agree on 756 of 765 (98.8 %), on 99.5% of the 768 photographs that this file was made with. Temperature and limits are set on 765 cross-validated answers of its recipe.</source>
        <translation>int8: på usete fotos i delene er de øverste benævnelser fra int8 og fp32 ens ved 756 af 765 (98,8 %), og ved 99,5 % af de 768 fotos, som denne fil er lavet med. Temperatur og grænser er fastlagt på 765 krydsvaliderede svar efter dens opskrift.</translation>
    </message>
    <message>
        <source>is too large ({size} GB)</source>
        <translation>er for stor ({size} GB)</translation>
    </message>
    <message>
        <source>it is a link</source>
        <translation>det er et link</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>det er ikke en fil</translation>
    </message>
    <message>
        <source>it is still being written</source>
        <translation>den bliver stadig skrevet</translation>
    </message>
    <message>
        <source>it is there and is not a CSV file</source>
        <translation>den findes og er ikke en CSV-fil</translation>
    </message>
    <message>
        <source>its folder is not there</source>
        <translation>dens mappe findes ikke</translation>
    </message>
    <message>
        <source>nothing may be written in its folder</source>
        <translation>der må ikke skrives i dens mappe</translation>
    </message>
    <message>
        <source>photographs for the last layer</source>
        <translation>fotos til det sidste lag</translation>
    </message>
    <message>
        <source>photographs measured</source>
        <translation>fotos målt</translation>
    </message>
    <message>
        <source>photographs prepared</source>
        <translation>fotos forberedt</translation>
    </message>
    <message>
        <source>photographs shown to “{name_of}”</source>
        <translation>fotos vist til »{name_of}«</translation>
    </message>
    <message>
        <source>steps of the last layer</source>
        <translation>trin for det sidste lag</translation>
    </message>
    <message>
        <source>steps, epoch {epoch} of {epochs}</source>
        <translation>trin, epoke {epoch} af {epochs}</translation>
    </message>
    <message>
        <source>test photographs, by the reviewed labels</source>
        <translation>testfotos, efter de gennemsete benævnelser</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>forbindelsen blev afbrudt</translation>
    </message>
    <message>
        <source>the same test groups, by the dataset&apos;s own labels</source>
        <translation>de samme testgrupper, efter datasættets egne benævnelser</translation>
    </message>
    <message>
        <source>this installation reads no videos</source>
        <translation>denne installation læser ikke videoer</translation>
    </message>
    <message>
        <source>what lies there cannot be read ({plain_reason})</source>
        <translation>det, der ligger der, kan ikke læses ({plain_reason})</translation>
    </message>
    <message>
        <source>{count} file is no longer there; what was found in it still counts. If its disk was taken out, connect it and add the folder again.</source>
        <translation>{count} fil er der ikke længere; hvad der blev fundet i den, tæller stadig. Hvis dens disk er taget ud, så tilslut den og tilføj mappen igen.</translation>
    </message>
    <message>
        <source>{count} files are no longer there; what was found in them still counts. If their disk was taken out, connect it and add the folder again.</source>
        <translation>{count} filer er der ikke længere; hvad der blev fundet i dem, tæller stadig. Hvis deres disk er taget ud, så tilslut den og tilføj mappen igen.</translation>
    </message>
    <message>
        <source>{samples} photographs of {kinds}; copies counted once they are {groups} ({parts}).</source>
        <translation>{samples} fotos af {kinds}; med kopier talt én gang er det {groups} ({parts}).</translation>
    </message>
    <message>
        <source>“{folder}” cannot be written to ({why_not_written}).</source>
        <translation>Der kan ikke skrives til »{folder}« ({why_not_written}).</translation>
    </message>
    <message>
        <source>“{folder}” went away while it was looked through.</source>
        <translation>»{folder}« forsvandt, mens den blev gennemset.</translation>
    </message>
    <message>
        <source>“{model}” cannot be moved to “{place}” ({why_not_written}).</source>
        <translation>»{model}« kan ikke flyttes til »{place}« ({why_not_written}).</translation>
    </message>
    <message>
        <source>“{path}” cannot be read ({plain_reason}).</source>
        <translation>»{path}« kan ikke læses ({plain_reason}).</translation>
    </message>
    <message>
        <source>“{path}” cannot be written ({why_not_written}).</source>
        <translation>»{path}« kan ikke skrives ({why_not_written}).</translation>
    </message>
    <message>
        <source>“{place}” cannot be written to ({why_not_written}).</source>
        <translation>Der kan ikke skrives til »{place}« ({why_not_written}).</translation>
    </message>
    <message>
        <source>“{wanted}” does not start ({why}).</source>
        <translation>»{wanted}« starter ikke ({why}).</translation>
    </message>
    <message>
        <source>Of the sheets only “{short}” is read, not {others}.</source>
        <translation>Af arkene læses kun »{short}«, ikke {others}.</translation>
    </message>
    <message>
        <source>AUROC {value} ({low} to {high}) by {by}; with {kept} of the species kept, {named} still named</source>
        <translation>AUROC {value} ({low} til {high}) efter: {by}; når {kept} af arterne beholdes, benævnes stadig {named}</translation>
    </message>
    <message>
        <source>Close it in other programs, or give another place; the project keeps the results.</source>
        <translation>Luk den i andre programmer, eller angiv et andet sted; projektet beholder resultaterne.</translation>
    </message>
    <message>
        <source>Install it: pip install &quot;jellygui[remote]&quot;</source>
        <translation>Installer den: pip install &quot;jellygui[remote]&quot;</translation>
    </message>
    <message>
        <source>No model can be written to “{folder}” ({why_not_written}).</source>
        <translation>Ingen model kan skrives til »{folder}« ({why_not_written}).</translation>
    </message>
    <message>
        <source>Nobody has said the abstract of the survey.</source>
        <translation>Ingen har skrevet undersøgelsens resumé.</translation>
    </message>
    <message>
        <source>Nobody has said the people of the survey.</source>
        <translation>Ingen har nævnt undersøgelsens personer.</translation>
    </message>
    <message>
        <source>Nobody has said the title of the survey.</source>
        <translation>Ingen har givet undersøgelsen en titel.</translation>
    </message>
    <message>
        <source>Of these frames only those are taken that show something else than the last one taken: a part of the picture is lighter, darker or of another colour. All are looked at once, which takes longer. The number of frames then says nothing of time.</source>
        <translation>Af disse billeder tages kun dem, der viser noget andet end det sidst tagne: en del af billedet er lysere, mørkere eller af en anden farve. Alle ses på én gang, hvilket tager længere tid. Antallet af billeder siger da intet om tid.</translation>
    </message>
    <message>
        <source>Of {looked_at} frames of videos, one every {every} s, {taken} were taken: those at which the scene changes.</source>
        <translation>Af {looked_at} billeder af videoer, et hvert {every}. s, blev {taken} taget: dem, hvor scenen skifter.</translation>
    </message>
    <message>
        <source>On {truth} test photographs of species that the parent knows: {mean} right before, {mean2} after (better on {sum}, worse on {sum2}).</source>
        <translation>På {truth} testfotos af arter, som forælderen kender: {mean} rigtige før, {mean2} efter (bedre ved {sum}, dårligere ved {sum2}).</translation>
    </message>
    <message>
        <source>Only where the scene changes</source>
        <translation>Kun hvor scenen skifter</translation>
    </message>
    <message>
        <source>The dataset “{folder}” cannot be written ({why_not_written}).</source>
        <translation>Datasættet »{folder}« kan ikke skrives ({why_not_written}).</translation>
    </message>
    <message>
        <source>The model cannot be written to “{place}” ({why_not_written}).</source>
        <translation>Modellen kan ikke skrives til »{place}« ({why_not_written}).</translation>
    </message>
    <message>
        <source>The model file “{path}” cannot be read ({plain_reason}).</source>
        <translation>Modelfilen »{path}« kan ikke læses ({plain_reason}).</translation>
    </message>
    <message>
        <source>The model file “{path}” cannot be written ({why_not_written}).</source>
        <translation>Modelfilen »{path}« kan ikke skrives ({why_not_written}).</translation>
    </message>
    <message>
        <source>The model&apos;s network cannot be run ({why}).</source>
        <translation>Modellens netværk kan ikke køres ({why}).</translation>
    </message>
    <message>
        <source>The project “{project}” is open in another program{who}.</source>
        <translation>Projektet »{project}« er åbent i et andet program{who}.</translation>
    </message>
    <message>
        <source>There are no test photographs of the species that the parent knows.</source>
        <translation>Der er ingen testfotos af de arter, som forælderen kender.</translation>
    </message>
    <message>
        <source>There is no room for {size} MB in “{gettempdir}” ({why_not_written}).</source>
        <translation>Der er ikke plads til {size} MB i »{gettempdir}« ({why_not_written}).</translation>
    </message>
    <message>
        <source>Without a scientific name: {names}.</source>
        <translation>Uden videnskabeligt navn: {names}.</translation>
    </message>
    <message>
        <source>WoRMS cannot be reached ({short}).</source>
        <translation>WoRMS kan ikke nås ({short}).</translation>
    </message>
    <message>
        <source>WoRMS has not answered as it says it does.</source>
        <translation>WoRMS har ikke svaret, som det siger, det gør.</translation>
    </message>
    <message>
        <source>You have not begun this run here: its model goes to “{out}”.</source>
        <translation>Du har ikke begyndt denne kørsel her: dens model kommer i »{out}«.</translation>
    </message>
    <message>
        <source>`jellygui runs` lists those that there are.</source>
        <translation>`jellygui runs` opregner dem, der er.</translation>
    </message>
    <message>
        <source>a file lies where a folder has to be</source>
        <translation>der ligger en fil, hvor der skal være en mappe</translation>
    </message>
    <message>
        <source>accuracy there {value} points (95 % interval {low} to {high}).</source>
        <translation>nøjagtighed der {value} point (95 %-interval {low} til {high}).</translation>
    </message>
    <message>
        <source>accuracy {accuracy_of_species}</source>
        <translation>nøjagtighed {accuracy_of_species}</translation>
    </message>
    <message>
        <source>accuracy {accuracy}</source>
        <translation>nøjagtighed {accuracy}</translation>
    </message>
    <message>
        <source>accuracy {value} points (95 % interval {low} to {high}).</source>
        <translation>nøjagtighed {value} point (95 %-interval {low} til {high}).</translation>
    </message>
    <message>
        <source>another program uses it</source>
        <translation>et andet program bruger den</translation>
    </message>
    <message>
        <source>answers of random checks in this project</source>
        <translation>svar fra stikprøver i dette projekt</translation>
    </message>
    <message>
        <source>below a confidence of {confidence_threshold}, or farther than {distance_limit} from every species; temperature {temperature}</source>
        <translation>under en konfidens på {confidence_threshold}, eller længere end {distance_limit} fra enhver art; temperatur {temperature}</translation>
    </message>
    <message>
        <source>better on {better}, worse on {worse} of {photographs}</source>
        <translation>bedre ved {better}, dårligere ved {worse} af {photographs}</translation>
    </message>
    <message>
        <source>by estimate</source>
        <translation>skønnet</translation>
    </message>
    <message>
        <source>cameras looked up</source>
        <translation>kameraer slået op</translation>
    </message>
    <message>
        <source>can no longer name {name}.</source>
        <translation>kan ikke længere navngive {name}.</translation>
    </message>
    <message>
        <source>can no longer name {name}: {old} is right on {old_right} of {photographs}.</source>
        <translation>kan ikke længere navngive {name}: {old} er rigtig ved {old_right} af {photographs}.</translation>
    </message>
    <message>
        <source>cannot be opened safely now: no process can be started</source>
        <translation>kan ikke åbnes sikkert nu: ingen proces kan startes</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>komma</translation>
    </message>
    <message>
        <source>copies</source>
        <translation>kopier</translation>
    </message>
    <message>
        <source>cross-validated answers of the recipe of “{name_of}”</source>
        <translation>krydsvaliderede svar efter opskriften for »{name_of}«</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>dybde</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>indsats</translation>
    </message>
    <message>
        <source>end</source>
        <translation>slut</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>epoker</translation>
    </message>
    <message>
        <source>files found</source>
        <translation>filer fundet</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>mappe</translation>
    </message>
    <message>
        <source>fp32 is kept: the parent has no int8 form whose lower part could be kept.</source>
        <translation>fp32 beholdes: forælderen har ingen int8-form, hvis nedre del kunne beholdes.</translation>
    </message>
    <message>
        <source>frames found</source>
        <translation>billeder fundet</translation>
    </message>
    <message>
        <source>from scratch, as in the paper</source>
        <translation>fra bunden, som i artiklen</translation>
    </message>
    <message>
        <source>from scratch, not comparable with the paper</source>
        <translation>fra bunden, ikke sammenligneligt med artiklen</translation>
    </message>
    <message>
        <source>from {confidence}</source>
        <translation>fra {confidence}</translation>
    </message>
    <message>
        <source>from {started_from}</source>
        <translation>fra {started_from}</translation>
    </message>
    <message>
        <source>gear</source>
        <translation>redskab</translation>
    </message>
    <message>
        <source>global</source>
        <translation>overalt</translation>
    </message>
    <message>
        <source>has changed since it was labelled</source>
        <translation>er ændret, siden det blev navngivet</translation>
    </message>
    <message>
        <source>has too many frames ({times}; at most {most_frames})</source>
        <translation>har for mange billeder ({times}; højst {most_frames})</translation>
    </message>
    <message>
        <source>haul</source>
        <translation>træk</translation>
    </message>
    <message>
        <source>hauls</source>
        <translation>træk</translation>
    </message>
    <message>
        <source>holds another photograph now</source>
        <translation>rummer nu et andet foto</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>time</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>timer</translation>
    </message>
    <message>
        <source>identified</source>
        <translation>bestemt</translation>
    </message>
    <message>
        <source>individuals</source>
        <translation>individer</translation>
    </message>
    <message>
        <source>int8 is kept only where the 95 % interval of its accuracy against fp32 lies above minus this.</source>
        <translation>int8 beholdes kun, hvor 95 %-intervallet for dets nøjagtighed mod fp32 ligger over minus dette.</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>er en mappe</translation>
    </message>
    <message>
        <source>is a video without pictures</source>
        <translation>er en video uden billeder</translation>
    </message>
    <message>
        <source>is a {what}, which is not supported yet</source>
        <translation>er {what}, som endnu ikke understøttes</translation>
    </message>
    <message>
        <source>is an {what}, which is not supported yet</source>
        <translation>er {what}, som ikke understøttes endnu</translation>
    </message>
    <message>
        <source>is cut off</source>
        <translation>er afkortet</translation>
    </message>
    <message>
        <source>is cut off: it is shown until {clock}</source>
        <translation>er afkortet: den vises indtil {clock}</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>er beskadiget</translation>
    </message>
    <message>
        <source>is damaged (its decoder broke down)</source>
        <translation>er beskadiget (afkoderen brød sammen)</translation>
    </message>
    <message>
        <source>is damaged ({words})</source>
        <translation>er beskadiget ({words})</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>er tom</translation>
    </message>
    <message>
        <source>is no longer there</source>
        <translation>er der ikke længere</translation>
    </message>
    <message>
        <source>is no video of a kind that is read</source>
        <translation>er ingen video af en slags, der læses</translation>
    </message>
    <message>
        <source>is not a file but a pipe or device</source>
        <translation>er ikke en fil, men et rør eller en enhed</translation>
    </message>
    <message>
        <source>is not a picture although its name says so</source>
        <translation>er ikke et billede, selv om navnet siger det</translation>
    </message>
    <message>
        <source>is not a picture although its name says so, but a {kind}</source>
        <translation>er ikke et billede, selv om navnet siger det, men {kind}</translation>
    </message>
    <message>
        <source>is not a picture although its name says so, but an {kind}</source>
        <translation>er ikke et billede, selv om navnet siger det: {kind}</translation>
    </message>
    <message>
        <source>is too large (more than {always_bytes} MB)</source>
        <translation>er for stor (mere end {always_bytes} MB)</translation>
    </message>
    <message>
        <source>is too large ({size_bytes} MB for {width} x {height} pixels)</source>
        <translation>er for stor ({size_bytes} MB til {width} x {height} pixel)</translation>
    </message>
    <message>
        <source>is too large for the memory of this computer</source>
        <translation>er for stor til denne computers hukommelse</translation>
    </message>
    <message>
        <source>is too large for the memory of this computer ({said}, {needed} MB)</source>
        <translation>er for stor til denne computers hukommelse ({said}, {needed} MB)</translation>
    </message>
    <message>
        <source>is too large for the memory of this computer ({size_bytes} MB)</source>
        <translation>er for stor til denne computers hukommelse ({size_bytes} MB)</translation>
    </message>
    <message>
        <source>is too large for the memory of this computer ({width} x {height} pixels a frame)</source>
        <translation>er for stor til denne computers hukommelse ({width} x {height} pixel pr. billede)</translation>
    </message>
    <message>
        <source>is too large to open safely ({said}; at most {largest_px} megapixels)</source>
        <translation>er for stor til at åbnes sikkert ({said}; højst {largest_px} megapixel)</translation>
    </message>
    <message>
        <source>it ends ({ended}) before it begins ({began})</source>
        <translation>den slutter ({ended}), før den begynder ({began})</translation>
    </message>
    <message>
        <source>it has a {there}, but not the other coordinate</source>
        <translation>den har en {there}, men ikke den anden koordinat</translation>
    </message>
    <message>
        <source>it has more cells than the table has columns ({columns})</source>
        <translation>den har flere celler, end tabellen har kolonner ({columns})</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>den har intet navn</translation>
    </message>
    <message>
        <source>it holds what is no text</source>
        <translation>den rummer noget, der ikke er tekst</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>det er en mappe</translation>
    </message>
    <message>
        <source>it is a link that leads to itself</source>
        <translation>det er en genvej, der fører til sig selv</translation>
    </message>
    <message>
        <source>it is gone</source>
        <translation>den er væk</translation>
    </message>
    <message>
        <source>it is too large for its disk</source>
        <translation>den er for stor til disken</translation>
    </message>
    <message>
        <source>it takes too long to answer</source>
        <translation>det tager for lang tid at svare</translation>
    </message>
    <message>
        <source>it was cut off on its way</source>
        <translation>det blev afbrudt på vejen</translation>
    </message>
    <message>
        <source>its disk can only be read</source>
        <translation>disken kan kun læses</translation>
    </message>
    <message>
        <source>its disk does not answer</source>
        <translation>dens disk svarer ikke</translation>
    </message>
    <message>
        <source>its effort has no unit</source>
        <translation>dens indsats har ingen enhed</translation>
    </message>
    <message>
        <source>its latitude {latitude} is not between -90 and 90</source>
        <translation>dens breddegrad {latitude} er ikke mellem -90 og 90</translation>
    </message>
    <message>
        <source>its parts lie too deep</source>
        <translation>dens dele ligger for dybt</translation>
    </message>
    <message>
        <source>its path is too long</source>
        <translation>stien er for lang</translation>
    </message>
    <message>
        <source>its status in the register is “{status}”</source>
        <translation>dens status i registret er »{status}«</translation>
    </message>
    <message>
        <source>its {meaning} has {text} letters; {most} are possible</source>
        <translation>dens {meaning} har {text} tegn; {most} er mulige</translation>
    </message>
    <message>
        <source>its {meaning} {number} is not between {least} and {most}</source>
        <translation>dens {meaning} {number} er ikke mellem {least} og {most}</translation>
    </message>
    <message>
        <source>its {meaning} “{said}” has a comma; write it with a point: “{replace}”</source>
        <translation>dens {meaning} »{said}« har et komma; skriv den med punktum: »{replace}«</translation>
    </message>
    <message>
        <source>its {meaning} “{said}” is no number</source>
        <translation>dens {meaning} »{said}« er intet tal</translation>
    </message>
    <message>
        <source>its {meaning} “{short}” is no date and time, as 2024-07-09 10:30 or 9.7.2024 10:30 are</source>
        <translation>dens {meaning} »{short}« er ingen dato med klokkeslæt, som 2024-07-09 10:30 eller 9.7.2024 10:30 er</translation>
    </message>
    <message>
        <source>knows {name}, which {old} cannot name; there are no photographs of it.</source>
        <translation>kender {name}, som {old} ikke kan navngive; der er ingen fotos af den.</translation>
    </message>
    <message>
        <source>knows {name}: {new_right} of {photographs} right, {old} cannot name it.</source>
        <translation>kender {name}: {new_right} af {photographs} rigtige, {old} kan ikke navngive den.</translation>
    </message>
    <message>
        <source>labelled photographs</source>
        <translation>navngivne fotos</translation>
    </message>
    <message>
        <source>latitude</source>
        <translation>breddegrad</translation>
    </message>
    <message>
        <source>learned, from {groups} photographs that show none of its species</source>
        <translation>lært, af {groups} fotos, der ikke viser nogen af dens arter</translation>
    </message>
    <message>
        <source>learns a species</source>
        <translation>lærer en art</translation>
    </message>
    <message>
        <source>learns {name}: {new_right} of {photographs} right, {old} cannot name it.</source>
        <translation>lærer {name}: {new_right} af {photographs} rigtige, {old} kan ikke navngive den.</translation>
    </message>
    <message>
        <source>least squares</source>
        <translation>mindste kvadrater</translation>
    </message>
    <message>
        <source>longitude</source>
        <translation>længdegrad</translation>
    </message>
    <message>
        <source>lost: {lost}.</source>
        <translation>mistet: {lost}.</translation>
    </message>
    <message>
        <source>magnitude</source>
        <translation>størrelse</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>minut</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutter</translation>
    </message>
    <message>
        <source>name</source>
        <translation>navn</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>ingen tilladelse</translation>
    </message>
    <message>
        <source>no photographs to compare on</source>
        <translation>ingen fotos at sammenligne på</translation>
    </message>
    <message>
        <source>nobody has named its store here, add its address first</source>
        <translation>ingen har nævnt lageret her, tilføj først dets adresse</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>ingen af disse</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>ikke angivet</translation>
    </message>
    <message>
        <source>not learned: whatever it sees, it names a species, or nothing where it is not sure</source>
        <translation>ikke lært: hvad den end ser, kalder den det en art eller intet, hvor den ikke er sikker</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>nothing can be shown at {clock}</source>
        <translation>intet kan vises ved {clock}</translation>
    </message>
    <message>
        <source>of what it names, {wish} is right, by estimate, by {measured_on}</source>
        <translation>af det, den navngiver, er {wish} rigtigt, skønnet, efter {measured_on}</translation>
    </message>
    <message>
        <source>of what it names, {wish} is right, by estimate, by {measured_on}; named: {limits}</source>
        <translation>af det, den navngiver, er {wish} rigtigt, skønnet, efter {measured_on}; navngivet: {limits}</translation>
    </message>
    <message>
        <source>of what it names, {wish} is right, shown at 95 %, by {measured_on}</source>
        <translation>af det, den navngiver, er {wish} rigtigt, vist ved 95 %, efter {measured_on}</translation>
    </message>
    <message>
        <source>of what it names, {wish} is right, shown at 95 %, by {measured_on}; named: {limits}</source>
        <translation>af det, den navngiver, er {wish} rigtigt, vist ved 95 %, efter {measured_on}; navngivet: {limits}</translation>
    </message>
    <message>
        <source>on none of these:</source>
        <translation>på ingen af disse:</translation>
    </message>
    <message>
        <source>on none of these: </source>
        <translation>på ingen af disse: </translation>
    </message>
    <message>
        <source>on species alone</source>
        <translation>på arter alene</translation>
    </message>
    <message>
        <source>on the other {number}: </source>
        <translation>på de øvrige {number}: </translation>
    </message>
    <message>
        <source>pad</source>
        <translation>fyld ud</translation>
    </message>
    <message>
        <source>person</source>
        <translation>person</translation>
    </message>
    <message>
        <source>photograph</source>
        <translation>foto</translation>
    </message>
    <message>
        <source>photographs</source>
        <translation>fotos</translation>
    </message>
    <message>
        <source>photographs compared</source>
        <translation>fotos sammenlignet</translation>
    </message>
    <message>
        <source>photographs copied</source>
        <translation>fotos kopieret</translation>
    </message>
    <message>
        <source>photographs found again</source>
        <translation>fotos fundet igen</translation>
    </message>
    <message>
        <source>photographs looked at</source>
        <translation>fotos set på</translation>
    </message>
    <message>
        <source>photographs read</source>
        <translation>fotos læst</translation>
    </message>
    <message>
        <source>photographs that “{name_of}” has not learned from</source>
        <translation>fotos, som »{name_of}« ikke har lært af</translation>
    </message>
    <message>
        <source>position</source>
        <translation>position</translation>
    </message>
    <message>
        <source>recall {recall}</source>
        <translation>genfinding {recall}</translation>
    </message>
    <message>
        <source>right and wrong on the same {photographs} photographs</source>
        <translation>rigtige og forkerte på de samme {photographs} fotos</translation>
    </message>
    <message>
        <source>rows read</source>
        <translation>rækker læst</translation>
    </message>
    <message>
        <source>says that it has {said}, which its {size_bytes} kB cannot hold</source>
        <translation>siger, at den har {said}, hvad dens {size_bytes} kB ikke kan rumme</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>semikolon</translation>
    </message>
    <message>
        <source>shown at 95 %</source>
        <translation>vist ved 95 %</translation>
    </message>
    <message>
        <source>sightings</source>
        <translation>observationer</translation>
    </message>
    <message>
        <source>something lies there already</source>
        <translation>der ligger allerede noget</translation>
    </message>
    <message>
        <source>squash</source>
        <translation>klem sammen</translation>
    </message>
    <message>
        <source>start</source>
        <translation>start</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>trin</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulator</translation>
    </message>
    <message>
        <source>takes too long to open</source>
        <translation>tager for lang tid at åbne</translation>
    </message>
    <message>
        <source>takes too long to open (it is made of too many parts)</source>
        <translation>tager for lang tid at åbne (den består af for mange dele)</translation>
    </message>
    <message>
        <source>takes too long to open ({passes} passes)</source>
        <translation>tager for lang tid at åbne ({passes} gennemløb)</translation>
    </message>
    <message>
        <source>taylor</source>
        <translation>Taylor</translation>
    </message>
    <message>
        <source>test photographs</source>
        <translation>testfotos</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>disken er fuld</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>disken melder en fejl</translation>
    </message>
    <message>
        <source>the register has not found it</source>
        <translation>registret har ikke fundet det</translation>
    </message>
    <message>
        <source>the store does not answer</source>
        <translation>lageret svarer ikke</translation>
    </message>
    <message>
        <source>the table has no AphiaID of the accepted name</source>
        <translation>tabellen har intet AphiaID for det gyldige navn</translation>
    </message>
    <message>
        <source>the whole frame, {value}ed to {size} x {size2} pixels</source>
        <translation>hele billedet ({value}) til {size} x {size2} pixel</translation>
    </message>
    <message>
        <source>there are no photographs of species that both know.</source>
        <translation>der er ingen fotos af arter, som begge kender.</translation>
    </message>
    <message>
        <source>this could be chance</source>
        <translation>det kan være tilfældigt</translation>
    </message>
    <message>
        <source>this is hardly chance</source>
        <translation>det er næppe tilfældigt</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tid</translation>
    </message>
    <message>
        <source>too few to tell</source>
        <translation>for få til at sige noget</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>for mange filer er åbne</translation>
    </message>
    <message>
        <source>torch finds no “{wanted}” on this computer, but the processor alone.</source>
        <translation>torch finder ingen »{wanted}« på denne computer, kun processoren.</translation>
    </message>
    <message>
        <source>training photographs</source>
        <translation>træningsfotos</translation>
    </message>
    <message>
        <source>unclassified</source>
        <translation>ikke klassificeret</translation>
    </message>
    <message>
        <source>unidentified</source>
        <translation>ubestemt</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>jævnt</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>enhed</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>ulæselig</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>usikker</translation>
    </message>
    <message>
        <source>upper</source>
        <translation>øverst</translation>
    </message>
    <message>
        <source>validation photographs</source>
        <translation>valideringsfotos</translation>
    </message>
    <message>
        <source>what it says of its files makes no sense</source>
        <translation>hvad det siger om sine filer, giver ingen mening</translation>
    </message>
    <message>
        <source>what it says of its origin makes no sense</source>
        <translation>hvad det siger om sin oprindelse, giver ingen mening</translation>
    </message>
    <message>
        <source>what lies there is not {kind}</source>
        <translation>det, der ligger der, er ikke {kind}</translation>
    </message>
    <message>
        <source>your share of the disk is full</source>
        <translation>din andel af disken er fuld</translation>
    </message>
    <message>
        <source>{aphia_id} is of the same name by another author: accepted is {accepted_id}</source>
        <translation>{aphia_id} er af samme navn fra en anden autor: gyldigt er {accepted_id}</translation>
    </message>
    <message>
        <source>{architecture} cannot see squares of {size_px} pixels.</source>
        <translation>{architecture} kan ikke se kvadrater på {size_px} pixel.</translation>
    </message>
    <message>
        <source>{count} AVIF picture</source>
        <translation>{count} AVIF-billede</translation>
    </message>
    <message>
        <source>{count} AVIF pictures</source>
        <translation>{count} AVIF-billeder</translation>
    </message>
    <message>
        <source>{count} HEIC picture</source>
        <translation>{count} HEIC-billede</translation>
    </message>
    <message>
        <source>{count} HEIC pictures</source>
        <translation>{count} HEIC-billeder</translation>
    </message>
    <message>
        <source>{count} JPEG 2000 picture</source>
        <translation>{count} JPEG 2000-billede</translation>
    </message>
    <message>
        <source>{count} JPEG 2000 pictures</source>
        <translation>{count} JPEG 2000-billeder</translation>
    </message>
    <message>
        <source>{count} JPEG XL picture</source>
        <translation>{count} JPEG XL-billede</translation>
    </message>
    <message>
        <source>{count} JPEG XL pictures</source>
        <translation>{count} JPEG XL-billeder</translation>
    </message>
    <message>
        <source>{count} Photoshop picture</source>
        <translation>{count} Photoshop-billede</translation>
    </message>
    <message>
        <source>{count} Photoshop pictures</source>
        <translation>{count} Photoshop-billeder</translation>
    </message>
    <message>
        <source>{count} archive</source>
        <translation>{count} arkiv</translation>
    </message>
    <message>
        <source>{count} archives</source>
        <translation>{count} arkiver</translation>
    </message>
    <message>
        <source>{count} backup copies</source>
        <translation>{count} sikkerhedskopier</translation>
    </message>
    <message>
        <source>{count} backup copy</source>
        <translation>{count} sikkerhedskopi</translation>
    </message>
    <message>
        <source>{count} camera raw picture</source>
        <translation>{count} raw-billede</translation>
    </message>
    <message>
        <source>{count} camera raw pictures</source>
        <translation>{count} raw-billeder</translation>
    </message>
    <message>
        <source>{count} copies</source>
        <translation>{count} kopier</translation>
    </message>
    <message>
        <source>{count} document</source>
        <translation>{count} dokument</translation>
    </message>
    <message>
        <source>{count} documents</source>
        <translation>{count} dokumenter</translation>
    </message>
    <message>
        <source>{count} file</source>
        <translation>{count} fil</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} filer</translation>
    </message>
    <message>
        <source>{count} folder that cannot be read</source>
        <translation>{count} mappe, der ikke kan læses</translation>
    </message>
    <message>
        <source>{count} folders that cannot be read</source>
        <translation>{count} mapper, der ikke kan læses</translation>
    </message>
    <message>
        <source>{count} none of these</source>
        <translation>{count} ingen af disse</translation>
    </message>
    <message>
        <source>{count} other file</source>
        <translation>{count} anden fil</translation>
    </message>
    <message>
        <source>{count} other files</source>
        <translation>{count} andre filer</translation>
    </message>
    <message>
        <source>{count} photograph</source>
        <translation>{count} foto</translation>
    </message>
    <message>
        <source>{count} photograph was no longer there, or out of reach, when its turn came.</source>
        <translation>{count} foto var der ikke længere, eller var uden for rækkevidde, da turen kom til det.</translation>
    </message>
    <message>
        <source>{count} photographs</source>
        <translation>{count} fotos</translation>
    </message>
    <message>
        <source>{count} photographs were no longer there, or out of reach, when their turn came.</source>
        <translation>{count} fotos var der ikke længere, eller var uden for rækkevidde, da turen kom til dem.</translation>
    </message>
    <message>
        <source>{count} picture of empty water, drawn by the program, teach none of these beside its photographs.</source>
        <translation>{count} billede af tomt vand, tegnet af programmet, lærer ingen af disse fra sig ved siden af dets fotos.</translation>
    </message>
    <message>
        <source>{count} pictures of empty water, drawn by the program, teach none of these beside its photographs.</source>
        <translation>{count} billeder af tomt vand, tegnet af programmet, lærer ingen af disse fra sig ved siden af dets fotos.</translation>
    </message>
    <message>
        <source>{count} sound recording</source>
        <translation>{count} lydoptagelse</translation>
    </message>
    <message>
        <source>{count} sound recordings</source>
        <translation>{count} lydoptagelser</translation>
    </message>
    <message>
        <source>{count} test</source>
        <translation>{count} test</translation>
    </message>
    <message>
        <source>{count} text file</source>
        <translation>{count} tekstfil</translation>
    </message>
    <message>
        <source>{count} text files</source>
        <translation>{count} tekstfiler</translation>
    </message>
    <message>
        <source>{count} training</source>
        <translation>{count} træning</translation>
    </message>
    <message>
        <source>{count} unclassified</source>
        <translation>{count} uklassificerede</translation>
    </message>
    <message>
        <source>{count} unidentified</source>
        <translation>{count} ubestemte</translation>
    </message>
    <message>
        <source>{count} unreadable</source>
        <translation>{count} ulæselige</translation>
    </message>
    <message>
        <source>{count} unsure</source>
        <translation>{count} usikre</translation>
    </message>
    <message>
        <source>{count} validation</source>
        <translation>{count} validering</translation>
    </message>
    <message>
        <source>{count} video</source>
        <translation>{count} video</translation>
    </message>
    <message>
        <source>{count} video preview</source>
        <translation>{count} videoforhåndsvisning</translation>
    </message>
    <message>
        <source>{count} video previews</source>
        <translation>{count} videoforhåndsvisninger</translation>
    </message>
    <message>
        <source>{count} videos</source>
        <translation>{count} videoer</translation>
    </message>
    <message>
        <source>{created_at} UTC by {made_by}, from {started_from}</source>
        <translation>{created_at} UTC af {made_by}, fra {started_from}</translation>
    </message>
    <message>
        <source>{empty} of {events} events have no photographs that were read: nothing is told there, and no absence.</source>
        <translation>{empty} af {events} hændelser har ingen fotos, der er læst: intet angives der, heller intet fravær.</translation>
    </message>
    <message>
        <source>{error} Give the file of a state dict, as torchvision offers it. Nothing in it was run.</source>
        <translation>{error} Angiv filen med en state dict, som torchvision tilbyder den. Intet i den blev kørt.</translation>
    </message>
    <message>
        <source>{folders} went away: {count} photograph was not read and is no longer there.</source>
        <translation>{folders} forsvandt: {count} foto blev ikke læst og er der ikke længere.</translation>
    </message>
    <message>
        <source>{folders} went away: {count} photographs were not read and are no longer there.</source>
        <translation>{folders} forsvandt: {count} fotos blev ikke læst og er der ikke længere.</translation>
    </message>
    <message>
        <source>{found} of {samples} labels are doubted, copies and bursts counted once.</source>
        <translation>{found} af {samples} navne betvivles, kopier og serier talt én gang.</translation>
    </message>
    <message>
        <source>{identified}; of these right: {accuracy_identified}</source>
        <translation>{identified}; af disse rigtige: {accuracy_identified}</translation>
    </message>
    <message>
        <source>{join}: counts as unidentified</source>
        <translation>{join}: tæller som ubestemt</translation>
    </message>
    <message>
        <source>{kept} of these photographs had a label already, which was kept.</source>
        <translation>{kept} af disse fotos havde allerede et navn, som blev beholdt.</translation>
    </message>
    <message>
        <source>{key} from {confidence}</source>
        <translation>{key} fra {confidence}</translation>
    </message>
    <message>
        <source>{key} never</source>
        <translation>{key} aldrig</translation>
    </message>
    <message>
        <source>{kinds} species</source>
        <translation>{kinds} arter</translation>
    </message>
    <message>
        <source>{kinds} species and none of these</source>
        <translation>{kinds} arter og ingen af disse</translation>
    </message>
    <message>
        <source>{kind} of a rare kind</source>
        <translation>{kind} af en sjælden slags</translation>
    </message>
    <message>
        <source>{kind} with a small preview alone ({width} x {height} pixels)</source>
        <translation>{kind} med kun et lille forhåndsbillede ({width} x {height} pixel)</translation>
    </message>
    <message>
        <source>{kind} without a preview</source>
        <translation>{kind} uden forhåndsbillede</translation>
    </message>
    <message>
        <source>{left_out} of {taught} photographs are not in the dataset: they are gone, or their files hold something else now.</source>
        <translation>{left_out} af {taught} fotos er ikke i datasættet: de er væk, eller deres filer rummer noget andet nu.</translation>
    </message>
    <message>
        <source>{message} The run was ended before it had learned anything.</source>
        <translation>{message} Kørslen blev afsluttet, før den havde lært noget.</translation>
    </message>
    <message>
        <source>{message} The run was ended; what it has learned is kept, and it can go on.</source>
        <translation>{message} Kørslen blev afsluttet; hvad den har lært, er bevaret, og den kan fortsætte.</translation>
    </message>
    <message>
        <source>{missing} rows in which nothing was found are left out</source>
        <translation>{missing} rækker, hvor intet blev fundet, er udeladt</translation>
    </message>
    <message>
        <source>{more} further species are known to {whose} alone.</source>
        <translation>{more} andre arter kendes kun af {whose}.</translation>
    </message>
    <message>
        <source>{name} has {groups} photographs only; with fewer than {few}, no figure about it says anything.</source>
        <translation>{name} har kun {groups} fotos; med færre end {few} siger intet tal om den noget.</translation>
    </message>
    <message>
        <source>{name} is left out: one photograph cannot teach and test a species.</source>
        <translation>{name} er udeladt: ét foto kan ikke både lære en art fra sig og teste den.</translation>
    </message>
    <message>
        <source>{network}, {parameters} parameters, {multiply_adds} million multiply-adds</source>
        <translation>{network}, {parameters} parametre, {multiply_adds} millioner multiplikationer og additioner</translation>
    </message>
    <message>
        <source>{new_right} of {photographs} right</source>
        <translation>{new_right} af {photographs} rigtige</translation>
    </message>
    <message>
        <source>{new} labels were taken over.</source>
        <translation>{new} navne blev overtaget.</translation>
    </message>
    <message>
        <source>{nowhere} of {used} events have no position.</source>
        <translation>{nowhere} af {used} hændelser har ingen position.</translation>
    </message>
    <message>
        <source>{number_of} are left out: {words}. {named}</source>
        <translation>{number_of} er udeladt: {words}. {named}</translation>
    </message>
    <message>
        <source>{number_of} in one part have near-copies in another, and go with those: a copy of a test photograph teaches nothing.</source>
        <translation>{number_of} i én del har næsten-kopier i en anden og følger dem: en kopi af et testfoto lærer intet fra sig.</translation>
    </message>
    <message>
        <source>{number_of} is left out: {words}. {named}</source>
        <translation>{number_of} er udeladt: {words}. {named}</translation>
    </message>
    <message>
        <source>{photographs} are called “{common_name}”.</source>
        <translation>{photographs} kaldes »{common_name}«.</translation>
    </message>
    <message>
        <source>{photographs} is called “{common_name}”.</source>
        <translation>{photographs} kaldes »{common_name}«.</translation>
    </message>
    <message>
        <source>{photographs} photograph and {labels} label</source>
        <translation>{photographs} foto og {labels} navn</translation>
    </message>
    <message>
        <source>{photographs} photograph and {labels} labels</source>
        <translation>{photographs} foto og {labels} navne</translation>
    </message>
    <message>
        <source>{photographs} photographs and {labels} label</source>
        <translation>{photographs} fotos og {labels} navn</translation>
    </message>
    <message>
        <source>{photographs} photographs and {labels} labels</source>
        <translation>{photographs} fotos og {labels} navne</translation>
    </message>
    <message>
        <source>{pixels} pixels</source>
        <translation>{pixels} pixel</translation>
    </message>
    <message>
        <source>{removesuffix} film</source>
        <translation>{removesuffix}-film</translation>
    </message>
    <message>
        <source>{rescued} were rescued, and are in “{place}”.</source>
        <translation>{rescued} blev reddet og er i »{place}«.</translation>
    </message>
    <message>
        <source>{rescued} were rescued, and are in “{place}”. Parts of it could not be read; whether labels were in them is not known.</source>
        <translation>{rescued} blev reddet og er i »{place}«. Dele af det kunne ikke læses; om der var navne i dem, vides ikke.</translation>
    </message>
    <message>
        <source>{rescued} were rescued, and are in “{place}”. {lost} that it speaks of could not be.</source>
        <translation>{rescued} blev reddet og er i »{place}«. {lost}, som det taler om, kunne ikke reddes.</translation>
    </message>
    <message>
        <source>{self}; this could be chance: {in_words}</source>
        <translation>{self}; det kan være tilfældigt: {in_words}</translation>
    </message>
    <message>
        <source>{self}; this is hardly chance: {in_words}</source>
        <translation>{self}; det er næppe tilfældigt: {in_words}</translation>
    </message>
    <message>
        <source>{title} cannot be used ({broken}).</source>
        <translation>{title} kan ikke bruges ({broken}).</translation>
    </message>
    <message>
        <source>{title} failed, perhaps for want of memory; the processor went on.</source>
        <translation>{title} svigtede, måske af mangel på hukommelse; processoren fortsatte.</translation>
    </message>
    <message>
        <source>{title} is not used: it cannot run “{name}”.</source>
        <translation>{title} bruges ikke: det kan ikke køre »{name}«.</translation>
    </message>
    <message>
        <source>{title} is not used: it is slower than the processor.</source>
        <translation>{title} bruges ikke: det er langsommere end processoren.</translation>
    </message>
    <message>
        <source>{title} is not used: its answers for {wrong} of {squares} sample photographs are not the processor&apos;s.</source>
        <translation>{title} bruges ikke: dets svar for {wrong} af {squares} eksempelfotos er ikke processorens.</translation>
    </message>
    <message>
        <source>{total} of {total2} missing photographs are not in “{folder}”.</source>
        <translation>{total} af {total2} manglende fotos er ikke i »{folder}«.</translation>
    </message>
    <message>
        <source>{trained_on}, which are {groups} without copies: {shares}</source>
        <translation>{trained_on}, hvilket er {groups} uden kopier: {shares}</translation>
    </message>
    <message>
        <source>{truth} training and validation photographs</source>
        <translation>{truth} trænings- og valideringsfotos</translation>
    </message>
    <message>
        <source>{truth} views of {samples} training and validation photographs</source>
        <translation>{truth} udgaver af {samples} trænings- og valideringsfotos</translation>
    </message>
    <message>
        <source>{undated} of {used} events have no date.</source>
        <translation>{undated} af {used} hændelser har ingen dato.</translation>
    </message>
    <message>
        <source>{value} ({low} to {high}, n = {count})</source>
        <translation>{value} ({low} til {high}, n = {count})</translation>
    </message>
    <message>
        <source>{value}, pruned</source>
        <translation>{value}, beskåret</translation>
    </message>
    <message>
        <source>{width} x {height} pixels</source>
        <translation>{width} x {height} pixel</translation>
    </message>
    <message>
        <source>{words} The network learns on the processor.</source>
        <translation>{words} Netværket lærer på processoren.</translation>
    </message>
    <message>
        <source>{words}{separator}and {more} more</source>
        <translation>{words}{separator}og {more} flere</translation>
    </message>
    <message>
        <source>“{called}” is in the list already, as “{common_name}”.</source>
        <translation>»{called}« er allerede i listen, som »{common_name}«.</translation>
    </message>
    <message>
        <source>“{called}” is in the list already.</source>
        <translation>»{called}« er allerede i listen.</translation>
    </message>
    <message>
        <source>“{common_name}” is a species that the model in use names, or that another was merged with.</source>
        <translation>»{common_name}« er en art, som modellen i brug navngiver, eller som en anden er flettet med.</translation>
    </message>
    <message>
        <source>“{common_name}” is in the list already, with another scientific name: “{scientific_name}”.</source>
        <translation>»{common_name}« er allerede i listen, med et andet videnskabeligt navn: »{scientific_name}«.</translation>
    </message>
    <message>
        <source>“{common_name}” is in the list already, with the scientific name “{scientific_name}”.</source>
        <translation>»{common_name}« er allerede i listen, med det videnskabelige navn »{scientific_name}«.</translation>
    </message>
    <message>
        <source>“{common_name}” was merged with “{common_name2}”.</source>
        <translation>»{common_name}« er flettet med »{common_name2}«.</translation>
    </message>
    <message>
        <source>“{dataset}” does not hold the species of “{model}”.</source>
        <translation>»{dataset}« rummer ikke arterne fra »{model}«.</translation>
    </message>
    <message>
        <source>“{folder_name}” is “{common_name}” of this project.</source>
        <translation>»{folder_name}« er dette projekts »{common_name}«.</translation>
    </message>
    <message>
        <source>“{folder}” does not hold a run of this program on this computer.</source>
        <translation>»{folder}« rummer ingen kørsel fra dette program på denne computer.</translation>
    </message>
    <message>
        <source>“{folder}” does not hold the steps of a pruning.</source>
        <translation>»{folder}« rummer ikke trinene fra en beskæring.</translation>
    </message>
    <message>
        <source>“{folder}” has changed since the first fold began.</source>
        <translation>»{folder}« er ændret, siden den første del begyndte.</translation>
    </message>
    <message>
        <source>“{folder}” holds fewer than two species with more than one photograph.</source>
        <translation>»{folder}« rummer færre end to arter med mere end ét foto.</translation>
    </message>
    <message>
        <source>“{folder}” holds no photographs in folders named after species.</source>
        <translation>»{folder}« rummer ingen fotos i mapper opkaldt efter arter.</translation>
    </message>
    <message>
        <source>“{folder}” holds no step {step}.</source>
        <translation>»{folder}« rummer intet trin {step}.</translation>
    </message>
    <message>
        <source>“{folder}” holds photographs of one species only ({common_name}).</source>
        <translation>»{folder}« rummer kun fotos af én art ({common_name}).</translation>
    </message>
    <message>
        <source>“{folder}” is a link.</source>
        <translation>»{folder}« er et link.</translation>
    </message>
    <message>
        <source>“{folder}” is not a folder.</source>
        <translation>»{folder}« er ikke en mappe.</translation>
    </message>
    <message>
        <source>“{folder}” is not empty.</source>
        <translation>»{folder}« er ikke tom.</translation>
    </message>
    <message>
        <source>“{name}” cannot be as the table says: {words}.</source>
        <translation>»{name}« kan ikke blive, som tabellen siger: {words}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a species.</source>
        <translation>»{name}« kan ikke være navnet på en art.</translation>
    </message>
    <message>
        <source>“{name}” is not the name of a species.</source>
        <translation>»{name}« er ikke navnet på en art.</translation>
    </message>
    <message>
        <source>“{name}” is the name of row {other} too</source>
        <translation>»{name}« er også navnet på række {other}</translation>
    </message>
    <message>
        <source>“{name}” lies far from everything else; its latitude and longitude seem to be swapped</source>
        <translation>»{name}« ligger langt fra alt andet; dens bredde- og længdegrad synes at være byttet om</translation>
    </message>
    <message>
        <source>“{name}” would have {others} own columns; {most_others} are possible.</source>
        <translation>»{name}« ville have {others} egne kolonner; {most_others} er mulige.</translation>
    </message>
    <message>
        <source>“{new}” against “{old}”:</source>
        <translation>»{new}« mod »{old}«:</translation>
    </message>
    <message>
        <source>“{path}” cannot be reached ({plain_reason}).</source>
        <translation>»{path}« kan ikke nås ({plain_reason}).</translation>
    </message>
    <message>
        <source>“{path}” cannot be reached ({why}).</source>
        <translation>»{path}« kan ikke nås ({why}).</translation>
    </message>
    <message>
        <source>“{path}” cannot be read as weights ({error}).</source>
        <translation>»{path}« kan ikke læses som vægte ({error}).</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {why}.</source>
        <translation>»{path}« kan ikke skrives: {why}.</translation>
    </message>
    <message>
        <source>“{path}” cannot teach: it knows other species.</source>
        <translation>»{path}« kan ikke være lærer: den kender andre arter.</translation>
    </message>
    <message>
        <source>“{path}” does not exist.</source>
        <translation>»{path}« findes ikke.</translation>
    </message>
    <message>
        <source>“{path}” does not hold a run.</source>
        <translation>»{path}« rummer ingen kørsel.</translation>
    </message>
    <message>
        <source>“{path}” does not hold weights alone.</source>
        <translation>»{path}« rummer andet end vægte.</translation>
    </message>
    <message>
        <source>“{path}” does not hold weights of {architecture}: {name} has the shape {tuple}.</source>
        <translation>»{path}« rummer ikke vægte til {architecture}: {name} har formen {tuple}.</translation>
    </message>
    <message>
        <source>“{path}” does not hold weights of {architecture}: {name} is missing.</source>
        <translation>»{path}« rummer ikke vægte til {architecture}: {name} mangler.</translation>
    </message>
    <message>
        <source>“{path}” has a line of {line} letters.</source>
        <translation>»{path}« har en linje på {line} tegn.</translation>
    </message>
    <message>
        <source>“{path}” has more than {most_columns} columns.</source>
        <translation>»{path}« har mere end {most_columns} kolonner.</translation>
    </message>
    <message>
        <source>“{path}” has more than {most} rows.</source>
        <translation>»{path}« har mere end {most} rækker.</translation>
    </message>
    <message>
        <source>“{path}” holds a run already.</source>
        <translation>»{path}« rummer allerede en kørsel.</translation>
    </message>
    <message>
        <source>“{path}” holds no table.</source>
        <translation>»{path}« rummer ingen tabel.</translation>
    </message>
    <message>
        <source>“{path}” holds numbers of an odd kind, in {name}.</source>
        <translation>»{path}« rummer tal af en usædvanlig slags, i {name}.</translation>
    </message>
    <message>
        <source>“{path}” holds numbers that are not finite, in {name}.</source>
        <translation>»{path}« rummer tal, der ikke er endelige, i {name}.</translation>
    </message>
    <message>
        <source>“{path}” is a folder, not a model file.</source>
        <translation>»{path}« er en mappe, ikke en modelfil.</translation>
    </message>
    <message>
        <source>“{path}” is a link, or no folder.</source>
        <translation>»{path}« er et link eller ingen mappe.</translation>
    </message>
    <message>
        <source>“{path}” is a pickle, which is not read here.</source>
        <translation>»{path}« er en pickle, som ikke læses her.</translation>
    </message>
    <message>
        <source>“{path}” is damaged ({error}).</source>
        <translation>»{path}« er beskadiget ({error}).</translation>
    </message>
    <message>
        <source>“{path}” is no file, or not there.</source>
        <translation>»{path}« er ingen fil eller er der ikke.</translation>
    </message>
    <message>
        <source>“{path}” is no table ({error}).</source>
        <translation>»{path}« er ingen tabel ({error}).</translation>
    </message>
    <message>
        <source>“{path}” is no text.</source>
        <translation>»{path}« er ingen tekst.</translation>
    </message>
    <message>
        <source>“{path}” is no workbook ({why}).</source>
        <translation>»{path}« er ingen arbejdsbog ({why}).</translation>
    </message>
    <message>
        <source>“{path}” is not a model file that this program can use: {rstrip}.</source>
        <translation>»{path}« er ikke en modelfil, som dette program kan bruge: {rstrip}.</translation>
    </message>
    <message>
        <source>“{path}” is not empty: it holds “{min}”.</source>
        <translation>»{path}« er ikke tom: den rummer »{min}«.</translation>
    </message>
    <message>
        <source>“{path}” is not there.</source>
        <translation>»{path}« er der ikke.</translation>
    </message>
    <message>
        <source>“{path}” is too large for a table of {sheets}.</source>
        <translation>»{path}« er for stor til en tabel over {sheets}.</translation>
    </message>
    <message>
        <source>“{path}” is {architecture}, not {architecture2}.</source>
        <translation>»{path}« er {architecture}, ikke {architecture2}.</translation>
    </message>
    <message>
        <source>“{path}” keeps no embeddings of its photographs; an earlier version made it.</source>
        <translation>»{path}« gemmer ingen indlejringer af sine fotos; en tidligere version lavede den.</translation>
    </message>
    <message>
        <source>“{path}” keeps nothing of the photographs that it was made with, so it would forget them.</source>
        <translation>»{path}« gemmer intet af de fotos, den blev lavet med, så den ville glemme dem.</translation>
    </message>
    <message>
        <source>“{path}” was made by a newer version of this program.</source>
        <translation>»{path}« blev lavet af en nyere version af dette program.</translation>
    </message>
    <message>
        <source>“{place}” is the project that is open.</source>
        <translation>»{place}« er det projekt, der er åbent.</translation>
    </message>
    <message>
        <source>“{place}” is there already.</source>
        <translation>»{place}« er der allerede.</translation>
    </message>
    <message>
        <source>“{plain}” is no address that can be read.</source>
        <translation>»{plain}« er ingen adresse, der kan læses.</translation>
    </message>
    <message>
        <source>“{replace}” is not in the list of species.</source>
        <translation>»{replace}« er ikke i listen over arter.</translation>
    </message>
    <message>
        <source>“{text}” is no AphiaID.</source>
        <translation>»{text}« er intet AphiaID.</translation>
    </message>
    <message>
        <source>“{text}” is no rank.</source>
        <translation>»{text}« er ingen rang.</translation>
    </message>
    <message>
        <source>“{text}” is no scientific name.</source>
        <translation>»{text}« er intet videnskabeligt navn.</translation>
    </message>
    <message>
        <source>“{text}” is no unit of effort; there are {join}</source>
        <translation>»{text}« er ingen enhed for indsats; der findes {join}</translation>
    </message>
    <message>
        <source>“{title}” has {text} letters; {longest_text} are possible</source>
        <translation>»{title}« har {text} tegn; {longest_text} er mulige</translation>
    </message>
    <message>
        <source>“{typed}” is a synonym: the accepted name is “{accepted}”</source>
        <translation>»{typed}« er et synonym: det gyldige navn er »{accepted}«</translation>
    </message>
</context>
<context>
    <name>species</name>
    <message>
        <source>Australian spotted jellyfish</source>
        <translation>Phyllorhiza punctata</translation>
    </message>
    <message>
        <source>Mediterranean box jellyfish</source>
        <translation>Carybdea marsupialis</translation>
    </message>
    <message>
        <source>Portuguese man o&apos; war</source>
        <translation>portugisisk orlogsmand</translation>
    </message>
    <message>
        <source>barrel jellyfish</source>
        <translation>lungegople</translation>
    </message>
    <message>
        <source>blue jellyfish</source>
        <translation>blå brandmand</translation>
    </message>
    <message>
        <source>by-the-wind sailor</source>
        <translation>Velella velella</translation>
    </message>
    <message>
        <source>compass jellyfish</source>
        <translation>kompasgople</translation>
    </message>
    <message>
        <source>freshwater jellyfish</source>
        <translation>Craspedacusta sowerbii</translation>
    </message>
    <message>
        <source>fried egg jellyfish</source>
        <translation>Cotylorhiza tuberculata</translation>
    </message>
    <message>
        <source>lion&apos;s mane jellyfish</source>
        <translation>brandmand</translation>
    </message>
    <message>
        <source>many-ribbed jellyfish</source>
        <translation>Aequorea forskalea</translation>
    </message>
    <message>
        <source>mauve stinger</source>
        <translation>lysende gople</translation>
    </message>
    <message>
        <source>melon comb jelly</source>
        <translation>agurkeribbegople</translation>
    </message>
    <message>
        <source>moon jellyfish</source>
        <translation>vandmand</translation>
    </message>
    <message>
        <source>nomad jellyfish</source>
        <translation>Rhopilema nomadica</translation>
    </message>
    <message>
        <source>sea gooseberry</source>
        <translation>søstikkelsbær</translation>
    </message>
    <message>
        <source>sea walnut</source>
        <translation>dræbergople</translation>
    </message>
    <message>
        <source>upside-down jellyfish</source>
        <translation>Cassiopea andromeda</translation>
    </message>
</context>
</TS>
