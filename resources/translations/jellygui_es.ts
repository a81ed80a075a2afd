<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Parts and data</source>
        <translation>Componentes y datos</translation>
    </message>
    <message>
        <source>A model is being trained. Closing the window stops it.</source>
        <translation>Se está entrenando un modelo. Cerrar la ventana lo detiene.</translation>
    </message>
    <message>
        <source>Your labels and the model that is in use are kept; the training is offered again when the project is opened.</source>
        <translation>Sus etiquetas y el modelo en uso se conservan; el entrenamiento se ofrece de nuevo al abrir el proyecto.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Detener y cerrar</translation>
    </message>
    <message>
        <source>A model is being trained. In another language the window begins anew, which stops it.</source>
        <translation>Se está entrenando un modelo. En otro idioma la ventana empieza de nuevo, lo que lo detiene.</translation>
    </message>
    <message>
        <source>Stop training</source>
        <translation>Detener el entrenamiento</translation>
    </message>
    <message>
        <source>Go on training</source>
        <translation>Seguir entrenando</translation>
    </message>
    <message>
        <source>Not all that you typed is taken.</source>
        <translation>No todo lo que ha escrito se ha aceptado.</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Cerrar sin ello</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>People have confirmed {count} of these {total} photographs as something else.</source>
        <translation>Hay personas que han confirmado {count} de estas {total} fotos como otra cosa.</translation>
    </message>
    <message>
        <source>Undo takes it back.</source>
        <translation>Deshacer lo revierte.</translation>
    </message>
    <message>
        <source>Name all {label}</source>
        <translation>Llamar a todas {label}</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Dejarlas</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>No volver a preguntar</translation>
    </message>
    <message>
        <source>Odd ones of this species</source>
        <translation>Raras de esta especie</translation>
    </message>
    <message>
        <source>Look closely</source>
        <translation>Mirar de cerca</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Name as</source>
        <translation>Nombrar como</translation>
    </message>
    <message>
        <source>{value} % ({low} to {high} %, n = {count})</source>
        <translation>{value} % ({low} a {high} %, n = {count})</translation>
    </message>
    <message>
        <source>Drawn: {drawn} of {wanted}. From the others here ({learned}) the model in use has learned, so that they cannot tell how often it is wrong.</source>
        <translation>Extraídas: {drawn} de {wanted}. De las demás de aquí ({learned}) ha aprendido el modelo en uso, así que no pueden decir cuántas veces se equivoca.</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Por carpeta</translation>
    </message>
    <message>
        <source>By station</source>
        <translation>Por estación</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>{count} days, {first} to {last}</source>
        <translation>{count} días, del {first} al {last}</translation>
    </message>
    <message>
        <source>; of {photographs} the day is not known</source>
        <translation>; de {photographs} no se conoce el día</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation>no se nombra a nadie</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>nobody has chosen one</source>
        <translation>nadie ha elegido una</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Estaciones</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>{share} % of them</source>
        <translation>{share} % de ellas</translation>
    </message>
    <message>
        <source>photographs</source>
        <translation>fotos</translation>
    </message>
    <message>
        <source>in {files}</source>
        <translation>en {files}</translation>
    </message>
    <message>
        <source>labelled by people</source>
        <translation>etiquetadas por personas</translation>
    </message>
    <message>
        <source>species found</source>
        <translation>especies encontradas</translation>
    </message>
    <message>
        <source>of {count} looked for</source>
        <translation>de {count} buscadas</translation>
    </message>
    <message>
        <source>wrong names, random check</source>
        <translation>nombres erróneos, muestra aleatoria</translation>
    </message>
    <message>
        <source>These counts carry the model&apos;s errors: too little was checked at random to estimate how many photographs there are of each species.</source>
        <translation>Estos recuentos llevan los errores del modelo: se comprobó al azar demasiado poco para estimar cuántas fotos hay de cada especie.</translation>
    </message>
    <message>
        <source>Counts and estimates</source>
        <translation>Recuentos y estimaciones</translation>
    </message>
    <message>
        <source>Continued below.</source>
        <translation>Continúa abajo.</translation>
    </message>
    <message>
        <source>Photographs that show each species. Full colour: confirmed by a person; pale: by the model alone.</source>
        <translation>Fotos que muestran cada especie. Color pleno: confirmado por una persona; pálido: solo por el modelo.</translation>
    </message>
    <message>
        <source>Dot and whisker: how many there are, with the 95 % interval.</source>
        <translation>Punto y trazo: cuántas hay, con el intervalo del 95 %.</translation>
    </message>
    <message>
        <source>files</source>
        <translation>archivos</translation>
    </message>
    <message>
        <source>sightings</source>
        <translation>observaciones</translation>
    </message>
    <message>
        <source>individuals</source>
        <translation>individuos</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmadas</translation>
    </message>
    <message>
        <source>mean
confidence</source>
        <translation>confianza
media</translation>
    </message>
    <message>
        <source>there are
(95 % interval)</source>
        <translation>hay
(intervalo del 95 %)</translation>
    </message>
    <message>
        <source>Photographs: different pictures; sightings: by the rule below; a photograph that shows several species counts once for each; individuals: animals that a person has entered, empty where nobody counted;</source>
        <translation>Fotos: imágenes distintas; observaciones: según la regla de más abajo; una foto que muestra varias especies cuenta una vez para cada una; individuos: animales que anotó una persona, vacío donde nadie contó;</translation>
    </message>
    <message>
        <source>MaxN: the most of them on one photograph;</source>
        <translation>MaxN: el mayor número de ellos en una foto;</translation>
    </message>
    <message>
        <source>there are: what people said, and an estimate of the rest from random checks, the model&apos;s errors taken off. The numbers are those of counts.csv.</source>
        <translation>hay: lo que dijeron personas y, del resto, una estimación por muestras aleatorias, descontados los errores del modelo. Los números son los de counts.csv.</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>autoría</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>rango</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>The day of no photograph is known: neither cameras nor names tell it.</source>
        <translation>No se conoce el día de ninguna foto: no lo dicen ni las cámaras ni los nombres.</translation>
    </message>
    <message>
        <source>Photographs by day and species; days without photographs are left out.</source>
        <translation>Fotos por día y especie; se omiten los días sin fotos.</translation>
    </message>
    <message>
        <source>There are too many days for the page: a bar is a month.</source>
        <translation>Hay demasiados días para la página: una barra es un mes.</translation>
    </message>
    <message>
        <source>There are too many days for the page: a bar is a year.</source>
        <translation>Hay demasiados días para la página: una barra es un año.</translation>
    </message>
    <message>
        <source>Whiskers: how many photographs there are of a species on this day, with the 95 % interval, from the foot of its part, where enough was checked.</source>
        <translation>Trazos: cuántas fotos de una especie hay ese día, con el intervalo del 95 %, desde el pie de su parte, donde se comprobó lo suficiente.</translation>
    </message>
    <message>
        <source>On no single day enough was checked for an interval.</source>
        <translation>En ningún día por separado se comprobó lo suficiente para un intervalo.</translation>
    </message>
    <message>
        <source>Of species of the same colour the commonest is shown; grey are all others.</source>
        <translation>De las especies del mismo color se muestra la más común; las demás van en gris.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>All photographs lie in one folder.</source>
        <translation>Todas las fotos están en una carpeta.</translation>
    </message>
    <message>
        <source>all photographs</source>
        <translation>todas las fotos</translation>
    </message>
    <message>
        <source>Photographs; where enough was checked, below them how many there are (95 % interval); {dash}: nobody has looked. All photographs: those that show none of the species, too.</source>
        <translation>Fotos; donde se comprobó lo suficiente, debajo cuántas hay (intervalo del 95 %); {dash}: nadie ha mirado. Todas las fotos: también las que no muestran ninguna de las especies.</translation>
    </message>
    <message>
        <source>These are the first {shown} of {count}; counts.csv can tell all.</source>
        <translation>Estas son las primeras {shown} de {count}; counts.csv puede dar todas.</translation>
    </message>
    <message>
        <source>Nowhere found: {species}.</source>
        <translation>No encontradas en ninguna parte: {species}.</translation>
    </message>
    <message>
        <source>Stations and effort</source>
        <translation>Estaciones y esfuerzo</translation>
    </message>
    <message>
        <source>The survey has no stations: nothing is told of effort, and no map is drawn.</source>
        <translation>La campaña no tiene estaciones: no se dice nada del esfuerzo y no se dibuja ningún mapa.</translation>
    </message>
    <message>
        <source>The area of a circle is the number of photographs that show a species.</source>
        <translation>El área de un círculo es el número de fotos que muestran una especie.</translation>
    </message>
    <message>
        <source>The area of a circle is the number of photographs that show a species (the largest: {photographs}).</source>
        <translation>El área de un círculo es el número de fotos que muestran una especie (el mayor: {photographs}).</translation>
    </message>
    <message>
        <source>Its sectors are the species; a ring: none was found; a cross: nobody has looked. Coast: Natural Earth, 1:10 million, simplified to about a kilometre. Equirectangular, WGS 84.</source>
        <translation>Sus sectores son las especies; un anillo: no se encontró ninguna; una cruz: nadie ha mirado. Costa: Natural Earth, 1:10 millones, simplificada a cerca de un kilómetro. Equirrectangular, WGS 84.</translation>
    </message>
    <message>
        <source>Without a position: {count} of the stations.</source>
        <translation>Sin posición: {count} de las estaciones.</translation>
    </message>
    <message>
        <source>No station has a position: no map is drawn.</source>
        <translation>Ninguna estación tiene posición: no se dibuja ningún mapa.</translation>
    </message>
    <message>
        <source>gear</source>
        <translation>arte</translation>
    </message>
    <message>
        <source>latitude</source>
        <translation>latitud</translation>
    </message>
    <message>
        <source>longitude</source>
        <translation>longitud</translation>
    </message>
    <message>
        <source>depth in m</source>
        <translation>profundidad en m</translation>
    </message>
    <message>
        <source>began</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>esfuerzo</translation>
    </message>
    <message>
        <source>no station</source>
        <translation>ninguna estación</translation>
    </message>
    <message>
        <source>Abundance per unit of effort</source>
        <translation>Abundancia por unidad de esfuerzo</translation>
    </message>
    <message>
        <source>There is no station with an effort of which every photograph was looked at.</source>
        <translation>No hay ninguna estación con esfuerzo de la que se hayan mirado todas las fotos.</translation>
    </message>
    <message>
        <source>stations</source>
        <translation>estaciones</translation>
    </message>
    <message>
        <source>per unit</source>
        <translation>por unidad</translation>
    </message>
    <message>
        <source>Archives are told of no absence there.</source>
        <translation>A los archivos no se les comunica allí ninguna ausencia.</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>intervalo del 95 %</translation>
    </message>
    <message>
        <source>{number} per {unit}</source>
        <translation>{number} por {unit}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>Made by JellyGUI {version} on {moment}.</source>
        <translation>Hecho con JellyGUI {version} el {moment}.</translation>
    </message>
    <message>
        <source>This page needs no network.</source>
        <translation>Esta página no necesita red.</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Página {number} de {count}</translation>
    </message>
    <message>
        <source>All of it over all effort, over the stations of which every photograph was looked at for the species, those without it included; one without photographs is no zero.</source>
        <translation>El total sobre todo el esfuerzo, en las estaciones de las que se miraron todas las fotos para la especie, incluidas aquellas sin ella; una sin fotos no es un cero.</translation>
    </message>
    <message>
        <source>Individuals are told of species of which every photograph was counted, MaxN, which is that of each station added up, where one photograph of every sighting was.</source>
        <translation>Los individuos se dan para las especies de las que se contó cada foto, y MaxN, sumado por estaciones, donde se contó una foto de cada observación.</translation>
    </message>
    <message>
        <source>The interval comes of drawing stations again, and of fewer than {count} there is none. Photographs are not animals.</source>
        <translation>El intervalo procede de volver a sortear las estaciones; con menos de {count} no hay ninguno. Las fotos no son animales.</translation>
    </message>
    <message>
        <source>Random check</source>
        <translation>Muestra aleatoria</translation>
    </message>
    <message>
        <source>Nobody has answered a random check: how often the model is wrong on these photographs is not known.</source>
        <translation>Nadie ha respondido una muestra aleatoria: no se sabe con qué frecuencia se equivoca el modelo en estas fotos.</translation>
    </message>
    <message>
        <source>{photographs} were drawn from {from_count} with “{drawn_with}” in use, and {answered} answered; {applying} of the answers apply to “{model}”, {unsure} are unsure.</source>
        <translation>Se sortearon {photographs} de {from_count} con «{drawn_with}» en uso, y se respondieron {answered}; {applying} de las respuestas valen para «{model}», {unsure} son dudosas.</translation>
    </message>
    <message>
        <source>Of those that it named {rate} are wrong.</source>
        <translation>De las que nombró, son erróneas {rate}.</translation>
    </message>
    <message>
        <source>What the model says</source>
        <translation>Lo que dice el modelo</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>respuestas</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>erróneas</translation>
    </message>
    <message>
        <source>The least certain count is known to ± {widest} photographs; ± {half} would take {count} more answers in a random check.</source>
        <translation>El recuento menos seguro se conoce con ± {widest} fotos; ± {half} requeriría {count} respuestas más en una muestra aleatoria.</translation>
    </message>
    <message>
        <source>The least certain count is known to ± {widest} photographs; ± {half} would take no more answers in a random check.</source>
        <translation>El recuento menos seguro se conoce con ± {widest} fotos; ± {half} no requeriría más respuestas en una muestra aleatoria.</translation>
    </message>
    <message>
        <source>The least certain count is known to ± {widest} photographs; ± {half} would take more answers than are left to a random check ({count}).</source>
        <translation>El recuento menos seguro se conoce con ± {widest} fotos; ± {half} requeriría más respuestas de las que quedan para una muestra aleatoria ({count}).</translation>
    </message>
    <message>
        <source>{low} to {high} %</source>
        <translation>{low} a {high} %</translation>
    </message>
    <message>
        <source>The project keeps no card of this model: its accuracy is not known.</source>
        <translation>El proyecto no guarda ficha de este modelo: no se conoce su exactitud.</translation>
    </message>
    <message>
        <source>made with JellyGUI {version}</source>
        <translation>hecho con JellyGUI {version}</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>{rate} on {photographs}</source>
        <translation>{rate} en {photographs}</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Its card holds no measurement: its accuracy is not known.</source>
        <translation>Su ficha no contiene ninguna medición: no se conoce su exactitud.</translation>
    </message>
    <message>
        <source>No precision is promised: the model names by its own limits.</source>
        <translation>No se promete ninguna precisión: el modelo nombra según sus propios límites.</translation>
    </message>
    <message>
        <source>Promise: of what is named at least {share} % is right, shown at 95 %, by {answers}.</source>
        <translation>Compromiso: de lo nombrado es correcto al menos el {share} %, demostrado al 95 %, con {answers}.</translation>
    </message>
    <message>
        <source>Promise: of what is named at least {share} % is right, by estimate, too few answers show it, by {answers}.</source>
        <translation>Compromiso: de lo nombrado es correcto al menos el {share} %, por estimación, pues demasiado pocas respuestas lo demuestran, con {answers}.</translation>
    </message>
    <message>
        <source>named from</source>
        <translation>se nombra desde</translation>
    </message>
    <message>
        <source>right of answers</source>
        <translation>respuestas correctas</translation>
    </message>
    <message>
        <source>shown at least</source>
        <translation>demostrado al menos</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>{right} of {count}</source>
        <translation>{right} de {count}</translation>
    </message>
    <message>
        <source>What was not counted, and why</source>
        <translation>Lo que no se contó, y por qué</translation>
    </message>
    <message>
        <source>{number} with a photograph that another file holds too</source>
        <translation>{number} con una foto que también contiene otro archivo</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>motivo desconocido</translation>
    </message>
    <message>
        <source>{count} for other reasons</source>
        <translation>{count} por otros motivos</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Aún sin leer</translation>
    </message>
    <message>
        <source>{number}: what they show nobody knows</source>
        <translation>{number}: nadie sabe qué muestran</translation>
    </message>
    <message>
        <source>{number} that neither model nor person named</source>
        <translation>{number} que no nombró ni el modelo ni una persona</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Sin clasificar</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>{number}: no photographs</source>
        <translation>{number}: no son fotos</translation>
    </message>
    <message>
        <source>{number}; what they showed counts still</source>
        <translation>{number}; lo que mostraban sigue contando</translation>
    </message>
    <message>
        <source>{number}, counted, but on no day</source>
        <translation>{number}, contadas, pero en ningún día</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Sin día</translation>
    </message>
    <message>
        <source>{number}, counted, but at no station</source>
        <translation>{number}, contadas, pero en ninguna estación</translation>
    </message>
    <message>
        <source>No station</source>
        <translation>Sin estación</translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation>No se omitió nada.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>unnamed camera</source>
        <translation>cámara sin nombre</translation>
    </message>
    <message>
        <source>every photograph; copies once</source>
        <translation>cada foto; las copias una vez</translation>
    </message>
    <message>
        <source>bursts of one camera: at most {gap} s between photographs, {length} s in all; copies once</source>
        <translation>ráfagas de una cámara: como máximo {gap} s entre fotos, {length} s en total; las copias una vez</translation>
    </message>
    <message>
        <source>{rule}; a video is one</source>
        <translation>{rule}; un vídeo es una</translation>
    </message>
    <message>
        <source>the limits of the promise</source>
        <translation>los límites del compromiso</translation>
    </message>
    <message>
        <source>a confidence of {limit} on, by the model</source>
        <translation>desde una confianza de {limit}, por el modelo</translation>
    </message>
    <message>
        <source>Sightings</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Camera clocks</source>
        <translation>Relojes de las cámaras</translation>
    </message>
    <message>
        <source>as the cameras tell it</source>
        <translation>como los dan las cámaras</translation>
    </message>
    <message>
        <source>Named from</source>
        <translation>Se nombra desde</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Métodos</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referencias</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>SHA-256 {hash} of their sorted content hashes</source>
        <translation>SHA-256 {hash} de sus huellas de contenido ordenadas</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>SHA-256 {hash} of the sorted pairs of content hash and label</source>
        <translation>SHA-256 {hash} de los pares ordenados de huella de contenido y etiqueta</translation>
    </message>
    <message>
        <source>unknown day</source>
        <translation>día desconocido</translation>
    </message>
    <message>
        <source>other species</source>
        <translation>otras especies</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} más</translation>
    </message>
    <message>
        <source>there are {value}</source>
        <translation>hay {value}</translation>
    </message>
    <message>
        <source>there are {value} (95 % interval {low} to {high})</source>
        <translation>hay {value} (intervalo del 95 % {low} a {high})</translation>
    </message>
    <message>
        <source>{name}: {photographs} photographs, {confirmed} confirmed</source>
        <translation>{name}: {photographs} fotos, {confirmed} confirmadas</translation>
    </message>
    <message>
        <source>Photographs by species</source>
        <translation>Fotos por especie</translation>
    </message>
    <message>
        <source>Photographs by day and species</source>
        <translation>Fotos por día y especie</translation>
    </message>
    <message>
        <source>Photographs by part and species</source>
        <translation>Fotos por parte y especie</translation>
    </message>
    <message>
        <source>Map of the stations</source>
        <translation>Mapa de las estaciones</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value} ({low} a {high})</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>minuto</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>haul</source>
        <translation>lance</translation>
    </message>
    <message>
        <source>photograph</source>
        <translation>foto</translation>
    </message>
    <message>
        <source>Something went wrong inside JellyGUI.</source>
        <translation>Algo ha fallado dentro de JellyGUI.</translation>
    </message>
    <message>
        <source>All that you have said of photographs is saved. The zip holds log, versions and settings, no photographs; you see it before it is saved.</source>
        <translation>Todo lo que ha dicho de las fotos está guardado. El zip contiene registro, versiones y ajustes, ninguna foto; lo ve antes de guardarlo.</translation>
    </message>
    <message>
        <source>Save diagnostic zip …</source>
        <translation>Guardar zip de diagnóstico …</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Dice</translation>
    </message>
    <message>
        <source>the camera</source>
        <translation>la cámara</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>una persona</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>({count} unknown)</source>
        <translation>({count} desconocidos)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Photograph</source>
        <translation>F&amp;oto</translation>
    </message>
    <message>
        <source>&amp;Classify</source>
        <translation>&amp;Clasificación</translation>
    </message>
    <message>
        <source>&amp;Survey</source>
        <translation>&amp;Campaña</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Sort</source>
        <translation>&amp;Ordenar</translation>
    </message>
    <message>
        <source>&amp;Brightness</source>
        <translation>&amp;Brillo</translation>
    </message>
    <message>
        <source>&amp;Contrast</source>
        <translation>&amp;Contraste</translation>
    </message>
    <message>
        <source>{model} …, which is not on this computer</source>
        <translation>{model} …, que no está en este ordenador</translation>
    </message>
    <message>
        <source>“{old}” is now called “{new}”.</source>
        <translation>«{old}» se llama ahora «{new}».</translation>
    </message>
    <message>
        <source>“{name}” is among your models.</source>
        <translation>«{name}» está entre sus modelos.</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Escrito: {path}</translation>
    </message>
    <message>
        <source>Written, and it names by the promise of {wish}: {path}</source>
        <translation>Escrito, y nombra según la promesa de {wish}: {path}</translation>
    </message>
    <message>
        <source>“{name}” takes {time} ms for a photograph here.</source>
        <translation>«{name}» tarda {time} ms por foto aquí.</translation>
    </message>
    <message>
        <source>“{path}” could not be moved to the trash.</source>
        <translation>«{path}» no se pudo mover a la papelera.</translation>
    </message>
    <message>
        <source>Its disk may have no trash: delete the file yourself.</source>
        <translation>Puede que su disco no tenga papelera: borre usted el archivo.</translation>
    </message>
    <message>
        <source>“{name}” is in the trash.</source>
        <translation>«{name}» está en la papelera.</translation>
    </message>
    <message>
        <source>JellyGUI models that name by the promise of {wish} (*{ending})</source>
        <translation>Modelos de JellyGUI que nombran según la promesa de {wish} (*{ending})</translation>
    </message>
    <message>
        <source>JellyGUI models (*{ending})</source>
        <translation>Modelos de JellyGUI (*{ending})</translation>
    </message>
    <message>
        <source>{value} % ({low} to {high}), n = {count}</source>
        <translation>{value} % ({low} a {high}), n = {count}</translation>
    </message>
    <message>
        <source>{rate}, on {photographs}</source>
        <translation>{rate}, en {photographs}</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>naranja</translation>
    </message>
    <message>
        <source>sky blue</source>
        <translation>azul cielo</translation>
    </message>
    <message>
        <source>green</source>
        <translation>verde</translation>
    </message>
    <message>
        <source>vermilion</source>
        <translation>bermellón</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>rosa</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>azul</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>amarillo</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>círculo</translation>
    </message>
    <message>
        <source>triangle</source>
        <translation>triángulo</translation>
    </message>
    <message>
        <source>square</source>
        <translation>cuadrado</translation>
    </message>
    <message>
        <source>diamond</source>
        <translation>rombo</translation>
    </message>
    <message>
        <source>star</source>
        <translation>estrella</translation>
    </message>
    <message>
        <source>pentagon</source>
        <translation>pentágono</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>cruz</translation>
    </message>
    <message>
        <source>triangle down</source>
        <translation>triángulo invertido</translation>
    </message>
    <message>
        <source>{colour} {shape}</source>
        <translation>{shape} {colour}</translation>
    </message>
    <message>
        <source>Species {digit}</source>
        <translation>Especie {digit}</translation>
    </message>
    <message>
        <source>In hand: {species}. Draw over photographs to name them so.</source>
        <translation>En mano: {species}. Pase sobre las fotos para llamarlas así.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Confirmed by a person</source>
        <translation>Confirmada por una persona</translation>
    </message>
    <message>
        <source>Unidentified</source>
        <translation>Sin identificar</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Dudosa</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ninguna de estas</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Ilegible</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Ya no está</translation>
    </message>
    <message>
        <source>Not yet classified</source>
        <translation>Aún sin clasificar</translation>
    </message>
    <message>
        <source>People disagree</source>
        <translation>Las personas discrepan</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Especie</translation>
    </message>
    <message>
        <source>More like these</source>
        <translation>Parecidas a estas</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>The model changed its mind</source>
        <translation>El modelo cambió de opinión</translation>
    </message>
    <message>
        <source>Contradictions within a sighting</source>
        <translation>Contradicciones dentro de una observación</translation>
    </message>
    <message>
        <source>Number of individuals is missing</source>
        <translation>Falta el número de individuos</translation>
    </message>
    <message>
        <source>Labelled by</source>
        <translation>Etiquetada por</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Palabra clave</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Estación</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>or {species}</source>
        <translation>o {species}</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
    <message>
        <source>Tag {name}</source>
        <translation>Palabra clave {name}</translation>
    </message>
    <message>
        <source>Folder {name}</source>
        <translation>Carpeta {name}</translation>
    </message>
    <message>
        <source>Day {day}</source>
        <translation>Día {day}</translation>
    </message>
    <message>
        <source>Station {name}</source>
        <translation>Estación {name}</translation>
    </message>
    <message>
        <source>Camera {name}</source>
        <translation>Cámara {name}</translation>
    </message>
    <message>
        <source>Labelled by {person}</source>
        <translation>Etiquetada por {person}</translation>
    </message>
    <message>
        <source>Unknown day</source>
        <translation>Día desconocido</translation>
    </message>
    <message>
        <source>At no station</source>
        <translation>En ninguna estación</translation>
    </message>
    <message>
        <source>Camera not known</source>
        <translation>Cámara desconocida</translation>
    </message>
    <message>
        <source>Labelled without a name</source>
        <translation>Etiquetada sin nombre</translation>
    </message>
    <message numerus="yes">
        <source>More like {count} photographs</source>
        <translation>
            <numerusform>Parecidas a {count} foto</numerusform>
            <numerusform>Parecidas a {count} fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>More like {name}</source>
        <translation>Parecidas a {name}</translation>
    </message>
    <message>
        <source>More like one photograph</source>
        <translation>Parecidas a una foto</translation>
    </message>
    <message>
        <source>Confidence up to {high}</source>
        <translation>Confianza hasta {high}</translation>
    </message>
    <message>
        <source>Confidence from {low}</source>
        <translation>Confianza desde {low}</translation>
    </message>
    <message>
        <source>Confidence {low} to {high}</source>
        <translation>Confianza {low} a {high}</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>ninguna de estas</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>dudosa</translation>
    </message>
    <message>
        <source>unidentified</source>
        <translation>sin identificar</translation>
    </message>
    <message>
        <source>unclassified</source>
        <translation>sin clasificar</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>copies</source>
        <translation>copias</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>¿Qué es?</translation>
    </message>
    <message>
        <source>{name}?</source>
        <translation>¿{name}?</translation>
    </message>
    <message>
        <source>{confirmed} of {total} confirmed</source>
        <translation>{confirmed} de {total} confirmadas</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>Modelo: {name}</translation>
    </message>
    <message>
        <source>Photograph beside it</source>
        <translation>Foto al lado</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>See another photograph beside it (V): choose it below</source>
        <translation>Ver otra foto al lado (V): elíjala abajo</translation>
    </message>
    <message>
        <source>Choose another photograph below.</source>
        <translation>Elija otra foto abajo.</translation>
    </message>
    <message>
        <source>The animal fills the photograph.</source>
        <translation>El animal llena la foto.</translation>
    </message>
    <message numerus="yes">
        <source>{count} photographs</source>
        <translation>
            <numerusform>{count} foto</numerusform>
            <numerusform>{count} fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Cómo se hace</translation>
    </message>
    <message>
        <source>Open the guide: from a folder to counts</source>
        <translation>Abrir la guía: de una carpeta a los recuentos</translation>
    </message>
    <message>
        <source>Opening {name} …</source>
        <translation>Abriendo {name} …</translation>
    </message>
    <message>
        <source>cannot be shown</source>
        <translation>no se puede mostrar</translation>
    </message>
    <message>
        <source>{name} {reason}.</source>
        <translation>{name} {reason}.</translation>
    </message>
    <message>
        <source>No stacks</source>
        <translation>Sin pilas</translation>
    </message>
    <message>
        <source>By sighting (bursts and copies)</source>
        <translation>Por observación (ráfagas y copias)</translation>
    </message>
    <message>
        <source>By station (deployment)</source>
        <translation>Por estación (despliegue)</translation>
    </message>
    <message>
        <source>Near-copies</source>
        <translation>Casi copias</translation>
    </message>
    <message>
        <source>Look-alikes ({share} and more)</source>
        <translation>Parecidas ({share} o más)</translation>
    </message>
    <message>
        <source>{count} marked unsure</source>
        <translation>{count} marcadas dudosas</translation>
    </message>
    <message>
        <source>{count} named {label}</source>
        <translation>{count} llamadas {label}</translation>
    </message>
    <message>
        <source>{said}, {before} of them confirmed before</source>
        <translation>{said}, {before} de ellas confirmadas antes</translation>
    </message>
    <message>
        <source>{said}, confirmed before</source>
        <translation>{said}, confirmada antes</translation>
    </message>
    <message>
        <source>{count} confirmed</source>
        <translation>{count} confirmadas</translation>
    </message>
    <message numerus="yes">
        <source>{count} set to {individuals} individuals</source>
        <translation>
            <numerusform>{count} puestas a {individuals} individuo</numerusform>
            <numerusform>{count} puestas a {individuals} individuos</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} without a number of individuals</source>
        <translation>{count} sin número de individuos</translation>
    </message>
    <message>
        <source>{said}: what is shown of a stack; E opens it to count the others</source>
        <translation>{said}: la foto visible de una pila; E la abre para contar las demás</translation>
    </message>
    <message>
        <source>{count} show {label}, too</source>
        <translation>{count} muestran también {label}</translation>
    </message>
    <message>
        <source>{count} show {label}, too: ×{individuals} on what is shown of a stack</source>
        <translation>{count} muestran también {label}: ×{individuals} en lo que se muestra de una pila</translation>
    </message>
    <message>
        <source>{count} show {label} ×{individuals}, too</source>
        <translation>{count} muestran también {label} ×{individuals}</translation>
    </message>
    <message>
        <source>{label} taken away from {count}</source>
        <translation>{label} retirada de {count}</translation>
    </message>
    <message>
        <source>{count} teach nothing now; the Data page shows them</source>
        <translation>{count} ya no enseñan nada; la página Datos las muestra</translation>
    </message>
    <message>
        <source>{count} teach again</source>
        <translation>{count} vuelven a enseñar</translation>
    </message>
    <message>
        <source>{count} with another note or other tags</source>
        <translation>{count} con otra nota u otras palabras clave</translation>
    </message>
    <message numerus="yes">
        <source>{count} labels merged</source>
        <translation>
            <numerusform>{count} etiqueta fusionada</numerusform>
            <numerusform>{count} etiquetas fusionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>No hay nada que deshacer</translation>
    </message>
    <message>
        <source>Taken back: {told}</source>
        <translation>Deshecho: {told}</translation>
    </message>
    <message>
        <source>There is nothing to do again</source>
        <translation>No hay nada que rehacer</translation>
    </message>
    <message>
        <source>Done again: {told}</source>
        <translation>Rehecho: {told}</translation>
    </message>
    <message numerus="yes">
        <source>what was said of {count} photographs</source>
        <translation>
            <numerusform>lo dicho de {count} foto</numerusform>
            <numerusform>lo dicho de {count} fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>{person}: {label}</source>
        <translation>{person}: {label}</translation>
    </message>
    <message>
        <source>cannot be used: {reason}</source>
        <translation>no se puede usar: {reason}</translation>
    </message>
    <message>
        <source>{person} says {label}</source>
        <translation>{person} dice {label}</translation>
    </message>
    <message>
        <source>you say {labels}</source>
        <translation>usted dice {labels}</translation>
    </message>
    <message>
        <source>you say {label}</source>
        <translation>usted dice {label}</translation>
    </message>
    <message numerus="yes">
        <source>{count} individuals</source>
        <translation>
            <numerusform>{count} individuo</numerusform>
            <numerusform>{count} individuos</numerusform>
        </translation>
    </message>
    <message>
        <source>the model says {label}, {share}</source>
        <translation>el modelo dice {label}, {share}</translation>
    </message>
    <message>
        <source>below its limits</source>
        <translation>bajo sus límites</translation>
    </message>
    <message>
        <source>your labels suggest {label}, {share}</source>
        <translation>sus etiquetas sugieren {label}, {share}</translation>
    </message>
    <message>
        <source>a copy of another file</source>
        <translation>una copia de otro archivo</translation>
    </message>
    <message>
        <source>others of its sighting are called differently</source>
        <translation>otras de su observación se llaman de otro modo</translation>
    </message>
    <message>
        <source>{count} {label}</source>
        <translation>{count} {label}</translation>
    </message>
    <message>
        <source>A stack of {total}: {labels}; {confirmed} of them confirmed</source>
        <translation>Una pila de {total}: {labels}; {confirmed} de ellas confirmadas</translation>
    </message>
    <message>
        <source>here</source>
        <translation>aquí</translation>
    </message>
    <message>
        <source>the copy</source>
        <translation>la copia</translation>
    </message>
    <message>
        <source> + </source>
        <translation> + </translation>
    </message>
    <message>
        <source>Enter takes the suggestion: {label}</source>
        <translation>Intro acepta la sugerencia: {label}</translation>
    </message>
    <message>
        <source>Enter confirms: {label}, below its limits</source>
        <translation>Intro confirma: {label}, bajo sus límites</translation>
    </message>
    <message>
        <source>Enter confirms: {label}</source>
        <translation>Intro confirma: {label}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Palabras clave</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Time in the video</source>
        <translation>Tiempo en el vídeo</translation>
    </message>
    <message>
        <source>{time} (its camera says {says})</source>
        <translation>{time} (su cámara dice {says})</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tomada</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profundidad</translation>
    </message>
    <message>
        <source>{depth} m</source>
        <translation>{depth} m</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Píxeles</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Tamaño de archivo</translation>
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
        <translation>{error} Se usa el modelo que acompaña al programa.</translation>
    </message>
    <message>
        <source>+ species</source>
        <translation>+ especie</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Scientific name</source>
        <translation>Nombre científico</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autoridad</translation>
    </message>
    <message>
        <source>AphiaID</source>
        <translation>AphiaID</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>Digit</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Nombradas</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Por modelo</translation>
    </message>
    <message>
        <source>“Aurelia aurita”, “Aurelia sp.”, “Cyanea cf. capillata”</source>
        <translation>«Aurelia aurita», «Aurelia sp.», «Cyanea cf. capillata»</translation>
    </message>
    <message>
        <source>Who described it, and when</source>
        <translation>Quién la describió, y cuándo</translation>
    </message>
    <message>
        <source>Its number in WoRMS, the World Register of Marine Species</source>
        <translation>Su número en WoRMS, el World Register of Marine Species</translation>
    </message>
    <message>
        <source>The key that names it</source>
        <translation>La tecla que la nombra</translation>
    </message>
    <message>
        <source>Photographs that people call so</source>
        <translation>Fotos que las personas llaman así</translation>
    </message>
    <message>
        <source>Photographs that the model in use calls so, named by people or not</source>
        <translation>Fotos que el modelo en uso llama así, nombradas por personas o no</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>+ station</source>
        <translation>+ estación</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>no se toma</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>by folder</source>
        <translation>por carpeta</translation>
    </message>
    <message>
        <source>by time</source>
        <translation>por hora</translation>
    </message>
    <message>
        <source>by position</source>
        <translation>por posición</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>no tiene nombre</translation>
    </message>
    <message>
        <source>another station is called so</source>
        <translation>otra estación se llama así</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitud</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Depth, m</source>
        <translation>Profundidad, m</translation>
    </message>
    <message>
        <source>Gear</source>
        <translation>Arte</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
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
            <numerusform>{count} foto, {review} por revisar</numerusform>
            <numerusform>{count} fotos, {review} por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>model {model}</source>
        <translation>modelo {model}</translation>
    </message>
    <message>
        <source>{count} suggested otherwise</source>
        <translation>{count} sugeridas distinto</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>{done} of {all} looked at</source>
        <translation>{done} de {all} vistas</translation>
    </message>
    <message>
        <source>, {count} cannot be read</source>
        <translation>, {count} no se pueden leer</translation>
    </message>
    <message>
        <source>CSV: commas, decimal point (*.csv)</source>
        <translation>CSV: comas, punto decimal (*.csv)</translation>
    </message>
    <message>
        <source>CSV: semicolons, decimal comma (*.csv)</source>
        <translation>CSV: punto y coma, coma decimal (*.csv)</translation>
    </message>
    <message>
        <source>Tabs, decimal point (*.tsv)</source>
        <translation>Tabuladores, punto decimal (*.tsv)</translation>
    </message>
    <message>
        <source>Where channels are removed</source>
        <translation>Dónde se quitan canales</translation>
    </message>
    <message>
        <source>How photographs are shown</source>
        <translation>Cómo se muestran las fotos</translation>
    </message>
    <message>
        <source>How fast it learns</source>
        <translation>A qué velocidad aprende</translation>
    </message>
    <message>
        <source>What keeps it from learning by heart</source>
        <translation>Qué le impide aprender de memoria</translation>
    </message>
    <message>
        <source>Run {number}, {moment}</source>
        <translation>Ejecución {number}, {moment}</translation>
    </message>
    <message>
        <source>It gave a model, which is no longer on this computer.</source>
        <translation>Dio un modelo, que ya no está en este ordenador.</translation>
    </message>
    <message>
        <source>A new model: {name}.</source>
        <translation>Un modelo nuevo: {name}.</translation>
    </message>
    <message>
        <source>It was cut off.</source>
        <translation>Se interrumpió.</translation>
    </message>
    <message>
        <source>It was cut off, and has been discarded.</source>
        <translation>Se interrumpió, y se ha descartado.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>It came to its end.</source>
        <translation>Llegó a su fin.</translation>
    </message>
    <message>
        <source>Each photograph of a random check (Counts page) becomes a test photograph.</source>
        <translation>Cada foto de un control aleatorio (página Recuentos) pasa a ser foto de prueba.</translation>
    </message>
    <message>
        <source>Each photograph of a random check (Counts page) becomes a test photograph, but only {count} could be drawn here now.</source>
        <translation>Cada foto de un control aleatorio (página Recuentos) pasa a ser foto de prueba, pero aquí solo se podrían extraer {count} ahora.</translation>
    </message>
    <message>
        <source>{species} {change} of {count}</source>
        <translation>{species} {change} de {count}</translation>
    </message>
    <message>
        <source>This is the model before: {numbers}.</source>
        <translation>Este es el modelo de antes: {numbers}.</translation>
    </message>
    <message>
        <source>Step {step}: {numbers}. {smaller} smaller than before ({before}).</source>
        <translation>Paso {step}: {numbers}. {smaller} menor que antes ({before}).</translation>
    </message>
    <message>
        <source>Every species is recognised as often as before.</source>
        <translation>Cada especie se reconoce tan a menudo como antes.</translation>
    </message>
    <message>
        <source>The model has once learned from {seen} of the {count} photographs behind this: it shows what pruning loses, not how good the model is.</source>
        <translation>El modelo aprendió una vez de {seen} de las {count} fotos que hay detrás: muestra lo que la poda hace perder, no lo bueno que es el modelo.</translation>
    </message>
    <message>
        <source>There are no validation photographs of {species}: nothing is known of these.</source>
        <translation>No hay fotos de validación de {species}: nada se sabe de estas.</translation>
    </message>
    <message>
        <source>{value} % ({low} to {high})</source>
        <translation>{value} % ({low} a {high})</translation>
    </message>
    <message>
        <source>{number} M</source>
        <translation>{number} M</translation>
    </message>
    <message>
        <source>{number} parameters</source>
        <translation>{number} parámetros</translation>
    </message>
    <message>
        <source>accuracy {rate}</source>
        <translation>exactitud {rate}</translation>
    </message>
    <message>
        <source>{time} ms</source>
        <translation>{time} ms</translation>
    </message>
    <message>
        <source>“{path}” cannot be written.</source>
        <translation>No se puede escribir «{path}».</translation>
    </message>
    <message>
        <source>Choose a place where you may write.</source>
        <translation>Elija un lugar donde pueda escribir.</translation>
    </message>
    <message>
        <source>Retrain: no new labels</source>
        <translation>Reentrenar: nada nuevo</translation>
    </message>
    <message numerus="yes">
        <source>Retrain with {count} new labels</source>
        <translation>
            <numerusform>Reentrenar: {count} nueva</numerusform>
            <numerusform>Reentrenar: {count} nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{parent}” would learn from {count} labelled photographs ({kinds}) and rehearse what it remembers of its own.</source>
        <translation>
            <numerusform>«{parent}» aprendería de {count} foto etiquetada ({kinds}) y repasaría lo que recuerda de las suyas.</numerusform>
            <numerusform>«{parent}» aprendería de {count} fotos etiquetadas ({kinds}) y repasaría lo que recuerda de las suyas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} are left out: copies, or pictures of one burst, with different labels (Data page).</source>
        <translation>
            <numerusform>{count} queda fuera: una copia, o una imagen de una ráfaga, con etiquetas distintas (página Datos).</numerusform>
            <numerusform>{count} quedan fuera: copias, o imágenes de una ráfaga, con etiquetas distintas (página Datos).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more say when to stop.</source>
        <translation>
            <numerusform>{count} más dice cuándo parar.</numerusform>
            <numerusform>{count} más dicen cuándo parar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more test it.</source>
        <translation>
            <numerusform>{count} más lo prueba.</numerusform>
            <numerusform>{count} más lo prueban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {count} photographs of {species} test, as random checks do: label others to teach it.</source>
        <translation>
            <numerusform>La {count} foto de {species} es de prueba, como las de los controles aleatorios: etiquete otras para enseñarla.</numerusform>
            <numerusform>Las {count} fotos de {species} son de prueba, como las de los controles aleatorios: etiquete otras para enseñarla.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model has already learned every label of this project.</source>
        <translation>El modelo ya ha aprendido todas las etiquetas de este proyecto.</translation>
    </message>
    <message>
        <source>Every photograph labelled so far ({count}) tests, as those of random checks do. Confirm or correct others: they teach the next model.</source>
        <translation>Todas las fotos etiquetadas hasta ahora ({count}) son de prueba, como las de los controles aleatorios. Confirme o corrija otras: enseñan al próximo modelo.</translation>
    </message>
    <message>
        <source>Confirm or correct some photographs first: they teach the next model.</source>
        <translation>Confirme o corrija antes algunas fotos: enseñan al próximo modelo.</translation>
    </message>
    <message>
        <source>{species} is new to the model: label {more} more, it has {count}.</source>
        <translation>{species} es nueva para el modelo: etiquete {more} más, tiene {count}.</translation>
    </message>
    <message>
        <source>“None of these” is new to the model: press 0 on {more} more, there are {count}.</source>
        <translation>«Ninguna de estas» es nuevo para el modelo: pulse 0 en {more} más, hay {count}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} further species are new and wait for more labels.</source>
        <translation>
            <numerusform>{count} especie más es nueva y espera más etiquetas.</numerusform>
            <numerusform>{count} especies más son nuevas y esperan más etiquetas.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new network needs labelled photographs of two species at least: label more, or add a labelled folder (File menu).</source>
        <translation>Una red nueva necesita fotos etiquetadas de dos especies al menos: etiquete más, o añada una carpeta etiquetada (menú Archivo).</translation>
    </message>
    <message>
        <source>A new {network} would learn from {count} labelled photographs of this project and know their {species} species and none of these; then it is compared with “{parent}”.</source>
        <translation>Una nueva {network} aprendería de {count} fotos etiquetadas de este proyecto y conocería sus {species} especies y «ninguna de estas»; después se compara con «{parent}».</translation>
    </message>
    <message>
        <source>A new {network} would learn from {count} labelled photographs of this project and know their {species} species; then it is compared with “{parent}”.</source>
        <translation>Una nueva {network} aprendería de {count} fotos etiquetadas de este proyecto y conocería sus {species} especies; después se compara con «{parent}».</translation>
    </message>
    <message>
        <source>It takes about {time}, {memory} of memory and {disk} of disk here.</source>
        <translation>Aquí tarda unos {time}, y ocupa {memory} de memoria y {disk} de disco.</translation>
    </message>
    <message>
        <source>A retraining that began on {moment} was cut off.</source>
        <translation>Un reentrenamiento que empezó el {moment} se interrumpió.</translation>
    </message>
    <message>
        <source>A pruning that began on {moment} was cut off.</source>
        <translation>Una poda que empezó el {moment} se interrumpió.</translation>
    </message>
    <message>
        <source>The training of a new {network} that began on {moment} was cut off.</source>
        <translation>El entrenamiento de una nueva {network} que empezó el {moment} se interrumpió.</translation>
    </message>
    <message>
        <source>This page has not been translated yet.</source>
        <translation>Esta página aún no está traducida.</translation>
    </message>
    <message>
        <source>{value} % (95 % interval {low} to {high} %, n = {count})</source>
        <translation>{value} % (intervalo del 95 %: {low} a {high} %, n = {count})</translation>
    </message>
    <message>
        <source>{photographs} in {files} was evaluated</source>
        <translation>Se evaluó {photographs} en {files}</translation>
    </message>
    <message>
        <source>{photographs} in {files} were evaluated</source>
        <translation>Se evaluaron {photographs} en {files}</translation>
    </message>
    <message>
        <source>{files} with the same content as another counted once</source>
        <translation>{files} de contenido igual a otro, contados una vez</translation>
    </message>
    <message>
        <source>{files} that could not be read left out</source>
        <translation>{files} que no se pudieron leer, omitidos</translation>
    </message>
    <message>
        <source>{files} not read yet left out</source>
        <translation>{files} aún sin leer, omitidos</translation>
    </message>
    <message>
        <source>, taken on {day}</source>
        <translation>, tomadas el {day}</translation>
    </message>
    <message>
        <source>, taken on {count} days from {first} to {last}</source>
        <translation>, tomadas en {count} días del {first} al {last}</translation>
    </message>
    <message>
        <source>, {count} of them on an unknown day</source>
        <translation>, {count} de ellas en un día desconocido</translation>
    </message>
    <message>
        <source>, at one station</source>
        <translation>, en una estación</translation>
    </message>
    <message>
        <source>, at {count} stations</source>
        <translation>, en {count} estaciones</translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>Frames of videos are among them (frames: {frames}, videos: {videos}; of one every {seconds} s those at which the scene had changed, so that their number tells nothing of time).</source>
        <translation>Entre ellas hay fotogramas de vídeos (fotogramas: {frames}, vídeos: {videos}; de uno cada {seconds} s, aquellos en los que la escena había cambiado, de modo que su número no dice nada del tiempo).</translation>
    </message>
    <message>
        <source>Frames of videos are among them (frames: {frames}, videos: {videos}; one every {seconds} s).</source>
        <translation>Entre ellas hay fotogramas de vídeos (fotogramas: {frames}, vídeos: {videos}; uno cada {seconds} s).</translation>
    </message>
    <message>
        <source>one camera</source>
        <translation>una cámara</translation>
    </message>
    <message>
        <source>The clocks of cameras were corrected ({clocks}).</source>
        <translation>Se corrigieron los relojes de cámaras ({clocks}).</translation>
    </message>
    <message>
        <source>No model was used.</source>
        <translation>No se usó ningún modelo.</translation>
    </message>
    <message>
        <source>the model “{name}” (SHA-256 {hash})</source>
        <translation>el modelo «{name}» (SHA-256 {hash})</translation>
    </message>
    <message>
        <source>Of these photographs {model}, which is in use, has classified none.</source>
        <translation>De estas fotos, {model}, que está en uso, no ha clasificado ninguna.</translation>
    </message>
    <message>
        <source>One of them was classified with JellyGUI {version} by {model}{network}.</source>
        <translation>Una de ellas fue clasificada con JellyGUI {version} por {model}{network}.</translation>
    </message>
    <message>
        <source>{count} of them were classified with JellyGUI {version} by {model}{network}.</source>
        <translation>{count} de ellas fueron clasificadas con JellyGUI {version} por {model}{network}.</translation>
    </message>
    <message>
        <source>It was classified with JellyGUI {version} by {model}{network}.</source>
        <translation>Fue clasificada con JellyGUI {version} por {model}{network}.</translation>
    </message>
    <message>
        <source>They were classified with JellyGUI {version} by {model}{network}.</source>
        <translation>Fueron clasificadas con JellyGUI {version} por {model}{network}.</translation>
    </message>
    <message>
        <source>, a network ({network}) that tells {count} species and none of these apart</source>
        <translation>, una red ({network}) que distingue {count} especies y «ninguna de estas»</translation>
    </message>
    <message>
        <source>, a network ({network}) that tells {count} species apart</source>
        <translation>, una red ({network}) que distingue {count} especies</translation>
    </message>
    <message>
        <source>; its accuracy was {rate} on {photographs}, by Wilson&apos;s score interval (with Newcombe&apos;s continuity correction near 0 and 1) for the effective number of groups of copies and bursts (Rao &amp; Scott 1992)</source>
        <translation>; su exactitud fue de {rate} en {photographs}, según el intervalo de puntuación de Wilson (con la corrección de continuidad de Newcombe cerca de 0 y 1) para el número efectivo de grupos de copias y ráfagas (Rao &amp; Scott 1992)</translation>
    </message>
    <message>
        <source>For each species a limit of confidence was set such that at least {share} % of what is named is right, as shown at 95 % by exact binomial tests in fixed sequence (Clopper &amp; Pearson 1934; Angelopoulos et al. 2021) on {answers}; {photographs} below it, or unlike what the model had learned, stayed unidentified.</source>
        <translation>Para cada especie se fijó un límite de confianza tal que al menos el {share} % de lo nombrado es correcto, como se demuestra al 95 % con pruebas binomiales exactas en secuencia fija (Clopper &amp; Pearson 1934; Angelopoulos et al. 2021) con {answers}; {photographs} por debajo, o distintas de lo que el modelo había aprendido, quedaron sin identificar.</translation>
    </message>
    <message>
        <source>For each species a limit of confidence was set such that at least {share} % of what is named is right, an estimate from {answers}; {photographs} below it, or unlike what the model had learned, stayed unidentified.</source>
        <translation>Para cada especie se fijó un límite de confianza tal que al menos el {share} % de lo nombrado es correcto, una estimación a partir de {answers}; {photographs} por debajo, o distintas de lo que el modelo había aprendido, quedaron sin identificar.</translation>
    </message>
    <message>
        <source>{photographs} with a confidence below {limit}, or unlike what the model had learned, stayed unidentified.</source>
        <translation>{photographs} con una confianza inferior a {limit}, o distintas de lo que el modelo había aprendido, quedaron sin identificar.</translation>
    </message>
    <message>
        <source>{photographs} stayed unidentified.</source>
        <translation>{photographs} quedaron sin identificar.</translation>
    </message>
    <message>
        <source>No label was given or confirmed by a person.</source>
        <translation>Ninguna etiqueta fue dada o confirmada por una persona.</translation>
    </message>
    <message>
        <source>The labels of {photographs} ({share} %) were given or confirmed by people, whose word counts before the model&apos;s.</source>
        <translation>Las etiquetas de {photographs} ({share} %) fueron dadas o confirmadas por personas, cuya palabra cuenta antes que la del modelo.</translation>
    </message>
    <message>
        <source>The model was not checked on a random sample of this survey.</source>
        <translation>El modelo no se comprobó en una muestra aleatoria de esta campaña.</translation>
    </message>
    <message>
        <source>A random sample of {photographs} was drawn from {from_count} that nobody had labelled; {answered} were labelled by a person who did not see what the model said.</source>
        <translation>Se extrajo una muestra aleatoria de {photographs} de {from_count} que nadie había etiquetado; {answered} fueron etiquetadas por una persona que no veía lo que decía el modelo.</translation>
    </message>
    <message>
        <source>A random sample of {photographs} was drawn from {from_count} that nobody had labelled, in strata by what the model said of them (Neyman allocation), one of each group of copies and bursts in a stratum, with known chances (Rosén 1997); {answered} were labelled by a person who did not see what the model said.</source>
        <translation>Se extrajo una muestra aleatoria de {photographs} de {from_count} que nadie había etiquetado, en estratos según lo que decía de ellas el modelo (asignación de Neyman), una de cada grupo de copias y ráfagas en un estrato, con probabilidades conocidas (Rosén 1997); {answered} fueron etiquetadas por una persona que no veía lo que decía el modelo.</translation>
    </message>
    <message>
        <source>The model “{model}” was wrong on {rate} of those that it named (Wilson&apos;s score interval, with Newcombe&apos;s continuity correction near 0 and 1, for Kish&apos;s effective sample size; answers of one group tell as much as one).</source>
        <translation>El modelo «{model}» se equivocó en {rate} de las que había nombrado (intervalo de puntuación de Wilson, con la corrección de continuidad de Newcombe cerca de 0 y 1, para el tamaño efectivo de muestra de Kish; las respuestas de un grupo valen como una).</translation>
    </message>
    <message>
        <source>Checks before it, {count}, entered the estimates likewise.</source>
        <translation>Las comprobaciones anteriores, {count}, entraron igualmente en las estimaciones.</translation>
    </message>
    <message>
        <source>The numbers of photographs per species are counts of labels, without a correction of the model&apos;s errors.</source>
        <translation>Los números de fotos por especie son recuentos de etiquetas, sin corregir los errores del modelo.</translation>
    </message>
    <message>
        <source>The number of photographs that show each species was estimated by post-stratification by the model&apos;s answers (Olofsson et al. 2014), labels by people being taken as exact; 95 % intervals are Wilson&apos;s with the effective sample size that the variance of the estimate gives (Franco et al. 2019), in which strata are smoothed by pseudo-Bayes cells (Fienberg &amp; Holland 1973) and corrected for finite populations.</source>
        <translation>El número de fotos que muestran cada especie se estimó por posestratificación según las respuestas del modelo (Olofsson et al. 2014), tomando como exactas las etiquetas dadas por personas; los intervalos del 95 % son los de Wilson con el tamaño efectivo de muestra que da la varianza de la estimación (Franco et al. 2019), en los que los estratos se suavizan con celdas pseudobayesianas (Fienberg &amp; Holland 1973) y se corrigen para poblaciones finitas.</translation>
    </message>
    <message>
        <source>The numbers of photographs per species are counts of labels by people, who have named all photographs; none is estimated.</source>
        <translation>Los números de fotos por especie son recuentos de etiquetas dadas por personas, que han nombrado todas las fotos; ninguno es estimado.</translation>
    </message>
    <message>
        <source>A sighting is a photograph; copies count once.</source>
        <translation>Una observación es una foto; las copias cuentan una vez.</translation>
    </message>
    <message>
        <source>A sighting is a photograph, or a burst of one camera with at most {gap} s between photographs and {length} s in all; copies count once.</source>
        <translation>Una observación es una foto, o una ráfaga de una cámara con un máximo de {gap} s entre fotos y {length} s en total; las copias cuentan una vez.</translation>
    </message>
    <message>
        <source>The frames of a video are one sighting.</source>
        <translation>Los fotogramas de un vídeo son una observación.</translation>
    </message>
    <message>
        <source>Abundance per unit of effort ({units}) is the sum of {measures} over the sum of effort of the stations of which every photograph was looked at for the species, those without it included; 95 % intervals are percentiles of 2,000 draws of stations with replacement (Efron &amp; Tibshirani 1993).</source>
        <translation>La abundancia por unidad de esfuerzo ({units}) es la suma de {measures} sobre la suma del esfuerzo de las estaciones de las que se miraron todas las fotos para la especie, incluidas aquellas sin ella; los intervalos del 95 % son percentiles de 2000 sorteos de estaciones con reemplazo (Efron &amp; Tibshirani 1993).</translation>
    </message>
    <message>
        <source>Abundance per unit of effort ({units}) is the sum of {measures} over the sum of effort of the stations of which every photograph was looked at for the species, those without it included; fewer than {count} stations tell no interval.</source>
        <translation>La abundancia por unidad de esfuerzo ({units}) es la suma de {measures} sobre la suma del esfuerzo de las estaciones de las que se miraron todas las fotos para la especie, incluidas aquellas sin ella; menos de {count} estaciones no dan intervalo.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
    </message>
