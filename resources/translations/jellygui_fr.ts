<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Parts and data</source>
        <translation>Composants et données</translation>
    </message>
    <message>
        <source>A model is being trained. Closing the window stops it.</source>
        <translation>Un modèle est en cours d&apos;entraînement. Fermer la fenêtre l&apos;arrête.</translation>
    </message>
    <message>
        <source>Your labels and the model that is in use are kept; the training is offered again when the project is opened.</source>
        <translation>Vos étiquettes et le modèle utilisé sont conservés&#xa0;; l&apos;entraînement est proposé de nouveau à l&apos;ouverture du projet.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <source>A model is being trained. In another language the window begins anew, which stops it.</source>
        <translation>Un modèle est en cours d&apos;entraînement. Dans une autre langue, la fenêtre recommence à neuf, ce qui l&apos;arrête.</translation>
    </message>
    <message>
        <source>Stop training</source>
        <translation>Arrêter l&apos;entraînement</translation>
    </message>
    <message>
        <source>Go on training</source>
        <translation>Poursuivre l&apos;entraînement</translation>
    </message>
    <message>
        <source>Not all that you typed is taken.</source>
        <translation>Tout ce que vous avez saisi n&apos;est pas pris en compte.</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Fermer sans cela</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Continuer la saisie</translation>
    </message>
    <message>
        <source>People have confirmed {count} of these {total} photographs as something else.</source>
        <translation>Des personnes ont confirmé {count} de ces {total} photos comme autre chose.</translation>
    </message>
    <message>
        <source>Undo takes it back.</source>
        <translation>Annuler revient en arrière.</translation>
    </message>
    <message>
        <source>Name all {label}</source>
        <translation>Nommer tout {label}</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Les laisser</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Ne plus demander</translation>
    </message>
    <message>
        <source>Odd ones of this species</source>
        <translation>Atypiques de cette espèce</translation>
    </message>
    <message>
        <source>Look closely</source>
        <translation>Regarder de près</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Name as</source>
        <translation>Nommer</translation>
    </message>
    <message>
        <source>{value} % ({low} to {high} %, n = {count})</source>
        <translation>{value}&#xa0;% ({low} à {high}&#xa0;%, n = {count})</translation>
    </message>
    <message>
        <source>Drawn: {drawn} of {wanted}. From the others here ({learned}) the model in use has learned, so that they cannot tell how often it is wrong.</source>
        <translation>Tirées : {drawn} sur {wanted}. Le modèle utilisé a appris des autres d&apos;ici ({learned}) : elles ne peuvent dire combien de fois il se trompe.</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Par dossier</translation>
    </message>
    <message>
        <source>By station</source>
        <translation>Par station</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu&apos;un</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>{count} days, {first} to {last}</source>
        <translation>{count} jours, du {first} au {last}</translation>
    </message>
    <message>
        <source>; of {photographs} the day is not known</source>
        <translation>; le jour de {photographs} n&apos;est pas connu</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation>personne n&apos;est nommé</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>nobody has chosen one</source>
        <translation>personne n&apos;en a choisi</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Stations</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>{share} % of them</source>
        <translation>{share} % d&apos;entre elles</translation>
    </message>
    <message>
        <source>photographs</source>
        <translation>photos</translation>
    </message>
    <message>
        <source>in {files}</source>
        <translation>dans {files}</translation>
    </message>
    <message>
        <source>labelled by people</source>
        <translation>étiquetées par des personnes</translation>
    </message>
    <message>
        <source>species found</source>
        <translation>espèces trouvées</translation>
    </message>
    <message>
        <source>of {count} looked for</source>
        <translation>sur {count} recherchées</translation>
    </message>
    <message>
        <source>wrong names, random check</source>
        <translation>noms erronés, contrôle aléatoire</translation>
    </message>
    <message>
        <source>These counts carry the model&apos;s errors: too little was checked at random to estimate how many photographs there are of each species.</source>
        <translation>Ces comptages portent les erreurs du modèle : trop peu de photos ont été contrôlées au hasard pour estimer combien il y en a de chaque espèce.</translation>
    </message>
    <message>
        <source>Counts and estimates</source>
        <translation>Comptages et estimations</translation>
    </message>
    <message>
        <source>Continued below.</source>
        <translation>Suite ci-dessous.</translation>
    </message>
    <message>
        <source>Photographs that show each species. Full colour: confirmed by a person; pale: by the model alone.</source>
        <translation>Photos montrant chaque espèce. Couleur pleine : confirmé par une personne ; pâle : par le modèle seul.</translation>
    </message>
    <message>
        <source>Dot and whisker: how many there are, with the 95 % interval.</source>
        <translation>Point et trait : combien il y en a, avec l&apos;intervalle à 95 %.</translation>
    </message>
    <message>
        <source>files</source>
        <translation>fichiers</translation>
    </message>
    <message>
        <source>sightings</source>
        <translation>observations</translation>
    </message>
    <message>
        <source>individuals</source>
        <translation>individus</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmées</translation>
    </message>
    <message>
        <source>mean
confidence</source>
        <translation>confiance
moyenne</translation>
    </message>
    <message>
        <source>there are
(95 % interval)</source>
        <translation>il y en a
(intervalle à 95 %)</translation>
    </message>
    <message>
        <source>Photographs: different pictures; sightings: by the rule below; a photograph that shows several species counts once for each; individuals: animals that a person has entered, empty where nobody counted;</source>
        <translation>Photos : images différentes ; observations : selon la règle ci-dessous ; une photo qui montre plusieurs espèces compte une fois pour chacune ; individus : animaux saisis par une personne, vide si personne n&apos;a compté ;</translation>
    </message>
    <message>
        <source>MaxN: the most of them on one photograph;</source>
        <translation>MaxN : leur plus grand nombre sur une photo ;</translation>
    </message>
    <message>
        <source>there are: what people said, and an estimate of the rest from random checks, the model&apos;s errors taken off. The numbers are those of counts.csv.</source>
        <translation>il y en a : ce que des personnes ont dit, et pour le reste une estimation par contrôles aléatoires, corrigée des erreurs du modèle. Les nombres sont ceux de counts.csv.</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>autorité</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>rang</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>The day of no photograph is known: neither cameras nor names tell it.</source>
        <translation>Le jour d&apos;aucune photo n&apos;est connu : ni les appareils ni les noms ne le disent.</translation>
    </message>
    <message>
        <source>Photographs by day and species; days without photographs are left out.</source>
        <translation>Photos par jour et par espèce ; les jours sans photos sont omis.</translation>
    </message>
    <message>
        <source>There are too many days for the page: a bar is a month.</source>
        <translation>Il y a trop de jours pour la page : une barre est un mois.</translation>
    </message>
    <message>
        <source>There are too many days for the page: a bar is a year.</source>
        <translation>Il y a trop de jours pour la page : une barre est une année.</translation>
    </message>
    <message>
        <source>Whiskers: how many photographs there are of a species on this day, with the 95 % interval, from the foot of its part, where enough was checked.</source>
        <translation>Traits : combien il y a de photos d&apos;une espèce ce jour-là, avec l&apos;intervalle à 95 %, depuis le pied de sa part, là où assez a été contrôlé.</translation>
    </message>
    <message>
        <source>On no single day enough was checked for an interval.</source>
        <translation>Aucun jour seul n&apos;a été assez contrôlé pour un intervalle.</translation>
    </message>
    <message>
        <source>Of species of the same colour the commonest is shown; grey are all others.</source>
        <translation>Des espèces de même couleur, la plus commune est montrée ; les autres sont en gris.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>All photographs lie in one folder.</source>
        <translation>Toutes les photos sont dans un seul dossier.</translation>
    </message>
    <message>
        <source>all photographs</source>
        <translation>toutes les photos</translation>
    </message>
    <message>
        <source>Photographs; where enough was checked, below them how many there are (95 % interval); {dash}: nobody has looked. All photographs: those that show none of the species, too.</source>
        <translation>Photos ; là où assez a été contrôlé, dessous combien il y en a (intervalle à 95 %) ; {dash} : personne n&apos;a regardé. Toutes les photos : aussi celles qui ne montrent aucune des espèces.</translation>
    </message>
    <message>
        <source>These are the first {shown} of {count}; counts.csv can tell all.</source>
        <translation>Voici les {shown} premiers sur {count} ; counts.csv peut tous les donner.</translation>
    </message>
    <message>
        <source>Nowhere found: {species}.</source>
        <translation>Trouvées nulle part : {species}.</translation>
    </message>
    <message>
        <source>Stations and effort</source>
        <translation>Stations et effort</translation>
    </message>
    <message>
        <source>The survey has no stations: nothing is told of effort, and no map is drawn.</source>
        <translation>La campagne n&apos;a pas de stations : rien n&apos;est dit de l&apos;effort et aucune carte n&apos;est dessinée.</translation>
    </message>
    <message>
        <source>The area of a circle is the number of photographs that show a species.</source>
        <translation>La surface d&apos;un cercle est le nombre de photos qui montrent une espèce.</translation>
    </message>
    <message>
        <source>The area of a circle is the number of photographs that show a species (the largest: {photographs}).</source>
        <translation>La surface d&apos;un cercle est le nombre de photos qui montrent une espèce (le plus grand : {photographs}).</translation>
    </message>
    <message>
        <source>Its sectors are the species; a ring: none was found; a cross: nobody has looked. Coast: Natural Earth, 1:10 million, simplified to about a kilometre. Equirectangular, WGS 84.</source>
        <translation>Ses secteurs sont les espèces ; un anneau : aucune trouvée ; une croix : personne n&apos;a regardé. Côte : Natural Earth, 1:10 millions, simplifiée à environ un kilomètre. Équirectangulaire, WGS 84.</translation>
    </message>
    <message>
        <source>Without a position: {count} of the stations.</source>
        <translation>Sans position : {count} des stations.</translation>
    </message>
    <message>
        <source>No station has a position: no map is drawn.</source>
        <translation>Aucune station n&apos;a de position : aucune carte n&apos;est dessinée.</translation>
    </message>
    <message>
        <source>gear</source>
        <translation>engin</translation>
    </message>
    <message>
        <source>latitude</source>
        <translation>latitude</translation>
    </message>
    <message>
        <source>longitude</source>
        <translation>longitude</translation>
    </message>
    <message>
        <source>depth in m</source>
        <translation>profondeur en m</translation>
    </message>
    <message>
        <source>began</source>
        <translation>début</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>effort</translation>
    </message>
    <message>
        <source>no station</source>
        <translation>aucune station</translation>
    </message>
    <message>
        <source>Abundance per unit of effort</source>
        <translation>Abondance par unité d&apos;effort</translation>
    </message>
    <message>
        <source>There is no station with an effort of which every photograph was looked at.</source>
        <translation>Il n&apos;y a aucune station avec un effort dont chaque photo a été regardée.</translation>
    </message>
    <message>
        <source>stations</source>
        <translation>stations</translation>
    </message>
    <message>
        <source>per unit</source>
        <translation>par unité</translation>
    </message>
    <message>
        <source>Archives are told of no absence there.</source>
        <translation>Aucune absence n&apos;y est signalée aux archives.</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>intervalle à 95 %</translation>
    </message>
    <message>
        <source>{number} per {unit}</source>
        <translation>{number} par {unit}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <source>Made by JellyGUI {version} on {moment}.</source>
        <translation>Fait avec JellyGUI {version} le {moment}.</translation>
    </message>
    <message>
        <source>This page needs no network.</source>
        <translation>Cette page n&apos;a pas besoin de réseau.</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Page {number} sur {count}</translation>
    </message>
    <message>
        <source>All of it over all effort, over the stations of which every photograph was looked at for the species, those without it included; one without photographs is no zero.</source>
        <translation>Le tout rapporté à tout l&apos;effort, sur les stations dont chaque photo a été regardée pour l&apos;espèce, y compris celles où elle manque ; une station sans photos n&apos;est pas un zéro.</translation>
    </message>
    <message>
        <source>Individuals are told of species of which every photograph was counted, MaxN, which is that of each station added up, where one photograph of every sighting was.</source>
        <translation>Les individus sont donnés pour les espèces dont chaque photo a été comptée, et MaxN, additionné sur les stations, là où une photo de chaque observation l&apos;a été.</translation>
    </message>
    <message>
        <source>The interval comes of drawing stations again, and of fewer than {count} there is none. Photographs are not animals.</source>
        <translation>L&apos;intervalle vient de tirages répétés des stations ; à moins de {count}, il n&apos;y en a pas. Les photos ne sont pas des animaux.</translation>
    </message>
    <message>
        <source>Random check</source>
        <translation>Contrôle aléatoire</translation>
    </message>
    <message>
        <source>Nobody has answered a random check: how often the model is wrong on these photographs is not known.</source>
        <translation>Personne n&apos;a répondu à un contrôle aléatoire : on ne sait pas combien de fois le modèle se trompe sur ces photos.</translation>
    </message>
    <message>
        <source>{photographs} were drawn from {from_count} with “{drawn_with}” in use, and {answered} answered; {applying} of the answers apply to “{model}”, {unsure} are unsure.</source>
        <translation>{photographs} ont été tirées parmi {from_count} avec « {drawn_with} » en usage, et {answered} ont reçu une réponse ; {applying} des réponses valent pour « {model} », {unsure} sont incertaines.</translation>
    </message>
    <message>
        <source>Of those that it named {rate} are wrong.</source>
        <translation>De celles qu&apos;il a nommées, {rate} sont fausses.</translation>
    </message>
    <message>
        <source>What the model says</source>
        <translation>Ce que dit le modèle</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>réponses</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>fausses</translation>
    </message>
    <message>
        <source>The least certain count is known to ± {widest} photographs; ± {half} would take {count} more answers in a random check.</source>
        <translation>Le comptage le moins sûr est connu à ± {widest} photos ; ± {half} demanderait {count} réponses de plus dans un contrôle aléatoire.</translation>
    </message>
    <message>
        <source>The least certain count is known to ± {widest} photographs; ± {half} would take no more answers in a random check.</source>
        <translation>Le comptage le moins sûr est connu à ± {widest} photos ; ± {half} ne demanderait pas de réponse de plus dans un contrôle aléatoire.</translation>
    </message>
    <message>
        <source>The least certain count is known to ± {widest} photographs; ± {half} would take more answers than are left to a random check ({count}).</source>
        <translation>Le comptage le moins sûr est connu à ± {widest} photos ; ± {half} demanderait plus de réponses qu&apos;il n&apos;en reste pour un contrôle aléatoire ({count}).</translation>
    </message>
    <message>
        <source>{low} to {high} %</source>
        <translation>{low} à {high} %</translation>
    </message>
    <message>
        <source>The project keeps no card of this model: its accuracy is not known.</source>
        <translation>Le projet n&apos;a pas de fiche de ce modèle : son exactitude n&apos;est pas connue.</translation>
    </message>
    <message>
        <source>made with JellyGUI {version}</source>
        <translation>fait avec JellyGUI {version}</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>{rate} on {photographs}</source>
        <translation>{rate} sur {photographs}</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Its card holds no measurement: its accuracy is not known.</source>
        <translation>Sa fiche ne contient aucune mesure : son exactitude n&apos;est pas connue.</translation>
    </message>
    <message>
        <source>No precision is promised: the model names by its own limits.</source>
        <translation>Aucune précision n&apos;est promise : le modèle nomme selon ses propres seuils.</translation>
    </message>
    <message>
        <source>Promise: of what is named at least {share} % is right, shown at 95 %, by {answers}.</source>
        <translation>Engagement : de ce qui est nommé, au moins {share} % est juste, montré à 95 %, par {answers}.</translation>
    </message>
    <message>
        <source>Promise: of what is named at least {share} % is right, by estimate, too few answers show it, by {answers}.</source>
        <translation>Engagement : de ce qui est nommé, au moins {share} % est juste, par estimation, trop peu de réponses le montrant, par {answers}.</translation>
    </message>
    <message>
        <source>named from</source>
        <translation>nommé à partir de</translation>
    </message>
    <message>
        <source>right of answers</source>
        <translation>réponses justes</translation>
    </message>
    <message>
        <source>shown at least</source>
        <translation>montré au moins</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>{right} of {count}</source>
        <translation>{right} sur {count}</translation>
    </message>
    <message>
        <source>What was not counted, and why</source>
        <translation>Ce qui n&apos;a pas été compté, et pourquoi</translation>
    </message>
    <message>
        <source>{number} with a photograph that another file holds too</source>
        <translation>{number} avec une photo qu&apos;un autre fichier contient aussi</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>raison inconnue</translation>
    </message>
    <message>
        <source>{count} for other reasons</source>
        <translation>{count} pour d&apos;autres raisons</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Pas encore lues</translation>
    </message>
    <message>
        <source>{number}: what they show nobody knows</source>
        <translation>{number} : personne ne sait ce qu&apos;ils montrent</translation>
    </message>
    <message>
        <source>{number} that neither model nor person named</source>
        <translation>{number} que ni le modèle ni une personne n&apos;ont nommées</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Non classées</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>Laissés de côté</translation>
    </message>
    <message>
        <source>{number}: no photographs</source>
        <translation>{number} : ce ne sont pas des photos</translation>
    </message>
    <message>
        <source>{number}; what they showed counts still</source>
        <translation>{number} ; ce qu&apos;ils montraient compte toujours</translation>
    </message>
    <message>
        <source>{number}, counted, but on no day</source>
        <translation>{number}, comptées, mais pour aucun jour</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Sans jour</translation>
    </message>
    <message>
        <source>{number}, counted, but at no station</source>
        <translation>{number}, comptées, mais à aucune station</translation>
    </message>
    <message>
        <source>No station</source>
        <translation>Sans station</translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation>Rien n&apos;a été laissé de côté.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>unnamed camera</source>
        <translation>appareil sans nom</translation>
    </message>
    <message>
        <source>every photograph; copies once</source>
        <translation>chaque photo ; les copies une fois</translation>
    </message>
    <message>
        <source>bursts of one camera: at most {gap} s between photographs, {length} s in all; copies once</source>
        <translation>rafales d&apos;un appareil : au plus {gap} s entre photos, {length} s en tout ; les copies une fois</translation>
    </message>
    <message>
        <source>{rule}; a video is one</source>
        <translation>{rule} ; une vidéo en est une</translation>
    </message>
    <message>
        <source>the limits of the promise</source>
        <translation>les seuils de l&apos;engagement</translation>
    </message>
    <message>
        <source>a confidence of {limit} on, by the model</source>
        <translation>à partir d&apos;une confiance de {limit}, par le modèle</translation>
    </message>
    <message>
        <source>Sightings</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Camera clocks</source>
        <translation>Horloges des appareils</translation>
    </message>
    <message>
        <source>as the cameras tell it</source>
        <translation>comme les appareils les donnent</translation>
    </message>
    <message>
        <source>Named from</source>
        <translation>Nommé à partir de</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Méthodes</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Références</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>SHA-256 {hash} of their sorted content hashes</source>
        <translation>SHA-256 {hash} de leurs empreintes de contenu triées</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>SHA-256 {hash} of the sorted pairs of content hash and label</source>
        <translation>SHA-256 {hash} des paires triées d&apos;empreinte et d&apos;étiquette</translation>
    </message>
    <message>
        <source>unknown day</source>
        <translation>jour inconnu</translation>
    </message>
    <message>
        <source>other species</source>
        <translation>autres espèces</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} de plus</translation>
    </message>
    <message>
        <source>there are {value}</source>
        <translation>il y en a {value}</translation>
    </message>
    <message>
        <source>there are {value} (95 % interval {low} to {high})</source>
        <translation>il y en a {value} (intervalle à 95&#xa0;% {low} à {high})</translation>
    </message>
    <message>
        <source>{name}: {photographs} photographs, {confirmed} confirmed</source>
        <translation>{name} : {photographs} photos, {confirmed} confirmées</translation>
    </message>
    <message>
        <source>Photographs by species</source>
        <translation>Photos par espèce</translation>
    </message>
    <message>
        <source>Photographs by day and species</source>
        <translation>Photos par jour et espèce</translation>
    </message>
    <message>
        <source>Photographs by part and species</source>
        <translation>Photos par partie et espèce</translation>
    </message>
    <message>
        <source>Map of the stations</source>
        <translation>Carte des stations</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value} ({low} à {high})</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>minute</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>haul</source>
        <translation>trait</translation>
    </message>
    <message>
        <source>photograph</source>
        <translation>photo</translation>
    </message>
    <message>
        <source>Something went wrong inside JellyGUI.</source>
        <translation>Quelque chose a mal tourné dans JellyGUI.</translation>
    </message>
    <message>
        <source>All that you have said of photographs is saved. The zip holds log, versions and settings, no photographs; you see it before it is saved.</source>
        <translation>Tout ce que vous avez dit des photos est enregistré. Le zip contient le journal, les versions et les réglages, aucune photo&#xa0;; vous le voyez avant de l&apos;enregistrer.</translation>
    </message>
    <message>
        <source>Save diagnostic zip …</source>
        <translation>Enregistrer le zip de diagnostic …</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Dit</translation>
    </message>
    <message>
        <source>the camera</source>
        <translation>l&apos;appareil</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>un nom</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>une personne</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} à {last}</translation>
    </message>
    <message>
        <source>({count} unknown)</source>
        <translation>({count} inconnus)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Photograph</source>
        <translation>&amp;Photo</translation>
    </message>
    <message>
        <source>&amp;Classify</source>
        <translation>&amp;Classement</translation>
    </message>
    <message>
        <source>&amp;Survey</source>
        <translation>&amp;Campagne</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Sort</source>
        <translation>&amp;Trier</translation>
    </message>
    <message>
        <source>&amp;Brightness</source>
        <translation>&amp;Luminosité</translation>
    </message>
    <message>
        <source>&amp;Contrast</source>
        <translation>&amp;Contraste</translation>
    </message>
    <message>
        <source>{model} …, which is not on this computer</source>
        <translation>{model} …, qui n&apos;est pas sur cet ordinateur</translation>
    </message>
    <message>
        <source>“{old}” is now called “{new}”.</source>
        <translation>«&#xa0;{old}&#xa0;» s&apos;appelle maintenant «&#xa0;{new}&#xa0;».</translation>
    </message>
    <message>
        <source>“{name}” is among your models.</source>
        <translation>«&#xa0;{name}&#xa0;» est parmi vos modèles.</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Écrit&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Written, and it names by the promise of {wish}: {path}</source>
        <translation>Écrit, et il nomme selon la promesse de {wish}&#xa0;: {path}</translation>
    </message>
    <message>
        <source>“{name}” takes {time} ms for a photograph here.</source>
        <translation>«&#xa0;{name}&#xa0;» prend {time} ms par photo ici.</translation>
    </message>
    <message>
        <source>“{path}” could not be moved to the trash.</source>
        <translation>«&#xa0;{path}&#xa0;» n&apos;a pas pu être mis à la corbeille.</translation>
    </message>
    <message>
        <source>Its disk may have no trash: delete the file yourself.</source>
        <translation>Son disque n&apos;a peut-être pas de corbeille&#xa0;: supprimez le fichier vous-même.</translation>
    </message>
    <message>
        <source>“{name}” is in the trash.</source>
        <translation>«&#xa0;{name}&#xa0;» est à la corbeille.</translation>
    </message>
    <message>
        <source>JellyGUI models that name by the promise of {wish} (*{ending})</source>
        <translation>Modèles JellyGUI qui nomment selon la promesse de {wish} (*{ending})</translation>
    </message>
    <message>
        <source>JellyGUI models (*{ending})</source>
        <translation>Modèles JellyGUI (*{ending})</translation>
    </message>
    <message>
        <source>{value} % ({low} to {high}), n = {count}</source>
        <translation>{value}&#xa0;% ({low} à {high}), n = {count}</translation>
    </message>
    <message>
        <source>{rate}, on {photographs}</source>
        <translation>{rate}, sur {photographs}</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>sky blue</source>
        <translation>bleu ciel</translation>
    </message>
    <message>
        <source>green</source>
        <translation>vert</translation>
    </message>
    <message>
        <source>vermilion</source>
        <translation>vermillon</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>rose</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>bleu</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>jaune</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>cercle</translation>
    </message>
    <message>
        <source>triangle</source>
        <translation>triangle</translation>
    </message>
    <message>
        <source>square</source>
        <translation>carré</translation>
    </message>
    <message>
        <source>diamond</source>
        <translation>losange</translation>
    </message>
    <message>
        <source>star</source>
        <translation>étoile</translation>
    </message>
    <message>
        <source>pentagon</source>
        <translation>pentagone</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>triangle down</source>
        <translation>triangle vers le bas</translation>
    </message>
    <message>
        <source>{colour} {shape}</source>
        <translation>{shape} {colour}</translation>
    </message>
    <message>
        <source>Species {digit}</source>
        <translation>Espèce {digit}</translation>
    </message>
    <message>
        <source>In hand: {species}. Draw over photographs to name them so.</source>
        <translation>En main&#xa0;: {species}. Passez sur des photos pour les nommer ainsi.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>Confirmed by a person</source>
        <translation>Confirmé par une personne</translation>
    </message>
    <message>
        <source>Unidentified</source>
        <translation>Non identifié</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Aucune de celles-ci</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>N&apos;est plus là</translation>
    </message>
    <message>
        <source>Not yet classified</source>
        <translation>Pas encore classé</translation>
    </message>
    <message>
        <source>People disagree</source>
        <translation>Désaccord entre personnes</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Espèce</translation>
    </message>
    <message>
        <source>More like these</source>
        <translation>Semblables à celles-ci</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>The model changed its mind</source>
        <translation>Le modèle a changé d&apos;avis</translation>
    </message>
    <message>
        <source>Contradictions within a sighting</source>
        <translation>Contradictions dans une observation</translation>
    </message>
    <message>
        <source>Number of individuals is missing</source>
        <translation>Nombre d&apos;individus manquant</translation>
    </message>
    <message>
        <source>Labelled by</source>
        <translation>Étiqueté par</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Mot-clé</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>or {species}</source>
        <translation>ou {species}</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>Tag {name}</source>
        <translation>Mot-clé {name}</translation>
    </message>
    <message>
        <source>Folder {name}</source>
        <translation>Dossier {name}</translation>
    </message>
    <message>
        <source>Day {day}</source>
        <translation>Jour {day}</translation>
    </message>
    <message>
        <source>Station {name}</source>
        <translation>Station {name}</translation>
    </message>
    <message>
        <source>Camera {name}</source>
        <translation>Appareil {name}</translation>
    </message>
    <message>
        <source>Labelled by {person}</source>
        <translation>Étiqueté par {person}</translation>
    </message>
    <message>
        <source>Unknown day</source>
        <translation>Jour inconnu</translation>
    </message>
    <message>
        <source>At no station</source>
        <translation>À aucune station</translation>
    </message>
    <message>
        <source>Camera not known</source>
        <translation>Appareil inconnu</translation>
    </message>
    <message>
        <source>Labelled without a name</source>
        <translation>Étiqueté sans nom</translation>
    </message>
    <message numerus="yes">
        <source>More like {count} photographs</source>
        <translation>
            <numerusform>Semblables à {count} photo</numerusform>
            <numerusform>Semblables à {count} photos</numerusform>
        </translation>
    </message>
    <message>
        <source>More like {name}</source>
        <translation>Semblables à {name}</translation>
    </message>
    <message>
        <source>More like one photograph</source>
        <translation>Semblables à une photo</translation>
    </message>
    <message>
        <source>Confidence up to {high}</source>
        <translation>Confiance jusqu&apos;à {high}</translation>
    </message>
    <message>
        <source>Confidence from {low}</source>
        <translation>Confiance à partir de {low}</translation>
    </message>
    <message>
        <source>Confidence {low} to {high}</source>
        <translation>Confiance {low} à {high}</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>aucune de celles-ci</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>unidentified</source>
        <translation>non identifié</translation>
    </message>
    <message>
        <source>unclassified</source>
        <translation>non classé</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>copies</source>
        <translation>copies</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Qu&apos;est-ce que c&apos;est&#xa0;?</translation>
    </message>
    <message>
        <source>{name}?</source>
        <translation>{name}&#xa0;?</translation>
    </message>
    <message>
        <source>{confirmed} of {total} confirmed</source>
        <translation>{confirmed} confirmées sur {total}</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>Modèle&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Photograph beside it</source>
        <translation>Photo à côté</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>See another photograph beside it (V): choose it below</source>
        <translation>Voir une autre photo à côté (V)&#xa0;: choisissez-la ci-dessous</translation>
    </message>
    <message>
        <source>Choose another photograph below.</source>
        <translation>Choisissez une autre photo ci-dessous.</translation>
    </message>
    <message>
        <source>The animal fills the photograph.</source>
        <translation>L&apos;animal remplit la photo.</translation>
    </message>
    <message numerus="yes">
        <source>{count} photographs</source>
        <translation>
            <numerusform>{count} photo</numerusform>
            <numerusform>{count} photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening {name} …</source>
        <translation>Ouverture de {name} …</translation>
    </message>
    <message>
        <source>cannot be shown</source>
        <translation>ne peut pas être montrée</translation>
    </message>
    <message>
        <source>{name} {reason}.</source>
        <translation>{name} {reason}.</translation>
    </message>
    <message>
        <source>No stacks</source>
        <translation>Pas de piles</translation>
    </message>
    <message>
        <source>By sighting (bursts and copies)</source>
        <translation>Par observation (rafales et copies)</translation>
    </message>
    <message>
        <source>By station (deployment)</source>
        <translation>Par station (déploiement)</translation>
    </message>
    <message>
        <source>Near-copies</source>
        <translation>Quasi-copies</translation>
    </message>
    <message>
        <source>Look-alikes ({share} and more)</source>
        <translation>Ressemblantes ({share} et plus)</translation>
    </message>
    <message>
        <source>{count} marked unsure</source>
        <translation>{count} marquées incertaines</translation>
    </message>
    <message>
        <source>{count} named {label}</source>
        <translation>{count} nommées {label}</translation>
    </message>
    <message>
        <source>{said}, {before} of them confirmed before</source>
        <translation>{said}, dont {before} confirmées auparavant</translation>
    </message>
    <message>
        <source>{said}, confirmed before</source>
        <translation>{said}, confirmée auparavant</translation>
    </message>
    <message>
        <source>{count} confirmed</source>
        <translation>{count} confirmées</translation>
    </message>
    <message numerus="yes">
        <source>{count} set to {individuals} individuals</source>
        <translation>
            <numerusform>{count} fixées à {individuals} individu</numerusform>
            <numerusform>{count} fixées à {individuals} individus</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} without a number of individuals</source>
        <translation>{count} sans nombre d&apos;individus</translation>
    </message>
    <message>
        <source>{said}: what is shown of a stack; E opens it to count the others</source>
        <translation>{said}&#xa0;: la photo visible d&apos;une pile&#xa0;; E l&apos;ouvre pour compter les autres</translation>
    </message>
    <message>
        <source>{count} show {label}, too</source>
        <translation>{count} montrent aussi {label}</translation>
    </message>
    <message>
        <source>{count} show {label}, too: ×{individuals} on what is shown of a stack</source>
        <translation>{count} montrent aussi {label} : ×{individuals} sur ce qui est montré d’une pile</translation>
    </message>
    <message>
        <source>{count} show {label} ×{individuals}, too</source>
        <translation>{count} montrent aussi {label} ×{individuals}</translation>
    </message>
    <message>
        <source>{label} taken away from {count}</source>
        <translation>{label} retiré de {count}</translation>
    </message>
    <message>
        <source>{count} teach nothing now; the Data page shows them</source>
        <translation>{count} n&apos;enseignent plus rien&#xa0;; la page Données les montre</translation>
    </message>
    <message>
        <source>{count} teach again</source>
        <translation>{count} enseignent de nouveau</translation>
    </message>
    <message>
        <source>{count} with another note or other tags</source>
        <translation>{count} avec une autre note ou d&apos;autres mots-clés</translation>
    </message>
    <message numerus="yes">
        <source>{count} labels merged</source>
        <translation>
            <numerusform>{count} étiquette fusionnée</numerusform>
            <numerusform>{count} étiquettes fusionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>Il n&apos;y a rien à annuler</translation>
    </message>
    <message>
        <source>Taken back: {told}</source>
        <translation>Annulé&#xa0;: {told}</translation>
    </message>
    <message>
        <source>There is nothing to do again</source>
        <translation>Il n&apos;y a rien à rétablir</translation>
    </message>
    <message>
        <source>Done again: {told}</source>
        <translation>Rétabli&#xa0;: {told}</translation>
    </message>
    <message numerus="yes">
        <source>what was said of {count} photographs</source>
        <translation>
            <numerusform>ce qui a été dit de {count} photo</numerusform>
            <numerusform>ce qui a été dit de {count} photos</numerusform>
        </translation>
    </message>
    <message>
        <source>{person}: {label}</source>
        <translation>{person}&#xa0;: {label}</translation>
    </message>
    <message>
        <source>cannot be used: {reason}</source>
        <translation>est inutilisable&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{person} says {label}</source>
        <translation>{person} dit {label}</translation>
    </message>
    <message>
        <source>you say {labels}</source>
        <translation>vous dites {labels}</translation>
    </message>
    <message>
        <source>you say {label}</source>
        <translation>vous dites {label}</translation>
    </message>
    <message numerus="yes">
        <source>{count} individuals</source>
        <translation>
            <numerusform>{count} individu</numerusform>
            <numerusform>{count} individus</numerusform>
        </translation>
    </message>
    <message>
        <source>the model says {label}, {share}</source>
        <translation>le modèle dit {label}, {share}</translation>
    </message>
    <message>
        <source>below its limits</source>
        <translation>sous ses limites</translation>
    </message>
    <message>
        <source>your labels suggest {label}, {share}</source>
        <translation>vos étiquettes suggèrent {label}, {share}</translation>
    </message>
    <message>
        <source>a copy of another file</source>
        <translation>une copie d&apos;un autre fichier</translation>
    </message>
    <message>
        <source>others of its sighting are called differently</source>
        <translation>d&apos;autres de son observation sont nommées autrement</translation>
    </message>
    <message>
        <source>{count} {label}</source>
        <translation>{count} {label}</translation>
    </message>
    <message>
        <source>A stack of {total}: {labels}; {confirmed} of them confirmed</source>
        <translation>Une pile de {total}&#xa0;: {labels}&#xa0;; {confirmed} confirmées</translation>
    </message>
    <message>
        <source>here</source>
        <translation>ici</translation>
    </message>
    <message>
        <source>the copy</source>
        <translation>la copie</translation>
    </message>
    <message>
        <source> + </source>
        <translation> + </translation>
    </message>
    <message>
        <source>Enter takes the suggestion: {label}</source>
        <translation>Entrée accepte la suggestion&#xa0;: {label}</translation>
    </message>
    <message>
        <source>Enter confirms: {label}, below its limits</source>
        <translation>Entrée confirme&#xa0;: {label}, sous ses limites</translation>
    </message>
    <message>
        <source>Enter confirms: {label}</source>
        <translation>Entrée confirme&#xa0;: {label}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Time in the video</source>
        <translation>Temps dans la vidéo</translation>
    </message>
    <message>
        <source>{time} (its camera says {says})</source>
        <translation>{time} (son appareil dit {says})</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Prise le</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profondeur</translation>
    </message>
    <message>
        <source>{depth} m</source>
        <translation>{depth} m</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Taille du fichier</translation>
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
        <translation>E</translation>
    </message>
    <message>
        <source>W</source>
        <translation>O</translation>
    </message>
    <message>
        <source>{error} The model that comes with the program is used.</source>
        <translation>{error} Le modèle fourni avec le programme est utilisé.</translation>
    </message>
    <message>
        <source>+ species</source>
        <translation>+ espèce</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Scientific name</source>
        <translation>Nom scientifique</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorité</translation>
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
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Nommées</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Par modèle</translation>
    </message>
    <message>
        <source>“Aurelia aurita”, “Aurelia sp.”, “Cyanea cf. capillata”</source>
        <translation>«&#xa0;Aurelia aurita&#xa0;», «&#xa0;Aurelia sp.&#xa0;», «&#xa0;Cyanea cf. capillata&#xa0;»</translation>
    </message>
    <message>
        <source>Who described it, and when</source>
        <translation>Qui l&apos;a décrite, et quand</translation>
    </message>
    <message>
        <source>Its number in WoRMS, the World Register of Marine Species</source>
        <translation>Son numéro dans WoRMS, le World Register of Marine Species</translation>
    </message>
    <message>
        <source>The key that names it</source>
        <translation>La touche qui la nomme</translation>
    </message>
    <message>
        <source>Photographs that people call so</source>
        <translation>Photos que des personnes nomment ainsi</translation>
    </message>
    <message>
        <source>Photographs that the model in use calls so, named by people or not</source>
        <translation>Photos que le modèle utilisé nomme ainsi, nommées par des personnes ou non</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>+ station</source>
        <translation>+ station</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>non pris</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>by folder</source>
        <translation>par dossier</translation>
    </message>
    <message>
        <source>by time</source>
        <translation>par heure</translation>
    </message>
    <message>
        <source>by position</source>
        <translation>par position</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>elle n&apos;a pas de nom</translation>
    </message>
    <message>
        <source>another station is called so</source>
        <translation>une autre station s&apos;appelle ainsi</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Depth, m</source>
        <translation>Profondeur, m</translation>
    </message>
    <message>
        <source>Gear</source>
        <translation>Engin</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Effort</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
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
            <numerusform>{count} photo, {review} à revoir</numerusform>
            <numerusform>{count} photos, {review} à revoir</numerusform>
        </translation>
    </message>
    <message>
        <source>model {model}</source>
        <translation>modèle {model}</translation>
    </message>
    <message>
        <source>{count} suggested otherwise</source>
        <translation>{count} suggérées autrement</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>{done} of {all} looked at</source>
        <translation>{done} sur {all} vues</translation>
    </message>
    <message>
        <source>, {count} cannot be read</source>
        <translation>, {count} illisibles</translation>
    </message>
    <message>
        <source>CSV: commas, decimal point (*.csv)</source>
        <translation>CSV&#xa0;: virgules, point décimal (*.csv)</translation>
    </message>
    <message>
        <source>CSV: semicolons, decimal comma (*.csv)</source>
        <translation>CSV&#xa0;: points-virgules, virgule décimale (*.csv)</translation>
    </message>
    <message>
        <source>Tabs, decimal point (*.tsv)</source>
        <translation>Tabulations, point décimal (*.tsv)</translation>
    </message>
    <message>
        <source>Where channels are removed</source>
        <translation>Où des canaux sont retirés</translation>
    </message>
    <message>
        <source>How photographs are shown</source>
        <translation>Comment les photos sont montrées</translation>
    </message>
    <message>
        <source>How fast it learns</source>
        <translation>À quelle vitesse il apprend</translation>
    </message>
    <message>
        <source>What keeps it from learning by heart</source>
        <translation>Ce qui l&apos;empêche d&apos;apprendre par cœur</translation>
    </message>
    <message>
        <source>Run {number}, {moment}</source>
        <translation>Passe {number}, {moment}</translation>
    </message>
    <message>
        <source>It gave a model, which is no longer on this computer.</source>
        <translation>Elle a donné un modèle, qui n&apos;est plus sur cet ordinateur.</translation>
    </message>
    <message>
        <source>A new model: {name}.</source>
        <translation>Un nouveau modèle&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>It was cut off.</source>
        <translation>Elle a été interrompue.</translation>
    </message>
    <message>
        <source>It was cut off, and has been discarded.</source>
        <translation>Elle a été interrompue, et abandonnée.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>It came to its end.</source>
        <translation>Elle est allée à son terme.</translation>
    </message>
    <message>
        <source>Each photograph of a random check (Counts page) becomes a test photograph.</source>
        <translation>Chaque photo d&apos;un contrôle aléatoire (page Comptages) devient une photo de test.</translation>
    </message>
    <message>
        <source>Each photograph of a random check (Counts page) becomes a test photograph, but only {count} could be drawn here now.</source>
        <translation>Chaque photo d&apos;un contrôle aléatoire (page Comptages) devient une photo de test, mais seules {count} pourraient être tirées ici maintenant.</translation>
    </message>
    <message>
        <source>{species} {change} of {count}</source>
        <translation>{species} {change} sur {count}</translation>
    </message>
    <message>
        <source>This is the model before: {numbers}.</source>
        <translation>Voici le modèle d&apos;avant&#xa0;: {numbers}.</translation>
    </message>
    <message>
        <source>Step {step}: {numbers}. {smaller} smaller than before ({before}).</source>
        <translation>Étape {step}&#xa0;: {numbers}. {smaller} plus petit qu&apos;avant ({before}).</translation>
    </message>
    <message>
        <source>Every species is recognised as often as before.</source>
        <translation>Chaque espèce est reconnue aussi souvent qu&apos;avant.</translation>
    </message>
    <message>
        <source>The model has once learned from {seen} of the {count} photographs behind this: it shows what pruning loses, not how good the model is.</source>
        <translation>Le modèle a appris un jour de {seen} des {count} photos dont il s&apos;agit&#xa0;: cela montre ce que l&apos;élagage fait perdre, non la qualité du modèle.</translation>
    </message>
    <message>
        <source>There are no validation photographs of {species}: nothing is known of these.</source>
        <translation>Il n&apos;y a pas de photos de validation de {species}&#xa0;: on ne sait rien d&apos;elles.</translation>
    </message>
    <message>
        <source>{value} % ({low} to {high})</source>
        <translation>{value}&#xa0;% ({low} à {high})</translation>
    </message>
    <message>
        <source>{number} M</source>
        <translation>{number} M</translation>
    </message>
    <message>
        <source>{number} parameters</source>
        <translation>{number} paramètres</translation>
    </message>
    <message>
        <source>accuracy {rate}</source>
        <translation>exactitude {rate}</translation>
    </message>
    <message>
        <source>{time} ms</source>
        <translation>{time} ms</translation>
    </message>
    <message>
        <source>“{path}” cannot be written.</source>
        <translation>«&#xa0;{path}&#xa0;» ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Choose a place where you may write.</source>
        <translation>Choisissez un endroit où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>Retrain: no new labels</source>
        <translation>Réentraîner&#xa0;: rien de nouveau</translation>
    </message>
    <message numerus="yes">
        <source>Retrain with {count} new labels</source>
        <translation>
            <numerusform>Réentraîner&#xa0;: {count} nouvelle</numerusform>
            <numerusform>Réentraîner&#xa0;: {count} nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{parent}” would learn from {count} labelled photographs ({kinds}) and rehearse what it remembers of its own.</source>
        <translation>
            <numerusform>«&#xa0;{parent}&#xa0;» apprendrait de {count} photo étiquetée ({kinds}) et réviserait ce qu&apos;il retient des siennes.</numerusform>
            <numerusform>«&#xa0;{parent}&#xa0;» apprendrait de {count} photos étiquetées ({kinds}) et réviserait ce qu&apos;il retient des siennes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} are left out: copies, or pictures of one burst, with different labels (Data page).</source>
        <translation>
            <numerusform>{count} est laissée de côté&#xa0;: une copie, ou une image d’une même rafale, aux étiquettes différentes (page Données).</numerusform>
            <numerusform>{count} sont laissées de côté&#xa0;: copies, ou images d&apos;une même rafale, aux étiquettes différentes (page Données).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more say when to stop.</source>
        <translation>
            <numerusform>{count} de plus dit quand s&apos;arrêter.</numerusform>
            <numerusform>{count} de plus disent quand s&apos;arrêter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more test it.</source>
        <translation>
            <numerusform>{count} de plus le teste.</numerusform>
            <numerusform>{count} de plus le testent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {count} photographs of {species} test, as random checks do: label others to teach it.</source>
        <translation>
            <numerusform>La {count} photo de {species} teste, comme celles des contrôles aléatoires&#xa0;: étiquetez-en d’autres pour l’enseigner.</numerusform>
            <numerusform>Les {count} photos de {species} testent toutes, comme celles des contrôles aléatoires&#xa0;: étiquetez-en d&apos;autres pour l&apos;enseigner.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model has already learned every label of this project.</source>
        <translation>Le modèle a déjà appris toutes les étiquettes de ce projet.</translation>
    </message>
    <message>
        <source>Every photograph labelled so far ({count}) tests, as those of random checks do. Confirm or correct others: they teach the next model.</source>
        <translation>Toutes les photos étiquetées jusqu&apos;ici ({count}) testent, comme celles des contrôles aléatoires. Confirmez ou corrigez-en d&apos;autres&#xa0;: elles enseignent le prochain modèle.</translation>
    </message>
    <message>
        <source>Confirm or correct some photographs first: they teach the next model.</source>
        <translation>Confirmez ou corrigez d&apos;abord quelques photos&#xa0;: elles enseignent le prochain modèle.</translation>
    </message>
    <message>
        <source>{species} is new to the model: label {more} more, it has {count}.</source>
        <translation>{species} est nouvelle pour le modèle&#xa0;: étiquetez-en {more} de plus, il y en a {count}.</translation>
    </message>
    <message>
        <source>“None of these” is new to the model: press 0 on {more} more, there are {count}.</source>
        <translation>«&#xa0;Aucune de celles-ci&#xa0;» est nouveau pour le modèle&#xa0;: appuyez sur 0 pour {more} de plus, il y en a {count}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} further species are new and wait for more labels.</source>
        <translation>
            <numerusform>{count} autre espèce est nouvelle et attend plus d’étiquettes.</numerusform>
            <numerusform>{count} autres espèces sont nouvelles et attendent plus d&apos;étiquettes.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new network needs labelled photographs of two species at least: label more, or add a labelled folder (File menu).</source>
        <translation>Un nouveau réseau demande des photos étiquetées d&apos;au moins deux espèces&#xa0;: étiquetez-en plus, ou ajoutez un dossier étiqueté (menu Fichier).</translation>
    </message>
    <message>
        <source>A new {network} would learn from {count} labelled photographs of this project and know their {species} species and none of these; then it is compared with “{parent}”.</source>
        <translation>Un nouveau {network} apprendrait de {count} photos étiquetées de ce projet et connaîtrait leurs {species} espèces et «&#xa0;aucune de celles-ci&#xa0;»&#xa0;; il est ensuite comparé à «&#xa0;{parent}&#xa0;».</translation>
    </message>
    <message>
        <source>A new {network} would learn from {count} labelled photographs of this project and know their {species} species; then it is compared with “{parent}”.</source>
        <translation>Un nouveau {network} apprendrait de {count} photos étiquetées de ce projet et connaîtrait leurs {species} espèces&#xa0;; il est ensuite comparé à «&#xa0;{parent}&#xa0;».</translation>
    </message>
    <message>
        <source>It takes about {time}, {memory} of memory and {disk} of disk here.</source>
        <translation>Cela prend environ {time}, {memory} de mémoire et {disk} de disque ici.</translation>
    </message>
    <message>
        <source>A retraining that began on {moment} was cut off.</source>
        <translation>Un réentraînement commencé le {moment} a été interrompu.</translation>
    </message>
    <message>
        <source>A pruning that began on {moment} was cut off.</source>
        <translation>Un élagage commencé le {moment} a été interrompu.</translation>
    </message>
    <message>
        <source>The training of a new {network} that began on {moment} was cut off.</source>
        <translation>L&apos;entraînement d&apos;un nouveau {network} commencé le {moment} a été interrompu.</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Comment faire</translation>
    </message>
    <message>
        <source>Open the guide: from a folder to counts</source>
        <translation>Ouvrir le guide&#xa0;: d&apos;un dossier aux comptes</translation>
    </message>
    <message>
        <source>This page has not been translated yet.</source>
        <translation>Cette page n&apos;est pas encore traduite.</translation>
    </message>
    <message>
        <source>{value} % (95 % interval {low} to {high} %, n = {count})</source>
        <translation>{value} % (intervalle à 95 % : {low} à {high} %, n = {count})</translation>
    </message>
    <message>
        <source>{photographs} in {files} was evaluated</source>
        <translation>{photographs} dans {files} a été évaluée</translation>
    </message>
    <message>
        <source>{photographs} in {files} were evaluated</source>
        <translation>{photographs} dans {files} ont été évaluées</translation>
    </message>
    <message>
        <source>{files} with the same content as another counted once</source>
        <translation>{files} de même contenu comptés une seule fois</translation>
    </message>
    <message>
        <source>{files} that could not be read left out</source>
        <translation>{files} illisibles laissés de côté</translation>
    </message>
    <message>
        <source>{files} not read yet left out</source>
        <translation>{files} pas encore lus laissés de côté</translation>
    </message>
    <message>
        <source>, taken on {day}</source>
        <translation>, prises le {day}</translation>
    </message>
    <message>
        <source>, taken on {count} days from {first} to {last}</source>
        <translation>, prises sur {count} jours du {first} au {last}</translation>
    </message>
    <message>
        <source>, {count} of them on an unknown day</source>
        <translation>, dont {count} un jour inconnu</translation>
    </message>
    <message>
        <source>, at one station</source>
        <translation>, à une station</translation>
    </message>
    <message>
        <source>, at {count} stations</source>
        <translation>, à {count} stations</translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>Frames of videos are among them (frames: {frames}, videos: {videos}; of one every {seconds} s those at which the scene had changed, so that their number tells nothing of time).</source>
        <translation>Des images de vidéos en font partie (images : {frames}, vidéos : {videos} ; sur une toutes les {seconds} s, celles où la scène avait changé, de sorte que leur nombre ne dit rien du temps).</translation>
    </message>
    <message>
        <source>Frames of videos are among them (frames: {frames}, videos: {videos}; one every {seconds} s).</source>
        <translation>Des images de vidéos en font partie (images : {frames}, vidéos : {videos} ; une toutes les {seconds} s).</translation>
    </message>
    <message>
        <source>one camera</source>
        <translation>un appareil</translation>
    </message>
    <message>
        <source>The clocks of cameras were corrected ({clocks}).</source>
        <translation>Les horloges d&apos;appareils ont été corrigées ({clocks}).</translation>
    </message>
    <message>
        <source>No model was used.</source>
        <translation>Aucun modèle n&apos;a été utilisé.</translation>
    </message>
    <message>
        <source>the model “{name}” (SHA-256 {hash})</source>
        <translation>le modèle « {name} » (SHA-256 {hash})</translation>
    </message>
    <message>
        <source>Of these photographs {model}, which is in use, has classified none.</source>
        <translation>De ces photos, {model}, qui est en usage, n&apos;en a classé aucune.</translation>
    </message>
    <message>
        <source>One of them was classified with JellyGUI {version} by {model}{network}.</source>
        <translation>L&apos;une d&apos;elles a été classée avec JellyGUI {version} par {model}{network}.</translation>
    </message>
    <message>
        <source>{count} of them were classified with JellyGUI {version} by {model}{network}.</source>
        <translation>{count} d&apos;entre elles ont été classées avec JellyGUI {version} par {model}{network}.</translation>
    </message>
    <message>
        <source>It was classified with JellyGUI {version} by {model}{network}.</source>
        <translation>Elle a été classée avec JellyGUI {version} par {model}{network}.</translation>
    </message>
    <message>
        <source>They were classified with JellyGUI {version} by {model}{network}.</source>
        <translation>Elles ont été classées avec JellyGUI {version} par {model}{network}.</translation>
    </message>
    <message>
        <source>, a network ({network}) that tells {count} species and none of these apart</source>
        <translation>, un réseau ({network}) qui distingue {count} espèces et « aucune de celles-ci »</translation>
    </message>
    <message>
        <source>, a network ({network}) that tells {count} species apart</source>
        <translation>, un réseau ({network}) qui distingue {count} espèces</translation>
    </message>
    <message>
        <source>; its accuracy was {rate} on {photographs}, by Wilson&apos;s score interval (with Newcombe&apos;s continuity correction near 0 and 1) for the effective number of groups of copies and bursts (Rao &amp; Scott 1992)</source>
        <translation>; son exactitude était de {rate} sur {photographs}, par l&apos;intervalle de score de Wilson (avec la correction de continuité de Newcombe près de 0 et 1) pour le nombre effectif de groupes de copies et de rafales (Rao &amp; Scott 1992)</translation>
    </message>
    <message>
        <source>For each species a limit of confidence was set such that at least {share} % of what is named is right, as shown at 95 % by exact binomial tests in fixed sequence (Clopper &amp; Pearson 1934; Angelopoulos et al. 2021) on {answers}; {photographs} below it, or unlike what the model had learned, stayed unidentified.</source>
        <translation>Pour chaque espèce, un seuil de confiance a été fixé tel qu&apos;au moins {share} % de ce qui est nommé soit juste, comme montré à 95 % par des tests binomiaux exacts en séquence fixe (Clopper &amp; Pearson 1934 ; Angelopoulos et al. 2021) sur {answers} ; {photographs} en dessous, ou sans ressemblance avec ce que le modèle avait appris, sont restées non identifiées.</translation>
    </message>
    <message>
        <source>For each species a limit of confidence was set such that at least {share} % of what is named is right, an estimate from {answers}; {photographs} below it, or unlike what the model had learned, stayed unidentified.</source>
        <translation>Pour chaque espèce, un seuil de confiance a été fixé tel qu&apos;au moins {share} % de ce qui est nommé soit juste, une estimation d&apos;après {answers} ; {photographs} en dessous, ou sans ressemblance avec ce que le modèle avait appris, sont restées non identifiées.</translation>
    </message>
    <message>
        <source>{photographs} with a confidence below {limit}, or unlike what the model had learned, stayed unidentified.</source>
        <translation>{photographs} d&apos;une confiance inférieure à {limit}, ou sans ressemblance avec ce que le modèle avait appris, sont restées non identifiées.</translation>
    </message>
    <message>
        <source>{photographs} stayed unidentified.</source>
        <translation>{photographs} sont restées non identifiées.</translation>
    </message>
    <message>
        <source>No label was given or confirmed by a person.</source>
        <translation>Aucune étiquette n&apos;a été donnée ou confirmée par une personne.</translation>
    </message>
    <message>
        <source>The labels of {photographs} ({share} %) were given or confirmed by people, whose word counts before the model&apos;s.</source>
        <translation>Les étiquettes de {photographs} ({share} %) ont été données ou confirmées par des personnes, dont la parole passe avant celle du modèle.</translation>
    </message>
    <message>
        <source>The model was not checked on a random sample of this survey.</source>
        <translation>Le modèle n&apos;a pas été contrôlé sur un échantillon aléatoire de cette campagne.</translation>
    </message>
    <message>
        <source>A random sample of {photographs} was drawn from {from_count} that nobody had labelled; {answered} were labelled by a person who did not see what the model said.</source>
        <translation>Un échantillon aléatoire de {photographs} a été tiré parmi {from_count} que personne n&apos;avait étiquetées ; {answered} ont été étiquetées par une personne qui ne voyait pas ce que disait le modèle.</translation>
    </message>
    <message>
        <source>A random sample of {photographs} was drawn from {from_count} that nobody had labelled, in strata by what the model said of them (Neyman allocation), one of each group of copies and bursts in a stratum, with known chances (Rosén 1997); {answered} were labelled by a person who did not see what the model said.</source>
        <translation>Un échantillon aléatoire de {photographs} a été tiré parmi {from_count} que personne n&apos;avait étiquetées, en strates selon ce qu&apos;en disait le modèle (allocation de Neyman), une par groupe de copies et de rafales dans une strate, avec des probabilités connues (Rosén 1997) ; {answered} ont été étiquetées par une personne qui ne voyait pas ce que disait le modèle.</translation>
    </message>
    <message>
        <source>The model “{model}” was wrong on {rate} of those that it named (Wilson&apos;s score interval, with Newcombe&apos;s continuity correction near 0 and 1, for Kish&apos;s effective sample size; answers of one group tell as much as one).</source>
        <translation>Le modèle « {model} » s&apos;est trompé sur {rate} de celles qu&apos;il avait nommées (intervalle de score de Wilson, avec la correction de continuité de Newcombe près de 0 et 1, pour la taille effective d&apos;échantillon de Kish ; les réponses d&apos;un groupe valent pour une).</translation>
    </message>
    <message>
        <source>Checks before it, {count}, entered the estimates likewise.</source>
        <translation>Les contrôles précédents, {count}, sont entrés de même dans les estimations.</translation>
    </message>
    <message>
        <source>The numbers of photographs per species are counts of labels, without a correction of the model&apos;s errors.</source>
        <translation>Les nombres de photos par espèce sont des décomptes d&apos;étiquettes, sans correction des erreurs du modèle.</translation>
    </message>
    <message>
        <source>The number of photographs that show each species was estimated by post-stratification by the model&apos;s answers (Olofsson et al. 2014), labels by people being taken as exact; 95 % intervals are Wilson&apos;s with the effective sample size that the variance of the estimate gives (Franco et al. 2019), in which strata are smoothed by pseudo-Bayes cells (Fienberg &amp; Holland 1973) and corrected for finite populations.</source>
        <translation>Le nombre de photos montrant chaque espèce a été estimé par post-stratification selon les réponses du modèle (Olofsson et al. 2014), les étiquettes données par des personnes étant tenues pour exactes ; les intervalles à 95 % sont ceux de Wilson avec la taille effective d&apos;échantillon que donne la variance de l&apos;estimation (Franco et al. 2019), où les strates sont lissées par des cellules pseudo-bayésiennes (Fienberg &amp; Holland 1973) et corrigées pour des populations finies.</translation>
    </message>
    <message>
        <source>The numbers of photographs per species are counts of labels by people, who have named all photographs; none is estimated.</source>
        <translation>Les nombres de photos par espèce sont des décomptes d&apos;étiquettes données par des personnes, qui ont nommé toutes les photos ; aucun n&apos;est estimé.</translation>
    </message>
    <message>
        <source>A sighting is a photograph; copies count once.</source>
        <translation>Une observation est une photo ; les copies comptent une fois.</translation>
    </message>
    <message>
        <source>A sighting is a photograph, or a burst of one camera with at most {gap} s between photographs and {length} s in all; copies count once.</source>
        <translation>Une observation est une photo, ou une rafale d&apos;un appareil avec au plus {gap} s entre photos et {length} s en tout ; les copies comptent une fois.</translation>
    </message>
    <message>
        <source>The frames of a video are one sighting.</source>
        <translation>Les images d&apos;une vidéo sont une observation.</translation>
    </message>
    <message>
        <source>Abundance per unit of effort ({units}) is the sum of {measures} over the sum of effort of the stations of which every photograph was looked at for the species, those without it included; 95 % intervals are percentiles of 2,000 draws of stations with replacement (Efron &amp; Tibshirani 1993).</source>
        <translation>L&apos;abondance par unité d&apos;effort ({units}) est la somme de {measures} sur la somme de l&apos;effort des stations dont chaque photo a été regardée pour l&apos;espèce, y compris celles où elle manque ; les intervalles à 95 % sont les percentiles de 2000 tirages de stations avec remise (Efron &amp; Tibshirani 1993).</translation>
    </message>
    <message>
        <source>Abundance per unit of effort ({units}) is the sum of {measures} over the sum of effort of the stations of which every photograph was looked at for the species, those without it included; fewer than {count} stations tell no interval.</source>
        <translation>L&apos;abondance par unité d&apos;effort ({units}) est la somme de {measures} sur la somme de l&apos;effort des stations dont chaque photo a été regardée pour l&apos;espèce, y compris celles où elle manque ; moins de {count} stations ne donnent pas d&apos;intervalle.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«&#xa0;{name}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>AboutBox</name>
    <message>
        <source>About JellyGUI</source>
        <translation>À propos de JellyGUI</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>It counts jellyfish species in photographs.</source>
        <translation>Il compte les espèces de méduses sur des photos.</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Copier les versions</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Composants du programme</translation>
    </message>
    <message>
        <source>LicenceText</source>
        <translation>Texte de licence</translation>
    </message>
    <message>
        <source>Reading the licences …</source>
        <translation>Lecture des licences …</translation>
    </message>
    <message>
        <source>The licences cannot be read.</source>
        <translation>Les licences ne peuvent pas être lues.</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>As&amp;k before changing many confirmed labels</source>
        <translation>&amp;Demander avant de changer beaucoup d&apos;étiquettes confirmées</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>Probabilities</source>
        <translation>Probabilités</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Large photograph</source>
        <translation>Grande photo</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Card of the model</source>
        <translation>Fiche du modèle</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Utiliser ce modèle</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exporter …</translation>
    </message>
    <message>
        <source>Measure speed</source>
        <translation>Mesurer la vitesse</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>{count} models</source>
        <translation>
            <numerusform>{count} modèle</numerusform>
            <numerusform>{count} modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Choisissez un modèle</translation>
    </message>
    <message>
        <source>“Compare two” lays them side by side.</source>
        <translation>«&#xa0;Comparer deux&#xa0;» les met côte à côte.</translation>
    </message>
    <message>
        <source>The model that came with the program stays.</source>
        <translation>Le modèle fourni avec le programme reste.</translation>
    </message>
    <message>
        <source>This project uses it.</source>
        <translation>Ce projet l&apos;utilise.</translation>
    </message>
    <message>
        <source>Moves its file to the trash.</source>
        <translation>Met son fichier à la corbeille.</translation>
    </message>
    <message>
        <source>Grew from</source>
        <translation>Issu de</translation>
    </message>
    <message numerus="yes">
        <source>In use: its predictions on {count} photographs count.</source>
        <translation>
            <numerusform>Utilisé&#xa0;: sa prédiction sur {count} photo compte.</numerusform>
            <numerusform>Utilisé&#xa0;: ses prédictions sur {count} photos comptent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its predictions on all {count} photographs are kept: using it takes a moment.</source>
        <translation>
            <numerusform>Sa prédiction sur {count} photo est conservée&#xa0;: l&apos;utiliser prend un instant.</numerusform>
            <numerusform>Ses prédictions sur les {count} photos sont conservées&#xa0;: l&apos;utiliser prend un instant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its predictions on {count} photographs are kept; using it classifies the others.</source>
        <translation>
            <numerusform>Sa prédiction sur {count} photo est conservée&#xa0;; l&apos;utiliser classe les autres.</numerusform>
            <numerusform>Ses prédictions sur {count} photos sont conservées&#xa0;; l&apos;utiliser classe les autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Using it classifies every photograph; your labels stand.</source>
        <translation>L&apos;utiliser classe chaque photo&#xa0;; vos étiquettes restent.</translation>
    </message>
