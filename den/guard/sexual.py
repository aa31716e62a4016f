"""Sexual violence: forcing somebody, wishing it on them, or calling it fine."""

from typing import Final

from den.guard.rule import Group, rules

SEXUAL_VIOLENCE: Final = Group(
    "the line was about sexual violence",
    rules(
        """
{i}|{will}|{ill}|should|deserve|deserves|needs|need|hope|hopes|wish|gonna|get|getting|gets|got|be|being|to|lets
    _4 rape|raped|gangraped|gangrape|gang_raped|rapes|gang_rape|sodomize|sodomized|molest|molested|groped|grope!
    ~ not|never|nobody|no_one deserves|deserve|asks|asked ~ was|been|survivor|victim|victims ~ crisis|survivors|
    reported|report|arrested|convicted
rape|raping|rapes! {you}|her|your|a|that|those|this|women|men|girls|is_funny|is_fine|is_ok|jokes ~ stop|against|
    end|about|victims|without
raping! _3 should|isnt|is|would _3 illegal|legal|fine|fun|crime|funny|ok
{i}|{will}|{ill} _3 force! {you}|myself _3 fuck|suck|sex|bed|on_you|inside|knees|open|swallow
hold|pin|drug|roofie|tie _1 {you}|her down? _1 and _1 fuck|rape|have_my_way|use|take_turns|violate!
roofie|roofied|roofies! _4 drink|her|you|him|cocktail
no|stop doesnt|means|really|just|dont yes|mean_yes|means_yes|mean_no|convince|try_harder|mean_stop!
asking|begging _2 for it _3 dressed|wearing|skirt|outfit|rape|raped|drunk!
sexually assault|assaulted|assaulting|abuse|abused! {you}|her|your ~ was|been
youll|you_will|will _1 like|love|enjoy! it when i force|rape|take|tie
grab|grabbing em|them|her|him by the pussy|dick|balls!
passed_out|unconscious|drunk|asleep|sleeping _3 fuck|fucked|bang|use_her|have_sex|rape!
""",
        "survivor|survivors|victim|victims|awareness|crisis_center|hotline",
    ),
)
MENTIONED: Final = Group(
    SEXUAL_VIOLENCE.reason,
    rules(
        "rape|raped|raping|rapes|rapist|rapists|rapey|gangrape|molest|molested|molester|molesting|incest|pedophile|paedophile|pedo|paedo|pedos!"
    ),
)
"""What a bot leaves alone altogether, whatever it meant."""
