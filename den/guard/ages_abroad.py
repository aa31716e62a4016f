"""Ages abroad: how old somebody is, and in which class, in other tongues, in one word or two."""

from collections.abc import Iterator, Mapping, Set
from typing import Final

from den.guard.childhood_abroad import PHRASES
from den.guard.phrases import Phrases
from den.guard.words import packed

_MANY = 20
_GERMAN: Final = (
    "zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn"
)
_DUTCH: Final = "drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien"
_NORDIC: Final = (
    "tre fyra fire fem seks sju syv atta atte otte nio ni tio ti elva elleve tolv tretton tretten fjorton fjorten "
    "femton femten sexton seksten sjutton sytten"
)
_FINNISH: Final = (
    "kolme nelja neli viisi kuusi seitseman seitsen kahdeksan yhdeksan kymmenen kymmen yksitoista kaksitoista "
    "kolmetoista neljatoista viisitoista kuusitoista seitsemantoista"
)
_POLISH: Final = (
    "dwu trzy cztero piecio szescio siedmio osmio dziewiecio dziesiecio jedenasto dwunasto trzynasto czternasto "
    "pietnasto szesnasto siedemnasto"
)
_CZECH: Final = (
    "dvou tri ctyr peti sesti sedmi osmi deviti deseti jedenacti dvanacti trinacti ctrnacti patnacti sestnacti "
    "sedmnacti"
)
_ENDED: Final = {
    _GERMAN: "jahrig jahrige jahrigen jahriger jahriges",
    _DUTCH: "jarige jarig",
    _NORDIC: "aring aringen aringar arig arige ariga",
    _FINNISH: "vuotias vuotiaan vuotiaana vuotiaat vuotta",
    _POLISH: "letni letnia letniego letniej latek latka",
    _CZECH: "lety leta leteho lete letou",
}
"""Numbers, and what makes one word of them and of years."""
_AGED: Final = frozenset(
    number + ending
    for numbers, endings in _ENDED.items()
    for number in numbers.split()
    for ending in endings.split()
)
"""Somebody of so many years, in one word."""
_YEARS: Final = "a figure"
_COUNTS: Final = {
    "due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici "
    "diciassette": "anni",
    "deux": "ans",
    "dos dois duas": "anos",
    _GERMAN: "jahre jahren jahrig jahrige jahrigen jahriger jahriges",
    _DUTCH: "jaar jarig jarige",
    "trzy cztery piec szesc siedem osiem dziewiec dziesiec jedenascie dwanascie trzynascie czternascie pietnascie "
    "szesnascie siedemnascie": "lat lata",
    _NORDIC: "ar ars aring arig",
    _FINNISH: "vuotta vuotias",
    "tri ctyri pet sest sedm osm devet deset jedenact dvanact trinact ctrnact patnact sestnact "
    "sedmnact": "let roky",
    "trei patru cinci sase sapte opt noua zece unsprezece doisprezece treisprezece paisprezece cincisprezece "
    "saisprezece saptesprezece": "ani",
    "harom negy ot hat het nyolc kilenc tiz tizenegy tizenket tizenharom tizennegy tizenot tizenhat "
    "tizenhet": "eves evesen evesek",
    "tria tessera tessaron trion pente exi epta efta okto oxto ennia deka enteka dodeka dekatria "
    "dekatessera dekapente "
    "dekaexi dekaefta": "chronon xronon xronwn hronon eton",
    "chetyre pyat shest sem vosem devyat desyat odinnadtsat odinnadcat dvenadtsat dvenadcat trinadtsat trinadcat "
    "chetyrnadtsat pyatnadtsat shestnadtsat semnadtsat": "let goda",
    "bir iki uc dort bes alti yedi sekiz dokuz on": "yas yasinda yasindaki yasindayim yasindayken yasina yasini",
    "tiga empat lima enam tujuh delapan sembilan sepuluh sebelas belas": "tahun",
    "otso nuwebe diyes onse dose trese katorse kinse disisais disisiyete tatlong apat limang anim "
    "pitong walong siyam "
    "sampung dalawang tatlong": "anyos taong",
    "teen char paanch panch chhe che saat aath nau das gyarah barah terah chaudah pandrah solah "
    "satrah": "saal sal baras",
    _YEARS: "ans anos anni jahre jahren jahrig jahrige jahrigen jahriger jahriges jaar jarig jarige lata latek "
    "ar aring arig vuotta vuotias vuotiaan leta lety letni letnia roky ani eves chronon xronon hronon goda "
    "yasinda yasindaki tahun "
    "taong anyos saal baras",
}
_FIRST: Final = packed(
    """
    ersten erste erster zweite zweiten dritte dritten vierte vierten funfte funften sechste sechsten siebte
    siebten achte achten neunte neunten zweiti dritti vierti zweit dritt viert forsta andra tredje fjarde
    fjerde femte sjette syvende ottende pierwszej drugiej trzeciej czwartej piatej szostej siodmej osmej prvni
    druhe treti ctvrte pate seste sedme osme devate pervom vtorom tretyem tretem chetvertom pyatom shestom
    sedmom vosmom devyatom birinci ikinci ucuncu dorduncu besinci altinci yedinci sekizinci elso masodik
    harmadik negyedik otodik hatodik hetedik nyolcadik pehli dusri doosri teesri tisri chauthi panchvi paanchvi
    chhathi saatvi satvi aathvi athvi nauvi dasvi primero segundo tercero cuarto quinto sexto ensimmaisella
    toisella kolmannella neljannella viidennella kuudennella
    """
)
_CLASS: Final = packed(
    """
    klasse klass klas klasie klasy klase tride tridy klassen sinif sinifta sinifa osztaly osztalyba osztalyban
    osztalyos class kaksha grado luokka luokalla
    """
)
_NUMBERED: Final = packed("klasie klasy klasa kelas groep arskurs klass klasse sinif clasa luokka")
_FIGURES: Final = packed("1 2 3 4 5 6 7 8 9 10 11 12")
_ANY_NUMBER: Final = _FIGURES | packed(
    "een twee drie vier vijf zes zeven acht satu dua tiga empat lima enam tujuh delapan sembilan"
)