</context>
<context>
    <name>CheckView</name>
    <message>
        <source>Result of the random check</source>
        <translation>Résultat du contrôle aléatoire</translation>
    </message>
    <message>
        <source>Check a random sample …</source>
        <translation>Contrôler un échantillon aléatoire …</translation>
    </message>
    <message>
        <source>How exactly to know every count, in photographs</source>
        <translation>Avec quelle précision connaître chaque compte, en photos</translation>
    </message>
    <message>
        <source>Least certain: ± {widest} photographs. For ±</source>
        <translation>Le moins sûr&#xa0;: ± {widest} photos. Pour ±</translation>
    </message>
    <message>
        <source>answer about {count} more.</source>
        <translation>répondez à environ {count} de plus.</translation>
    </message>
    <message>
        <source>nothing more is to be answered.</source>
        <translation>il n&apos;y a plus rien à répondre.</translation>
    </message>
    <message>
        <source>this survey is too small (left to answer: {count}).</source>
        <translation>cette campagne est trop petite (restent à répondre : {count}).</translation>
    </message>
    <message>
        <source>How often is the model wrong here? Answer a few photographs drawn at random.</source>
        <translation>Combien de fois le modèle se trompe-t-il ici&#xa0;? Répondez pour quelques photos tirées au hasard.</translation>
    </message>
    <message>
        <source>The photographs were drawn at random, each with a known chance: they are a fair sample for any model, and your answers stay true.</source>
        <translation>Les photos ont été tirées au hasard, chacune avec une chance connue&#xa0;: c&apos;est un échantillon équitable pour tout modèle, et vos réponses restent vraies.</translation>
    </message>
    <message>
        <source>{species}: {rate} wrong</source>
        <translation>{species}&#xa0;: {rate} faux</translation>
    </message>
    <message numerus="yes">
        <source>Of {drawn} drawn at random from {total}, {answered} are answered.</source>
        <translation>
            <numerusform>Sur {drawn} tirées au hasard parmi {total}, {answered} a une réponse.</numerusform>
            <numerusform>Sur {drawn} tirées au hasard parmi {total}, {answered} ont une réponse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of {drawn} drawn at random from {total} with “{model}” in use, {answered} are answered</source>
        <translation>
            <numerusform>Sur {drawn} tirées au hasard parmi {total} avec «&#xa0;{model}&#xa0;» utilisé, {answered} a une réponse</numerusform>
            <numerusform>Sur {drawn} tirées au hasard parmi {total} avec «&#xa0;{model}&#xa0;» utilisé, {answered} ont une réponse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} apply to “{model}”</source>
        <translation>
            <numerusform>{count} vaut pour «&#xa0;{model}&#xa0;»</numerusform>
            <numerusform>{count} valent pour «&#xa0;{model}&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>it has learned from {count}</source>
        <translation>il a appris de {count}</translation>
    </message>
    <message numerus="yes">
        <source>{count} wait to be classified</source>
        <translation>
            <numerusform>{count} attend d&apos;être classée</numerusform>
            <numerusform>{count} attendent d&apos;être classées</numerusform>
        </translation>
    </message>
    <message>
        <source>“{model}” had named none of them.</source>
        <translation>«&#xa0;{model}&#xa0;» n&apos;en avait nommé aucune.</translation>
    </message>
    <message>
        <source>“{model}” is wrong on {rate} of those that it named.</source>
        <translation>«&#xa0;{model}&#xa0;» se trompe pour {rate} de celles qu&apos;il a nommées.</translation>
    </message>
</context>
<context>
    <name>ClocksBox</name>
    <message>
        <source>Camera clocks</source>
        <translation>Horloges des appareils</translation>
    </message>
    <message>
        <source>Where the clock of a camera was off, say what is to be added to it: days, stations, the order in the grid and what is exported go by the corrected time, and so do bursts once you group anew (Counts). The files are never changed.</source>
        <translation>Là où l&apos;horloge d&apos;un appareil était décalée, dites ce qu&apos;il faut y ajouter&#xa0;: les jours, les stations, l&apos;ordre dans la grille et les exports suivent l&apos;heure corrigée, et les rafales aussi une fois regroupées (Comptages). Les fichiers ne sont jamais modifiés.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>+1 h 12 min, −0:30, 90 s</source>
        <translation>+1 h 12 min, −0:30, 90 s</translation>
    </message>
    <message>
        <source>Add to its clock</source>
        <translation>Ajouter à son horloge</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>card 2</source>
        <translation>carte 2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Ca&amp;mera</source>
        <translation>A&amp;ppareil</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;From (its own time)</source>
        <translation>&amp;Du (sa propre heure)</translation>
    </message>
    <message>
        <source>&amp;Until (its own time)</source>
        <translation>A&amp;u (sa propre heure)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>The camera says</source>
        <translation>L&apos;appareil dit</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Would be</source>
        <translation>Deviendrait</translation>
    </message>
    <message>
        <source>What is set</source>
        <translation>Ce qui est réglé</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>&amp;Correct the clock</source>
        <translation>&amp;Corriger l&apos;horloge</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>“{offset}” is not added to the clock: press “Correct the clock” for that.</source>
        <translation>«&#xa0;{offset}&#xa0;» n&apos;est pas ajouté à l&apos;horloge&#xa0;: appuyez pour cela sur «&#xa0;Corriger l&apos;horloge&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>, {count} photographs</source>
        <translation>
            <numerusform>, {count} photo</numerusform>
            <numerusform>, {count} photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more cameras have no room here: see jellygui clocks.</source>
        <translation>
            <numerusform>{count} autre appareil n&apos;a pas de place ici&#xa0;: voir jellygui clocks.</numerusform>
            <numerusform>{count} autres appareils n&apos;ont pas de place ici&#xa0;: voir jellygui clocks.</numerusform>
        </translation>
    </message>
    <message>
        <source>No photograph here tells a time.</source>
        <translation>Aucune photo ici n&apos;indique d&apos;heure.</translation>
    </message>
    <message>
        <source>“{text}” is no span of time; write it as +1 h 12 min, −0:30 or 90 s.</source>
        <translation>«&#xa0;{text}&#xa0;» n&apos;est pas une durée&#xa0;; écrivez-la comme +1 h 12 min, −0:30 ou 90 s.</translation>
    </message>
    <message>
        <source>“{text}” is no time; write it as 2024-07-09 10:30.</source>
        <translation>«&#xa0;{text}&#xa0;» n&apos;est pas une heure&#xa0;; écrivez-la comme 2024-07-09 10:30.</translation>
    </message>
    <message>
        <source>It would end before it begins.</source>
        <translation>Cela finirait avant de commencer.</translation>
    </message>
    <message>
        <source>No photograph of this camera lies in that span.</source>
        <translation>Aucune photo de cet appareil ne se trouve dans cette période.</translation>
    </message>
    <message>
        <source>its first</source>
        <translation>sa première</translation>
    </message>
    <message>
        <source>its last</source>
        <translation>sa dernière</translation>
    </message>
    <message>
        <source>a camera without a name</source>
        <translation>un appareil sans nom</translation>
    </message>
    <message>
        <source>{camera} no. {serial}</source>
        <translation>{camera} n° {serial}</translation>
    </message>
    <message>
        <source>{offset} added to the clock of {camera}.</source>
        <translation>{offset} ajouté à l&apos;horloge de {camera}.</translation>
    </message>
    <message>
        <source>Corrections of clocks taken back: {count}.</source>
        <translation>Corrections d&apos;horloges retirées&#xa0;: {count}.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>None of these</source>
        <translation>Aucune de celles-ci</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Confirm what is offered</source>
        <translation>Confirmer ce qui est proposé</translation>
    </message>
    <message>
        <source>Same as last</source>
        <translation>Comme la dernière</translation>
    </message>
    <message>
        <source>Skip to the next to look at</source>
        <translation>Passer à la prochaine à regarder</translation>
    </message>
    <message>
        <source>Find a species …</source>
        <translation>Trouver une espèce …</translation>
    </message>
    <message>
        <source>Number of individuals …</source>
        <translation>Nombre d&apos;individus …</translation>
    </message>
    <message>
        <source>Another species …</source>
        <translation>Une autre espèce …</translation>
    </message>
    <message>
        <source>Take a species away …</source>
        <translation>Retirer une espèce …</translation>
    </message>
    <message>
        <source>Take a species in hand …</source>
        <translation>Prendre une espèce en main …</translation>
    </message>
    <message>
        <source>Note and tags …</source>
        <translation>Note et mots-clés …</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Large preview</source>
        <translation>Grand aperçu</translation>
    </message>
    <message>
        <source>What the model looked at</source>
        <translation>Ce que le modèle a regardé</translation>
    </message>
    <message>
        <source>Two photographs side by side</source>
        <translation>Deux photos côte à côte</translation>
    </message>
    <message>
        <source>Zoom to the animal</source>
        <translation>Zoom sur l&apos;animal</translation>
    </message>
    <message>
        <source>Brighter</source>
        <translation>Plus clair</translation>
    </message>
    <message>
        <source>Darker</source>
        <translation>Plus sombre</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Plus de contraste</translation>
    </message>
    <message>
        <source>Less contrast</source>
        <translation>Moins de contraste</translation>
    </message>
    <message>
        <source>As it is, no brighter or darker</source>
        <translation>Telle quelle, ni plus claire ni plus sombre</translation>
    </message>
    <message>
        <source>Back to the grid</source>
        <translation>Retour à la grille</translation>
    </message>
    <message>
        <source>Previous photograph</source>
        <translation>Photo précédente</translation>
    </message>
    <message>
        <source>Next photograph</source>
        <translation>Photo suivante</translation>
    </message>
    <message>
        <source>Sort again</source>
        <translation>Trier de nouveau</translation>
    </message>
    <message>
        <source>Select copies and burst</source>
        <translation>Sélectionner copies et rafale</translation>
    </message>
    <message>
        <source>Next kind of stacks</source>
        <translation>Type de piles suivant</translation>
    </message>
    <message>
        <source>Open or fold the stack</source>
        <translation>Ouvrir ou replier la pile</translation>
    </message>
    <message>
        <source>Open or fold all stacks</source>
        <translation>Ouvrir ou replier toutes les piles</translation>
    </message>
    <message>
        <source>Show in its fol&amp;der</source>
        <translation>Afficher dans son &amp;dossier</translation>
    </message>
    <message>
        <source>Show the chosen ones alone</source>
        <translation>N’afficher que les photos choisies</translation>
    </message>
    <message>
        <source>L&amp;ikeness map</source>
        <translation>Carte de &amp;ressemblance</translation>
    </message>
    <message>
        <source>Choose more around it on the map</source>
        <translation>En choisir davantage autour sur la carte</translation>
    </message>
    <message>
        <source>More like these</source>
        <translation>Semblables à celles-ci</translation>
    </message>
    <message>
        <source>Odd ones of this species</source>
        <translation>Atypiques de cette espèce</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Same as last: {label}</source>
        <translation>Comme la dernière&#xa0;: {label}</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>All models</source>
        <translation>Tous les modèles</translation>
    </message>
    <message>
        <source>What changes for each species</source>
        <translation>Ce qui change pour chaque espèce</translation>
    </message>
    <message>
        <source>{name}: right on {right} of {all}</source>
        <translation>{name}&#xa0;: juste pour {right} sur {all}</translation>
    </message>
    <message numerus="yes">
        <source>Show the {count} photographs on which they disagree</source>
        <translation>
            <numerusform>Montrer la photo sur laquelle ils divergent</numerusform>
            <numerusform>Montrer les {count} photos sur lesquelles ils divergent</numerusform>
        </translation>
    </message>
    <message>
        <source>They disagree on no photograph</source>
        <translation>Ils ne divergent sur aucune photo</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Espèce</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Right: {name}</source>
        <translation>Juste&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>There is nothing to compare “{old}” and “{new}” on yet</source>
        <translation>Il n&apos;y a encore rien sur quoi comparer «&#xa0;{old}&#xa0;» et «&#xa0;{new}&#xa0;»</translation>
    </message>
    <message>
        <source>“{new}” is better than “{old}”</source>
        <translation>«&#xa0;{new}&#xa0;» est meilleur que «&#xa0;{old}&#xa0;»</translation>
    </message>
    <message>
        <source>“{new}” learns {species}</source>
        <translation>«&#xa0;{new}&#xa0;» apprend {species}</translation>
    </message>
    <message>
        <source>“{new}” is worse than “{old}”</source>
        <translation>«&#xa0;{new}&#xa0;» est moins bon que «&#xa0;{old}&#xa0;»</translation>
    </message>
    <message>
        <source>Too few photographs to tell “{old}” and “{new}” apart</source>
        <translation>Trop peu de photos pour départager «&#xa0;{old}&#xa0;» et «&#xa0;{new}&#xa0;»</translation>
    </message>
    <message>
        <source>Label photographs that neither model was made with, then compare again.</source>
        <translation>Étiquetez des photos avec lesquelles aucun des deux modèles n&apos;a été fait, puis comparez de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>{count} labelled photographs are left out: a model has seen them.</source>
        <translation>
            <numerusform>{count} photo étiquetée est laissée de côté&#xa0;: un modèle l&apos;a vue.</numerusform>
            <numerusform>{count} photos étiquetées sont laissées de côté&#xa0;: un modèle les a vues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} show species that neither knows.</source>
        <translation>
            <numerusform>{count} montre une espèce qu&apos;aucun ne connaît.</numerusform>
            <numerusform>{count} montrent des espèces qu&apos;aucun ne connaît.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} near-copies and pictures of a burst are counted once.</source>
        <translation>
            <numerusform>{count} quasi-copie ou image d&apos;une rafale est comptée une fois.</numerusform>
            <numerusform>{count} quasi-copies et images d&apos;une rafale sont comptées une fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows are what the photographs show, columns what the model says of them.</source>
        <translation>Les lignes sont ce que montrent les photos, les colonnes ce que le modèle en dit.</translation>
    </message>
    <message numerus="yes">
        <source>{count} photographs on which “{old}” and “{new}” disagree</source>
        <translation>
            <numerusform>{count} photo sur laquelle «&#xa0;{old}&#xa0;» et «&#xa0;{new}&#xa0;» divergent</numerusform>
            <numerusform>{count} photos sur lesquelles «&#xa0;{old}&#xa0;» et «&#xa0;{new}&#xa0;» divergent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfidenceBox</name>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;À</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Montrer celles-ci</translation>
    </message>
</context>
<context>
    <name>ConfigForm</name>
    <message>
        <source>More settings</source>
        <translation>Plus de réglages</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
</context>
<context>
    <name>ConfusionMatrix</name>
    <message numerus="yes">
        <source>{count} of {all} photographs of {truth}: “{said}”.</source>
        <translation>
            <numerusform>{count} sur {all} photo de {truth}&#xa0;: «&#xa0;{said}&#xa0;».</numerusform>
            <numerusform>{count} sur {all} photos de {truth}&#xa0;: «&#xa0;{said}&#xa0;».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContestView</name>
    <message>
        <source>Use the new model</source>
        <translation>Utiliser le nouveau modèle</translation>
    </message>
    <message>
        <source>Keep the present one</source>
        <translation>Garder l&apos;actuel</translation>
    </message>
    <message>
        <source>There are no test photographs on which both could be measured.</source>
        <translation>Il n&apos;y a pas de photos de test sur lesquelles mesurer les deux.</translation>
    </message>
    <message numerus="yes">
        <source>Test photographs have decided {count} times in this project: the oftener they choose, the less they prove. A new random sample is fresh.</source>
        <translation>
            <numerusform>Les photos de test ont décidé {count} fois dans ce projet&#xa0;: plus elles choisissent, moins elles prouvent. Un nouvel échantillon aléatoire est neuf.</numerusform>
            <numerusform>Les photos de test ont décidé {count} fois dans ce projet&#xa0;: plus elles choisissent, moins elles prouvent. Un nouvel échantillon aléatoire est neuf.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new model is better.</source>
        <translation>Le nouveau modèle est meilleur.</translation>
    </message>
    <message>
        <source>The new model learns: {species}.</source>
        <translation>Le nouveau modèle apprend&#xa0;: {species}.</translation>
    </message>
    <message>
        <source>The new model has lost: {species}.</source>
        <translation>Le nouveau modèle a perdu&#xa0;: {species}.</translation>
    </message>
    <message>
        <source>The new model is worse.</source>
        <translation>Le nouveau modèle est moins bon.</translation>
    </message>
    <message>
        <source>Too few test photographs to tell which model is better.</source>
        <translation>Trop peu de photos de test pour dire quel modèle est le meilleur.</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>In a random check each photograph is answered by itself: choose one.</source>
        <translation>Dans un contrôle aléatoire, on répond pour chaque photo à part : choisissez-en une.</translation>
    </message>
    <message>
        <source>In a random check, name what it shows first.</source>
        <translation>Dans un contrôle aléatoire, nommez d&apos;abord ce qu&apos;elle montre.</translation>
    </message>
    <message>
        <source>The order of the species.</source>
        <translation>L&apos;ordre des espèces.</translation>
    </message>
    <message>
        <source>Nothing is said of what cannot be read or is no longer there.</source>
        <translation>Rien n&apos;est dit de ce qui ne peut être lu ou n&apos;est plus là.</translation>
    </message>
