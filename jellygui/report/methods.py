"""A paragraph on the methods, with the numbers of the survey, ready to be pasted; its sources."""

from __future__ import annotations

from jellygui import __version__
from jellygui.domain.abundance import FEWEST, MEASURED
from jellygui.domain.clocks import offset_in_words
from jellygui.domain.lists import files, photographs
from jellygui.domain.measurements import Rate
from jellygui.domain.species import COPIES, NONE_OF_THESE, UNIDENTIFIED, UNREADABLE
from jellygui.modelfile import describe
from jellygui.report.findings import Findings
from jellygui.speech import Speech

_WILSON = "Wilson, E. B. (1927) Journal of the American Statistical Association 22:209-212"
_NEWCOMBE = "Newcombe, R. G. (1998) Statistics in Medicine 17:857-872"
_RAO = "Rao, J. N. K. & Scott, A. J. (1992) Biometrics 48:577-585"
_KISH = "Kish, L. (1965) Survey Sampling. Wiley, New York"
_NEYMAN = "Neyman, J. (1934) Journal of the Royal Statistical Society 97:558-625"
_ROSEN = "Rosén, B. (1997) Journal of Statistical Planning and Inference 62:135-158"
_OLOFSSON = "Olofsson, P. et al. (2014) Remote Sensing of Environment 148:42-57"
_FRANCO = (
    "Franco, C., Little, R. J. A., Louis, T. A. & Slud, E. V. (2019) Journal of Survey Statistics "
    "and Methodology 7:334-364"
)
_FIENBERG = (
    "Fienberg, S. E. & Holland, P. W. (1973) Journal of the American Statistical Association "
    "68:683-691"
)
_EFRON = (
    "Efron, B. & Tibshirani, R. J. (1993) An Introduction to the Bootstrap. Chapman & Hall, "
    "New York"
)
_CLOPPER = "Clopper, C. J. & Pearson, E. S. (1934) Biometrika 26:404-413"
_ANGELOPOULOS = "Angelopoulos, A. N. et al. (2021) Learn then Test. arXiv:2110.01052"


def shown(rate: Rate, speech: Speech) -> str:
    """`4.0 % (95 % interval 1.6 to 9.8 %, n = 100)`."""
    tr = speech.tr
    value, low, high = (f"{100 * share:.1f}" for share in (rate.value, rate.low, rate.high))
    words = tr("{value} % (95 % interval {low} to {high} %, n = {count})")
    return words.format(value=value, low=low, high=high, count=speech.number(rate.count))


def methods(found: Findings, speech: Speech) -> tuple[str, list[str]]:
    """The paragraph, and the sources that it names, in alphabetical order."""
    parts = [
        part(found, speech)
        for part in (
            _material,
            _videos,
            _clocks,
            _model,
            _named,
            _people,
            _checked,
            _estimated,
            _sightings,
            _effort,
        )
    ]
    words = speech.joined([text for text, _ in parts])
    sources = sorted({source for _, sources in parts for source in sources})
    return words, sources


_Said = tuple[str, tuple[str, ...]]
_NOTHING: _Said = "", ()


def _material(found: Findings, speech: Speech) -> _Said:
    tr, said = speech.tr, speech.number
    copies, unreadable = found.row(COPIES).files, found.row(UNREADABLE).files
    words = (
        tr("{photographs} in {files} was evaluated")
        if found.photographs == 1
        else tr("{photographs} in {files} were evaluated")
    ).format(
        photographs=speech.below(photographs(found.photographs)),
        files=speech.below(files(found.files)),
    )
    left = [
        why.format(files=speech.below(files(count)))
        for count, why in (
            (copies, tr("{files} with the same content as another counted once")),
            (unreadable, tr("{files} that could not be read left out")),
            (found.unread_yet, tr("{files} not read yet left out")),
        )
        if count
    ]
    if left:
        words += f" ({'; '.join(left)})"
    days = found.known_days
    if len(days) == 1:
        words += tr(", taken on {day}").format(day=days[0])
    elif days:
        words += tr(", taken on {count} days from {first} to {last}").format(
            count=said(len(days)), first=days[0], last=days[-1]
        )
    if found.without_day and found.photographs:
        words += tr(", {count} of them on an unknown day").format(count=said(found.without_day))
    if len(found.stations) == 1:
        words += tr(", at one station")
    elif found.stations:
        words += tr(", at {count} stations").format(count=said(len(found.stations)))
    return words + tr("."), ()