</context>
<context>
    <name>AboutBox</name>
    <message>
        <source>About JellyGUI</source>
        <translation>Acerca de JellyGUI</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>It counts jellyfish species in photographs.</source>
        <translation>Cuenta especies de medusas en fotos.</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Copiar versiones</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Componentes del programa</translation>
    </message>
    <message>
        <source>LicenceText</source>
        <translation>Texto de la licencia</translation>
    </message>
    <message>
        <source>Reading the licences …</source>
        <translation>Leyendo las licencias …</translation>
    </message>
    <message>
        <source>The licences cannot be read.</source>
        <translation>No se pueden leer las licencias.</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>As&amp;k before changing many confirmed labels</source>
        <translation>&amp;Preguntar antes de cambiar muchas etiquetas confirmadas</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>Probabilities</source>
        <translation>Probabilidades</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Large photograph</source>
        <translation>Foto grande</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Card of the model</source>
        <translation>Ficha del modelo</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Usar este modelo</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportar …</translation>
    </message>
    <message>
        <source>Measure speed</source>
        <translation>Medir velocidad</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message numerus="yes">
        <source>{count} models</source>
        <translation>
            <numerusform>{count} modelo</numerusform>
            <numerusform>{count} modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Elija un modelo</translation>
    </message>
    <message>
        <source>“Compare two” lays them side by side.</source>
        <translation>«Comparar dos» los pone uno junto a otro.</translation>
    </message>
    <message>
        <source>The model that came with the program stays.</source>
        <translation>El modelo que vino con el programa se queda.</translation>
    </message>
    <message>
        <source>This project uses it.</source>
        <translation>Este proyecto lo usa.</translation>
    </message>
    <message>
        <source>Moves its file to the trash.</source>
        <translation>Mueve su archivo a la papelera.</translation>
    </message>
    <message>
        <source>Grew from</source>
        <translation>Surgió de</translation>
    </message>
    <message numerus="yes">
        <source>In use: its predictions on {count} photographs count.</source>
        <translation>
            <numerusform>En uso: cuenta su predicción sobre {count} foto.</numerusform>
            <numerusform>En uso: cuentan sus predicciones sobre {count} fotos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its predictions on all {count} photographs are kept: using it takes a moment.</source>
        <translation>
            <numerusform>Su predicción sobre {count} foto está guardada: usarlo tarda un momento.</numerusform>
            <numerusform>Sus predicciones sobre las {count} fotos están guardadas: usarlo tarda un momento.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its predictions on {count} photographs are kept; using it classifies the others.</source>
        <translation>
            <numerusform>Su predicción sobre {count} foto está guardada; usarlo clasifica las demás.</numerusform>
            <numerusform>Sus predicciones sobre {count} fotos están guardadas; usarlo clasifica las demás.</numerusform>
        </translation>
    </message>
    <message>
        <source>Using it classifies every photograph; your labels stand.</source>
        <translation>Usarlo clasifica cada foto; sus etiquetas se mantienen.</translation>
    </message>
</context>
<context>
    <name>CheckView</name>
    <message>
        <source>Result of the random check</source>
        <translation>Resultado del control aleatorio</translation>
    </message>
    <message>
        <source>Check a random sample …</source>
        <translation>Controlar una muestra aleatoria …</translation>
    </message>
    <message>
        <source>How exactly to know every count, in photographs</source>
        <translation>Con qué exactitud conocer cada recuento, en fotos</translation>
    </message>
    <message>
        <source>Least certain: ± {widest} photographs. For ±</source>
        <translation>El menos seguro: ± {widest} fotos. Para ±</translation>
    </message>
    <message>
        <source>answer about {count} more.</source>
        <translation>responda unas {count} más.</translation>
    </message>
    <message>
        <source>nothing more is to be answered.</source>
        <translation>no hay nada más que responder.</translation>
    </message>
    <message>
        <source>this survey is too small (left to answer: {count}).</source>
        <translation>esta campaña es demasiado pequeña (quedan por responder: {count}).</translation>
    </message>
    <message>
        <source>How often is the model wrong here? Answer a few photographs drawn at random.</source>
        <translation>¿Cuántas veces se equivoca aquí el modelo? Responda unas pocas fotos sacadas al azar.</translation>
    </message>
    <message>
        <source>The photographs were drawn at random, each with a known chance: they are a fair sample for any model, and your answers stay true.</source>
        <translation>Las fotos se sacaron al azar, cada una con una probabilidad conocida: son una muestra justa para cualquier modelo, y sus respuestas siguen siendo ciertas.</translation>
    </message>
    <message>
        <source>{species}: {rate} wrong</source>
        <translation>{species}: {rate} erróneas</translation>
    </message>
    <message numerus="yes">
        <source>Of {drawn} drawn at random from {total}, {answered} are answered.</source>
        <translation>
            <numerusform>De {drawn} sacadas al azar entre {total}, {answered} está respondida.</numerusform>
            <numerusform>De {drawn} sacadas al azar entre {total}, {answered} están respondidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of {drawn} drawn at random from {total} with “{model}” in use, {answered} are answered</source>
        <translation>
            <numerusform>De {drawn} sacadas al azar entre {total} con «{model}» en uso, {answered} está respondida</numerusform>
            <numerusform>De {drawn} sacadas al azar entre {total} con «{model}» en uso, {answered} están respondidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} apply to “{model}”</source>
        <translation>
            <numerusform>{count} vale para «{model}»</numerusform>
            <numerusform>{count} valen para «{model}»</numerusform>
        </translation>
    </message>
    <message>
        <source>it has learned from {count}</source>
        <translation>ha aprendido de {count}</translation>
    </message>
    <message numerus="yes">
        <source>{count} wait to be classified</source>
        <translation>
            <numerusform>{count} espera ser clasificada</numerusform>
            <numerusform>{count} esperan ser clasificadas</numerusform>
        </translation>
    </message>
    <message>
        <source>“{model}” had named none of them.</source>
        <translation>«{model}» no había nombrado ninguna.</translation>
    </message>
    <message>
        <source>“{model}” is wrong on {rate} of those that it named.</source>
        <translation>«{model}» se equivoca en {rate} de las que nombró.</translation>
    </message>
</context>
<context>
    <name>ClocksBox</name>
    <message>
        <source>Camera clocks</source>
        <translation>Relojes de las cámaras</translation>
    </message>
    <message>
        <source>Where the clock of a camera was off, say what is to be added to it: days, stations, the order in the grid and what is exported go by the corrected time, and so do bursts once you group anew (Counts). The files are never changed.</source>
        <translation>Donde el reloj de una cámara iba mal, diga qué hay que sumarle: días, estaciones, el orden de la cuadrícula y lo exportado siguen la hora corregida, y también las ráfagas cuando agrupe de nuevo (Recuentos). Los archivos nunca se cambian.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>+1 h 12 min, −0:30, 90 s</source>
        <translation>+1 h 12 min, −0:30, 90 s</translation>
    </message>
    <message>
        <source>Add to its clock</source>
        <translation>Sumar a su reloj</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>card 2</source>
        <translation>tarjeta 2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Ca&amp;mera</source>
        <translation>Cá&amp;mara</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;From (its own time)</source>
        <translation>&amp;Desde (su propia hora)</translation>
    </message>
    <message>
        <source>&amp;Until (its own time)</source>
        <translation>&amp;Hasta (su propia hora)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>The camera says</source>
        <translation>La cámara dice</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Would be</source>
        <translation>Sería</translation>
    </message>
    <message>
        <source>What is set</source>
        <translation>Lo que está fijado</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Sumado</translation>
    </message>
    <message>
        <source>&amp;Correct the clock</source>
        <translation>&amp;Corregir el reloj</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Retirar</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>“{offset}” is not added to the clock: press “Correct the clock” for that.</source>
        <translation>«{offset}» no está sumado al reloj: pulse para ello «Corregir el reloj».</translation>
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
            <numerusform>{count} cámara más no cabe aquí: vea jellygui clocks.</numerusform>
            <numerusform>{count} cámaras más no caben aquí: vea jellygui clocks.</numerusform>
        </translation>
    </message>
    <message>
        <source>No photograph here tells a time.</source>
        <translation>Ninguna foto de aquí dice una hora.</translation>
    </message>
    <message>
        <source>“{text}” is no span of time; write it as +1 h 12 min, −0:30 or 90 s.</source>
        <translation>«{text}» no es un lapso de tiempo; escríbalo como +1 h 12 min, −0:30 o 90 s.</translation>
    </message>
    <message>
        <source>“{text}” is no time; write it as 2024-07-09 10:30.</source>
        <translation>«{text}» no es una hora; escríbala como 2024-07-09 10:30.</translation>
    </message>
    <message>
        <source>It would end before it begins.</source>
        <translation>Terminaría antes de empezar.</translation>
    </message>
    <message>
        <source>No photograph of this camera lies in that span.</source>
        <translation>Ninguna foto de esta cámara está en ese lapso.</translation>
    </message>
    <message>
        <source>its first</source>
        <translation>su primera</translation>
    </message>
    <message>
        <source>its last</source>
        <translation>su última</translation>
    </message>
    <message>
        <source>a camera without a name</source>
        <translation>una cámara sin nombre</translation>
    </message>
    <message>
        <source>{camera} no. {serial}</source>
        <translation>{camera} n.º {serial}</translation>
    </message>
    <message>
        <source>{offset} added to the clock of {camera}.</source>
        <translation>{offset} sumado al reloj de {camera}.</translation>
    </message>
    <message>
        <source>Corrections of clocks taken back: {count}.</source>
        <translation>Correcciones de relojes retiradas: {count}.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>None of these</source>
        <translation>Ninguna de estas</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Dudosa</translation>
    </message>
    <message>
        <source>Confirm what is offered</source>
        <translation>Confirmar lo propuesto</translation>
    </message>
    <message>
        <source>Same as last</source>
        <translation>Como la última</translation>
    </message>
    <message>
        <source>Skip to the next to look at</source>
        <translation>Saltar a la siguiente que hay que mirar</translation>
    </message>
    <message>
        <source>Find a species …</source>
        <translation>Buscar una especie …</translation>
    </message>
    <message>
        <source>Number of individuals …</source>
        <translation>Número de individuos …</translation>
    </message>
    <message>
        <source>Another species …</source>
        <translation>Otra especie …</translation>
    </message>
    <message>
        <source>Take a species away …</source>
        <translation>Quitar una especie …</translation>
    </message>
    <message>
        <source>Take a species in hand …</source>
        <translation>Tomar una especie en mano …</translation>
    </message>
    <message>
        <source>Note and tags …</source>
        <translation>Nota y palabras clave …</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Large preview</source>
        <translation>Vista grande</translation>
    </message>
    <message>
        <source>What the model looked at</source>
        <translation>Lo que miró el modelo</translation>
    </message>
    <message>
        <source>Two photographs side by side</source>
        <translation>Dos fotos lado a lado</translation>
    </message>
    <message>
        <source>Zoom to the animal</source>
        <translation>Ampliar el animal</translation>
    </message>
    <message>
        <source>Brighter</source>
        <translation>Más claro</translation>
    </message>
    <message>
        <source>Darker</source>
        <translation>Más oscuro</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Más contraste</translation>
    </message>
    <message>
        <source>Less contrast</source>
        <translation>Menos contraste</translation>
    </message>
    <message>
        <source>As it is, no brighter or darker</source>
        <translation>Tal como es, ni más claro ni más oscuro</translation>
    </message>
    <message>
        <source>Back to the grid</source>
        <translation>Volver a la cuadrícula</translation>
    </message>
    <message>
        <source>Previous photograph</source>
        <translation>Foto anterior</translation>
    </message>
    <message>
        <source>Next photograph</source>
        <translation>Foto siguiente</translation>
    </message>
    <message>
        <source>Sort again</source>
        <translation>Ordenar de nuevo</translation>
    </message>
    <message>
        <source>Select copies and burst</source>
        <translation>Seleccionar copias y ráfaga</translation>
    </message>
    <message>
        <source>Next kind of stacks</source>
        <translation>Siguiente tipo de pilas</translation>
    </message>
    <message>
        <source>Open or fold the stack</source>
        <translation>Abrir o plegar la pila</translation>
    </message>
    <message>
        <source>Open or fold all stacks</source>
        <translation>Abrir o plegar todas las pilas</translation>
    </message>
    <message>
        <source>Show in its fol&amp;der</source>
        <translation>Mostrar en su carpe&amp;ta</translation>
    </message>
    <message>
        <source>Show the chosen ones alone</source>
        <translation>Mostrar solo las elegidas</translation>
    </message>
    <message>
        <source>L&amp;ikeness map</source>
        <translation>Mapa de seme&amp;janza</translation>
    </message>
    <message>
        <source>Choose more around it on the map</source>
        <translation>Elegir más alrededor en el mapa</translation>
    </message>
    <message>
        <source>More like these</source>
        <translation>Parecidas a estas</translation>
    </message>
    <message>
        <source>Odd ones of this species</source>
        <translation>Raras de esta especie</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>Same as last: {label}</source>
        <translation>Como la última: {label}</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>All models</source>
        <translation>Todos los modelos</translation>
    </message>
    <message>
        <source>What changes for each species</source>
        <translation>Qué cambia para cada especie</translation>
    </message>
    <message>
        <source>{name}: right on {right} of {all}</source>
        <translation>{name}: acierta en {right} de {all}</translation>
    </message>
    <message numerus="yes">
        <source>Show the {count} photographs on which they disagree</source>
        <translation>
            <numerusform>Mostrar la foto en que discrepan</numerusform>
            <numerusform>Mostrar las {count} fotos en que discrepan</numerusform>
        </translation>
    </message>
    <message>
        <source>They disagree on no photograph</source>
        <translation>No discrepan en ninguna foto</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Especie</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Right: {name}</source>
        <translation>Acierto: {name}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>There is nothing to compare “{old}” and “{new}” on yet</source>
        <translation>Aún no hay nada en que comparar «{old}» y «{new}»</translation>
    </message>
    <message>
        <source>“{new}” is better than “{old}”</source>
        <translation>«{new}» es mejor que «{old}»</translation>
    </message>
    <message>
        <source>“{new}” learns {species}</source>
        <translation>«{new}» aprende {species}</translation>
    </message>
    <message>
        <source>“{new}” is worse than “{old}”</source>
        <translation>«{new}» es peor que «{old}»</translation>
    </message>
    <message>
        <source>Too few photographs to tell “{old}” and “{new}” apart</source>
        <translation>Muy pocas fotos para distinguir «{old}» y «{new}»</translation>
    </message>
    <message>
        <source>Label photographs that neither model was made with, then compare again.</source>
        <translation>Etiquete fotos con las que no se hizo ninguno de los dos modelos, y compare de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>{count} labelled photographs are left out: a model has seen them.</source>
        <translation>
            <numerusform>{count} foto etiquetada queda fuera: un modelo la ha visto.</numerusform>
            <numerusform>{count} fotos etiquetadas quedan fuera: un modelo las ha visto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} show species that neither knows.</source>
        <translation>
            <numerusform>{count} muestra una especie que ninguno conoce.</numerusform>
            <numerusform>{count} muestran especies que ninguno conoce.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} near-copies and pictures of a burst are counted once.</source>
        <translation>
            <numerusform>{count} casi copia o imagen de una ráfaga se cuenta una vez.</numerusform>
            <numerusform>{count} casi copias e imágenes de una ráfaga se cuentan una vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows are what the photographs show, columns what the model says of them.</source>
        <translation>Las filas son lo que muestran las fotos; las columnas, lo que el modelo dice de ellas.</translation>
    </message>
    <message numerus="yes">
        <source>{count} photographs on which “{old}” and “{new}” disagree</source>
        <translation>
            <numerusform>{count} foto en que «{old}» y «{new}» discrepan</numerusform>
            <numerusform>{count} fotos en que «{old}» y «{new}» discrepan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfidenceBox</name>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;A</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Mostrar estas</translation>
    </message>
</context>
<context>
    <name>ConfigForm</name>
    <message>
        <source>More settings</source>
        <translation>Más ajustes</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otras</translation>
    </message>
