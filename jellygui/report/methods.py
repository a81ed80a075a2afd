"""A paragraph on the methods, with the numbers of the survey, ready to be pasted; its sources."""

from __future__ import annotations

from jellygui import __version__
from jellygui.domain.abundance import FEWEST, MEASURED
from jellygui.domain.clocks import offset_in_words
from jellygui.domain.lists import files, listed, photographs
from jellygui.domain.measurements import Rate
from jellygui.domain.species import COPIES, NONE_OF_THESE, UNIDENTIFIED, UNREADABLE
from jellygui.modelfile import describe
from jellygui.report.findings import Findings

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


def shown(rate: Rate) -> str:
    """`4.0 % (95 % interval 1.6 to 9.8 %, n = 100)`."""
    value, low, high = (f"{100 * share:.1f}" for share in (rate.value, rate.low, rate.high))
    return f"{value} % (95 % interval {low} to {high} %, n = {rate.count:,})"


def methods(found: Findings) -> tuple[str, list[str]]:
    """The paragraph, and the sources that it names, in alphabetical order."""
    parts = [
        _material(found),
        _clocks(found),
        _model(found),
        _people(found),
        _checked(found),
        _estimated(found),
        _sightings(found),
        _effort(found),
    ]
    words = " ".join(text for text, _ in parts if text)
    sources = sorted({source for _, sources in parts for source in sources})
    return words, sources


_Said = tuple[str, tuple[str, ...]]
_NOTHING: _Said = "", ()


def _material(found: Findings) -> _Said:
    copies, unreadable = found.row(COPIES).files, found.row(UNREADABLE).files
    were = "was" if found.photographs == 1 else "were"
    words = f"{photographs(found.photographs)} in {files(found.files)} {were} evaluated"
    left = []
    if copies:
        left.append(f"{files(copies)} with the same content as another counted once")
    if unreadable:
        left.append(f"{files(unreadable)} that could not be read left out")
    if found.unread_yet:
        left.append(f"{files(found.unread_yet)} not read yet left out")
    if left:
        words += f" ({'; '.join(left)})"
    days = found.known_days
    if days:
        spread = (
            f"on {days[0]}"
            if len(days) == 1
            else f"on {len(days):,} days from {days[0]} to {days[-1]}"
        )
        words += f", taken {spread}"
    if found.without_day and found.photographs:
        words += f", {found.without_day:,} of them on an unknown day"
    if found.stations:
        words += f", at {len(found.stations):,} station{'' if len(found.stations) == 1 else 's'}"
    return words + ".", ()


def _clocks(found: Findings) -> _Said:
    if not found.clocks:
        return _NOTHING
    said = [f"{one.camera or 'one camera'} {offset_in_words(one.offset_s)}" for one in found.clocks]
    return f"The clocks of cameras were corrected ({listed(said)}).", ()


def _model(found: Findings) -> _Said:
    if not found.model_id:
        return "No model was used.", ()
    model = f"the model “{found.model}” (SHA-256 {found.model_id})"
    if not found.classified:
        return f"Of these photographs {model}, which is in use, has classified none.", ()
    words = f"{_those(found)} classified with JellyGUI {__version__} by {model}"
    card = found.card
    sources: tuple[str, ...] = ()
    if card is not None:
        species = [kind for kind in card.species_keys if kind != NONE_OF_THESE]
        words += (
            f", a network ({dict(describe(card))['Network']}) that tells {len(species)} species"
        )
        words += " and none of these" if NONE_OF_THESE in card.species_keys else ""
        words += " apart"
        if card.measurements:
            first = card.measurements[0]
            words += (
                f"; its accuracy was {shown(first.accuracy)} on {first.measured_on}, by Wilson's "
                "score interval (with Newcombe's continuity correction near 0 and 1) for the "
                "effective number of groups of copies and bursts (Rao & Scott 1992)"
            )
            sources = (_WILSON, _NEWCOMBE, _RAO)
    words += ". "
    promise = found.promise
    unidentified = found.row(UNIDENTIFIED).photographs
    if promise is not None:
        words += (
            f"For each species a limit of confidence was set such that at least {promise.wish:.0%} "
            f"of what is named is right, "
        )
        words += (
            "as shown at 95 % by exact binomial tests in fixed sequence (Clopper & Pearson 1934; "
            f"Angelopoulos et al. 2021) on {promise.measured_on}; "
            if promise.is_shown
            else f"an estimate from {promise.measured_on}; "
        )
        sources += (_CLOPPER, _ANGELOPOULOS) if promise.is_shown else ()
        words += (
            f"{photographs(unidentified)} below it, or unlike what the model had learned, stayed "
            "unidentified."
        )
    elif card is not None:
        words += (
            f"{photographs(unidentified)} with a confidence below {card.confidence_threshold:.2f}, "
            "or unlike what the model had learned, stayed unidentified."
        )
    else:
        words += f"{photographs(unidentified)} stayed unidentified."
    return words, sources


