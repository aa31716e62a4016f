"""Papers: numbers by which states and firms know a person, in the forms of several countries."""

import re
from typing import Final

_FORMS: Final = tuple(
    map(
        re.compile,
        (
            r"(?<![\w.])\d{3}\.\d{3}\.\d{3}-\d{2}(?!\w)",  # Brazil, CPF
            r"(?<!\w)[a-z]{6}\d{2}[a-ehlmprst]\d{2}[a-z]\d{3}[a-z](?!\w)",  # Italy, codice fiscale
            r"(?<!\w)756\.\d{4}\.\d{4}\.\d{2}(?!\w)",  # Switzerland, AHV
            r"(?<!\w)[12] ?\d{2} ?(?:0[1-9]|"
            r"1[0-2]) ?\d{2} ?\d{3} ?\d{3} ?\d{2}(?!\w)",  # France, number of the state
            # what names itself, then a number
            r"\b(?:bsn|cpf|pesel|nie|nif|tfn|tax file|abn|cnp|codice fiscale|steuer-?id|steuernummer|ahv|svnr|rut|"
            r"personnummer|fodselsnummer|cpr|curp|rfc|pps|tckn|nric|fin|hkid|emirates id|carte d'identite|"
            r"carta d'identita|personalausweis|ausweis|pasaporte|passeport|reisepass|employee|payroll|staff|"
            r"student|"
            r"patient|inmate|case|file|policy|customer|membership|badge|claim|medical record|mrn)"
            r"(?: (?:id|no|nr|number|num|code|file))?\b\W{0,4}(?:is |= ?|was )?#?"
            r"(?=[a-z0-9-]{0,3}(?:\d[ -]?){5})[a-z0-9 -]{5,20}(?!\w)",
        ),
    )
)

_LONG: Final = tuple(
    map(
        re.compile,
        (
            r"(?<![\w-])(?:19|20)?\d{6}[-+]\d{4}(?![\w-])",  # Sweden and Denmark
            r"(?<!\w)[xyz]-?\d{7}-?[a-z](?!\w)",  # Spain, NIE
            r"\bdni\b.{0,20}?(?<!\w)\d{8}-?[a-z](?!\w)",
            r"(?<!\w)[a-z]{5}\d{4}[a-z](?!\w)",  # India, PAN
            r"(?<!\w)[a-z]{5}\d{6}[a-z]{2}\d[a-z]{2}(?!\w)",  # United Kingdom, driving licence
            r"(?<!\w)(?=[a-hj-npr-z]{0,16}\d)(?=\d{0,16}[a-z])[a-hj-npr-z\d]{8}[\dx][a-hj-npr-z\d]{2}\d{6}(?!\w)",
        ),
    )
)
"""Forms with four figures together."""
_FOUR: Final = re.compile(r"\d{4}")
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


def has_paper(text: str) -> bool:
    """Is one of them in a cleared text with a digit?"""
    if any(form.search(text) for form in _FORMS):
        return True
    if _FOUR.search(text) and any(form.search(text) for form in _LONG):
        return True
    return any(map(text.__contains__, _OF)) and bool(_THEN.search(text))