</context>
<context>
    <name>ConfusionMatrix</name>
    <message numerus="yes">
        <source>{count} of {all} photographs of {truth}: “{said}”.</source>
        <translation>
            <numerusform>{count} de {all} foto de {truth}: «{said}».</numerusform>
            <numerusform>{count} de {all} fotos de {truth}: «{said}».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContestView</name>
    <message>
        <source>Use the new model</source>
        <translation>Usar el modelo nuevo</translation>
    </message>
    <message>
        <source>Keep the present one</source>
        <translation>Conservar el actual</translation>
    </message>
    <message>
        <source>There are no test photographs on which both could be measured.</source>
        <translation>No hay fotos de prueba en que se pudieran medir ambos.</translation>
    </message>
    <message numerus="yes">
        <source>Test photographs have decided {count} times in this project: the oftener they choose, the less they prove. A new random sample is fresh.</source>
        <translation>
            <numerusform>Las fotos de prueba han decidido {count} vez en este proyecto: cuanto más eligen, menos prueban. Una nueva muestra aleatoria está fresca.</numerusform>
            <numerusform>Las fotos de prueba han decidido {count} veces en este proyecto: cuanto más eligen, menos prueban. Una nueva muestra aleatoria está fresca.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new model is better.</source>
        <translation>El modelo nuevo es mejor.</translation>
    </message>
    <message>
        <source>The new model learns: {species}.</source>
        <translation>El modelo nuevo aprende: {species}.</translation>
    </message>
    <message>
        <source>The new model has lost: {species}.</source>
        <translation>El modelo nuevo ha perdido: {species}.</translation>
    </message>
    <message>
        <source>The new model is worse.</source>
        <translation>El modelo nuevo es peor.</translation>
    </message>
    <message>
        <source>Too few test photographs to tell which model is better.</source>
        <translation>Muy pocas fotos de prueba para decir qué modelo es mejor.</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>In a random check each photograph is answered by itself: choose one.</source>
        <translation>En un control aleatorio cada foto se responde por separado: elija una.</translation>
    </message>
    <message>
        <source>In a random check, name what it shows first.</source>
        <translation>En un control aleatorio, nombre primero lo que muestra.</translation>
    </message>
    <message>
        <source>The order of the species.</source>
        <translation>El orden de las especies.</translation>
    </message>
    <message>
        <source>Nothing is said of what cannot be read or is no longer there.</source>
        <translation>De lo que no se puede leer o ya no está no se dice nada.</translation>
    </message>
</context>
<context>
    <name>CountsChart</name>
    <message>
        <source>Photographs by species, as bars</source>
        <translation>Fotos por especie, como barras</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {count} photographs, {confirmed} confirmed</source>
        <translation>
            <numerusform>{name}: {count} foto, {confirmed} confirmada</numerusform>
            <numerusform>{name}: {count} fotos, {confirmed} confirmadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountsCharts</name>
    <message>
        <source>What the chart shows</source>
        <translation>Lo que muestra el gráfico</translation>
    </message>
    <message>
        <source>By species</source>
        <translation>Por especie</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Por carpeta</translation>
    </message>
    <message>
        <source>Report …</source>
        <translation>Informe …</translation>
    </message>
    <message>
        <source>Counts, charts and methods of all photographs, on one page or as PDF</source>
        <translation>Recuentos, gráficos y métodos de todas las fotos, en una página o como PDF</translation>
    </message>
    <message>
        <source>Photographs by day and species, as bars</source>
        <translation>Fotos por día y especie, como barras</translation>
    </message>
    <message>
        <source>Photographs by folder or station, as bars</source>
        <translation>Fotos por carpeta o estación, como barras</translation>
    </message>
    <message>
        <source>Stations on a map, as circles</source>
        <translation>Estaciones en un mapa, como círculos</translation>
    </message>
    <message>
        <source>Full colour: confirmed by a person. Pale: by the model alone.</source>
        <translation>Color pleno: confirmado por una persona. Pálido: solo por el modelo.</translation>
    </message>
    <message>
        <source>Whiskers: how many there are (95 %), from the foot of each part.</source>
        <translation>Bigotes: cuántas hay (95 %), desde el pie de cada parte.</translation>
    </message>
    <message>
        <source>Area of a circle: photographs that show a species. Coast: Natural Earth, to about a kilometre.</source>
        <translation>Área de un círculo: fotos que muestran una especie. Costa: Natural Earth, con cerca de un kilómetro.</translation>
    </message>
    <message>
        <source>No station and no photograph has a position: see Survey, Stations …</source>
        <translation>Ninguna estación ni foto tiene posición: vea Campaña, Estaciones …</translation>
    </message>
    <message>
        <source>Places are the photographs&apos; own: no station has a position.</source>
        <translation>Los lugares son los de las fotos: ninguna estación tiene posición.</translation>
    </message>
</context>
<context>
    <name>CountsModel</name>
    <message>
        <source>Species</source>
        <translation>Especie</translation>
    </message>
    <message>
        <source>Scientific name</source>
        <translation>Nombre científico</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Sightings</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Individuals</source>
        <translation>Individuos</translation>
    </message>
    <message>
        <source>MaxN</source>
        <translation>MaxN</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmadas</translation>
    </message>
    <message>
        <source>Mean confidence</source>
        <translation>Confianza media</translation>
    </message>
    <message>
        <source>There are (95 %)</source>
        <translation>Hay (95 %)</translation>
    </message>
    <message>
        <source>How many photographs there are: what people said, and an estimate of the rest from random checks, with its 95 % interval. It takes the model&apos;s errors off.</source>
        <translation>Cuántas fotos hay: lo que dijeron las personas, y una estimación del resto por controles aleatorios, con su intervalo del 95 %. Descuenta los errores del modelo.</translation>
    </message>
    <message>
        <source>The largest number of individuals on one photograph, by which no animal is counted twice: of each part, where the counts are parted by station, day or folder. Empty where nobody counted.</source>
        <translation>El mayor número de individuos en una foto, con el que ningún animal se cuenta dos veces: de cada parte, donde los recuentos se dividen por estación, día o carpeta. Vacío donde nadie contó.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
</context>
<context>
    <name>CountsPage</name>
    <message>
        <source>Counts by species</source>
        <translation>Recuentos por especie</translation>
    </message>
    <message>
        <source>Abundance per effort</source>
        <translation>Abundancia por esfuerzo</translation>
    </message>
    <message>
        <source>What is divided by the effort</source>
        <translation>Lo que se divide por el esfuerzo</translation>
    </message>
    <message>
        <source>Precision …</source>
        <translation>Precisión …</translation>
    </message>
    <message>
        <source>Promise how often what is named shall be right</source>
        <translation>Prometer cuántas veces acertará lo nombrado</translation>
    </message>
    <message>
        <source>Which photographs are counted</source>
        <translation>Qué fotos se cuentan</translation>
    </message>
    <message>
        <source>All photographs</source>
        <translation>Todas las fotos</translation>
    </message>
    <message>
        <source>Those filtered on the Photos page</source>
        <translation>Las filtradas en la página Fotos</translation>
    </message>
    <message>
        <source>Part the counts by</source>
        <translation>Dividir los recuentos por</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Juntos</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Por carpeta</translation>
    </message>
    <message>
        <source>By station</source>
        <translation>Por estación</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copiar tabla</translation>
    </message>
    <message>
        <source>Export images CSV …</source>
        <translation>Exportar CSV de imágenes …</translation>
    </message>
    <message>
        <source>Export CSV …</source>
        <translation>Exportar CSV …</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Recuentos</translation>
    </message>
    <message>
        <source>Counts that no person has confirmed carry the model&apos;s error. Photographs and frames of videos are not abundance without effort. The bundled model was measured on pictures from the web, not on surveys.</source>
        <translation>Los recuentos que ninguna persona ha confirmado llevan el error del modelo. Fotos y fotogramas de vídeos sin esfuerzo no son abundancia. El modelo incluido se midió con imágenes de la web, no con campañas.</translation>
    </message>
    <message>
        <source>Photographs per effort</source>
        <translation>Fotos por esfuerzo</translation>
    </message>
    <message>
        <source>Sightings per effort</source>
        <translation>Observaciones por esfuerzo</translation>
    </message>
    <message>
        <source>Individuals per effort</source>
        <translation>Individuos por esfuerzo</translation>
    </message>
    <message>
        <source>MaxN per effort</source>
        <translation>MaxN por esfuerzo</translation>
    </message>
    <message>
        <source>({low} to {high})</source>
        <translation>({low} a {high})</translation>
    </message>
    <message>
        <source>{rate} per {unit}</source>
        <translation>{rate} por {unit}</translation>
    </message>
    <message numerus="yes">
        <source>At {count} stations: {rates}</source>
        <translation>
            <numerusform>En una estación: {rates}</numerusform>
            <numerusform>En {count} estaciones: {rates}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By folder, level {number} ({count} folders)</source>
        <translation>
            <numerusform>Por carpeta, nivel {number} ({count} carpeta)</numerusform>
            <numerusform>Por carpeta, nivel {number} ({count} carpetas)</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Estación</translation>
    </message>
    <message>
        <source>The model is “{model}”.</source>
        <translation>El modelo es «{model}».</translation>
    </message>
</context>
<context>
    <name>CutOffBar</name>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>Entrenar de nuevo</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Show photographs</source>
        <translation>Mostrar fotos</translation>
    </message>
    <message>
        <source>Exclude species</source>
        <translation>Excluir especie</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Labelled photographs by species, origin and role</source>
        <translation>Fotos etiquetadas por especie, origen y papel</translation>
    </message>
    <message>
        <source>Copies and bursts with different labels</source>
        <translation>Copias y ráfagas con etiquetas distintas</translation>
    </message>
    <message>
        <source>Near-copies and bursts</source>
        <translation>Casi copias y ráfagas</translation>
    </message>
    <message>
        <source>Reading the labels …</source>
        <translation>Leyendo las etiquetas …</translation>
    </message>
    <message numerus="yes">
        <source>{count} labelled photographs.</source>
        <translation>
            <numerusform>{count} foto etiquetada.</numerusform>
            <numerusform>{count} fotos etiquetadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} labels that teach are new since “{model}” was made.</source>
        <translation>
            <numerusform>{count} etiqueta que enseña es nueva desde que se hizo «{model}».</numerusform>
            <numerusform>{count} etiquetas que enseñan son nuevas desde que se hizo «{model}».</numerusform>
        </translation>
    </message>
    <message>
        <source>Each number opens its photographs.</source>
        <translation>Cada número abre sus fotos.</translation>
    </message>
    <message>
        <source>Confirm or correct photographs, and they stand here.</source>
        <translation>Confirme o corrija fotos, y aparecerán aquí.</translation>
    </message>
    <message>
        <source>Contradictions: copies, or pictures of one burst, with different labels. They count as they are labelled, and teach nothing.</source>
        <translation>Contradicciones: copias, o imágenes de una ráfaga, con etiquetas distintas. Cuentan como están etiquetadas, y no enseñan nada.</translation>
    </message>
    <message>
        <source>No copies or bursts contradict each other.</source>
        <translation>Ninguna copia ni ráfaga se contradice.</translation>
    </message>
    <message>
        <source>Near-copies and bursts: each group keeps to one role.</source>
        <translation>Casi copias y ráfagas: cada grupo tiene un solo papel.</translation>
    </message>
    <message>
        <source>There are no near-copies among the labelled photographs.</source>
        <translation>No hay casi copias entre las fotos etiquetadas.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>Let species teach again</source>
        <translation>Dejar que las especies vuelvan a enseñar</translation>
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
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Doubtful labels</source>
        <translation>Etiquetas dudosas</translation>
    </message>
    <message>
        <source>Doubtful labels ({count})</source>
        <translation>Etiquetas dudosas ({count})</translation>
    </message>
</context>
<context>
    <name>DatasetModel</name>
    <message>
        <source>Species</source>
        <translation>Especie</translation>
    </message>
    <message>
        <source>Labelled</source>
        <translation>Etiquetadas</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmadas</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corregidas</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>Recordadas</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Sin usar</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevas</translation>
    </message>
    <message>
        <source>Relabelled</source>
        <translation>Reetiquetadas</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Excluidas</translation>
    </message>
    <message>
        <source>What the photographs show</source>
        <translation>Lo que muestran las fotos</translation>
    </message>
    <message>
        <source>Photographs whose species a person has said</source>
        <translation>Fotos cuya especie ha dicho una persona</translation>
    </message>
    <message>
        <source>Labels that came with a folder per species</source>
        <translation>Etiquetas que vinieron con una carpeta por especie</translation>
    </message>
    <message>
        <source>Labels that were given in a random check</source>
        <translation>Etiquetas dadas en un control aleatorio</translation>
    </message>
    <message>
        <source>A person has said what the model said that was in use then</source>
        <translation>Una persona dijo lo que decía el modelo en uso entonces</translation>
    </message>
    <message>
        <source>A person has said something else than the model that was in use then</source>
        <translation>Una persona dijo otra cosa que el modelo en uso entonces</translation>
    </message>
    <message>
        <source>What the model in use has kept of its own photographs, without a pixel</source>
        <translation>Lo que el modelo en uso ha guardado de sus propias fotos, sin un píxel</translation>
    </message>
    <message>
        <source>These teach</source>
        <translation>Estas enseñan</translation>
    </message>
    <message>
        <source>These say when to stop</source>
        <translation>Estas dicen cuándo parar</translation>
    </message>
    <message>
        <source>These measure, and never teach</source>
        <translation>Estas miden, y nunca enseñan</translation>
    </message>
    <message>
        <source>These neither teach nor test: near-copies with other labels, altered copies, or too few of a species that is new to the model</source>
        <translation>Estas ni enseñan ni prueban: casi copias con otras etiquetas, copias alteradas, o muy pocas de una especie nueva para el modelo</translation>
    </message>
    <message>
        <source>These teach, and the model in use was made without them</source>
        <translation>Estas enseñan, y el modelo en uso se hizo sin ellas</translation>
    </message>
    <message>
        <source>These teach, and had another label when the model in use was made</source>
        <translation>Estas enseñan, y tenían otra etiqueta cuando se hizo el modelo en uso</translation>
    </message>
    <message>
        <source>These teach nothing until you let them</source>
        <translation>Estas no enseñan nada hasta que usted las deje</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
</context>
<context>
    <name>DaysBox</name>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>The day is the camera&apos;s (by its corrected clock); where it tells none, one that the name of the file or of a folder says (2024-07-09, 9.7.2024, 20240709). Click a day to say another, which then counts for all photographs in that folder; without text it is unknown.</source>
        <translation>El día es el de la cámara (según su reloj corregido); si no dice ninguno, el que dice el nombre del archivo o de una carpeta (2024-07-09, 9.7.2024, 20240709). Pulse un día para decir otro, que vale entonces para todas las fotos de esa carpeta; sin texto es desconocido.</translation>
    </message>
    <message>
        <source>Days of the folders</source>
        <translation>Días de las carpetas</translation>
    </message>
    <message>
        <source>&amp;Read the names again</source>
        <translation>&amp;Volver a leer los nombres</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>“{text}” is no day; write it as 2024-07-09 or 9.7.2024.</source>
        <translation>«{text}» no es un día; escríbalo como 2024-07-09 o 9.7.2024.</translation>
    </message>
    <message>
        <source>Choose the folders whose names are to be read.</source>
        <translation>Elija las carpetas cuyos nombres hay que leer.</translation>
    </message>
</context>
<context>
    <name>DeviceChoice</name>
    <message>
        <source>Learns on</source>
        <translation>Aprende en</translation>
    </message>
    <message>
        <source>What the network computes on while it learns. A step is timed on both, and the quicker one is taken, unless you choose.</source>
        <translation>Dónde calcula la red mientras aprende. Se mide un paso en ambos y se toma el más rápido, salvo que usted elija.</translation>
    </message>
    <message>
        <source>Whichever is quicker</source>
        <translation>El que sea más rápido</translation>
    </message>
    <message>
        <source>The processor</source>
        <translation>El procesador</translation>
    </message>
</context>
<context>
    <name>DiagnosisBox</name>
    <message>
        <source>Diagnostic zip</source>
        <translation>Zip de diagnóstico</translation>
    </message>
    <message>
        <source>This is what the zip will hold: no photographs and no project. Nothing is sent; you save it, and give it to whom you like.</source>
        <translation>Esto contendrá el zip: ninguna foto y ningún proyecto. Nada se envía; usted lo guarda, y lo da a quien quiera.</translation>
    </message>
    <message>
        <source>Files in the zip</source>
        <translation>Archivos del zip</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Lo que contiene el archivo</translation>
    </message>
    <message>
        <source>Reading the log …</source>
        <translation>Leyendo el registro …</translation>
    </message>
    <message>
        <source>With &amp;names: of files, folders, projects, species, people and this computer</source>
        <translation>Con &amp;nombres: de archivos, carpetas, proyectos, especies, personas y este ordenador</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>&amp;Guardar …</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>The log cannot be read.</source>
        <translation>No se puede leer el registro.</translation>
    </message>
    <message>
        <source>… (what came before is in the zip)</source>
        <translation>… (lo anterior está en el zip)</translation>
    </message>
    <message>
        <source>Save diagnostic zip</source>
        <translation>Guardar zip de diagnóstico</translation>
    </message>
</context>
<context>
    <name>DoubtTile</name>
    <message>
        <source>rather</source>
        <translation>más bien</translation>
    </message>
</context>
<context>
    <name>DoubtsModel</name>
    <message>
        <source>{name}: {label}, rather {suggestion}</source>
        <translation>{name}: {label}, más bien {suggestion}</translation>
    </message>
    <message numerus="yes">
        <source>{count} more of its copies and burst go with it.</source>
        <translation>
            <numerusform>{count} más de sus copias y ráfaga va con ella.</numerusform>
            <numerusform>{count} más de sus copias y ráfaga van con ella.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoubtsPage</name>
    <message>
        <source>Doubtful labels, the worst first</source>
        <translation>Etiquetas dudosas, las peores primero</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Judge again</source>
        <translation>Juzgar de nuevo</translation>
    </message>
    <message>
        <source>Judge all labels as they are now</source>
        <translation>Juzgar todas las etiquetas como están ahora</translation>
    </message>
    <message>
        <source>Doubtful labels</source>
        <translation>Etiquetas dudosas</translation>
    </message>
    <message>
        <source>Judging the labels …</source>
        <translation>Juzgando las etiquetas …</translation>
    </message>
    <message>
        <source>{doubted} of {judged} labels are doubted, the worst first: a last layer that has not seen the photograph, on what “{model}” sees, speaks for another word. Decide by the photograph. Copies and bursts go together.</source>
        <translation>Se duda de {doubted} de {judged} etiquetas, las peores primero: una última capa que no ha visto la foto habla, por lo que ve «{model}», a favor de otra palabra. Decida por la foto. Copias y ráfagas van juntas.</translation>
    </message>
    <message>
        <source>Confirm or correct photographs of several species: then they are judged.</source>
        <translation>Confirme o corrija fotos de varias especies: entonces se juzgan.</translation>
    </message>
    <message numerus="yes">
        <source>{count} labelled photographs wait until the model in use looks at them (“Classify now” in menu Classify).</source>
        <translation>
            <numerusform>{count} foto etiquetada espera a que el modelo en uso la mire («Clasificar ahora» en el menú Clasificación).</numerusform>
            <numerusform>{count} fotos etiquetadas esperan a que el modelo en uso las mire («Clasificar ahora» en el menú Clasificación).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} labelled photographs cannot be judged: what the model saw of them is damaged in this project.</source>
        <translation>
            <numerusform>{count} foto etiquetada no se puede juzgar: lo que el modelo vio de ella está dañado en este proyecto.</numerusform>
            <numerusform>{count} fotos etiquetadas no se pueden juzgar: lo que el modelo vio de ellas está dañado en este proyecto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shown are the worst; {count} more come when you judge again.</source>
        <translation>
            <numerusform>Se muestran las peores; {count} más viene cuando juzgue de nuevo.</numerusform>
            <numerusform>Se muestran las peores; {count} más vienen cuando juzgue de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep {label}</source>
        <translation>Dejar {label}</translation>
    </message>
    <message>
        <source>Take {suggestion}</source>
        <translation>Tomar {suggestion}</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ninguna de estas</translation>
    </message>
    <message>
        <source>Exclude from training</source>
        <translation>Excluir del entrenamiento</translation>
    </message>
    <message>
        <source>{name} and what belongs to it</source>
        <translation>{name} y lo que va con ella</translation>
    </message>
</context>
<context>
    <name>ElidedLabel</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Everything has been reviewed.</source>
        <translation>Todo está revisado.</translation>
    </message>
    <message>
        <source>End review</source>
        <translation>Terminar revisión</translation>
    </message>
    <message>
        <source>Nothing of what is asked for is left to review.</source>
        <translation>No queda nada por revisar de lo que se busca.</translation>
    </message>
    <message>
        <source>No photograph matches.</source>
        <translation>Ninguna foto coincide.</translation>
    </message>
    <message>
        <source>Show all photographs</source>
        <translation>Mostrar todas las fotos</translation>
    </message>
    <message>
        <source>Drop photographs or folders here.</source>
        <translation>Suelte aquí fotos o carpetas.</translation>
    </message>
    <message>
        <source>Open folder …</source>
        <translation>Abrir carpeta …</translation>
    </message>
</context>
<context>
    <name>EpochsModel</name>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Training
loss</source>
        <translation>Entren.
pérdida</translation>
    </message>
    <message>
        <source>Validation
loss</source>
        <translation>Validación
pérdida</translation>
    </message>
    <message>
        <source>Training
accuracy</source>
        <translation>Entren.
exactitud</translation>
    </message>
    <message>
        <source>Validation
accuracy</source>
        <translation>Validación
exactitud</translation>
    </message>
    <message numerus="yes">
        <source>{stage}. As accurate as {count} others; of these it has the lowest validation loss.</source>
        <translation>
            <numerusform>{stage}. Tan exacta como otra ({count}); de ellas tiene la menor pérdida de validación.</numerusform>
            <numerusform>{stage}. Tan exacta como otras {count}; de ellas tiene la menor pérdida de validación.</numerusform>
        </translation>
    </message>
    <message>
        <source>best  {number}</source>
        <translation>mejor  {number}</translation>
    </message>
</context>
<context>
    <name>Estimating</name>
    <message>
        <source>Measuring what it takes …</source>
        <translation>Midiendo lo que requiere …</translation>
    </message>
    <message>
        <source>Estimating</source>
        <translation>Estimando</translation>
    </message>
</context>
<context>
    <name>ExportBox</name>
    <message>
        <source>Export for archives</source>
        <translation>Exportar para archivos científicos</translation>
    </message>
    <message>
        <source>One a line: name, e-mail address, ORCID</source>
        <translation>Una por línea: nombre, correo, ORCID</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personas</translation>
    </message>
    <message>
        <source>&amp;Institution</source>
        <translation>&amp;Institución</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>Á&amp;rea</translation>
    </message>
    <message>
        <source>A&amp;bstract</source>
        <translation>Res&amp;umen</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Licencia</translation>
    </message>
    <message>
        <source>&amp;Workbook (XLSX): counts, photographs, stations</source>
        <translation>Li&amp;bro (XLSX): recuentos, fotos, estaciones</translation>
    </message>
    <message>
        <source>&amp;Darwin Core Archive, as OBIS and GBIF take</source>
        <translation>Archivo &amp;Darwin Core, como lo aceptan OBIS y GBIF</translation>
    </message>
    <message>
        <source>i&amp;FDO: the photographs as a FAIR digital object</source>
        <translation>i&amp;FDO: las fotos como objeto digital FAIR</translation>
    </message>
    <message>
        <source>&amp;Report, as one page for the browser</source>
        <translation>I&amp;nforme, como una página para el navegador</translation>
    </message>
    <message>
        <source>Report as PD&amp;F, on A4</source>
        <translation>Informe como PD&amp;F, en A4</translation>
    </message>
    <message>
        <source>What is exported</source>
        <translation>Qué se exporta</translation>
    </message>
    <message>
        <source>&amp;Export into a folder …</source>
        <translation>&amp;Exportar a una carpeta …</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>{field}: {count} letters; {most} can be kept.</source>
        <translation>{field}: {count} letras; se pueden guardar {most}.</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>A line of People</source>
        <translation>Una línea de Personas</translation>
    </message>
    <message>
        <source>People: {count} lines; {most} can be kept.</source>
        <translation>Personas: {count} líneas; se pueden guardar {most}.</translation>
    </message>
    <message>
        <source>Choose what is to be made.</source>
        <translation>Elija qué hay que hacer.</translation>
    </message>
    <message>
        <source>Into which folder?</source>
        <translation>¿En qué carpeta?</translation>
    </message>
    <message>
        <source>Writing {names} …</source>
        <translation>Escribiendo {names} …</translation>
    </message>
    <message>
        <source>Written: {names}.</source>
        <translation>Escrito: {names}.</translation>
    </message>
    <message>
        <source>Archives will ask for more:</source>
        <translation>Los archivos pedirán más:</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>Add photographs</source>
        <translation>Añadir fotos</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>The address of a folder of photographs, as in s3://bucket/folder:</source>
        <translation>La dirección de una carpeta de fotos, como s3://bucket/carpeta:</translation>
    </message>
    <message>
        <source>Add from address</source>
        <translation>Añadir desde una dirección</translation>
    </message>
    <message>
        <source>Add a folder that holds a folder per species</source>
        <translation>Añadir una carpeta que contiene una carpeta por especie</translation>
    </message>
    <message>
        <source>Where are the photographs that moved?</source>
        <translation>¿Dónde están las fotos movidas?</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Proyecto nuevo</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Abrir proyecto</translation>
    </message>
    <message>
        <source>One page for the browser (*.html)</source>
        <translation>Una página para el navegador (*.html)</translation>
    </message>
    <message>
        <source>PDF, on A4 (*.pdf)</source>
        <translation>PDF, en A4 (*.pdf)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Export dataset to an empty folder</source>
        <translation>Exportar conjunto de datos a una carpeta vacía</translation>
    </message>
    <message>
        <source>Save project as</source>
        <translation>Guardar proyecto como</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Merge the labels of which project?</source>
        <translation>¿De qué proyecto fusionar las etiquetas?</translation>
    </message>
    <message>
        <source>Rescue labels of which project?</source>
        <translation>¿De qué proyecto rescatar las etiquetas?</translation>
    </message>
    <message>
        <source>{name} rescued</source>
        <translation>{name} rescatado</translation>
    </message>
    <message>
        <source>Save what can be read in a new project</source>
        <translation>Guardar lo que se puede leer en un proyecto nuevo</translation>
    </message>
    <message>
        <source>JellyGUI projects (*{ending})</source>
        <translation>Proyectos de JellyGUI (*{ending})</translation>
    </message>
    <message>
        <source>Drop photographs first, or open a project.</source>
        <translation>Suelte antes fotos, o abra un proyecto.</translation>
    </message>
    <message>
        <source>Another project was opened while you chose, so nothing was done.</source>
        <translation>Mientras elegía se abrió otro proyecto, así que no se ha hecho nada.</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>Exportar tabla</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en carpeta</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Escrito: {path}</translation>
    </message>
    <message>
        <source>Rows in which nothing was found are left out: {count}.</source>
        <translation>Se omiten las filas en que nada se encontró: {count}.</translation>
    </message>
    <message>
        <source>“{path}” could not be shown.</source>
        <translation>«{path}» no se pudo mostrar.</translation>
    </message>
    <message>
        <source>Look for it in the file manager.</source>
        <translation>Búsquelo en el gestor de archivos.</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Photographs before and after this one</source>
        <translation>Fotos de antes y después de esta</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>+ Filter</source>
        <translation>+ Filtro</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Añadir un filtro</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Guardar …</translation>
    </message>
    <message>
        <source>Save these filters under a name</source>
        <translation>Guardar estos filtros con un nombre</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Quitar todos</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Quitar todos los filtros</translation>
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
        <translation>Quitar el filtro: {words}</translation>
    </message>
    <message>
        <source>Filter {words}, remove</source>
        <translation>Filtro {words}, quitar</translation>
    </message>
</context>
<context>
    <name>Filtering</name>
    <message>
        <source>Type to find one of them</source>
        <translation>Escriba para encontrar uno</translation>
    </message>
    <message>
        <source>Filter photo&amp;graphs</source>
        <translation>Filtrar f&amp;otos</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>Add a fil&amp;ter …</source>
        <translation>Añadir un fil&amp;tro …</translation>
    </message>
    <message>
        <source>{title} …</source>
        <translation>{title} …</translation>
    </message>
    <message>
        <source>Save these filters …</source>
        <translation>Guardar estos filtros …</translation>
    </message>
    <message>
        <source>Forget saved filters …</source>
        <translation>Olvidar filtros guardados …</translation>
    </message>
    <message>
        <source>{title}: no photograph here has one.</source>
        <translation>{title}: ninguna foto de aquí lo tiene.</translation>
    </message>
    <message>
        <source>There are no filters to save: add one first.</source>
        <translation>No hay filtros que guardar: añada uno antes.</translation>
    </message>
    <message>
        <source>Save filters</source>
        <translation>Guardar filtros</translation>
    </message>
    <message>
        <source>What are these filters to be called?</source>
        <translation>¿Cómo se llamarán estos filtros?</translation>
    </message>
    <message>
        <source>Saved as “{name}”, among the saved filters.</source>
        <translation>Guardado como «{name}», entre los filtros guardados.</translation>
    </message>
    <message>
        <source>“{name}” was saved before, and is these filters now.</source>
        <translation>«{name}» ya estaba guardado, y ahora son estos filtros.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>The saved filters “{name}” are forgotten.</source>
        <translation>Los filtros guardados «{name}» se han olvidado.</translation>
    </message>
</context>
<context>
    <name>GoToBox</name>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Go to a command, page, species or photograph</source>
        <translation>Ir a una orden, página, especie o foto</translation>
    </message>
    <message>
        <source>What to go to</source>
        <translation>A qué ir</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>All {count} photographs that “{text}” finds</source>
        <translation>Las {count} fotos que «{text}» encuentra</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Nothing was found for “{text}”.</source>
        <translation>No se encontró nada para «{text}».</translation>
    </message>
