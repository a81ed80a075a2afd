<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>More like {count} photographs</source>
        <translation>
            <numerusform>More like {count} photograph</numerusform>
            <numerusform>More like {count} photographs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} photographs</source>
        <translation>
            <numerusform>{count} photograph</numerusform>
            <numerusform>{count} photographs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} set to {individuals} individuals</source>
        <translation>
            <numerusform>{count} set to {individuals} individual</numerusform>
            <numerusform>{count} set to {individuals} individuals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} labels merged</source>
        <translation>
            <numerusform>{count} label merged</numerusform>
            <numerusform>{count} labels merged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>what was said of {count} photographs</source>
        <translation>
            <numerusform>what was said of {count} photograph</numerusform>
            <numerusform>what was said of {count} photographs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} individuals</source>
        <translation>
            <numerusform>{count} individual</numerusform>
            <numerusform>{count} individuals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} photographs, {review} to review</source>
        <translation>
            <numerusform>{count} photograph, {review} to review</numerusform>
            <numerusform>{count} photographs, {review} to review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retrain with {count} new labels</source>
        <translation>
            <numerusform>Retrain with {count} new label</numerusform>
            <numerusform>Retrain with {count} new labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{parent}” would learn from {count} labelled photographs ({kinds}) and rehearse what it remembers of its own.</source>
        <translation>
            <numerusform>“{parent}” would learn from {count} labelled photograph ({kinds}) and rehearse what it remembers of its own.</numerusform>
            <numerusform>“{parent}” would learn from {count} labelled photographs ({kinds}) and rehearse what it remembers of its own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} are left out: copies, or pictures of one burst, with different labels (Data page).</source>
        <translation>
            <numerusform>{count} is left out: a copy, or a picture of one burst, with different labels (Data page).</numerusform>
            <numerusform>{count} are left out: copies, or pictures of one burst, with different labels (Data page).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more say when to stop.</source>
        <translation>
            <numerusform>{count} more says when to stop.</numerusform>
            <numerusform>{count} more say when to stop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more test it.</source>
        <translation>
            <numerusform>{count} more tests it.</numerusform>
            <numerusform>{count} more test it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {count} photographs of {species} test, as random checks do: label others to teach it.</source>
        <translation>
            <numerusform>The {count} photograph of {species} tests, as random checks do: label others to teach it.</numerusform>
            <numerusform>All {count} photographs of {species} test, as random checks do: label others to teach it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} further species are new and wait for more labels.</source>
        <translation>
            <numerusform>{count} further species is new and waits for more labels.</numerusform>
            <numerusform>{count} further species are new and wait for more labels.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message numerus="yes">
        <source>{count} models</source>
        <translation>
            <numerusform>{count} model</numerusform>
            <numerusform>{count} models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In use: its predictions on {count} photographs count.</source>
        <translation>
            <numerusform>In use: its prediction on {count} photograph counts.</numerusform>
            <numerusform>In use: its predictions on {count} photographs count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its predictions on all {count} photographs are kept: using it takes a moment.</source>
        <translation>
            <numerusform>Its prediction on {count} photograph is kept: using it takes a moment.</numerusform>
            <numerusform>Its predictions on all {count} photographs are kept: using it takes a moment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its predictions on {count} photographs are kept; using it classifies the others.</source>
        <translation>
            <numerusform>Its prediction on {count} photograph is kept; using it classifies the others.</numerusform>
            <numerusform>Its predictions on {count} photographs are kept; using it classifies the others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckView</name>
    <message numerus="yes">
        <source>Of {drawn} drawn at random from {total}, {answered} are answered.</source>
        <translation>
            <numerusform>Of {drawn} drawn at random from {total}, {answered} is answered.</numerusform>
            <numerusform>Of {drawn} drawn at random from {total}, {answered} are answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of {drawn} drawn at random from {total} with “{model}” in use, {answered} are answered</source>
        <translation>
            <numerusform>Of {drawn} drawn at random from {total} with “{model}” in use, {answered} is answered</numerusform>
            <numerusform>Of {drawn} drawn at random from {total} with “{model}” in use, {answered} are answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} apply to “{model}”</source>
        <translation>
            <numerusform>{count} applies to “{model}”</numerusform>
            <numerusform>{count} apply to “{model}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} wait to be classified</source>
        <translation>
            <numerusform>{count} waits to be classified</numerusform>
            <numerusform>{count} wait to be classified</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClocksBox</name>
    <message numerus="yes">
        <source>, {count} photographs</source>
        <translation>
            <numerusform>, {count} photograph</numerusform>
            <numerusform>, {count} photographs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more cameras have no room here: see jellygui clocks.</source>
        <translation>
            <numerusform>{count} more camera has no room here: see jellygui clocks.</numerusform>
            <numerusform>{count} more cameras have no room here: see jellygui clocks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message numerus="yes">
        <source>Show the {count} photographs on which they disagree</source>
        <translation>
            <numerusform>Show the photograph on which they disagree</numerusform>
            <numerusform>Show the {count} photographs on which they disagree</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} labelled photographs are left out: a model has seen them.</source>
        <translation>
            <numerusform>{count} labelled photograph is left out: a model has seen it.</numerusform>
            <numerusform>{count} labelled photographs are left out: a model has seen them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} show species that neither knows.</source>
        <translation>
            <numerusform>{count} shows a species that neither knows.</numerusform>
            <numerusform>{count} show species that neither knows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} near-copies and pictures of a burst are counted once.</source>
        <translation>
            <numerusform>{count} near-copy or picture of a burst is counted once.</numerusform>
            <numerusform>{count} near-copies and pictures of a burst are counted once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} photographs on which “{old}” and “{new}” disagree</source>
        <translation>
            <numerusform>{count} photograph on which “{old}” and “{new}” disagree</numerusform>
            <numerusform>{count} photographs on which “{old}” and “{new}” disagree</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfusionMatrix</name>
    <message numerus="yes">
        <source>{count} of {all} photographs of {truth}: “{said}”.</source>
        <translation>
            <numerusform>{count} of {all} photograph of {truth}: “{said}”.</numerusform>
            <numerusform>{count} of {all} photographs of {truth}: “{said}”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContestView</name>
    <message numerus="yes">
        <source>Test photographs have decided {count} times in this project: the oftener they choose, the less they prove. A new random sample is fresh.</source>
        <translation>
            <numerusform>Test photographs have decided {count} time in this project: the oftener they choose, the less they prove. A new random sample is fresh.</numerusform>
            <numerusform>Test photographs have decided {count} times in this project: the oftener they choose, the less they prove. A new random sample is fresh.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountsChart</name>
    <message numerus="yes">
        <source>{name}: {count} photographs, {confirmed} confirmed</source>
        <translation>
            <numerusform>{name}: {count} photograph, {confirmed} confirmed</numerusform>
            <numerusform>{name}: {count} photographs, {confirmed} confirmed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountsPage</name>
    <message numerus="yes">
        <source>At {count} stations: {rates}</source>
        <translation>
            <numerusform>At one station: {rates}</numerusform>
            <numerusform>At {count} stations: {rates}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By folder, level {number} ({count} folders)</source>
        <translation>
            <numerusform>By folder, level {number} ({count} folder)</numerusform>
            <numerusform>By folder, level {number} ({count} folders)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message numerus="yes">
        <source>{count} labelled photographs.</source>
        <translation>
            <numerusform>{count} labelled photograph.</numerusform>
            <numerusform>{count} labelled photographs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} labels that teach are new since “{model}” was made.</source>
        <translation>
            <numerusform>{count} label that teaches is new since “{model}” was made.</numerusform>
            <numerusform>{count} labels that teach are new since “{model}” was made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{species}, {what}: {count} photographs</source>
        <translation>
            <numerusform>{species}, {what}: {count} photograph</numerusform>
            <numerusform>{species}, {what}: {count} photographs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoubtsModel</name>
    <message numerus="yes">
        <source>{count} more of its copies and burst go with it.</source>
        <translation>
            <numerusform>{count} more of its copies and burst goes with it.</numerusform>
            <numerusform>{count} more of its copies and burst go with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoubtsPage</name>
    <message numerus="yes">
        <source>{count} labelled photographs wait until the model in use looks at them (“Classify now” in menu Classify).</source>
        <translation>
            <numerusform>{count} labelled photograph waits until the model in use looks at it (“Classify now” in menu Classify).</numerusform>
            <numerusform>{count} labelled photographs wait until the model in use looks at them (“Classify now” in menu Classify).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} labelled photographs cannot be judged: what the model saw of them is damaged in this project.</source>
        <translation>
            <numerusform>{count} labelled photograph cannot be judged: what the model saw of it is damaged in this project.</numerusform>
            <numerusform>{count} labelled photographs cannot be judged: what the model saw of them is damaged in this project.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shown are the worst; {count} more come when you judge again.</source>
        <translation>
            <numerusform>Shown are the worst; {count} more comes when you judge again.</numerusform>
            <numerusform>Shown are the worst; {count} more come when you judge again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EpochsModel</name>
    <message numerus="yes">
        <source>{stage}. As accurate as {count} others; of these it has the lowest validation loss.</source>
        <translation>
            <numerusform>{stage}. As accurate as {count} other; of both it has the lower validation loss.</numerusform>
            <numerusform>{stage}. As accurate as {count} others; of these it has the lowest validation loss.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>{count} photographs</source>
        <translation>
            <numerusform>{count} photograph</numerusform>
            <numerusform>{count} photographs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message numerus="yes">
        <source>On {count} pages</source>
        <translation>
            <numerusform>On one page</numerusform>
            <numerusform>On {count} pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message numerus="yes">
        <source>{count} photographs; arrow keys go from one to the next</source>
        <translation>
            <numerusform>{count} photograph; arrow keys go from one to the next</numerusform>
            <numerusform>{count} photographs; arrow keys go from one to the next</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeBox</name>
    <message numerus="yes">
        <source>Both labelled {count} photographs, {same} of them alike; kappa {kappa}.</source>
        <translation>
            <numerusform>Both labelled {count} photograph, {same} alike; kappa {kappa}.</numerusform>
            <numerusform>Both labelled {count} photographs, {same} of them alike; kappa {kappa}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message numerus="yes">
        <source>{count} photographs that your {labels} labels call otherwise</source>
        <translation>
            <numerusform>{count} photograph that your {labels} labels call otherwise</numerusform>
            <numerusform>{count} photographs that your {labels} labels call otherwise</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotosPage</name>
    <message numerus="yes">
        <source>{count} new results</source>
        <translation>
            <numerusform>{count} new result</numerusform>
            <numerusform>{count} new results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectSession</name>
    <message numerus="yes">
        <source>{folders} are no longer there. Their photographs count as before, but cannot be looked at. If a disk was taken out, connect it.</source>
        <translation>
            <numerusform>{folders} is no longer there. Its photographs count as before, but cannot be looked at. If a disk was taken out, connect it.</numerusform>
            <numerusform>{folders} are no longer there. Their photographs count as before, but cannot be looked at. If a disk was taken out, connect it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromiseBox</name>
    <message numerus="yes">
        <source>Of {total} photographs that nobody has labelled and the model calls a species, {left} ({share}) stay unidentified; under its own limits {before}.</source>
        <translation>
            <numerusform>Of {total} photograph that nobody has labelled and the model calls a species, {left} ({share}) stay unidentified; under its own limits {before}.</numerusform>
            <numerusform>Of {total} photographs that nobody has labelled and the model calls a species, {left} ({share}) stay unidentified; under its own limits {before}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Querying</name>
    <message numerus="yes">
        <source>{count} photographs that you chose</source>
        <translation>
            <numerusform>{count} photograph that you chose</numerusform>
            <numerusform>{count} photographs that you chose</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpeciesListBox</name>
    <message numerus="yes">
        <source>“{name}” becomes another species: {said} photographs that people call so, and {predicted} that the model does. Undo takes it back.