def _videos(found: Findings, speech: Speech) -> _Said:
    tr, said = speech.tr, speech.number
    if not found.frames:
        return _NOTHING
    rule = found.video_rule
    words = (
        tr(
            "Frames of videos are among them (frames: {frames}, videos: {videos}; of one every "
            "{seconds} s those at which the scene had changed, so that their number tells nothing "
            "of time)."
        )
        if rule.scenes
        else tr(
            "Frames of videos are among them (frames: {frames}, videos: {videos}; one every "
            "{seconds} s)."
        )
    )
    frames, videos = sum(found.frames.values()), len(found.frames)
    return words.format(frames=said(frames), videos=said(videos), seconds=f"{rule.every:g}"), ()


def _clocks(found: Findings, speech: Speech) -> _Said:
    tr = speech.tr
    if not found.clocks:
        return _NOTHING
    one = tr("one camera")
    said = [f"{clock.camera or one} {offset_in_words(clock.offset_s)}" for clock in found.clocks]
    words = tr("The clocks of cameras were corrected ({clocks}).")
    return words.format(clocks=speech.listed(said)), ()


def _model(found: Findings, speech: Speech) -> _Said:
    """Who classified, and how good that is."""
    tr = speech.tr
    if not found.model_id:
        return tr("No model was used."), ()
    model = tr("the model “{name}” (SHA-256 {hash})").format(name=found.model, hash=found.model_id)
    if not found.classified:
        words = tr("Of these photographs {model}, which is in use, has classified none.")
        return words.format(model=model), ()
    number = min(found.classified, found.photographs)
    if number < found.photographs and number == 1:
        words = tr("One of them was classified with JellyGUI {version} by {model}{network}.")
    elif number < found.photographs:
        words = tr("{count} of them were classified with JellyGUI {version} by {model}{network}.")
    elif number == 1:
        words = tr("It was classified with JellyGUI {version} by {model}{network}.")
    else:
        words = tr("They were classified with JellyGUI {version} by {model}{network}.")
    card = found.card
    network = ""
    sources: tuple[str, ...] = ()
    if card is not None:
        species = [kind for kind in card.species_keys if kind != NONE_OF_THESE]
        network = (
            tr(", a network ({network}) that tells {count} species and none of these apart")
            if NONE_OF_THESE in card.species_keys
            else tr(", a network ({network}) that tells {count} species apart")
        ).format(
            network=speech.below(dict(describe(card))["Network"]),
            count=speech.number(len(species)),
        )
        if card.measurements:
            first = card.measurements[0]
            network += tr(
                "; its accuracy was {rate} on {photographs}, by Wilson's score interval (with "
                "Newcombe's continuity correction near 0 and 1) for the effective number of groups "
                "of copies and bursts (Rao & Scott 1992)"
            ).format(
                rate=shown(first.accuracy, speech), photographs=speech.below(first.measured_on)
            )
            sources = (_WILSON, _NEWCOMBE, _RAO)
    count = speech.number(number)
    return words.format(count=count, version=__version__, model=model, network=network), sources


def _named(found: Findings, speech: Speech) -> _Said:
    """From where on the model names, and how much it left unidentified."""
    tr = speech.tr
    if not found.model_id or not found.classified:
        return _NOTHING
    unidentified = speech.below(photographs(found.row(UNIDENTIFIED).photographs))
    promise, card = found.promise, found.card
    if promise is not None:
        limit = (
            tr(
                "For each species a limit of confidence was set such that at least {share} % of "
                "what is named is right, as shown at 95 % by exact binomial tests in fixed "
                "sequence (Clopper & Pearson 1934; Angelopoulos et al. 2021) on {answers}; "
                "{photographs} below it, or unlike what the model had learned, stayed unidentified."
            )
            if promise.is_shown
            else tr(
                "For each species a limit of confidence was set such that at least {share} % of "
                "what is named is right, an estimate from {answers}; {photographs} below it, or "
                "unlike what the model had learned, stayed unidentified."
            )
        )
        words = limit.format(
            share=f"{100 * promise.wish:.0f}",
            answers=speech.below(promise.measured_on),
            photographs=unidentified,
        )
        return words, (_CLOPPER, _ANGELOPOULOS) if promise.is_shown else ()
    if card is not None:
        words = tr(
            "{photographs} with a confidence below {limit}, or unlike what the model had learned, "
            "stayed unidentified."
        )
        limit = f"{card.confidence_threshold:.2f}"
        return words.format(photographs=unidentified, limit=limit), ()
    return tr("{photographs} stayed unidentified.").format(photographs=unidentified), ()