</context>
<context>
    <name>CountsChart</name>
    <message>
        <source>Photographs by species, as bars</source>
        <translation>Photos par espèce, en barres</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {count} photographs, {confirmed} confirmed</source>
        <translation>
            <numerusform>{name}&#xa0;: {count} photo, {confirmed} confirmée</numerusform>
            <numerusform>{name}&#xa0;: {count} photos, {confirmed} confirmées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountsCharts</name>
    <message>
        <source>What the chart shows</source>
        <translation>Ce que montre le graphique</translation>
    </message>
    <message>
        <source>By species</source>
        <translation>Par espèce</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Par dossier</translation>
    </message>
    <message>
        <source>Report …</source>
        <translation>Rapport …</translation>
    </message>
    <message>
        <source>Counts, charts and methods of all photographs, on one page or as PDF</source>
        <translation>Comptes, graphiques et méthodes de toutes les photos, sur une page ou en PDF</translation>
    </message>
    <message>
        <source>Photographs by day and species, as bars</source>
        <translation>Photos par jour et espèce, en barres</translation>
    </message>
    <message>
        <source>Photographs by folder or station, as bars</source>
        <translation>Photos par dossier ou station, en barres</translation>
    </message>
    <message>
        <source>Stations on a map, as circles</source>
        <translation>Stations sur une carte, en cercles</translation>
    </message>
    <message>
        <source>Full colour: confirmed by a person. Pale: by the model alone.</source>
        <translation>Couleur pleine&#xa0;: confirmé par une personne. Pâle&#xa0;: par le modèle seul.</translation>
    </message>
    <message>
        <source>Whiskers: how many there are (95 %), from the foot of each part.</source>
        <translation>Moustaches&#xa0;: combien il y en a (95&#xa0;%), depuis le pied de chaque partie.</translation>
    </message>
    <message>
        <source>Area of a circle: photographs that show a species. Coast: Natural Earth, to about a kilometre.</source>
        <translation>Aire d&apos;un cercle&#xa0;: photos qui montrent une espèce. Côte&#xa0;: Natural Earth, à un kilomètre près.</translation>
    </message>
    <message>
        <source>No station and no photograph has a position: see Survey, Stations …</source>
        <translation>Aucune station ni photo n&apos;a de position&#xa0;: voir Campagne, Stations …</translation>
    </message>
    <message>
        <source>Places are the photographs&apos; own: no station has a position.</source>
        <translation>Les lieux sont ceux des photos&#xa0;: aucune station n&apos;a de position.</translation>
    </message>
</context>
<context>
    <name>CountsModel</name>
    <message>
        <source>Species</source>
        <translation>Espèce</translation>
    </message>
    <message>
        <source>Scientific name</source>
        <translation>Nom scientifique</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Sightings</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Individuals</source>
        <translation>Individus</translation>
    </message>
    <message>
        <source>MaxN</source>
        <translation>MaxN</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmées</translation>
    </message>
    <message>
        <source>Mean confidence</source>
        <translation>Confiance moy.</translation>
    </message>
    <message>
        <source>There are (95 %)</source>
        <translation>Il y en a (95&#xa0;%)</translation>
    </message>
    <message>
        <source>How many photographs there are: what people said, and an estimate of the rest from random checks, with its 95 % interval. It takes the model&apos;s errors off.</source>
        <translation>Combien il y a de photos&#xa0;: ce que des personnes ont dit, et une estimation du reste d&apos;après des contrôles aléatoires, avec son intervalle à 95&#xa0;%. Elle retire les erreurs du modèle.</translation>
    </message>
    <message>
        <source>The largest number of individuals on one photograph, by which no animal is counted twice: of each part, where the counts are parted by station, day or folder. Empty where nobody counted.</source>
        <translation>Le plus grand nombre d&apos;individus sur une photo, par lequel aucun animal n&apos;est compté deux fois&#xa0;: de chaque partie, là où les comptes sont divisés par station, jour ou dossier. Vide où personne n&apos;a compté.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
</context>
<context>
    <name>CountsPage</name>
    <message>
        <source>Counts by species</source>
        <translation>Comptes par espèce</translation>
    </message>
    <message>
        <source>Abundance per effort</source>
        <translation>Abondance par effort</translation>
    </message>
    <message>
        <source>What is divided by the effort</source>
        <translation>Ce qui est divisé par l&apos;effort</translation>
    </message>
    <message>
        <source>Precision …</source>
        <translation>Précision …</translation>
    </message>
    <message>
        <source>Promise how often what is named shall be right</source>
        <translation>Promettre combien de fois ce qui est nommé sera juste</translation>
    </message>
    <message>
        <source>Which photographs are counted</source>
        <translation>Quelles photos sont comptées</translation>
    </message>
    <message>
        <source>All photographs</source>
        <translation>Toutes les photos</translation>
    </message>
    <message>
        <source>Those filtered on the Photos page</source>
        <translation>Celles filtrées sur la page Photos</translation>
    </message>
    <message>
        <source>Part the counts by</source>
        <translation>Diviser les comptes par</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Par dossier</translation>
    </message>
    <message>
        <source>By station</source>
        <translation>Par station</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Export images CSV …</source>
        <translation>Exporter le CSV d&apos;images …</translation>
    </message>
    <message>
        <source>Export CSV …</source>
        <translation>Exporter le CSV …</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Comptages</translation>
    </message>
    <message>
        <source>Counts that no person has confirmed carry the model&apos;s error. Photographs and frames of videos are not abundance without effort. The bundled model was measured on pictures from the web, not on surveys.</source>
        <translation>Les comptes qu&apos;aucune personne n&apos;a confirmés portent l&apos;erreur du modèle. Des photos et des images de vidéos sans effort ne sont pas une abondance. Le modèle fourni a été mesuré sur des images du web, non sur des campagnes.</translation>
    </message>
    <message>
        <source>Photographs per effort</source>
        <translation>Photos par effort</translation>
    </message>
    <message>
        <source>Sightings per effort</source>
        <translation>Observations par effort</translation>
    </message>
    <message>
        <source>Individuals per effort</source>
        <translation>Individus par effort</translation>
    </message>
    <message>
        <source>MaxN per effort</source>
        <translation>MaxN par effort</translation>
    </message>
    <message>
        <source>({low} to {high})</source>
        <translation>({low} à {high})</translation>
    </message>
    <message>
        <source>{rate} per {unit}</source>
        <translation>{rate} par {unit}</translation>
    </message>
    <message numerus="yes">
        <source>At {count} stations: {rates}</source>
        <translation>
            <numerusform>À une station&#xa0;: {rates}</numerusform>
            <numerusform>À {count} stations&#xa0;: {rates}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By folder, level {number} ({count} folders)</source>
        <translation>
            <numerusform>Par dossier, niveau {number} ({count} dossier)</numerusform>
            <numerusform>Par dossier, niveau {number} ({count} dossiers)</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>The model is “{model}”.</source>
        <translation>Le modèle est «&#xa0;{model}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>CutOffBar</name>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Poursuivre</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>Entraîner de nouveau</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Show photographs</source>
        <translation>Montrer les photos</translation>
    </message>
    <message>
        <source>Exclude species</source>
        <translation>Exclure l&apos;espèce</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Labelled photographs by species, origin and role</source>
        <translation>Photos étiquetées par espèce, origine et rôle</translation>
    </message>
    <message>
        <source>Copies and bursts with different labels</source>
        <translation>Copies et rafales aux étiquettes différentes</translation>
    </message>
    <message>
        <source>Near-copies and bursts</source>
        <translation>Quasi-copies et rafales</translation>
    </message>
    <message>
        <source>Reading the labels …</source>
        <translation>Lecture des étiquettes …</translation>
    </message>
    <message numerus="yes">
        <source>{count} labelled photographs.</source>
        <translation>
            <numerusform>{count} photo étiquetée.</numerusform>
            <numerusform>{count} photos étiquetées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} labels that teach are new since “{model}” was made.</source>
        <translation>
            <numerusform>{count} étiquette qui enseigne est nouvelle depuis que «&#xa0;{model}&#xa0;» a été fait.</numerusform>
            <numerusform>{count} étiquettes qui enseignent sont nouvelles depuis que «&#xa0;{model}&#xa0;» a été fait.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each number opens its photographs.</source>
        <translation>Chaque nombre ouvre ses photos.</translation>
    </message>
    <message>
        <source>Confirm or correct photographs, and they stand here.</source>
        <translation>Confirmez ou corrigez des photos, et elles figurent ici.</translation>
    </message>
    <message>
        <source>Contradictions: copies, or pictures of one burst, with different labels. They count as they are labelled, and teach nothing.</source>
        <translation>Contradictions&#xa0;: copies, ou images d&apos;une même rafale, aux étiquettes différentes. Elles comptent comme elles sont étiquetées, et n&apos;enseignent rien.</translation>
    </message>
    <message>
        <source>No copies or bursts contradict each other.</source>
        <translation>Aucune copie ni rafale ne se contredit.</translation>
    </message>
    <message>
        <source>Near-copies and bursts: each group keeps to one role.</source>
        <translation>Quasi-copies et rafales&#xa0;: chaque groupe garde un seul rôle.</translation>
    </message>
    <message>
        <source>There are no near-copies among the labelled photographs.</source>
        <translation>Il n&apos;y a pas de quasi-copies parmi les photos étiquetées.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>Let species teach again</source>
        <translation>Laisser les espèces enseigner de nouveau</translation>
    </message>
    <message numerus="yes">
        <source>{species}, {what}: {count} photographs</source>
        <translation>
            <numerusform>{species}, {what}&#xa0;: {count} photo</numerusform>
            <numerusform>{species}, {what}&#xa0;: {count} photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataTabs</name>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Doubtful labels</source>
        <translation>Étiquettes douteuses</translation>
    </message>
    <message>
        <source>Doubtful labels ({count})</source>
        <translation>Étiquettes douteuses ({count})</translation>
    </message>
</context>
<context>
    <name>DatasetModel</name>
    <message>
        <source>Species</source>
        <translation>Espèce</translation>
    </message>
    <message>
        <source>Labelled</source>
        <translation>Étiquetées</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmées</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrigées</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>Retenues</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Inutilisées</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>Relabelled</source>
        <translation>Réétiquetées</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Exclues</translation>
    </message>
    <message>
        <source>What the photographs show</source>
        <translation>Ce que montrent les photos</translation>
    </message>
    <message>
        <source>Photographs whose species a person has said</source>
        <translation>Photos dont une personne a dit l&apos;espèce</translation>
    </message>
    <message>
        <source>Labels that came with a folder per species</source>
        <translation>Étiquettes venues avec un dossier par espèce</translation>
    </message>
    <message>
        <source>Labels that were given in a random check</source>
        <translation>Étiquettes données lors d&apos;un contrôle aléatoire</translation>
    </message>
    <message>
        <source>A person has said what the model said that was in use then</source>
        <translation>Une personne a dit ce que disait le modèle alors utilisé</translation>
    </message>
    <message>
        <source>A person has said something else than the model that was in use then</source>
        <translation>Une personne a dit autre chose que le modèle alors utilisé</translation>
    </message>
    <message>
        <source>What the model in use has kept of its own photographs, without a pixel</source>
        <translation>Ce que le modèle utilisé a gardé de ses propres photos, sans un pixel</translation>
    </message>
    <message>
        <source>These teach</source>
        <translation>Elles enseignent</translation>
    </message>
    <message>
        <source>These say when to stop</source>
        <translation>Elles disent quand s&apos;arrêter</translation>
    </message>
    <message>
        <source>These measure, and never teach</source>
        <translation>Elles mesurent, et n&apos;enseignent jamais</translation>
    </message>
    <message>
        <source>These neither teach nor test: near-copies with other labels, altered copies, or too few of a species that is new to the model</source>
        <translation>Elles n&apos;enseignent ni ne testent&#xa0;: quasi-copies aux autres étiquettes, copies altérées, ou trop peu d&apos;une espèce nouvelle pour le modèle</translation>
    </message>
    <message>
        <source>These teach, and the model in use was made without them</source>
        <translation>Elles enseignent, et le modèle utilisé a été fait sans elles</translation>
    </message>
    <message>
        <source>These teach, and had another label when the model in use was made</source>
        <translation>Elles enseignent, et avaient une autre étiquette quand le modèle utilisé a été fait</translation>
    </message>
    <message>
        <source>These teach nothing until you let them</source>
        <translation>Elles n&apos;enseignent rien tant que vous ne les laissez pas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
</context>
<context>
    <name>DaysBox</name>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>The day is the camera&apos;s (by its corrected clock); where it tells none, one that the name of the file or of a folder says (2024-07-09, 9.7.2024, 20240709). Click a day to say another, which then counts for all photographs in that folder; without text it is unknown.</source>
        <translation>Le jour est celui de l&apos;appareil (selon son horloge corrigée)&#xa0;; s&apos;il n&apos;en indique pas, celui que dit le nom du fichier ou d&apos;un dossier (2024-07-09, 9.7.2024, 20240709). Cliquez sur un jour pour en dire un autre, qui vaut alors pour toutes les photos de ce dossier&#xa0;; sans texte, il est inconnu.</translation>
    </message>
    <message>
        <source>Days of the folders</source>
        <translation>Jours des dossiers</translation>
    </message>
    <message>
        <source>&amp;Read the names again</source>
        <translation>&amp;Relire les noms</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>“{text}” is no day; write it as 2024-07-09 or 9.7.2024.</source>
        <translation>«&#xa0;{text}&#xa0;» n&apos;est pas un jour&#xa0;; écrivez-le comme 2024-07-09 ou 9.7.2024.</translation>
    </message>
    <message>
        <source>Choose the folders whose names are to be read.</source>
        <translation>Choisissez les dossiers dont les noms sont à lire.</translation>
    </message>
</context>
<context>
    <name>DeviceChoice</name>
    <message>
        <source>Learns on</source>
        <translation>Apprend sur</translation>
    </message>
    <message>
        <source>What the network computes on while it learns. A step is timed on both, and the quicker one is taken, unless you choose.</source>
        <translation>Ce sur quoi le réseau calcule pendant qu&apos;il apprend. Une étape est chronométrée sur les deux et le plus rapide est pris, sauf si vous choisissez.</translation>
    </message>
    <message>
        <source>Whichever is quicker</source>
        <translation>Le plus rapide</translation>
    </message>
    <message>
        <source>The processor</source>
        <translation>Le processeur</translation>
    </message>
</context>
<context>
    <name>DiagnosisBox</name>
    <message>
        <source>Diagnostic zip</source>
        <translation>Zip de diagnostic</translation>
    </message>
    <message>
        <source>This is what the zip will hold: no photographs and no project. Nothing is sent; you save it, and give it to whom you like.</source>
        <translation>Voici ce que contiendra le zip&#xa0;: ni photos ni projet. Rien n&apos;est envoyé&#xa0;; vous l&apos;enregistrez, et le donnez à qui vous voulez.</translation>
    </message>
    <message>
        <source>Files in the zip</source>
        <translation>Fichiers du zip</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Ce que contient le fichier</translation>
    </message>
    <message>
        <source>Reading the log …</source>
        <translation>Lecture du journal …</translation>
    </message>
    <message>
        <source>With &amp;names: of files, folders, projects, species, people and this computer</source>
        <translation>Avec les &amp;noms&#xa0;: de fichiers, dossiers, projets, espèces, personnes et de cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>&amp;Enregistrer …</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>The log cannot be read.</source>
        <translation>Le journal ne peut pas être lu.</translation>
    </message>
    <message>
        <source>… (what came before is in the zip)</source>
        <translation>… (ce qui précède est dans le zip)</translation>
    </message>
    <message>
        <source>Save diagnostic zip</source>
        <translation>Enregistrer le zip de diagnostic</translation>
    </message>
</context>
<context>
    <name>DoubtTile</name>
    <message>
        <source>rather</source>
        <translation>plutôt</translation>
    </message>