</context>
<context>
    <name>GridModel</name>
    <message>
        <source>{words}, {share} alike</source>
        <translation>{words}, {share} de parecido</translation>
    </message>
    <message>
        <source>{name}, {row} of {count}: {words}</source>
        <translation>{name}, {row} de {count}: {words}</translation>
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
        <translation> o </translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Lo que hace</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide · JellyGUI</source>
        <translation>Guía · JellyGUI</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Back to the page before (Alt+Left)</source>
        <translation>Volver a la página anterior (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Páginas de la guía</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Página de la guía</translation>
    </message>
    <message numerus="yes">
        <source>On {count} pages</source>
        <translation>
            <numerusform>En una página</numerusform>
            <numerusform>En {count} páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>Ninguna página tiene todas estas palabras.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Where the focus is</source>
        <translation>Dónde está el foco</translation>
    </message>
    <message>
        <source>Zoom in on the large photograph</source>
        <translation>Ampliar la foto grande</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Pull the likeness map</source>
        <translation>Mover el mapa de semejanza</translation>
    </message>
    <message>
        <source>See the whole likeness map</source>
        <translation>Ver todo el mapa de semejanza</translation>
    </message>
    <message>
        <source>Show the photographs of a number</source>
        <translation>Mostrar las fotos de un número</translation>
    </message>
    <message>
        <source>Show a folder or a day alone, or all again</source>
        <translation>Mostrar solo una carpeta o un día, o todo de nuevo</translation>
    </message>
    <message>
        <source>Remove the filter that has the focus</source>
        <translation>Quitar el filtro que tiene el foco</translation>
    </message>
    <message>
        <source>Rename a model, or type in a table</source>
        <translation>Cambiar el nombre de un modelo, o escribir en una tabla</translation>
    </message>
    <message>
        <source>Tick a run to draw it</source>
        <translation>Marcar una ejecución para dibujarla</translation>
    </message>
    <message>
        <source>Open the menu of what is chosen</source>
        <translation>Abrir el menú de lo elegido</translation>
    </message>
    <message>
        <source>Close a message</source>
        <translation>Cerrar un mensaje</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
</context>
<context>
    <name>HintLine</name>
    <message>
        <source>Close this hint</source>
        <translation>Cerrar este consejo</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>First check: name what you see; what the model says is hidden.</source>
        <translation>Primer control: nombre lo que ve; lo que dice el modelo está oculto.</translation>
    </message>
    <message>
        <source>First review: Enter takes what is offered, a digit names another species.</source>
        <translation>Primera revisión: Intro toma lo propuesto, una cifra nombra otra especie.</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>“{job}” was left behind: it does not answer.</source>
        <translation>«{job}» se abandonó: no responde.</translation>
    </message>
    <message>
        <source>A disk or a place in the network may be gone. What was done so far is kept.</source>
        <translation>Puede que un disco o un lugar de la red haya desaparecido. Lo hecho hasta ahora se conserva.</translation>
    </message>
</context>
<context>
    <name>JobLine</name>
    <message>
        <source>Progress of: {job}</source>
        <translation>Progreso de: {job}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Cancel: {job}</source>
        <translation>Cancelar: {job}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>{job}: waits for its turn</source>
        <translation>{job}: espera su turno</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>{rate}/s</source>
        <translation>{rate}/s</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>faltan {time}</translation>
    </message>
</context>
<context>
    <name>KeyChips</name>
    <message>
        <source>Same as last</source>
        <translation>Como la última</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ninguna de estas</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Dudosa</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Especie</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Another species</source>
        <translation>Otra especie</translation>
    </message>
    <message>
        <source>Confirm {count}</source>
        <translation>Confirmar {count}</translation>
    </message>
    <message>
        <source>Nothing to confirm</source>
        <translation>Nada que confirmar</translation>
    </message>
    <message>
        <source>{label}, below its limits</source>
        <translation>{label}, bajo sus límites</translation>
    </message>
    <message>
        <source>{label} again</source>
        <translation>{label} otra vez</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
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
        <translation>Sus últimas palabras sobre fotos no están escritas: el disco de «{name}» no responde.</translation>
    </message>
    <message>
        <source>Connect it and wait. Closing once more leaves without these words.</source>
        <translation>Conéctelo y espere. Cerrar otra vez sale sin estas palabras.</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Looking …</source>
        <translation>Mirando …</translation>
    </message>
    <message>
        <source>What the model looked at is shown when you have answered.</source>
        <translation>Lo que miró el modelo se muestra cuando haya respondido.</translation>
    </message>
    <message>
        <source>No model has looked at this photograph yet.</source>
        <translation>Ningún modelo ha mirado aún esta foto.</translation>
    </message>
    <message>
        <source>The model does not know {species}.</source>
        <translation>El modelo no conoce {species}.</translation>
    </message>
    <message>
        <source>Nothing on this photograph spoke for {species}.</source>
        <translation>Nada en esta foto habló a favor de {species}.</translation>
    </message>
    <message>
        <source>What spoke for {species}</source>
        <translation>Lo que habló a favor de {species}</translation>
    </message>
    <message>
        <source>against</source>
        <translation>en contra</translation>
    </message>
    <message>
        <source>for</source>
        <translation>a favor</translation>
    </message>
    <message>
        <source>The photograph {reason}.</source>
        <translation>La foto {reason}.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Photographs to check</source>
        <translation>&amp;Fotos por controlar</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>cuántos</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>It stands beside every label that you give from now on.</source>
        <translation>Figura junto a cada etiqueta que dé desde ahora.</translation>
    </message>
    <message>
        <source>What was dropped is not a file on this computer.</source>
        <translation>Lo que soltó no es un archivo de este ordenador.</translation>
    </message>
    <message>
        <source>Save it to a folder first, then drop the folder.</source>
        <translation>Guárdelo antes en una carpeta, y suelte la carpeta.</translation>
    </message>
    <message>
        <source>Locate …</source>
        <translation>Localizar …</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Autocomprobación</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Likeness map</source>
        <translation>Mapa de semejanza</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>Ejes</translation>
    </message>
    <message>
        <source>Axes {first} and {second}</source>
        <translation>Ejes {first} y {second}</translation>
    </message>
    <message>
        <source>Axis 1 is that along which the photographs differ most, then 2, 3 and 4</source>
        <translation>El eje 1 es aquel en que más difieren las fotos; luego 2, 3 y 4</translation>
    </message>
    <message>
        <source>Smaller (-, or the wheel)</source>
        <translation>Más pequeño (- o la rueda)</translation>
    </message>
    <message>
        <source>Larger (+, or the wheel)</source>
        <translation>Más grande (+ o la rueda)</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>Todo el mapa</translation>
    </message>
    <message>
        <source>The whole map (Home)</source>
        <translation>Todo el mapa (Inicio)</translation>
    </message>
    <message>
        <source>Placing the photographs …</source>
        <translation>Situando las fotos …</translation>
    </message>
    <message>
        <source>The photographs could not be placed. The grid shows them all (M).</source>
        <translation>No se pudieron situar las fotos. La cuadrícula las muestra todas (M).</translation>
    </message>
    <message>
        <source>What the model in use sees there is not known, so that nothing can be compared. “Classify now” (menu Classify) lets it look.</source>
        <translation>No se sabe lo que el modelo en uso ve ahí, así que nada se puede comparar. «Clasificar ahora» (menú Clasificación) le deja mirar.</translation>
    </message>
    <message>
        <source>What is alike lies close: draw round some</source>
        <translation>Lo parecido está cerca: rodee algunas</translation>
    </message>
    <message>
        <source>Without {count} that no model has looked at</source>
        <translation>Sin {count} que ningún modelo ha mirado</translation>
    </message>
    <message numerus="yes">
        <source>{count} photographs; arrow keys go from one to the next</source>
        <translation>
            <numerusform>{count} foto; las flechas van de una a la siguiente</numerusform>
            <numerusform>{count} fotos; las flechas van de una a la siguiente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Add &amp;photographs …</source>
        <translation>Añadir &amp;fotos …</translation>
    </message>
    <message>
        <source>Add &amp;folder …</source>
        <translation>Añadir &amp;carpeta …</translation>
    </message>
    <message>
        <source>Add from a&amp;ddress …</source>
        <translation>Añadir &amp;desde una dirección …</translation>
    </message>
    <message>
        <source>Add &amp;labelled folder …</source>
        <translation>Añadir carpeta &amp;etiquetada …</translation>
    </message>
    <message>
        <source>Loca&amp;te moved photographs …</source>
        <translation>&amp;Localizar fotos movidas …</translation>
    </message>
    <message>
        <source>&amp;New project …</source>
        <translation>Proyecto &amp;nuevo …</translation>
    </message>
    <message>
        <source>&amp;Open project …</source>
        <translation>&amp;Abrir proyecto …</translation>
    </message>
    <message>
        <source>&amp;Save project as …</source>
        <translation>&amp;Guardar proyecto como …</translation>
    </message>
    <message>
        <source>Save a cop&amp;y …</source>
        <translation>Guardar una co&amp;pia …</translation>
    </message>
    <message>
        <source>&amp;Merge labels …</source>
        <translation>Fusionar e&amp;tiquetas …</translation>
    </message>
    <message>
        <source>Your n&amp;ame …</source>
        <translation>Su no&amp;mbre …</translation>
    </message>
    <message>
        <source>Resc&amp;ue labels …</source>
        <translation>&amp;Rescatar etiquetas …</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir rec&amp;iente</translation>
    </message>
    <message>
        <source>&amp;Export counts CSV …</source>
        <translation>E&amp;xportar CSV de recuentos …</translation>
    </message>
    <message>
        <source>Export &amp;images CSV …</source>
        <translation>Exportar CSV de i&amp;mágenes …</translation>
    </message>
    <message>
        <source>&amp;Write report …</source>
        <translation>Escribir in&amp;forme …</translation>
    </message>
    <message>
        <source>Export for arc&amp;hives …</source>
        <translation>Exportar para archi&amp;vos científicos …</translation>
    </message>
    <message>
        <source>Export &amp;dataset …</source>
        <translation>Exportar con&amp;junto de datos …</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Cerrar ven&amp;tana</translation>
    </message>
    <message>
        <source>&amp;Classify now</source>
        <translation>&amp;Clasificar ahora</translation>
    </message>
    <message>
        <source>&amp;Try unreadable or missing ones again</source>
        <translation>&amp;Reintentar ilegibles o ausentes</translation>
    </message>
    <message>
        <source>Re&amp;view, the least certain first</source>
        <translation>Re&amp;visar, primero las menos seguras</translation>
    </message>
    <message>
        <source>Check a &amp;random sample …</source>
        <translation>Controlar una muestra &amp;aleatoria …</translation>
    </message>
    <message>
        <source>A &amp;promise of precision …</source>
        <translation>Una &amp;promesa de precisión …</translation>
    </message>
    <message>
        <source>Classify &amp;by itself after a drop</source>
        <translation>Clasificar por &amp;sí mismo al soltar</translation>
    </message>
    <message>
        <source>&amp;Suggest as I label</source>
        <translation>S&amp;ugerir mientras etiqueto</translation>
    </message>
    <message>
        <source>Show what is suggested &amp;otherwise</source>
        <translation>Mostrar lo que se sugiere &amp;distinto</translation>
    </message>
    <message>
        <source>R&amp;etrain</source>
        <translation>R&amp;eentrenar</translation>
    </message>
    <message>
        <source>&amp;Days …</source>
        <translation>&amp;Días …</translation>
    </message>
    <message>
        <source>&amp;Camera clocks …</source>
        <translation>Re&amp;lojes de las cámaras …</translation>
    </message>
    <message>
        <source>S&amp;tations …</source>
        <translation>&amp;Estaciones …</translation>
    </message>
    <message>
        <source>Frames of &amp;videos …</source>
        <translation>Fotogramas de &amp;vídeos …</translation>
    </message>
    <message>
        <source>Species &amp;list …</source>
        <translation>&amp;Lista de especies …</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>Last &amp;messages</source>
        <translation>Últimos &amp;mensajes</translation>
    </message>
    <message>
        <source>&amp;Self-test</source>
        <translation>&amp;Autocomprobación</translation>
    </message>
    <message>
        <source>Save &amp;diagnostic zip …</source>
        <translation>Guardar zip de &amp;diagnóstico …</translation>
    </message>
    <message>
        <source>&amp;About JellyGUI</source>
        <translation>A&amp;cerca de JellyGUI</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
</context>
<context>
    <name>MergeBox</name>
    <message>
        <source>Merge labels</source>
        <translation>Fusionar etiquetas</translation>
    </message>
    <message>
        <source>Labels of “{name}”</source>
        <translation>Etiquetas de «{name}»</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Comparando …</translation>
    </message>
    <message>
        <source>What these labels would bring</source>
        <translation>Lo que aportarían estas etiquetas</translation>
    </message>
    <message>
        <source>Who labelled what</source>
        <translation>Quién etiquetó qué</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Only there</source>
        <translation>Solo allí</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Como qué</translation>
    </message>
    <message>
        <source>How far people agree</source>
        <translation>Cuánto coinciden las personas</translation>
    </message>
    <message>
        <source>Agreement by species</source>
        <translation>Acuerdo por especie</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Especie</translation>
    </message>
    <message>
        <source>Said by either</source>
        <translation>Dicho por una</translation>
    </message>
    <message>
        <source>By both</source>
        <translation>Por ambas</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo del 95 %</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa: 1 is full agreement, 0 what chance alone gives. Interval: Fleiss, Cohen &amp; Everitt 1969, by groups of alike photographs (Yang &amp; Zhou 2014), at least as wide as the score interval.</source>
        <translation>Kappa de Cohen: 1 es acuerdo total, 0 lo que da el azar solo. Intervalo: Fleiss, Cohen &amp; Everitt 1969, por grupos de fotos iguales (Yang &amp; Zhou 2014), al menos tan ancho como el intervalo de puntuación.</translation>
    </message>
    <message>
        <source>&amp;Take labels over</source>
        <translation>&amp;Tomar las etiquetas</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>&amp;Add species that this project lacks: {species}</source>
        <translation>&amp;Añadir especies que faltan en este proyecto: {species}</translation>
    </message>
    <message>
        <source>Labelled only there: {count}. These labels would be taken over.</source>
        <translation>Etiquetadas solo allí: {count}. Estas etiquetas se tomarían.</translation>
    </message>
    <message>
        <source>People disagree: {count}. What is said here stays, and both words are shown until one is settled.</source>
        <translation>Las personas discrepan: {count}. Lo dicho aquí queda, y se muestran ambas palabras hasta que se decida una.</translation>
    </message>
    <message>
        <source>Both say the same: {count}.</source>
        <translation>Ambas dicen lo mismo: {count}.</translation>
    </message>
    <message>
        <source>Of species that this project lacks: {count}. These labels stay there.</source>
        <translation>De especies que faltan en este proyecto: {count}. Estas etiquetas se quedan allí.</translation>
    </message>
    <message>
        <source>Notes or tags come to: {count}. None that are here are changed.</source>
        <translation>Reciben notas o palabras clave: {count}. Ninguna de las de aquí cambia.</translation>
    </message>
    <message>
        <source>Of these, with a note here already: {count}. Theirs is put below it.</source>
        <translation>De ellas, ya con una nota aquí: {count}. La otra se pone debajo.</translation>
    </message>
    <message>
        <source>Without room for more notes or tags: {count}. These stay there.</source>
        <translation>Sin sitio para más notas o palabras clave: {count}. Estas se quedan allí.</translation>
    </message>
    <message>
        <source>In this project already: {count}.</source>
        <translation>Ya en este proyecto: {count}.</translation>
    </message>
    <message>
        <source>Labelled there, but not in this project: {count}.</source>
        <translation>Etiquetadas allí, pero no en este proyecto: {count}.</translation>
    </message>
    <message>
        <source>Files here that were not read yet, and may be some of these: {count}. Classify them first.</source>
        <translation>Archivos de aquí aún sin leer, que quizá sean de estas: {count}. Clasifíquelos antes.</translation>
    </message>
    <message>
        <source>Labelled there, but never read: {count}. Open that project once, so that they are.</source>
        <translation>Etiquetadas allí, pero nunca leídas: {count}. Abra una vez ese proyecto para que lo sean.</translation>
    </message>
    <message>
        <source>“{name}” is {here} here, and {there} there.</source>
        <translation>«{name}» es {here} aquí y {there} allí.</translation>
    </message>
    <message>
        <source>Names are given under File, Your name …</source>
        <translation>Los nombres se dan en Archivo, Su nombre …</translation>
    </message>
    <message>
        <source>There is nothing to take over.</source>
        <translation>No hay nada que tomar.</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>here</source>
        <translation>aquí</translation>
    </message>
    <message>
        <source>there</source>
        <translation>allí</translation>
    </message>
    <message>
        <source>No photograph was labelled by both.</source>
        <translation>Ninguna foto fue etiquetada por ambas.</translation>
    </message>
    <message numerus="yes">
        <source>Both labelled {count} photographs, {same} of them alike; kappa {kappa}.</source>
        <translation>
            <numerusform>Ambas etiquetaron {count} foto, {same} igual; kappa {kappa}.</numerusform>
            <numerusform>Ambas etiquetaron {count} fotos, {same} de ellas igual; kappa {kappa}.</numerusform>
        </translation>
    </message>
    <message>
        <source>On {seen} of them the second person could see what the first had said.</source>
        <translation>En {seen} de ellas la segunda persona pudo ver lo que dijo la primera.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>is not defined, since both use one word only</source>
        <translation>no está definido, pues ambas usan una sola palabra</translation>
    </message>
    <message>
        <source>{value} (95 %: {limits})</source>
        <translation>{value} (95 %: {limits})</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
</context>
<context>
    <name>MessageLine</name>
    <message>
        <source>Show log</source>
        <translation>Mostrar registro</translation>
    </message>
    <message>
        <source>Rescue labels …</source>
        <translation>Rescatar etiquetas …</translation>
    </message>
    <message>
        <source>Earlier messages, which come back when this one is closed</source>
        <translation>Mensajes anteriores, que vuelven al cerrar este</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>MessagesBox</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>What was said last, the newest first</source>
        <translation>Lo último que se dijo, lo más reciente primero</translation>
    </message>
    <message>
        <source>Nothing has been said yet.</source>
        <translation>Aún no se ha dicho nada.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Ce&amp;rrar</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>Shall new projects begin with “{name}” too?</source>
        <translation>¿Deben también los proyectos nuevos empezar con «{name}»?</translation>
    </message>
    <message>
        <source>This is asked once: from then on they begin with the model chosen last.</source>
        <translation>Se pregunta una sola vez: desde ahora empiezan con el último modelo elegido.</translation>
    </message>
    <message>
        <source>New projects too</source>
        <translation>También los proyectos nuevos</translation>
    </message>
    <message>
        <source>Only where I choose it</source>
        <translation>Solo donde yo lo elija</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Import …</source>
        <translation>Importar …</translation>
    </message>
    <message>
        <source>Compare two</source>
        <translation>Comparar dos</translation>
    </message>
    <message>
        <source>Open report …</source>
        <translation>Abrir informe …</translation>
    </message>
    <message>
        <source>A page that the command “jellygui compare” or “jellygui evaluate” has written</source>
        <translation>Una página escrita por la orden «jellygui compare» o «jellygui evaluate»</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Reading the models …</source>
        <translation>Leyendo los modelos …</translation>
    </message>
    <message>
        <source>Choose two models: click one, then the other with Ctrl.</source>
        <translation>Elija dos modelos: pulse uno, y luego el otro con Ctrl.</translation>
    </message>
    <message>
        <source>Comparing two models</source>
        <translation>Comparando dos modelos</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>Exportar el modelo</translation>
    </message>
    <message>
        <source>Import models</source>
        <translation>Importar modelos</translation>
    </message>
    <message>
        <source>Pages (*.html *.htm)</source>
        <translation>Páginas (*.html *.htm)</translation>
    </message>
    <message>
        <source>Open a report</source>
        <translation>Abrir un informe</translation>
    </message>
    <message>
        <source>“{path}” could not be shown.</source>
        <translation>«{path}» no se pudo mostrar.</translation>
    </message>
    <message>
        <source>Open it with your browser.</source>
        <translation>Ábralo con su navegador.</translation>
    </message>
</context>
<context>
    <name>ModelsTree</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Especies</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Speed here</source>
        <translation>Velocidad aquí</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>{name} · in use</source>
        <translation>{name} · en uso</translation>
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
        <translation>En {what}: {rate}</translation>
    </message>
    <message>
        <source>Models of the same data were made with the same photographs.</source>
        <translation>Los modelos de los mismos datos se hicieron con las mismas fotos.</translation>
    </message>
    <message>
        <source>Not measured yet: Measure speed does it.</source>
        <translation>Aún sin medir: lo hace Medir velocidad.</translation>
    </message>
</context>
<context>
    <name>ModelsView</name>
    <message>
        <source>Models; one stands under the one it grew from</source>
        <translation>Modelos; cada uno está bajo aquel del que surgió</translation>
    </message>
</context>
<context>
    <name>NumberBox</name>
    <message>
        <source>&amp;Individuals</source>
        <translation>&amp;Individuos</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>sin contar</translation>
    </message>
    <message>
        <source>Enter to accept, Escape to cancel</source>
        <translation>Intro para aceptar, Escape para cancelar</translation>
    </message>
    <message>
        <source>A whole number from {low} to {high}</source>
        <translation>Un número entero de {low} a {high}</translation>
    </message>
</context>
<context>
    <name>OptionsPanel</name>
    <message>
        <source>The model in use learns my labels</source>
        <translation>El modelo en uso aprende mis etiquetas</translation>
    </message>
    <message>
        <source>A new network from all photographs</source>
        <translation>Una red nueva con todas las fotos</translation>
    </message>
    <message>
        <source>Starts with</source>
        <translation>Empieza con</translation>
    </message>
    <message>
        <source>The weights that the network has before it learns.</source>
        <translation>Los pesos que tiene la red antes de aprender.</translation>
    </message>
    <message>
        <source>What to train</source>
        <translation>Qué entrenar</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Lo que requiere</translation>
    </message>
    <message>
        <source>How the photographs are used</source>
        <translation>Cómo se usan las fotos</translation>
    </message>
    <message>
        <source>It learns from the labelled photographs of this project alone, for species of its own or to compare networks. It takes much longer.</source>
        <translation>Aprende solo de las fotos etiquetadas de este proyecto, para especies propias o para comparar redes. Tarda mucho más.</translation>
    </message>
    <message>
        <source>It keeps what it knows, and learns your labels besides.</source>
        <translation>Conserva lo que sabe, y aprende además sus etiquetas.</translation>
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
        <translation>Recuentos</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>&amp;Exclude from training</source>
        <translation>&amp;Excluir del entrenamiento</translation>
    </message>
    <message>
        <source>&amp;Let teach again</source>
        <translation>&amp;Dejar enseñar de nuevo</translation>
    </message>
    <message>
        <source>Show it in the guide</source>
        <translation>Mostrarlo en la guía</translation>
    </message>
    <message>
        <source>Show or fold the &amp;preview</source>
        <translation>Mostrar o plegar la vista &amp;previa</translation>
    </message>
    <message>
        <source>On the photographs</source>
        <translation>Sobre las fotos</translation>
    </message>
    <message>
        <source>On a species in the list</source>
        <translation>Sobre una especie de la lista</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>A random check is under way: end it first.</source>
        <translation>Hay un control aleatorio en curso: termínelo primero.</translation>
    </message>
    <message>
        <source>“{name}” is among your models: compare or use it there.</source>
        <translation>«{name}» está entre sus modelos: compárelo o úselo allí.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message numerus="yes">
        <source>{count} photographs that your {labels} labels call otherwise</source>
        <translation>
            <numerusform>{count} foto que sus {labels} etiquetas llaman de otro modo</numerusform>
            <numerusform>{count} fotos que sus {labels} etiquetas llaman de otro modo</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is suggested that does not count already. Label a few photographs.</source>
        <translation>Nada se sugiere que no cuente ya. Etiquete unas pocas fotos.</translation>
    </message>
    <message>
        <source>Choose the photographs that show “{name}” first.</source>
        <translation>Elija antes las fotos que muestran «{name}».</translation>
    </message>
</context>
<context>
    <name>PhotosPage</name>
    <message>
        <source>Sort again</source>
        <translation>Ordenar de nuevo</translation>
    </message>
    <message>
        <source>End review</source>
        <translation>Terminar revisión</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>A check looks at one photograph after the other.</source>
        <translation>Un control mira una foto tras otra.</translation>
    </message>
    <message>
        <source>Nothing else here is to be looked at.</source>
        <translation>No hay nada más que mirar aquí.</translation>
    </message>
    <message>
        <source>What the model in use sees there is not known, so that nothing can be compared. “Classify now” (menu Classify) lets it look.</source>
        <translation>No se sabe lo que el modelo en uso ve ahí, así que nada se puede comparar. «Clasificar ahora» (menú Clasificación) le deja mirar.</translation>
    </message>
    <message numerus="yes">
        <source>{count} new results</source>
        <translation>
            <numerusform>{count} resultado nuevo</numerusform>
            <numerusform>{count} resultados nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
    <message>
        <source>Choose a photograph first: click it, or press an arrow key.</source>
        <translation>Elija antes una foto: pulse en ella, o una tecla de flecha.</translation>
    </message>
    <message>
        <source>No label was given before: a digit, 0, U or S gives one.</source>
        <translation>Aún no se ha dado ninguna etiqueta: una cifra, 0, U o S da una.</translation>
    </message>
    <message>
        <source>A species is taken away where there are several: A adds another.</source>
        <translation>Una especie se quita donde hay varias: A añade otra.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Previous photograph</source>
        <translation>Foto anterior</translation>
    </message>
    <message>
        <source>Next photograph</source>
        <translation>Foto siguiente</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation>Ajustar a la ventana</translation>
    </message>
    <message>
        <source>Show every pixel</source>
        <translation>Mostrar cada píxel</translation>
    </message>
    <message>
        <source>Large and back (space)</source>
        <translation>Grande y vuelta (espacio)</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>What the model looked at (H)</source>
        <translation>Lo que miró el modelo (H)</translation>
    </message>
    <message>
        <source>What Enter writes</source>
        <translation>Lo que escribe Intro</translation>
    </message>
    <message>
        <source>What is known of the photograph</source>
        <translation>Lo que se sabe de la foto</translation>
    </message>
    <message>
        <source>Choose a photograph to see it large.</source>
        <translation>Elija una foto para verla grande.</translation>
    </message>
</context>
<context>
    <name>ProjectSession</name>
    <message>
        <source>Writing the report</source>
        <translation>Escribiendo el informe</translation>
    </message>
    <message>
        <source>Copying photographs</source>
        <translation>Copiando fotos</translation>
    </message>
    <message>
        <source>Taking labels in</source>
        <translation>Tomando etiquetas</translation>
    </message>
    <message>
        <source>Looking for moved photographs</source>
        <translation>Buscando fotos movidas</translation>
    </message>
    <message>
        <source>Grouping photographs</source>
        <translation>Agrupando fotos</translation>
    </message>
    <message>
        <source>Naming by the promise</source>
        <translation>Nombrando según la promesa</translation>
    </message>
    <message>
        <source>Naming anew</source>
        <translation>Nombrando de nuevo</translation>
    </message>
    <message>
        <source>Classifying</source>
        <translation>Clasificando</translation>
    </message>
    <message>
        <source>Looking for photographs</source>
        <translation>Buscando fotos</translation>
    </message>
    <message>
        <source>Reading labelled photographs</source>
        <translation>Leyendo fotos etiquetadas</translation>
    </message>
    <message>
        <source>Frames of videos</source>
        <translation>Fotogramas de vídeos</translation>
    </message>
    <message>
        <source>Taking frames of videos</source>
        <translation>Tomando fotogramas de vídeos</translation>
    </message>
    <message>
        <source>The folder “{path}” cannot be read: {reason}.</source>
        <translation>No se puede leer la carpeta «{path}»: {reason}.</translation>
    </message>
    <message>
        <source>A copy of all up to now is in “{path}”.</source>
        <translation>Una copia de todo hasta ahora está en «{path}».</translation>
    </message>
    <message>
        <source>Photographs are classified with this model now.</source>
        <translation>Las fotos se clasifican ahora con este modelo.</translation>
    </message>
    <message>
        <source>Rescuing labels</source>
        <translation>Rescatando etiquetas</translation>
    </message>
    <message numerus="yes">
        <source>{folders} are no longer there. Their photographs count as before, but cannot be looked at. If a disk was taken out, connect it.</source>
        <translation>
            <numerusform>{folders} ya no está. Sus fotos cuentan como antes, pero no se pueden ver. Si se retiró un disco, conéctelo.</numerusform>
            <numerusform>{folders} ya no están. Sus fotos cuentan como antes, pero no se pueden ver. Si se retiró un disco, conéctelo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromiseBox</name>
    <message>
        <source>Promise of precision</source>
        <translation>Promesa de precisión</translation>
    </message>
    <message>
        <source>Share of what is named that shall be right</source>
        <translation>Parte de lo nombrado que será acertada</translation>
    </message>
    <message>
        <source>Which answers show it</source>
        <translation>Qué respuestas lo muestran</translation>
    </message>
    <message>
        <source>What the answers show</source>
        <translation>Lo que muestran las respuestas</translation>
    </message>
    <message>
        <source>What stays unidentified</source>
        <translation>Lo que queda sin identificar</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Especie</translation>
    </message>
    <message>
        <source>Named from</source>
        <translation>Nombrada desde</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Acierto</translation>
    </message>
    <message>
        <source>Shown at least</source>
        <translation>Mostrado al menos</translation>
    </message>
    <message>
        <source>Unidentified here</source>
        <translation>Sin identificar aquí</translation>
    </message>
    <message>
        <source>Limits by species</source>
        <translation>Límites por especie</translation>
    </message>
    <message>
        <source>Shown: an exact binomial test at 95 %, of limits from the strictest on until one fails. Species with few answers are taken together (*). Your own labels stand; a new model begins with its own limits.</source>
        <translation>Mostrado: una prueba binomial exacta al 95 %, de límites desde el más estricto hasta que uno falla. Las especies con pocas respuestas se toman juntas (*). Sus propias etiquetas se mantienen; un modelo nuevo empieza con sus propios límites.</translation>
    </message>
    <message>
        <source>&amp;Name by this promise</source>
        <translation>&amp;Nombrar según esta promesa</translation>
    </message>
    <message>
        <source>The model&apos;s &amp;own limits</source>
        <translation>Los límites del pr&amp;opio modelo</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Lo que cuesta</translation>
    </message>
    <message>
        <source>Looking at what the model has said …</source>
        <translation>Mirando lo que el modelo ha dicho …</translation>
    </message>
    <message>
        <source>Of what is named, at least {wish} shall be right.</source>
        <translation>De lo que se nombra, al menos {wish} acertará.</translation>
    </message>
    <message>
        <source>By {count} {source}</source>
        <translation>Según {count} {source}</translation>
    </message>
    <message>
        <source>There are no answers that could show it. Check a random sample of this project first (menu Classify).</source>
        <translation>No hay respuestas que pudieran mostrarlo. Controle antes una muestra aleatoria de este proyecto (menú Clasificación).</translation>
    </message>
    <message>
        <source>That cannot be promised: above no limit are enough of these answers right. Wish for less, or answer more in a random check.</source>
        <translation>Eso no se puede prometer: por encima de ningún límite aciertan bastantes de estas respuestas. Desee menos, o responda más en un control aleatorio.</translation>
    </message>
    <message>
        <source>Shown with 95 % confidence: under these limits at least {wish} is right.</source>
        <translation>Mostrado con 95 % de confianza: bajo estos límites acierta al menos {wish}.</translation>
    </message>
    <message>
        <source>By estimate: above these limits {wish} of the answers were right, but they are too few to show it of all ({fewest}, all of them right, are the fewest that do). What they show stands in the table.</source>
        <translation>Por estimación: por encima de estos límites acertó {wish} de las respuestas, pero son muy pocas para mostrarlo de todas ({fewest}, todas acertadas, es lo mínimo). Lo que muestran está en la tabla.</translation>
    </message>
    <message>
        <source>Those photographs are not of this survey; a random check shows how it is here.</source>
        <translation>Esas fotos no son de esta campaña; un control aleatorio muestra cómo es aquí.</translation>
    </message>
    <message numerus="yes">
        <source>Of {total} photographs that nobody has labelled and the model calls a species, {left} ({share}) stay unidentified; under its own limits {before}.</source>
        <translation>
            <numerusform>De {total} foto que nadie ha etiquetado y que el modelo llama una especie, {left} ({share}) quedan sin identificar; bajo sus propios límites {before}.</numerusform>
            <numerusform>De {total} fotos que nadie ha etiquetado y que el modelo llama una especie, {left} ({share}) quedan sin identificar; bajo sus propios límites {before}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{some} of {all}</source>
        <translation>{some} de {all}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
</context>
<context>
    <name>PromiseLine</name>
    <message>
        <source>Promise of precision</source>
        <translation>Promesa de precisión</translation>
    </message>
    <message>
        <source>Of what the model names, at least {wish} is right, shown with 95 % confidence by {source}.</source>
        <translation>De lo que el modelo nombra, acierta al menos {wish}, mostrado con 95 % de confianza por {source}.</translation>
    </message>
    <message>
        <source>Of what the model names, about {wish} is right, by estimate from {source}.</source>
        <translation>De lo que el modelo nombra, acierta cerca de {wish}, estimado por {source}.</translation>
    </message>
</context>
<context>
    <name>Pruning</name>
    <message>
        <source>Getting ready …</source>
        <translation>Preparando …</translation>
    </message>
    <message>
        <source>Pruning</source>
        <translation>Poda</translation>
    </message>
    <message>
        <source>These steps were done. Any of them can be kept.</source>
        <translation>Estos pasos se hicieron. Cualquiera se puede conservar.</translation>
    </message>
    <message>
        <source>{model} pruned {step}</source>
        <translation>{model} podado {step}</translation>
    </message>
    <message>
        <source>Keeping a step</source>
        <translation>Conservando un paso</translation>
    </message>
    <message>
        <source>{stage}, epoch {epoch} of {epochs}</source>
        <translation>{stage}, época {epoch} de {epochs}</translation>
    </message>
    <message>
        <source>{done} of {total} {what}</source>
        <translation>{done} de {total} {what}</translation>
    </message>
    <message>
        <source>A new model: {name}.</source>
        <translation>Un modelo nuevo: {name}.</translation>
    </message>
    <message>
        <source>Stopped. Any step so far can be kept.</source>
        <translation>Detenido. Cualquier paso hasta ahora se puede conservar.</translation>
    </message>
</context>
<context>
    <name>PruningChart</name>
    <message>
        <source>Accuracy of each step; the list beside the chart says the same</source>
        <translation>Exactitud de cada paso; la lista junto al gráfico dice lo mismo</translation>
    </message>
    <message>
        <source>Accuracy on validation photographs, %</source>
        <translation>Exactitud en fotos de validación, %</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>Parameters, millions</source>
        <translation>Parámetros, millones</translation>
    </message>
    <message>
        <source>Size of the form that classifies, MB</source>
        <translation>Tamaño de la forma que clasifica, MB</translation>
    </message>
    <message>
        <source>Measured here, ms for one photograph</source>
        <translation>Medido aquí, ms por foto</translation>
    </message>
</context>
<context>
    <name>PruningPage</name>
    <message>
        <source>Show its steps</source>
        <translation>Mostrar sus pasos</translation>
    </message>
    <message>
        <source>Model to start from</source>
        <translation>Modelo del que partir</translation>
    </message>
    <message>
        <source>Choose folder …</source>
        <translation>Elegir carpeta …</translation>
    </message>
    <message>
        <source>A folder with one folder of photographs per species</source>
        <translation>Una carpeta con una carpeta de fotos por especie</translation>
    </message>
    <message>
        <source>This project&apos;s labels</source>
        <translation>Las etiquetas de este proyecto</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Prune</source>
        <translation>Podar</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>against parameters</source>
        <translation>frente a parámetros</translation>
    </message>
    <message>
        <source>against file size</source>
        <translation>frente a tamaño de archivo</translation>
    </message>
    <message>
        <source>against time for a photograph</source>
        <translation>frente a tiempo por foto</translation>
    </message>
    <message>
        <source>What the accuracy is drawn against</source>
        <translation>Frente a qué se dibuja la exactitud</translation>
    </message>
    <message>
        <source>Smaller at the left, more accurate at the right</source>
        <translation>Menor a la izquierda, más exacto a la derecha</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>smaller</source>
        <translation>menor</translation>
    </message>
    <message>
        <source>more accurate</source>
        <translation>más exacto</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
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
        <translation>Pasos de la poda</translation>
    </message>
    <message>
        <source>Former prunings of this project</source>
        <translation>Podas anteriores de este proyecto</translation>
    </message>
    <message>
        <source>Keep this model</source>
        <translation>Conservar este modelo</translation>
    </message>
    <message>
        <source>Open a project first.</source>
        <translation>Abra antes un proyecto.</translation>
    </message>
    <message>
        <source>Learns from the photographs in “{folder}”.</source>
        <translation>Aprende de las fotos de «{folder}».</translation>
    </message>
    <message>
        <source>{text} What the model remembers stands for photographs that are missing there.</source>
        <translation>{text} Lo que el modelo recuerda ocupa el lugar de las fotos que faltan allí.</translation>
    </message>
    <message>
        <source>This project has too few labels for {names}. Choose the folder that the model was trained on, or label more.</source>
        <translation>Este proyecto tiene muy pocas etiquetas de {names}. Elija la carpeta con que se entrenó el modelo, o etiquete más.</translation>
    </message>
    <message>
        <source>Learns from the labels of this project, and from what the model remembers of the photographs that it was made with. Test photographs only measure.</source>
        <translation>Aprende de las etiquetas de este proyecto, y de lo que el modelo recuerda de las fotos con que se hizo. Las fotos de prueba solo miden.</translation>
    </message>
    <message>
        <source>Learns from the labels of this project; test photographs stay out.</source>
        <translation>Aprende de las etiquetas de este proyecto; las fotos de prueba quedan aparte.</translation>
    </message>
    <message>
        <source>A folder per species</source>
        <translation>Una carpeta por especie</translation>
    </message>
    <message>
        <source>Each step is a point. Choose one to see what it costs.</source>
        <translation>Cada paso es un punto. Elija uno para ver lo que cuesta.</translation>
    </message>
    <message>
        <source>Pruning takes away what a model needs least, step by step.</source>
        <translation>La poda quita, paso a paso, lo que un modelo menos necesita.</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
</context>
<context>
    <name>Querying</name>
    <message>
        <source>Choose a photograph that shows a species first.</source>
        <translation>Elija antes una foto que muestre una especie.</translation>
    </message>
    <message numerus="yes">
        <source>{count} photographs that you chose</source>
        <translation>
            <numerusform>{count} foto elegida</numerusform>
            <numerusform>{count} fotos elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>A random check is under way: end it first.</source>
        <translation>Hay un control aleatorio en curso: termínelo primero.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
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
        <translation>&amp;Ir a …</translation>
    </message>
    <message>
        <source>&amp;Find photographs</source>
        <translation>&amp;Buscar fotos</translation>
    </message>
    <message>
        <source>&amp;Species of the chosen ones …</source>
        <translation>E&amp;specie de las elegidas …</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Especie</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>The photograph that you went to</source>
        <translation>La foto a la que fue</translation>
    </message>
</context>
<context>
    <name>RealBox</name>
    <message>
        <source>It goes from {low} to {high}.</source>
        <translation>Va de {low} a {high}.</translation>
    </message>
    <message>
        <source>“{text}” is not a number; it stays at {value}.</source>
        <translation>«{text}» no es un número; queda en {value}.</translation>
    </message>
</context>
<context>
    <name>RemarkBox</name>
    <message>
        <source>Note and tags</source>
        <translation>Nota y palabras clave</translation>
    </message>
    <message>
        <source>night dive, with parasites</source>
        <translation>inmersión nocturna, con parásitos</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Palabras clave</translation>
    </message>
    <message>
        <source>Enter to accept, Escape to cancel; commas between tags</source>
        <translation>Intro para aceptar, Escape para cancelar; comas entre palabras clave</translation>
    </message>
    <message>
        <source>several notes: what is typed replaces them</source>
        <translation>varias notas: lo que se escriba las sustituye</translation>
    </message>
</context>
<context>
    <name>RetrainButton</name>
    <message>
        <source>Training …</source>
        <translation>Entrenando …</translation>
    </message>
    <message>
        <source>A training was cut off. The Train page offers to go on.</source>
        <translation>Un entrenamiento se interrumpió. La página Entrenar ofrece seguir.</translation>
    </message>
    <message>
        <source>{outcome} The Train page says whether it is better.</source>
        <translation>{outcome} La página Entrenar dice si es mejor.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>Retraining</name>
    <message>
        <source>Retraining</source>
        <translation>Reentrenamiento</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Keeping the best</source>
        <translation>Conservando el mejor</translation>
    </message>
    <message>
        <source>{project}, retrained</source>
        <translation>{project}, reentrenado</translation>
    </message>
    <message>
        <source>Run {number}</source>
        <translation>Ejecución {number}</translation>
    </message>
    <message>
        <source>A new model: {name}.</source>
        <translation>Un modelo nuevo: {name}.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>End check</source>
        <translation>Terminar control</translation>
    </message>
    <message>
        <source>End review</source>
        <translation>Terminar revisión</translation>
    </message>
    <message>
        <source>Random check: {done} of {total} answered</source>
        <translation>Control aleatorio: {done} de {total} respondidas</translation>
    </message>
    <message>
        <source>{done} of {total} reviewed</source>
        <translation>{done} de {total} revisadas</translation>
    </message>
    <message>
        <source>All {total} reviewed</source>
        <translation>Las {total} revisadas</translation>
    </message>
</context>
<context>
    <name>RunCharts</name>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Accuracy, %</source>
        <translation>Exactitud, %</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Loss of training and validation by epoch</source>
        <translation>Pérdida de entrenamiento y validación por época</translation>
    </message>
    <message>
        <source>Accuracy of training and validation by epoch</source>
        <translation>Exactitud de entrenamiento y validación por época</translation>
    </message>
    <message>
        <source>Solid: training. Dashed: validation. Faint: every batch. Point at an epoch to read it.</source>
        <translation>Continua: entrenamiento. Discontinua: validación. Tenue: cada lote. Señale una época para leerla.</translation>
    </message>
    <message>
        <source>best {share} %</source>
        <translation>mejor {share} %</translation>
    </message>
    <message>
        <source>{run}, epoch {epoch}: loss {loss}, training {training} %</source>
        <translation>{run}, época {epoch}: pérdida {loss}, entrenamiento {training} %</translation>
    </message>
    <message>
        <source>, validation {share} %</source>
        <translation>, validación {share} %</translation>
    </message>
</context>
<context>
    <name>Selection</name>
    <message>
        <source>No species has the digit {digit}.</source>
        <translation>Ninguna especie tiene la cifra {digit}.</translation>
    </message>
    <message>
        <source>Individuals are those of a species: name it first.</source>
        <translation>Los individuos son de una especie: nómbrela primero.</translation>
    </message>
</context>
<context>
    <name>SideList</name>
    <message>
        <source>States and species</source>
        <translation>Estados y especies</translation>
    </message>
    <message>
        <source>Move the species up</source>
        <translation>Subir la especie</translation>
    </message>
    <message>
        <source>Move the species down</source>
        <translation>Bajar la especie</translation>
    </message>
    <message>
        <source>+ species</source>
        <translation>+ especie</translation>
    </message>
    <message>
        <source>Name of a new species</source>
        <translation>Nombre de una especie nueva</translation>
    </message>
    <message>
        <source>Type a name, the scientific one in brackets: the chosen photographs become it</source>
        <translation>Escriba un nombre, el científico entre paréntesis: las fotos elegidas pasan a serlo</translation>
    </message>
    <message>
        <source>Passed over: {kinds}</source>
        <translation>Pasados por alto: {kinds}</translation>
    </message>
</context>
<context>
    <name>SideModel</name>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Dudosa</translation>
    </message>
    <message>
        <source>People disagree</source>
        <translation>Las personas discrepan</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Ilegible</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Ya no está</translation>
    </message>
    <message>
        <source>Key {digit}: {name}</source>
        <translation>Tecla {digit}: {name}</translation>
    </message>
</context>
<context>
    <name>SightingsBox</name>
    <message>
        <source>Sightings</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>All photographs of the project are grouped anew. What a model has learned from never comes to test; what can no longer test is said.</source>
        <translation>Todas las fotos del proyecto se agrupan de nuevo. De lo que un modelo ha aprendido nada pasa a prueba; lo que ya no puede probar se dice.</translation>
    </message>
    <message>
        <source>Group &amp;photographs</source>
        <translation>Agrupar f&amp;otos</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>SightingsView</name>
    <message>
        <source>What one sighting is</source>
        <translation>Qué es una observación</translation>
    </message>
    <message>
        <source>Sightings …</source>
        <translation>Observaciones …</translation>
    </message>
    <message>
        <source>Copies are one sighting, and so are photographs of one camera within {gap} s of each other, {length} s in all. A time-lapse is not.</source>
        <translation>Las copias son una observación, y también las fotos de una cámara a menos de {gap} s entre sí, {length} s en total. Una toma a intervalos no lo es.</translation>
    </message>
    <message>
        <source>Every photograph is a sighting of its own; copies count once.</source>
        <translation>Cada foto es una observación propia; las copias cuentan una vez.</translation>
    </message>
    <message>
        <source>The frames of a video are one sighting.</source>
        <translation>Los fotogramas de un vídeo son una observación.</translation>
    </message>
    <message>
        <source>An earlier version grouped these photographs, by a rule of its own; here they can be grouped anew.</source>
        <translation>Una versión anterior agrupó estas fotos, con una regla suya; aquí se pueden agrupar de nuevo.</translation>
    </message>
</context>
<context>
    <name>SpeciesBox</name>
    <message>
        <source>Choose a species</source>
        <translation>Elegir una especie</translation>
    </message>
    <message>
        <source>Type a species, common or scientific</source>
        <translation>Escriba una especie, nombre común o científico</translation>
    </message>
    <message>
        <source>Its digit, or a part of its name</source>
        <translation>Su cifra, o una parte de su nombre</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Especie</translation>
    </message>
    <message>
        <source>Species that match</source>
        <translation>Especies que coinciden</translation>
    </message>
    <message>
        <source>Add the species “{name}” …</source>
        <translation>Añadir la especie «{name}» …</translation>
    </message>
</context>
<context>
    <name>SpeciesLines</name>
    <message>
        <source>Species on the photograph</source>
        <translation>Especies en la foto</translation>
    </message>
    <message>
        <source>+ Another species</source>
        <translation>+ Otra especie</translation>
    </message>
    <message>
        <source>Name another species on the chosen photographs, and its number (A)</source>
        <translation>Nombrar otra especie en las fotos elegidas, y su número (A)</translation>
    </message>
    <message>
        <source>How many: {name}</source>
        <translation>Cuántos: {name}</translation>
    </message>
    <message>
        <source>Take away: {name}</source>
        <translation>Quitar: {name}</translation>
    </message>
</context>
<context>
    <name>SpeciesListBox</name>
    <message>
        <source>Species list</source>
        <translation>Lista de especies</translation>
    </message>
    <message>
        <source>A scientific name is one species&apos; alone. What the register says of a name, its AphiaID, authority and rank, goes when the name is another; it is typed, taken from a table or asked for, never guessed.</source>
        <translation>Un nombre científico es de una sola especie. Lo que el registro dice de un nombre, su AphiaID, autoridad y rango, se va cuando el nombre es otro; se escribe, se toma de una tabla o se pregunta, nunca se adivina.</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Especie</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>&amp;Importar …</translation>
    </message>
    <message>
        <source>Ask &amp;WoRMS …</source>
        <translation>Preguntar a &amp;WoRMS …</translation>
    </message>
    <message>
        <source>&amp;Merge with …</source>
        <translation>&amp;Fusionar con …</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Choose a species first.</source>
        <translation>Elija antes una especie.</translation>
    </message>
    <message>
        <source>“{name}” is changed.</source>
        <translation>«{name}» ha cambiado.</translation>
    </message>
    <message>
        <source>“{name}” is added.</source>
        <translation>«{name}» se ha añadido.</translation>
    </message>
    <message>
        <source>The digits are changed.</source>
        <translation>Las cifras han cambiado.</translation>
    </message>
    <message>
        <source>{digit} names “{name}” now.</source>
        <translation>{digit} nombra ahora «{name}».</translation>
    </message>
    <message>
        <source>“{name}” has another colour now.</source>
        <translation>«{name}» tiene ahora otro color.</translation>
    </message>
    <message>
        <source>“{name}” is moved up.</source>
        <translation>«{name}» ha subido.</translation>
    </message>
    <message>
        <source>“{name}” is moved down.</source>
        <translation>«{name}» ha bajado.</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>«{name}» se ha borrado.</translation>
    </message>
    <message>
        <source>There is no other species.</source>
        <translation>No hay otra especie.</translation>
    </message>
    <message>
        <source>Merge with</source>
        <translation>Fusionar con</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” becomes another species: {said} photographs that people call so, and {predicted} that the model does. Undo takes it back.

Which it becomes:</source>
        <translation>
            <numerusform>«{name}» pasa a ser otra especie: {said} foto que las personas llaman así, y {predicted} que el modelo llama así. Deshacer lo revierte.

Cuál pasa a ser:</numerusform>
            <numerusform>«{name}» pasa a ser otra especie: {said} fotos que las personas llaman así, y {predicted} que el modelo llama así. Deshacer lo revierte.

Cuál pasa a ser:</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>“{name}” is “{other}” now.</source>
        <translation>«{name}» es ahora «{other}».</translation>
    </message>
    <message>
        <source>Table of species</source>
        <translation>Tabla de especies</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx)</source>
        <translation>Tablas (*.csv *.tsv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>Reading “{name}” …</source>
        <translation>Leyendo «{name}» …</translation>
    </message>
    <message>
        <source>Species taken into the list: {count}.</source>
        <translation>Especies tomadas en la lista: {count}.</translation>
    </message>
    <message>
        <source>No species has a scientific name yet, by which WoRMS is asked.</source>
        <translation>Ninguna especie tiene aún nombre científico, por el que preguntar a WoRMS.</translation>
    </message>
    <message>
        <source>WoRMS is asked …</source>
        <translation>Preguntando a WoRMS …</translation>
    </message>
</context>
<context>
    <name>SpeciesPreview</name>
    <message>
        <source>Table of species</source>
        <translation>Tabla de especies</translation>
    </message>
    <message>
        <source>New: {new}. In the list already: {old}. Not taken: {refused}.</source>
        <translation>Nuevas: {new}. Ya en la lista: {old}. No tomadas: {refused}.</translation>
    </message>
    <message>
        <source>Columns that are left out: {titles}.</source>
        <translation>Columnas que quedan fuera: {titles}.</translation>
    </message>
    <message>
        <source>What each row will be</source>
        <translation>Lo que será cada fila</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What it will be</source>
        <translation>Lo que será</translation>
    </message>
    <message>
        <source>&amp;Take species ({count})</source>
        <translation>&amp;Tomar especies ({count})</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Not taken. {why}</source>
        <translation>No se toma. {why}</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
    </message>
</context>
<context>
    <name>SplitTable</name>
    <message>
        <source>Species</source>
        <translation>Especie</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Photographs of each species by what they are used for</source>
        <translation>Fotos de cada especie según para qué se usan</translation>
    </message>
</context>
<context>
    <name>StackSwitch</name>
    <message>
        <source>Stac&amp;ks</source>
        <translation>&amp;Pilas</translation>
    </message>
    <message>
        <source>Here each photograph stands for itself; elsewhere not.</source>
        <translation>Aquí cada foto vale por sí misma; en otra parte no.</translation>
    </message>
    <message>
        <source>This photograph is in no stack.</source>
        <translation>Esta foto no está en ninguna pila.</translation>
    </message>
    <message>
        <source>Nothing is stacked: K stacks what is one sighting.</source>
        <translation>Nada está apilado: K apila lo que es una observación.</translation>
    </message>
    <message>
        <source>Each photograph stands for itself.</source>
        <translation>Cada foto vale por sí misma.</translation>
    </message>
    <message>
        <source>No two of these photographs are one sighting.</source>
        <translation>No hay dos de estas fotos que sean una observación.</translation>
    </message>
    <message>
        <source>No two of these photographs are near-copies.</source>
        <translation>No hay dos de estas fotos que sean casi copias.</translation>
    </message>
    <message>
        <source>The model in use sees no two of these photographs as alike.</source>
        <translation>El modelo en uso no ve dos de estas fotos como parecidas.</translation>
    </message>
    <message>
        <source>No two of these photographs are of one station: Survey, Stations … says what is.</source>
        <translation>No hay dos de estas fotos de una misma estación: Campaña, Estaciones … dice cuáles lo son.</translation>
    </message>
    <message numerus="yes">
        <source>{count} photographs are in {stacks} stacks. {kind}.</source>
        <translation>
            <numerusform>{count} fotos están en una pila. {kind}.</numerusform>
            <numerusform>{count} fotos están en {stacks} pilas. {kind}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartChooser</name>
    <message>
        <source>What it knows from ImageNet</source>
        <translation>Lo que sabe de ImageNet</translation>
    </message>
    <message>
        <source>Weights by its authors; they come with this program.</source>
        <translation>Pesos de sus autores; vienen con este programa.</translation>
    </message>
    <message>
        <source>Weights that torchvision offers; they are fetched from the internet once.</source>
        <translation>Pesos que ofrece torchvision; se descargan de internet una vez.</translation>
    </message>
    <message>
        <source>Nothing (from scratch)</source>
        <translation>Nada (desde cero)</translation>
    </message>
    <message>
        <source>A file of weights …</source>
        <translation>Un archivo de pesos …</translation>
    </message>
    <message>
        <source>Weights to start from</source>
        <translation>Pesos de los que partir</translation>
    </message>
    <message>
        <source>Weights (*.safetensors)</source>
        <translation>Pesos (*.safetensors)</translation>
    </message>
</context>
<context>
    <name>StationsBox</name>
    <message>
        <source>Stations</source>
        <translation>Estaciones</translation>
    </message>
    <message>
        <source>A photograph belongs to the station that one of its folders is called after, else to the one that was at work when it was taken, else to the nearest within 1 km; where two fit, to none. What you put somewhere by hand stays there.</source>
        <translation>Una foto pertenece a la estación que da nombre a una de sus carpetas; si no, a la que trabajaba cuando se tomó; si no, a la más cercana a menos de 1 km; donde encajan dos, a ninguna. Lo que usted pone a mano en un lugar se queda allí.</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>&amp;Importar …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Put shown photographs here ({count})</source>
        <translation>&amp;Poner aquí las fotos mostradas ({count})</translation>
    </message>
    <message>
        <source>&amp;Put chosen photographs here ({count})</source>
        <translation>P&amp;oner aquí las fotos elegidas ({count})</translation>
    </message>
    <message>
        <source>&amp;Let the rule decide</source>
        <translation>&amp;Que decida la regla</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>{row}: {why}</source>
        <translation>{row}: {why}</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Fila {number}</translation>
    </message>
    <message>
        <source>Not taken as yet. {rows}.</source>
        <translation>Aún no tomadas. {rows}.</translation>
    </message>
    <message>
        <source>Choose a station first.</source>
        <translation>Elija antes una estación.</translation>
    </message>
    <message>
        <source>This station is not taken as yet; see above.</source>
        <translation>Esta estación aún no se ha tomado; vea arriba.</translation>
    </message>
    <message>
        <source>Table of stations</source>
        <translation>Tabla de estaciones</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx)</source>
        <translation>Tablas (*.csv *.tsv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>Reading “{name}” …</source>
        <translation>Leyendo «{name}» …</translation>
    </message>
    <message>
        <source>Photographs without a station, {count}: {folders}</source>
        <translation>Fotos sin estación, {count}: {folders}</translation>
    </message>
    <message>
        <source>Every photograph belongs to a station.</source>
        <translation>Cada foto pertenece a una estación.</translation>
    </message>
</context>
<context>
    <name>StationsPreview</name>
    <message>
        <source>Table of stations</source>
        <translation>Tabla de estaciones</translation>
    </message>
    <message>
        <source>What each column will be</source>
        <translation>Lo que será cada columna</translation>
    </message>
    <message>
        <source>Rows that are not taken</source>
        <translation>Filas que no se toman</translation>
    </message>
    <message>
        <source>New stations: {new}. There already: {old}; of these, what the table has a column for will be as in the table.</source>
        <translation>Estaciones nuevas: {new}. Ya presentes: {old}; de estas, aquello para lo que la tabla tiene columna será como en la tabla.</translation>
    </message>
    <message>
        <source>What each column will be:</source>
        <translation>Lo que será cada columna:</translation>
    </message>
    <message>
        <source>Rows that are not taken, {rows}:</source>
        <translation>Filas que no se toman, {rows}:</translation>
    </message>
    <message>
        <source>&amp;Take stations ({count})</source>
        <translation>&amp;Tomar estaciones ({count})</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>left out, since {why}</source>
        <translation>queda fuera, pues {why}</translation>
    </message>
    <message>
        <source>a column of its own</source>
        <translation>una columna propia</translation>
    </message>
</context>
<context>
    <name>SteppingBox</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>SurveyModel</name>
    <message>
        <source>{line}, shown alone</source>
        <translation>{line}, mostrado solo</translation>
    </message>
    <message>
        <source>The newest day is first; the arrow turns them round</source>
        <translation>El día más reciente va primero; la flecha les da la vuelta</translation>
    </message>
    <message>
        <source>The oldest day is first; the arrow turns them round</source>
        <translation>El día más antiguo va primero; la flecha les da la vuelta</translation>
    </message>
</context>
<context>
    <name>SurveyTree</name>
    <message>
        <source>Folders and days</source>
        <translation>Carpetas y días</translation>
    </message>
    <message>
        <source>Ne&amp;west days first</source>
        <translation>&amp;Días recientes primero</translation>
    </message>
    <message>
        <source>Close all &amp;folders</source>
        <translation>Cerrar todas las &amp;carpetas</translation>
    </message>
    <message>
        <source>&amp;Open in the file manager</source>
        <translation>&amp;Abrir en el gestor de archivos</translation>
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
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
</context>
<context>
    <name>ToneBar</name>
    <message>
        <source>Brightness</source>
        <translation>Brillo</translation>
    </message>
    <message>
        <source>Brighter or darker</source>
        <translation>Más claro o más oscuro</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>More or less contrast</source>
        <translation>Más o menos contraste</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Tal como es</translation>
    </message>
    <message>
        <source>Look at the photograph as it is (Ctrl+0); its file is never changed</source>
        <translation>Ver la foto tal como es (Ctrl+0); su archivo nunca se cambia</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Find by file, folder, species or camera</source>
        <translation>Archivo, carpeta, especie, cámara</translation>
    </message>
    <message>
        <source>Words in any order, of files, folders, species, cameras, notes and tags; in quotation marks they stand together</source>
        <translation>Palabras en cualquier orden, de archivos, carpetas, especies, cámaras, notas y palabras clave; entre comillas van juntas</translation>
    </message>
    <message>
        <source>Find photographs</source>
        <translation>Buscar fotos</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Añadir un filtro</translation>
    </message>
    <message>
        <source>Stacks (K)</source>
        <translation>Pilas (K)</translation>
    </message>
    <message>
        <source>Likeness map (M)</source>
        <translation>Mapa de semejanza (M)</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>Hora de toma</translation>
    </message>
    <message>
        <source>Least certain</source>
        <translation>Menos seguras</translation>
    </message>
    <message>
        <source>Closest call</source>
        <translation>Más reñidas</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Especie</translation>
    </message>
    <message>
        <source>Most alike</source>
        <translation>Más parecidas</translation>
    </message>
    <message>
        <source>Odd ones first</source>
        <translation>Raras primero</translation>
    </message>
    <message>
        <source>Turn the order round</source>
        <translation>Invertir el orden</translation>
    </message>
    <message>
        <source>Size of the thumbnails</source>
        <translation>Tamaño de las miniaturas</translation>
    </message>
    <message>
        <source>Size of the thumbnails (Ctrl and wheel)</source>
        <translation>Tamaño de las miniaturas (Ctrl y rueda)</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Go through the least certain first</source>
        <translation>Recorrer primero las menos seguras</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Show or fold the preview</source>
        <translation>Mostrar o plegar la vista previa</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>&amp;Ordenar por</translation>
    </message>
    <message>
        <source>&amp;Turn the order round</source>
        <translation>&amp;Invertir el orden</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} encontradas</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation>{count} elegidas</translation>
    </message>
    <message>
        <source>Stacks: {kind} (K)</source>
        <translation>Pilas: {kind} (K)</translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <source>Keep the best so far</source>
        <translation>Conservar el mejor hasta ahora</translation>
    </message>
    <message>
        <source>Retrain</source>
        <translation>Reentrenar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop and keep the best</source>
        <translation>Detener y conservar el mejor</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Runs; those that are ticked are drawn</source>
        <translation>Ejecuciones; se dibujan las marcadas</translation>
    </message>
    <message>
        <source>Epochs of the chosen run</source>
        <translation>Épocas de la ejecución elegida</translation>
    </message>
    <message>
        <source>Export PNG …</source>
        <translation>Exportar PNG …</translation>
    </message>
    <message>
        <source>Export CSV …</source>
        <translation>Exportar CSV …</translation>
    </message>
    <message>
        <source>T&amp;rain</source>
        <translation>E&amp;ntrenar</translation>
    </message>
    <message>
        <source>&amp;Retrain</source>
        <translation>&amp;Reentrenar</translation>
    </message>
    <message>
        <source>Open a project: its labels teach the next model.</source>
        <translation>Abra un proyecto: sus etiquetas enseñan al próximo modelo.</translation>
    </message>
    <message>
        <source>The model learns. Correcting and classifying can go on meanwhile.</source>
        <translation>El modelo aprende. Mientras tanto se puede corregir y clasificar.</translation>
    </message>
    <message>
        <source>Getting ready …</source>
        <translation>Preparando …</translation>
    </message>
    <message>
        <source>About {time} left</source>
        <translation>Faltan unos {time}</translation>
    </message>
    <message>
        <source>Export the curves</source>
        <translation>Exportar las curvas</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Imágenes PNG (*.png)</translation>
    </message>
    <message>
        <source>Export the epochs</source>
        <translation>Exportar las épocas</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
