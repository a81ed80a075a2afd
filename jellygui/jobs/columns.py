"""What each column of the tables is, as it is told in a workbook."""

from __future__ import annotations

_COUNTS = {
    "label": "what was counted: a species, or what is none",
    "common_name": "how it is called",
    "scientific_name": "its scientific name, where somebody has given it",
    "files": "files; over all rows they sum, less those of “beside”, to the files scanned",
    "photographs": "different pictures: the same file in two folders is one",
    "sightings": "photographs with copies and bursts counted once",
    "individuals": "animals that a person has entered; empty where nobody counted",
    "confirmed": "photographs whose label is a person's word",
    "mean_confidence": "of the model's predictions among them, 0 to 1",
    "model": "the model in use",
    "model_id": "SHA-256 of its file",
    "program_version": "of JellyGUI",
    "checked": "of the newest random check: answers on photographs that the model calls so",
    "wrong": "on how many of these the model is wrong",
    "error": "the share that is wrong, 0 to 1",
    "error_low": "its 95 % interval, lower limit",
    "error_high": "its 95 % interval, upper limit",
    "check_model": "the model that was in use when the sample was drawn",
    "promised_precision": "how often the model shall be right where it names this species",
    "confidence_limit": "from which confidence on the model names it",
    "precision_low": "the precision that held-out answers show at least, at 95 %",
    "estimate": "how many photographs there are of it, the model's errors taken off by checks",
    "estimate_low": "its 95 % interval, lower limit",
    "estimate_high": "its 95 % interval, upper limit",
    "beside": "files among these that show several species and stand in the row of another one too",
    "max_n": "MaxN, the largest number of individuals on one photograph; empty where nobody "
    "counted",
    "max_n_of_sightings": "MaxN of each sighting, added up over sightings; empty where nobody "
    "counted",
    "computed_on": "on what the model in use has computed: CPU, or an accelerator",
    "day": "on which day; empty where nobody knows",
    "station": "at which station; empty where it belongs to none",
    "folder": "in which folder, by all of its path",
}
_PHOTOGRAPHS = {
    "path": "where the file lies",
    "content_hash": "SHA-256 of its bytes",
    "time_taken": "the camera's clock, corrected where it was off, without a zone",
    "latitude": "degrees north (WGS 84), of the photograph itself",
    "longitude": "degrees east (WGS 84), of the photograph itself",
    "camera": "make and model",
    "prediction": "what the model says",
    "confidence": "how sure it is, 0 to 1",
    "annotation": "what a person says",
    "individuals": "animals of “annotation” that a person has entered",
    "identified_by": "person or model: whose word counts",
    "identified_at": "when a person said it",
    "label": "what counts now; empty where a file is gone and its photograph lies elsewhere",
    "state": "ok, copy, missing or unreadable",
    "reason": "why it cannot be read",
    "model_id": "SHA-256 of the model's file",
    "confidence_limit": "from which confidence on the model names what it predicts here",
    "day": "on which day it was taken",
    "day_from": "who says so: a person, the camera, or a name of the file or a folder",
    "station": "the station that it belongs to",
    "station_from": "by what: a person, a folder's name, its time or its position",
    "beside": "what else a person says it shows, each with its number if it was counted: "
    "barrel_jellyfish 2 | compass_jellyfish",
    "note": "what a person has noted of it",
    "tags": "the tags that a person has put on it, with commas between them",
    "video": "of a frame: where its video lies",
    "video_time": "of a frame: its time in the video, as 1:23.4",
    "video_time_s": "the same in seconds",
    "depth": "metres below the surface, of the photograph itself, where its camera says it",
}
_STATIONS = {
    "name": "of the station",
    "latitude": "degrees north (WGS 84)",
    "longitude": "degrees east (WGS 84)",
    "depth": "metres",
    "gear": "with what was photographed",
    "start": "the clock of the cameras, without a zone",
    "end": "the same",
    "effort": "how much was sampled",
    "unit": "of the effort",
}
_EFFORT = {
    "label": "the species",
    "common_name": "how it is called",
    "scientific_name": "its scientific name, where somebody has given it",
    "measure": "what is counted: photographs, sightings, individuals (of species of which every "
    "photograph was counted), or MaxN, of each station and added up",
    "number": "of these, at all stations with this unit of which each photograph was looked at for "
    "the species",
    "stations": "how many these are; those without the species are among them",
    "effort": "of all of them",
    "unit": "of the effort",
    "per_unit": "number over effort",
    "per_unit_low": "its 95 % interval by drawing stations again; empty where fewer than five, "
    "and where no photograph shows it",
    "per_unit_high": "the same, upper limit",
    "doubtful_zeros": "at how many stations it was not found though photographs there may show "
    "anything, or a copy there shows it, so that an archive is told of no absence",
}
_SPECIES = {
    "label": "what stands in the other sheets",
    "common_name": "how it is called",
    "scientific_name": "its scientific name, where somebody has given it",
    "authority": "who described it, and when",
    "aphia_id": "its number in WoRMS; empty where nobody has given it",
    "rank": "as the register writes it",
    "digit": "the key that names it",
}
WHAT_COLUMNS_ARE = tuple(
    (sheet, name, words)
    for sheet, columns in (
        ("Counts", _COUNTS),
        ("Photographs", _PHOTOGRAPHS),
        ("Stations", _STATIONS),
        ("Per effort", _EFFORT),
        ("Species", _SPECIES),
    )
    for name, words in columns.items()
)