</context>
<context>
    <name>DoubtsModel</name>
    <message>
        <source>{name}: {label}, rather {suggestion}</source>
        <translation>{name}&#xa0;: {label}, plutôt {suggestion}</translation>
    </message>
    <message numerus="yes">
        <source>{count} more of its copies and burst go with it.</source>
        <translation>
            <numerusform>{count} autre de ses copies et de sa rafale suit.</numerusform>
            <numerusform>{count} autres de ses copies et de sa rafale suivent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoubtsPage</name>
    <message>
        <source>Doubtful labels, the worst first</source>
        <translation>Étiquettes douteuses, les pires d&apos;abord</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Judge again</source>
        <translation>Juger de nouveau</translation>
    </message>
    <message>
        <source>Judge all labels as they are now</source>
        <translation>Juger toutes les étiquettes telles qu&apos;elles sont maintenant</translation>
    </message>
    <message>
        <source>Doubtful labels</source>
        <translation>Étiquettes douteuses</translation>
    </message>
    <message>
        <source>Judging the labels …</source>
        <translation>Jugement des étiquettes …</translation>
    </message>
    <message>
        <source>{doubted} of {judged} labels are doubted, the worst first: a last layer that has not seen the photograph, on what “{model}” sees, speaks for another word. Decide by the photograph. Copies and bursts go together.</source>
        <translation>{doubted} étiquettes sur {judged} sont mises en doute, les pires d&apos;abord&#xa0;: une dernière couche qui n&apos;a pas vu la photo plaide, sur ce que voit «&#xa0;{model}&#xa0;», pour un autre mot. Décidez d&apos;après la photo. Copies et rafales vont ensemble.</translation>
    </message>
    <message>
        <source>Confirm or correct photographs of several species: then they are judged.</source>
        <translation>Confirmez ou corrigez des photos de plusieurs espèces&#xa0;: elles sont alors jugées.</translation>
    </message>
    <message numerus="yes">
        <source>{count} labelled photographs wait until the model in use looks at them (“Classify now” in menu Classify).</source>
        <translation>
            <numerusform>{count} photo étiquetée attend que le modèle utilisé la regarde («&#xa0;Classer maintenant&#xa0;» dans le menu Classement).</numerusform>
            <numerusform>{count} photos étiquetées attendent que le modèle utilisé les regarde («&#xa0;Classer maintenant&#xa0;» dans le menu Classement).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} labelled photographs cannot be judged: what the model saw of them is damaged in this project.</source>
        <translation>
            <numerusform>{count} photo étiquetée ne peut pas être jugée&#xa0;: ce que le modèle en a vu est endommagé dans ce projet.</numerusform>
            <numerusform>{count} photos étiquetées ne peuvent pas être jugées&#xa0;: ce que le modèle en a vu est endommagé dans ce projet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shown are the worst; {count} more come when you judge again.</source>
        <translation>
            <numerusform>Les pires sont montrées&#xa0;; {count} de plus vient quand vous jugez de nouveau.</numerusform>
            <numerusform>Les pires sont montrées&#xa0;; {count} de plus viennent quand vous jugez de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep {label}</source>
        <translation>Garder {label}</translation>
    </message>
    <message>
        <source>Take {suggestion}</source>
        <translation>Prendre {suggestion}</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Aucune de celles-ci</translation>
    </message>
    <message>
        <source>Exclude from training</source>
        <translation>Exclure de l&apos;entraînement</translation>
    </message>
    <message>
        <source>{name} and what belongs to it</source>
        <translation>{name} et ce qui va avec</translation>
    </message>
</context>
<context>
    <name>ElidedLabel</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Everything has been reviewed.</source>
        <translation>Tout a été revu.</translation>
    </message>
    <message>
        <source>End review</source>
        <translation>Finir la revue</translation>
    </message>
    <message>
        <source>Nothing of what is asked for is left to review.</source>
        <translation>Il ne reste rien à revoir de ce qui est demandé.</translation>
    </message>
    <message>
        <source>No photograph matches.</source>
        <translation>Aucune photo ne correspond.</translation>
    </message>
    <message>
        <source>Show all photographs</source>
        <translation>Montrer toutes les photos</translation>
    </message>
    <message>
        <source>Drop photographs or folders here.</source>
        <translation>Déposez ici des photos ou des dossiers.</translation>
    </message>
    <message>
        <source>Open folder …</source>
        <translation>Ouvrir un dossier …</translation>
    </message>
</context>
<context>
    <name>EpochsModel</name>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Training
loss</source>
        <translation>Entraîn.
perte</translation>
    </message>
    <message>
        <source>Validation
loss</source>
        <translation>Validation
perte</translation>
    </message>
    <message>
        <source>Training
accuracy</source>
        <translation>Entraîn.
exactitude</translation>
    </message>
    <message>
        <source>Validation
accuracy</source>
        <translation>Validation
exactitude</translation>
    </message>
    <message numerus="yes">
        <source>{stage}. As accurate as {count} others; of these it has the lowest validation loss.</source>
        <translation>
            <numerusform>{stage}. Aussi exacte que {count} autre&#xa0;; des deux, celle à la plus faible perte de validation.</numerusform>
            <numerusform>{stage}. Aussi exacte que {count} autres&#xa0;; d&apos;elles, celle à la plus faible perte de validation.</numerusform>
        </translation>
    </message>
    <message>
        <source>best  {number}</source>
        <translation>meilleure  {number}</translation>
    </message>
</context>
<context>
    <name>Estimating</name>
    <message>
        <source>Measuring what it takes …</source>
        <translation>Mesure de ce que cela demande …</translation>
    </message>
    <message>
        <source>Estimating</source>
        <translation>Estimation</translation>
    </message>
</context>
<context>
    <name>ExportBox</name>
    <message>
        <source>Export for archives</source>
        <translation>Exporter pour les archives</translation>
    </message>
    <message>
        <source>One a line: name, e-mail address, ORCID</source>
        <translation>Une par ligne&#xa0;: nom, adresse e-mail, ORCID</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personnes</translation>
    </message>
    <message>
        <source>&amp;Institution</source>
        <translation>&amp;Institution</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Zone</translation>
    </message>
    <message>
        <source>A&amp;bstract</source>
        <translation>Rés&amp;umé</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Licence</translation>
    </message>
    <message>
        <source>&amp;Workbook (XLSX): counts, photographs, stations</source>
        <translation>Cla&amp;sseur (XLSX)&#xa0;: comptes, photos, stations</translation>
    </message>
    <message>
        <source>&amp;Darwin Core Archive, as OBIS and GBIF take</source>
        <translation>Archive &amp;Darwin Core, comme l&apos;acceptent OBIS et GBIF</translation>
    </message>
    <message>
        <source>i&amp;FDO: the photographs as a FAIR digital object</source>
        <translation>i&amp;FDO&#xa0;: les photos en objet numérique FAIR</translation>
    </message>
    <message>
        <source>&amp;Report, as one page for the browser</source>
        <translation>&amp;Rapport, en une page pour le navigateur</translation>
    </message>
    <message>
        <source>Report as PD&amp;F, on A4</source>
        <translation>Rapport en PD&amp;F, au format A4</translation>
    </message>
    <message>
        <source>What is exported</source>
        <translation>Ce qui est exporté</translation>
    </message>
    <message>
        <source>&amp;Export into a folder …</source>
        <translation>&amp;Exporter dans un dossier …</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>{field}: {count} letters; {most} can be kept.</source>
        <translation>{field}&#xa0;: {count} lettres&#xa0;; {most} peuvent être gardées.</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>A line of People</source>
        <translation>Une ligne de Personnes</translation>
    </message>
    <message>
        <source>People: {count} lines; {most} can be kept.</source>
        <translation>Personnes&#xa0;: {count} lignes&#xa0;; {most} peuvent être gardées.</translation>
    </message>
    <message>
        <source>Choose what is to be made.</source>
        <translation>Choisissez ce qui est à faire.</translation>
    </message>
    <message>
        <source>Into which folder?</source>
        <translation>Dans quel dossier&#xa0;?</translation>
    </message>
    <message>
        <source>Writing {names} …</source>
        <translation>Écriture de {names} …</translation>
    </message>
    <message>
        <source>Written: {names}.</source>
        <translation>Écrits&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Archives will ask for more:</source>
        <translation>Les archives en demanderont plus&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>Add photographs</source>
        <translation>Ajouter des photos</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>The address of a folder of photographs, as in s3://bucket/folder:</source>
        <translation>L’adresse d’un dossier de photos, comme s3://bucket/dossier&#xa0;:</translation>
    </message>
    <message>
        <source>Add from address</source>
        <translation>Ajouter depuis une adresse</translation>
    </message>
    <message>
        <source>Add a folder that holds a folder per species</source>
        <translation>Ajouter un dossier qui contient un dossier par espèce</translation>
    </message>
    <message>
        <source>Where are the photographs that moved?</source>
        <translation>Où sont les photos déplacées&#xa0;?</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>One page for the browser (*.html)</source>
        <translation>Une page pour le navigateur (*.html)</translation>
    </message>
    <message>
        <source>PDF, on A4 (*.pdf)</source>
        <translation>PDF, au format A4 (*.pdf)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Export dataset to an empty folder</source>
        <translation>Exporter le jeu de données dans un dossier vide</translation>
    </message>
    <message>
        <source>Save project as</source>
        <translation>Enregistrer le projet sous</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Merge the labels of which project?</source>
        <translation>Fusionner les étiquettes de quel projet&#xa0;?</translation>
    </message>
    <message>
        <source>Rescue labels of which project?</source>
        <translation>Sauver les étiquettes de quel projet&#xa0;?</translation>
    </message>
    <message>
        <source>{name} rescued</source>
        <translation>{name} sauvé</translation>
    </message>
    <message>
        <source>Save what can be read in a new project</source>
        <translation>Enregistrer ce qui peut être lu dans un nouveau projet</translation>
    </message>
    <message>
        <source>JellyGUI projects (*{ending})</source>
        <translation>Projets JellyGUI (*{ending})</translation>
    </message>
    <message>
        <source>Drop photographs first, or open a project.</source>
        <translation>Déposez d&apos;abord des photos, ou ouvrez un projet.</translation>
    </message>
    <message>
        <source>Another project was opened while you chose, so nothing was done.</source>
        <translation>Un autre projet a été ouvert pendant que vous choisissiez ; rien n&apos;a donc été fait.</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>Exporter le tableau</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Écrit&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Rows in which nothing was found are left out: {count}.</source>
        <translation>Les lignes où rien n&apos;a été trouvé sont omises&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>“{path}” could not be shown.</source>
        <translation>«&#xa0;{path}&#xa0;» n&apos;a pas pu être montré.</translation>
    </message>
    <message>
        <source>Look for it in the file manager.</source>
        <translation>Cherchez-le dans le gestionnaire de fichiers.</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Photographs before and after this one</source>
        <translation>Photos avant et après celle-ci</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>+ Filter</source>
        <translation>+ Filtre</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Ajouter un filtre</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Enregistrer …</translation>
    </message>
    <message>
        <source>Save these filters under a name</source>
        <translation>Enregistrer ces filtres sous un nom</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Retirer tous les filtres</translation>
    </message>
    <message numerus="yes">
        <source>{count} photographs</source>
        <translation>
            <numerusform>{count} photo</numerusform>
            <numerusform>{count} photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the filter: {words}</source>
        <translation>Retirer le filtre&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Filter {words}, remove</source>
        <translation>Filtre {words}, retirer</translation>
    </message>
</context>
<context>
    <name>Filtering</name>
    <message>
        <source>Type to find one of them</source>
        <translation>Tapez pour trouver l&apos;un d&apos;eux</translation>
    </message>
    <message>
        <source>Filter photo&amp;graphs</source>
        <translation>Filtrer les p&amp;hotos</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>Add a fil&amp;ter …</source>
        <translation>Ajouter un fil&amp;tre …</translation>
    </message>
    <message>
        <source>{title} …</source>
        <translation>{title} …</translation>
    </message>
    <message>
        <source>Save these filters …</source>
        <translation>Enregistrer ces filtres …</translation>
    </message>
    <message>
        <source>Forget saved filters …</source>
        <translation>Oublier des filtres enregistrés …</translation>
    </message>
    <message>
        <source>{title}: no photograph here has one.</source>
        <translation>{title}&#xa0;: aucune photo ici n&apos;en a.</translation>
    </message>
    <message>
        <source>There are no filters to save: add one first.</source>
        <translation>Il n&apos;y a pas de filtres à enregistrer&#xa0;: ajoutez-en d&apos;abord.</translation>
    </message>
    <message>
        <source>Save filters</source>
        <translation>Enregistrer les filtres</translation>
    </message>
    <message>
        <source>What are these filters to be called?</source>
        <translation>Comment appeler ces filtres&#xa0;?</translation>
    </message>
    <message>
        <source>Saved as “{name}”, among the saved filters.</source>
        <translation>Enregistré sous «&#xa0;{name}&#xa0;», parmi les filtres enregistrés.</translation>
    </message>
    <message>
        <source>“{name}” was saved before, and is these filters now.</source>
        <translation>«&#xa0;{name}&#xa0;» existait déjà, et désigne maintenant ces filtres.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>The saved filters “{name}” are forgotten.</source>
        <translation>Les filtres enregistrés «&#xa0;{name}&#xa0;» sont oubliés.</translation>
    </message>
</context>
<context>
    <name>GoToBox</name>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Go to a command, page, species or photograph</source>
        <translation>Aller à une commande, une page, une espèce ou une photo</translation>
    </message>
    <message>
        <source>What to go to</source>
        <translation>Où aller</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>All {count} photographs that “{text}” finds</source>
        <translation>Les {count} photos que «&#xa0;{text}&#xa0;» trouve</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Nothing was found for “{text}”.</source>
        <translation>Rien n&apos;a été trouvé pour « {text} ».</translation>
    </message>
</context>
<context>
    <name>GridModel</name>
    <message>
        <source>{words}, {share} alike</source>
        <translation>{words}, {share} semblable</translation>
    </message>
    <message>
        <source>{name}, {row} of {count}: {words}</source>
        <translation>{name}, {row} sur {count}&#xa0;: {words}</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>Photographs</source>
        <translation>Photos</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu&apos;elle fait</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide · JellyGUI</source>
        <translation>Guide · JellyGUI</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Chercher dans le guide</translation>
    </message>
    <message>
        <source>Back to the page before (Alt+Left)</source>
        <translation>Retour à la page d&apos;avant (Alt+Gauche)</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Pages du guide</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Page du guide</translation>
    </message>
    <message numerus="yes">
        <source>On {count} pages</source>
        <translation>
            <numerusform>Sur une page</numerusform>
            <numerusform>Sur {count} pages</numerusform>
        </translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>Aucune page n&apos;a tous ces mots.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Where the focus is</source>
        <translation>Où se trouve le focus</translation>
    </message>
    <message>
        <source>Zoom in on the large photograph</source>
        <translation>Agrandir la grande photo</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Pull the likeness map</source>
        <translation>Déplacer la carte de ressemblance</translation>
    </message>
    <message>
        <source>See the whole likeness map</source>
        <translation>Voir toute la carte de ressemblance</translation>
    </message>
    <message>
        <source>Show the photographs of a number</source>
        <translation>Montrer les photos d&apos;un nombre</translation>
    </message>
    <message>
        <source>Show a folder or a day alone, or all again</source>
        <translation>Montrer un dossier ou un jour seul, ou tout de nouveau</translation>
    </message>
    <message>
        <source>Remove the filter that has the focus</source>
        <translation>Retirer le filtre qui a le focus</translation>
    </message>
    <message>
        <source>Rename a model, or type in a table</source>
        <translation>Renommer un modèle, ou saisir dans un tableau</translation>
    </message>
    <message>
        <source>Tick a run to draw it</source>
        <translation>Cocher une passe pour la tracer</translation>
    </message>
    <message>
        <source>Open the menu of what is chosen</source>
        <translation>Ouvrir le menu de ce qui est choisi</translation>
    </message>
    <message>
        <source>Close a message</source>
        <translation>Fermer un message</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
</context>
<context>
    <name>HintLine</name>
    <message>
        <source>Close this hint</source>
        <translation>Fermer cette astuce</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>First check: name what you see; what the model says is hidden.</source>
        <translation>Premier contrôle&#xa0;: nommez ce que vous voyez&#xa0;; ce que dit le modèle est caché.</translation>
    </message>
    <message>
        <source>First review: Enter takes what is offered, a digit names another species.</source>
        <translation>Première revue&#xa0;: Entrée prend ce qui est proposé, un chiffre nomme une autre espèce.</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>“{job}” was left behind: it does not answer.</source>
        <translation>«&#xa0;{job}&#xa0;» a été laissé&#xa0;: il ne répond pas.</translation>
    </message>
    <message>
        <source>A disk or a place in the network may be gone. What was done so far is kept.</source>
        <translation>Un disque ou un emplacement réseau a peut-être disparu. Ce qui était fait est gardé.</translation>
    </message>
</context>
<context>
    <name>JobLine</name>
    <message>
        <source>Progress of: {job}</source>
        <translation>Progression de&#xa0;: {job}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Cancel: {job}</source>
        <translation>Annuler&#xa0;: {job}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Poursuivre</translation>
    </message>
    <message>
        <source>{job}: waits for its turn</source>
        <translation>{job}&#xa0;: attend son tour</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>{rate}/s</source>
        <translation>{rate}/s</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>reste {time}</translation>
    </message>
</context>
<context>
    <name>KeyChips</name>
    <message>
        <source>Same as last</source>
        <translation>Comme la dernière</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Aucune de celles-ci</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Espèce</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Another species</source>
        <translation>Une autre espèce</translation>
    </message>
    <message>
        <source>Confirm {count}</source>
        <translation>Confirmer {count}</translation>
    </message>
    <message>
        <source>Nothing to confirm</source>
        <translation>Rien à confirmer</translation>
    </message>
    <message>
        <source>{label}, below its limits</source>
        <translation>{label}, sous ses limites</translation>
    </message>
    <message>
        <source>{label} again</source>
        <translation>{label} de nouveau</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>{key}: {words}</source>
        <translation>{key}&#xa0;: {words}</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Your last words on photographs are not written: the disk of “{name}” does not answer.</source>
        <translation>Vos derniers mots sur des photos ne sont pas écrits&#xa0;: le disque de «&#xa0;{name}&#xa0;» ne répond pas.</translation>
    </message>
    <message>
        <source>Connect it and wait. Closing once more leaves without these words.</source>
        <translation>Branchez-le et attendez. Fermer encore une fois quitte sans ces mots.</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Looking …</source>
        <translation>Examen …</translation>
    </message>
    <message>
        <source>What the model looked at is shown when you have answered.</source>
        <translation>Ce que le modèle a regardé est montré quand vous avez répondu.</translation>
    </message>
    <message>
        <source>No model has looked at this photograph yet.</source>
        <translation>Aucun modèle n&apos;a encore regardé cette photo.</translation>
    </message>
    <message>
        <source>The model does not know {species}.</source>
        <translation>Le modèle ne connaît pas {species}.</translation>
    </message>
    <message>
        <source>Nothing on this photograph spoke for {species}.</source>
        <translation>Rien sur cette photo ne plaidait pour {species}.</translation>
    </message>
    <message>
        <source>What spoke for {species}</source>
        <translation>Ce qui plaidait pour {species}</translation>
    </message>
    <message>
        <source>against</source>
        <translation>contre</translation>
    </message>
    <message>
        <source>for</source>
        <translation>pour</translation>
    </message>
    <message>
        <source>The photograph {reason}.</source>
        <translation>La photo {reason}.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Photographs to check</source>
        <translation>&amp;Photos à contrôler</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>combien</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>It stands beside every label that you give from now on.</source>
        <translation>Il figure désormais à côté de chaque étiquette que vous donnez.</translation>
    </message>
    <message>
        <source>What was dropped is not a file on this computer.</source>
        <translation>Ce qui a été déposé n&apos;est pas un fichier de cet ordinateur.</translation>
    </message>
    <message>
        <source>Save it to a folder first, then drop the folder.</source>
        <translation>Enregistrez-le d&apos;abord dans un dossier, puis déposez le dossier.</translation>
    </message>
    <message>
        <source>Locate …</source>
        <translation>Retrouver …</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Autotest</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Likeness map</source>
        <translation>Carte de ressemblance</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>Axes</translation>
    </message>
    <message>
        <source>Axes {first} and {second}</source>
        <translation>Axes {first} et {second}</translation>
    </message>
    <message>
        <source>Axis 1 is that along which the photographs differ most, then 2, 3 and 4</source>
        <translation>L’axe 1 est celui selon lequel les photos diffèrent le plus, puis 2, 3 et 4</translation>
    </message>
    <message>
        <source>Smaller (-, or the wheel)</source>
        <translation>Plus petit (- ou la molette)</translation>
    </message>
    <message>
        <source>Larger (+, or the wheel)</source>
        <translation>Plus grand (+ ou la molette)</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>Toute la carte</translation>
    </message>
    <message>
        <source>The whole map (Home)</source>
        <translation>Toute la carte (Origine)</translation>
    </message>
    <message>
        <source>Placing the photographs …</source>
        <translation>Placement des photos …</translation>
    </message>
    <message>
        <source>The photographs could not be placed. The grid shows them all (M).</source>
        <translation>Les photos n’ont pas pu être placées. La grille les montre toutes (M).</translation>
    </message>
    <message>
        <source>What the model in use sees there is not known, so that nothing can be compared. “Classify now” (menu Classify) lets it look.</source>
        <translation>Ce que le modèle utilisé y voit n&apos;est pas connu, si bien que rien ne peut être comparé. «&#xa0;Classer maintenant&#xa0;» (menu Classement) le laisse regarder.</translation>
    </message>
    <message>
        <source>What is alike lies close: draw round some</source>
        <translation>Ce qui se ressemble est proche : entourez-en</translation>
    </message>
    <message>
        <source>Without {count} that no model has looked at</source>
        <translation>Sans {count} qu’aucun modèle n’a regardées</translation>
    </message>
    <message numerus="yes">
        <source>{count} photographs; arrow keys go from one to the next</source>
        <translation>
            <numerusform>{count} photo&#xa0;; les flèches vont de l’une à la suivante</numerusform>
            <numerusform>{count} photos&#xa0;; les flèches vont de l’une à la suivante</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Add &amp;photographs …</source>
        <translation>Ajouter des &amp;photos …</translation>
    </message>
    <message>
        <source>Add &amp;folder …</source>
        <translation>Ajouter un &amp;dossier …</translation>
    </message>
    <message>
        <source>Add from a&amp;ddress …</source>
        <translation>Ajouter &amp;depuis une adresse …</translation>
    </message>
    <message>
        <source>Add &amp;labelled folder …</source>
        <translation>Ajouter un dossier é&amp;tiqueté …</translation>
    </message>
    <message>
        <source>Loca&amp;te moved photographs …</source>
        <translation>Retrou&amp;ver des photos déplacées …</translation>
    </message>
    <message>
        <source>&amp;New project …</source>
        <translation>&amp;Nouveau projet …</translation>
    </message>
    <message>
        <source>&amp;Open project …</source>
        <translation>&amp;Ouvrir un projet …</translation>
    </message>
    <message>
        <source>&amp;Save project as …</source>
        <translation>Enregistrer le projet &amp;sous …</translation>
    </message>
    <message>
        <source>Save a cop&amp;y …</source>
        <translation>Enregistrer une &amp;copie …</translation>
    </message>
    <message>
        <source>&amp;Merge labels …</source>
        <translation>&amp;Fusionner des étiquettes …</translation>
    </message>
    <message>
        <source>Your n&amp;ame …</source>
        <translation>Votre no&amp;m …</translation>
    </message>
    <message>
        <source>Resc&amp;ue labels …</source>
        <translation>Sauver les étiq&amp;uettes …</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un &amp;récent</translation>
    </message>
    <message>
        <source>&amp;Export counts CSV …</source>
        <translation>&amp;Exporter le CSV des comptes …</translation>
    </message>
    <message>
        <source>Export &amp;images CSV …</source>
        <translation>Exporter le CSV des &amp;images …</translation>
    </message>
    <message>
        <source>&amp;Write report …</source>
        <translation>Écrire un r&amp;apport …</translation>
    </message>
    <message>
        <source>Export for arc&amp;hives …</source>
        <translation>Exporter pour les arc&amp;hives …</translation>
    </message>
    <message>
        <source>Export &amp;dataset …</source>
        <translation>Exporter le &amp;jeu de données …</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Fermer &amp;la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Classify now</source>
        <translation>&amp;Classer maintenant</translation>
    </message>
    <message>
        <source>&amp;Try unreadable or missing ones again</source>
        <translation>&amp;Réessayer les illisibles ou manquantes</translation>
    </message>
    <message>
        <source>Re&amp;view, the least certain first</source>
        <translation>Re&amp;voir, les moins sûres d&apos;abord</translation>
    </message>
    <message>
        <source>Check a &amp;random sample …</source>
        <translation>Contrôler un échantillon &amp;aléatoire …</translation>
    </message>
    <message>
        <source>A &amp;promise of precision …</source>
        <translation>Une &amp;promesse de précision …</translation>
    </message>
    <message>
        <source>Classify &amp;by itself after a drop</source>
        <translation>Classer de &amp;soi-même après un dépôt</translation>
    </message>
    <message>
        <source>&amp;Suggest as I label</source>
        <translation>S&amp;uggérer pendant que j&apos;étiquette</translation>
    </message>
    <message>
        <source>Show what is suggested &amp;otherwise</source>
        <translation>Montrer ce qui est suggéré a&amp;utrement</translation>
    </message>
    <message>
        <source>R&amp;etrain</source>
        <translation>Réentraîn&amp;er</translation>
    </message>
    <message>
        <source>&amp;Days …</source>
        <translation>&amp;Jours …</translation>
    </message>
    <message>
        <source>&amp;Camera clocks …</source>
        <translation>&amp;Horloges des appareils …</translation>
    </message>
    <message>
        <source>S&amp;tations …</source>
        <translation>S&amp;tations …</translation>
    </message>
    <message>
        <source>Frames of &amp;videos …</source>
        <translation>Images des &amp;vidéos …</translation>
    </message>
    <message>
        <source>Species &amp;list …</source>
        <translation>&amp;Liste des espèces …</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Touches</translation>
    </message>
    <message>
        <source>Last &amp;messages</source>
        <translation>Derniers &amp;messages</translation>
    </message>
    <message>
        <source>&amp;Self-test</source>
        <translation>&amp;Autotest</translation>
    </message>
    <message>
        <source>Save &amp;diagnostic zip …</source>
        <translation>Enregistrer le zip de &amp;diagnostic …</translation>
    </message>
    <message>
        <source>&amp;About JellyGUI</source>
        <translation>À &amp;propos de JellyGUI</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
</context>
<context>
    <name>MergeBox</name>
    <message>
        <source>Merge labels</source>
        <translation>Fusionner des étiquettes</translation>
    </message>
    <message>
        <source>Labels of “{name}”</source>
        <translation>Étiquettes de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Comparaison …</translation>
    </message>
    <message>
        <source>What these labels would bring</source>
        <translation>Ce qu&apos;apporteraient ces étiquettes</translation>
    </message>
    <message>
        <source>Who labelled what</source>
        <translation>Qui a étiqueté quoi</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Only there</source>
        <translation>Seulement là-bas</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Comme quoi</translation>
    </message>
    <message>
        <source>How far people agree</source>
        <translation>À quel point les personnes s&apos;accordent</translation>
    </message>
    <message>
        <source>Agreement by species</source>
        <translation>Accord par espèce</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Espèce</translation>
    </message>
    <message>
        <source>Said by either</source>
        <translation>Dit par l&apos;un</translation>
    </message>
    <message>
        <source>By both</source>
        <translation>Par les deux</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95&#xa0;%</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa: 1 is full agreement, 0 what chance alone gives. Interval: Fleiss, Cohen &amp; Everitt 1969, by groups of alike photographs (Yang &amp; Zhou 2014), at least as wide as the score interval.</source>
        <translation>Kappa de Cohen&#xa0;: 1 est l&apos;accord complet, 0 ce que donne le seul hasard. Intervalle&#xa0;: Fleiss, Cohen &amp; Everitt 1969, par groupes de photos semblables (Yang &amp; Zhou 2014), au moins aussi large que l&apos;intervalle du score.</translation>
    </message>
    <message>
        <source>&amp;Take labels over</source>
        <translation>&amp;Reprendre les étiquettes</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>&amp;Add species that this project lacks: {species}</source>
        <translation>&amp;Ajouter les espèces qui manquent à ce projet&#xa0;: {species}</translation>
    </message>
    <message>
        <source>Labelled only there: {count}. These labels would be taken over.</source>
        <translation>Étiquetées seulement là-bas&#xa0;: {count}. Ces étiquettes seraient reprises.</translation>
    </message>
    <message>
        <source>People disagree: {count}. What is said here stays, and both words are shown until one is settled.</source>
        <translation>Des personnes divergent&#xa0;: {count}. Ce qui est dit ici reste, et les deux mots sont montrés jusqu&apos;à ce que l&apos;un soit retenu.</translation>
    </message>
    <message>
        <source>Both say the same: {count}.</source>
        <translation>Les deux disent la même chose&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Of species that this project lacks: {count}. These labels stay there.</source>
        <translation>D&apos;espèces qui manquent à ce projet&#xa0;: {count}. Ces étiquettes restent là-bas.</translation>
    </message>
    <message>
        <source>Notes or tags come to: {count}. None that are here are changed.</source>
        <translation>Photos qui reçoivent des notes ou mots-clés&#xa0;: {count}. Rien de ce qui est ici n&apos;est changé.</translation>
    </message>
    <message>
        <source>Of these, with a note here already: {count}. Theirs is put below it.</source>
        <translation>D&apos;elles, avec déjà une note ici&#xa0;: {count}. La leur est mise dessous.</translation>
    </message>
    <message>
        <source>Without room for more notes or tags: {count}. These stay there.</source>
        <translation>Sans place pour plus de notes ou de mots-clés&#xa0;: {count}. Ceux-ci restent là-bas.</translation>
    </message>
    <message>
        <source>In this project already: {count}.</source>
        <translation>Déjà dans ce projet&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Labelled there, but not in this project: {count}.</source>
        <translation>Étiquetées là-bas, mais pas dans ce projet&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Files here that were not read yet, and may be some of these: {count}. Classify them first.</source>
        <translation>Fichiers d&apos;ici pas encore lus, qui en font peut-être partie&#xa0;: {count}. Classez-les d&apos;abord.</translation>
    </message>
    <message>
        <source>Labelled there, but never read: {count}. Open that project once, so that they are.</source>
        <translation>Étiquetées là-bas, mais jamais lues&#xa0;: {count}. Ouvrez une fois ce projet, pour qu&apos;elles le soient.</translation>
    </message>
    <message>
        <source>“{name}” is {here} here, and {there} there.</source>
        <translation>«&#xa0;{name}&#xa0;» est {here} ici, et {there} là-bas.</translation>
    </message>
    <message>
        <source>Names are given under File, Your name …</source>
        <translation>Les noms se donnent sous Fichier, Votre nom …</translation>
    </message>
    <message>
        <source>There is nothing to take over.</source>
        <translation>Il n&apos;y a rien à reprendre.</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>here</source>
        <translation>ici</translation>
    </message>
    <message>
        <source>there</source>
        <translation>là-bas</translation>
    </message>
    <message>
        <source>No photograph was labelled by both.</source>
        <translation>Aucune photo n&apos;a été étiquetée par les deux.</translation>
    </message>
    <message numerus="yes">
        <source>Both labelled {count} photographs, {same} of them alike; kappa {kappa}.</source>
        <translation>
            <numerusform>Les deux ont étiqueté {count} photo, {same} pareillement&#xa0;; kappa {kappa}.</numerusform>
            <numerusform>Les deux ont étiqueté {count} photos, dont {same} pareillement&#xa0;; kappa {kappa}.</numerusform>
        </translation>
    </message>
    <message>
        <source>On {seen} of them the second person could see what the first had said.</source>
        <translation>Pour {seen} d&apos;entre elles, la seconde personne pouvait voir ce que la première avait dit.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>is not defined, since both use one word only</source>
        <translation>n&apos;est pas défini, puisque les deux n&apos;emploient qu&apos;un mot</translation>
    </message>
    <message>
        <source>{value} (95 %: {limits})</source>
        <translation>{value} (95&#xa0;%&#xa0;: {limits})</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
</context>
<context>
    <name>MessageLine</name>
    <message>
        <source>Show log</source>
        <translation>Montrer le journal</translation>
    </message>
    <message>
        <source>Rescue labels …</source>
        <translation>Sauver les étiquettes …</translation>
    </message>
    <message>
        <source>Earlier messages, which come back when this one is closed</source>
        <translation>Messages précédents, qui reviennent quand celui-ci est fermé</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>MessagesBox</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>What was said last, the newest first</source>
        <translation>Ce qui a été dit en dernier, le plus récent d&apos;abord</translation>
    </message>
    <message>
        <source>Nothing has been said yet.</source>
        <translation>Rien n&apos;a encore été dit.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>Shall new projects begin with “{name}” too?</source>
        <translation>Les nouveaux projets commencent-ils aussi avec «&#xa0;{name}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>This is asked once: from then on they begin with the model chosen last.</source>
        <translation>On ne le demande qu&apos;une fois&#xa0;: ils commencent désormais avec le dernier modèle choisi.</translation>
    </message>
    <message>
        <source>New projects too</source>
        <translation>Nouveaux projets aussi</translation>
    </message>
    <message>
        <source>Only where I choose it</source>
        <translation>Seulement où je le choisis</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Import …</source>
        <translation>Importer …</translation>
    </message>
    <message>
        <source>Compare two</source>
        <translation>Comparer deux</translation>
    </message>
    <message>
        <source>Open report …</source>
        <translation>Ouvrir un rapport …</translation>
    </message>
    <message>
        <source>A page that the command “jellygui compare” or “jellygui evaluate” has written</source>
        <translation>Une page écrite par la commande «&#xa0;jellygui compare&#xa0;» ou «&#xa0;jellygui evaluate&#xa0;»</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Reading the models …</source>
        <translation>Lecture des modèles …</translation>
    </message>
    <message>
        <source>Choose two models: click one, then the other with Ctrl.</source>
        <translation>Choisissez deux modèles&#xa0;: cliquez sur l&apos;un, puis sur l&apos;autre avec Ctrl.</translation>
    </message>
    <message>
        <source>Comparing two models</source>
        <translation>Comparaison de deux modèles</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>Exporter le modèle</translation>
    </message>
    <message>
        <source>Import models</source>
        <translation>Importer des modèles</translation>
    </message>
    <message>
        <source>Pages (*.html *.htm)</source>
        <translation>Pages (*.html *.htm)</translation>
    </message>
    <message>
        <source>Open a report</source>
        <translation>Ouvrir un rapport</translation>
    </message>
    <message>
        <source>“{path}” could not be shown.</source>
        <translation>«&#xa0;{path}&#xa0;» n&apos;a pas pu être montré.</translation>
    </message>
    <message>
        <source>Open it with your browser.</source>
        <translation>Ouvrez-le avec votre navigateur.</translation>
    </message>
</context>
<context>
    <name>ModelsTree</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Speed here</source>
        <translation>Vitesse ici</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Fait le</translation>
    </message>
    <message>
        <source>{name} · in use</source>
        <translation>{name} · utilisé</translation>
    </message>
    <message>
        <source>{number} M</source>
        <translation>{number} M</translation>
    </message>
    <message>
        <source>{time} ms</source>
        <translation>{time} ms</translation>
    </message>
    <message>
        <source>On {what}: {rate}</source>
        <translation>Sur {what}&#xa0;: {rate}</translation>
    </message>
    <message>
        <source>Models of the same data were made with the same photographs.</source>
        <translation>Les modèles des mêmes données ont été faits avec les mêmes photos.</translation>
    </message>
    <message>
        <source>Not measured yet: Measure speed does it.</source>
        <translation>Pas encore mesuré&#xa0;: Mesurer la vitesse le fait.</translation>
    </message>
</context>
<context>
    <name>ModelsView</name>
    <message>
        <source>Models; one stands under the one it grew from</source>
        <translation>Modèles&#xa0;; chacun figure sous celui dont il est issu</translation>
    </message>
</context>
<context>
    <name>NumberBox</name>
    <message>
        <source>&amp;Individuals</source>
        <translation>&amp;Individus</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>non compté</translation>
    </message>
    <message>
        <source>Enter to accept, Escape to cancel</source>
        <translation>Entrée pour accepter, Échap pour annuler</translation>
    </message>
    <message>
        <source>A whole number from {low} to {high}</source>
        <translation>Un nombre entier de {low} à {high}</translation>
    </message>
</context>
<context>
    <name>OptionsPanel</name>
    <message>
        <source>The model in use learns my labels</source>
        <translation>Le modèle utilisé apprend mes étiquettes</translation>
    </message>
    <message>
        <source>A new network from all photographs</source>
        <translation>Un nouveau réseau de toutes les photos</translation>
    </message>
    <message>
        <source>Starts with</source>
        <translation>Commence avec</translation>
    </message>
    <message>
        <source>The weights that the network has before it learns.</source>
        <translation>Les poids que le réseau a avant d&apos;apprendre.</translation>
    </message>
    <message>
        <source>What to train</source>
        <translation>Quoi entraîner</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Ce que cela demande</translation>
    </message>
    <message>
        <source>How the photographs are used</source>
        <translation>Comment les photos sont utilisées</translation>
    </message>
    <message>
        <source>It learns from the labelled photographs of this project alone, for species of its own or to compare networks. It takes much longer.</source>
        <translation>Il apprend des seules photos étiquetées de ce projet, pour des espèces à lui ou pour comparer des réseaux. Cela prend bien plus de temps.</translation>
    </message>
    <message>
        <source>It keeps what it knows, and learns your labels besides.</source>
        <translation>Il garde ce qu&apos;il sait, et apprend en plus vos étiquettes.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Comptages</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>&amp;Exclude from training</source>
        <translation>&amp;Exclure de l&apos;entraînement</translation>
    </message>
    <message>
        <source>&amp;Let teach again</source>
        <translation>&amp;Laisser enseigner de nouveau</translation>
    </message>
    <message>
        <source>Show it in the guide</source>
        <translation>Le montrer dans le guide</translation>
    </message>
    <message>
        <source>Show or fold the &amp;preview</source>
        <translation>Montrer ou re&amp;plier l&apos;aperçu</translation>
    </message>
    <message>
        <source>On the photographs</source>
        <translation>Sur les photos</translation>
    </message>
    <message>
        <source>On a species in the list</source>
        <translation>Sur une espèce de la liste</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>A random check is under way: end it first.</source>
        <translation>Un contrôle aléatoire est en cours&#xa0;: terminez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>“{name}” is among your models: compare or use it there.</source>
        <translation>«&#xa0;{name}&#xa0;» est parmi vos modèles&#xa0;: comparez-le ou utilisez-le là.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message numerus="yes">
        <source>{count} photographs that your {labels} labels call otherwise</source>
        <translation>
            <numerusform>{count} photo que vos {labels} étiquettes nomment autrement</numerusform>
            <numerusform>{count} photos que vos {labels} étiquettes nomment autrement</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is suggested that does not count already. Label a few photographs.</source>
        <translation>Rien n&apos;est suggéré qui ne compte déjà. Étiquetez quelques photos.</translation>
    </message>
    <message>
        <source>Choose the photographs that show “{name}” first.</source>
        <translation>Choisissez d&apos;abord les photos qui montrent «&#xa0;{name}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>PhotosPage</name>
    <message>
        <source>Sort again</source>
        <translation>Trier de nouveau</translation>
    </message>
    <message>
        <source>End review</source>
        <translation>Finir la revue</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Lâcher</translation>
    </message>
    <message>
        <source>A check looks at one photograph after the other.</source>
        <translation>Un contrôle regarde une photo après l’autre.</translation>
    </message>
    <message>
        <source>Nothing else here is to be looked at.</source>
        <translation>Il n&apos;y a rien d&apos;autre à regarder ici.</translation>
    </message>
    <message>
        <source>What the model in use sees there is not known, so that nothing can be compared. “Classify now” (menu Classify) lets it look.</source>
        <translation>Ce que le modèle utilisé y voit n&apos;est pas connu, si bien que rien ne peut être comparé. «&#xa0;Classer maintenant&#xa0;» (menu Classement) le laisse regarder.</translation>
    </message>
    <message numerus="yes">
        <source>{count} new results</source>
        <translation>
            <numerusform>{count} nouveau résultat</numerusform>
            <numerusform>{count} nouveaux résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les montrer</translation>
    </message>
    <message>
        <source>Choose a photograph first: click it, or press an arrow key.</source>
        <translation>Choisissez d&apos;abord une photo&#xa0;: cliquez dessus, ou appuyez sur une flèche.</translation>
    </message>
    <message>
        <source>No label was given before: a digit, 0, U or S gives one.</source>
        <translation>Aucune étiquette n&apos;a été donnée&#xa0;: un chiffre, 0, U ou S en donne une.</translation>
    </message>
    <message>
        <source>A species is taken away where there are several: A adds another.</source>
        <translation>Une espèce se retire où il y en a plusieurs&#xa0;: A en ajoute une autre.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Previous photograph</source>
        <translation>Photo précédente</translation>
    </message>
    <message>
        <source>Next photograph</source>
        <translation>Photo suivante</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation>Ajuster à la fenêtre</translation>
    </message>
    <message>
        <source>Show every pixel</source>
        <translation>Montrer chaque pixel</translation>
    </message>
    <message>
        <source>Large and back (space)</source>
        <translation>Grand et retour (espace)</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>What the model looked at (H)</source>
        <translation>Ce que le modèle a regardé (H)</translation>
    </message>
    <message>
        <source>What Enter writes</source>
        <translation>Ce qu&apos;Entrée écrit</translation>
    </message>
    <message>
        <source>What is known of the photograph</source>
        <translation>Ce que l&apos;on sait de la photo</translation>
    </message>
    <message>
        <source>Choose a photograph to see it large.</source>
        <translation>Choisissez une photo pour la voir en grand.</translation>
    </message>
</context>
<context>
    <name>ProjectSession</name>
    <message>
        <source>Writing the report</source>
        <translation>Écriture du rapport</translation>
    </message>
    <message>
        <source>Copying photographs</source>
        <translation>Copie des photos</translation>
    </message>
    <message>
        <source>Taking labels in</source>
        <translation>Reprise des étiquettes</translation>
    </message>
    <message>
        <source>Looking for moved photographs</source>
        <translation>Recherche de photos déplacées</translation>
    </message>
    <message>
        <source>Grouping photographs</source>
        <translation>Groupement des photos</translation>
    </message>
    <message>
        <source>Naming by the promise</source>
        <translation>Nommer selon la promesse</translation>
    </message>
    <message>
        <source>Naming anew</source>
        <translation>Nommer de nouveau</translation>
    </message>
    <message>
        <source>Classifying</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>Looking for photographs</source>
        <translation>Recherche de photos</translation>
    </message>
    <message>
        <source>Reading labelled photographs</source>
        <translation>Lecture de photos étiquetées</translation>
    </message>
    <message>
        <source>Frames of videos</source>
        <translation>Images des vidéos</translation>
    </message>
    <message>
        <source>Taking frames of videos</source>
        <translation>Extraction d&apos;images de vidéos</translation>
    </message>
    <message>
        <source>The folder “{path}” cannot be read: {reason}.</source>
        <translation>Le dossier «&#xa0;{path}&#xa0;» ne peut pas être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>A copy of all up to now is in “{path}”.</source>
        <translation>Une copie de tout jusqu&apos;ici est dans «&#xa0;{path}&#xa0;».</translation>
    </message>
    <message>
        <source>Photographs are classified with this model now.</source>
        <translation>Les photos sont maintenant classées avec ce modèle.</translation>
    </message>
    <message>
        <source>Rescuing labels</source>
        <translation>Sauvetage des étiquettes</translation>
    </message>
    <message numerus="yes">
        <source>{folders} are no longer there. Their photographs count as before, but cannot be looked at. If a disk was taken out, connect it.</source>
        <translation>
            <numerusform>{folders} n’est plus là. Ses photos comptent comme avant, mais ne peuvent pas être regardées. Si un disque a été retiré, connectez-le.</numerusform>
            <numerusform>{folders} ne sont plus là. Leurs photos comptent comme avant, mais ne peuvent pas être regardées. Si un disque a été retiré, connectez-le.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromiseBox</name>
    <message>
        <source>Promise of precision</source>
        <translation>Promesse de précision</translation>
    </message>
    <message>
        <source>Share of what is named that shall be right</source>
        <translation>Part de ce qui est nommé qui sera juste</translation>
    </message>
    <message>
        <source>Which answers show it</source>
        <translation>Quelles réponses le montrent</translation>
    </message>
    <message>
        <source>What the answers show</source>
        <translation>Ce que montrent les réponses</translation>
    </message>
    <message>
        <source>What stays unidentified</source>
        <translation>Ce qui reste non identifié</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Espèce</translation>
    </message>
    <message>
        <source>Named from</source>
        <translation>Nommé à partir de</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>Shown at least</source>
        <translation>Montré au moins</translation>
    </message>
    <message>
        <source>Unidentified here</source>
        <translation>Non identifié ici</translation>
    </message>
    <message>
        <source>Limits by species</source>
        <translation>Limites par espèce</translation>
    </message>
    <message>
        <source>Shown: an exact binomial test at 95 %, of limits from the strictest on until one fails. Species with few answers are taken together (*). Your own labels stand; a new model begins with its own limits.</source>
        <translation>Montré&#xa0;: un test binomial exact à 95&#xa0;%, des limites de la plus stricte jusqu&apos;à ce que l&apos;une échoue. Les espèces à peu de réponses sont prises ensemble (*). Vos propres étiquettes restent&#xa0;; un nouveau modèle commence avec ses propres limites.</translation>
    </message>
    <message>
        <source>&amp;Name by this promise</source>
        <translation>&amp;Nommer selon cette promesse</translation>
    </message>
    <message>
        <source>The model&apos;s &amp;own limits</source>
        <translation>Les limites du m&amp;odèle lui-même</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Ce que cela coûte</translation>
    </message>
    <message>
        <source>Looking at what the model has said …</source>
        <translation>Examen de ce que le modèle a dit …</translation>
    </message>
    <message>
        <source>Of what is named, at least {wish} shall be right.</source>
        <translation>De ce qui est nommé, au moins {wish} sera juste.</translation>
    </message>
    <message>
        <source>By {count} {source}</source>
        <translation>D&apos;après {count} {source}</translation>
    </message>
    <message>
        <source>There are no answers that could show it. Check a random sample of this project first (menu Classify).</source>
        <translation>Il n&apos;y a pas de réponses qui pourraient le montrer. Contrôlez d&apos;abord un échantillon aléatoire de ce projet (menu Classement).</translation>
    </message>
    <message>
        <source>That cannot be promised: above no limit are enough of these answers right. Wish for less, or answer more in a random check.</source>
        <translation>Cela ne peut pas être promis&#xa0;: au-dessus d&apos;aucune limite, assez de ces réponses ne sont justes. Souhaitez moins, ou répondez à plus lors d&apos;un contrôle aléatoire.</translation>
    </message>
    <message>
        <source>Shown with 95 % confidence: under these limits at least {wish} is right.</source>
        <translation>Montré à 95&#xa0;% de confiance&#xa0;: sous ces limites, au moins {wish} est juste.</translation>
    </message>
    <message>
        <source>By estimate: above these limits {wish} of the answers were right, but they are too few to show it of all ({fewest}, all of them right, are the fewest that do). What they show stands in the table.</source>
        <translation>Par estimation&#xa0;: au-dessus de ces limites, {wish} des réponses étaient justes, mais elles sont trop peu pour le montrer de toutes ({fewest}, toutes justes, est le minimum). Ce qu&apos;elles montrent figure dans le tableau.</translation>
    </message>
    <message>
        <source>Those photographs are not of this survey; a random check shows how it is here.</source>
        <translation>Ces photos ne sont pas de cette campagne&#xa0;; un contrôle aléatoire montre ce qu&apos;il en est ici.</translation>
    </message>
    <message numerus="yes">
        <source>Of {total} photographs that nobody has labelled and the model calls a species, {left} ({share}) stay unidentified; under its own limits {before}.</source>
        <translation>
            <numerusform>Sur {total} photo que personne n’a étiquetée et que le modèle nomme comme une espèce, {left} ({share}) restent non identifiées&#xa0;; sous ses propres limites {before}.</numerusform>
            <numerusform>Sur {total} photos que personne n&apos;a étiquetées et que le modèle nomme comme une espèce, {left} ({share}) restent non identifiées&#xa0;; sous ses propres limites {before}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{some} of {all}</source>
        <translation>{some} sur {all}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
</context>
<context>
    <name>PromiseLine</name>
    <message>
        <source>Promise of precision</source>
        <translation>Promesse de précision</translation>
    </message>
    <message>
        <source>Of what the model names, at least {wish} is right, shown with 95 % confidence by {source}.</source>
        <translation>De ce que le modèle nomme, au moins {wish} est juste, montré à 95&#xa0;% de confiance par {source}.</translation>
    </message>
    <message>
        <source>Of what the model names, about {wish} is right, by estimate from {source}.</source>
        <translation>De ce que le modèle nomme, environ {wish} est juste, estimé d&apos;après {source}.</translation>
    </message>
</context>
<context>
    <name>Pruning</name>
    <message>
        <source>Getting ready …</source>
        <translation>Préparation …</translation>
    </message>
    <message>
        <source>Pruning</source>
        <translation>Élagage</translation>
    </message>
    <message>
        <source>These steps were done. Any of them can be kept.</source>
        <translation>Ces étapes ont été faites. Chacune peut être gardée.</translation>
    </message>
    <message>
        <source>{model} pruned {step}</source>
        <translation>{model} élagué {step}</translation>
    </message>
    <message>
        <source>Keeping a step</source>
        <translation>Garder une étape</translation>
    </message>
    <message>
        <source>{stage}, epoch {epoch} of {epochs}</source>
        <translation>{stage}, époque {epoch} sur {epochs}</translation>
    </message>
    <message>
        <source>{done} of {total} {what}</source>
        <translation>{done} sur {total} {what}</translation>
    </message>
    <message>
        <source>A new model: {name}.</source>
        <translation>Un nouveau modèle&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>Stopped. Any step so far can be kept.</source>
        <translation>Arrêté. Chaque étape faite peut être gardée.</translation>
    </message>
</context>
<context>
    <name>PruningChart</name>
    <message>
        <source>Accuracy of each step; the list beside the chart says the same</source>
        <translation>Exactitude de chaque étape&#xa0;; la liste à côté du graphique dit la même chose</translation>
    </message>
    <message>
        <source>Accuracy on validation photographs, %</source>
        <translation>Exactitude sur les photos de validation,&#xa0;%</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>Parameters, millions</source>
        <translation>Paramètres, millions</translation>
    </message>
    <message>
        <source>Size of the form that classifies, MB</source>
        <translation>Taille de la forme qui classe, Mo</translation>
    </message>
    <message>
        <source>Measured here, ms for one photograph</source>
        <translation>Mesuré ici, ms par photo</translation>
    </message>
</context>
<context>
    <name>PruningPage</name>
    <message>
        <source>Show its steps</source>
        <translation>Montrer ses étapes</translation>
    </message>
    <message>
        <source>Model to start from</source>
        <translation>Modèle de départ</translation>
    </message>
    <message>
        <source>Choose folder …</source>
        <translation>Choisir un dossier …</translation>
    </message>
    <message>
        <source>A folder with one folder of photographs per species</source>
        <translation>Un dossier avec un dossier de photos par espèce</translation>
    </message>
    <message>
        <source>This project&apos;s labels</source>
        <translation>Les étiquettes de ce projet</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Prune</source>
        <translation>Élaguer</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>against parameters</source>
        <translation>selon les paramètres</translation>
    </message>
    <message>
        <source>against file size</source>
        <translation>selon la taille du fichier</translation>
    </message>
    <message>
        <source>against time for a photograph</source>
        <translation>selon le temps par photo</translation>
    </message>
    <message>
        <source>What the accuracy is drawn against</source>
        <translation>Selon quoi l&apos;exactitude est tracée</translation>
    </message>
    <message>
        <source>Smaller at the left, more accurate at the right</source>
        <translation>Plus petit à gauche, plus exact à droite</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>smaller</source>
        <translation>plus petit</translation>
    </message>
    <message>
        <source>more accurate</source>
        <translation>plus exact</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Steps of the pruning</source>
        <translation>Étapes de l&apos;élagage</translation>
    </message>
    <message>
        <source>Former prunings of this project</source>
        <translation>Élagages antérieurs de ce projet</translation>
    </message>
    <message>
        <source>Keep this model</source>
        <translation>Garder ce modèle</translation>
    </message>
    <message>
        <source>Open a project first.</source>
        <translation>Ouvrez d&apos;abord un projet.</translation>
    </message>
    <message>
        <source>Learns from the photographs in “{folder}”.</source>
        <translation>Apprend des photos de «&#xa0;{folder}&#xa0;».</translation>
    </message>
    <message>
        <source>{text} What the model remembers stands for photographs that are missing there.</source>
        <translation>{text} Ce que le modèle retient remplace les photos qui y manquent.</translation>
    </message>
    <message>
        <source>This project has too few labels for {names}. Choose the folder that the model was trained on, or label more.</source>
        <translation>Ce projet a trop peu d&apos;étiquettes pour {names}. Choisissez le dossier avec lequel le modèle a été entraîné, ou étiquetez-en plus.</translation>
    </message>
    <message>
        <source>Learns from the labels of this project, and from what the model remembers of the photographs that it was made with. Test photographs only measure.</source>
        <translation>Apprend des étiquettes de ce projet, et de ce que le modèle retient des photos avec lesquelles il a été fait. Les photos de test ne font que mesurer.</translation>
    </message>
    <message>
        <source>Learns from the labels of this project; test photographs stay out.</source>
        <translation>Apprend des étiquettes de ce projet&#xa0;; les photos de test restent à part.</translation>
    </message>
    <message>
        <source>A folder per species</source>
        <translation>Un dossier par espèce</translation>
    </message>
    <message>
        <source>Each step is a point. Choose one to see what it costs.</source>
        <translation>Chaque étape est un point. Choisissez-en un pour voir ce qu&apos;elle coûte.</translation>
    </message>
    <message>
        <source>Pruning takes away what a model needs least, step by step.</source>
        <translation>L&apos;élagage retire pas à pas ce dont un modèle a le moins besoin.</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
</context>
<context>
    <name>Querying</name>
    <message>
        <source>Choose a photograph that shows a species first.</source>
        <translation>Choisissez d&apos;abord une photo qui montre une espèce.</translation>
    </message>
    <message numerus="yes">
        <source>{count} photographs that you chose</source>
        <translation>
            <numerusform>{count} photo que vous avez choisie</numerusform>
            <numerusform>{count} photos que vous avez choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>A random check is under way: end it first.</source>
        <translation>Un contrôle aléatoire est en cours&#xa0;: terminez-le d&apos;abord.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
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
        <translation>&amp;Aller à …</translation>
    </message>
    <message>
        <source>&amp;Find photographs</source>
        <translation>&amp;Chercher des photos</translation>
    </message>
    <message>
        <source>&amp;Species of the chosen ones …</source>
        <translation>&amp;Espèce des photos choisies …</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Espèce</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>The photograph that you went to</source>
        <translation>La photo où vous êtes allé</translation>
    </message>
</context>
<context>
    <name>RealBox</name>
    <message>
        <source>It goes from {low} to {high}.</source>
        <translation>Cela va de {low} à {high}.</translation>
    </message>
    <message>
        <source>“{text}” is not a number; it stays at {value}.</source>
        <translation>«&#xa0;{text}&#xa0;» n&apos;est pas un nombre&#xa0;; la valeur reste {value}.</translation>
    </message>
</context>
<context>
    <name>RemarkBox</name>
    <message>
        <source>Note and tags</source>
        <translation>Note et mots-clés</translation>
    </message>
    <message>
        <source>night dive, with parasites</source>
        <translation>plongée de nuit, avec parasites</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Mots-clés</translation>
    </message>
    <message>
        <source>Enter to accept, Escape to cancel; commas between tags</source>
        <translation>Entrée pour accepter, Échap pour annuler&#xa0;; virgules entre les mots-clés</translation>
    </message>
    <message>
        <source>several notes: what is typed replaces them</source>
        <translation>plusieurs notes&#xa0;: ce qui est saisi les remplace</translation>
    </message>
</context>
<context>
    <name>RetrainButton</name>
    <message>
        <source>Training …</source>
        <translation>Entraînement …</translation>
    </message>
    <message>
        <source>A training was cut off. The Train page offers to go on.</source>
        <translation>Un entraînement a été interrompu. La page Entraîner propose de le poursuivre.</translation>
    </message>
    <message>
        <source>{outcome} The Train page says whether it is better.</source>
        <translation>{outcome} La page Entraîner dit s&apos;il est meilleur.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
</context>
<context>
    <name>Retraining</name>
    <message>
        <source>Retraining</source>
        <translation>Réentraînement</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Keeping the best</source>
        <translation>Garder le meilleur</translation>
    </message>
    <message>
        <source>{project}, retrained</source>
        <translation>{project}, réentraîné</translation>
    </message>
    <message>
        <source>Run {number}</source>
        <translation>Passe {number}</translation>
    </message>
    <message>
        <source>A new model: {name}.</source>
        <translation>Un nouveau modèle&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>End check</source>
        <translation>Finir le contrôle</translation>
    </message>
    <message>
        <source>End review</source>
        <translation>Finir la revue</translation>
    </message>
    <message>
        <source>Random check: {done} of {total} answered</source>
        <translation>Contrôle aléatoire&#xa0;: {done} réponses sur {total}</translation>
    </message>
    <message>
        <source>{done} of {total} reviewed</source>
        <translation>{done} sur {total} revues</translation>
    </message>
    <message>
        <source>All {total} reviewed</source>
        <translation>Les {total} revues</translation>
    </message>
</context>
<context>
    <name>RunCharts</name>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Accuracy, %</source>
        <translation>Exactitude,&#xa0;%</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Loss of training and validation by epoch</source>
        <translation>Perte à l&apos;entraînement et à la validation par époque</translation>
    </message>
    <message>
        <source>Accuracy of training and validation by epoch</source>
        <translation>Exactitude à l&apos;entraînement et à la validation par époque</translation>
    </message>
    <message>
        <source>Solid: training. Dashed: validation. Faint: every batch. Point at an epoch to read it.</source>
        <translation>Trait plein&#xa0;: entraînement. Tirets&#xa0;: validation. Pâle&#xa0;: chaque lot. Pointez une époque pour la lire.</translation>
    </message>
    <message>
        <source>best {share} %</source>
        <translation>meilleure {share}&#xa0;%</translation>
    </message>
    <message>
        <source>{run}, epoch {epoch}: loss {loss}, training {training} %</source>
        <translation>{run}, époque {epoch}&#xa0;: perte {loss}, entraînement {training}&#xa0;%</translation>
    </message>
    <message>
        <source>, validation {share} %</source>
        <translation>, validation {share}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Selection</name>
    <message>
        <source>No species has the digit {digit}.</source>
        <translation>Aucune espèce n&apos;a le chiffre {digit}.</translation>
    </message>
    <message>
        <source>Individuals are those of a species: name it first.</source>
        <translation>Les individus sont ceux d&apos;une espèce&#xa0;: nommez-la d&apos;abord.</translation>
    </message>
</context>
<context>
    <name>SideList</name>
    <message>
        <source>States and species</source>
        <translation>États et espèces</translation>
    </message>
    <message>
        <source>Move the species up</source>
        <translation>Monter l&apos;espèce</translation>
    </message>
    <message>
        <source>Move the species down</source>
        <translation>Descendre l&apos;espèce</translation>
    </message>
    <message>
        <source>+ species</source>
        <translation>+ espèce</translation>
    </message>
    <message>
        <source>Name of a new species</source>
        <translation>Nom d&apos;une nouvelle espèce</translation>
    </message>
    <message>
        <source>Type a name, the scientific one in brackets: the chosen photographs become it</source>
        <translation>Saisissez un nom, le scientifique entre parenthèses&#xa0;: les photos choisies le prennent</translation>
    </message>
    <message>
        <source>Passed over: {kinds}</source>
        <translation>Passés&#xa0;: {kinds}</translation>
    </message>
</context>
<context>
    <name>SideModel</name>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>People disagree</source>
        <translation>Désaccord entre personnes</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>N&apos;est plus là</translation>
    </message>
    <message>
        <source>Key {digit}: {name}</source>
        <translation>Touche {digit}&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>SightingsBox</name>
    <message>
        <source>Sightings</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>All photographs of the project are grouped anew. What a model has learned from never comes to test; what can no longer test is said.</source>
        <translation>Toutes les photos du projet sont regroupées. Ce dont un modèle a appris ne vient jamais au test&#xa0;; ce qui ne peut plus tester est dit.</translation>
    </message>
    <message>
        <source>Group &amp;photographs</source>
        <translation>Grouper les &amp;photos</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>SightingsView</name>
    <message>
        <source>What one sighting is</source>
        <translation>Ce qu&apos;est une observation</translation>
    </message>
    <message>
        <source>Sightings …</source>
        <translation>Observations …</translation>
    </message>
    <message>
        <source>Copies are one sighting, and so are photographs of one camera within {gap} s of each other, {length} s in all. A time-lapse is not.</source>
        <translation>Des copies sont une observation, et de même les photos d&apos;un appareil à moins de {gap} s l&apos;une de l&apos;autre, {length} s en tout. Un intervallomètre n&apos;en est pas une.</translation>
    </message>
    <message>
        <source>Every photograph is a sighting of its own; copies count once.</source>
        <translation>Chaque photo est une observation à elle seule&#xa0;; les copies comptent une fois.</translation>
    </message>
    <message>
        <source>The frames of a video are one sighting.</source>
        <translation>Les images d&apos;une vidéo sont une observation.</translation>
    </message>
    <message>
        <source>An earlier version grouped these photographs, by a rule of its own; here they can be grouped anew.</source>
        <translation>Une version antérieure a groupé ces photos, selon sa propre règle&#xa0;; ici elles peuvent être regroupées.</translation>
    </message>
</context>
<context>
    <name>SpeciesBox</name>
    <message>
        <source>Choose a species</source>
        <translation>Choisir une espèce</translation>
    </message>
    <message>
        <source>Type a species, common or scientific</source>
        <translation>Saisissez une espèce, nom commun ou scientifique</translation>
    </message>
    <message>
        <source>Its digit, or a part of its name</source>
        <translation>Son chiffre, ou une partie de son nom</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Espèce</translation>
    </message>
    <message>
        <source>Species that match</source>
        <translation>Espèces qui correspondent</translation>
    </message>
    <message>
        <source>Add the species “{name}” …</source>
        <translation>Ajouter l&apos;espèce «&#xa0;{name}&#xa0;» …</translation>
    </message>
</context>
<context>
    <name>SpeciesLines</name>
    <message>
        <source>Species on the photograph</source>
        <translation>Espèces sur la photo</translation>
    </message>
    <message>
        <source>+ Another species</source>
        <translation>+ Une autre espèce</translation>
    </message>
    <message>
        <source>Name another species on the chosen photographs, and its number (A)</source>
        <translation>Nommer une autre espèce sur les photos choisies, et son nombre (A)</translation>
    </message>
    <message>
        <source>How many: {name}</source>
        <translation>Combien&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Take away: {name}</source>
        <translation>Retirer&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>SpeciesListBox</name>
    <message>
        <source>Species list</source>
        <translation>Liste des espèces</translation>
    </message>
    <message>
        <source>A scientific name is one species&apos; alone. What the register says of a name, its AphiaID, authority and rank, goes when the name is another; it is typed, taken from a table or asked for, never guessed.</source>
        <translation>Un nom scientifique n&apos;est qu&apos;à une seule espèce. Ce que le registre dit d&apos;un nom, son AphiaID, son autorité et son rang, part quand le nom change&#xa0;; cela se saisit, vient d&apos;un tableau ou se demande, jamais ne se devine.</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Espèce</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>&amp;Importer …</translation>
    </message>
    <message>
        <source>Ask &amp;WoRMS …</source>
        <translation>Interroger &amp;WoRMS …</translation>
    </message>
    <message>
        <source>&amp;Merge with …</source>
        <translation>&amp;Fusionner avec …</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Choose a species first.</source>
        <translation>Choisissez d&apos;abord une espèce.</translation>
    </message>
    <message>
        <source>“{name}” is changed.</source>
        <translation>«&#xa0;{name}&#xa0;» est modifiée.</translation>
    </message>
    <message>
        <source>“{name}” is added.</source>
        <translation>«&#xa0;{name}&#xa0;» est ajoutée.</translation>
    </message>
    <message>
        <source>The digits are changed.</source>
        <translation>Les chiffres sont modifiés.</translation>
    </message>
    <message>
        <source>{digit} names “{name}” now.</source>
        <translation>{digit} nomme maintenant «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>“{name}” has another colour now.</source>
        <translation>«&#xa0;{name}&#xa0;» a maintenant une autre couleur.</translation>
    </message>
    <message>
        <source>“{name}” is moved up.</source>
        <translation>«&#xa0;{name}&#xa0;» est montée.</translation>
    </message>
    <message>
        <source>“{name}” is moved down.</source>
        <translation>«&#xa0;{name}&#xa0;» est descendue.</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>«&#xa0;{name}&#xa0;» est supprimée.</translation>
    </message>
    <message>
        <source>There is no other species.</source>
        <translation>Il n&apos;y a pas d&apos;autre espèce.</translation>
    </message>
    <message>
        <source>Merge with</source>
        <translation>Fusionner avec</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” becomes another species: {said} photographs that people call so, and {predicted} that the model does. Undo takes it back.

Which it becomes:</source>
        <translation>
            <numerusform>«&#xa0;{name}&#xa0;» devient une autre espèce&#xa0;: {said} photo que des personnes nomment ainsi, et {predicted} que le modèle nomme ainsi. Annuler revient en arrière.

Laquelle elle devient&#xa0;:</numerusform>
            <numerusform>«&#xa0;{name}&#xa0;» devient une autre espèce&#xa0;: {said} photos que des personnes nomment ainsi, et {predicted} que le modèle nomme ainsi. Annuler revient en arrière.

Laquelle elle devient&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>“{name}” is “{other}” now.</source>
        <translation>«&#xa0;{name}&#xa0;» est maintenant «&#xa0;{other}&#xa0;».</translation>
    </message>
    <message>
        <source>Table of species</source>
        <translation>Tableau des espèces</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx)</source>
        <translation>Tableaux (*.csv *.tsv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>Reading “{name}” …</source>
        <translation>Lecture de «&#xa0;{name}&#xa0;» …</translation>
    </message>
    <message>
        <source>Species taken into the list: {count}.</source>
        <translation>Espèces reprises dans la liste&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>No species has a scientific name yet, by which WoRMS is asked.</source>
        <translation>Aucune espèce n&apos;a encore de nom scientifique, par lequel interroger WoRMS.</translation>
    </message>
    <message>
        <source>WoRMS is asked …</source>
        <translation>WoRMS est interrogé …</translation>
    </message>
</context>
<context>
    <name>SpeciesPreview</name>
    <message>
        <source>Table of species</source>
        <translation>Tableau des espèces</translation>
    </message>
    <message>
        <source>New: {new}. In the list already: {old}. Not taken: {refused}.</source>
        <translation>Nouvelles&#xa0;: {new}. Déjà dans la liste&#xa0;: {old}. Non reprises&#xa0;: {refused}.</translation>
    </message>
    <message>
        <source>Columns that are left out: {titles}.</source>
        <translation>Colonnes laissées de côté&#xa0;: {titles}.</translation>
    </message>
    <message>
        <source>What each row will be</source>
        <translation>Ce que sera chaque ligne</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What it will be</source>
        <translation>Ce qu&apos;elle sera</translation>
    </message>
    <message>
        <source>&amp;Take species ({count})</source>
        <translation>&amp;Reprendre les espèces ({count})</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Not taken. {why}</source>
        <translation>Non reprise. {why}</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>“{name}”</source>
        <translation>«&#xa0;{name}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>SplitTable</name>
    <message>
        <source>Species</source>
        <translation>Espèce</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Photographs of each species by what they are used for</source>
        <translation>Photos de chaque espèce selon leur usage</translation>
    </message>
</context>
<context>
    <name>StackSwitch</name>
    <message>
        <source>Stac&amp;ks</source>
        <translation>&amp;Piles</translation>
    </message>
    <message>
        <source>Here each photograph stands for itself; elsewhere not.</source>
        <translation>Ici chaque photo compte pour elle-même&#xa0;; ailleurs non.</translation>
    </message>
    <message>
        <source>This photograph is in no stack.</source>
        <translation>Cette photo n&apos;est dans aucune pile.</translation>
    </message>
    <message>
        <source>Nothing is stacked: K stacks what is one sighting.</source>
        <translation>Rien n&apos;est empilé&#xa0;: K empile ce qui est une observation.</translation>
    </message>
    <message>
        <source>Each photograph stands for itself.</source>
        <translation>Chaque photo compte pour elle-même.</translation>
    </message>
    <message>
        <source>No two of these photographs are one sighting.</source>
        <translation>Aucune paire de ces photos n&apos;est une observation.</translation>
    </message>
    <message>
        <source>No two of these photographs are near-copies.</source>
        <translation>Aucune paire de ces photos n&apos;est de quasi-copies.</translation>
    </message>
    <message>
        <source>The model in use sees no two of these photographs as alike.</source>
        <translation>Le modèle utilisé ne voit pas deux de ces photos comme ressemblantes.</translation>
    </message>
    <message>
        <source>No two of these photographs are of one station: Survey, Stations … says what is.</source>
        <translation>Aucune paire de ces photos n&apos;est d&apos;une même station&#xa0;: Campagne, Stations … dit lesquelles.</translation>
    </message>
    <message numerus="yes">
        <source>{count} photographs are in {stacks} stacks. {kind}.</source>
        <translation>
            <numerusform>{count} photos sont en une pile. {kind}.</numerusform>
            <numerusform>{count} photos sont en {stacks} piles. {kind}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartChooser</name>
    <message>
        <source>What it knows from ImageNet</source>
        <translation>Ce qu&apos;il sait d&apos;ImageNet</translation>
    </message>
    <message>
        <source>Weights by its authors; they come with this program.</source>
        <translation>Poids de ses auteurs&#xa0;; ils sont fournis avec ce programme.</translation>
    </message>
    <message>
        <source>Weights that torchvision offers; they are fetched from the internet once.</source>
        <translation>Poids offerts par torchvision&#xa0;; ils sont téléchargés une fois d&apos;internet.</translation>
    </message>
    <message>
        <source>Nothing (from scratch)</source>
        <translation>Rien (de zéro)</translation>
    </message>
    <message>
        <source>A file of weights …</source>
        <translation>Un fichier de poids …</translation>
    </message>
    <message>
        <source>Weights to start from</source>
        <translation>Poids de départ</translation>
    </message>
    <message>
        <source>Weights (*.safetensors)</source>
        <translation>Poids (*.safetensors)</translation>
    </message>
</context>
<context>
    <name>StationsBox</name>
    <message>
        <source>Stations</source>
        <translation>Stations</translation>
    </message>
    <message>
        <source>A photograph belongs to the station that one of its folders is called after, else to the one that was at work when it was taken, else to the nearest within 1 km; where two fit, to none. What you put somewhere by hand stays there.</source>
        <translation>Une photo appartient à la station dont l&apos;un de ses dossiers porte le nom, sinon à celle en activité quand elle a été prise, sinon à la plus proche à moins de 1 km&#xa0;; si deux conviennent, à aucune. Ce que vous placez à la main y reste.</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>&amp;Importer …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Put shown photographs here ({count})</source>
        <translation>&amp;Placer ici les photos montrées ({count})</translation>
    </message>
    <message>
        <source>&amp;Put chosen photographs here ({count})</source>
        <translation>P&amp;lacer ici les photos choisies ({count})</translation>
    </message>
    <message>
        <source>&amp;Let the rule decide</source>
        <translation>&amp;Laisser décider la règle</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>{row}: {why}</source>
        <translation>{row}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Ligne {number}</translation>
    </message>
    <message>
        <source>Not taken as yet. {rows}.</source>
        <translation>Pas encore reprises. {rows}.</translation>
    </message>
    <message>
        <source>Choose a station first.</source>
        <translation>Choisissez d&apos;abord une station.</translation>
    </message>
    <message>
        <source>This station is not taken as yet; see above.</source>
        <translation>Cette station n&apos;est pas encore reprise&#xa0;; voir ci-dessus.</translation>
    </message>
    <message>
        <source>Table of stations</source>
        <translation>Tableau des stations</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx)</source>
        <translation>Tableaux (*.csv *.tsv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>Reading “{name}” …</source>
        <translation>Lecture de «&#xa0;{name}&#xa0;» …</translation>
    </message>
    <message>
        <source>Photographs without a station, {count}: {folders}</source>
        <translation>Photos sans station, {count}&#xa0;: {folders}</translation>
    </message>
    <message>
        <source>Every photograph belongs to a station.</source>
        <translation>Chaque photo appartient à une station.</translation>
    </message>
</context>
<context>
    <name>StationsPreview</name>
    <message>
        <source>Table of stations</source>
        <translation>Tableau des stations</translation>
    </message>
    <message>
        <source>What each column will be</source>
        <translation>Ce que sera chaque colonne</translation>
    </message>
    <message>
        <source>Rows that are not taken</source>
        <translation>Lignes non reprises</translation>
    </message>
    <message>
        <source>New stations: {new}. There already: {old}; of these, what the table has a column for will be as in the table.</source>
        <translation>Nouvelles stations&#xa0;: {new}. Déjà là&#xa0;: {old}&#xa0;; pour celles-ci, ce dont le tableau a une colonne sera comme dans le tableau.</translation>
    </message>
    <message>
        <source>What each column will be:</source>
        <translation>Ce que sera chaque colonne&#xa0;:</translation>
    </message>
    <message>
        <source>Rows that are not taken, {rows}:</source>
        <translation>Lignes non reprises, {rows}&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Take stations ({count})</source>
        <translation>&amp;Reprendre les stations ({count})</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>left out, since {why}</source>
        <translation>laissée de côté, car {why}</translation>
    </message>
    <message>
        <source>a column of its own</source>
        <translation>une colonne à elle</translation>
    </message>
</context>
<context>
    <name>SteppingBox</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>SurveyModel</name>
    <message>
        <source>{line}, shown alone</source>
        <translation>{line}, montré seul</translation>
    </message>
    <message>
        <source>The newest day is first; the arrow turns them round</source>
        <translation>Le jour le plus récent est d&apos;abord&#xa0;; la flèche les inverse</translation>
    </message>
    <message>
        <source>The oldest day is first; the arrow turns them round</source>
        <translation>Le jour le plus ancien est d&apos;abord&#xa0;; la flèche les inverse</translation>
    </message>
</context>
<context>
    <name>SurveyTree</name>
    <message>
        <source>Folders and days</source>
        <translation>Dossiers et jours</translation>
    </message>
    <message>
        <source>Ne&amp;west days first</source>
        <translation>&amp;Jours récents d&apos;abord</translation>
    </message>
    <message>
        <source>Close all &amp;folders</source>
        <translation>Fermer tous les &amp;dossiers</translation>
    </message>
    <message>
        <source>&amp;Open in the file manager</source>
        <translation>&amp;Ouvrir dans le gestionnaire de fichiers</translation>
    </message>
</context>
<context>
    <name>ThemeChoice</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
</context>
<context>
    <name>ToneBar</name>
    <message>
        <source>Brightness</source>
        <translation>Luminosité</translation>
    </message>
    <message>
        <source>Brighter or darker</source>
        <translation>Plus clair ou plus sombre</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>More or less contrast</source>
        <translation>Plus ou moins de contraste</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Telle quelle</translation>
    </message>
    <message>
        <source>Look at the photograph as it is (Ctrl+0); its file is never changed</source>
        <translation>Voir la photo telle quelle (Ctrl+0)&#xa0;; son fichier n&apos;est jamais modifié</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Find by file, folder, species or camera</source>
        <translation>Fichier, dossier, espèce, appareil</translation>
    </message>
    <message>
        <source>Words in any order, of files, folders, species, cameras, notes and tags; in quotation marks they stand together</source>
        <translation>Mots dans n&apos;importe quel ordre, de fichiers, dossiers, espèces, appareils, notes et mots-clés&#xa0;; entre guillemets ils se suivent</translation>
    </message>
    <message>
        <source>Find photographs</source>
        <translation>Chercher des photos</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Ajouter un filtre</translation>
    </message>
    <message>
        <source>Stacks (K)</source>
        <translation>Piles (K)</translation>
    </message>
    <message>
        <source>Likeness map (M)</source>
        <translation>Carte de ressemblance (M)</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>Heure de prise</translation>
    </message>
    <message>
        <source>Least certain</source>
        <translation>Les moins sûres</translation>
    </message>
    <message>
        <source>Closest call</source>
        <translation>Les plus serrées</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Espèce</translation>
    </message>
    <message>
        <source>Most alike</source>
        <translation>Les plus semblables</translation>
    </message>
    <message>
        <source>Odd ones first</source>
        <translation>Atypiques d&apos;abord</translation>
    </message>
    <message>
        <source>Turn the order round</source>
        <translation>Inverser l&apos;ordre</translation>
    </message>
    <message>
        <source>Size of the thumbnails</source>
        <translation>Taille des vignettes</translation>
    </message>
    <message>
        <source>Size of the thumbnails (Ctrl and wheel)</source>
        <translation>Taille des vignettes (Ctrl et molette)</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revoir</translation>
    </message>
    <message>
        <source>Go through the least certain first</source>
        <translation>Parcourir les moins sûres d&apos;abord</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Show or fold the preview</source>
        <translation>Montrer ou replier l&apos;aperçu</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>&amp;Trier par</translation>
    </message>
    <message>
        <source>&amp;Turn the order round</source>
        <translation>&amp;Inverser l&apos;ordre</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} trouvées</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation>{count} choisies</translation>
    </message>
    <message>
        <source>Stacks: {kind} (K)</source>
        <translation>Piles&#xa0;: {kind} (K)</translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <source>Keep the best so far</source>
        <translation>Garder le meilleur jusqu&apos;ici</translation>
    </message>
    <message>
        <source>Retrain</source>
        <translation>Réentraîner</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop and keep the best</source>
        <translation>Arrêter et garder le meilleur</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Runs; those that are ticked are drawn</source>
        <translation>Passes&#xa0;; celles qui sont cochées sont tracées</translation>
    </message>
    <message>
        <source>Epochs of the chosen run</source>
        <translation>Époques de la passe choisie</translation>
    </message>
    <message>
        <source>Export PNG …</source>
        <translation>Exporter un PNG …</translation>
    </message>
    <message>
        <source>Export CSV …</source>
        <translation>Exporter le CSV …</translation>
    </message>
    <message>
        <source>T&amp;rain</source>
        <translation>E&amp;ntraîner</translation>
    </message>
    <message>
        <source>&amp;Retrain</source>
        <translation>&amp;Réentraîner</translation>
    </message>
    <message>
        <source>Open a project: its labels teach the next model.</source>
        <translation>Ouvrez un projet&#xa0;: ses étiquettes enseignent le prochain modèle.</translation>
    </message>
    <message>
        <source>The model learns. Correcting and classifying can go on meanwhile.</source>
        <translation>Le modèle apprend. Corriger et classer reste possible pendant ce temps.</translation>
    </message>
    <message>
        <source>Getting ready …</source>
        <translation>Préparation …</translation>
    </message>
    <message>
        <source>About {time} left</source>
        <translation>Encore {time} environ</translation>
    </message>
    <message>
        <source>Export the curves</source>
        <translation>Exporter les courbes</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Images PNG (*.png)</translation>
    </message>
    <message>
        <source>Export the epochs</source>
        <translation>Exporter les époques</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
</context>
<context>
    <name>Trainer</name>
    <message>
        <source>It failed.</source>
        <translation>Cela a échoué.</translation>
    </message>
</context>
<context>
    <name>TrainingTabs</name>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Prune</source>
        <translation>Élaguer</translation>
    </message>
</context>
<context>
    <name>VideosBox</name>
    <message>
        <source>Frames of videos</source>
        <translation>Images des vidéos</translation>
    </message>
    <message numerus="yes">
        <source>{count} videos were found.</source>
        <translation>
            <numerusform>{count} vidéo a été trouvée.</numerusform>
            <numerusform>{count} vidéos ont été trouvées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Frames of videos are counted and labelled as photographs are; a video is one sighting, so that MaxN is that of the video. They are decoded when they are looked at: nothing is written beside a video. Frames that were taken before stay.</source>
        <translation>Les images des vidéos sont comptées et étiquetées comme des photos&#xa0;; une vidéo est une observation, si bien que MaxN est celui de la vidéo. Elles sont décodées quand on les regarde&#xa0;: rien n&apos;est écrit à côté d&apos;une vidéo. Les images déjà extraites restent.</translation>
    </message>
    <message>
        <source>&amp;Take frames</source>
        <translation>E&amp;xtraire des images</translation>
    </message>
    <message>
        <source>&amp;Leave videos out</source>
        <translation>&amp;Laisser les vidéos</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Drop photographs or folders here</source>
        <translation>Déposez ici des photos ou des dossiers</translation>
    </message>
    <message>
        <source>Their species are counted. Your photographs are only read, never changed.</source>
        <translation>Leurs espèces sont comptées. Vos photos sont seulement lues, jamais modifiées.</translation>
    </message>
    <message>
        <source>Open folder …</source>
        <translation>Ouvrir un dossier …</translation>
    </message>
    <message>
        <source>Try it with the samples</source>
        <translation>Essayer avec les exemples</translation>
    </message>
    <message>
        <source>Open the project {path}</source>
        <translation>Ouvrir le projet {path}</translation>
    </message>
</context>
<context>
    <name>WholeBox</name>
    <message>
        <source>“{text}” is not a whole number; it stays at {value}.</source>
        <translation>«&#xa0;{text}&#xa0;» n&apos;est pas un nombre entier&#xa0;; la valeur reste {value}.</translation>
    </message>
    <message>
        <source>It goes from {low} to {high} in steps of {step}; the nearest is {value}.</source>
        <translation>Cela va de {low} à {high} par pas de {step}&#xa0;; le plus proche est {value}.</translation>
    </message>
    <message>
        <source>It goes from {low} to {high}.</source>
        <translation>Cela va de {low} à {high}.</translation>
    </message>
</context>
<context>
    <name>WormsBox</name>
    <message>
        <source>Ask WoRMS</source>
        <translation>Interroger WoRMS</translation>
    </message>
    <message numerus="yes">
        <source>The World Register of Marine Species is asked over the network ({host}). It is sent these {count} scientific names, and with them what every request tells: the address of this computer and the version of this program. No photograph, place, count or name of yours is sent. What it answers is shown before it is taken.</source>
        <translation>
            <numerusform>Le World Register of Marine Species est interrogé par le réseau ({host}). Il reçoit ce {count} nom scientifique, et avec lui ce que dit toute requête&#xa0;: l&apos;adresse de cet ordinateur et la version de ce programme. Aucune photo, aucun lieu, compte ou nom de vous n&apos;est envoyé. Sa réponse est montrée avant d&apos;être reprise.</numerusform>
            <numerusform>Le World Register of Marine Species est interrogé par le réseau ({host}). Il reçoit ces {count} noms scientifiques, et avec eux ce que dit toute requête&#xa0;: l&apos;adresse de cet ordinateur et la version de ce programme. Aucune photo, aucun lieu, compte ou nom de vous n&apos;est envoyé. Sa réponse est montrée avant d&apos;être reprise.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names that are sent</source>
        <translation>Noms envoyés</translation>
    </message>
    <message>
        <source>&amp;Allow asking WoRMS from this program</source>
        <translation>&amp;Permettre d&apos;interroger WoRMS depuis ce programme</translation>
    </message>
    <message>
        <source>&amp;Send names</source>
        <translation>&amp;Envoyer les noms</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>_Optional</name>
    <message>
        <source> points</source>
        <translation> points</translation>
    </message>
</context>
<context>
    <name>below</name>
    <message>
        <source>1 label was taken over.</source>
        <translation>1 étiquette a été reprise.</translation>
    </message>
    <message>
        <source>5-fold cross-validation, by the dataset&apos;s own labels</source>
        <translation>validation croisée en 5 parts, selon les étiquettes du jeu de données</translation>
    </message>
    <message>
        <source>5-fold cross-validation, by the reviewed labels</source>
        <translation>validation croisée en 5 parts, selon les étiquettes revues</translation>
    </message>
    <message>
        <source>A burst lasts at most this many seconds in all.</source>
        <translation>Une rafale dure au plus ce nombre de secondes en tout.</translation>
    </message>
    <message>
        <source>A cell is too long.</source>
        <translation>Une cellule est trop longue.</translation>
    </message>
    <message>
        <source>A frame of a video is taken at its beginning, and every so many seconds; 0 leaves videos out.</source>
        <translation>Une image d&apos;une vidéo est extraite à son début, puis toutes les tant de secondes&#xa0;; 0 laisse les vidéos de côté.</translation>
    </message>
    <message>
        <source>A model can be made with at most {most_photographs} photographs; these would be {entries}.</source>
        <translation>Un modèle peut être fait avec {most_photographs} photos au plus&#xa0;; ce serait {entries}.</translation>
    </message>
    <message>
        <source>A model of another architecture shows it, as the one that comes with the program.</source>
        <translation>Un modèle d&apos;une autre architecture le montre, comme celui fourni avec le programme.</translation>
    </message>
    <message>
        <source>A model tells species apart: add a folder of photographs of another one.</source>
        <translation>Un modèle distingue des espèces&#xa0;: ajoutez un dossier de photos d&apos;une autre.</translation>
    </message>
    <message>
        <source>A model that learns from the validation photographs cannot be set on them.</source>
        <translation>Un modèle qui apprend des photos de validation ne peut pas être réglé sur elles.</translation>
    </message>
    <message>
        <source>A new head for {in_number}, from {given} given photographs and {int} remembered ones.</source>
        <translation>Une nouvelle tête pour {in_number}, de {given} photos données et {int} retenues.</translation>
    </message>
    <message>
        <source>A new network needs labelled photographs of two species at least.</source>
        <translation>Un nouveau réseau demande des photos étiquetées d&apos;au moins deux espèces.</translation>
    </message>
    <message>
        <source>A project holds at most {most_rows} {get}.</source>
        <translation>Un projet contient au plus {most_rows} {get}.</translation>
    </message>
    <message>
        <source>A project keeps at most {most_filters} filters.</source>
        <translation>Un projet garde au plus {most_filters} filtres.</translation>
    </message>
    <message>
        <source>A sheet of a workbook holds {most_rows} rows, and “{title}” has more.</source>
        <translation>Une feuille d&apos;un classeur contient {most_rows} lignes, et «&#xa0;{title}&#xa0;» en a davantage.</translation>
    </message>
    <message>
        <source>A species needs a name.</source>
        <translation>Une espèce doit avoir un nom.</translation>
    </message>
    <message>
        <source>A store could not be reached: 1 photograph was not read.</source>
        <translation>Un stockage n’était pas joignable&#xa0;: 1 photo n’a pas été lue.</translation>
    </message>
    <message>
        <source>A store could not be reached: {count} photographs were not read.</source>
        <translation>Un stockage n’était pas joignable&#xa0;: {count} photos n’ont pas été lues.</translation>
    </message>
    <message>
        <source>A video is one sighting</source>
        <translation>Une vidéo est une observation</translation>
    </message>
    <message>
        <source>Add --architecture {architecture}, or start from another file.</source>
        <translation>Ajoutez --architecture {architecture}, ou partez d&apos;un autre fichier.</translation>
    </message>
    <message>
        <source>Add another word: computers keep this one for themselves.</source>
        <translation>Ajoutez un autre mot&#xa0;: les ordinateurs se réservent celui-ci.</translation>
    </message>
    <message>
        <source>Add further photographs.</source>
        <translation>Ajoutez d&apos;autres photos.</translation>
    </message>
    <message>
        <source>Add more photographs of it.</source>
        <translation>Ajoutez-en d&apos;autres photos.</translation>
    </message>
    <message>
        <source>Add photographs of it to its folder, or take the folder out of the dataset.</source>
        <translation>Ajoutez-en des photos dans son dossier, ou retirez le dossier du jeu de données.</translation>
    </message>
    <message>
        <source>Add photographs: five of each species are enough to begin with.</source>
        <translation>Ajoutez des photos&#xa0;: cinq de chaque espèce suffisent pour commencer.</translation>
    </message>
    <message>
        <source>Addresses that begin with {scheme}:// need the package {package}, which is not installed.</source>
        <translation>Les adresses qui commencent par {scheme}:// ont besoin du paquet {package}, qui n’est pas installé.</translation>
    </message>
    <message>
        <source>All of these labels, notes and tags are in this project already.</source>
        <translation>Toutes ces étiquettes, notes et mots-clés sont déjà dans ce projet.</translation>
    </message>
    <message>
        <source>All that is left out is listed in “{path}”.</source>
        <translation>Tout ce qui est laissé de côté est dans «&#xa0;{path}&#xa0;».</translation>
    </message>
    <message>
        <source>Allow a larger drop, or remove less at once by more steps.</source>
        <translation>Permettez une plus grande baisse, ou retirez moins à la fois en plus d&apos;étapes.</translation>
    </message>
    <message>
        <source>Alpha of the blending of photographs; 0 is off.</source>
        <translation>Alpha du mélange de photos&#xa0;; 0 le désactive.</translation>
    </message>
    <message>
        <source>Altered copies</source>
        <translation>Copies altérées</translation>
    </message>
    <message>
        <source>Another model is in use by now, for which nothing was promised.</source>
        <translation>Un autre modèle est utilisé désormais, pour lequel rien n&apos;était promis.</translation>
    </message>
    <message>
        <source>Another station is called “{name}”.</source>
        <translation>Une autre station s&apos;appelle «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Anyone may use it for anything, with the attribution below (Apache 2.0 weights, CC BY 4.0 photographs)</source>
        <translation>Chacun peut l&apos;utiliser pour tout, avec l&apos;attribution ci-dessous (poids sous Apache 2.0, photos sous CC BY 4.0)</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>Arithmétique</translation>
    </message>
    <message>
        <source>Ask for less, or remove a filter that is no longer needed.</source>
        <translation>Demandez moins, ou retirez un filtre qui ne sert plus.</translation>
    </message>
    <message>
        <source>Ask where it comes from, open a backup of it, or save what can be read in a new project by “Rescue labels …”. Nothing was changed.</source>
        <translation>Demandez d&apos;où il vient, ouvrez-en une sauvegarde, ou enregistrez ce qui peut être lu dans un nouveau projet par «&#xa0;Sauver les étiquettes …&#xa0;». Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Ask where it comes from, or open a backup of it. Nothing was changed.</source>
        <translation>Demandez d&apos;où il vient, ou ouvrez-en une sauvegarde. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Ask where the folder comes from, or start a new run.</source>
        <translation>Demandez d&apos;où vient le dossier, ou commencez une nouvelle passe.</translation>
    </message>
    <message>
        <source>At most this many seconds lie between two photographs of a burst.</source>
        <translation>Au plus ce nombre de secondes sépare deux photos d&apos;une rafale.</translation>
    </message>
    <message>
        <source>At {doubted} of {used} events no absences are told ({number} in all), since photographs there may show anything: {reasons}.</source>
        <translation>Pour {doubted} des {used} événements aucune absence n&apos;est indiquée ({number} en tout), car des photos peuvent y montrer n&apos;importe quoi&#xa0;: {reasons}.</translation>
    </message>
    <message>
        <source>At {unknown} of {used} events no absence of “{common_name}” is told: the model does not know it, and people have not looked at every photograph.</source>
        <translation>Pour {unknown} des {used} événements aucune absence de «&#xa0;{common_name}&#xa0;» n&apos;est indiquée&#xa0;: le modèle ne la connaît pas, et personne n&apos;a regardé toutes les photos.</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Attribution</translation>
    </message>
    <message>
        <source>Augmented views of every new photograph, made once, beside itself.</source>
        <translation>Vues altérées de chaque nouvelle photo, faites une fois, en plus d&apos;elle-même.</translation>
    </message>
    <message>
        <source>Balance species</source>
        <translation>Équilibrer les espèces</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Begin a new project for what comes now.</source>
        <translation>Commencez un nouveau projet pour ce qui vient maintenant.</translation>
    </message>
    <message>
        <source>Below its titles the table is empty.</source>
        <translation>Sous ses titres, le tableau est vide.</translation>
    </message>
    <message>
        <source>Bursts are one sighting</source>
        <translation>Les rafales sont une observation</translation>
    </message>
    <message>
        <source>Call one “ScientificName” or “common_name”, in the first row.</source>
        <translation>Nommez-en une «&#xa0;ScientificName&#xa0;» ou «&#xa0;common_name&#xa0;», dans la première ligne.</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may write there.</source>
        <translation>Vérifiez qu&apos;il est toujours là et que vous pouvez y écrire.</translation>
    </message>
    <message>
        <source>Check that its disk is there and has room. What was saved before is kept.</source>
        <translation>Vérifiez que son disque est là et a de la place. Ce qui était enregistré est gardé.</translation>
    </message>
    <message>
        <source>Check that its disk is there. What was saved before is kept.</source>
        <translation>Vérifiez que son disque est là. Ce qui était enregistré est gardé.</translation>
    </message>
    <message>
        <source>Check that the folder is there, that you may write in it and that the disk has room; or choose another place.</source>
        <translation>Vérifiez que le dossier est là, que vous pouvez y écrire et que le disque a de la place&#xa0;; ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Check that these are whole photographs, and copy them anew if not.</source>
        <translation>Vérifiez que ce sont des photos entières, et recopiez-les sinon.</translation>
    </message>
    <message>
        <source>Check that you may read it and that its disk is there.</source>
        <translation>Vérifiez que vous pouvez le lire et que son disque est là.</translation>
    </message>
    <message>
        <source>Check that you may write there and that the disk has room.</source>
        <translation>Vérifiez que vous pouvez y écrire et que le disque a de la place.</translation>
    </message>
    <message>
        <source>Check the name, or give another one.</source>
        <translation>Vérifiez le nom, ou donnez-en un autre.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Vérifiez le nom.</translation>
    </message>
    <message>
        <source>Check the network, and that its library knows who you are; then do the same again.</source>
        <translation>Vérifiez le réseau, et que la bibliothèque du stockage sait qui vous êtes&#xa0;; puis refaites la même chose.</translation>
    </message>
    <message>
        <source>Check the spelling, or whether a disk is missing.</source>
        <translation>Vérifiez l&apos;orthographe, ou si un disque manque.</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>Vérifiez l’orthographe.</translation>
    </message>
    <message>
        <source>Choose a new folder.</source>
        <translation>Choisissez un nouveau dossier.</translation>
    </message>
    <message>
        <source>Choose a place where you may write and that has room. Nothing was changed.</source>
        <translation>Choisissez un endroit où vous pouvez écrire et qui a de la place. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Choose a place where you may write and that has room. This one is kept.</source>
        <translation>Choisissez un endroit où vous pouvez écrire et qui a de la place. Celui-ci est gardé.</translation>
    </message>
    <message>
        <source>Choose a place where you may write.</source>
        <translation>Choisissez un endroit où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>Choose a place where you may write; a project that lies elsewhere can be copied there. Nothing was changed.</source>
        <translation>Choisissez un endroit où vous pouvez écrire&#xa0;; un projet qui est ailleurs peut y être copié. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Choose another criterion, or prune EfficientNet-Lite0.</source>
        <translation>Choisissez un autre critère, ou élaguez EfficientNet-Lite0.</translation>
    </message>
    <message>
        <source>Choose another step, or prune again.</source>
        <translation>Choisissez une autre étape, ou élaguez de nouveau.</translation>
    </message>
    <message>
        <source>Choose it there, merge the two, or give another name.</source>
        <translation>Choisissez-la là, fusionnez les deux, ou donnez un autre nom.</translation>
    </message>
    <message>
        <source>Choose it there, or give another common name.</source>
        <translation>Choisissez-la là, ou donnez un autre nom commun.</translation>
    </message>
    <message>
        <source>Choose it there, or give another scientific name.</source>
        <translation>Choisissez-la là, ou donnez un autre nom scientifique.</translation>
    </message>
    <message>
        <source>Choose one that is there.</source>
        <translation>Choisissez-en une qui est là.</translation>
    </message>
    <message>
        <source>Choose that one, take the merging back, or give another name.</source>
        <translation>Choisissez celle-là, défaites la fusion, ou donnez un autre nom.</translation>
    </message>
    <message>
        <source>Choose the copy in which somebody else has labelled.</source>
        <translation>Choisissez la copie dans laquelle quelqu&apos;un d&apos;autre a étiqueté.</translation>
    </message>
    <message>
        <source>Classify first; a check draws from photographs that nobody has labelled.</source>
        <translation>Classez d&apos;abord&#xa0;; un contrôle tire parmi les photos que personne n&apos;a étiquetées.</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation>Fermez-le d&apos;abord là-bas.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller network or input size.</source>
        <translation>Fermez d&apos;autres programmes, ou choisissez un réseau ou une taille d&apos;entrée plus petits.</translation>
    </message>
    <message>
        <source>Comparing with “{name_of}” on photographs that neither has seen.</source>
        <translation>Comparaison avec «&#xa0;{name_of}&#xa0;» sur des photos qu&apos;aucun des deux n&apos;a vues.</translation>
    </message>
    <message>
        <source>Confirm or correct some photographs first.</source>
        <translation>Confirmez ou corrigez d&apos;abord quelques photos.</translation>
    </message>
    <message>
        <source>Confirm some labels first.</source>
        <translation>Confirmez d&apos;abord quelques étiquettes.</translation>
    </message>
    <message>
        <source>Connect the disk, then do the same again. What was done is kept.</source>
        <translation>Branchez le disque, puis refaites la même chose. Ce qui était fait est gardé.</translation>
    </message>
    <message>
        <source>Connect their disk, or locate the photographs that moved, and export again.</source>
        <translation>Branchez leur disque, ou retrouvez les photos déplacées, et exportez de nouveau.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Decay per step of the moving average of the weights.</source>
        <translation>Décroissance par pas de la moyenne mobile des poids.</translation>
    </message>
    <message>
        <source>Decoupled weight decay of AdamW.</source>
        <translation>Décroissance découplée des poids d&apos;AdamW.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Epochs per step</source>
        <translation>Époques par étape</translation>
    </message>
    <message>
        <source>Export it, and import the copy under another name.</source>
        <translation>Exportez-le, et importez la copie sous un autre nom.</translation>
    </message>
    <message>
        <source>Export them as CSV, which has no end.</source>
        <translation>Exportez-les en CSV, qui n&apos;a pas de limite.</translation>
    </message>
    <message>
        <source>Factor on the learning rate from each stage to the one below it.</source>
        <translation>Facteur du taux d&apos;apprentissage de chaque étage à celui du dessous.</translation>
    </message>
    <message>
        <source>Fetch the model file again, or use another one.</source>
        <translation>Récupérez de nouveau le fichier du modèle, ou utilisez-en un autre.</translation>
    </message>
    <message>
        <source>Final epochs</source>
        <translation>Époques finales</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>Ajustement fin</translation>
    </message>
    <message>
        <source>Fine-tuning on {training} photographs, {epochs} epochs of {size_px} pixels; watched on {validation} validation photographs.</source>
        <translation>Ajustement fin sur {training} photos, {epochs} époques de {size_px} pixels&#xa0;; suivi sur {validation} photos de validation.</translation>
    </message>
    <message>
        <source>For non-commercial research and education, with the attribution below (CC BY 4.0 photographs, Tiny ImageNet weights)</source>
        <translation>Pour la recherche et l&apos;enseignement non commerciaux, avec l&apos;attribution ci-dessous (photos sous CC BY 4.0, poids de Tiny ImageNet)</translation>
    </message>
    <message>
        <source>Frozen stages</source>
        <translation>Étages figés</translation>
    </message>
    <message>
        <source>Further teachers need the photographs that the model was made with.</source>
        <translation>D&apos;autres enseignants demandent les photos avec lesquelles le modèle a été fait.</translation>
    </message>
    <message>
        <source>Gap in seconds</source>
        <translation>Écart en secondes</translation>
    </message>
    <message>
        <source>Give --device auto or cpu, or install the build of ONNX Runtime for it.</source>
        <translation>Donnez --device auto ou cpu, ou installez l’ONNX Runtime correspondant.</translation>
    </message>
    <message>
        <source>Give --device auto or cpu, or install the build of torch for that device.</source>
        <translation>Donnez --device auto ou cpu, ou installez le torch de cet appareil.</translation>
    </message>
    <message>
        <source>Give a .jelly file, or a new name.</source>
        <translation>Donnez un fichier .jelly, ou un nouveau nom.</translation>
    </message>
    <message>
        <source>Give a .jellymodel file that this program has written, or fetch it again.</source>
        <translation>Donnez un fichier .jellymodel écrit par ce programme, ou récupérez-le de nouveau.</translation>
    </message>
    <message>
        <source>Give a .jellymodel file.</source>
        <translation>Donnez un fichier .jellymodel.</translation>
    </message>
    <message>
        <source>Give a .safetensors file with the names of torchvision (of timm for EfficientNet-Lite0), or a .jellymodel file.</source>
        <translation>Donnez un fichier .safetensors aux noms de torchvision (de timm pour EfficientNet-Lite0), ou un fichier .jellymodel.</translation>
    </message>
    <message>
        <source>Give a .safetensors or {suffix} file, or the word {imagenet} or {scratch}.</source>
        <translation>Donnez un fichier .safetensors ou {suffix}, ou le mot {imagenet} ou {scratch}.</translation>
    </message>
    <message>
        <source>Give a folder that holds one folder per species.</source>
        <translation>Donnez un dossier qui contient un dossier par espèce.</translation>
    </message>
    <message>
        <source>Give a genus or a species, as “Aurelia aurita”, “Aurelia sp.” or “Cyanea cf. capillata”, and who described it in its own column.</source>
        <translation>Donnez un genre ou une espèce, comme «&#xa0;Aurelia aurita&#xa0;», «&#xa0;Aurelia sp.&#xa0;» ou «&#xa0;Cyanea cf. capillata&#xa0;», et qui l&apos;a décrite dans sa propre colonne.</translation>
    </message>
    <message>
        <source>Give a larger target, a larger largest cut, or more steps.</source>
        <translation>Donnez une cible plus grande, une plus grande coupe maximale, ou plus d&apos;étapes.</translation>
    </message>
    <message>
        <source>Give a larger target, or all the photographs it was trained on.</source>
        <translation>Donnez une cible plus grande, ou toutes les photos avec lesquelles il a été entraîné.</translation>
    </message>
    <message>
        <source>Give a model of the same species.</source>
        <translation>Donnez un modèle des mêmes espèces.</translation>
    </message>
    <message>
        <source>Give a name that ends in .csv.</source>
        <translation>Donnez un nom qui finit par .csv.</translation>
    </message>
    <message>
        <source>Give a name that is new.</source>
        <translation>Donnez un nom nouveau.</translation>
    </message>
    <message>
        <source>Give a new folder for the run.</source>
        <translation>Donnez un nouveau dossier pour la passe.</translation>
    </message>
    <message>
        <source>Give a place where you may write.</source>
        <translation>Donnez un endroit où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>Give a shorter one.</source>
        <translation>Donnez-en un plus court.</translation>
    </message>
    <message>
        <source>Give a smaller target.</source>
        <translation>Donnez une cible plus petite.</translation>
    </message>
    <message>
        <source>Give a word, as Species or Genus.</source>
        <translation>Donnez un mot, comme Species ou Genus.</translation>
    </message>
    <message>
        <source>Give all of it in the table, or correct the station first.</source>
        <translation>Donnez tout dans le tableau, ou corrigez d&apos;abord la station.</translation>
    </message>
    <message>
        <source>Give an input size of at least {smallest_px}.</source>
        <translation>Donnez une taille d&apos;entrée d&apos;au moins {smallest_px}.</translation>
    </message>
    <message>
        <source>Give another name, or move what lies there.</source>
        <translation>Donnez un autre nom, ou déplacez ce qui s&apos;y trouve.</translation>
    </message>
    <message>
        <source>Give another name.</source>
        <translation>Donnez un autre nom.</translation>
    </message>
    <message>
        <source>Give another place.</source>
        <translation>Donnez un autre endroit.</translation>
    </message>
    <message>
        <source>Give fewer photographs.</source>
        <translation>Donnez moins de photos.</translation>
    </message>
    <message>
        <source>Give its common name.</source>
        <translation>Donnez son nom commun.</translation>
    </message>
    <message>
        <source>Give one as in s3://, gs://, sftp:// or https://.</source>
        <translation>Donnez-en une comme s3://, gs://, sftp:// ou https://.</translation>
    </message>
    <message>
        <source>Give one as in s3://bucket/folder; no name in it may be empty.</source>
        <translation>Donnez-en une comme s3://bucket/dossier&#xa0;; aucun nom ne peut y être vide.</translation>
    </message>
    <message>
        <source>Give only a target size, or a model that has kept validation photographs back.</source>
        <translation>Donnez seulement une taille cible, ou un modèle qui a gardé des photos de validation à part.</translation>
    </message>
    <message>
        <source>Give photographs or folders of them: JPEG (.jpg), PNG, TIFF, WebP, BMP, GIF, HEIC, AVIF or camera raw.</source>
        <translation>Donnez des photos ou des dossiers de photos&#xa0;: JPEG (.jpg), PNG, TIFF, WebP, BMP, GIF, HEIC, AVIF ou brut d&apos;appareil.</translation>
    </message>
    <message>
        <source>Give the folder that it was trained on, or no further teacher.</source>
        <translation>Donnez le dossier avec lequel il a été entraîné, ou pas d&apos;autre enseignant.</translation>
    </message>
    <message>
        <source>Give the folder that was given to the pruning.</source>
        <translation>Donnez le dossier qui a été donné à l&apos;élagage.</translation>
    </message>
    <message>
        <source>Give the name of the file itself, or another.</source>
        <translation>Donnez le nom du fichier lui-même, ou un autre.</translation>
    </message>
    <message>
        <source>Give weights in single or half precision.</source>
        <translation>Donnez des poids en simple ou demi-précision.</translation>
    </message>
    <message>
        <source>Give weights of the same architecture.</source>
        <translation>Donnez des poids de la même architecture.</translation>
    </message>
    <message>
        <source>Give yourself the right to read it, and check that its disk is connected.</source>
        <translation>Donnez-vous le droit de le lire, et vérifiez que son disque est branché.</translation>
    </message>
    <message>
        <source>Give yourself the right to read it, or choose another folder.</source>
        <translation>Donnez-vous le droit de le lire, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Give yourself the right to read it, or move it out of the dataset.</source>
        <translation>Donnez-vous le droit de le lire, ou sortez-le du jeu de données.</translation>
    </message>
    <message>
        <source>Go on with it (--resume “{path}”), or give another folder.</source>
        <translation>Poursuivez-la (--resume «&#xa0;{path}&#xa0;»), ou donnez un autre dossier.</translation>
    </message>
    <message>
        <source>Go on with it, or start again.</source>
        <translation>Poursuivez-la, ou recommencez.</translation>
    </message>
    <message>
        <source>Going on after {curve} finished epochs.</source>
        <translation>Reprise après {curve} époques terminées.</translation>
    </message>
    <message>
        <source>Grew from</source>
        <translation>Issu de</translation>
    </message>
    <message>
        <source>How a frame becomes a square.</source>
        <translation>Comment une image devient un carré.</translation>
    </message>
    <message>
        <source>How a frame becomes a square: squashed, or padded with its mean colour.</source>
        <translation>Comment une image devient un carré&#xa0;: écrasée, ou complétée par sa couleur moyenne.</translation>
    </message>
    <message>
        <source>How many of the lowest stages keep their weights (the stem is the first). With all of them only the last layer learns, on what the network sees already.</source>
        <translation>Combien des étages les plus bas gardent leurs poids (la tige est le premier). Avec tous, seule la dernière couche apprend, sur ce que le réseau voit déjà.</translation>
    </message>
    <message>
        <source>How many whole blocks are taken out in a step before these, those that change least what they are given.</source>
        <translation>Combien de blocs entiers sont retirés dans une étape avant celles-ci, ceux qui changent le moins ce qu&apos;ils reçoivent.</translation>
    </message>
    <message>
        <source>How soft the former model&apos;s answers are made.</source>
        <translation>À quel point les réponses de l&apos;ancien modèle sont adoucies.</translation>
    </message>
    <message>
        <source>How strongly the last layer is held near the old one where it is fitted.</source>
        <translation>Avec quelle force la dernière couche est tenue près de l&apos;ancienne quand elle est ajustée.</translation>
    </message>
    <message>
        <source>If numbers are not finite, training has gone wrong: lower the learning rate and train again.</source>
        <translation>Si des nombres ne sont pas finis, l&apos;entraînement a mal tourné&#xa0;: baissez le taux d&apos;apprentissage et entraînez de nouveau.</translation>
    </message>
    <message>
        <source>In how many steps channels are removed.</source>
        <translation>En combien d&apos;étapes des canaux sont retirés.</translation>
    </message>
    <message>
        <source>Input size</source>
        <translation>Taille d&apos;entrée</translation>
    </message>
    <message>
        <source>Install the newest version to go on with it.</source>
        <translation>Installez la version la plus récente pour la poursuivre.</translation>
    </message>
    <message>
        <source>Install the newest version to open it. Nothing was changed.</source>
        <translation>Installez la version la plus récente pour l&apos;ouvrir. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Install the newest version to use it.</source>
        <translation>Installez la version la plus récente pour l&apos;utiliser.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Réinstallez le programme.</translation>
    </message>
    <message>
        <source>It can be merged with another species, or stay.</source>
        <translation>Elle peut être fusionnée avec une autre espèce, ou rester.</translation>
    </message>
    <message>
        <source>It has names of {one} and of {other}. Merge them first.</source>
        <translation>Elle a des noms de {one} et de {other}. Fusionnez-les d&apos;abord.</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>Elle n&apos;a pas de nom.</translation>
    </message>
    <message>
        <source>It has no scientific name, of which an AphiaID could tell.</source>
        <translation>Elle n&apos;a pas de nom scientifique, dont un AphiaID pourrait parler.</translation>
    </message>
    <message>
        <source>It is a synonym, and the table has no accepted name.</source>
        <translation>C&apos;est un synonyme, et le tableau n&apos;a pas de nom accepté.</translation>
    </message>
    <message>
        <source>It is a whole number above 0, as WoRMS shows it; leave it empty where you do not know it.</source>
        <translation>C&apos;est un nombre entier supérieur à 0, comme le montre WoRMS&#xa0;; laissez vide là où vous ne le connaissez pas.</translation>
    </message>
    <message>
        <source>It is no project, or nothing is left of it. Look for a backup. Nothing was changed.</source>
        <translation>Ce n&apos;est pas un projet, ou il n&apos;en reste rien. Cherchez une sauvegarde. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>It is the same species as row {first}.</source>
        <translation>C&apos;est la même espèce que la ligne {first}.</translation>
    </message>
    <message>
        <source>It needs one folder for each of: {species_keys}.</source>
        <translation>Il lui faut un dossier pour chacune&#xa0;: {species_keys}.</translation>
    </message>
    <message>
        <source>JPEG of a rare kind</source>
        <translation>JPEG d&apos;un type rare</translation>
    </message>
    <message>
        <source>Label more, or add a labelled folder.</source>
        <translation>Étiquetez-en plus, ou ajoutez un dossier étiqueté.</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Lissage des étiquettes</translation>
    </message>
    <message>
        <source>Largest cut</source>
        <translation>Coupe maximale</translation>
    </message>
    <message>
        <source>Largest drop of accuracy</source>
        <translation>Baisse d&apos;exactitude maximale</translation>
    </message>
    <message>
        <source>Learn also from files that are named as altered copies of others.</source>
        <translation>Apprendre aussi de fichiers dont le nom dit qu&apos;ils sont des copies altérées d&apos;autres.</translation>
    </message>
    <message>
        <source>Learn from the validation photographs too. The limits then come from a model of the same recipe that did not.</source>
        <translation>Apprendre aussi des photos de validation. Les limites viennent alors d&apos;un modèle de la même recette qui ne l&apos;a pas fait.</translation>
    </message>
    <message>
        <source>Learn from validation</source>
        <translation>Apprendre de la validation</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d&apos;apprentissage</translation>
    </message>
    <message>
        <source>Leave some out of the table, or remove the station first.</source>
        <translation>Laissez-en hors du tableau, ou retirez d&apos;abord la station.</translation>
    </message>
    <message>
        <source>Left out, since the model does not know them: {sorted}.</source>
        <translation>Laissées de côté, car le modèle ne les connaît pas&#xa0;: {sorted}.</translation>
    </message>
    <message>
        <source>Left out, since there is a single photograph (copies counted once): {names}.</source>
        <translation>Laissées de côté, car il y a une seule photo (copies comptées une fois)&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Left out, since they could not be read: {named}.</source>
        <translation>Laissées de côté, car elles n&apos;ont pas pu être lues&#xa0;: {named}.</translation>
    </message>
    <message>
        <source>Left out: {number_of} whose label is no species.</source>
        <translation>Laissées de côté&#xa0;: {number_of} dont l&apos;étiquette n&apos;est pas une espèce.</translation>
    </message>
    <message>
        <source>Left out: {photographs} in folders whose names are of no species: {folders}.</source>
        <translation>Laissées de côté&#xa0;: {photographs} dans des dossiers dont le nom n&apos;est pas une espèce&#xa0;: {folders}.</translation>
    </message>
    <message>
        <source>Left out: {photographs} outside any species&apos; folder.</source>
        <translation>Laissées de côté&#xa0;: {photographs} hors du dossier de toute espèce.</translation>
    </message>
    <message>
        <source>Length in seconds</source>
        <translation>Durée en secondes</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Look at the list of them.</source>
        <translation>Regardez leur liste.</translation>
    </message>
    <message>
        <source>Look at the list.</source>
        <translation>Regardez la liste.</translation>
    </message>
    <message>
        <source>Lower rate</source>
        <translation>Taux inférieur</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Fait le</translation>
    </message>
    <message>
        <source>Make one folder per species and put its photographs there.</source>
        <translation>Faites un dossier par espèce et mettez-y ses photos.</translation>
    </message>
    <message>
        <source>Make only a new head, on what the network sees already: seconds instead of minutes, but less is learned.</source>
        <translation>Ne faire qu&apos;une nouvelle tête, sur ce que le réseau voit déjà&#xa0;: des secondes au lieu de minutes, mais moins est appris.</translation>
    </message>
    <message>
        <source>Make room on the disk, or choose a folder where you may write.</source>
        <translation>Faites de la place sur le disque, ou choisissez un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>Make room on the disk, or choose a place where you may write.</source>
        <translation>Faites de la place sur le disque, ou choisissez un endroit où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>Make room on the disk, or give yourself the right to write there.</source>
        <translation>Faites de la place sur le disque, ou donnez-vous le droit d&apos;y écrire.</translation>
    </message>
    <message>
        <source>Make room on the disk, or move the project where you may write.</source>
        <translation>Faites de la place sur le disque, ou déplacez le projet là où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>Make room on the disk, then start again.</source>
        <translation>Faites de la place sur le disque, puis recommencez.</translation>
    </message>
    <message>
        <source>Make room, then start again. What was finished is kept.</source>
        <translation>Faites de la place, puis recommencez. Ce qui était fini est gardé.</translation>
    </message>
    <message>
        <source>Make the folder, or give another.</source>
        <translation>Créez le dossier, ou donnez-en un autre.</translation>
    </message>
    <message>
        <source>Make the promise for that model.</source>
        <translation>Faites la promesse pour ce modèle.</translation>
    </message>
    <message>
        <source>Making the model file: export, calibration, measurement.</source>
        <translation>Création du fichier du modèle&#xa0;: export, calibration, mesure.</translation>
    </message>
    <message>
        <source>Margin for int8</source>
        <translation>Marge pour int8</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Mean of each channel.</source>
        <translation>Moyenne de chaque canal.</translation>
    </message>
    <message>
        <source>Measuring the speed of {title}.</source>
        <translation>Mesure de la vitesse de {title}.</translation>
    </message>
    <message>
        <source>Memory is short: batches of {size} photographs instead of {wanted}.</source>
        <translation>La mémoire est courte&#xa0;: lots de {size} photos au lieu de {wanted}.</translation>
    </message>
    <message>
        <source>Memory ran out.</source>
        <translation>La mémoire est épuisée.</translation>
    </message>
    <message>
        <source>Memory was too short for a batch; it is halved to {size} photographs.</source>
        <translation>La mémoire ne suffisait pas pour un lot&#xa0;; il est réduit de moitié à {size} photos.</translation>
    </message>
    <message>
        <source>Merge it with another species, which then has them.</source>
        <translation>Fusionnez-la avec une autre espèce, qui les a alors.</translation>
    </message>
    <message>
        <source>Mixup</source>
        <translation>Mixup</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Never named</source>
        <translation>Jamais nommé</translation>
    </message>
    <message>
        <source>No absence of {left_open} is told: the scientific name leaves open which species it is.</source>
        <translation>Aucune absence de {left_open} n&apos;est indiquée&#xa0;: le nom scientifique laisse ouvert de quelle espèce il s&apos;agit.</translation>
    </message>
    <message>
        <source>No column holds the names of the stations: call the one that does “station”.</source>
        <translation>Aucune colonne ne contient les noms des stations&#xa0;: appelez «&#xa0;station&#xa0;» celle qui les contient.</translation>
    </message>
    <message>
        <source>No epoch of the run in “{path}” was finished.</source>
        <translation>Aucune époque de la passe dans «&#xa0;{path}&#xa0;» n&apos;a été terminée.</translation>
    </message>
    <message>
        <source>No layer loses more than this share of its channels.</source>
        <translation>Aucune couche ne perd plus que cette part de ses canaux.</translation>
    </message>
    <message>
        <source>No model was written.</source>
        <translation>Aucun modèle n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>No photograph has been labelled by a person yet.</source>
        <translation>Aucune photo n&apos;a encore été étiquetée par une personne.</translation>
    </message>
    <message>
        <source>No photographs of {name} may teach: all are kept for validation and test.</source>
        <translation>Aucune photo de {name} ne peut enseigner&#xa0;: toutes sont gardées pour la validation et le test.</translation>
    </message>
    <message>
        <source>No photographs were found in {join}, only {kinds}.</source>
        <translation>Aucune photo n&apos;a été trouvée dans {join}, seulement {kinds}.</translation>
    </message>
    <message>
        <source>No photographs were found in {join}.</source>
        <translation>Aucune photo n&apos;a été trouvée dans {join}.</translation>
    </message>
    <message>
        <source>No station is called “{name}”.</source>
        <translation>Aucune station ne s&apos;appelle «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>No step keeps the accuracy: the next step&apos;s accuracy is {now} on validation, the unpruned one&apos;s {unpruned}.</source>
        <translation>Aucune étape ne garde l&apos;exactitude&#xa0;: celle de l&apos;étape suivante est {now} en validation, celle du réseau non élagué {unpruned}.</translation>
    </message>
    <message>
        <source>No step keeps the accuracy: the target size is reached.</source>
        <translation>Aucune étape ne garde l&apos;exactitude&#xa0;: la taille voulue est atteinte.</translation>
    </message>
    <message>
        <source>No step keeps the accuracy: what may lose channels can lose no more.</source>
        <translation>Aucune étape ne garde l&apos;exactitude&#xa0;: ce qui peut perdre des canaux ne peut plus en perdre.</translation>
    </message>
    <message>
        <source>No step keeps the accuracy: {message}</source>
        <translation>Aucune étape ne garde l&apos;exactitude&#xa0;: {message}</translation>
    </message>
    <message>
        <source>No training photographs of {missing} in “{folder}”.</source>
        <translation>Pas de photos d&apos;entraînement de {missing} dans «&#xa0;{folder}&#xa0;».</translation>
    </message>
    <message>
        <source>None of the {photographs} files in “{folder}” could be read: {named}.</source>
        <translation>Aucun des {photographs} fichiers de «&#xa0;{folder}&#xa0;» n&apos;a pu être lu&#xa0;: {named}.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Aucune de celles-ci</translation>
    </message>
    <message>
        <source>None of these photographs may teach: the model knows them as test or validation photographs, or there are too few.</source>
        <translation>Aucune de ces photos ne peut enseigner&#xa0;: le modèle les connaît comme photos de test ou de validation, ou elles sont trop peu.</translation>
    </message>
    <message>
        <source>Not judged, since there are fewer than {fewest} photographs: {few}.</source>
        <translation>Non jugées, car il y a moins de {fewest} photos&#xa0;: {few}.</translation>
    </message>
    <message>
        <source>Nothing could be read of “{damaged}”.</source>
        <translation>Rien n&apos;a pu être lu de «&#xa0;{damaged}&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing here reads addresses that begin with {scheme}://.</source>
        <translation>Rien ici ne lit les adresses qui commencent par {scheme}://.</translation>
    </message>
    <message>
        <source>Of this network only {blocks} whole blocks could be taken out, not {count}.</source>
        <translation>De ce réseau, seuls {blocks} blocs entiers ont pu être retirés, non {count}.</translation>
    </message>
    <message>
        <source>Of {scanned} sample files {classified} were classified, {skipped} not readable, {counted} counted and {listed} listed.</source>
        <translation>Sur {scanned} fichiers d&apos;exemple, {classified} ont été classés, {skipped} illisibles, {counted} comptés et {listed} listés.</translation>
    </message>
    <message>
        <source>On 5-fold cross-validation, by the dataset&apos;s own labels</source>
        <translation>Par validation croisée en 5 parts, selon les étiquettes du jeu de données</translation>
    </message>
    <message>
        <source>On 5-fold cross-validation, by the reviewed labels</source>
        <translation>Par validation croisée en 5 parts, selon les étiquettes revues</translation>
    </message>
    <message>
        <source>On test photographs</source>
        <translation>Sur les photos de test</translation>
    </message>
    <message>
        <source>On test photographs, by the reviewed labels</source>
        <translation>Sur les photos de test, selon les étiquettes revues</translation>
    </message>
    <message>
        <source>On the same test groups, by the dataset&apos;s own labels</source>
        <translation>Sur les mêmes groupes de test, selon les étiquettes du jeu de données</translation>
    </message>
    <message>
        <source>On {measured_on}</source>
        <translation>Sur {measured_on}</translation>
    </message>
    <message>
        <source>Open it again, then repeat it.</source>
        <translation>Rouvrez-le, puis répétez.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Rouvrez-le.</translation>
    </message>
    <message>
        <source>PNG of a rare kind</source>
        <translation>PNG d&apos;un type rare</translation>
    </message>
    <message>
        <source>Passed over: {in_words}.</source>
        <translation>Passés&#xa0;: {in_words}.</translation>
    </message>
    <message>
        <source>Passes over new and remembered photographs.</source>
        <translation>Passages sur les photos nouvelles et retenues.</translation>
    </message>
    <message>
        <source>Passes over the training photographs, for each network; a pruned one has as many again to recover.</source>
        <translation>Passages sur les photos d&apos;entraînement, pour chaque réseau&#xa0;; un réseau élagué en a autant encore pour récupérer.</translation>
    </message>
    <message>
        <source>Passes over the training photographs.</source>
        <translation>Passages sur les photos d&apos;entraînement.</translation>
    </message>
    <message>
        <source>Peak rate of the recovery.</source>
        <translation>Taux maximal de la récupération.</translation>
    </message>
    <message>
        <source>Peak rate of the upper layers.</source>
        <translation>Taux maximal des couches supérieures.</translation>
    </message>
    <message>
        <source>Peak rate of the upper layers; lower ones learn more slowly.</source>
        <translation>Taux maximal des couches supérieures&#xa0;; les plus basses apprennent plus lentement.</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Photographs are classified on {title}.</source>
        <translation>Les photos sont classées sur {title}.</translation>
    </message>
    <message>
        <source>Photographs in one optimiser step.</source>
        <translation>Photos dans un pas de l&apos;optimiseur.</translation>
    </message>
    <message>
        <source>Photographs of earlier models are measured by their activations.</source>
        <translation>Les photos des modèles antérieurs sont mesurées par leurs activations.</translation>
    </message>
    <message>
        <source>Photographs that one camera took shortly after each other are one sighting, and learn or test together. A time-lapse is no burst.</source>
        <translation>Les photos qu&apos;un appareil a prises peu après l&apos;une l&apos;autre sont une observation, et apprennent ou testent ensemble. Un intervallomètre n&apos;est pas une rafale.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Processeurs</translation>
    </message>
    <message>
        <source>Prune the pruned networks until they have at most this many parameters.</source>
        <translation>Élaguer les réseaux jusqu&apos;à ce qu&apos;ils aient au plus ce nombre de paramètres.</translation>
    </message>
    <message>
        <source>Prune until the network has at most this many parameters.</source>
        <translation>Élaguer jusqu&apos;à ce que le réseau ait au plus ce nombre de paramètres.</translation>
    </message>
    <message>
        <source>Pruned to {count_parameters} parameters, step {kept} of {last}: the next step&apos;s accuracy is {now} on validation, the unpruned one&apos;s {unpruned}.</source>
        <translation>Élagué à {count_parameters} paramètres, étape {kept} sur {last}&#xa0;: l&apos;exactitude de l&apos;étape suivante est {now} en validation, celle du réseau non élagué {unpruned}.</translation>
    </message>
    <message>
        <source>Pruned to {count_parameters} parameters, step {kept} of {last}: the target size is reached.</source>
        <translation>Élagué à {count_parameters} paramètres, étape {kept} sur {last}&#xa0;: la taille voulue est atteinte.</translation>
    </message>
    <message>
        <source>Pruned to {count_parameters} parameters, step {kept} of {last}: what may lose channels can lose no more.</source>
        <translation>Élagué à {count_parameters} paramètres, étape {kept} sur {last}&#xa0;: ce qui peut perdre des canaux ne peut plus en perdre.</translation>
    </message>
    <message>
        <source>Pruned to {count_parameters} parameters, step {kept} of {last}: {message}</source>
        <translation>Élagué à {count_parameters} paramètres, étape {kept} sur {last}&#xa0;: {message}</translation>
    </message>
    <message>
        <source>Pruning</source>
        <translation>Élagage</translation>
    </message>
    <message>
        <source>Pruning above {replay_after} in {steps_in_all} steps, to at most {target_parameters} parameters in all (now {count_parameters}), on {teaching} photographs, {given} of them given, the others remembered; watched on {watched} others.</source>
        <translation>Élagage au-dessus de {replay_after} en {steps_in_all} étapes, à {target_parameters} paramètres au plus en tout (maintenant {count_parameters}), sur {teaching} photos, dont {given} données, les autres retenues&#xa0;; suivi sur {watched} autres.</translation>
    </message>
    <message>
        <source>Pruning cannot reach {target_parameters} parameters when no layer may lose more than {largest_cut} of its channels at once.</source>
        <translation>L&apos;élagage ne peut pas atteindre {target_parameters} paramètres quand aucune couche ne peut perdre plus de {largest_cut} de ses canaux à la fois.</translation>
    </message>
    <message>
        <source>Pruning {before} parameters to at most {target_parameters} in {steps_in_all} steps, on {training} photographs.</source>
        <translation>Élagage de {before} paramètres à {target_parameters} au plus en {steps_in_all} étapes, sur {training} photos.</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Attraction</translation>
    </message>
    <message>
        <source>Put every species&apos; folder into the parts, or give a folder that holds nothing but a folder per species.</source>
        <translation>Mettez le dossier de chaque espèce dans les parties, ou donnez un dossier qui ne contient qu&apos;un dossier par espèce.</translation>
    </message>
    <message>
        <source>Put its {suffix} file back into “{models_folder}”, or use another model.</source>
        <translation>Remettez son fichier {suffix} dans «&#xa0;{models_folder}&#xa0;», ou utilisez un autre modèle.</translation>
    </message>
    <message>
        <source>Put the photographs back as they were (photographs.json lists them), or start a new run.</source>
        <translation>Remettez les photos comme elles étaient (photographs.json les énumère), ou commencez une nouvelle passe.</translation>
    </message>
    <message>
        <source>Quick, learns less</source>
        <translation>Rapide, apprend moins</translation>
    </message>
    <message>
        <source>Recovery after the last step.</source>
        <translation>Récupération après la dernière étape.</translation>
    </message>
    <message>
        <source>Recovery between two steps.</source>
        <translation>Récupération entre deux étapes.</translation>
    </message>
    <message>
        <source>Remove it, if nobody has the project open.</source>
        <translation>Retirez-le, si personne n&apos;a le projet ouvert.</translation>
    </message>
    <message>
        <source>Remove one that is no longer needed.</source>
        <translation>Retirez-en un dont on n&apos;a plus besoin.</translation>
    </message>
    <message>
        <source>Retrain all upper layers instead of the head only.</source>
        <translation>Réentraîner toutes les couches supérieures au lieu de la seule tête.</translation>
    </message>
    <message>
        <source>Retraining</source>
        <translation>Réentraînement</translation>
    </message>
    <message>
        <source>Retraining the layers above {replay_after} for {kinds}, on {teaching} photographs, {given} of them given, the others remembered; watched on {watched} validation photographs.</source>
        <translation>Réentraînement des couches au-dessus de {replay_after} pour {kinds}, sur {teaching} photos, dont {given} données, les autres retenues&#xa0;; suivi sur {watched} photos de validation.</translation>
    </message>
    <message>
        <source>Round to</source>
        <translation>Arrondir à</translation>
    </message>
    <message>
        <source>Row {row}: {words}</source>
        <translation>Ligne {row}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Save it as CSV (UTF-8) or XLSX, with the titles in the first row.</source>
        <translation>Enregistrez-le en CSV (UTF-8) ou XLSX, les titres dans la première ligne.</translation>
    </message>
    <message>
        <source>Save it where you may write, and go on there.</source>
        <translation>Enregistrez-le là où vous pouvez écrire, et poursuivez là.</translation>
    </message>
    <message>
        <source>Seconds between frames</source>
        <translation>Secondes entre les images</translation>
    </message>
    <message>
        <source>See the reasons in the list of photographs. What was done is kept; the same again tries them once more.</source>
        <translation>Voyez les raisons dans la liste des photos. Ce qui est fait est gardé&#xa0;; la même chose encore les réessaie.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Seed of all randomness.</source>
        <translation>Graine de tout le hasard.</translation>
    </message>
    <message>
        <source>Sees</source>
        <translation>Voit</translation>
    </message>
    <message>
        <source>Share of doubt in every label.</source>
        <translation>Part de doute dans chaque étiquette.</translation>
    </message>
    <message>
        <source>Show every species equally often, however few photographs of it there are.</source>
        <translation>Montrer chaque espèce aussi souvent, si peu de photos qu&apos;il y en ait.</translation>
    </message>
    <message>
        <source>Side of the square that the network sees, in pixels.</source>
        <translation>Côté du carré que voit le réseau, en pixels.</translation>
    </message>
    <message>
        <source>Smallest crop</source>
        <translation>Plus petit cadrage</translation>
    </message>
    <message>
        <source>Smallest part of a photograph&apos;s area that an augmented view shows.</source>
        <translation>Plus petite part de l&apos;aire d&apos;une photo que montre une vue altérée.</translation>
    </message>
    <message>
        <source>Some zeros are of stations where photographs may show anything (unidentified, unsure or unreadable), or where a copy of one that counts elsewhere shows the species.</source>
        <translation>Certains zéros sont de stations où des photos peuvent montrer n&apos;importe quoi (non identifiées, incertaines ou illisibles), ou bien où la copie d&apos;une photo qui compte ailleurs montre l&apos;espèce.</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Espèce</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Dispersion</translation>
    </message>
    <message>
        <source>Standard deviation of each channel.</source>
        <translation>Écart type de chaque canal.</translation>
    </message>
    <message>
        <source>Start a new run.</source>
        <translation>Commencez une nouvelle passe.</translation>
    </message>
    <message>
        <source>Start again once nothing writes to it: each fold is of the same photographs.</source>
        <translation>Recommencez quand plus rien n&apos;y écrit&#xa0;: chaque partie est faite des mêmes photos.</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>Relancez-la.</translation>
    </message>
    <message>
        <source>Start the run again.</source>
        <translation>Relancez la passe.</translation>
    </message>
    <message>
        <source>Step {kept} is kept and recovers to its end.</source>
        <translation>L&apos;étape {kept} est gardée et récupère jusqu&apos;au bout.</translation>
    </message>
    <message>
        <source>Step {step} becomes the model “{name}”.</source>
        <translation>L&apos;étape {step} devient le modèle «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Stop before the accuracy on validation photographs has fallen by more than this share of 1 (0.02 is two points), also above the target size.</source>
        <translation>S&apos;arrêter avant que l&apos;exactitude sur les photos de validation ait baissé de plus que cette part de 1 (0.02 est deux points), même au-dessus de la taille cible.</translation>
    </message>
    <message>
        <source>TIFF of a rare kind ({join} bits, compression {compression})</source>
        <translation>TIFF d&apos;un type rare ({join} bits, compression {compression})</translation>
    </message>
    <message>
        <source>TIFF of floating-point numbers ({join} bits, compression {compression})</source>
        <translation>TIFF de nombres à virgule flottante ({join} bits, compression {compression})</translation>
    </message>
    <message>
        <source>Take out fewer.</source>
        <translation>Retirez-en moins.</translation>
    </message>
    <message>
        <source>Target size</source>
        <translation>Taille cible</translation>
    </message>
    <message>
        <source>Teacher&apos;s share</source>
        <translation>Part de l&apos;enseignant</translation>
    </message>
    <message>
        <source>Teacher&apos;s temperature</source>
        <translation>Température de l&apos;enseignant</translation>
    </message>
    <message>
        <source>That happens to copies that are made in the midst of a change: close it before you copy it again. Or go on with a backup, or save what can be read in a new project by “Rescue labels …”.</source>
        <translation>Cela arrive aux copies faites au milieu d&apos;un changement&#xa0;: fermez-le avant de le recopier. Ou poursuivez avec une sauvegarde, ou enregistrez ce qui peut être lu dans un nouveau projet par «&#xa0;Sauver les étiquettes …&#xa0;».</translation>
    </message>
    <message>
        <source>The accelerator does not start ({why}).</source>
        <translation>L’accélérateur ne démarre pas ({why}).</translation>
    </message>
    <message>
        <source>The accelerator has too little memory for a step: it is done in {parts} parts of {size} photographs.</source>
        <translation>L’accélérateur a trop peu de mémoire pour une étape&#xa0;: elle est faite en {parts} parties de {size} photos.</translation>
    </message>
    <message>
        <source>The accelerator has too little memory: the network learns on the processor.</source>
        <translation>L’accélérateur a trop peu de mémoire&#xa0;: le réseau apprend sur le processeur.</translation>
    </message>
    <message>
        <source>The best so far was {when}.</source>
        <translation>Le meilleur jusqu&apos;ici était {when}.</translation>
    </message>
    <message>
        <source>The checkpoint “{path}” cannot be read ({error}).</source>
        <translation>Le point de reprise «&#xa0;{path}&#xa0;» ne peut pas être lu ({error}).</translation>
    </message>
    <message>
        <source>The curve of the run in “{path}” is damaged.</source>
        <translation>La courbe de la passe dans «&#xa0;{path}&#xa0;» est endommagée.</translation>
    </message>
    <message>
        <source>The dataset has changed since the run in “{path}” began.</source>
        <translation>Le jeu de données a changé depuis que la passe dans «&#xa0;{path}&#xa0;» a commencé.</translation>
    </message>
    <message>
        <source>The dataset holds folders of its parts ({quoted}) beside folders of species ({quoted2}).</source>
        <translation>Le jeu de données contient des dossiers de ses parties ({quoted}) à côté de dossiers d&apos;espèces ({quoted2}).</translation>
    </message>
    <message>
        <source>The dataset&apos;s own parts are kept: {join}.</source>
        <translation>Les parties propres au jeu de données sont gardées&#xa0;: {join}.</translation>
    </message>
    <message>
        <source>The dataset&apos;s own parts are kept: {join}. What the dataset has no folder for ({join2}) is taken from those that teach.</source>
        <translation>Les parties propres au jeu de données sont gardées&#xa0;: {join}. Ce pour quoi le jeu n&apos;a pas de dossier ({join2}) est pris sur celles qui enseignent.</translation>
    </message>
    <message>
        <source>The file is damaged or of another program; use another one.</source>
        <translation>Le fichier est endommagé ou d&apos;un autre programme&#xa0;; utilisez-en un autre.</translation>
    </message>
    <message>
        <source>The file is damaged; fetch it again.</source>
        <translation>Le fichier est endommagé&#xa0;; récupérez-le de nouveau.</translation>
    </message>
    <message>
        <source>The folder “{path}” cannot be read ({reason}).</source>
        <translation>Le dossier «&#xa0;{path}&#xa0;» ne peut pas être lu ({reason}).</translation>
    </message>
    <message>
        <source>The folder “{path}” cannot be read: {reason}.</source>
        <translation>Le dossier «&#xa0;{path}&#xa0;» ne peut pas être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The frames of a video are one sighting, so that MaxN is that of the video, and learn or test together.</source>
        <translation>Les images d&apos;une vidéo sont une observation, si bien que MaxN est celui de la vidéo, et apprennent ou testent ensemble.</translation>
    </message>
    <message>
        <source>The labels of this project are too few to prune on.</source>
        <translation>Les étiquettes de ce projet sont trop peu pour élaguer.</translation>
    </message>
    <message>
        <source>The last good checkpoint is kept. Make room on the disk, then let the run go on (on the command line: --resume “{path}”).</source>
        <translation>Le dernier bon point de reprise est gardé. Faites de la place sur le disque, puis laissez la passe se poursuivre (en ligne de commande&#xa0;: --resume «&#xa0;{path}&#xa0;»).</translation>
    </message>
    <message>
        <source>The layers up to {replay_after} stay as they are, since photographs that the model was made with are not here; with the others it can be pruned to {least} parameters, not to {target_parameters}.</source>
        <translation>Les couches jusqu&apos;à {replay_after} restent telles quelles, car des photos avec lesquelles le modèle a été fait ne sont pas ici&#xa0;; avec les autres il peut être élagué à {least} paramètres, non à {target_parameters}.</translation>
    </message>
    <message>
        <source>The list of photographs “{path}” cannot be read ({error}).</source>
        <translation>La liste de photos «&#xa0;{path}&#xa0;» ne peut pas être lue ({error}).</translation>
    </message>
    <message>
        <source>The model file is damaged or of another program; use another one.</source>
        <translation>Le fichier du modèle est endommagé ou d&apos;un autre programme&#xa0;; utilisez-en un autre.</translation>
    </message>
    <message>
        <source>The model file “{path}” cannot be used: {why}.</source>
        <translation>Le fichier de modèle «&#xa0;{path}&#xa0;» est inutilisable&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The model file “{path}” is not there.</source>
        <translation>Le fichier de modèle «&#xa0;{path}&#xa0;» n&apos;est pas là.</translation>
    </message>
    <message>
        <source>The model has {parameters} parameters, no more than the target of {target_parameters}.</source>
        <translation>Le modèle a {parameters} paramètres, pas plus que la cible de {target_parameters}.</translation>
    </message>
    <message>
        <source>The model keeps nothing of its photographs, so that nothing is suggested while you label. Retrain it, or use another one.</source>
        <translation>Le modèle ne garde rien de ses photos, si bien que rien n&apos;est suggéré pendant que vous étiquetez. Réentraînez-le, ou utilisez-en un autre.</translation>
    </message>
    <message>
        <source>The model remembers nothing. Label more photographs of each of its species, or choose the folder that it was trained on.</source>
        <translation>Le modèle ne retient rien. Étiquetez plus de photos de chacune de ses espèces, ou choisissez le dossier avec lequel il a été entraîné.</translation>
    </message>
    <message>
        <source>The model that came with the program keeps its name.</source>
        <translation>Le modèle fourni avec le programme garde son nom.</translation>
    </message>
    <message>
        <source>The model was not written to “{path}”: {error}.</source>
        <translation>Le modèle n&apos;a pas été écrit dans «&#xa0;{path}&#xa0;»&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The model “{name}” was stopped: it had not answered for {batch} photographs after {too_long_s} s.</source>
        <translation>Le modèle «&#xa0;{name}&#xa0;» a été arrêté&#xa0;: il n&apos;avait pas répondu pour {batch} photos après {too_long_s} s.</translation>
    </message>
    <message>
        <source>The model “{name}”, which this project uses, is no longer on this computer.</source>
        <translation>Le modèle «&#xa0;{name}&#xa0;», que ce projet utilise, n&apos;est plus sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The model&apos;s network gives values that are not numbers.</source>
        <translation>Le réseau du modèle donne des valeurs qui ne sont pas des nombres.</translation>
    </message>
    <message>
        <source>The network learns on the processor: a step takes {value} ms there and {value2} ms on {title}.</source>
        <translation>Le réseau apprend sur le processeur&#xa0;: une étape y prend {value} ms, et {value2} ms sur {title}.</translation>
    </message>
    <message>
        <source>The network learns on {title}.</source>
        <translation>Le réseau apprend sur {title}.</translation>
    </message>
    <message>
        <source>The network learns on {title}: a step takes {value} ms there and {value2} ms on the processor.</source>
        <translation>Le réseau apprend sur {title}&#xa0;: une étape y prend {value} ms, et {value2} ms sur le processeur.</translation>
    </message>
    <message>
        <source>The photographs are {now} sightings now; before, they were {before}.</source>
        <translation>Les photos sont maintenant {now} observations&#xa0;; avant, elles étaient {before}.</translation>
    </message>
    <message>
        <source>The photographs are {now} sightings, as before.</source>
        <translation>Les photos sont {now} observations, comme avant.</translation>
    </message>
    <message>
        <source>The project cannot be saved as “{place}” ({error}).</source>
        <translation>Le projet ne peut pas être enregistré sous «&#xa0;{place}&#xa0;» ({error}).</translation>
    </message>
    <message>
        <source>The project “{damaged}” is not there.</source>
        <translation>Le projet «&#xa0;{damaged}&#xa0;» n&apos;est pas là.</translation>
    </message>
    <message>
        <source>The project “{path}” cannot be read ({error}).</source>
        <translation>Le projet «&#xa0;{path}&#xa0;» ne peut pas être lu ({error}).</translation>
    </message>
    <message>
        <source>The project “{path}” cannot be written ({error}).</source>
        <translation>Le projet «&#xa0;{path}&#xa0;» ne peut pas être écrit ({error}).</translation>
    </message>
    <message>
        <source>The project “{path}” is closed.</source>
        <translation>Le projet «&#xa0;{path}&#xa0;» est fermé.</translation>
    </message>
    <message>
        <source>The project “{path}” is damaged ({join}).</source>
        <translation>Le projet «&#xa0;{path}&#xa0;» est endommagé ({join}).</translation>
    </message>
    <message>
        <source>The project “{path}” is not opened: {why}.</source>
        <translation>Le projet «&#xa0;{path}&#xa0;» n&apos;est pas ouvert&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The project “{path}” is not there.</source>
        <translation>Le projet «&#xa0;{path}&#xa0;» n&apos;est pas là.</translation>
    </message>
    <message>
        <source>The project “{path}” may only be read: nothing can be changed in it.</source>
        <translation>Le projet «&#xa0;{path}&#xa0;» ne peut qu&apos;être lu&#xa0;: rien ne peut y être modifié.</translation>
    </message>
    <message>
        <source>The project “{path}” needs to be brought up to date, but no copy of it could be made first ({error}).</source>
        <translation>Le projet «&#xa0;{path}&#xa0;» doit être mis à jour, mais aucune copie n&apos;a pu en être faite d&apos;abord ({error}).</translation>
    </message>
    <message>
        <source>The project “{path}” was last used by a newer version of this program.</source>
        <translation>Le projet «&#xa0;{path}&#xa0;» a été utilisé en dernier par une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>The project “{project}” is not opened: “{name}” beside it is a link, or no file.</source>
        <translation>Le projet «&#xa0;{project}&#xa0;» n&apos;est pas ouvert&#xa0;: «&#xa0;{name}&#xa0;» à côté de lui est un lien, ou n&apos;est pas un fichier.</translation>
    </message>
    <message>
        <source>The record of the run in “{path}” is damaged ({error}).</source>
        <translation>L&apos;enregistrement de la passe dans «&#xa0;{path}&#xa0;» est endommagé ({error}).</translation>
    </message>
    <message>
        <source>The register has only “{found}” ({match}). Write that, if it is meant.</source>
        <translation>Le registre n&apos;a que «&#xa0;{found}&#xa0;» ({match}). Écrivez cela, si c&apos;est ce qui est visé.</translation>
    </message>
    <message>
        <source>The register has several of that name{known}. Give the AphiaID of the right one.</source>
        <translation>Le registre en a plusieurs de ce nom{known}. Donnez l&apos;AphiaID du bon.</translation>
    </message>
    <message>
        <source>The replay set of “{path}” is damaged ({strip}).</source>
        <translation>Le jeu de révision de «&#xa0;{path}&#xa0;» est endommagé ({strip}).</translation>
    </message>
    <message>
        <source>The run in “{path}” has come to its end: its model is “{get}”.</source>
        <translation>La passe dans «&#xa0;{path}&#xa0;» est allée à son terme&#xa0;: son modèle est «&#xa0;{get}&#xa0;».</translation>
    </message>
    <message>
        <source>The run in “{path}” is not used: “{name}” in it is a link, or no file.</source>
        <translation>La passe dans «&#xa0;{path}&#xa0;» n&apos;est pas utilisée&#xa0;: «&#xa0;{name}&#xa0;» y est un lien, ou n&apos;est pas un fichier.</translation>
    </message>
    <message>
        <source>The run in “{path}” is of format {version}, which this program does not know.</source>
        <translation>La passe dans «&#xa0;{path}&#xa0;» est au format {version}, que ce programme ne connaît pas.</translation>
    </message>
    <message>
        <source>The run stops, since its folder “{path}” cannot be written ({reason}).</source>
        <translation>La passe s&apos;arrête, car son dossier «&#xa0;{path}&#xa0;» ne peut pas être écrit ({reason}).</translation>
    </message>
    <message>
        <source>The self-test failed at: {name}. {message}</source>
        <translation>L&apos;autotest a échoué à&#xa0;: {name}. {message}</translation>
    </message>
    <message>
        <source>The table has no column of names.</source>
        <translation>Le tableau n&apos;a pas de colonne de noms.</translation>
    </message>
    <message>
        <source>The two are so alike that no number of photographs in reach tells them apart.</source>
        <translation>Les deux se ressemblent tant qu&apos;aucun nombre de photos accessible ne les départage.</translation>
    </message>
    <message>
        <source>The weights do not fit the architecture {architecture} ({error}).</source>
        <translation>Les poids ne vont pas avec l&apos;architecture {architecture} ({error}).</translation>
    </message>
    <message>
        <source>There are no inverted residual blocks in what may lose channels, which least squares could thin.</source>
        <translation>Il n&apos;y a pas de blocs résiduels inversés, dans ce qui peut perdre des canaux, que les moindres carrés pourraient amincir.</translation>
    </message>
    <message>
        <source>There are no photographs to check.</source>
        <translation>Il n&apos;y a pas de photos à contrôler.</translation>
    </message>
    <message>
        <source>There are no photographs to check: the model in use has learned from all that nobody has labelled.</source>
        <translation>Il n&apos;y a pas de photos à contrôler : le modèle utilisé a appris de toutes celles que personne n&apos;a étiquetées.</translation>
    </message>
    <message>
        <source>There are no validation photographs on which a drop of accuracy could be seen.</source>
        <translation>Il n&apos;y a pas de photos de validation sur lesquelles une baisse d&apos;exactitude se verrait.</translation>
    </message>
    <message>
        <source>There are only {counts} photographs of {common_name}, {tests} of them to test on. Take what is measured on so few as a hint, not as a result.</source>
        <translation>Il n&apos;y a que {counts} photos de {common_name}, dont {tests} pour tester. Prenez ce qui est mesuré sur si peu comme un indice, non comme un résultat.</translation>
    </message>
    <message>
        <source>There is no room on the disk ({place}).</source>
        <translation>Il n&apos;y a pas de place sur le disque ({place}).</translation>
    </message>
    <message>
        <source>There is not enough memory to train this network, even {size} photographs at a time.</source>
        <translation>Il n&apos;y a pas assez de mémoire pour entraîner ce réseau, même {size} photos à la fois.</translation>
    </message>
    <message>
        <source>There is nothing new to learn: the model knows every label of this project.</source>
        <translation>Il n&apos;y a rien de nouveau à apprendre&#xa0;: le modèle connaît toutes les étiquettes de ce projet.</translation>
    </message>
    <message>
        <source>They are as they were, not read yet. When the network is there, do the same again: what was done is kept.</source>
        <translation>Elles sont comme avant, pas encore lues. Quand le réseau est là, refaites la même chose&#xa0;: ce qui est fait est conservé.</translation>
    </message>
    <message>
        <source>They cannot tell how often it is wrong; add photographs that it does not know.</source>
        <translation>Elles ne peuvent dire combien de fois il se trompe ; ajoutez des photos qu&apos;il ne connaît pas.</translation>
    </message>
    <message>
        <source>This ONNX Runtime does not compute on “{wanted}”.</source>
        <translation>Cet ONNX Runtime ne calcule pas sur «&#xa0;{wanted}&#xa0;».</translation>
    </message>
    <message>
        <source>This installation reads no videos; one by pip does: pip install &quot;jellygui[video]&quot;.</source>
        <translation>Cette installation ne lit pas de vidéos&#xa0;; une par pip le fait&#xa0;: pip install &quot;jellygui[video]&quot;.</translation>
    </message>
    <message>
        <source>This is a new project, “{stem}”: “{name}” is of another folder or card.</source>
        <translation>Ceci est un nouveau projet, «&#xa0;{stem}&#xa0;»&#xa0;: «&#xa0;{name}&#xa0;» est d&apos;un autre dossier ou d&apos;une autre carte.</translation>
    </message>
    <message>
        <source>This is more than saved filters can ask for: {most_asked_for} species, {longest_search} letters, and {most_compared_with} photographs that others are compared with.</source>
        <translation>C&apos;est plus que ce que des filtres enregistrés peuvent demander&#xa0;: {most_asked_for} espèces, {longest_search} lettres et {most_compared_with} photos auxquelles d&apos;autres sont comparées.</translation>
    </message>
    <message>
        <source>Too few to tell: label about {to_label} more random photographs to know of a difference of {value} points.</source>
        <translation>Trop peu pour le dire&#xa0;: étiquetez environ {to_label} photos aléatoires de plus pour connaître une différence de {value} points.</translation>
    </message>
    <message>
        <source>Train with all photographs instead, or use a model of this version.</source>
        <translation>Entraînez plutôt avec toutes les photos, ou utilisez un modèle de cette version.</translation>
    </message>
    <message>
        <source>Train without --learn-from-validation first, then name that model with --limits-from.</source>
        <translation>Entraînez d&apos;abord sans --learn-from-validation, puis nommez ce modèle avec --limits-from.</translation>
    </message>
    <message>
        <source>Training stopped unexpectedly (exit code {exitcode}).</source>
        <translation>L&apos;entraînement s&apos;est arrêté de façon inattendue (code de sortie {exitcode}).</translation>
    </message>
    <message>
        <source>Turn it into plain numbers first: jellygui import-weights “{path}” --out {stem}.safetensors</source>
        <translation>Faites-en d&apos;abord de simples nombres&#xa0;: jellygui import-weights «&#xa0;{path}&#xa0;» --out {stem}.safetensors</translation>
    </message>
    <message>
        <source>Type the AphiaIDs, or import the table of its taxon match. Nothing was changed.</source>
        <translation>Saisissez les AphiaID, ou importez le tableau de son taxon match. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Unidentified</source>
        <translation>Non identifié</translation>
    </message>
    <message>
        <source>Use another model, or one with a smaller input size. What was classified is kept.</source>
        <translation>Utilisez un autre modèle, ou un à taille d&apos;entrée plus petite. Ce qui était classé est gardé.</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Weight averaging</source>
        <translation>Moyenne des poids</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Décroissance des poids</translation>
    </message>
    <message>
        <source>Weight of the former model&apos;s answers against the labels.</source>
        <translation>Poids des réponses de l&apos;ancien modèle face aux étiquettes.</translation>
    </message>
    <message>
        <source>Weight of the old model&apos;s answers on its own species.</source>
        <translation>Poids des réponses de l&apos;ancien modèle sur ses propres espèces.</translation>
    </message>
    <message>
        <source>What can be read of “{damaged}” cannot be saved as “{place}” ({error}).</source>
        <translation>Ce qui peut être lu de «&#xa0;{damaged}&#xa0;» ne peut pas être enregistré sous «&#xa0;{place}&#xa0;» ({error}).</translation>
    </message>
    <message>
        <source>What is kept of the run in “{path}” is damaged.</source>
        <translation>Ce qui est gardé de la passe dans «&#xa0;{path}&#xa0;» est endommagé.</translation>
    </message>
    <message>
        <source>What makes a channel dispensable: small weights; little effect on the loss; or, within the blocks of EfficientNet-Lite0, that the others can stand for it, by least squares on the photographs.</source>
        <translation>Ce qui rend un canal superflu&#xa0;: des poids faibles&#xa0;; peu d&apos;effet sur la perte&#xa0;; ou, dans les blocs d&apos;EfficientNet-Lite0, que les autres puissent le remplacer, par moindres carrés sur les photos.</translation>
    </message>
    <message>
        <source>What the model in use sees of the photographs is not known, so that nothing is suggested while you label. “Classify now” (menu Classify) lets it look.</source>
        <translation>Ce que le modèle utilisé voit des photos n&apos;est pas connu, si bien que rien n&apos;est suggéré pendant que vous étiquetez. «&#xa0;Classer maintenant&#xa0;» (menu Classement) le laisse regarder.</translation>
    </message>
    <message>
        <source>What this model looked at cannot be shown: its network ends in layers that take all places together.</source>
        <translation>Ce que ce modèle a regardé ne peut pas être montré&#xa0;: son réseau finit par des couches qui prennent tous les endroits ensemble.</translation>
    </message>
    <message>
        <source>What was finished is kept. Close other programs if memory was short, then start again.</source>
        <translation>Ce qui était fini est gardé. Fermez d&apos;autres programmes si la mémoire était courte, puis recommencez.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Where channels are removed: an equal share in every layer, more in the upper stages, or wherever they matter least when all layers are compared.</source>
        <translation>Où des canaux sont retirés&#xa0;: une part égale dans chaque couche, plus dans les étages supérieurs, ou là où ils comptent le moins quand toutes les couches sont comparées.</translation>
    </message>
    <message>
        <source>Where no species is shown, press 0 (none of these); where it is not sure which, press U (unsure).</source>
        <translation>Là où aucune espèce n&apos;est montrée, appuyez sur 0 (aucune de celles-ci)&#xa0;; là où l&apos;on ne sait laquelle, sur U (incertain).</translation>
    </message>
    <message>
        <source>Which network is trained; that of the model, where one is started from. Unless told otherwise, efficientnet_lite0 sees 224 pixels, every species equally often, and keeps all stages as they are: only its last layer learns.</source>
        <translation>Quel réseau est entraîné&#xa0;; celui du modèle, si l&apos;on part d&apos;un modèle. Sauf indication contraire, efficientnet_lite0 voit 224 pixels, chaque espèce aussi souvent, et garde tous les étages tels quels&#xa0;: seule sa dernière couche apprend.</translation>
    </message>
    <message>
        <source>Whole blocks</source>
        <translation>Blocs entiers</translation>
    </message>
    <message>
        <source>Whole frame</source>
        <translation>Image entière</translation>
    </message>
    <message>
        <source>Widths are kept multiples of this number.</source>
        <translation>Les largeurs restent des multiples de ce nombre.</translation>
    </message>
    <message>
        <source>Without an AphiaID, which is left out, never guessed: {names}.</source>
        <translation>Sans AphiaID, omis et jamais deviné&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>a model file</source>
        <translation>un fichier de modèle</translation>
    </message>
    <message>
        <source>a name that ends in .tsv promises tabs</source>
        <translation>un nom qui finit par .tsv promet des tabulations</translation>
    </message>
    <message>
        <source>a report of this program</source>
        <translation>un rapport de ce programme</translation>
    </message>
    <message>
        <source>a table of this program</source>
        <translation>un tableau de ce programme</translation>
    </message>
    <message>
        <source>a workbook of this program</source>
        <translation>un classeur de ce programme</translation>
    </message>
    <message>
        <source>an archive of this program</source>
        <translation>une archive de ce programme</translation>
    </message>
    <message>
        <source>an iFDO of this program</source>
        <translation>un iFDO de ce programme</translation>
    </message>
    <message>
        <source>cannot be read: {plain_reason}</source>
        <translation>ne peut pas être lu&#xa0;: {plain_reason}</translation>
    </message>
    <message>
        <source>int8 is kept: on 544 views of 32 validation photographs int8&apos;s accuracy less fp32&apos;s is +0.92% (95 % interval +0.18% to +1.96%; it must lie above -2%); the top labels agree on 98.5%. Set on a model of the same recipe, in an earlier form of int8. In this file the top labels agree on 100.0% of such views, which it has learned from. Temperature and limits are set on 236 cross-validated answers of its recipe.</source>
        <translation>int8 est gardé&#xa0;: sur 544 vues de 32 photos de validation, l&apos;exactitude d&apos;int8 moins celle de fp32 est de +0,92&#xa0;% (intervalle à 95&#xa0;% de +0,18&#xa0;% à +1,96&#xa0;%&#xa0;; il doit être au-dessus de -2&#xa0;%)&#xa0;; les premières étiquettes concordent à 98,5&#xa0;%. Fixé sur un modèle de la même recette, dans une forme antérieure d&apos;int8. Dans ce fichier les premières étiquettes concordent pour 100,0&#xa0;% de ces vues, dont il a appris. La température et les limites sont fixées sur 236 réponses de validation croisée de sa recette.</translation>
    </message>
    <message>
        <source>int8: on unseen photographs of the folds the top labels of int8 and fp32 agree on 756 of 765 (98.8 %), on 99.5% of the 768 photographs that this file was made with. Temperature and limits are set on 765 cross-validated answers of its recipe.</source>
        <translation>int8&#xa0;: sur les photos non vues des parts, les premières étiquettes d&apos;int8 et de fp32 concordent pour 756 sur 765 (98,8&#xa0;%), et pour 99,5&#xa0;% des 768 photos avec lesquelles ce fichier a été fait. La température et les limites sont fixées sur 765 réponses de validation croisée de sa recette.</translation>
    </message>
    <message>
        <source>is too large ({size} GB)</source>
        <translation>est trop grand ({size} Go)</translation>
    </message>
    <message>
        <source>it is a link</source>
        <translation>c&apos;est un lien</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ce n&apos;est pas un fichier</translation>
    </message>
    <message>
        <source>it is still being written</source>
        <translation>il est encore en cours d’écriture</translation>
    </message>
    <message>
        <source>it is there and is not a CSV file</source>
        <translation>il est là et n&apos;est pas un fichier CSV</translation>
    </message>
    <message>
        <source>its folder is not there</source>
        <translation>son dossier n&apos;est pas là</translation>
    </message>
    <message>
        <source>nothing may be written in its folder</source>
        <translation>rien ne peut être écrit dans son dossier</translation>
    </message>
    <message>
        <source>photographs for the last layer</source>
        <translation>photos pour la dernière couche</translation>
    </message>
    <message>
        <source>photographs measured</source>
        <translation>photos mesurées</translation>
    </message>
    <message>
        <source>photographs prepared</source>
        <translation>photos préparées</translation>
    </message>
    <message>
        <source>photographs shown to “{name_of}”</source>
        <translation>photos montrées à «&#xa0;{name_of}&#xa0;»</translation>
    </message>
    <message>
        <source>steps of the last layer</source>
        <translation>étapes de la dernière couche</translation>
    </message>
    <message>
        <source>steps, epoch {epoch} of {epochs}</source>
        <translation>étapes, époque {epoch} sur {epochs}</translation>
    </message>
    <message>
        <source>test photographs, by the reviewed labels</source>
        <translation>photos de test, selon les étiquettes revues</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>la connexion s’est coupée</translation>
    </message>
    <message>
        <source>the same test groups, by the dataset&apos;s own labels</source>
        <translation>les mêmes groupes de test, selon les étiquettes du jeu de données</translation>
    </message>
    <message>
        <source>this installation reads no videos</source>
        <translation>cette installation ne lit pas les vidéos</translation>
    </message>
    <message>
        <source>what lies there cannot be read ({plain_reason})</source>
        <translation>ce qui s&apos;y trouve ne peut pas être lu ({plain_reason})</translation>
    </message>
    <message>
        <source>{count} file is no longer there; what was found in it still counts. If its disk was taken out, connect it and add the folder again.</source>
        <translation>{count} fichier n&apos;est plus là&#xa0;; ce qui y a été trouvé compte encore. Si son disque a été retiré, branchez-le et ajoutez de nouveau le dossier.</translation>
    </message>
    <message>
        <source>{count} files are no longer there; what was found in them still counts. If their disk was taken out, connect it and add the folder again.</source>
        <translation>{count} fichiers ne sont plus là&#xa0;; ce qui y a été trouvé compte encore. Si leur disque a été retiré, branchez-le et ajoutez de nouveau le dossier.</translation>
    </message>
    <message>
        <source>{samples} photographs of {kinds}; copies counted once they are {groups} ({parts}).</source>
        <translation>{samples} photos de {kinds}&#xa0;; les copies comptées une fois, il y en a {groups} ({parts}).</translation>
    </message>
    <message>
        <source>“{folder}” cannot be written to ({why_not_written}).</source>
        <translation>On ne peut pas écrire dans «&#xa0;{folder}&#xa0;» ({why_not_written}).</translation>
    </message>
    <message>
        <source>“{folder}” went away while it was looked through.</source>
        <translation>«&#xa0;{folder}&#xa0;» a disparu pendant qu&apos;on y regardait.</translation>
    </message>
    <message>
        <source>“{model}” cannot be moved to “{place}” ({why_not_written}).</source>
        <translation>«&#xa0;{model}&#xa0;» ne peut pas être déplacé dans «&#xa0;{place}&#xa0;» ({why_not_written}).</translation>
    </message>
    <message>
        <source>“{path}” cannot be read ({plain_reason}).</source>
        <translation>«&#xa0;{path}&#xa0;» ne peut pas être lu ({plain_reason}).</translation>
    </message>
    <message>
        <source>“{path}” cannot be written ({why_not_written}).</source>
        <translation>«&#xa0;{path}&#xa0;» ne peut pas être écrit ({why_not_written}).</translation>
    </message>
    <message>
        <source>“{place}” cannot be written to ({why_not_written}).</source>
        <translation>On ne peut pas écrire dans «&#xa0;{place}&#xa0;» ({why_not_written}).</translation>
    </message>
    <message>
        <source>“{wanted}” does not start ({why}).</source>
        <translation>« {wanted} » ne démarre pas ({why}).</translation>
    </message>
    <message>
        <source>Of the sheets only “{short}” is read, not {others}.</source>
        <translation>Des feuilles, seule «&#xa0;{short}&#xa0;» est lue, non {others}.</translation>
    </message>
    <message>
        <source>AUROC {value} ({low} to {high}) by {by}; with {kept} of the species kept, {named} still named</source>
        <translation>AUROC {value} ({low} à {high}) selon : {by} ; quand {kept} des espèces sont gardées, {named} sont encore nommées</translation>
    </message>
    <message>
        <source>Close it in other programs, or give another place; the project keeps the results.</source>
        <translation>Fermez-le dans les autres programmes, ou indiquez un autre emplacement&#xa0;; le projet garde les résultats.</translation>
    </message>
    <message>
        <source>Install it: pip install &quot;jellygui[remote]&quot;</source>
        <translation>Installez-le&#xa0;: pip install &quot;jellygui[remote]&quot;</translation>
    </message>
    <message>
        <source>No model can be written to “{folder}” ({why_not_written}).</source>
        <translation>Aucun modèle ne peut être écrit dans «&#xa0;{folder}&#xa0;» ({why_not_written}).</translation>
    </message>
    <message>
        <source>Nobody has said the abstract of the survey.</source>
        <translation>Personne n&apos;a écrit le résumé de la campagne.</translation>
    </message>
    <message>
        <source>Nobody has said the people of the survey.</source>
        <translation>Personne n&apos;a nommé les personnes de la campagne.</translation>
    </message>
    <message>
        <source>Nobody has said the title of the survey.</source>
        <translation>Personne n&apos;a donné de titre à la campagne.</translation>
    </message>
    <message>
        <source>Of these frames only those are taken that show something else than the last one taken: a part of the picture is lighter, darker or of another colour. All are looked at once, which takes longer. The number of frames then says nothing of time.</source>
        <translation>De ces images, seules sont prises celles qui montrent autre chose que la dernière prise&#xa0;: une partie de l’image est plus claire, plus sombre ou d’une autre couleur. Toutes sont regardées une fois, ce qui prend plus de temps. Le nombre d’images ne dit alors rien du temps.</translation>
    </message>
    <message>
        <source>Of {looked_at} frames of videos, one every {every} s, {taken} were taken: those at which the scene changes.</source>
        <translation>De {looked_at} images de vidéos, une toutes les {every} s, {taken} ont été prises&#xa0;: celles où la scène change.</translation>
    </message>
    <message>
        <source>On {truth} test photographs of species that the parent knows: {mean} right before, {mean2} after (better on {sum}, worse on {sum2}).</source>
        <translation>Sur {truth} photos de test d&apos;espèces que le parent connaît&#xa0;: {mean} justes avant, {mean2} après (mieux sur {sum}, moins bien sur {sum2}).</translation>
    </message>
    <message>
        <source>Only where the scene changes</source>
        <translation>Seulement où la scène change</translation>
    </message>
    <message>
        <source>The dataset “{folder}” cannot be written ({why_not_written}).</source>
        <translation>Le jeu de données «&#xa0;{folder}&#xa0;» ne peut pas être écrit ({why_not_written}).</translation>
    </message>
    <message>
        <source>The model cannot be written to “{place}” ({why_not_written}).</source>
        <translation>Le modèle ne peut pas être écrit dans «&#xa0;{place}&#xa0;» ({why_not_written}).</translation>
    </message>
    <message>
        <source>The model file “{path}” cannot be read ({plain_reason}).</source>
        <translation>Le fichier de modèle «&#xa0;{path}&#xa0;» ne peut pas être lu ({plain_reason}).</translation>
    </message>
    <message>
        <source>The model file “{path}” cannot be written ({why_not_written}).</source>
        <translation>Le fichier de modèle «&#xa0;{path}&#xa0;» ne peut pas être écrit ({why_not_written}).</translation>
    </message>
    <message>
        <source>The model&apos;s network cannot be run ({why}).</source>
        <translation>Le réseau du modèle ne peut pas être exécuté ({why}).</translation>
    </message>
    <message>
        <source>The project “{project}” is open in another program{who}.</source>
        <translation>Le projet «&#xa0;{project}&#xa0;» est ouvert dans un autre programme{who}.</translation>
    </message>
    <message>
        <source>There are no test photographs of the species that the parent knows.</source>
        <translation>Il n&apos;y a pas de photos de test des espèces que le parent connaît.</translation>
    </message>
    <message>
        <source>There is no room for {size} MB in “{gettempdir}” ({why_not_written}).</source>
        <translation>Il n&apos;y a pas de place pour {size} Mo dans «&#xa0;{gettempdir}&#xa0;» ({why_not_written}).</translation>
    </message>
    <message>
        <source>Without a scientific name: {names}.</source>
        <translation>Sans nom scientifique&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>WoRMS cannot be reached ({short}).</source>
        <translation>WoRMS est injoignable ({short}).</translation>
    </message>
    <message>
        <source>WoRMS has not answered as it says it does.</source>
        <translation>WoRMS n&apos;a pas répondu comme il dit le faire.</translation>
    </message>
    <message>
        <source>You have not begun this run here: its model goes to “{out}”.</source>
        <translation>Vous n&apos;avez pas commencé cette passe ici&#xa0;: son modèle va dans «&#xa0;{out}&#xa0;».</translation>
    </message>
    <message>
        <source>`jellygui runs` lists those that there are.</source>
        <translation>`jellygui runs` liste celles qu&apos;il y a.</translation>
    </message>
    <message>
        <source>a file lies where a folder has to be</source>
        <translation>un fichier se trouve là où il faut un dossier</translation>
    </message>
    <message>
        <source>accuracy there {value} points (95 % interval {low} to {high}).</source>
        <translation>exactitude là {value} points (intervalle à 95&#xa0;% {low} à {high}).</translation>
    </message>
    <message>
        <source>accuracy {accuracy_of_species}</source>
        <translation>exactitude {accuracy_of_species}</translation>
    </message>
    <message>
        <source>accuracy {accuracy}</source>
        <translation>exactitude {accuracy}</translation>
    </message>
    <message>
        <source>accuracy {value} points (95 % interval {low} to {high}).</source>
        <translation>exactitude {value} points (intervalle à 95&#xa0;% {low} à {high}).</translation>
    </message>
    <message>
        <source>another program uses it</source>
        <translation>un autre programme l’utilise</translation>
    </message>
    <message>
        <source>answers of random checks in this project</source>
        <translation>réponses de contrôles aléatoires dans ce projet</translation>
    </message>
    <message>
        <source>below a confidence of {confidence_threshold}, or farther than {distance_limit} from every species; temperature {temperature}</source>
        <translation>sous une confiance de {confidence_threshold}, ou à plus de {distance_limit} de toute espèce&#xa0;; température {temperature}</translation>
    </message>
    <message>
        <source>better on {better}, worse on {worse} of {photographs}</source>
        <translation>meilleur pour {better}, moins bon pour {worse} sur {photographs}</translation>
    </message>
    <message>
        <source>by estimate</source>
        <translation>par estimation</translation>
    </message>
    <message>
        <source>cameras looked up</source>
        <translation>appareils recherchés</translation>
    </message>
    <message>
        <source>can no longer name {name}.</source>
        <translation>ne peut plus nommer {name}.</translation>
    </message>
    <message>
        <source>can no longer name {name}: {old} is right on {old_right} of {photographs}.</source>
        <translation>ne peut plus nommer {name}&#xa0;: {old} est juste pour {old_right} sur {photographs}.</translation>
    </message>
    <message>
        <source>cannot be opened safely now: no process can be started</source>
        <translation>ne peut pas être ouvert sans risque maintenant&#xa0;: aucun processus ne peut être lancé</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>copies</source>
        <translation>copies</translation>
    </message>
    <message>
        <source>cross-validated answers of the recipe of “{name_of}”</source>
        <translation>réponses en validation croisée de la recette de «&#xa0;{name_of}&#xa0;»</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>profondeur</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>effort</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>époques</translation>
    </message>
    <message>
        <source>files found</source>
        <translation>fichiers trouvés</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>fp32 is kept: the parent has no int8 form whose lower part could be kept.</source>
        <translation>fp32 est gardé&#xa0;: le parent n&apos;a pas de forme int8 dont la partie basse pourrait être gardée.</translation>
    </message>
    <message>
        <source>frames found</source>
        <translation>images trouvées</translation>
    </message>
    <message>
        <source>from scratch, as in the paper</source>
        <translation>de zéro, comme dans l&apos;article</translation>
    </message>
    <message>
        <source>from scratch, not comparable with the paper</source>
        <translation>de zéro, non comparable à l&apos;article</translation>
    </message>
    <message>
        <source>from {confidence}</source>
        <translation>à partir de {confidence}</translation>
    </message>
    <message>
        <source>from {started_from}</source>
        <translation>de {started_from}</translation>
    </message>
    <message>
        <source>gear</source>
        <translation>engin</translation>
    </message>
    <message>
        <source>global</source>
        <translation>partout</translation>
    </message>
    <message>
        <source>has changed since it was labelled</source>
        <translation>a changé depuis qu&apos;elle a été étiquetée</translation>
    </message>
    <message>
        <source>has too many frames ({times}; at most {most_frames})</source>
        <translation>a trop d&apos;images ({times}&#xa0;; au plus {most_frames})</translation>
    </message>
    <message>
        <source>haul</source>
        <translation>trait</translation>
    </message>
    <message>
        <source>hauls</source>
        <translation>traits</translation>
    </message>
    <message>
        <source>holds another photograph now</source>
        <translation>contient maintenant une autre photo</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>identified</source>
        <translation>identifié</translation>
    </message>
    <message>
        <source>individuals</source>
        <translation>individus</translation>
    </message>
    <message>
        <source>int8 is kept only where the 95 % interval of its accuracy against fp32 lies above minus this.</source>
        <translation>int8 n&apos;est gardé que si l&apos;intervalle à 95&#xa0;% de son exactitude face à fp32 est au-dessus de moins cette valeur.</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>est un dossier</translation>
    </message>
    <message>
        <source>is a video without pictures</source>
        <translation>est une vidéo sans images</translation>
    </message>
    <message>
        <source>is a {what}, which is not supported yet</source>
        <translation>est de type {what}, pas encore pris en charge</translation>
    </message>
    <message>
        <source>is an {what}, which is not supported yet</source>
        <translation>est de type {what}, qui n&apos;est pas encore pris en charge</translation>
    </message>
    <message>
        <source>is cut off</source>
        <translation>est tronqué</translation>
    </message>
    <message>
        <source>is cut off: it is shown until {clock}</source>
        <translation>est tronquée&#xa0;: elle est montrée jusqu&apos;à {clock}</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>est endommagé</translation>
    </message>
    <message>
        <source>is damaged (its decoder broke down)</source>
        <translation>est endommagé (son décodeur a échoué)</translation>
    </message>
    <message>
        <source>is damaged ({words})</source>
        <translation>est endommagé ({words})</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>is no longer there</source>
        <translation>n&apos;est plus là</translation>
    </message>
    <message>
        <source>is no video of a kind that is read</source>
        <translation>n&apos;est pas une vidéo d&apos;un type lu</translation>
    </message>
    <message>
        <source>is not a file but a pipe or device</source>
        <translation>n&apos;est pas un fichier mais un tube ou un périphérique</translation>
    </message>
    <message>
        <source>is not a picture although its name says so</source>
        <translation>n&apos;est pas une image bien que son nom le dise</translation>
    </message>
    <message>
        <source>is not a picture although its name says so, but a {kind}</source>
        <translation>n&apos;est pas une image bien que son nom le dise, mais&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>is not a picture although its name says so, but an {kind}</source>
        <translation>n&apos;est pas une image, bien que son nom le dise, mais&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>is too large (more than {always_bytes} MB)</source>
        <translation>est trop grand (plus de {always_bytes} Mo)</translation>
    </message>
    <message>
        <source>is too large ({size_bytes} MB for {width} x {height} pixels)</source>
        <translation>est trop grand ({size_bytes} Mo pour {width} x {height} pixels)</translation>
    </message>
    <message>
        <source>is too large for the memory of this computer</source>
        <translation>est trop grand pour la mémoire de cet ordinateur</translation>
    </message>
    <message>
        <source>is too large for the memory of this computer ({said}, {needed} MB)</source>
        <translation>est trop grand pour la mémoire de cet ordinateur ({said}, {needed} Mo)</translation>
    </message>
    <message>
        <source>is too large for the memory of this computer ({size_bytes} MB)</source>
        <translation>est trop grand pour la mémoire de cet ordinateur ({size_bytes} Mo)</translation>
    </message>
    <message>
        <source>is too large for the memory of this computer ({width} x {height} pixels a frame)</source>
        <translation>est trop grande pour la mémoire de cet ordinateur ({width} x {height} pixels par image)</translation>
    </message>
    <message>
        <source>is too large to open safely ({said}; at most {largest_px} megapixels)</source>
        <translation>est trop grand pour être ouvert sans risque ({said}&#xa0;; au plus {largest_px} mégapixels)</translation>
    </message>
    <message>
        <source>it ends ({ended}) before it begins ({began})</source>
        <translation>elle finit ({ended}) avant de commencer ({began})</translation>
    </message>
    <message>
        <source>it has a {there}, but not the other coordinate</source>
        <translation>elle a une {there}, mais pas l&apos;autre coordonnée</translation>
    </message>
    <message>
        <source>it has more cells than the table has columns ({columns})</source>
        <translation>elle a plus de cellules que le tableau n&apos;a de colonnes ({columns})</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>elle n&apos;a pas de nom</translation>
    </message>
    <message>
        <source>it holds what is no text</source>
        <translation>il contient ce qui n&apos;est pas du texte</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>it is a link that leads to itself</source>
        <translation>c’est un lien qui mène à lui-même</translation>
    </message>
    <message>
        <source>it is gone</source>
        <translation>il n’est plus là</translation>
    </message>
    <message>
        <source>it is too large for its disk</source>
        <translation>il est trop grand pour son disque</translation>
    </message>
    <message>
        <source>it takes too long to answer</source>
        <translation>la réponse prend trop de temps</translation>
    </message>
    <message>
        <source>it was cut off on its way</source>
        <translation>coupé en chemin</translation>
    </message>
    <message>
        <source>its disk can only be read</source>
        <translation>le disque est en lecture seule</translation>
    </message>
    <message>
        <source>its disk does not answer</source>
        <translation>son disque ne répond pas</translation>
    </message>
    <message>
        <source>its effort has no unit</source>
        <translation>son effort n&apos;a pas d&apos;unité</translation>
    </message>
    <message>
        <source>its latitude {latitude} is not between -90 and 90</source>
        <translation>sa latitude {latitude} n&apos;est pas entre -90 et 90</translation>
    </message>
    <message>
        <source>its parts lie too deep</source>
        <translation>ses parties sont trop profondes</translation>
    </message>
    <message>
        <source>its path is too long</source>
        <translation>le chemin est trop long</translation>
    </message>
    <message>
        <source>its status in the register is “{status}”</source>
        <translation>son statut dans le registre est «&#xa0;{status}&#xa0;»</translation>
    </message>
    <message>
        <source>its {meaning} has {text} letters; {most} are possible</source>
        <translation>{meaning}&#xa0;: {text} lettres&#xa0;; {most} sont possibles</translation>
    </message>
    <message>
        <source>its {meaning} {number} is not between {least} and {most}</source>
        <translation>{meaning}&#xa0;: {number} n&apos;est pas entre {least} et {most}</translation>
    </message>
    <message>
        <source>its {meaning} “{said}” has a comma; write it with a point: “{replace}”</source>
        <translation>{meaning}&#xa0;: «&#xa0;{said}&#xa0;» a une virgule&#xa0;; écrivez avec un point&#xa0;: «&#xa0;{replace}&#xa0;»</translation>
    </message>
    <message>
        <source>its {meaning} “{said}” is no number</source>
        <translation>{meaning}&#xa0;: «&#xa0;{said}&#xa0;» n&apos;est pas un nombre</translation>
    </message>
    <message>
        <source>its {meaning} “{short}” is no date and time, as 2024-07-09 10:30 or 9.7.2024 10:30 are</source>
        <translation>{meaning}&#xa0;: «&#xa0;{short}&#xa0;» n&apos;est pas une date avec l&apos;heure, comme 2024-07-09 10:30 ou 9.7.2024 10:30</translation>
    </message>
    <message>
        <source>knows {name}, which {old} cannot name; there are no photographs of it.</source>
        <translation>connaît {name}, que {old} ne peut pas nommer&#xa0;; il n&apos;y en a pas de photos.</translation>
    </message>
    <message>
        <source>knows {name}: {new_right} of {photographs} right, {old} cannot name it.</source>
        <translation>connaît {name}&#xa0;: {new_right} justes sur {photographs}, {old} ne peut pas la nommer.</translation>
    </message>
    <message>
        <source>labelled photographs</source>
        <translation>photos étiquetées</translation>
    </message>
    <message>
        <source>latitude</source>
        <translation>latitude</translation>
    </message>
    <message>
        <source>learned, from {groups} photographs that show none of its species</source>
        <translation>appris, de {groups} photos qui ne montrent aucune de ses espèces</translation>
    </message>
    <message>
        <source>learns a species</source>
        <translation>apprend une espèce</translation>
    </message>
    <message>
        <source>learns {name}: {new_right} of {photographs} right, {old} cannot name it.</source>
        <translation>apprend {name}&#xa0;: {new_right} justes sur {photographs}, {old} ne peut pas la nommer.</translation>
    </message>
    <message>
        <source>least squares</source>
        <translation>moindres carrés</translation>
    </message>
    <message>
        <source>longitude</source>
        <translation>longitude</translation>
    </message>
    <message>
        <source>lost: {lost}.</source>
        <translation>perdues&#xa0;: {lost}.</translation>
    </message>
    <message>
        <source>magnitude</source>
        <translation>amplitude</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>minute</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>pas d’autorisation</translation>
    </message>
    <message>
        <source>no photographs to compare on</source>
        <translation>pas de photos sur lesquelles comparer</translation>
    </message>
    <message>
        <source>nobody has named its store here, add its address first</source>
        <translation>personne n’a nommé son stockage ici, ajoutez d’abord son adresse</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>aucune de celles-ci</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>not learned: whatever it sees, it names a species, or nothing where it is not sure</source>
        <translation>non appris&#xa0;: quoi qu&apos;il voie, il nomme une espèce, ou rien là où il n&apos;est pas sûr</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>nothing can be shown at {clock}</source>
        <translation>rien ne peut être montré à {clock}</translation>
    </message>
    <message>
        <source>of what it names, {wish} is right, by estimate, by {measured_on}</source>
        <translation>de ce qu&apos;il nomme, {wish} est juste, par estimation, d&apos;après {measured_on}</translation>
    </message>
    <message>
        <source>of what it names, {wish} is right, by estimate, by {measured_on}; named: {limits}</source>
        <translation>de ce qu&apos;il nomme, {wish} est juste, par estimation, d&apos;après {measured_on}&#xa0;; nommé&#xa0;: {limits}</translation>
    </message>
    <message>
        <source>of what it names, {wish} is right, shown at 95 %, by {measured_on}</source>
        <translation>de ce qu&apos;il nomme, {wish} est juste, montré à 95&#xa0;%, d&apos;après {measured_on}</translation>
    </message>
    <message>
        <source>of what it names, {wish} is right, shown at 95 %, by {measured_on}; named: {limits}</source>
        <translation>de ce qu&apos;il nomme, {wish} est juste, montré à 95&#xa0;%, d&apos;après {measured_on}&#xa0;; nommé&#xa0;: {limits}</translation>
    </message>
    <message>
        <source>on none of these:</source>
        <translation>sur aucune de celles-ci&#xa0;:</translation>
    </message>
    <message>
        <source>on none of these: </source>
        <translation>sur aucune de celles-ci&#xa0;: </translation>
    </message>
    <message>
        <source>on species alone</source>
        <translation>sur les espèces seules</translation>
    </message>
    <message>
        <source>on the other {number}: </source>
        <translation>sur les {number} autres&#xa0;: </translation>
    </message>
    <message>
        <source>pad</source>
        <translation>compléter</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>photograph</source>
        <translation>photo</translation>
    </message>
    <message>
        <source>photographs</source>
        <translation>photos</translation>
    </message>
    <message>
        <source>photographs compared</source>
        <translation>photos comparées</translation>
    </message>
    <message>
        <source>photographs copied</source>
        <translation>photos copiées</translation>
    </message>
    <message>
        <source>photographs found again</source>
        <translation>photos retrouvées</translation>
    </message>
    <message>
        <source>photographs looked at</source>
        <translation>photos regardées</translation>
    </message>
    <message>
        <source>photographs read</source>
        <translation>photos lues</translation>
    </message>
    <message>
        <source>photographs that “{name_of}” has not learned from</source>
        <translation>photos dont «&#xa0;{name_of}&#xa0;» n&apos;a pas appris</translation>
    </message>
    <message>
        <source>position</source>
        <translation>position</translation>
    </message>
    <message>
        <source>recall {recall}</source>
        <translation>rappel {recall}</translation>
    </message>
    <message>
        <source>right and wrong on the same {photographs} photographs</source>
        <translation>justes et faux sur les mêmes {photographs} photos</translation>
    </message>
    <message>
        <source>rows read</source>
        <translation>lignes lues</translation>
    </message>
    <message>
        <source>says that it has {said}, which its {size_bytes} kB cannot hold</source>
        <translation>dit avoir {said}, ce que ses {size_bytes} ko ne peuvent contenir</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>point-virgule</translation>
    </message>
    <message>
        <source>shown at 95 %</source>
        <translation>montré à 95&#xa0;%</translation>
    </message>
    <message>
        <source>sightings</source>
        <translation>observations</translation>
    </message>
    <message>
        <source>something lies there already</source>
        <translation>il y a déjà quelque chose à cet endroit</translation>
    </message>
    <message>
        <source>squash</source>
        <translation>écraser</translation>
    </message>
    <message>
        <source>start</source>
        <translation>début</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>étapes</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>takes too long to open</source>
        <translation>prend trop de temps à s&apos;ouvrir</translation>
    </message>
    <message>
        <source>takes too long to open (it is made of too many parts)</source>
        <translation>prend trop de temps à s&apos;ouvrir (il est fait de trop de parties)</translation>
    </message>
    <message>
        <source>takes too long to open ({passes} passes)</source>
        <translation>prend trop de temps à s&apos;ouvrir ({passes} passages)</translation>
    </message>
    <message>
        <source>taylor</source>
        <translation>Taylor</translation>
    </message>
    <message>
        <source>test photographs</source>
        <translation>photos de test</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>le disque signale une erreur</translation>
    </message>
    <message>
        <source>the register has not found it</source>
        <translation>le registre ne l&apos;a pas trouvé</translation>
    </message>
    <message>
        <source>the store does not answer</source>
        <translation>le stockage ne répond pas</translation>
    </message>
    <message>
        <source>the table has no AphiaID of the accepted name</source>
        <translation>le tableau n&apos;a pas d&apos;AphiaID du nom accepté</translation>
    </message>
    <message>
        <source>the whole frame, {value}ed to {size} x {size2} pixels</source>
        <translation>l&apos;image entière ({value}) à {size} x {size2} pixels</translation>
    </message>
    <message>
        <source>there are no photographs of species that both know.</source>
        <translation>il n&apos;y a pas de photos d&apos;espèces que les deux connaissent.</translation>
    </message>
    <message>
        <source>this could be chance</source>
        <translation>cela pourrait être le hasard</translation>
    </message>
    <message>
        <source>this is hardly chance</source>
        <translation>ce n&apos;est guère le hasard</translation>
    </message>
    <message>
        <source>time</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>too few to tell</source>
        <translation>trop peu pour le dire</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>trop de fichiers sont ouverts</translation>
    </message>
    <message>
        <source>torch finds no “{wanted}” on this computer, but the processor alone.</source>
        <translation>torch ne trouve pas de «&#xa0;{wanted}&#xa0;» sur cet ordinateur, seulement le processeur.</translation>
    </message>
    <message>
        <source>training photographs</source>
        <translation>photos d&apos;entraînement</translation>
    </message>
    <message>
        <source>unclassified</source>
        <translation>non classées</translation>
    </message>
    <message>
        <source>unidentified</source>
        <translation>non identifié</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>égal</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unité</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>upper</source>
        <translation>en haut</translation>
    </message>
    <message>
        <source>validation photographs</source>
        <translation>photos de validation</translation>
    </message>
    <message>
        <source>what it says of its files makes no sense</source>
        <translation>ce qu&apos;il dit de ses fichiers n&apos;a pas de sens</translation>
    </message>
    <message>
        <source>what it says of its origin makes no sense</source>
        <translation>ce qu&apos;il dit de son origine n&apos;a pas de sens</translation>
    </message>
    <message>
        <source>what lies there is not {kind}</source>
        <translation>ce qui s&apos;y trouve n&apos;est pas {kind}</translation>
    </message>
    <message>
        <source>your share of the disk is full</source>
        <translation>votre part du disque est pleine</translation>
    </message>
    <message>
        <source>{aphia_id} is of the same name by another author: accepted is {accepted_id}</source>
        <translation>{aphia_id} est du même nom par un autre auteur&#xa0;: accepté est {accepted_id}</translation>
    </message>
    <message>
        <source>{architecture} cannot see squares of {size_px} pixels.</source>
        <translation>{architecture} ne peut pas voir des carrés de {size_px} pixels.</translation>
    </message>
    <message>
        <source>{count} AVIF picture</source>
        <translation>{count} image AVIF</translation>
    </message>
    <message>
        <source>{count} AVIF pictures</source>
        <translation>{count} images AVIF</translation>
    </message>
    <message>
        <source>{count} HEIC picture</source>
        <translation>{count} image HEIC</translation>
    </message>
    <message>
        <source>{count} HEIC pictures</source>
        <translation>{count} images HEIC</translation>
    </message>
    <message>
        <source>{count} JPEG 2000 picture</source>
        <translation>{count} image JPEG 2000</translation>
    </message>
    <message>
        <source>{count} JPEG 2000 pictures</source>
        <translation>{count} images JPEG 2000</translation>
    </message>
    <message>
        <source>{count} JPEG XL picture</source>
        <translation>{count} image JPEG XL</translation>
    </message>
    <message>
        <source>{count} JPEG XL pictures</source>
        <translation>{count} images JPEG XL</translation>
    </message>
    <message>
        <source>{count} Photoshop picture</source>
        <translation>{count} image Photoshop</translation>
    </message>
    <message>
        <source>{count} Photoshop pictures</source>
        <translation>{count} images Photoshop</translation>
    </message>
    <message>
        <source>{count} archive</source>
        <translation>{count} archive</translation>
    </message>
    <message>
        <source>{count} archives</source>
        <translation>{count} archives</translation>
    </message>
    <message>
        <source>{count} backup copies</source>
        <translation>{count} copies de sauvegarde</translation>
    </message>
    <message>
        <source>{count} backup copy</source>
        <translation>{count} copie de sauvegarde</translation>
    </message>
    <message>
        <source>{count} camera raw picture</source>
        <translation>{count} image brute d&apos;appareil</translation>
    </message>
    <message>
        <source>{count} camera raw pictures</source>
        <translation>{count} images brutes d&apos;appareil</translation>
    </message>
    <message>
        <source>{count} copies</source>
        <translation>{count} copies</translation>
    </message>
    <message>
        <source>{count} document</source>
        <translation>{count} document</translation>
    </message>
    <message>
        <source>{count} documents</source>
        <translation>{count} documents</translation>
    </message>
    <message>
        <source>{count} file</source>
        <translation>{count} fichier</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} fichiers</translation>
    </message>
    <message>
        <source>{count} folder that cannot be read</source>
        <translation>{count} dossier illisible</translation>
    </message>
    <message>
        <source>{count} folders that cannot be read</source>
        <translation>{count} dossiers illisibles</translation>
    </message>
    <message>
        <source>{count} none of these</source>
        <translation>{count} aucune de celles-ci</translation>
    </message>
    <message>
        <source>{count} other file</source>
        <translation>{count} autre fichier</translation>
    </message>
    <message>
        <source>{count} other files</source>
        <translation>{count} autres fichiers</translation>
    </message>
    <message>
        <source>{count} photograph</source>
        <translation>{count} photo</translation>
    </message>
    <message>
        <source>{count} photograph was no longer there, or out of reach, when its turn came.</source>
        <translation>{count} photo n&apos;était plus là, ou hors d&apos;atteinte, quand son tour est venu.</translation>
    </message>
    <message>
        <source>{count} photographs</source>
        <translation>{count} photos</translation>
    </message>
    <message>
        <source>{count} photographs were no longer there, or out of reach, when their turn came.</source>
        <translation>{count} photos n&apos;étaient plus là, ou hors d&apos;atteinte, quand leur tour est venu.</translation>
    </message>
    <message>
        <source>{count} picture of empty water, drawn by the program, teach none of these beside its photographs.</source>
        <translation>{count} image d&apos;eau vide, dessinée par le programme, enseigne «&#xa0;aucune de celles-ci&#xa0;» à côté de ses photos.</translation>
    </message>
    <message>
        <source>{count} pictures of empty water, drawn by the program, teach none of these beside its photographs.</source>
        <translation>{count} images d&apos;eau vide, dessinées par le programme, enseignent «&#xa0;aucune de celles-ci&#xa0;» à côté de ses photos.</translation>
    </message>
    <message>
        <source>{count} sound recording</source>
        <translation>{count} enregistrement sonore</translation>
    </message>
    <message>
        <source>{count} sound recordings</source>
        <translation>{count} enregistrements sonores</translation>
    </message>
    <message>
        <source>{count} test</source>
        <translation>{count} test</translation>
    </message>
    <message>
        <source>{count} text file</source>
        <translation>{count} fichier texte</translation>
    </message>
    <message>
        <source>{count} text files</source>
        <translation>{count} fichiers texte</translation>
    </message>
    <message>
        <source>{count} training</source>
        <translation>{count} entraînement</translation>
    </message>
    <message>
        <source>{count} unclassified</source>
        <translation>{count} non classées</translation>
    </message>
    <message>
        <source>{count} unidentified</source>
        <translation>{count} non identifiées</translation>
    </message>
    <message>
        <source>{count} unreadable</source>
        <translation>{count} illisibles</translation>
    </message>
    <message>
        <source>{count} unsure</source>
        <translation>{count} incertaines</translation>
    </message>
    <message>
        <source>{count} validation</source>
        <translation>{count} validation</translation>
    </message>
    <message>
        <source>{count} video</source>
        <translation>{count} vidéo</translation>
    </message>
    <message>
        <source>{count} video preview</source>
        <translation>{count} aperçu de vidéo</translation>
    </message>
    <message>
        <source>{count} video previews</source>
        <translation>{count} aperçus de vidéos</translation>
    </message>
    <message>
        <source>{count} videos</source>
        <translation>{count} vidéos</translation>
    </message>
    <message>
        <source>{created_at} UTC by {made_by}, from {started_from}</source>
        <translation>{created_at} UTC par {made_by}, de {started_from}</translation>
    </message>
    <message>
        <source>{empty} of {events} events have no photographs that were read: nothing is told there, and no absence.</source>
        <translation>{empty} des {events} événements n&apos;ont pas de photos lues&#xa0;: rien n&apos;y est indiqué, aucune absence non plus.</translation>
    </message>
    <message>
        <source>{error} Give the file of a state dict, as torchvision offers it. Nothing in it was run.</source>
        <translation>{error} Donnez le fichier d&apos;un state dict, comme torchvision l&apos;offre. Rien n&apos;y a été exécuté.</translation>
    </message>
    <message>
        <source>{folders} went away: {count} photograph was not read and is no longer there.</source>
        <translation>{folders} a disparu&#xa0;: {count} photo n&apos;a pas été lue et n&apos;est plus là.</translation>
    </message>
    <message>
        <source>{folders} went away: {count} photographs were not read and are no longer there.</source>
        <translation>{folders} a disparu&#xa0;: {count} photos n&apos;ont pas été lues et ne sont plus là.</translation>
    </message>
    <message>
        <source>{found} of {samples} labels are doubted, copies and bursts counted once.</source>
        <translation>{found} étiquettes sur {samples} sont mises en doute, copies et rafales comptées une fois.</translation>
    </message>
    <message>
        <source>{identified}; of these right: {accuracy_identified}</source>
        <translation>{identified}&#xa0;; dont justes&#xa0;: {accuracy_identified}</translation>
    </message>
    <message>
        <source>{join}: counts as unidentified</source>
        <translation>{join}&#xa0;: compte comme non identifié</translation>
    </message>
    <message>
        <source>{kept} of these photographs had a label already, which was kept.</source>
        <translation>{kept} de ces photos avaient déjà une étiquette, qui a été gardée.</translation>
    </message>
    <message>
        <source>{key} from {confidence}</source>
        <translation>{key} à partir de {confidence}</translation>
    </message>
    <message>
        <source>{key} never</source>
        <translation>{key} jamais</translation>
    </message>
    <message>
        <source>{kinds} species</source>
        <translation>{kinds} espèces</translation>
    </message>
    <message>
        <source>{kinds} species and none of these</source>
        <translation>{kinds} espèces et aucune de celles-ci</translation>
    </message>
    <message>
        <source>{kind} of a rare kind</source>
        <translation>{kind} d&apos;un type rare</translation>
    </message>
    <message>
        <source>{kind} with a small preview alone ({width} x {height} pixels)</source>
        <translation>{kind} avec un petit aperçu seulement ({width} x {height} pixels)</translation>
    </message>
    <message>
        <source>{kind} without a preview</source>
        <translation>{kind} sans aperçu</translation>
    </message>
    <message>
        <source>{left_out} of {taught} photographs are not in the dataset: they are gone, or their files hold something else now.</source>
        <translation>{left_out} photos sur {taught} ne sont pas dans le jeu de données&#xa0;: elles ont disparu, ou leurs fichiers contiennent autre chose maintenant.</translation>
    </message>
    <message>
        <source>{message} The run was ended before it had learned anything.</source>
        <translation>{message} La passe a été terminée avant d&apos;avoir rien appris.</translation>
    </message>
    <message>
        <source>{message} The run was ended; what it has learned is kept, and it can go on.</source>
        <translation>{message} La passe a été terminée&#xa0;; ce qu&apos;elle a appris est gardé, et elle peut se poursuivre.</translation>
    </message>
    <message>
        <source>{missing} rows in which nothing was found are left out</source>
        <translation>{missing} lignes où rien n&apos;a été trouvé sont omises</translation>
    </message>
    <message>
        <source>{more} further species are known to {whose} alone.</source>
        <translation>{more} autres espèces ne sont connues que de {whose}.</translation>
    </message>
    <message>
        <source>{name} has {groups} photographs only; with fewer than {few}, no figure about it says anything.</source>
        <translation>{name} n&apos;a que {groups} photos&#xa0;; avec moins de {few}, aucun chiffre la concernant ne dit rien.</translation>
    </message>
    <message>
        <source>{name} is left out: one photograph cannot teach and test a species.</source>
        <translation>{name} est laissée de côté&#xa0;: une photo ne peut pas enseigner et tester une espèce.</translation>
    </message>
    <message>
        <source>{network}, {parameters} parameters, {multiply_adds} million multiply-adds</source>
        <translation>{network}, {parameters} paramètres, {multiply_adds} millions de multiplications-additions</translation>
    </message>
    <message>
        <source>{new_right} of {photographs} right</source>
        <translation>{new_right} justes sur {photographs}</translation>
    </message>
    <message>
        <source>{new} labels were taken over.</source>
        <translation>{new} étiquettes ont été reprises.</translation>
    </message>
    <message>
        <source>{nowhere} of {used} events have no position.</source>
        <translation>{nowhere} des {used} événements n&apos;ont pas de position.</translation>
    </message>
    <message>
        <source>{number_of} are left out: {words}. {named}</source>
        <translation>{number_of} sont laissées de côté&#xa0;: {words}. {named}</translation>
    </message>
    <message>
        <source>{number_of} in one part have near-copies in another, and go with those: a copy of a test photograph teaches nothing.</source>
        <translation>{number_of} d&apos;une partie ont des quasi-copies dans une autre, et vont avec elles&#xa0;: une copie d&apos;une photo de test n&apos;enseigne rien.</translation>
    </message>
    <message>
        <source>{number_of} is left out: {words}. {named}</source>
        <translation>{number_of} est laissée de côté&#xa0;: {words}. {named}</translation>
    </message>
    <message>
        <source>{photographs} are called “{common_name}”.</source>
        <translation>{photographs} s&apos;appellent «&#xa0;{common_name}&#xa0;».</translation>
    </message>
    <message>
        <source>{photographs} is called “{common_name}”.</source>
        <translation>{photographs} s&apos;appelle «&#xa0;{common_name}&#xa0;».</translation>
    </message>
    <message>
        <source>{photographs} photograph and {labels} label</source>
        <translation>{photographs} photo et {labels} étiquette</translation>
    </message>
    <message>
        <source>{photographs} photograph and {labels} labels</source>
        <translation>{photographs} photo et {labels} étiquettes</translation>
    </message>
    <message>
        <source>{photographs} photographs and {labels} label</source>
        <translation>{photographs} photos et {labels} étiquette</translation>
    </message>
    <message>
        <source>{photographs} photographs and {labels} labels</source>
        <translation>{photographs} photos et {labels} étiquettes</translation>
    </message>
    <message>
        <source>{pixels} pixels</source>
        <translation>{pixels} pixels</translation>
    </message>
    <message>
        <source>{removesuffix} film</source>
        <translation>film {removesuffix}</translation>
    </message>
    <message>
        <source>{rescued} were rescued, and are in “{place}”.</source>
        <translation>{rescued} ont été sauvées, et sont dans «&#xa0;{place}&#xa0;».</translation>
    </message>
    <message>
        <source>{rescued} were rescued, and are in “{place}”. Parts of it could not be read; whether labels were in them is not known.</source>
        <translation>{rescued} ont été sauvées, et sont dans «&#xa0;{place}&#xa0;». Des parties n&apos;ont pas pu être lues&#xa0;; on ne sait pas si elles contenaient des étiquettes.</translation>
    </message>
    <message>
        <source>{rescued} were rescued, and are in “{place}”. {lost} that it speaks of could not be.</source>
        <translation>{rescued} ont été sauvées, et sont dans «&#xa0;{place}&#xa0;». {lost} dont il parle n&apos;ont pas pu l&apos;être.</translation>
    </message>
    <message>
        <source>{self}; this could be chance: {in_words}</source>
        <translation>{self}&#xa0;; cela pourrait être le hasard&#xa0;: {in_words}</translation>
    </message>
    <message>
        <source>{self}; this is hardly chance: {in_words}</source>
        <translation>{self}&#xa0;; ce n&apos;est guère le hasard&#xa0;: {in_words}</translation>
    </message>
    <message>
        <source>{title} cannot be used ({broken}).</source>
        <translation>{title} ne peut pas servir ({broken}).</translation>
    </message>
    <message>
        <source>{title} failed, perhaps for want of memory; the processor went on.</source>
        <translation>{title} a échoué, peut-être faute de mémoire&#xa0;; le processeur a continué.</translation>
    </message>
    <message>
        <source>{title} is not used: it cannot run “{name}”.</source>
        <translation>{title} n’est pas utilisé&#xa0;: il ne peut pas exécuter «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>{title} is not used: it is slower than the processor.</source>
        <translation>{title} n’est pas utilisé&#xa0;: il est plus lent que le processeur.</translation>
    </message>
    <message>
        <source>{title} is not used: its answers for {wrong} of {squares} sample photographs are not the processor&apos;s.</source>
        <translation>{title} n’est pas utilisé&#xa0;: ses réponses pour {wrong} des {squares} photos d’exemple ne sont pas celles du processeur.</translation>
    </message>
    <message>
        <source>{total} of {total2} missing photographs are not in “{folder}”.</source>
        <translation>{total} photos manquantes sur {total2} ne sont pas dans «&#xa0;{folder}&#xa0;».</translation>
    </message>
    <message>
        <source>{trained_on}, which are {groups} without copies: {shares}</source>
        <translation>{trained_on}, soit {groups} sans copies&#xa0;: {shares}</translation>
    </message>
    <message>
        <source>{truth} training and validation photographs</source>
        <translation>{truth} photos d&apos;entraînement et de validation</translation>
    </message>
    <message>
        <source>{truth} views of {samples} training and validation photographs</source>
        <translation>{truth} vues de {samples} photos d&apos;entraînement et de validation</translation>
    </message>
    <message>
        <source>{undated} of {used} events have no date.</source>
        <translation>{undated} des {used} événements n&apos;ont pas de date.</translation>
    </message>
    <message>
        <source>{value} ({low} to {high}, n = {count})</source>
        <translation>{value} ({low} à {high}, n = {count})</translation>
    </message>
    <message>
        <source>{value}, pruned</source>
        <translation>{value}, élagué</translation>
    </message>
    <message>
        <source>{width} x {height} pixels</source>
        <translation>{width} x {height} pixels</translation>
    </message>
    <message>
        <source>{words} The network learns on the processor.</source>
        <translation>{words} Le réseau apprend sur le processeur.</translation>
    </message>
    <message>
        <source>{words}{separator}and {more} more</source>
        <translation>{words}{separator}et {more} de plus</translation>
    </message>
    <message>
        <source>“{called}” is in the list already, as “{common_name}”.</source>
        <translation>«&#xa0;{called}&#xa0;» est déjà dans la liste, comme «&#xa0;{common_name}&#xa0;».</translation>
    </message>
    <message>
        <source>“{called}” is in the list already.</source>
        <translation>«&#xa0;{called}&#xa0;» est déjà dans la liste.</translation>
    </message>
    <message>
        <source>“{common_name}” is a species that the model in use names, or that another was merged with.</source>
        <translation>«&#xa0;{common_name}&#xa0;» est une espèce que le modèle utilisé nomme, ou avec laquelle une autre a été fusionnée.</translation>
    </message>
    <message>
        <source>“{common_name}” is in the list already, with another scientific name: “{scientific_name}”.</source>
        <translation>«&#xa0;{common_name}&#xa0;» est déjà dans la liste, avec un autre nom scientifique&#xa0;: «&#xa0;{scientific_name}&#xa0;».</translation>
    </message>
    <message>
        <source>“{common_name}” is in the list already, with the scientific name “{scientific_name}”.</source>
        <translation>«&#xa0;{common_name}&#xa0;» est déjà dans la liste, avec le nom scientifique «&#xa0;{scientific_name}&#xa0;».</translation>
    </message>
    <message>
        <source>“{common_name}” was merged with “{common_name2}”.</source>
        <translation>«&#xa0;{common_name}&#xa0;» a été fusionnée avec «&#xa0;{common_name2}&#xa0;».</translation>
    </message>
    <message>
        <source>“{dataset}” does not hold the species of “{model}”.</source>
        <translation>«&#xa0;{dataset}&#xa0;» ne contient pas les espèces de «&#xa0;{model}&#xa0;».</translation>
    </message>
    <message>
        <source>“{folder_name}” is “{common_name}” of this project.</source>
        <translation>«&#xa0;{folder_name}&#xa0;» est «&#xa0;{common_name}&#xa0;» de ce projet.</translation>
    </message>
    <message>
        <source>“{folder}” does not hold a run of this program on this computer.</source>
        <translation>«&#xa0;{folder}&#xa0;» ne contient pas de passe de ce programme sur cet ordinateur.</translation>
    </message>
    <message>
        <source>“{folder}” does not hold the steps of a pruning.</source>
        <translation>«&#xa0;{folder}&#xa0;» ne contient pas les étapes d&apos;un élagage.</translation>
    </message>
    <message>
        <source>“{folder}” has changed since the first fold began.</source>
        <translation>«&#xa0;{folder}&#xa0;» a changé depuis le début de la première partie.</translation>
    </message>
    <message>
        <source>“{folder}” holds fewer than two species with more than one photograph.</source>
        <translation>«&#xa0;{folder}&#xa0;» contient moins de deux espèces à plus d&apos;une photo.</translation>
    </message>
    <message>
        <source>“{folder}” holds no photographs in folders named after species.</source>
        <translation>«&#xa0;{folder}&#xa0;» ne contient pas de photos dans des dossiers portant des noms d&apos;espèces.</translation>
    </message>
    <message>
        <source>“{folder}” holds no step {step}.</source>
        <translation>«&#xa0;{folder}&#xa0;» ne contient pas d&apos;étape {step}.</translation>
    </message>
    <message>
        <source>“{folder}” holds photographs of one species only ({common_name}).</source>
        <translation>«&#xa0;{folder}&#xa0;» ne contient des photos que d&apos;une espèce ({common_name}).</translation>
    </message>
    <message>
        <source>“{folder}” is a link.</source>
        <translation>«&#xa0;{folder}&#xa0;» est un lien.</translation>
    </message>
    <message>
        <source>“{folder}” is not a folder.</source>
        <translation>«&#xa0;{folder}&#xa0;» n&apos;est pas un dossier.</translation>
    </message>
    <message>
        <source>“{folder}” is not empty.</source>
        <translation>«&#xa0;{folder}&#xa0;» n&apos;est pas vide.</translation>
    </message>
    <message>
        <source>“{name}” cannot be as the table says: {words}.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être comme le dit le tableau&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a species.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être le nom d&apos;une espèce.</translation>
    </message>
    <message>
        <source>“{name}” is not the name of a species.</source>
        <translation>«&#xa0;{name}&#xa0;» n&apos;est pas le nom d&apos;une espèce.</translation>
    </message>
    <message>
        <source>“{name}” is the name of row {other} too</source>
        <translation>«&#xa0;{name}&#xa0;» est aussi le nom de la ligne {other}</translation>
    </message>
    <message>
        <source>“{name}” lies far from everything else; its latitude and longitude seem to be swapped</source>
        <translation>«&#xa0;{name}&#xa0;» est loin de tout le reste&#xa0;; sa latitude et sa longitude semblent échangées</translation>
    </message>
    <message>
        <source>“{name}” would have {others} own columns; {most_others} are possible.</source>
        <translation>«&#xa0;{name}&#xa0;» aurait {others} colonnes à elle&#xa0;; {most_others} sont possibles.</translation>
    </message>
    <message>
        <source>“{new}” against “{old}”:</source>
        <translation>«&#xa0;{new}&#xa0;» face à «&#xa0;{old}&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>“{path}” cannot be reached ({plain_reason}).</source>
        <translation>«&#xa0;{path}&#xa0;» est hors d&apos;atteinte ({plain_reason}).</translation>
    </message>
    <message>
        <source>“{path}” cannot be reached ({why}).</source>
        <translation>«&#xa0;{path}&#xa0;» n’est pas joignable ({why}).</translation>
    </message>
    <message>
        <source>“{path}” cannot be read as weights ({error}).</source>
        <translation>«&#xa0;{path}&#xa0;» ne peut pas être lu comme poids ({error}).</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {why}.</source>
        <translation>«&#xa0;{path}&#xa0;» ne peut pas être écrit&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>“{path}” cannot teach: it knows other species.</source>
        <translation>«&#xa0;{path}&#xa0;» ne peut pas enseigner&#xa0;: il connaît d&apos;autres espèces.</translation>
    </message>
    <message>
        <source>“{path}” does not exist.</source>
        <translation>«&#xa0;{path}&#xa0;» n&apos;existe pas.</translation>
    </message>
    <message>
        <source>“{path}” does not hold a run.</source>
        <translation>«&#xa0;{path}&#xa0;» ne contient pas de passe.</translation>
    </message>
    <message>
        <source>“{path}” does not hold weights alone.</source>
        <translation>«&#xa0;{path}&#xa0;» ne contient pas que des poids.</translation>
    </message>
    <message>
        <source>“{path}” does not hold weights of {architecture}: {name} has the shape {tuple}.</source>
        <translation>«&#xa0;{path}&#xa0;» ne contient pas de poids de {architecture}&#xa0;: {name} a la forme {tuple}.</translation>
    </message>
    <message>
        <source>“{path}” does not hold weights of {architecture}: {name} is missing.</source>
        <translation>«&#xa0;{path}&#xa0;» ne contient pas de poids de {architecture}&#xa0;: {name} manque.</translation>
    </message>
    <message>
        <source>“{path}” has a line of {line} letters.</source>
        <translation>«&#xa0;{path}&#xa0;» a une ligne de {line} lettres.</translation>
    </message>
    <message>
        <source>“{path}” has more than {most_columns} columns.</source>
        <translation>«&#xa0;{path}&#xa0;» a plus de {most_columns} colonnes.</translation>
    </message>
    <message>
        <source>“{path}” has more than {most} rows.</source>
        <translation>«&#xa0;{path}&#xa0;» a plus de {most} lignes.</translation>
    </message>
    <message>
        <source>“{path}” holds a run already.</source>
        <translation>«&#xa0;{path}&#xa0;» contient déjà une passe.</translation>
    </message>
    <message>
        <source>“{path}” holds no table.</source>
        <translation>«&#xa0;{path}&#xa0;» ne contient pas de tableau.</translation>
    </message>
    <message>
        <source>“{path}” holds numbers of an odd kind, in {name}.</source>
        <translation>«&#xa0;{path}&#xa0;» contient des nombres d&apos;un genre étrange, dans {name}.</translation>
    </message>
    <message>
        <source>“{path}” holds numbers that are not finite, in {name}.</source>
        <translation>«&#xa0;{path}&#xa0;» contient des nombres qui ne sont pas finis, dans {name}.</translation>
    </message>
    <message>
        <source>“{path}” is a folder, not a model file.</source>
        <translation>«&#xa0;{path}&#xa0;» est un dossier, pas un fichier de modèle.</translation>
    </message>
    <message>
        <source>“{path}” is a link, or no folder.</source>
        <translation>«&#xa0;{path}&#xa0;» est un lien, ou n&apos;est pas un dossier.</translation>
    </message>
    <message>
        <source>“{path}” is a pickle, which is not read here.</source>
        <translation>«&#xa0;{path}&#xa0;» est un pickle, qui n&apos;est pas lu ici.</translation>
    </message>
    <message>
        <source>“{path}” is damaged ({error}).</source>
        <translation>«&#xa0;{path}&#xa0;» est endommagé ({error}).</translation>
    </message>
    <message>
        <source>“{path}” is no file, or not there.</source>
        <translation>«&#xa0;{path}&#xa0;» n&apos;est pas un fichier, ou n&apos;est pas là.</translation>
    </message>
    <message>
        <source>“{path}” is no table ({error}).</source>
        <translation>«&#xa0;{path}&#xa0;» n&apos;est pas un tableau ({error}).</translation>
    </message>
    <message>
        <source>“{path}” is no text.</source>
        <translation>«&#xa0;{path}&#xa0;» n&apos;est pas un texte.</translation>
    </message>
    <message>
        <source>“{path}” is no workbook ({why}).</source>
        <translation>«&#xa0;{path}&#xa0;» n&apos;est pas un classeur ({why}).</translation>
    </message>
    <message>
        <source>“{path}” is not a model file that this program can use: {rstrip}.</source>
        <translation>«&#xa0;{path}&#xa0;» n&apos;est pas un fichier de modèle utilisable par ce programme&#xa0;: {rstrip}.</translation>
    </message>
    <message>
        <source>“{path}” is not empty: it holds “{min}”.</source>
        <translation>«&#xa0;{path}&#xa0;» n&apos;est pas vide&#xa0;: il contient «&#xa0;{min}&#xa0;».</translation>
    </message>
    <message>
        <source>“{path}” is not there.</source>
        <translation>«&#xa0;{path}&#xa0;» n&apos;est pas là.</translation>
    </message>
    <message>
        <source>“{path}” is too large for a table of {sheets}.</source>
        <translation>«&#xa0;{path}&#xa0;» est trop grand pour un tableau de {sheets}.</translation>
    </message>
    <message>
        <source>“{path}” is {architecture}, not {architecture2}.</source>
        <translation>«&#xa0;{path}&#xa0;» est {architecture}, non {architecture2}.</translation>
    </message>
    <message>
        <source>“{path}” keeps no embeddings of its photographs; an earlier version made it.</source>
        <translation>«&#xa0;{path}&#xa0;» ne garde pas de représentations de ses photos&#xa0;; une version antérieure l&apos;a fait.</translation>
    </message>
    <message>
        <source>“{path}” keeps nothing of the photographs that it was made with, so it would forget them.</source>
        <translation>«&#xa0;{path}&#xa0;» ne garde rien des photos avec lesquelles il a été fait, si bien qu&apos;il les oublierait.</translation>
    </message>
    <message>
        <source>“{path}” was made by a newer version of this program.</source>
        <translation>«&#xa0;{path}&#xa0;» a été fait par une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>“{place}” is the project that is open.</source>
        <translation>«&#xa0;{place}&#xa0;» est le projet ouvert.</translation>
    </message>
    <message>
        <source>“{place}” is there already.</source>
        <translation>«&#xa0;{place}&#xa0;» est déjà là.</translation>
    </message>
    <message>
        <source>“{plain}” is no address that can be read.</source>
        <translation>«&#xa0;{plain}&#xa0;» n’est pas une adresse lisible.</translation>
    </message>
    <message>
        <source>“{replace}” is not in the list of species.</source>
        <translation>«&#xa0;{replace}&#xa0;» n&apos;est pas dans la liste des espèces.</translation>
    </message>
    <message>
        <source>“{text}” is no AphiaID.</source>
        <translation>«&#xa0;{text}&#xa0;» n&apos;est pas un AphiaID.</translation>
    </message>
    <message>
        <source>“{text}” is no rank.</source>
        <translation>«&#xa0;{text}&#xa0;» n&apos;est pas un rang.</translation>
    </message>
    <message>
        <source>“{text}” is no scientific name.</source>
        <translation>«&#xa0;{text}&#xa0;» n&apos;est pas un nom scientifique.</translation>
    </message>
    <message>
        <source>“{text}” is no unit of effort; there are {join}</source>
        <translation>«&#xa0;{text}&#xa0;» n&apos;est pas une unité d&apos;effort&#xa0;; il y a {join}</translation>
    </message>
    <message>
        <source>“{title}” has {text} letters; {longest_text} are possible</source>
        <translation>«&#xa0;{title}&#xa0;» a {text} lettres&#xa0;; {longest_text} sont possibles</translation>
    </message>
    <message>
        <source>“{typed}” is a synonym: the accepted name is “{accepted}”</source>
        <translation>«&#xa0;{typed}&#xa0;» est un synonyme&#xa0;: le nom accepté est «&#xa0;{accepted}&#xa0;»</translation>
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
        <translation>galère portugaise</translation>
    </message>
    <message>
        <source>barrel jellyfish</source>
        <translation>rhizostome</translation>
    </message>
    <message>
        <source>blue jellyfish</source>
        <translation>méduse bleue</translation>
    </message>
    <message>
        <source>by-the-wind sailor</source>
        <translation>vélelle</translation>
    </message>
    <message>
        <source>compass jellyfish</source>
        <translation>méduse boussole</translation>
    </message>
    <message>
        <source>freshwater jellyfish</source>
        <translation>méduse d&apos;eau douce</translation>
    </message>
    <message>
        <source>fried egg jellyfish</source>
        <translation>méduse œuf au plat</translation>
    </message>
    <message>
        <source>lion&apos;s mane jellyfish</source>
        <translation>méduse à crinière de lion</translation>
    </message>
    <message>
        <source>many-ribbed jellyfish</source>
        <translation>Aequorea forskalea</translation>
    </message>
    <message>
        <source>mauve stinger</source>
        <translation>pélagie</translation>
    </message>
    <message>
        <source>melon comb jelly</source>
        <translation>Beroe cucumis</translation>
    </message>
    <message>
        <source>moon jellyfish</source>
        <translation>aurélie</translation>
    </message>
    <message>
        <source>nomad jellyfish</source>
        <translation>Rhopilema nomadica</translation>
    </message>
    <message>
        <source>sea gooseberry</source>
        <translation>groseille de mer</translation>
    </message>
    <message>
        <source>sea walnut</source>
        <translation>Mnemiopsis leidyi</translation>
    </message>
    <message>
        <source>upside-down jellyfish</source>
        <translation>Cassiopea andromeda</translation>
    </message>
</context>
</TS>
