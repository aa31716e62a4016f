"""Papers: numbers by which states and firms know a person, in the forms of several countries."""

import re
from typing import Final

from den.guard.ground import Ground, Worded


def _of_one(*ways: str) -> re.Pattern[str]:
    return re.compile("|".join(ways))


_FORMS: Final = (
    (_of_one(
        r"(?<![\w.])\d{3}\.\d{3}\.\d{3}-\d{2}(?!\w)",  # Brazil, CPF
        r"(?<!\w)756\.\d{4}\.\d{4}\.\d{2}(?!\w)",  # Switzerland, AHV
        # France, number of the state
        r"(?<!\w)[12] ?\d{2} ?(?:0[1-9]|1[0-2]) ?\d{2} ?\d{3} ?\d{3} ?\d{2}(?!\w)",
        r"(?<![\w-])(?:19|20)?\d{6}[-+]\d{4}(?![\w-])",  # Sweden and Denmark
    ), (0,)),
    (_of_one(r"(?<!\w)[xyz]-?\d{7}-?[a-z](?!\w)"), (2, 1)),  # Spain, NIE
    (_of_one(
        r"(?<!\w)[a-z]{5}\d{4}[a-z](?!\w)",  # India, PAN
        r"(?<!\w)[a-z]{5}\d{6}[a-z]{2}\d[a-z]{2}(?!\w)",  # United Kingdom, driving licence
    ), (5,)),
    (_of_one(r"(?<!\w)[a-z]{6}\d{2}[a-ehlmprst]\d{2}[a-z]\d{3}[a-z](?!\w)"), (6,)),  # Italy, codice fiscale
)  # fmt: skip
"""How they are written, and their signs before the first figure: those with as many are one pattern."""
_CALLED: Final = Worded(
    "bsn cpf pesel nie nif tfn tax abn cnp codice steuer steuerid steuernummer ahv svnr rut personnummer "
    "fodselsnummer cpr curp rfc pps tckn nric fin hkid emirates carte carta personalausweis ausweis "
    "pasaporte passeport reisepass employee payroll staff student patient inmate case file policy "
    "customer membership badge claim medical mrn",
    r"\b(?:bsn|cpf|pesel|nie|nif|tfn|tax file|abn|cnp|codice fiscale|steuer-?id|steuernummer|ahv|svnr|rut|"
    r"personnummer|fodselsnummer|cpr|curp|rfc|pps|tckn|nric|fin|hkid|emirates id|carte d'identite|"
    r"carta d'identita|personalausweis|ausweis|pasaporte|passeport|reisepass|employee|payroll|staff|"
    r"student|"
    r"patient|inmate|case|file|policy|customer|membership|badge|claim|medical record|mrn)"
    r"(?: (?:id|no|nr|number|num|code|file))?\b\W{0,4}(?:is |= ?|was )?#?"
    r"(?=[a-z0-9-]{0,3}(?:\d[ -]?){5})[a-z0-9 -]{5,20}(?!\w)",
)
"""What names itself, then a number."""
_DNI: Final = Worded("dni", r"\bdni\b.{0,20}?(?<!\w)\d{8}-?[a-z](?!\w)")
_VIN: Final = re.compile(
    r"(?<!\w)(?=[a-hj-npr-z]{0,16}\d)(?=\d{0,16}[a-z])[a-hj-npr-z\d]{8}[\dx][a-hj-npr-z\d]{2}\d{6}(?!\w)"
)
_VIN_LENGTH, _VIN_END = 17, 6
"""Signs of the number of a vehicle, and how many figures it ends in."""
_THEN: Final = re.compile(
    r"(?<![\w.])(?:\d[ -]?){7,13}\W{1,3}(?:is |are |that'?s |thats |was )(?:his|her|their|your|"
    r"my ex'?s|[a-z]+'?s) "
    r"(?:tax|social|ssn|sin|id|nhs|passport|insurance|account|card|student|employee|patient|national|bank)\b"
)
"""A number, then what it is."""
_OF: Final = (
    "tax",
    "social",
    "ssn",
    " sin",
    " id",
    "nhs",
    "passport",
    "insurance",
    "account",
    "student",
    "patient",
    "bank",
)


def has_paper(on: Ground) -> bool:
    """Is one of them in a cleared text with a digit?"""
    if (
        any(on.has(form, *before) for form, before in _FORMS)
        or _CALLED.found(on)
        or _DNI.found(on)
        or _has_vin(on)
    ):
        return True
    return any(map(on.text.__contains__, _OF)) and on.has(_THEN)


def _has_vin(on: Ground) -> bool:
    ends = (end for at, end in on.figures if end - at >= _VIN_END and end >= _VIN_LENGTH)
    return any(_VIN.match(on.text, end - _VIN_LENGTH) for end in ends)