</context>
<context>
    <name>Trainer</name>
    <message>
        <source>It failed.</source>
        <translation>Ha fallado.</translation>
    </message>
</context>
<context>
    <name>TrainingTabs</name>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Prune</source>
        <translation>Podar</translation>
    </message>
</context>
<context>
    <name>VideosBox</name>
    <message>
        <source>Frames of videos</source>
        <translation>Fotogramas de vídeos</translation>
    </message>
    <message numerus="yes">
        <source>{count} videos were found.</source>
        <translation>
            <numerusform>Se encontró {count} vídeo.</numerusform>
            <numerusform>Se encontraron {count} vídeos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Frames of videos are counted and labelled as photographs are; a video is one sighting, so that MaxN is that of the video. They are decoded when they are looked at: nothing is written beside a video. Frames that were taken before stay.</source>
        <translation>Los fotogramas de vídeos se cuentan y etiquetan como las fotos; un vídeo es una observación, así que MaxN es el del vídeo. Se decodifican cuando se miran: nada se escribe junto a un vídeo. Los fotogramas ya tomados se quedan.</translation>
    </message>
    <message>
        <source>&amp;Take frames</source>
        <translation>&amp;Tomar fotogramas</translation>
    </message>
    <message>
        <source>&amp;Leave videos out</source>
        <translation>&amp;Dejar fuera los vídeos</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Drop photographs or folders here</source>
        <translation>Suelte aquí fotos o carpetas</translation>
    </message>
    <message>
        <source>Their species are counted. Your photographs are only read, never changed.</source>
        <translation>Se cuentan sus especies. Sus fotos solo se leen, nunca se cambian.</translation>
    </message>
    <message>
        <source>Open folder …</source>
        <translation>Abrir carpeta …</translation>
    </message>
    <message>
        <source>Try it with the samples</source>
        <translation>Probar con las muestras</translation>
    </message>
    <message>
        <source>Open the project {path}</source>
        <translation>Abrir el proyecto {path}</translation>
    </message>
</context>
<context>
    <name>WholeBox</name>
    <message>
        <source>“{text}” is not a whole number; it stays at {value}.</source>
        <translation>«{text}» no es un número entero; queda en {value}.</translation>
    </message>
    <message>
        <source>It goes from {low} to {high} in steps of {step}; the nearest is {value}.</source>
        <translation>Va de {low} a {high} en pasos de {step}; lo más cercano es {value}.</translation>
    </message>
    <message>
        <source>It goes from {low} to {high}.</source>
        <translation>Va de {low} a {high}.</translation>
    </message>
</context>
<context>
    <name>WormsBox</name>
    <message>
        <source>Ask WoRMS</source>
        <translation>Preguntar a WoRMS</translation>
    </message>
    <message numerus="yes">
        <source>The World Register of Marine Species is asked over the network ({host}). It is sent these {count} scientific names, and with them what every request tells: the address of this computer and the version of this program. No photograph, place, count or name of yours is sent. What it answers is shown before it is taken.</source>
        <translation>
            <numerusform>Se pregunta por la red al World Register of Marine Species ({host}). Se le envía este {count} nombre científico, y con él lo que dice toda petición: la dirección de este ordenador y la versión de este programa. No se envía ninguna foto, lugar, recuento ni nombre suyo. Lo que responde se muestra antes de tomarlo.</numerusform>
            <numerusform>Se pregunta por la red al World Register of Marine Species ({host}). Se le envían estos {count} nombres científicos, y con ellos lo que dice toda petición: la dirección de este ordenador y la versión de este programa. No se envía ninguna foto, lugar, recuento ni nombre suyo. Lo que responde se muestra antes de tomarlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names that are sent</source>
        <translation>Nombres que se envían</translation>
    </message>
    <message>
        <source>&amp;Allow asking WoRMS from this program</source>
        <translation>&amp;Permitir que este programa pregunte a WoRMS</translation>
    </message>
    <message>
        <source>&amp;Send names</source>
        <translation>&amp;Enviar nombres</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>_Optional</name>
    <message>
        <source> points</source>
        <translation> puntos</translation>
    </message>