def _people(found: Findings, speech: Speech) -> _Said:
    tr = speech.tr
    if not found.photographs:
        return _NOTHING
    if not found.confirmed:
        return tr("No label was given or confirmed by a person."), ()
    words = tr(
        "The labels of {photographs} ({share} %) were given or confirmed by people, whose word "
        "counts before the model's."
    )
    share = f"{100 * found.confirmed / found.photographs:.1f}"
    return words.format(photographs=speech.below(photographs(found.confirmed)), share=share), ()


def _checked(found: Findings, speech: Speech) -> _Said:
    tr, said = speech.tr, speech.number
    if not found.model_id:
        return _NOTHING
    check = found.check
    if check is None or not check.answered:
        return tr("The model was not checked on a random sample of this survey."), ()
    sources: tuple[str, ...] = ()
    sample = tr(
        "A random sample of {photographs} was drawn from {from_count} that nobody had labelled; "
        "{answered} were labelled by a person who did not see what the model said."
    )
    if check.is_by_strata:
        sample = tr(
            "A random sample of {photographs} was drawn from {from_count} that nobody had "
            "labelled, in strata by what the model said of them (Neyman allocation), one of each "
            "group of copies and bursts in a stratum, with known chances (Rosén 1997); {answered} "
            "were labelled by a person who did not see what the model said."
        )
        sources = (_NEYMAN, _ROSEN)
    words = [
        sample.format(
            photographs=speech.below(photographs(check.drawn)),
            from_count=said(check.drawn_from),
            answered=said(check.answered),
        )
    ]
    if check.errors.count:
        wrong = tr(
            "The model “{model}” was wrong on {rate} of those that it named (Wilson's score "
            "interval, with Newcombe's continuity correction near 0 and 1, for Kish's effective "
            "sample size; answers of one group tell as much as one)."
        )
        words.append(wrong.format(model=check.model, rate=shown(check.errors, speech)))
        sources += (_WILSON, _NEWCOMBE, _KISH)
    if found.checks > 1 and found.has_interval:
        before = tr("Checks before it, {count}, entered the estimates likewise.")
        words.append(before.format(count=said(found.checks - 1)))
    return speech.joined(words), sources


def _estimated(found: Findings, speech: Speech) -> _Said:
    tr = speech.tr
    if not found.is_estimated:
        return (
            tr(
                "The numbers of photographs per species are counts of labels, without a correction "
                "of the model's errors."
            ),
            (),
        )
    if found.has_interval:
        return tr(
            "The number of photographs that show each species was estimated by post-stratification "
            "by the model's answers (Olofsson et al. 2014), labels by people being taken as exact; "
            "95 % intervals are Wilson's with the effective sample size that the variance of the "
            "estimate gives (Franco et al. 2019), in which strata are smoothed by pseudo-Bayes "
            "cells (Fienberg & Holland 1973) and corrected for finite populations."
        ), (_OLOFSSON, _FRANCO, _FIENBERG)
    if not found.photographs:
        return _NOTHING
    return (
        tr(
            "The numbers of photographs per species are counts of labels by people, who have named "
            "all photographs; none is estimated."
        ),
        (),
    )


def _sightings(found: Findings, speech: Speech) -> _Said:
    tr = speech.tr
    rule = found.sighting
    words = tr("A sighting is a photograph; copies count once.")
    if rule.bursts:
        words = tr(
            "A sighting is a photograph, or a burst of one camera with at most {gap} s between "
            "photographs and {length} s in all; copies count once."
        ).format(gap=f"{rule.gap_s:g}", length=f"{rule.length_s:g}")
    of_videos = tr("The frames of a video are one sighting.")
    return speech.joined([words, of_videos if found.frames and rule.videos else ""]), ()


def _effort(found: Findings, speech: Speech) -> _Said:
    tr = speech.tr
    if not found.efforts:
        return _NOTHING
    has_interval = any(one.low is not None for one in found.efforts)
    words = (
        tr(
            "Abundance per unit of effort ({units}) is the sum of {measures} over the sum of "
            "effort of the stations of which every photograph was looked at for the species, those "
            "without it included; 95 % intervals are percentiles of 2,000 draws of stations with "
            "replacement (Efron & Tibshirani 1993)."
        )
        if has_interval
        else tr(
            "Abundance per unit of effort ({units}) is the sum of {measures} over the sum of "
            "effort of the stations of which every photograph was looked at for the species, those "
            "without it included; fewer than {count} stations tell no interval."
        )
    ).format(
        units=", ".join(map(speech.below, dict.fromkeys(one.unit for one in found.efforts))),
        measures=speech.listed(
            [
                speech.below(MEASURED[measure])
                for measure in dict.fromkeys(one.measure for one in found.efforts)
            ]
        ),
        count=FEWEST,
    )
    return words, (_EFRON,) if has_interval else ()