def _in_pairs() -> Mapping[str, Set[str]]:
    pairs = [(number, units) for numbers, units in _COUNTS.items() for number in numbers.split()]
    pairs += [(str(figure), _COUNTS[_YEARS]) for figure in range(1, 18)]
    behind = {
        _FIRST: _CLASS,
        _FIGURES: (_CLASS - {"class"}) | {"eme"},
        _NUMBERED: _ANY_NUMBER,
        packed("wordt bijna pas net"): packed(_DUTCH),
        packed("ji mu"): packed("osm devet deset jedenact dvanact trinact ctrnact patnact sestnact sedmnact"),
        packed("au le son mon"): packed("college"),
        packed("min mitt mina"): packed("son barn"),
    }
    found: dict[str, set[str]] = {}
    for first, units in pairs:
        found.setdefault(first, set()).update(units.split())
    for firsts, seconds in behind.items():
        for first in firsts:
            found.setdefault(first, set()).update(seconds)
    return found


_IN_TWO: Final = _in_pairs()
"""A number and what it counts, a class and its number: what follows at once, or behind the stop of "5. Klasse"."""
_TOO_COMMON: Final = packed(
    """
    on sem teen char das sei due ot hat pet tri fem ti ni tre pate elso dos opt che sal baras trion argent bes
    college dose en fire mine mitt min mina prima primer premier proto sechs petit petite petites sora otto
    vier elf het lima dent dents infantes school mladshiy_brat de la in le a au mon ton son the yung ana apat
    siyam class char beli acht los sedm sortie andra pate segundo primero quinto sexto cuarto
    """
)
_UNITS: Final = packed(
    """
    jaar ar
    jahren jarige lata vuotta ani eves evesen chronon xronon xronwn hronon eton goda yasinda yasindaki tahun
    taong anyos saal
    yasindayim roky kelas groep klass klasse klasie klasy klasa tride tridy sinif osztaly klas
    grado luokka eme aring arig leta lety letni letnia lat latek jahrig jarig vuotias
    """
)


def _telling(word: str) -> tuple[bool, int]:
    return word not in _TOO_COMMON, len(word)


HINTS: Final = (
    _AGED
    | _UNITS
    | frozenset(max(phrase.split("_"), key=_telling) for phrase in PHRASES)
    | _FIRST
    | frozenset(
        word
        for numbers in _COUNTS
        if numbers != _YEARS
        for word in numbers.split()
        if word.isalpha() and len(word) > 2
    )
) - _TOO_COMMON
"""Words of which each of them holds one; a number in figures is looked for anyway."""
_LOOKED_FOR: Final = HINTS.union(*_IN_TWO.values()) - _FIGURES - {"class"}
_PHRASED: Final = Phrases((*PHRASES, *_AGED))


def abroad(said: str, known: Set[str]) -> list[int]:
    """Where one of them, an age or a class stands in a text with these words."""
    if known.isdisjoint(_LOOKED_FOR):
        return []
    return [*_PHRASED.places(said), *_in_two(said)][:_MANY]


def _in_two(said: str) -> Iterator[int]:
    at, before = 0, ""
    for word in said.split(" "):
        if before and word in _IN_TWO[before]:
            yield at
        if word != ".":
            before = word if word in _IN_TWO else ""
        at += len(word) + 1