</context>
<context>
    <name>below</name>
    <message>
        <source>1 label was taken over.</source>
        <translation>Se tomó 1 etiqueta.</translation>
    </message>
    <message>
        <source>5-fold cross-validation, by the dataset&apos;s own labels</source>
        <translation>validación cruzada en 5 partes, según las etiquetas del propio conjunto de datos</translation>
    </message>
    <message>
        <source>5-fold cross-validation, by the reviewed labels</source>
        <translation>validación cruzada en 5 partes, según las etiquetas revisadas</translation>
    </message>
    <message>
        <source>A burst lasts at most this many seconds in all.</source>
        <translation>Una ráfaga dura como mucho estos segundos en total.</translation>
    </message>
    <message>
        <source>A cell is too long.</source>
        <translation>Una celda es demasiado larga.</translation>
    </message>
    <message>
        <source>A frame of a video is taken at its beginning, and every so many seconds; 0 leaves videos out.</source>
        <translation>Se toma un fotograma al principio del vídeo, y cada tantos segundos; 0 deja fuera los vídeos.</translation>
    </message>
    <message>
        <source>A model can be made with at most {most_photographs} photographs; these would be {entries}.</source>
        <translation>Un modelo se puede hacer con {most_photographs} fotos como mucho; estas serían {entries}.</translation>
    </message>
    <message>
        <source>A model of another architecture shows it, as the one that comes with the program.</source>
        <translation>Un modelo de otra arquitectura lo muestra, como el que viene con el programa.</translation>
    </message>
    <message>
        <source>A model tells species apart: add a folder of photographs of another one.</source>
        <translation>Un modelo distingue especies: añada una carpeta de fotos de otra.</translation>
    </message>
    <message>
        <source>A model that learns from the validation photographs cannot be set on them.</source>
        <translation>Un modelo que aprende de las fotos de validación no se puede ajustar con ellas.</translation>
    </message>
    <message>
        <source>A new head for {in_number}, from {given} given photographs and {int} remembered ones.</source>
        <translation>Una cabeza nueva para {in_number}, de {given} fotos dadas y {int} recordadas.</translation>
    </message>
    <message>
        <source>A new network needs labelled photographs of two species at least.</source>
        <translation>Una red nueva necesita fotos etiquetadas de dos especies al menos.</translation>
    </message>
    <message>
        <source>A project holds at most {most_rows} {get}.</source>
        <translation>Un proyecto contiene como mucho {most_rows} {get}.</translation>
    </message>
    <message>
        <source>A project keeps at most {most_filters} filters.</source>
        <translation>Un proyecto guarda como mucho {most_filters} filtros.</translation>
    </message>
    <message>
        <source>A sheet of a workbook holds {most_rows} rows, and “{title}” has more.</source>
        <translation>Una hoja de un libro admite {most_rows} filas, y «{title}» tiene más.</translation>
    </message>
    <message>
        <source>A species needs a name.</source>
        <translation>Una especie necesita un nombre.</translation>
    </message>
    <message>
        <source>A store could not be reached: 1 photograph was not read.</source>
        <translation>No se pudo acceder a un almacén: 1 foto no se leyó.</translation>
    </message>
    <message>
        <source>A store could not be reached: {count} photographs were not read.</source>
        <translation>No se pudo acceder a un almacén: {count} fotos no se leyeron.</translation>
    </message>
    <message>
        <source>A video is one sighting</source>
        <translation>Un vídeo es una observación</translation>
    </message>
    <message>
        <source>Add --architecture {architecture}, or start from another file.</source>
        <translation>Añada --architecture {architecture}, o parta de otro archivo.</translation>
    </message>
    <message>
        <source>Add another word: computers keep this one for themselves.</source>
        <translation>Añada otra palabra: los ordenadores se reservan esta.</translation>
    </message>
    <message>
        <source>Add further photographs.</source>
        <translation>Añada más fotos.</translation>
    </message>
    <message>
        <source>Add more photographs of it.</source>
        <translation>Añada más fotos de ella.</translation>
    </message>
    <message>
        <source>Add photographs of it to its folder, or take the folder out of the dataset.</source>
        <translation>Añada fotos de ella a su carpeta, o saque la carpeta del conjunto de datos.</translation>
    </message>
    <message>
        <source>Add photographs: five of each species are enough to begin with.</source>
        <translation>Añada fotos: cinco de cada especie bastan para empezar.</translation>
    </message>
    <message>
        <source>Addresses that begin with {scheme}:// need the package {package}, which is not installed.</source>
        <translation>Las direcciones que empiezan por {scheme}:// necesitan el paquete {package}, que no está instalado.</translation>
    </message>
    <message>
        <source>All of these labels, notes and tags are in this project already.</source>
        <translation>Todas estas etiquetas, notas y palabras clave están ya en este proyecto.</translation>
    </message>
    <message>
        <source>All that is left out is listed in “{path}”.</source>
        <translation>Todo lo que queda fuera está en «{path}».</translation>
    </message>
    <message>
        <source>Allow a larger drop, or remove less at once by more steps.</source>
        <translation>Permita una caída mayor, o quite menos de una vez con más pasos.</translation>
    </message>
    <message>
        <source>Alpha of the blending of photographs; 0 is off.</source>
        <translation>Alfa de la mezcla de fotos; 0 la apaga.</translation>
    </message>
    <message>
        <source>Altered copies</source>
        <translation>Copias alteradas</translation>
    </message>
    <message>
        <source>Another model is in use by now, for which nothing was promised.</source>
        <translation>Ahora está en uso otro modelo, para el que nada se prometió.</translation>
    </message>
    <message>
        <source>Another station is called “{name}”.</source>
        <translation>Otra estación se llama «{name}».</translation>
    </message>
    <message>
        <source>Anyone may use it for anything, with the attribution below (Apache 2.0 weights, CC BY 4.0 photographs)</source>
        <translation>Cualquiera puede usarlo para todo, con la atribución de abajo (pesos bajo Apache 2.0, fotos bajo CC BY 4.0)</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>Aritmética</translation>
    </message>
    <message>
        <source>Ask for less, or remove a filter that is no longer needed.</source>
        <translation>Pida menos, o elimine un filtro que ya no haga falta.</translation>
    </message>
    <message>
        <source>Ask where it comes from, open a backup of it, or save what can be read in a new project by “Rescue labels …”. Nothing was changed.</source>
        <translation>Pregunte de dónde viene, abra una copia de seguridad, o guarde lo que se puede leer en un proyecto nuevo con «Rescatar etiquetas …». Nada se ha cambiado.</translation>
    </message>
    <message>
        <source>Ask where it comes from, or open a backup of it. Nothing was changed.</source>
        <translation>Pregunte de dónde viene, o abra una copia de seguridad. Nada se ha cambiado.</translation>
    </message>
    <message>
        <source>Ask where the folder comes from, or start a new run.</source>
        <translation>Pregunte de dónde viene la carpeta, o empiece una ejecución nueva.</translation>
    </message>
    <message>
        <source>At most this many seconds lie between two photographs of a burst.</source>
        <translation>Como mucho estos segundos separan dos fotos de una ráfaga.</translation>
    </message>
    <message>
        <source>At {doubted} of {used} events no absences are told ({number} in all), since photographs there may show anything: {reasons}.</source>
        <translation>En {doubted} de {used} eventos no se declaran ausencias ({number} en total), pues allí hay fotos que pueden mostrar cualquier cosa: {reasons}.</translation>
    </message>
    <message>
        <source>At {unknown} of {used} events no absence of “{common_name}” is told: the model does not know it, and people have not looked at every photograph.</source>
        <translation>En {unknown} de {used} eventos no se declara ausencia de «{common_name}»: el modelo no la conoce, y no se han mirado todas las fotos.</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Atribución</translation>
    </message>
    <message>
        <source>Augmented views of every new photograph, made once, beside itself.</source>
        <translation>Vistas alteradas de cada foto nueva, hechas una vez, además de ella misma.</translation>
    </message>
    <message>
        <source>Balance species</source>
        <translation>Equilibrar especies</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Begin a new project for what comes now.</source>
        <translation>Empiece un proyecto nuevo para lo que viene ahora.</translation>
    </message>
    <message>
        <source>Below its titles the table is empty.</source>
        <translation>Bajo sus títulos la tabla está vacía.</translation>
    </message>
    <message>
        <source>Bursts are one sighting</source>
        <translation>Las ráfagas son una observación</translation>
    </message>
    <message>
        <source>Call one “ScientificName” or “common_name”, in the first row.</source>
        <translation>Llame a una «ScientificName» o «common_name», en la primera fila.</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may write there.</source>
        <translation>Compruebe que sigue ahí y que puede escribir en ella.</translation>
    </message>
    <message>
        <source>Check that its disk is there and has room. What was saved before is kept.</source>
        <translation>Compruebe que su disco está ahí y tiene sitio. Lo guardado antes se conserva.</translation>
    </message>
    <message>
        <source>Check that its disk is there. What was saved before is kept.</source>
        <translation>Compruebe que su disco está ahí. Lo guardado antes se conserva.</translation>
    </message>
    <message>
        <source>Check that the folder is there, that you may write in it and that the disk has room; or choose another place.</source>
        <translation>Compruebe que la carpeta está ahí, que puede escribir en ella y que el disco tiene sitio; o elija otro lugar.</translation>
    </message>
    <message>
        <source>Check that these are whole photographs, and copy them anew if not.</source>
        <translation>Compruebe que son fotos enteras, y cópielas de nuevo si no.</translation>
    </message>
    <message>
        <source>Check that you may read it and that its disk is there.</source>
        <translation>Compruebe que puede leerlo y que su disco está ahí.</translation>
    </message>
    <message>
        <source>Check that you may write there and that the disk has room.</source>
        <translation>Compruebe que puede escribir allí y que el disco tiene sitio.</translation>
    </message>
    <message>
        <source>Check the name, or give another one.</source>
        <translation>Compruebe el nombre, o dé otro.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Compruebe el nombre.</translation>
    </message>
    <message>
        <source>Check the network, and that its library knows who you are; then do the same again.</source>
        <translation>Compruebe la red y que la biblioteca del almacén sepa quién es usted; después repita lo mismo.</translation>
    </message>
    <message>
        <source>Check the spelling, or whether a disk is missing.</source>
        <translation>Compruebe la ortografía, o si falta un disco.</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>Compruebe cómo está escrito.</translation>
    </message>
    <message>
        <source>Choose a new folder.</source>
        <translation>Elija una carpeta nueva.</translation>
    </message>
    <message>
        <source>Choose a place where you may write and that has room. Nothing was changed.</source>
        <translation>Elija un lugar donde pueda escribir y que tenga sitio. Nada se ha cambiado.</translation>
    </message>
    <message>
        <source>Choose a place where you may write and that has room. This one is kept.</source>
        <translation>Elija un lugar donde pueda escribir y que tenga sitio. Este se conserva.</translation>
    </message>
    <message>
        <source>Choose a place where you may write.</source>
        <translation>Elija un lugar donde pueda escribir.</translation>
    </message>
    <message>
        <source>Choose a place where you may write; a project that lies elsewhere can be copied there. Nothing was changed.</source>
        <translation>Elija un lugar donde pueda escribir; un proyecto que está en otra parte se puede copiar allí. Nada se ha cambiado.</translation>
    </message>
    <message>
        <source>Choose another criterion, or prune EfficientNet-Lite0.</source>
        <translation>Elija otro criterio, o pode EfficientNet-Lite0.</translation>
    </message>
    <message>
        <source>Choose another step, or prune again.</source>
        <translation>Elija otro paso, o pode de nuevo.</translation>
    </message>
    <message>
        <source>Choose it there, merge the two, or give another name.</source>
        <translation>Elíjala allí, fusione ambas, o dé otro nombre.</translation>
    </message>
    <message>
        <source>Choose it there, or give another common name.</source>
        <translation>Elíjala allí, o dé otro nombre común.</translation>
    </message>
    <message>
        <source>Choose it there, or give another scientific name.</source>
        <translation>Elíjala allí, o dé otro nombre científico.</translation>
    </message>
    <message>
        <source>Choose one that is there.</source>
        <translation>Elija una que esté ahí.</translation>
    </message>
    <message>
        <source>Choose that one, take the merging back, or give another name.</source>
        <translation>Elija aquella, deshaga la fusión, o dé otro nombre.</translation>
    </message>
    <message>
        <source>Choose the copy in which somebody else has labelled.</source>
        <translation>Elija la copia en la que otra persona ha etiquetado.</translation>
    </message>
    <message>
        <source>Classify first; a check draws from photographs that nobody has labelled.</source>
        <translation>Clasifique antes; un control extrae de fotos que nadie ha etiquetado.</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation>Ciérrelo allí antes.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller network or input size.</source>
        <translation>Cierre otros programas, o elija una red o un tamaño de entrada menores.</translation>
    </message>
    <message>
        <source>Comparing with “{name_of}” on photographs that neither has seen.</source>
        <translation>Comparando con «{name_of}» en fotos que ninguno ha visto.</translation>
    </message>
    <message>
        <source>Confirm or correct some photographs first.</source>
        <translation>Confirme o corrija antes algunas fotos.</translation>
    </message>
    <message>
        <source>Confirm some labels first.</source>
        <translation>Confirme antes algunas etiquetas.</translation>
    </message>
    <message>
        <source>Connect the disk, then do the same again. What was done is kept.</source>
        <translation>Conecte el disco y haga lo mismo de nuevo. Lo hecho se conserva.</translation>
    </message>
    <message>
        <source>Connect their disk, or locate the photographs that moved, and export again.</source>
        <translation>Conecte su disco, o localice las fotos movidas, y exporte de nuevo.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterio</translation>
    </message>
    <message>
        <source>Decay per step of the moving average of the weights.</source>
        <translation>Decaimiento por paso de la media móvil de los pesos.</translation>
    </message>
    <message>
        <source>Decoupled weight decay of AdamW.</source>
        <translation>Decaimiento desacoplado de pesos de AdamW.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Epochs per step</source>
        <translation>Épocas por paso</translation>
    </message>
    <message>
        <source>Export it, and import the copy under another name.</source>
        <translation>Expórtelo, e importe la copia con otro nombre.</translation>
    </message>
    <message>
        <source>Export them as CSV, which has no end.</source>
        <translation>Expórtelas como CSV, que no tiene fin.</translation>
    </message>
    <message>
        <source>Factor on the learning rate from each stage to the one below it.</source>
        <translation>Factor de la tasa de aprendizaje de cada etapa a la de debajo.</translation>
    </message>
    <message>
        <source>Fetch the model file again, or use another one.</source>
        <translation>Consiga de nuevo el archivo del modelo, o use otro.</translation>
    </message>
    <message>
        <source>Final epochs</source>
        <translation>Épocas finales</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>Ajuste fino</translation>
    </message>
    <message>
        <source>Fine-tuning on {training} photographs, {epochs} epochs of {size_px} pixels; watched on {validation} validation photographs.</source>
        <translation>Ajuste fino con {training} fotos, {epochs} épocas de {size_px} píxeles; vigilado en {validation} fotos de validación.</translation>
    </message>
    <message>
        <source>For non-commercial research and education, with the attribution below (CC BY 4.0 photographs, Tiny ImageNet weights)</source>
        <translation>Para investigación y enseñanza no comerciales, con la atribución de abajo (fotos bajo CC BY 4.0, pesos de Tiny ImageNet)</translation>
    </message>
    <message>
        <source>Frozen stages</source>
        <translation>Etapas congeladas</translation>
    </message>
    <message>
        <source>Further teachers need the photographs that the model was made with.</source>
        <translation>Más maestros requieren las fotos con que se hizo el modelo.</translation>
    </message>
    <message>
        <source>Gap in seconds</source>
        <translation>Hueco en segundos</translation>
    </message>
    <message>
        <source>Give --device auto or cpu, or install the build of ONNX Runtime for it.</source>
        <translation>Indique --device auto o cpu, o instale el ONNX Runtime correspondiente.</translation>
    </message>
    <message>
        <source>Give --device auto or cpu, or install the build of torch for that device.</source>
        <translation>Indique --device auto o cpu, o instale el torch para ese dispositivo.</translation>
    </message>
    <message>
        <source>Give a .jelly file, or a new name.</source>
        <translation>Dé un archivo .jelly, o un nombre nuevo.</translation>
    </message>
    <message>
        <source>Give a .jellymodel file that this program has written, or fetch it again.</source>
        <translation>Dé un archivo .jellymodel escrito por este programa, o consígalo de nuevo.</translation>
    </message>
    <message>
        <source>Give a .jellymodel file.</source>
        <translation>Dé un archivo .jellymodel.</translation>
    </message>
    <message>
        <source>Give a .safetensors file with the names of torchvision (of timm for EfficientNet-Lite0), or a .jellymodel file.</source>
        <translation>Dé un archivo .safetensors con los nombres de torchvision (de timm para EfficientNet-Lite0), o un archivo .jellymodel.</translation>
    </message>
    <message>
        <source>Give a .safetensors or {suffix} file, or the word {imagenet} or {scratch}.</source>
        <translation>Dé un archivo .safetensors o {suffix}, o la palabra {imagenet} o {scratch}.</translation>
    </message>
    <message>
        <source>Give a folder that holds one folder per species.</source>
        <translation>Dé una carpeta que contenga una carpeta por especie.</translation>
    </message>
    <message>
        <source>Give a genus or a species, as “Aurelia aurita”, “Aurelia sp.” or “Cyanea cf. capillata”, and who described it in its own column.</source>
        <translation>Dé un género o una especie, como «Aurelia aurita», «Aurelia sp.» o «Cyanea cf. capillata», y quién la describió en su propia columna.</translation>
    </message>
    <message>
        <source>Give a larger target, a larger largest cut, or more steps.</source>
        <translation>Dé un objetivo mayor, un corte máximo mayor, o más pasos.</translation>
    </message>
    <message>
        <source>Give a larger target, or all the photographs it was trained on.</source>
        <translation>Dé un objetivo mayor, o todas las fotos con que se entrenó.</translation>
    </message>
    <message>
        <source>Give a model of the same species.</source>
        <translation>Dé un modelo de las mismas especies.</translation>
    </message>
    <message>
        <source>Give a name that ends in .csv.</source>
        <translation>Dé un nombre que termine en .csv.</translation>
    </message>
    <message>
        <source>Give a name that is new.</source>
        <translation>Dé un nombre que sea nuevo.</translation>
    </message>
    <message>
        <source>Give a new folder for the run.</source>
        <translation>Dé una carpeta nueva para la ejecución.</translation>
    </message>
    <message>
        <source>Give a place where you may write.</source>
        <translation>Dé un lugar donde pueda escribir.</translation>
    </message>
    <message>
        <source>Give a shorter one.</source>
        <translation>Dé uno más corto.</translation>
    </message>
    <message>
        <source>Give a smaller target.</source>
        <translation>Dé un objetivo menor.</translation>
    </message>
    <message>
        <source>Give a word, as Species or Genus.</source>
        <translation>Dé una palabra, como Species o Genus.</translation>
    </message>
    <message>
        <source>Give all of it in the table, or correct the station first.</source>
        <translation>Dé todo en la tabla, o corrija antes la estación.</translation>
    </message>
    <message>
        <source>Give an input size of at least {smallest_px}.</source>
        <translation>Dé un tamaño de entrada de al menos {smallest_px}.</translation>
    </message>
    <message>
        <source>Give another name, or move what lies there.</source>
        <translation>Dé otro nombre, o mueva lo que hay allí.</translation>
    </message>
    <message>
        <source>Give another name.</source>
        <translation>Dé otro nombre.</translation>
    </message>
    <message>
        <source>Give another place.</source>
        <translation>Dé otro lugar.</translation>
    </message>
    <message>
        <source>Give fewer photographs.</source>
        <translation>Dé menos fotos.</translation>
    </message>
    <message>
        <source>Give its common name.</source>
        <translation>Dé su nombre común.</translation>
    </message>
    <message>
        <source>Give one as in s3://, gs://, sftp:// or https://.</source>
        <translation>Indique una como s3://, gs://, sftp:// o https://.</translation>
    </message>
    <message>
        <source>Give one as in s3://bucket/folder; no name in it may be empty.</source>
        <translation>Indique una como s3://bucket/carpeta; ningún nombre puede estar vacío.</translation>
    </message>
    <message>
        <source>Give only a target size, or a model that has kept validation photographs back.</source>
        <translation>Dé solo un tamaño objetivo, o un modelo que haya apartado fotos de validación.</translation>
    </message>
    <message>
        <source>Give photographs or folders of them: JPEG (.jpg), PNG, TIFF, WebP, BMP, GIF, HEIC, AVIF or camera raw.</source>
        <translation>Dé fotos o carpetas con ellas: JPEG (.jpg), PNG, TIFF, WebP, BMP, GIF, HEIC, AVIF o raw de cámara.</translation>
    </message>
    <message>
        <source>Give the folder that it was trained on, or no further teacher.</source>
        <translation>Dé la carpeta con que se entrenó, o ningún maestro más.</translation>
    </message>
    <message>
        <source>Give the folder that was given to the pruning.</source>
        <translation>Dé la carpeta que se dio a la poda.</translation>
    </message>
    <message>
        <source>Give the name of the file itself, or another.</source>
        <translation>Dé el nombre del propio archivo, u otro.</translation>
    </message>
    <message>
        <source>Give weights in single or half precision.</source>
        <translation>Dé pesos de precisión simple o media.</translation>
    </message>
    <message>
        <source>Give weights of the same architecture.</source>
        <translation>Dé pesos de la misma arquitectura.</translation>
    </message>
    <message>
        <source>Give yourself the right to read it, and check that its disk is connected.</source>
        <translation>Dese permiso para leerlo, y compruebe que su disco está conectado.</translation>
    </message>
    <message>
        <source>Give yourself the right to read it, or choose another folder.</source>
        <translation>Dese permiso para leerla, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Give yourself the right to read it, or move it out of the dataset.</source>
        <translation>Dese permiso para leerlo, o sáquelo del conjunto de datos.</translation>
    </message>
    <message>
        <source>Go on with it (--resume “{path}”), or give another folder.</source>
        <translation>Siga con ella (--resume «{path}»), o dé otra carpeta.</translation>
    </message>
    <message>
        <source>Go on with it, or start again.</source>
        <translation>Siga con ella, o empiece de nuevo.</translation>
    </message>
    <message>
        <source>Going on after {curve} finished epochs.</source>
        <translation>Siguiendo tras {curve} épocas terminadas.</translation>
    </message>
    <message>
        <source>Grew from</source>
        <translation>Surgió de</translation>
    </message>
    <message>
        <source>How a frame becomes a square.</source>
        <translation>Cómo un fotograma se vuelve un cuadrado.</translation>
    </message>
    <message>
        <source>How a frame becomes a square: squashed, or padded with its mean colour.</source>
        <translation>Cómo un fotograma se vuelve un cuadrado: aplastado, o rellenado con su color medio.</translation>
    </message>
    <message>
        <source>How many of the lowest stages keep their weights (the stem is the first). With all of them only the last layer learns, on what the network sees already.</source>
        <translation>Cuántas de las etapas más bajas conservan sus pesos (el tallo es la primera). Con todas, solo aprende la última capa, con lo que la red ya ve.</translation>
    </message>
    <message>
        <source>How many whole blocks are taken out in a step before these, those that change least what they are given.</source>
        <translation>Cuántos bloques enteros se quitan en un paso antes de estos, los que menos cambian lo que reciben.</translation>
    </message>
    <message>
        <source>How soft the former model&apos;s answers are made.</source>
        <translation>Cuánto se suavizan las respuestas del modelo anterior.</translation>
    </message>
    <message>
        <source>How strongly the last layer is held near the old one where it is fitted.</source>
        <translation>Con qué fuerza se mantiene la última capa cerca de la anterior al ajustarla.</translation>
    </message>
    <message>
        <source>If numbers are not finite, training has gone wrong: lower the learning rate and train again.</source>
        <translation>Si hay números no finitos, el entrenamiento ha ido mal: baje la tasa de aprendizaje y entrene de nuevo.</translation>
    </message>
    <message>
        <source>In how many steps channels are removed.</source>
        <translation>En cuántos pasos se quitan canales.</translation>
    </message>
    <message>
        <source>Input size</source>
        <translation>Tamaño de entrada</translation>
    </message>
    <message>
        <source>Install the newest version to go on with it.</source>
        <translation>Instale la versión más nueva para seguir con ella.</translation>
    </message>
    <message>
        <source>Install the newest version to open it. Nothing was changed.</source>
        <translation>Instale la versión más nueva para abrirlo. Nada se ha cambiado.</translation>
    </message>
    <message>
        <source>Install the newest version to use it.</source>
        <translation>Instale la versión más nueva para usarlo.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Instale de nuevo el programa.</translation>
    </message>
    <message>
        <source>It can be merged with another species, or stay.</source>
        <translation>Se puede fusionar con otra especie, o quedarse.</translation>
    </message>
    <message>
        <source>It has names of {one} and of {other}. Merge them first.</source>
        <translation>Tiene nombres de {one} y de {other}. Fusiónelas antes.</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>No tiene nombre.</translation>
    </message>
    <message>
        <source>It has no scientific name, of which an AphiaID could tell.</source>
        <translation>No tiene nombre científico, del que pudiera hablar un AphiaID.</translation>
    </message>
    <message>
        <source>It is a synonym, and the table has no accepted name.</source>
        <translation>Es un sinónimo, y la tabla no tiene el nombre aceptado.</translation>
    </message>
    <message>
        <source>It is a whole number above 0, as WoRMS shows it; leave it empty where you do not know it.</source>
        <translation>Es un número entero mayor que 0, como lo muestra WoRMS; déjelo vacío donde no lo sepa.</translation>
    </message>
    <message>
        <source>It is no project, or nothing is left of it. Look for a backup. Nothing was changed.</source>
        <translation>No es un proyecto, o no queda nada de él. Busque una copia de seguridad. Nada se ha cambiado.</translation>
    </message>
    <message>
        <source>It is the same species as row {first}.</source>
        <translation>Es la misma especie que la fila {first}.</translation>
    </message>
    <message>
        <source>It needs one folder for each of: {species_keys}.</source>
        <translation>Necesita una carpeta para cada una de: {species_keys}.</translation>
    </message>
    <message>
        <source>JPEG of a rare kind</source>
        <translation>JPEG de un tipo raro</translation>
    </message>
    <message>
        <source>Label more, or add a labelled folder.</source>
        <translation>Etiquete más, o añada una carpeta etiquetada.</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Suavizado de etiquetas</translation>
    </message>
    <message>
        <source>Largest cut</source>
        <translation>Corte máximo</translation>
    </message>
    <message>
        <source>Largest drop of accuracy</source>
        <translation>Máxima caída de exactitud</translation>
    </message>
    <message>
        <source>Learn also from files that are named as altered copies of others.</source>
        <translation>Aprender también de archivos cuyo nombre dice que son copias alteradas de otros.</translation>
    </message>
    <message>
        <source>Learn from the validation photographs too. The limits then come from a model of the same recipe that did not.</source>
        <translation>Aprender también de las fotos de validación. Los límites vienen entonces de un modelo de la misma receta que no lo hizo.</translation>
    </message>
    <message>
        <source>Learn from validation</source>
        <translation>Aprender de validación</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Leave some out of the table, or remove the station first.</source>
        <translation>Deje algunas fuera de la tabla, o quite antes la estación.</translation>
    </message>
    <message>
        <source>Left out, since the model does not know them: {sorted}.</source>
        <translation>Quedan fuera, pues el modelo no las conoce: {sorted}.</translation>
    </message>
    <message>
        <source>Left out, since there is a single photograph (copies counted once): {names}.</source>
        <translation>Quedan fuera, pues hay una sola foto (copias contadas una vez): {names}.</translation>
    </message>
    <message>
        <source>Left out, since they could not be read: {named}.</source>
        <translation>Quedan fuera, pues no se pudieron leer: {named}.</translation>
    </message>
    <message>
        <source>Left out: {number_of} whose label is no species.</source>
        <translation>Quedan fuera: {number_of} cuya etiqueta no es una especie.</translation>
    </message>
    <message>
        <source>Left out: {photographs} in folders whose names are of no species: {folders}.</source>
        <translation>Quedan fuera: {photographs} en carpetas cuyo nombre no es de ninguna especie: {folders}.</translation>
    </message>
    <message>
        <source>Left out: {photographs} outside any species&apos; folder.</source>
        <translation>Quedan fuera: {photographs} fuera de la carpeta de toda especie.</translation>
    </message>
    <message>
        <source>Length in seconds</source>
        <translation>Duración en segundos</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Look at the list of them.</source>
        <translation>Mire la lista de ellas.</translation>
    </message>
    <message>
        <source>Look at the list.</source>
        <translation>Mire la lista.</translation>
    </message>
    <message>
        <source>Lower rate</source>
        <translation>Tasa inferior</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Make one folder per species and put its photographs there.</source>
        <translation>Haga una carpeta por especie y ponga allí sus fotos.</translation>
    </message>
    <message>
        <source>Make only a new head, on what the network sees already: seconds instead of minutes, but less is learned.</source>
        <translation>Hacer solo una cabeza nueva, con lo que la red ya ve: segundos en vez de minutos, pero se aprende menos.</translation>
    </message>
    <message>
        <source>Make room on the disk, or choose a folder where you may write.</source>
        <translation>Haga sitio en el disco, o elija una carpeta donde pueda escribir.</translation>
    </message>
    <message>
        <source>Make room on the disk, or choose a place where you may write.</source>
        <translation>Haga sitio en el disco, o elija un lugar donde pueda escribir.</translation>
    </message>
    <message>
        <source>Make room on the disk, or give yourself the right to write there.</source>
        <translation>Haga sitio en el disco, o dese permiso para escribir allí.</translation>
    </message>
    <message>
        <source>Make room on the disk, or move the project where you may write.</source>
        <translation>Haga sitio en el disco, o mueva el proyecto adonde pueda escribir.</translation>
    </message>
    <message>
        <source>Make room on the disk, then start again.</source>
        <translation>Haga sitio en el disco, y empiece de nuevo.</translation>
    </message>
    <message>
        <source>Make room, then start again. What was finished is kept.</source>
        <translation>Haga sitio, y empiece de nuevo. Lo terminado se conserva.</translation>
    </message>
    <message>
        <source>Make the folder, or give another.</source>
        <translation>Cree la carpeta, o dé otra.</translation>
    </message>
    <message>
        <source>Make the promise for that model.</source>
        <translation>Haga la promesa para ese modelo.</translation>
    </message>
    <message>
        <source>Making the model file: export, calibration, measurement.</source>
        <translation>Haciendo el archivo del modelo: exportación, calibración, medición.</translation>
    </message>
    <message>
        <source>Margin for int8</source>
        <translation>Margen para int8</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Mean of each channel.</source>
        <translation>Media de cada canal.</translation>
    </message>
    <message>
        <source>Measuring the speed of {title}.</source>
        <translation>Midiendo la velocidad de {title}.</translation>
    </message>
    <message>
        <source>Memory is short: batches of {size} photographs instead of {wanted}.</source>
        <translation>La memoria es escasa: lotes de {size} fotos en vez de {wanted}.</translation>
    </message>
    <message>
        <source>Memory ran out.</source>
        <translation>Se agotó la memoria.</translation>
    </message>
    <message>
        <source>Memory was too short for a batch; it is halved to {size} photographs.</source>
        <translation>La memoria no bastaba para un lote; se reduce a la mitad, {size} fotos.</translation>
    </message>
    <message>
        <source>Merge it with another species, which then has them.</source>
        <translation>Fusiónela con otra especie, que entonces las tiene.</translation>
    </message>
    <message>
        <source>Mixup</source>
        <translation>Mixup</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Never named</source>
        <translation>Nunca nombrada</translation>
    </message>
    <message>
        <source>No absence of {left_open} is told: the scientific name leaves open which species it is.</source>
        <translation>No se declara ausencia de {left_open}: el nombre científico deja abierto qué especie es.</translation>
    </message>
    <message>
        <source>No column holds the names of the stations: call the one that does “station”.</source>
        <translation>Ninguna columna contiene los nombres de las estaciones: llame «station» a la que los tenga.</translation>
    </message>
    <message>
        <source>No epoch of the run in “{path}” was finished.</source>
        <translation>Ninguna época de la ejecución en «{path}» se terminó.</translation>
    </message>
    <message>
        <source>No layer loses more than this share of its channels.</source>
        <translation>Ninguna capa pierde más que esta parte de sus canales.</translation>
    </message>
    <message>
        <source>No model was written.</source>
        <translation>No se escribió ningún modelo.</translation>
    </message>
    <message>
        <source>No photograph has been labelled by a person yet.</source>
        <translation>Ninguna foto ha sido etiquetada aún por una persona.</translation>
    </message>
    <message>
        <source>No photographs of {name} may teach: all are kept for validation and test.</source>
        <translation>Ninguna foto de {name} puede enseñar: todas se reservan para validación y prueba.</translation>
    </message>
    <message>
        <source>No photographs were found in {join}, only {kinds}.</source>
        <translation>No se encontraron fotos en {join}, solo {kinds}.</translation>
    </message>
    <message>
        <source>No photographs were found in {join}.</source>
        <translation>No se encontraron fotos en {join}.</translation>
    </message>
    <message>
        <source>No station is called “{name}”.</source>
        <translation>Ninguna estación se llama «{name}».</translation>
    </message>
    <message>
        <source>No step keeps the accuracy: the next step&apos;s accuracy is {now} on validation, the unpruned one&apos;s {unpruned}.</source>
        <translation>Ningún paso mantiene la exactitud: la del paso siguiente es {now} en validación, la de la red sin podar {unpruned}.</translation>
    </message>
    <message>
        <source>No step keeps the accuracy: the target size is reached.</source>
        <translation>Ningún paso mantiene la exactitud: se ha alcanzado el tamaño deseado.</translation>
    </message>
    <message>
        <source>No step keeps the accuracy: what may lose channels can lose no more.</source>
        <translation>Ningún paso mantiene la exactitud: lo que puede perder canales ya no puede perder más.</translation>
    </message>
    <message>
        <source>No step keeps the accuracy: {message}</source>
        <translation>Ningún paso mantiene la exactitud: {message}</translation>
    </message>
    <message>
        <source>No training photographs of {missing} in “{folder}”.</source>
        <translation>No hay fotos de entrenamiento de {missing} en «{folder}».</translation>
    </message>
    <message>
        <source>None of the {photographs} files in “{folder}” could be read: {named}.</source>
        <translation>Ninguno de los {photographs} archivos de «{folder}» se pudo leer: {named}.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ninguna de estas</translation>
    </message>
    <message>
        <source>None of these photographs may teach: the model knows them as test or validation photographs, or there are too few.</source>
        <translation>Ninguna de estas fotos puede enseñar: el modelo las conoce como de prueba o validación, o son muy pocas.</translation>
    </message>
    <message>
        <source>Not judged, since there are fewer than {fewest} photographs: {few}.</source>
        <translation>Sin juzgar, pues hay menos de {fewest} fotos: {few}.</translation>
    </message>
    <message>
        <source>Nothing could be read of “{damaged}”.</source>
        <translation>Nada se pudo leer de «{damaged}».</translation>
    </message>
    <message>
        <source>Nothing here reads addresses that begin with {scheme}://.</source>
        <translation>Nada aquí lee direcciones que empiecen por {scheme}://.</translation>
    </message>
    <message>
        <source>Of this network only {blocks} whole blocks could be taken out, not {count}.</source>
        <translation>De esta red solo se pudieron quitar {blocks} bloques enteros, no {count}.</translation>
    </message>
    <message>
        <source>Of {scanned} sample files {classified} were classified, {skipped} not readable, {counted} counted and {listed} listed.</source>
        <translation>De {scanned} archivos de muestra, {classified} se clasificaron, {skipped} no se pudieron leer, {counted} se contaron y {listed} se listaron.</translation>
    </message>
    <message>
        <source>On 5-fold cross-validation, by the dataset&apos;s own labels</source>
        <translation>Con validación cruzada en 5 partes, según las etiquetas del propio conjunto de datos</translation>
    </message>
    <message>
        <source>On 5-fold cross-validation, by the reviewed labels</source>
        <translation>Con validación cruzada en 5 partes, según las etiquetas revisadas</translation>
    </message>
    <message>
        <source>On test photographs</source>
        <translation>Con fotos de prueba</translation>
    </message>
    <message>
        <source>On test photographs, by the reviewed labels</source>
        <translation>Con fotos de prueba, según las etiquetas revisadas</translation>
    </message>
    <message>
        <source>On the same test groups, by the dataset&apos;s own labels</source>
        <translation>Con los mismos grupos de prueba, según las etiquetas del propio conjunto de datos</translation>
    </message>
    <message>
        <source>On {measured_on}</source>
        <translation>En {measured_on}</translation>
    </message>
    <message>
        <source>Open it again, then repeat it.</source>
        <translation>Ábralo de nuevo, y repítalo.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Ábralo de nuevo.</translation>
    </message>
    <message>
        <source>PNG of a rare kind</source>
        <translation>PNG de un tipo raro</translation>
    </message>
    <message>
        <source>Passed over: {in_words}.</source>
        <translation>Pasados por alto: {in_words}.</translation>
    </message>
    <message>
        <source>Passes over new and remembered photographs.</source>
        <translation>Pasadas por fotos nuevas y recordadas.</translation>
    </message>
    <message>
        <source>Passes over the training photographs, for each network; a pruned one has as many again to recover.</source>
        <translation>Pasadas por las fotos de entrenamiento, para cada red; una podada tiene otras tantas para recuperarse.</translation>
    </message>
    <message>
        <source>Passes over the training photographs.</source>
        <translation>Pasadas por las fotos de entrenamiento.</translation>
    </message>
    <message>
        <source>Peak rate of the recovery.</source>
        <translation>Tasa máxima de la recuperación.</translation>
    </message>
    <message>
        <source>Peak rate of the upper layers.</source>
        <translation>Tasa máxima de las capas superiores.</translation>
    </message>
    <message>
        <source>Peak rate of the upper layers; lower ones learn more slowly.</source>
        <translation>Tasa máxima de las capas superiores; las más bajas aprenden más despacio.</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Photographs are classified on {title}.</source>
        <translation>Las fotos se clasifican en {title}.</translation>
    </message>
    <message>
        <source>Photographs in one optimiser step.</source>
        <translation>Fotos en un paso del optimizador.</translation>
    </message>
    <message>
        <source>Photographs of earlier models are measured by their activations.</source>
        <translation>Las fotos de modelos anteriores se miden por sus activaciones.</translation>
    </message>
    <message>
        <source>Photographs that one camera took shortly after each other are one sighting, and learn or test together. A time-lapse is no burst.</source>
        <translation>Las fotos que una cámara tomó poco después unas de otras son una observación, y aprenden o prueban juntas. Una toma a intervalos no es una ráfaga.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Procesadores</translation>
    </message>
    <message>
        <source>Prune the pruned networks until they have at most this many parameters.</source>
        <translation>Podar las redes podadas hasta que tengan como mucho estos parámetros.</translation>
    </message>
    <message>
        <source>Prune until the network has at most this many parameters.</source>
        <translation>Podar hasta que la red tenga como mucho estos parámetros.</translation>
    </message>
    <message>
        <source>Pruned to {count_parameters} parameters, step {kept} of {last}: the next step&apos;s accuracy is {now} on validation, the unpruned one&apos;s {unpruned}.</source>
        <translation>Podada a {count_parameters} parámetros, paso {kept} de {last}: la exactitud del paso siguiente es {now} en validación, la de la red sin podar {unpruned}.</translation>
    </message>
    <message>
        <source>Pruned to {count_parameters} parameters, step {kept} of {last}: the target size is reached.</source>
        <translation>Podada a {count_parameters} parámetros, paso {kept} de {last}: se ha alcanzado el tamaño deseado.</translation>
    </message>
    <message>
        <source>Pruned to {count_parameters} parameters, step {kept} of {last}: what may lose channels can lose no more.</source>
        <translation>Podada a {count_parameters} parámetros, paso {kept} de {last}: lo que puede perder canales ya no puede perder más.</translation>
    </message>
    <message>
        <source>Pruned to {count_parameters} parameters, step {kept} of {last}: {message}</source>
        <translation>Podada a {count_parameters} parámetros, paso {kept} de {last}: {message}</translation>
    </message>
    <message>
        <source>Pruning</source>
        <translation>Poda</translation>
    </message>
    <message>
        <source>Pruning above {replay_after} in {steps_in_all} steps, to at most {target_parameters} parameters in all (now {count_parameters}), on {teaching} photographs, {given} of them given, the others remembered; watched on {watched} others.</source>
        <translation>Podando por encima de {replay_after} en {steps_in_all} pasos, a {target_parameters} parámetros como mucho en total (ahora {count_parameters}), con {teaching} fotos, {given} de ellas dadas, las demás recordadas; vigilado en otras {watched}.</translation>
    </message>
    <message>
        <source>Pruning cannot reach {target_parameters} parameters when no layer may lose more than {largest_cut} of its channels at once.</source>
        <translation>La poda no puede llegar a {target_parameters} parámetros si ninguna capa puede perder más de {largest_cut} de sus canales de una vez.</translation>
    </message>
    <message>
        <source>Pruning {before} parameters to at most {target_parameters} in {steps_in_all} steps, on {training} photographs.</source>
        <translation>Podando de {before} parámetros a {target_parameters} como mucho en {steps_in_all} pasos, con {training} fotos.</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Atracción</translation>
    </message>
    <message>
        <source>Put every species&apos; folder into the parts, or give a folder that holds nothing but a folder per species.</source>
        <translation>Ponga la carpeta de cada especie en las partes, o dé una carpeta que no contenga más que una carpeta por especie.</translation>
    </message>
    <message>
        <source>Put its {suffix} file back into “{models_folder}”, or use another model.</source>
        <translation>Devuelva su archivo {suffix} a «{models_folder}», o use otro modelo.</translation>
    </message>
    <message>
        <source>Put the photographs back as they were (photographs.json lists them), or start a new run.</source>
        <translation>Devuelva las fotos a como estaban (photographs.json las enumera), o empiece una ejecución nueva.</translation>
    </message>
    <message>
        <source>Quick, learns less</source>
        <translation>Rápido, aprende menos</translation>
    </message>
    <message>
        <source>Recovery after the last step.</source>
        <translation>Recuperación tras el último paso.</translation>
    </message>
    <message>
        <source>Recovery between two steps.</source>
        <translation>Recuperación entre dos pasos.</translation>
    </message>
    <message>
        <source>Remove it, if nobody has the project open.</source>
        <translation>Quítelo, si nadie tiene abierto el proyecto.</translation>
    </message>
    <message>
        <source>Remove one that is no longer needed.</source>
        <translation>Quite uno que ya no haga falta.</translation>
    </message>
    <message>
        <source>Retrain all upper layers instead of the head only.</source>
        <translation>Reentrenar todas las capas superiores en vez de solo la cabeza.</translation>
    </message>
    <message>
        <source>Retraining</source>
        <translation>Reentrenamiento</translation>
    </message>
    <message>
        <source>Retraining the layers above {replay_after} for {kinds}, on {teaching} photographs, {given} of them given, the others remembered; watched on {watched} validation photographs.</source>
        <translation>Reentrenando las capas por encima de {replay_after} para {kinds}, con {teaching} fotos, {given} de ellas dadas, las demás recordadas; vigilado en {watched} fotos de validación.</translation>
    </message>
    <message>
        <source>Round to</source>
        <translation>Redondear a</translation>
    </message>
    <message>
        <source>Row {row}: {words}</source>
        <translation>Fila {row}: {words}</translation>
    </message>
    <message>
        <source>Save it as CSV (UTF-8) or XLSX, with the titles in the first row.</source>
        <translation>Guárdelo como CSV (UTF-8) o XLSX, con los títulos en la primera fila.</translation>
    </message>
    <message>
        <source>Save it where you may write, and go on there.</source>
        <translation>Guárdelo donde pueda escribir, y siga allí.</translation>
    </message>
    <message>
        <source>Seconds between frames</source>
        <translation>Segundos entre fotogramas</translation>
    </message>
    <message>
        <source>See the reasons in the list of photographs. What was done is kept; the same again tries them once more.</source>
        <translation>Vea los motivos en la lista de fotos. Lo hecho se conserva; lo mismo otra vez las intenta de nuevo.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Seed of all randomness.</source>
        <translation>Semilla de todo el azar.</translation>
    </message>
    <message>
        <source>Sees</source>
        <translation>Ve</translation>
    </message>
    <message>
        <source>Share of doubt in every label.</source>
        <translation>Parte de duda en cada etiqueta.</translation>
    </message>
    <message>
        <source>Show every species equally often, however few photographs of it there are.</source>
        <translation>Mostrar cada especie con igual frecuencia, por pocas fotos que haya de ella.</translation>
    </message>
    <message>
        <source>Side of the square that the network sees, in pixels.</source>
        <translation>Lado del cuadrado que ve la red, en píxeles.</translation>
    </message>
    <message>
        <source>Smallest crop</source>
        <translation>Recorte mínimo</translation>
    </message>
    <message>
        <source>Smallest part of a photograph&apos;s area that an augmented view shows.</source>
        <translation>La menor parte del área de una foto que muestra una vista alterada.</translation>
    </message>
    <message>
        <source>Some zeros are of stations where photographs may show anything (unidentified, unsure or unreadable), or where a copy of one that counts elsewhere shows the species.</source>
        <translation>Algunos ceros son de estaciones donde hay fotos que pueden mostrar cualquier cosa (sin identificar, dudosas o ilegibles), o donde una copia de una foto que cuenta en otro sitio muestra la especie.</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Especie</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Dispersión</translation>
    </message>
    <message>
        <source>Standard deviation of each channel.</source>
        <translation>Desviación típica de cada canal.</translation>
    </message>
    <message>
        <source>Start a new run.</source>
        <translation>Empiece una ejecución nueva.</translation>
    </message>
    <message>
        <source>Start again once nothing writes to it: each fold is of the same photographs.</source>
        <translation>Empiece de nuevo cuando nada escriba en ella: cada parte es de las mismas fotos.</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>Empiece de nuevo.</translation>
    </message>
    <message>
        <source>Start the run again.</source>
        <translation>Empiece de nuevo la ejecución.</translation>
    </message>
    <message>
        <source>Step {kept} is kept and recovers to its end.</source>
        <translation>El paso {kept} se conserva y se recupera hasta el final.</translation>
    </message>
    <message>
        <source>Step {step} becomes the model “{name}”.</source>
        <translation>El paso {step} pasa a ser el modelo «{name}».</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Stop before the accuracy on validation photographs has fallen by more than this share of 1 (0.02 is two points), also above the target size.</source>
        <translation>Parar antes de que la exactitud en fotos de validación haya caído más que esta parte de 1 (0.02 son dos puntos), también por encima del tamaño objetivo.</translation>
    </message>
    <message>
        <source>TIFF of a rare kind ({join} bits, compression {compression})</source>
        <translation>TIFF de un tipo raro ({join} bits, compresión {compression})</translation>
    </message>
    <message>
        <source>TIFF of floating-point numbers ({join} bits, compression {compression})</source>
        <translation>TIFF de números en coma flotante ({join} bits, compresión {compression})</translation>
    </message>
    <message>
        <source>Take out fewer.</source>
        <translation>Quite menos.</translation>
    </message>
    <message>
        <source>Target size</source>
        <translation>Tamaño objetivo</translation>
    </message>
    <message>
        <source>Teacher&apos;s share</source>
        <translation>Parte del maestro</translation>
    </message>
    <message>
        <source>Teacher&apos;s temperature</source>
        <translation>Temperatura del maestro</translation>
    </message>
    <message>
        <source>That happens to copies that are made in the midst of a change: close it before you copy it again. Or go on with a backup, or save what can be read in a new project by “Rescue labels …”.</source>
        <translation>Eso ocurre con copias hechas en medio de un cambio: ciérrelo antes de copiarlo de nuevo. O siga con una copia de seguridad, o guarde lo que se puede leer en un proyecto nuevo con «Rescatar etiquetas …».</translation>
    </message>
    <message>
        <source>The accelerator does not start ({why}).</source>
        <translation>El acelerador no se inicia ({why}).</translation>
    </message>
    <message>
        <source>The accelerator has too little memory for a step: it is done in {parts} parts of {size} photographs.</source>
        <translation>El acelerador tiene poca memoria para un paso: se hace en {parts} partes de {size} fotos.</translation>
    </message>
    <message>
        <source>The accelerator has too little memory: the network learns on the processor.</source>
        <translation>El acelerador tiene poca memoria: la red aprende en el procesador.</translation>
    </message>
    <message>
        <source>The best so far was {when}.</source>
        <translation>El mejor hasta ahora fue {when}.</translation>
    </message>
    <message>
        <source>The checkpoint “{path}” cannot be read ({error}).</source>
        <translation>El punto de control «{path}» no se puede leer ({error}).</translation>
    </message>
    <message>
        <source>The curve of the run in “{path}” is damaged.</source>
        <translation>La curva de la ejecución en «{path}» está dañada.</translation>
    </message>
    <message>
        <source>The dataset has changed since the run in “{path}” began.</source>
        <translation>El conjunto de datos ha cambiado desde que empezó la ejecución en «{path}».</translation>
    </message>
    <message>
        <source>The dataset holds folders of its parts ({quoted}) beside folders of species ({quoted2}).</source>
        <translation>El conjunto de datos contiene carpetas de sus partes ({quoted}) junto a carpetas de especies ({quoted2}).</translation>
    </message>
    <message>
        <source>The dataset&apos;s own parts are kept: {join}.</source>
        <translation>Se conservan las partes propias del conjunto de datos: {join}.</translation>
    </message>
    <message>
        <source>The dataset&apos;s own parts are kept: {join}. What the dataset has no folder for ({join2}) is taken from those that teach.</source>
        <translation>Se conservan las partes propias del conjunto de datos: {join}. Aquello para lo que no tiene carpeta ({join2}) se toma de las que enseñan.</translation>
    </message>
    <message>
        <source>The file is damaged or of another program; use another one.</source>
        <translation>El archivo está dañado o es de otro programa; use otro.</translation>
    </message>
    <message>
        <source>The file is damaged; fetch it again.</source>
        <translation>El archivo está dañado; consígalo de nuevo.</translation>
    </message>
    <message>
        <source>The folder “{path}” cannot be read ({reason}).</source>
        <translation>La carpeta «{path}» no se puede leer ({reason}).</translation>
    </message>
    <message>
        <source>The folder “{path}” cannot be read: {reason}.</source>
        <translation>No se puede leer la carpeta «{path}»: {reason}.</translation>
    </message>
    <message>
        <source>The frames of a video are one sighting, so that MaxN is that of the video, and learn or test together.</source>
        <translation>Los fotogramas de un vídeo son una observación, así que MaxN es el del vídeo, y aprenden o prueban juntos.</translation>
    </message>
    <message>
        <source>The labels of this project are too few to prune on.</source>
        <translation>Las etiquetas de este proyecto son muy pocas para podar con ellas.</translation>
    </message>
    <message>
        <source>The last good checkpoint is kept. Make room on the disk, then let the run go on (on the command line: --resume “{path}”).</source>
        <translation>El último punto de control bueno se conserva. Haga sitio en el disco, y deje seguir la ejecución (en la línea de órdenes: --resume «{path}»).</translation>
    </message>
    <message>
        <source>The layers up to {replay_after} stay as they are, since photographs that the model was made with are not here; with the others it can be pruned to {least} parameters, not to {target_parameters}.</source>
        <translation>Las capas hasta {replay_after} quedan como están, pues no están aquí fotos con que se hizo el modelo; con las otras se puede podar a {least} parámetros, no a {target_parameters}.</translation>
    </message>
    <message>
        <source>The list of photographs “{path}” cannot be read ({error}).</source>
        <translation>La lista de fotos «{path}» no se puede leer ({error}).</translation>
    </message>
    <message>
        <source>The model file is damaged or of another program; use another one.</source>
        <translation>El archivo del modelo está dañado o es de otro programa; use otro.</translation>
    </message>
    <message>
        <source>The model file “{path}” cannot be used: {why}.</source>
        <translation>El archivo de modelo «{path}» no se puede usar: {why}.</translation>
    </message>
    <message>
        <source>The model file “{path}” is not there.</source>
        <translation>El archivo de modelo «{path}» no está ahí.</translation>
    </message>
    <message>
        <source>The model has {parameters} parameters, no more than the target of {target_parameters}.</source>
        <translation>El modelo tiene {parameters} parámetros, no más que el objetivo de {target_parameters}.</translation>
    </message>
    <message>
        <source>The model keeps nothing of its photographs, so that nothing is suggested while you label. Retrain it, or use another one.</source>
        <translation>El modelo no guarda nada de sus fotos, así que nada se sugiere mientras etiqueta. Reentrénelo, o use otro.</translation>
    </message>
    <message>
        <source>The model remembers nothing. Label more photographs of each of its species, or choose the folder that it was trained on.</source>
        <translation>El modelo no recuerda nada. Etiquete más fotos de cada una de sus especies, o elija la carpeta con que se entrenó.</translation>
    </message>
    <message>
        <source>The model that came with the program keeps its name.</source>
        <translation>El modelo que vino con el programa conserva su nombre.</translation>
    </message>
    <message>
        <source>The model was not written to “{path}”: {error}.</source>
        <translation>El modelo no se escribió en «{path}»: {error}.</translation>
    </message>
    <message>
        <source>The model “{name}” was stopped: it had not answered for {batch} photographs after {too_long_s} s.</source>
        <translation>El modelo «{name}» se detuvo: no había respondido para {batch} fotos tras {too_long_s} s.</translation>
    </message>
    <message>
        <source>The model “{name}”, which this project uses, is no longer on this computer.</source>
        <translation>El modelo «{name}», que usa este proyecto, ya no está en este ordenador.</translation>
    </message>
    <message>
        <source>The model&apos;s network gives values that are not numbers.</source>
        <translation>La red del modelo da valores que no son números.</translation>
    </message>
    <message>
        <source>The network learns on the processor: a step takes {value} ms there and {value2} ms on {title}.</source>
        <translation>La red aprende en el procesador: un paso tarda allí {value} ms y {value2} ms en {title}.</translation>
    </message>
    <message>
        <source>The network learns on {title}.</source>
        <translation>La red aprende en {title}.</translation>
    </message>
    <message>
        <source>The network learns on {title}: a step takes {value} ms there and {value2} ms on the processor.</source>
        <translation>La red aprende en {title}: un paso tarda allí {value} ms y {value2} ms en el procesador.</translation>
    </message>
    <message>
        <source>The photographs are {now} sightings now; before, they were {before}.</source>
        <translation>Las fotos son ahora {now} observaciones; antes eran {before}.</translation>
    </message>
    <message>
        <source>The photographs are {now} sightings, as before.</source>
        <translation>Las fotos son {now} observaciones, como antes.</translation>
    </message>
    <message>
        <source>The project cannot be saved as “{place}” ({error}).</source>
        <translation>El proyecto no se puede guardar como «{place}» ({error}).</translation>
    </message>
    <message>
        <source>The project “{damaged}” is not there.</source>
        <translation>El proyecto «{damaged}» no está ahí.</translation>
    </message>
    <message>
        <source>The project “{path}” cannot be read ({error}).</source>
        <translation>El proyecto «{path}» no se puede leer ({error}).</translation>
    </message>
    <message>
        <source>The project “{path}” cannot be written ({error}).</source>
        <translation>El proyecto «{path}» no se puede escribir ({error}).</translation>
    </message>
    <message>
        <source>The project “{path}” is closed.</source>
        <translation>El proyecto «{path}» está cerrado.</translation>
    </message>
    <message>
        <source>The project “{path}” is damaged ({join}).</source>
        <translation>El proyecto «{path}» está dañado ({join}).</translation>
    </message>
    <message>
        <source>The project “{path}” is not opened: {why}.</source>
        <translation>El proyecto «{path}» no se abre: {why}.</translation>
    </message>
    <message>
        <source>The project “{path}” is not there.</source>
        <translation>El proyecto «{path}» no está ahí.</translation>
    </message>
    <message>
        <source>The project “{path}” may only be read: nothing can be changed in it.</source>
        <translation>El proyecto «{path}» solo se puede leer: nada se puede cambiar en él.</translation>
    </message>
    <message>
        <source>The project “{path}” needs to be brought up to date, but no copy of it could be made first ({error}).</source>
        <translation>El proyecto «{path}» tiene que ponerse al día, pero no se pudo hacer antes una copia ({error}).</translation>
    </message>
    <message>
        <source>The project “{path}” was last used by a newer version of this program.</source>
        <translation>El proyecto «{path}» lo usó por última vez una versión más nueva de este programa.</translation>
    </message>
    <message>
        <source>The project “{project}” is not opened: “{name}” beside it is a link, or no file.</source>
        <translation>El proyecto «{project}» no se abre: «{name}» a su lado es un enlace, o no es un archivo.</translation>
    </message>
    <message>
        <source>The record of the run in “{path}” is damaged ({error}).</source>
        <translation>El acta de la ejecución en «{path}» está dañada ({error}).</translation>
    </message>
    <message>
        <source>The register has only “{found}” ({match}). Write that, if it is meant.</source>
        <translation>El registro solo tiene «{found}» ({match}). Escríbalo, si es lo que se quiere decir.</translation>
    </message>
    <message>
        <source>The register has several of that name{known}. Give the AphiaID of the right one.</source>
        <translation>El registro tiene varios de ese nombre{known}. Dé el AphiaID del correcto.</translation>
    </message>
    <message>
        <source>The replay set of “{path}” is damaged ({strip}).</source>
        <translation>El conjunto de repaso de «{path}» está dañado ({strip}).</translation>
    </message>
    <message>
        <source>The run in “{path}” has come to its end: its model is “{get}”.</source>
        <translation>La ejecución en «{path}» llegó a su fin: su modelo es «{get}».</translation>
    </message>
    <message>
        <source>The run in “{path}” is not used: “{name}” in it is a link, or no file.</source>
        <translation>La ejecución en «{path}» no se usa: «{name}» en ella es un enlace, o no es un archivo.</translation>
    </message>
    <message>
        <source>The run in “{path}” is of format {version}, which this program does not know.</source>
        <translation>La ejecución en «{path}» es del formato {version}, que este programa no conoce.</translation>
    </message>
    <message>
        <source>The run stops, since its folder “{path}” cannot be written ({reason}).</source>
        <translation>La ejecución se detiene, pues su carpeta «{path}» no se puede escribir ({reason}).</translation>
    </message>
    <message>
        <source>The self-test failed at: {name}. {message}</source>
        <translation>La autocomprobación falló en: {name}. {message}</translation>
    </message>
    <message>
        <source>The table has no column of names.</source>
        <translation>La tabla no tiene columna de nombres.</translation>
    </message>
    <message>
        <source>The two are so alike that no number of photographs in reach tells them apart.</source>
        <translation>Los dos son tan iguales que ningún número alcanzable de fotos los distingue.</translation>
    </message>
    <message>
        <source>The weights do not fit the architecture {architecture} ({error}).</source>
        <translation>Los pesos no encajan en la arquitectura {architecture} ({error}).</translation>
    </message>
    <message>
        <source>There are no inverted residual blocks in what may lose channels, which least squares could thin.</source>
        <translation>No hay bloques residuales invertidos, en lo que puede perder canales, que los mínimos cuadrados pudieran adelgazar.</translation>
    </message>
    <message>
        <source>There are no photographs to check.</source>
        <translation>No hay fotos que controlar.</translation>
    </message>
    <message>
        <source>There are no photographs to check: the model in use has learned from all that nobody has labelled.</source>
        <translation>No hay fotos que controlar: el modelo en uso ha aprendido de todas las que nadie ha etiquetado.</translation>
    </message>
    <message>
        <source>There are no validation photographs on which a drop of accuracy could be seen.</source>
        <translation>No hay fotos de validación en las que se pudiera ver una caída de exactitud.</translation>
    </message>
    <message>
        <source>There are only {counts} photographs of {common_name}, {tests} of them to test on. Take what is measured on so few as a hint, not as a result.</source>
        <translation>Solo hay {counts} fotos de {common_name}, {tests} de ellas para probar. Tome lo medido en tan pocas como un indicio, no como un resultado.</translation>
    </message>
    <message>
        <source>There is no room on the disk ({place}).</source>
        <translation>No hay sitio en el disco ({place}).</translation>
    </message>
    <message>
        <source>There is not enough memory to train this network, even {size} photographs at a time.</source>
        <translation>No hay memoria bastante para entrenar esta red, ni con {size} fotos a la vez.</translation>
    </message>
    <message>
        <source>There is nothing new to learn: the model knows every label of this project.</source>
        <translation>No hay nada nuevo que aprender: el modelo conoce todas las etiquetas de este proyecto.</translation>
    </message>
    <message>
        <source>They are as they were, not read yet. When the network is there, do the same again: what was done is kept.</source>
        <translation>Están como estaban, aún sin leer. Cuando haya red, repita lo mismo: lo hecho se conserva.</translation>
    </message>
    <message>
        <source>They cannot tell how often it is wrong; add photographs that it does not know.</source>
        <translation>No pueden decir cuántas veces se equivoca; añada fotos que no conozca.</translation>
    </message>
    <message>
        <source>This ONNX Runtime does not compute on “{wanted}”.</source>
        <translation>Este ONNX Runtime no calcula en «{wanted}».</translation>
    </message>
    <message>
        <source>This installation reads no videos; one by pip does: pip install &quot;jellygui[video]&quot;.</source>
        <translation>Esta instalación no lee vídeos; una con pip sí: pip install &quot;jellygui[video]&quot;.</translation>
    </message>
    <message>
        <source>This is a new project, “{stem}”: “{name}” is of another folder or card.</source>
        <translation>Este es un proyecto nuevo, «{stem}»: «{name}» es de otra carpeta o tarjeta.</translation>
    </message>
    <message>
        <source>This is more than saved filters can ask for: {most_asked_for} species, {longest_search} letters, and {most_compared_with} photographs that others are compared with.</source>
        <translation>Esto es más de lo que pueden pedir los filtros guardados: {most_asked_for} especies, {longest_search} letras y {most_compared_with} fotos con las que se comparan otras.</translation>
    </message>
    <message>
        <source>Too few to tell: label about {to_label} more random photographs to know of a difference of {value} points.</source>
        <translation>Muy pocas para saberlo: etiquete unas {to_label} fotos aleatorias más para conocer una diferencia de {value} puntos.</translation>
    </message>
    <message>
        <source>Train with all photographs instead, or use a model of this version.</source>
        <translation>Entrene en cambio con todas las fotos, o use un modelo de esta versión.</translation>
    </message>
    <message>
        <source>Train without --learn-from-validation first, then name that model with --limits-from.</source>
        <translation>Entrene antes sin --learn-from-validation, y nombre ese modelo con --limits-from.</translation>
    </message>
    <message>
        <source>Training stopped unexpectedly (exit code {exitcode}).</source>
        <translation>El entrenamiento paró de forma inesperada (código de salida {exitcode}).</translation>
    </message>
    <message>
        <source>Turn it into plain numbers first: jellygui import-weights “{path}” --out {stem}.safetensors</source>
        <translation>Conviértalo antes en simples números: jellygui import-weights «{path}» --out {stem}.safetensors</translation>
    </message>
    <message>
        <source>Type the AphiaIDs, or import the table of its taxon match. Nothing was changed.</source>
        <translation>Escriba los AphiaID, o importe la tabla de su taxon match. Nada se ha cambiado.</translation>
    </message>
    <message>
        <source>Unidentified</source>
        <translation>Sin identificar</translation>
    </message>
    <message>
        <source>Use another model, or one with a smaller input size. What was classified is kept.</source>
        <translation>Use otro modelo, o uno con un tamaño de entrada menor. Lo clasificado se conserva.</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Weight averaging</source>
        <translation>Promedio de pesos</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Decaimiento de pesos</translation>
    </message>
    <message>
        <source>Weight of the former model&apos;s answers against the labels.</source>
        <translation>Peso de las respuestas del modelo anterior frente a las etiquetas.</translation>
    </message>
    <message>
        <source>Weight of the old model&apos;s answers on its own species.</source>
        <translation>Peso de las respuestas del modelo antiguo sobre sus propias especies.</translation>
    </message>
    <message>
        <source>What can be read of “{damaged}” cannot be saved as “{place}” ({error}).</source>
        <translation>Lo que se puede leer de «{damaged}» no se puede guardar como «{place}» ({error}).</translation>
    </message>
    <message>
        <source>What is kept of the run in “{path}” is damaged.</source>
        <translation>Lo que se guarda de la ejecución en «{path}» está dañado.</translation>
    </message>
    <message>
        <source>What makes a channel dispensable: small weights; little effect on the loss; or, within the blocks of EfficientNet-Lite0, that the others can stand for it, by least squares on the photographs.</source>
        <translation>Qué hace prescindible un canal: pesos pequeños; poco efecto en la pérdida; o, en los bloques de EfficientNet-Lite0, que los otros puedan sustituirlo, por mínimos cuadrados sobre las fotos.</translation>
    </message>
    <message>
        <source>What the model in use sees of the photographs is not known, so that nothing is suggested while you label. “Classify now” (menu Classify) lets it look.</source>
        <translation>No se sabe lo que el modelo en uso ve de las fotos, así que nada se sugiere mientras etiqueta. «Clasificar ahora» (menú Clasificación) le deja mirar.</translation>
    </message>
    <message>
        <source>What this model looked at cannot be shown: its network ends in layers that take all places together.</source>
        <translation>Lo que miró este modelo no se puede mostrar: su red acaba en capas que toman todos los lugares juntos.</translation>
    </message>
    <message>
        <source>What was finished is kept. Close other programs if memory was short, then start again.</source>
        <translation>Lo terminado se conserva. Cierre otros programas si faltaba memoria, y empiece de nuevo.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Where channels are removed: an equal share in every layer, more in the upper stages, or wherever they matter least when all layers are compared.</source>
        <translation>Dónde se quitan canales: una parte igual en cada capa, más en las etapas superiores, o donde menos importan al comparar todas las capas.</translation>
    </message>
    <message>
        <source>Where no species is shown, press 0 (none of these); where it is not sure which, press U (unsure).</source>
        <translation>Donde no se ve ninguna especie, pulse 0 (ninguna de estas); donde no es seguro cuál, pulse U (dudosa).</translation>
    </message>
    <message>
        <source>Which network is trained; that of the model, where one is started from. Unless told otherwise, efficientnet_lite0 sees 224 pixels, every species equally often, and keeps all stages as they are: only its last layer learns.</source>
        <translation>Qué red se entrena; la del modelo, si se parte de uno. Si no se dice otra cosa, efficientnet_lite0 ve 224 píxeles, cada especie con igual frecuencia, y deja todas las etapas como están: solo aprende su última capa.</translation>
    </message>
    <message>
        <source>Whole blocks</source>
        <translation>Bloques enteros</translation>
    </message>
    <message>
        <source>Whole frame</source>
        <translation>Fotograma entero</translation>
    </message>
    <message>
        <source>Widths are kept multiples of this number.</source>
        <translation>Los anchos se mantienen múltiplos de este número.</translation>
    </message>
    <message>
        <source>Without an AphiaID, which is left out, never guessed: {names}.</source>
        <translation>Sin AphiaID, que se omite, nunca se adivina: {names}.</translation>
    </message>
    <message>
        <source>a model file</source>
        <translation>un archivo de modelo</translation>
    </message>
    <message>
        <source>a name that ends in .tsv promises tabs</source>
        <translation>un nombre que termina en .tsv promete tabuladores</translation>
    </message>
    <message>
        <source>a report of this program</source>
        <translation>un informe de este programa</translation>
    </message>
    <message>
        <source>a table of this program</source>
        <translation>una tabla de este programa</translation>
    </message>
    <message>
        <source>a workbook of this program</source>
        <translation>un libro de cálculo de este programa</translation>
    </message>
    <message>
        <source>an archive of this program</source>
        <translation>un archivo comprimido de este programa</translation>
    </message>
    <message>
        <source>an iFDO of this program</source>
        <translation>un iFDO de este programa</translation>
    </message>
    <message>
        <source>cannot be read: {plain_reason}</source>
        <translation>no se puede leer: {plain_reason}</translation>
    </message>
    <message>
        <source>int8 is kept: on 544 views of 32 validation photographs int8&apos;s accuracy less fp32&apos;s is +0.92% (95 % interval +0.18% to +1.96%; it must lie above -2%); the top labels agree on 98.5%. Set on a model of the same recipe, in an earlier form of int8. In this file the top labels agree on 100.0% of such views, which it has learned from. Temperature and limits are set on 236 cross-validated answers of its recipe.</source>
        <translation>Se mantiene int8: en 544 vistas de 32 fotos de validación la exactitud de int8 menos la de fp32 es +0,92 % (intervalo del 95 % de +0,18 % a +1,96 %; debe estar por encima de -2 %); las primeras etiquetas coinciden en el 98,5 %. Fijado con un modelo de la misma receta, en una forma anterior de int8. En este archivo las primeras etiquetas coinciden en el 100,0 % de esas vistas, de las que ha aprendido. La temperatura y los límites se fijan con 236 respuestas de validación cruzada de su receta.</translation>
    </message>
    <message>
        <source>int8: on unseen photographs of the folds the top labels of int8 and fp32 agree on 756 of 765 (98.8 %), on 99.5% of the 768 photographs that this file was made with. Temperature and limits are set on 765 cross-validated answers of its recipe.</source>
        <translation>int8: en fotos no vistas de las partes, las primeras etiquetas de int8 y fp32 coinciden en 756 de 765 (98,8 %), y en el 99,5 % de las 768 fotos con las que se hizo este archivo. La temperatura y los límites se fijan con 765 respuestas de validación cruzada de su receta.</translation>
    </message>
    <message>
        <source>is too large ({size} GB)</source>
        <translation>es demasiado grande ({size} GB)</translation>
    </message>
    <message>
        <source>it is a link</source>
        <translation>es un enlace</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>it is still being written</source>
        <translation>todavía se está escribiendo</translation>
    </message>
    <message>
        <source>it is there and is not a CSV file</source>
        <translation>ya está allí y no es un archivo CSV</translation>
    </message>
    <message>
        <source>its folder is not there</source>
        <translation>su carpeta no está allí</translation>
    </message>
    <message>
        <source>nothing may be written in its folder</source>
        <translation>no se puede escribir en su carpeta</translation>
    </message>
    <message>
        <source>photographs for the last layer</source>
        <translation>fotos para la última capa</translation>
    </message>
    <message>
        <source>photographs measured</source>
        <translation>fotos medidas</translation>
    </message>
    <message>
        <source>photographs prepared</source>
        <translation>fotos preparadas</translation>
    </message>
    <message>
        <source>photographs shown to “{name_of}”</source>
        <translation>fotos mostradas a «{name_of}»</translation>
    </message>
    <message>
        <source>steps of the last layer</source>
        <translation>pasos de la última capa</translation>
    </message>
    <message>
        <source>steps, epoch {epoch} of {epochs}</source>
        <translation>pasos, época {epoch} de {epochs}</translation>
    </message>
    <message>
        <source>test photographs, by the reviewed labels</source>
        <translation>fotos de prueba, según las etiquetas revisadas</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>se cortó la conexión</translation>
    </message>
    <message>
        <source>the same test groups, by the dataset&apos;s own labels</source>
        <translation>los mismos grupos de prueba, según las etiquetas del propio conjunto de datos</translation>
    </message>
    <message>
        <source>this installation reads no videos</source>
        <translation>esta instalación no lee vídeos</translation>
    </message>
    <message>
        <source>what lies there cannot be read ({plain_reason})</source>
        <translation>lo que hay allí no se puede leer ({plain_reason})</translation>
    </message>
    <message>
        <source>{count} file is no longer there; what was found in it still counts. If its disk was taken out, connect it and add the folder again.</source>
        <translation>{count} archivo ya no está; lo hallado en él sigue contando. Si se sacó su disco, conéctelo y añada la carpeta de nuevo.</translation>
    </message>
    <message>
        <source>{count} files are no longer there; what was found in them still counts. If their disk was taken out, connect it and add the folder again.</source>
        <translation>{count} archivos ya no están; lo hallado en ellos sigue contando. Si se sacó su disco, conéctelo y añada la carpeta de nuevo.</translation>
    </message>
    <message>
        <source>{samples} photographs of {kinds}; copies counted once they are {groups} ({parts}).</source>
        <translation>{samples} fotos de {kinds}; con las copias contadas una vez son {groups} ({parts}).</translation>
    </message>
    <message>
        <source>“{folder}” cannot be written to ({why_not_written}).</source>
        <translation>No se puede escribir en «{folder}» ({why_not_written}).</translation>
    </message>
    <message>
        <source>“{folder}” went away while it was looked through.</source>
        <translation>«{folder}» desapareció mientras se examinaba.</translation>
    </message>
    <message>
        <source>“{model}” cannot be moved to “{place}” ({why_not_written}).</source>
        <translation>«{model}» no se puede mover a «{place}» ({why_not_written}).</translation>
    </message>
    <message>
        <source>“{path}” cannot be read ({plain_reason}).</source>
        <translation>«{path}» no se puede leer ({plain_reason}).</translation>
    </message>
    <message>
        <source>“{path}” cannot be written ({why_not_written}).</source>
        <translation>«{path}» no se puede escribir ({why_not_written}).</translation>
    </message>
    <message>
        <source>“{place}” cannot be written to ({why_not_written}).</source>
        <translation>No se puede escribir en «{place}» ({why_not_written}).</translation>
    </message>
    <message>
        <source>“{wanted}” does not start ({why}).</source>
        <translation>«{wanted}» no se inicia ({why}).</translation>
    </message>
    <message>
        <source>Of the sheets only “{short}” is read, not {others}.</source>
        <translation>De las hojas solo se lee «{short}», no {others}.</translation>
    </message>
    <message>
        <source>AUROC {value} ({low} to {high}) by {by}; with {kept} of the species kept, {named} still named</source>
        <translation>AUROC {value} ({low} a {high}) según: {by}; al conservar {kept} de las especies, aún se nombran {named}</translation>
    </message>
    <message>
        <source>Close it in other programs, or give another place; the project keeps the results.</source>
        <translation>Ciérrelo en otros programas o indique otro lugar; el proyecto conserva los resultados.</translation>
    </message>
    <message>
        <source>Install it: pip install &quot;jellygui[remote]&quot;</source>
        <translation>Instálelo: pip install &quot;jellygui[remote]&quot;</translation>
    </message>
    <message>
        <source>No model can be written to “{folder}” ({why_not_written}).</source>
        <translation>No se puede escribir ningún modelo en «{folder}» ({why_not_written}).</translation>
    </message>
    <message>
        <source>Nobody has said the abstract of the survey.</source>
        <translation>Nadie ha escrito el resumen de la campaña.</translation>
    </message>
    <message>
        <source>Nobody has said the people of the survey.</source>
        <translation>Nadie ha nombrado a las personas de la campaña.</translation>
    </message>
    <message>
        <source>Nobody has said the title of the survey.</source>
        <translation>Nadie ha dado un título a la campaña.</translation>
    </message>
    <message>
        <source>Of these frames only those are taken that show something else than the last one taken: a part of the picture is lighter, darker or of another colour. All are looked at once, which takes longer. The number of frames then says nothing of time.</source>
        <translation>De estos fotogramas solo se toman los que muestran algo distinto del último tomado: una parte de la imagen es más clara, más oscura o de otro color. Todos se miran una vez, lo que tarda más. El número de fotogramas no dice entonces nada del tiempo.</translation>
    </message>
    <message>
        <source>Of {looked_at} frames of videos, one every {every} s, {taken} were taken: those at which the scene changes.</source>
        <translation>De {looked_at} fotogramas de vídeos, uno cada {every} s, se tomaron {taken}: aquellos en que cambia la escena.</translation>
    </message>
    <message>
        <source>On {truth} test photographs of species that the parent knows: {mean} right before, {mean2} after (better on {sum}, worse on {sum2}).</source>
        <translation>En {truth} fotos de prueba de especies que el padre conoce: {mean} acertadas antes, {mean2} después (mejor en {sum}, peor en {sum2}).</translation>
    </message>
    <message>
        <source>Only where the scene changes</source>
        <translation>Solo donde cambia la escena</translation>
    </message>
    <message>
        <source>The dataset “{folder}” cannot be written ({why_not_written}).</source>
        <translation>El conjunto de datos «{folder}» no se puede escribir ({why_not_written}).</translation>
    </message>
    <message>
        <source>The model cannot be written to “{place}” ({why_not_written}).</source>
        <translation>El modelo no se puede escribir en «{place}» ({why_not_written}).</translation>
    </message>
    <message>
        <source>The model file “{path}” cannot be read ({plain_reason}).</source>
        <translation>El archivo de modelo «{path}» no se puede leer ({plain_reason}).</translation>
    </message>
    <message>
        <source>The model file “{path}” cannot be written ({why_not_written}).</source>
        <translation>El archivo de modelo «{path}» no se puede escribir ({why_not_written}).</translation>
    </message>
    <message>
        <source>The model&apos;s network cannot be run ({why}).</source>
        <translation>La red del modelo no se puede ejecutar ({why}).</translation>
    </message>
    <message>
        <source>The project “{project}” is open in another program{who}.</source>
        <translation>El proyecto «{project}» está abierto en otro programa{who}.</translation>
    </message>
    <message>
        <source>There are no test photographs of the species that the parent knows.</source>
        <translation>No hay fotos de prueba de las especies que el padre conoce.</translation>
    </message>
    <message>
        <source>There is no room for {size} MB in “{gettempdir}” ({why_not_written}).</source>
        <translation>No hay sitio para {size} MB en «{gettempdir}» ({why_not_written}).</translation>
    </message>
    <message>
        <source>Without a scientific name: {names}.</source>
        <translation>Sin nombre científico: {names}.</translation>
    </message>
    <message>
        <source>WoRMS cannot be reached ({short}).</source>
        <translation>No se puede llegar a WoRMS ({short}).</translation>
    </message>
    <message>
        <source>WoRMS has not answered as it says it does.</source>
        <translation>WoRMS no ha respondido como dice que lo hace.</translation>
    </message>
    <message>
        <source>You have not begun this run here: its model goes to “{out}”.</source>
        <translation>Usted no empezó aquí esta ejecución: su modelo va a «{out}».</translation>
    </message>
    <message>
        <source>`jellygui runs` lists those that there are.</source>
        <translation>`jellygui runs` enumera las que hay.</translation>
    </message>
    <message>
        <source>a file lies where a folder has to be</source>
        <translation>hay un archivo donde debe haber una carpeta</translation>
    </message>
    <message>
        <source>accuracy there {value} points (95 % interval {low} to {high}).</source>
        <translation>exactitud allí {value} puntos (intervalo del 95 % {low} a {high}).</translation>
    </message>
    <message>
        <source>accuracy {accuracy_of_species}</source>
        <translation>exactitud {accuracy_of_species}</translation>
    </message>
    <message>
        <source>accuracy {accuracy}</source>
        <translation>exactitud {accuracy}</translation>
    </message>
    <message>
        <source>accuracy {value} points (95 % interval {low} to {high}).</source>
        <translation>exactitud {value} puntos (intervalo del 95 % {low} a {high}).</translation>
    </message>
    <message>
        <source>another program uses it</source>
        <translation>otro programa lo está usando</translation>
    </message>
    <message>
        <source>answers of random checks in this project</source>
        <translation>respuestas de controles aleatorios de este proyecto</translation>
    </message>
    <message>
        <source>below a confidence of {confidence_threshold}, or farther than {distance_limit} from every species; temperature {temperature}</source>
        <translation>por debajo de una confianza de {confidence_threshold}, o a más de {distance_limit} de toda especie; temperatura {temperature}</translation>
    </message>
    <message>
        <source>better on {better}, worse on {worse} of {photographs}</source>
        <translation>mejor en {better}, peor en {worse} de {photographs}</translation>
    </message>
    <message>
        <source>by estimate</source>
        <translation>por estimación</translation>
    </message>
    <message>
        <source>cameras looked up</source>
        <translation>cámaras consultadas</translation>
    </message>
    <message>
        <source>can no longer name {name}.</source>
        <translation>ya no puede nombrar {name}.</translation>
    </message>
    <message>
        <source>can no longer name {name}: {old} is right on {old_right} of {photographs}.</source>
        <translation>ya no puede nombrar {name}: {old} acierta en {old_right} de {photographs}.</translation>
    </message>
    <message>
        <source>cannot be opened safely now: no process can be started</source>
        <translation>no se puede abrir ahora con seguridad: no se puede iniciar ningún proceso</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>coma</translation>
    </message>
    <message>
        <source>copies</source>
        <translation>copias</translation>
    </message>
    <message>
        <source>cross-validated answers of the recipe of “{name_of}”</source>
        <translation>respuestas con validación cruzada de la receta de «{name_of}»</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>profundidad</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>esfuerzo</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>épocas</translation>
    </message>
    <message>
        <source>files found</source>
        <translation>archivos encontrados</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>fp32 is kept: the parent has no int8 form whose lower part could be kept.</source>
        <translation>se conserva fp32: el padre no tiene forma int8 cuya parte inferior se pudiera conservar.</translation>
    </message>
    <message>
        <source>frames found</source>
        <translation>fotogramas encontrados</translation>
    </message>
    <message>
        <source>from scratch, as in the paper</source>
        <translation>desde cero, como en el artículo</translation>
    </message>
    <message>
        <source>from scratch, not comparable with the paper</source>
        <translation>desde cero, no comparable con el artículo</translation>
    </message>
    <message>
        <source>from {confidence}</source>
        <translation>desde {confidence}</translation>
    </message>
    <message>
        <source>from {started_from}</source>
        <translation>de {started_from}</translation>
    </message>
    <message>
        <source>gear</source>
        <translation>arte</translation>
    </message>
    <message>
        <source>global</source>
        <translation>en todas</translation>
    </message>
    <message>
        <source>has changed since it was labelled</source>
        <translation>ha cambiado desde que se etiquetó</translation>
    </message>
    <message>
        <source>has too many frames ({times}; at most {most_frames})</source>
        <translation>tiene demasiados fotogramas ({times}; como mucho {most_frames})</translation>
    </message>
    <message>
        <source>haul</source>
        <translation>lance</translation>
    </message>
    <message>
        <source>hauls</source>
        <translation>lances</translation>
    </message>
    <message>
        <source>holds another photograph now</source>
        <translation>contiene ahora otra foto</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>identified</source>
        <translation>identificadas</translation>
    </message>
    <message>
        <source>individuals</source>
        <translation>individuos</translation>
    </message>
    <message>
        <source>int8 is kept only where the 95 % interval of its accuracy against fp32 lies above minus this.</source>
        <translation>int8 se conserva solo donde el intervalo del 95 % de su exactitud frente a fp32 está por encima de menos esto.</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>is a video without pictures</source>
        <translation>es un vídeo sin imágenes</translation>
    </message>
    <message>
        <source>is a {what}, which is not supported yet</source>
        <translation>es de tipo {what}, que aún no se admite</translation>
    </message>
    <message>
        <source>is an {what}, which is not supported yet</source>
        <translation>es de tipo {what}, aún no admitido</translation>
    </message>
    <message>
        <source>is cut off</source>
        <translation>está cortado</translation>
    </message>
    <message>
        <source>is cut off: it is shown until {clock}</source>
        <translation>está cortado: se muestra hasta {clock}</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>está dañado</translation>
    </message>
    <message>
        <source>is damaged (its decoder broke down)</source>
        <translation>está dañado (su decodificador falló)</translation>
    </message>
    <message>
        <source>is damaged ({words})</source>
        <translation>está dañado ({words})</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>is no longer there</source>
        <translation>ya no está ahí</translation>
    </message>
    <message>
        <source>is no video of a kind that is read</source>
        <translation>no es un vídeo de un tipo que se lea</translation>
    </message>
    <message>
        <source>is not a file but a pipe or device</source>
        <translation>no es un archivo sino una tubería o un dispositivo</translation>
    </message>
    <message>
        <source>is not a picture although its name says so</source>
        <translation>no es una imagen aunque su nombre lo diga</translation>
    </message>
    <message>
        <source>is not a picture although its name says so, but a {kind}</source>
        <translation>no es una imagen aunque su nombre lo diga, sino: {kind}</translation>
    </message>
    <message>
        <source>is not a picture although its name says so, but an {kind}</source>
        <translation>no es una imagen, aunque su nombre lo diga, sino: {kind}</translation>
    </message>
    <message>
        <source>is too large (more than {always_bytes} MB)</source>
        <translation>es demasiado grande (más de {always_bytes} MB)</translation>
    </message>
    <message>
        <source>is too large ({size_bytes} MB for {width} x {height} pixels)</source>
        <translation>es demasiado grande ({size_bytes} MB para {width} x {height} píxeles)</translation>
    </message>
    <message>
        <source>is too large for the memory of this computer</source>
        <translation>es demasiado grande para la memoria de este ordenador</translation>
    </message>
    <message>
        <source>is too large for the memory of this computer ({said}, {needed} MB)</source>
        <translation>es demasiado grande para la memoria de este ordenador ({said}, {needed} MB)</translation>
    </message>
    <message>
        <source>is too large for the memory of this computer ({size_bytes} MB)</source>
        <translation>es demasiado grande para la memoria de este ordenador ({size_bytes} MB)</translation>
    </message>
    <message>
        <source>is too large for the memory of this computer ({width} x {height} pixels a frame)</source>
        <translation>es demasiado grande para la memoria de este ordenador ({width} x {height} píxeles por fotograma)</translation>
    </message>
    <message>
        <source>is too large to open safely ({said}; at most {largest_px} megapixels)</source>
        <translation>es demasiado grande para abrirse con seguridad ({said}; como mucho {largest_px} megapíxeles)</translation>
    </message>
    <message>
        <source>it ends ({ended}) before it begins ({began})</source>
        <translation>termina ({ended}) antes de empezar ({began})</translation>
    </message>
    <message>
        <source>it has a {there}, but not the other coordinate</source>
        <translation>tiene {there}, pero no la otra coordenada</translation>
    </message>
    <message>
        <source>it has more cells than the table has columns ({columns})</source>
        <translation>tiene más celdas que columnas la tabla ({columns})</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>no tiene nombre</translation>
    </message>
    <message>
        <source>it holds what is no text</source>
        <translation>contiene lo que no es texto</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>it is a link that leads to itself</source>
        <translation>es un enlace que lleva a sí mismo</translation>
    </message>
    <message>
        <source>it is gone</source>
        <translation>ya no está</translation>
    </message>
    <message>
        <source>it is too large for its disk</source>
        <translation>es demasiado grande para su disco</translation>
    </message>
    <message>
        <source>it takes too long to answer</source>
        <translation>tarda demasiado en responder</translation>
    </message>
    <message>
        <source>it was cut off on its way</source>
        <translation>se cortó por el camino</translation>
    </message>
    <message>
        <source>its disk can only be read</source>
        <translation>el disco es de solo lectura</translation>
    </message>
    <message>
        <source>its disk does not answer</source>
        <translation>su disco no responde</translation>
    </message>
    <message>
        <source>its effort has no unit</source>
        <translation>su esfuerzo no tiene unidad</translation>
    </message>
    <message>
        <source>its latitude {latitude} is not between -90 and 90</source>
        <translation>su latitud {latitude} no está entre -90 y 90</translation>
    </message>
    <message>
        <source>its parts lie too deep</source>
        <translation>sus partes están demasiado hondas</translation>
    </message>
    <message>
        <source>its path is too long</source>
        <translation>la ruta es demasiado larga</translation>
    </message>
    <message>
        <source>its status in the register is “{status}”</source>
        <translation>su estado en el registro es «{status}»</translation>
    </message>
    <message>
        <source>its {meaning} has {text} letters; {most} are possible</source>
        <translation>{meaning}: {text} letras; son posibles {most}</translation>
    </message>
    <message>
        <source>its {meaning} {number} is not between {least} and {most}</source>
        <translation>{meaning}: {number} no está entre {least} y {most}</translation>
    </message>
    <message>
        <source>its {meaning} “{said}” has a comma; write it with a point: “{replace}”</source>
        <translation>{meaning}: «{said}» tiene una coma; escríbalo con un punto: «{replace}»</translation>
    </message>
    <message>
        <source>its {meaning} “{said}” is no number</source>
        <translation>{meaning}: «{said}» no es un número</translation>
    </message>
    <message>
        <source>its {meaning} “{short}” is no date and time, as 2024-07-09 10:30 or 9.7.2024 10:30 are</source>
        <translation>{meaning}: «{short}» no es fecha y hora, como lo son 2024-07-09 10:30 o 9.7.2024 10:30</translation>
    </message>
    <message>
        <source>knows {name}, which {old} cannot name; there are no photographs of it.</source>
        <translation>conoce {name}, que {old} no puede nombrar; no hay fotos de ella.</translation>
    </message>
    <message>
        <source>knows {name}: {new_right} of {photographs} right, {old} cannot name it.</source>
        <translation>conoce {name}: {new_right} de {photographs} acertadas, {old} no puede nombrarla.</translation>
    </message>
    <message>
        <source>labelled photographs</source>
        <translation>fotos etiquetadas</translation>
    </message>
    <message>
        <source>latitude</source>
        <translation>latitud</translation>
    </message>
    <message>
        <source>learned, from {groups} photographs that show none of its species</source>
        <translation>aprendido, de {groups} fotos que no muestran ninguna de sus especies</translation>
    </message>
    <message>
        <source>learns a species</source>
        <translation>aprende una especie</translation>
    </message>
    <message>
        <source>learns {name}: {new_right} of {photographs} right, {old} cannot name it.</source>
        <translation>aprende {name}: {new_right} de {photographs} acertadas, {old} no puede nombrarla.</translation>
    </message>
    <message>
        <source>least squares</source>
        <translation>mínimos cuadrados</translation>
    </message>
    <message>
        <source>longitude</source>
        <translation>longitud</translation>
    </message>
    <message>
        <source>lost: {lost}.</source>
        <translation>perdidas: {lost}.</translation>
    </message>
    <message>
        <source>magnitude</source>
        <translation>magnitud</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>minuto</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>sin permiso</translation>
    </message>
    <message>
        <source>no photographs to compare on</source>
        <translation>no hay fotos en que comparar</translation>
    </message>
    <message>
        <source>nobody has named its store here, add its address first</source>
        <translation>nadie ha nombrado aquí su almacén, añada antes su dirección</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>ninguna de estas</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>not learned: whatever it sees, it names a species, or nothing where it is not sure</source>
        <translation>no aprendido: vea lo que vea, nombra una especie, o nada donde no está seguro</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>nothing can be shown at {clock}</source>
        <translation>nada se puede mostrar en {clock}</translation>
    </message>
    <message>
        <source>of what it names, {wish} is right, by estimate, by {measured_on}</source>
        <translation>de lo que nombra, acierta {wish}, por estimación, según {measured_on}</translation>
    </message>
    <message>
        <source>of what it names, {wish} is right, by estimate, by {measured_on}; named: {limits}</source>
        <translation>de lo que nombra, acierta {wish}, por estimación, según {measured_on}; nombradas: {limits}</translation>
    </message>
    <message>
        <source>of what it names, {wish} is right, shown at 95 %, by {measured_on}</source>
        <translation>de lo que nombra, acierta {wish}, mostrado al 95 %, según {measured_on}</translation>
    </message>
    <message>
        <source>of what it names, {wish} is right, shown at 95 %, by {measured_on}; named: {limits}</source>
        <translation>de lo que nombra, acierta {wish}, mostrado al 95 %, según {measured_on}; nombradas: {limits}</translation>
    </message>
    <message>
        <source>on none of these:</source>
        <translation>en ninguna de estas:</translation>
    </message>
    <message>
        <source>on none of these: </source>
        <translation>en ninguna de estas: </translation>
    </message>
    <message>
        <source>on species alone</source>
        <translation>solo en especies</translation>
    </message>
    <message>
        <source>on the other {number}: </source>
        <translation>en las otras {number}: </translation>
    </message>
    <message>
        <source>pad</source>
        <translation>rellenar</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
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
        <translation>fotos comparadas</translation>
    </message>
    <message>
        <source>photographs copied</source>
        <translation>fotos copiadas</translation>
    </message>
    <message>
        <source>photographs found again</source>
        <translation>fotos reencontradas</translation>
    </message>
    <message>
        <source>photographs looked at</source>
        <translation>fotos miradas</translation>
    </message>
    <message>
        <source>photographs read</source>
        <translation>fotos leídas</translation>
    </message>
    <message>
        <source>photographs that “{name_of}” has not learned from</source>
        <translation>fotos de las que «{name_of}» no ha aprendido</translation>
    </message>
    <message>
        <source>position</source>
        <translation>posición</translation>
    </message>
    <message>
        <source>recall {recall}</source>
        <translation>exhaustividad {recall}</translation>
    </message>
    <message>
        <source>right and wrong on the same {photographs} photographs</source>
        <translation>aciertos y errores en las mismas {photographs} fotos</translation>
    </message>
    <message>
        <source>rows read</source>
        <translation>filas leídas</translation>
    </message>
    <message>
        <source>says that it has {said}, which its {size_bytes} kB cannot hold</source>
        <translation>dice que tiene {said}, lo que no cabe en sus {size_bytes} kB</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>punto y coma</translation>
    </message>
    <message>
        <source>shown at 95 %</source>
        <translation>mostrado al 95 %</translation>
    </message>
    <message>
        <source>sightings</source>
        <translation>observaciones</translation>
    </message>
    <message>
        <source>something lies there already</source>
        <translation>ya hay algo ahí</translation>
    </message>
    <message>
        <source>squash</source>
        <translation>aplastar</translation>
    </message>
    <message>
        <source>start</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>pasos</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulador</translation>
    </message>
    <message>
        <source>takes too long to open</source>
        <translation>tarda demasiado en abrirse</translation>
    </message>
    <message>
        <source>takes too long to open (it is made of too many parts)</source>
        <translation>tarda demasiado en abrirse (consta de demasiadas partes)</translation>
    </message>
    <message>
        <source>takes too long to open ({passes} passes)</source>
        <translation>tarda demasiado en abrirse ({passes} pasadas)</translation>
    </message>
    <message>
        <source>taylor</source>
        <translation>Taylor</translation>
    </message>
    <message>
        <source>test photographs</source>
        <translation>fotos de prueba</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>el disco informa de un error</translation>
    </message>
    <message>
        <source>the register has not found it</source>
        <translation>el registro no lo ha encontrado</translation>
    </message>
    <message>
        <source>the store does not answer</source>
        <translation>el almacén no responde</translation>
    </message>
    <message>
        <source>the table has no AphiaID of the accepted name</source>
        <translation>la tabla no tiene AphiaID del nombre aceptado</translation>
    </message>
    <message>
        <source>the whole frame, {value}ed to {size} x {size2} pixels</source>
        <translation>el fotograma entero ({value}) a {size} x {size2} píxeles</translation>
    </message>
    <message>
        <source>there are no photographs of species that both know.</source>
        <translation>no hay fotos de especies que ambos conozcan.</translation>
    </message>
    <message>
        <source>this could be chance</source>
        <translation>podría ser casualidad</translation>
    </message>
    <message>
        <source>this is hardly chance</source>
        <translation>difícilmente es casualidad</translation>
    </message>
    <message>
        <source>time</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>too few to tell</source>
        <translation>muy pocas para saberlo</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>hay demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>torch finds no “{wanted}” on this computer, but the processor alone.</source>
        <translation>torch no encuentra «{wanted}» en este ordenador, solo el procesador.</translation>
    </message>
    <message>
        <source>training photographs</source>
        <translation>fotos de entrenamiento</translation>
    </message>
    <message>
        <source>unclassified</source>
        <translation>sin clasificar</translation>
    </message>
    <message>
        <source>unidentified</source>
        <translation>sin identificar</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>uniforme</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unidad</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>dudosa</translation>
    </message>
    <message>
        <source>upper</source>
        <translation>arriba</translation>
    </message>
    <message>
        <source>validation photographs</source>
        <translation>fotos de validación</translation>
    </message>
    <message>
        <source>what it says of its files makes no sense</source>
        <translation>lo que dice de sus archivos no tiene sentido</translation>
    </message>
    <message>
        <source>what it says of its origin makes no sense</source>
        <translation>lo que dice de su origen no tiene sentido</translation>
    </message>
    <message>
        <source>what lies there is not {kind}</source>
        <translation>lo que hay allí no es {kind}</translation>
    </message>
    <message>
        <source>your share of the disk is full</source>
        <translation>su parte del disco está llena</translation>
    </message>
    <message>
        <source>{aphia_id} is of the same name by another author: accepted is {accepted_id}</source>
        <translation>{aphia_id} es del mismo nombre por otro autor: el aceptado es {accepted_id}</translation>
    </message>
    <message>
        <source>{architecture} cannot see squares of {size_px} pixels.</source>
        <translation>{architecture} no puede ver cuadrados de {size_px} píxeles.</translation>
    </message>
    <message>
        <source>{count} AVIF picture</source>
        <translation>{count} imagen AVIF</translation>
    </message>
    <message>
        <source>{count} AVIF pictures</source>
        <translation>{count} imágenes AVIF</translation>
    </message>
    <message>
        <source>{count} HEIC picture</source>
        <translation>{count} imagen HEIC</translation>
    </message>
    <message>
        <source>{count} HEIC pictures</source>
        <translation>{count} imágenes HEIC</translation>
    </message>
    <message>
        <source>{count} JPEG 2000 picture</source>
        <translation>{count} imagen JPEG 2000</translation>
    </message>
    <message>
        <source>{count} JPEG 2000 pictures</source>
        <translation>{count} imágenes JPEG 2000</translation>
    </message>
    <message>
        <source>{count} JPEG XL picture</source>
        <translation>{count} imagen JPEG XL</translation>
    </message>
    <message>
        <source>{count} JPEG XL pictures</source>
        <translation>{count} imágenes JPEG XL</translation>
    </message>
    <message>
        <source>{count} Photoshop picture</source>
        <translation>{count} imagen de Photoshop</translation>
    </message>
    <message>
        <source>{count} Photoshop pictures</source>
        <translation>{count} imágenes de Photoshop</translation>
    </message>
    <message>
        <source>{count} archive</source>
        <translation>{count} archivo comprimido</translation>
    </message>
    <message>
        <source>{count} archives</source>
        <translation>{count} archivos comprimidos</translation>
    </message>
    <message>
        <source>{count} backup copies</source>
        <translation>{count} copias de seguridad</translation>
    </message>
    <message>
        <source>{count} backup copy</source>
        <translation>{count} copia de seguridad</translation>
    </message>
    <message>
        <source>{count} camera raw picture</source>
        <translation>{count} imagen raw de cámara</translation>
    </message>
    <message>
        <source>{count} camera raw pictures</source>
        <translation>{count} imágenes raw de cámara</translation>
    </message>
    <message>
        <source>{count} copies</source>
        <translation>{count} copias</translation>
    </message>
    <message>
        <source>{count} document</source>
        <translation>{count} documento</translation>
    </message>
    <message>
        <source>{count} documents</source>
        <translation>{count} documentos</translation>
    </message>
    <message>
        <source>{count} file</source>
        <translation>{count} archivo</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} archivos</translation>
    </message>
    <message>
        <source>{count} folder that cannot be read</source>
        <translation>{count} carpeta que no se puede leer</translation>
    </message>
    <message>
        <source>{count} folders that cannot be read</source>
        <translation>{count} carpetas que no se pueden leer</translation>
    </message>
    <message>
        <source>{count} none of these</source>
        <translation>{count} ninguna de estas</translation>
    </message>
    <message>
        <source>{count} other file</source>
        <translation>{count} archivo más</translation>
    </message>
    <message>
        <source>{count} other files</source>
        <translation>{count} archivos más</translation>
    </message>
    <message>
        <source>{count} photograph</source>
        <translation>{count} foto</translation>
    </message>
    <message>
        <source>{count} photograph was no longer there, or out of reach, when its turn came.</source>
        <translation>{count} foto ya no estaba, o no era accesible, cuando le tocó.</translation>
    </message>
    <message>
        <source>{count} photographs</source>
        <translation>{count} fotos</translation>
    </message>
    <message>
        <source>{count} photographs were no longer there, or out of reach, when their turn came.</source>
        <translation>{count} fotos ya no estaban, o no eran accesibles, cuando les tocó.</translation>
    </message>
    <message>
        <source>{count} picture of empty water, drawn by the program, teach none of these beside its photographs.</source>
        <translation>{count} imagen de agua vacía, dibujada por el programa, enseña «ninguna de estas» junto a sus fotos.</translation>
    </message>
    <message>
        <source>{count} pictures of empty water, drawn by the program, teach none of these beside its photographs.</source>
        <translation>{count} imágenes de agua vacía, dibujadas por el programa, enseñan «ninguna de estas» junto a sus fotos.</translation>
    </message>
    <message>
        <source>{count} sound recording</source>
        <translation>{count} grabación de sonido</translation>
    </message>
    <message>
        <source>{count} sound recordings</source>
        <translation>{count} grabaciones de sonido</translation>
    </message>
    <message>
        <source>{count} test</source>
        <translation>{count} prueba</translation>
    </message>
    <message>
        <source>{count} text file</source>
        <translation>{count} archivo de texto</translation>
    </message>
    <message>
        <source>{count} text files</source>
        <translation>{count} archivos de texto</translation>
    </message>
    <message>
        <source>{count} training</source>
        <translation>{count} entrenamiento</translation>
    </message>
    <message>
        <source>{count} unclassified</source>
        <translation>{count} sin clasificar</translation>
    </message>
    <message>
        <source>{count} unidentified</source>
        <translation>{count} sin identificar</translation>
    </message>
    <message>
        <source>{count} unreadable</source>
        <translation>{count} ilegibles</translation>
    </message>
    <message>
        <source>{count} unsure</source>
        <translation>{count} dudosas</translation>
    </message>
    <message>
        <source>{count} validation</source>
        <translation>{count} validación</translation>
    </message>
    <message>
        <source>{count} video</source>
        <translation>{count} vídeo</translation>
    </message>
    <message>
        <source>{count} video preview</source>
        <translation>{count} vista previa de vídeo</translation>
    </message>
    <message>
        <source>{count} video previews</source>
        <translation>{count} vistas previas de vídeo</translation>
    </message>
    <message>
        <source>{count} videos</source>
        <translation>{count} vídeos</translation>
    </message>
    <message>
        <source>{created_at} UTC by {made_by}, from {started_from}</source>
        <translation>{created_at} UTC por {made_by}, de {started_from}</translation>
    </message>
    <message>
        <source>{empty} of {events} events have no photographs that were read: nothing is told there, and no absence.</source>
        <translation>{empty} de {events} eventos no tienen fotos leídas: nada se declara allí, tampoco ausencias.</translation>
    </message>
    <message>
        <source>{error} Give the file of a state dict, as torchvision offers it. Nothing in it was run.</source>
        <translation>{error} Dé el archivo de un state dict, como lo ofrece torchvision. Nada en él se ejecutó.</translation>
    </message>
    <message>
        <source>{folders} went away: {count} photograph was not read and is no longer there.</source>
        <translation>{folders} desapareció: {count} foto no se leyó y ya no está.</translation>
    </message>
    <message>
        <source>{folders} went away: {count} photographs were not read and are no longer there.</source>
        <translation>{folders} desapareció: {count} fotos no se leyeron y ya no están.</translation>
    </message>
    <message>
        <source>{found} of {samples} labels are doubted, copies and bursts counted once.</source>
        <translation>Se duda de {found} de {samples} etiquetas, copias y ráfagas contadas una vez.</translation>
    </message>
    <message>
        <source>{identified}; of these right: {accuracy_identified}</source>
        <translation>{identified}; de estas acertadas: {accuracy_identified}</translation>
    </message>
    <message>
        <source>{join}: counts as unidentified</source>
        <translation>{join}: cuenta como sin identificar</translation>
    </message>
    <message>
        <source>{kept} of these photographs had a label already, which was kept.</source>
        <translation>{kept} de estas fotos ya tenían una etiqueta, que se conservó.</translation>
    </message>
    <message>
        <source>{key} from {confidence}</source>
        <translation>{key} desde {confidence}</translation>
    </message>
    <message>
        <source>{key} never</source>
        <translation>{key} nunca</translation>
    </message>
    <message>
        <source>{kinds} species</source>
        <translation>{kinds} especies</translation>
    </message>
    <message>
        <source>{kinds} species and none of these</source>
        <translation>{kinds} especies y ninguna de estas</translation>
    </message>
    <message>
        <source>{kind} of a rare kind</source>
        <translation>{kind} de un tipo raro</translation>
    </message>
    <message>
        <source>{kind} with a small preview alone ({width} x {height} pixels)</source>
        <translation>{kind} solo con una vista previa pequeña ({width} x {height} píxeles)</translation>
    </message>
    <message>
        <source>{kind} without a preview</source>
        <translation>{kind} sin vista previa</translation>
    </message>
    <message>
        <source>{left_out} of {taught} photographs are not in the dataset: they are gone, or their files hold something else now.</source>
        <translation>{left_out} de {taught} fotos no están en el conjunto de datos: han desaparecido, o sus archivos contienen ahora otra cosa.</translation>
    </message>
    <message>
        <source>{message} The run was ended before it had learned anything.</source>
        <translation>{message} La ejecución se terminó antes de haber aprendido nada.</translation>
    </message>
    <message>
        <source>{message} The run was ended; what it has learned is kept, and it can go on.</source>
        <translation>{message} La ejecución se terminó; lo que ha aprendido se conserva, y puede seguir.</translation>
    </message>
    <message>
        <source>{missing} rows in which nothing was found are left out</source>
        <translation>se omiten {missing} filas en que nada se encontró</translation>
    </message>
    <message>
        <source>{more} further species are known to {whose} alone.</source>
        <translation>{more} especies más las conoce solo {whose}.</translation>
    </message>
    <message>
        <source>{name} has {groups} photographs only; with fewer than {few}, no figure about it says anything.</source>
        <translation>{name} tiene solo {groups} fotos; con menos de {few}, ninguna cifra sobre ella dice nada.</translation>
    </message>
    <message>
        <source>{name} is left out: one photograph cannot teach and test a species.</source>
        <translation>{name} queda fuera: una foto no puede enseñar y probar una especie.</translation>
    </message>
    <message>
        <source>{network}, {parameters} parameters, {multiply_adds} million multiply-adds</source>
        <translation>{network}, {parameters} parámetros, {multiply_adds} millones de multiplicaciones y sumas</translation>
    </message>
    <message>
        <source>{new_right} of {photographs} right</source>
        <translation>{new_right} de {photographs} acertadas</translation>
    </message>
    <message>
        <source>{new} labels were taken over.</source>
        <translation>Se tomaron {new} etiquetas.</translation>
    </message>
    <message>
        <source>{nowhere} of {used} events have no position.</source>
        <translation>{nowhere} de {used} eventos no tienen posición.</translation>
    </message>
    <message>
        <source>{number_of} are left out: {words}. {named}</source>
        <translation>{number_of} quedan fuera: {words}. {named}</translation>
    </message>
    <message>
        <source>{number_of} in one part have near-copies in another, and go with those: a copy of a test photograph teaches nothing.</source>
        <translation>{number_of} de una parte tienen casi copias en otra, y van con ellas: una copia de una foto de prueba no enseña nada.</translation>
    </message>
    <message>
        <source>{number_of} is left out: {words}. {named}</source>
        <translation>{number_of} queda fuera: {words}. {named}</translation>
    </message>
    <message>
        <source>{photographs} are called “{common_name}”.</source>
        <translation>{photographs} se llaman «{common_name}».</translation>
    </message>
    <message>
        <source>{photographs} is called “{common_name}”.</source>
        <translation>{photographs} se llama «{common_name}».</translation>
    </message>
    <message>
        <source>{photographs} photograph and {labels} label</source>
        <translation>{photographs} foto y {labels} etiqueta</translation>
    </message>
    <message>
        <source>{photographs} photograph and {labels} labels</source>
        <translation>{photographs} foto y {labels} etiquetas</translation>
    </message>
    <message>
        <source>{photographs} photographs and {labels} label</source>
        <translation>{photographs} fotos y {labels} etiqueta</translation>
    </message>
    <message>
        <source>{photographs} photographs and {labels} labels</source>
        <translation>{photographs} fotos y {labels} etiquetas</translation>
    </message>
    <message>
        <source>{pixels} pixels</source>
        <translation>{pixels} píxeles</translation>
    </message>
    <message>
        <source>{removesuffix} film</source>
        <translation>película {removesuffix}</translation>
    </message>
    <message>
        <source>{rescued} were rescued, and are in “{place}”.</source>
        <translation>{rescued} se rescataron, y están en «{place}».</translation>
    </message>
    <message>
        <source>{rescued} were rescued, and are in “{place}”. Parts of it could not be read; whether labels were in them is not known.</source>
        <translation>{rescued} se rescataron, y están en «{place}». Partes no se pudieron leer; no se sabe si había etiquetas en ellas.</translation>
    </message>
    <message>
        <source>{rescued} were rescued, and are in “{place}”. {lost} that it speaks of could not be.</source>
        <translation>{rescued} se rescataron, y están en «{place}». {lost} de que habla no se pudieron rescatar.</translation>
    </message>
    <message>
        <source>{self}; this could be chance: {in_words}</source>
        <translation>{self}; podría ser casualidad: {in_words}</translation>
    </message>
    <message>
        <source>{self}; this is hardly chance: {in_words}</source>
        <translation>{self}; difícilmente es casualidad: {in_words}</translation>
    </message>
    <message>
        <source>{title} cannot be used ({broken}).</source>
        <translation>{title} no se puede usar ({broken}).</translation>
    </message>
    <message>
        <source>{title} failed, perhaps for want of memory; the processor went on.</source>
        <translation>{title} falló, quizá por falta de memoria; siguió el procesador.</translation>
    </message>
    <message>
        <source>{title} is not used: it cannot run “{name}”.</source>
        <translation>{title} no se usa: no puede ejecutar «{name}».</translation>
    </message>
    <message>
        <source>{title} is not used: it is slower than the processor.</source>
        <translation>{title} no se usa: es más lento que el procesador.</translation>
    </message>
    <message>
        <source>{title} is not used: its answers for {wrong} of {squares} sample photographs are not the processor&apos;s.</source>
        <translation>{title} no se usa: sus respuestas para {wrong} de {squares} fotos de muestra no son las del procesador.</translation>
    </message>
    <message>
        <source>{total} of {total2} missing photographs are not in “{folder}”.</source>
        <translation>{total} de {total2} fotos que faltan no están en «{folder}».</translation>
    </message>
    <message>
        <source>{trained_on}, which are {groups} without copies: {shares}</source>
        <translation>{trained_on}, que son {groups} sin copias: {shares}</translation>
    </message>
    <message>
        <source>{truth} training and validation photographs</source>
        <translation>{truth} fotos de entrenamiento y validación</translation>
    </message>
    <message>
        <source>{truth} views of {samples} training and validation photographs</source>
        <translation>{truth} vistas de {samples} fotos de entrenamiento y validación</translation>
    </message>
    <message>
        <source>{undated} of {used} events have no date.</source>
        <translation>{undated} de {used} eventos no tienen fecha.</translation>
    </message>
    <message>
        <source>{value} ({low} to {high}, n = {count})</source>
        <translation>{value} ({low} a {high}, n = {count})</translation>
    </message>
    <message>
        <source>{value}, pruned</source>
        <translation>{value}, podada</translation>
    </message>
    <message>
        <source>{width} x {height} pixels</source>
        <translation>{width} x {height} píxeles</translation>
    </message>
    <message>
        <source>{words} The network learns on the processor.</source>
        <translation>{words} La red aprende en el procesador.</translation>
    </message>
    <message>
        <source>{words}{separator}and {more} more</source>
        <translation>{words}{separator}y {more} más</translation>
    </message>
    <message>
        <source>“{called}” is in the list already, as “{common_name}”.</source>
        <translation>«{called}» ya está en la lista, como «{common_name}».</translation>
    </message>
    <message>
        <source>“{called}” is in the list already.</source>
        <translation>«{called}» ya está en la lista.</translation>
    </message>
    <message>
        <source>“{common_name}” is a species that the model in use names, or that another was merged with.</source>
        <translation>«{common_name}» es una especie que el modelo en uso nombra, o con la que otra se fusionó.</translation>
    </message>
    <message>
        <source>“{common_name}” is in the list already, with another scientific name: “{scientific_name}”.</source>
        <translation>«{common_name}» ya está en la lista, con otro nombre científico: «{scientific_name}».</translation>
    </message>
    <message>
        <source>“{common_name}” is in the list already, with the scientific name “{scientific_name}”.</source>
        <translation>«{common_name}» ya está en la lista, con el nombre científico «{scientific_name}».</translation>
    </message>
    <message>
        <source>“{common_name}” was merged with “{common_name2}”.</source>
        <translation>«{common_name}» se fusionó con «{common_name2}».</translation>
    </message>
    <message>
        <source>“{dataset}” does not hold the species of “{model}”.</source>
        <translation>«{dataset}» no contiene las especies de «{model}».</translation>
    </message>
    <message>
        <source>“{folder_name}” is “{common_name}” of this project.</source>
        <translation>«{folder_name}» es «{common_name}» de este proyecto.</translation>
    </message>
    <message>
        <source>“{folder}” does not hold a run of this program on this computer.</source>
        <translation>«{folder}» no contiene una ejecución de este programa en este ordenador.</translation>
    </message>
    <message>
        <source>“{folder}” does not hold the steps of a pruning.</source>
        <translation>«{folder}» no contiene los pasos de una poda.</translation>
    </message>
    <message>
        <source>“{folder}” has changed since the first fold began.</source>
        <translation>«{folder}» ha cambiado desde que empezó la primera parte.</translation>
    </message>
    <message>
        <source>“{folder}” holds fewer than two species with more than one photograph.</source>
        <translation>«{folder}» contiene menos de dos especies con más de una foto.</translation>
    </message>
    <message>
        <source>“{folder}” holds no photographs in folders named after species.</source>
        <translation>«{folder}» no contiene fotos en carpetas con nombre de especie.</translation>
    </message>
    <message>
        <source>“{folder}” holds no step {step}.</source>
        <translation>«{folder}» no contiene el paso {step}.</translation>
    </message>
    <message>
        <source>“{folder}” holds photographs of one species only ({common_name}).</source>
        <translation>«{folder}» contiene fotos de una sola especie ({common_name}).</translation>
    </message>
    <message>
        <source>“{folder}” is a link.</source>
        <translation>«{folder}» es un enlace.</translation>
    </message>
    <message>
        <source>“{folder}” is not a folder.</source>
        <translation>«{folder}» no es una carpeta.</translation>
    </message>
    <message>
        <source>“{folder}” is not empty.</source>
        <translation>«{folder}» no está vacía.</translation>
    </message>
    <message>
        <source>“{name}” cannot be as the table says: {words}.</source>
        <translation>«{name}» no puede ser como dice la tabla: {words}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a species.</source>
        <translation>«{name}» no puede ser el nombre de una especie.</translation>
    </message>
    <message>
        <source>“{name}” is not the name of a species.</source>
        <translation>«{name}» no es el nombre de una especie.</translation>
    </message>
    <message>
        <source>“{name}” is the name of row {other} too</source>
        <translation>«{name}» es también el nombre de la fila {other}</translation>
    </message>
    <message>
        <source>“{name}” lies far from everything else; its latitude and longitude seem to be swapped</source>
        <translation>«{name}» está lejos de todo lo demás; parece que su latitud y longitud están cambiadas</translation>
    </message>
    <message>
        <source>“{name}” would have {others} own columns; {most_others} are possible.</source>
        <translation>«{name}» tendría {others} columnas propias; son posibles {most_others}.</translation>
    </message>
    <message>
        <source>“{new}” against “{old}”:</source>
        <translation>«{new}» frente a «{old}»:</translation>
    </message>
    <message>
        <source>“{path}” cannot be reached ({plain_reason}).</source>
        <translation>No se puede llegar a «{path}» ({plain_reason}).</translation>
    </message>
    <message>
        <source>“{path}” cannot be reached ({why}).</source>
        <translation>No se puede acceder a «{path}» ({why}).</translation>
    </message>
    <message>
        <source>“{path}” cannot be read as weights ({error}).</source>
        <translation>«{path}» no se puede leer como pesos ({error}).</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {why}.</source>
        <translation>«{path}» no se puede escribir: {why}.</translation>
    </message>
    <message>
        <source>“{path}” cannot teach: it knows other species.</source>
        <translation>«{path}» no puede enseñar: conoce otras especies.</translation>
    </message>
    <message>
        <source>“{path}” does not exist.</source>
        <translation>«{path}» no existe.</translation>
    </message>
    <message>
        <source>“{path}” does not hold a run.</source>
        <translation>«{path}» no contiene una ejecución.</translation>
    </message>
    <message>
        <source>“{path}” does not hold weights alone.</source>
        <translation>«{path}» no contiene solo pesos.</translation>
    </message>
    <message>
        <source>“{path}” does not hold weights of {architecture}: {name} has the shape {tuple}.</source>
        <translation>«{path}» no contiene pesos de {architecture}: {name} tiene la forma {tuple}.</translation>
    </message>
    <message>
        <source>“{path}” does not hold weights of {architecture}: {name} is missing.</source>
        <translation>«{path}» no contiene pesos de {architecture}: falta {name}.</translation>
    </message>
    <message>
        <source>“{path}” has a line of {line} letters.</source>
        <translation>«{path}» tiene una línea de {line} letras.</translation>
    </message>
    <message>
        <source>“{path}” has more than {most_columns} columns.</source>
        <translation>«{path}» tiene más de {most_columns} columnas.</translation>
    </message>
    <message>
        <source>“{path}” has more than {most} rows.</source>
        <translation>«{path}» tiene más de {most} filas.</translation>
    </message>
    <message>
        <source>“{path}” holds a run already.</source>
        <translation>«{path}» contiene ya una ejecución.</translation>
    </message>
    <message>
        <source>“{path}” holds no table.</source>
        <translation>«{path}» no contiene ninguna tabla.</translation>
    </message>
    <message>
        <source>“{path}” holds numbers of an odd kind, in {name}.</source>
        <translation>«{path}» contiene números de un tipo extraño, en {name}.</translation>
    </message>
    <message>
        <source>“{path}” holds numbers that are not finite, in {name}.</source>
        <translation>«{path}» contiene números que no son finitos, en {name}.</translation>
    </message>
    <message>
        <source>“{path}” is a folder, not a model file.</source>
        <translation>«{path}» es una carpeta, no un archivo de modelo.</translation>
    </message>
    <message>
        <source>“{path}” is a link, or no folder.</source>
        <translation>«{path}» es un enlace, o no es una carpeta.</translation>
    </message>
    <message>
        <source>“{path}” is a pickle, which is not read here.</source>
        <translation>«{path}» es un pickle, que aquí no se lee.</translation>
    </message>
    <message>
        <source>“{path}” is damaged ({error}).</source>
        <translation>«{path}» está dañado ({error}).</translation>
    </message>
    <message>
        <source>“{path}” is no file, or not there.</source>
        <translation>«{path}» no es un archivo, o no está ahí.</translation>
    </message>
    <message>
        <source>“{path}” is no table ({error}).</source>
        <translation>«{path}» no es una tabla ({error}).</translation>
    </message>
    <message>
        <source>“{path}” is no text.</source>
        <translation>«{path}» no es un texto.</translation>
    </message>
    <message>
        <source>“{path}” is no workbook ({why}).</source>
        <translation>«{path}» no es un libro de cálculo ({why}).</translation>
    </message>
    <message>
        <source>“{path}” is not a model file that this program can use: {rstrip}.</source>
        <translation>«{path}» no es un archivo de modelo que este programa pueda usar: {rstrip}.</translation>
    </message>
    <message>
        <source>“{path}” is not empty: it holds “{min}”.</source>
        <translation>«{path}» no está vacía: contiene «{min}».</translation>
    </message>
    <message>
        <source>“{path}” is not there.</source>
        <translation>«{path}» no está ahí.</translation>
    </message>
    <message>
        <source>“{path}” is too large for a table of {sheets}.</source>
        <translation>«{path}» es demasiado grande para una tabla de {sheets}.</translation>
    </message>
    <message>
        <source>“{path}” is {architecture}, not {architecture2}.</source>
        <translation>«{path}» es {architecture}, no {architecture2}.</translation>
    </message>
    <message>
        <source>“{path}” keeps no embeddings of its photographs; an earlier version made it.</source>
        <translation>«{path}» no guarda representaciones de sus fotos; lo hizo una versión anterior.</translation>
    </message>
    <message>
        <source>“{path}” keeps nothing of the photographs that it was made with, so it would forget them.</source>
        <translation>«{path}» no guarda nada de las fotos con que se hizo, así que las olvidaría.</translation>
    </message>
    <message>
        <source>“{path}” was made by a newer version of this program.</source>
        <translation>«{path}» lo hizo una versión más nueva de este programa.</translation>
    </message>
    <message>
        <source>“{place}” is the project that is open.</source>
        <translation>«{place}» es el proyecto que está abierto.</translation>
    </message>
    <message>
        <source>“{place}” is there already.</source>
        <translation>«{place}» ya está ahí.</translation>
    </message>
    <message>
        <source>“{plain}” is no address that can be read.</source>
        <translation>«{plain}» no es una dirección que se pueda leer.</translation>
    </message>
    <message>
        <source>“{replace}” is not in the list of species.</source>
        <translation>«{replace}» no está en la lista de especies.</translation>
    </message>
    <message>
        <source>“{text}” is no AphiaID.</source>
        <translation>«{text}» no es un AphiaID.</translation>
    </message>
    <message>
        <source>“{text}” is no rank.</source>
        <translation>«{text}» no es un rango.</translation>
    </message>
    <message>
        <source>“{text}” is no scientific name.</source>
        <translation>«{text}» no es un nombre científico.</translation>
    </message>
    <message>
        <source>“{text}” is no unit of effort; there are {join}</source>
        <translation>«{text}» no es una unidad de esfuerzo; hay {join}</translation>
    </message>
    <message>
        <source>“{title}” has {text} letters; {longest_text} are possible</source>
        <translation>«{title}» tiene {text} letras; son posibles {longest_text}</translation>
    </message>
    <message>
        <source>“{typed}” is a synonym: the accepted name is “{accepted}”</source>
        <translation>«{typed}» es un sinónimo: el nombre aceptado es «{accepted}»</translation>
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
        <translation>carabela portuguesa</translation>
    </message>
    <message>
        <source>barrel jellyfish</source>
        <translation>aguamala</translation>
    </message>
    <message>
        <source>blue jellyfish</source>
        <translation>medusa azul</translation>
    </message>
    <message>
        <source>by-the-wind sailor</source>
        <translation>velero</translation>
    </message>
    <message>
        <source>compass jellyfish</source>
        <translation>medusa compás</translation>
    </message>
    <message>
        <source>freshwater jellyfish</source>
        <translation>medusa de agua dulce</translation>
    </message>
    <message>
        <source>fried egg jellyfish</source>
        <translation>medusa huevo frito</translation>
    </message>
    <message>
        <source>lion&apos;s mane jellyfish</source>
        <translation>melena de león</translation>
    </message>
    <message>
        <source>many-ribbed jellyfish</source>
        <translation>Aequorea forskalea</translation>
    </message>
    <message>
        <source>mauve stinger</source>
        <translation>medusa luminiscente</translation>
    </message>
    <message>
        <source>melon comb jelly</source>
        <translation>Beroe cucumis</translation>
    </message>
    <message>
        <source>moon jellyfish</source>
        <translation>medusa común</translation>
    </message>
    <message>
        <source>nomad jellyfish</source>
        <translation>Rhopilema nomadica</translation>
    </message>
    <message>
        <source>sea gooseberry</source>
        <translation>Pleurobrachia pileus</translation>
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