Which it becomes:</source>
        <translation>
            <numerusform>“{name}” becomes another species: {said} photograph that people call so, and {predicted} that the model does. Undo takes it back.

Which it becomes:</numerusform>
            <numerusform>“{name}” becomes another species: {said} photographs that people call so, and {predicted} that the model does. Undo takes it back.

Which it becomes:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StackSwitch</name>
    <message numerus="yes">
        <source>{count} photographs are in {stacks} stacks. {kind}.</source>
        <translation>
            <numerusform>{count} photographs are in one stack. {kind}.</numerusform>
            <numerusform>{count} photographs are in {stacks} stacks. {kind}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VideosBox</name>
    <message numerus="yes">
        <source>{count} videos were found.</source>
        <translation>
            <numerusform>{count} video was found.</numerusform>
            <numerusform>{count} videos were found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WormsBox</name>
    <message numerus="yes">
        <source>The World Register of Marine Species is asked over the network ({host}). It is sent these {count} scientific names, and with them what every request tells: the address of this computer and the version of this program. No photograph, place, count or name of yours is sent. What it answers is shown before it is taken.</source>
        <translation>
            <numerusform>The World Register of Marine Species is asked over the network ({host}). It is sent this {count} scientific name, and with them what every request tells: the address of this computer and the version of this program. No photograph, place, count or name of yours is sent. What it answers is shown before it is taken.</numerusform>
            <numerusform>The World Register of Marine Species is asked over the network ({host}). It is sent these {count} scientific names, and with them what every request tells: the address of this computer and the version of this program. No photograph, place, count or name of yours is sent. What it answers is shown before it is taken.</numerusform>
        </translation>
    </message>
</context>
</TS>
