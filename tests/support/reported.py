"""A survey of which a report has all to tell, without any file."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from jellygui.domain.stations import Station
from jellygui.domain.survey import SurveyFacts
from jellygui.project import Project
from tests.support.projects import found, photo, read_in
from tests.support.surveyed import checked_survey

HOSTILE = '<script>alert("Zap")</script>\u202e\x1b'


def reported_survey(place: Path, *, photographs: int = 300, name: str = "Anholt havn") -> None:
    """Photographs of two days, a third of them checked; six stations, one of them empty.

    Of one photograph no day is known, one is there twice, one file cannot be read, one is a video.
    """
    checked_survey(place, photographs=photographs, checked=photographs // 3)
    others = (
        ("Rungsted", 55.89, 12.55),
        ("Middelfart", 55.5, 9.73),
        ("Skagen", 57.73, 10.6),
        ("Ebeltoft", 56.19, 10.67),
    )
    with Project(place) as project:
        project.stations.put(
            [
                Station(
                    name=name,
                    latitude=56.71,
                    longitude=11.51,
                    depth_m=4.5,
                    effort=30,
                    unit="minutes",
                    gear="snorkel",
                    began=datetime(2024, 7, 9, 8),
                    ended=datetime(2024, 7, 9, 20),
                ),
                *(
                    Station(
                        name=one,
                        latitude=latitude,
                        longitude=longitude,
                        effort=20,
                        unit="minutes",
                        began=datetime(2024, 8, 1),
                        ended=datetime(2024, 8, 1, 12),
                    )
                    for one, latitude, longitude in others
                ),
                Station(
                    name="adrift",
                    effort=25,
                    unit="minutes",
                    began=datetime(2024, 7, 10),
                    ended=datetime(2024, 7, 10, 20),
                ),
            ]
        )
        for number, (one, _, _) in enumerate(others[:3]):
            project.stations.put_files(range(1 + 12 * number, 13 + 12 * number), one)
        read_in(project, place.parent, photo(100_000))
        read_in(project, place.parent, photo(7, taken_at=datetime(2024, 7, 10, 12)))
        project.files.add(found(place.parent, "broken.jpg"))
        (broken,) = [one for one in project.browsing.files() if one.path.name == "broken.jpg"]
        project.files.record_unreadable([(broken.id, "it ends in the middle")])
        project.files.note_passed_over([(place.parent / "a.mp4", "video")])
        people = ("Ada Lovelace, ada@example.org",)
        facts = SurveyFacts(title=f"Jellyfish of {name}", people=people, area="Kattegat")
        project.survey.put(facts)