def _those(found: Findings) -> str:
    """They were, or how many of them were classified."""
    number = min(found.classified, found.photographs)
    if number < found.photographs:
        return f"{number:,} of them {'was' if number == 1 else 'were'}"
    return "It was" if number == 1 else "They were"


def _people(found: Findings) -> _Said:
    if not found.photographs:
        return _NOTHING
    if not found.confirmed:
        return "No label was given or confirmed by a person.", ()
    share = 100 * found.confirmed / found.photographs
    return (
        f"The labels of {photographs(found.confirmed)} ({share:.1f} %) were given or confirmed by "
        "people, whose word counts before the model's."
    ), ()


def _checked(found: Findings) -> _Said:
    if not found.model_id:
        return _NOTHING
    check = found.check
    if check is None or not check.answered:
        return "The model was not checked on a random sample of this survey.", ()
    words = (
        f"A random sample of {photographs(check.drawn)} was drawn from {check.drawn_from:,} that "
        "nobody had labelled"
    )
    sources: tuple[str, ...] = ()
    if check.is_by_strata:
        words += (
            ", in strata by what the model said of them (Neyman allocation), one of each group of "
            "copies and bursts in a stratum, with known chances (Rosén 1997)"
        )
        sources = (_NEYMAN, _ROSEN)
    words += f"; {check.answered:,} were labelled by a person who did not see what the model said."
    if check.errors.count:
        words += (
            f" The model “{check.model}” was wrong on {shown(check.errors)} of those that it "
            "named (Wilson's score interval, with Newcombe's continuity correction near 0 and 1, "
            "for Kish's effective sample size; answers of one group tell as much as one)."
        )
        sources += (_WILSON, _NEWCOMBE, _KISH)
    if found.checks > 1 and found.has_interval:
        words += f" Checks before it, {found.checks - 1:,}, entered the estimates likewise."
    return words, sources


def _estimated(found: Findings) -> _Said:
    if not found.is_estimated:
        return (
            "The numbers of photographs per species are counts of labels, without a correction of "
            "the model's errors."
        ), ()
    if not found.has_interval:
        return (
            "The numbers of photographs per species are counts of labels by people, who have named "
            "all photographs; none is estimated."
        ) if found.photographs else "", ()
    return (
        "The number of photographs that show each species was estimated by post-stratification by "
        "the model's answers (Olofsson et al. 2014), labels by people being taken as exact; 95 % "
        "intervals are Wilson's with the effective sample size that the variance of the estimate "
        "gives (Franco et al. 2019), in which strata are smoothed by pseudo-Bayes cells (Fienberg "
        "& Holland 1973) and corrected for finite populations."
    ), (_OLOFSSON, _FRANCO, _FIENBERG)


def _sightings(found: Findings) -> _Said:
    rule = found.sighting
    if not rule.bursts:
        return "A sighting is a photograph; copies count once.", ()
    return (
        f"A sighting is a photograph, or a burst of one camera with at most {rule.gap_s:g} s "
        f"between photographs and {rule.length_s:g} s in all; copies count once."
    ), ()


def _effort(found: Findings) -> _Said:
    if not found.efforts:
        return _NOTHING
    units = dict.fromkeys(one.unit for one in found.efforts)
    measures = list(dict.fromkeys(MEASURED[one.measure] for one in found.efforts))
    words = (
        f"Abundance per unit of effort ({', '.join(units)}) is the sum of {listed(measures)} over "
        "the sum of effort of the stations of which every photograph was looked at for the "
        "species, those without it included"
    )
    if any(one.low is not None for one in found.efforts):
        return (
            f"{words}; 95 % intervals are percentiles of 2,000 draws of stations with replacement "
            "(Efron & Tibshirani 1993)."
        ), (_EFRON,)
    return f"{words}; fewer than {FEWEST} stations tell no interval.", ()
