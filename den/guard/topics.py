"""Topics: what single words are about, so that a word never seen beside another is read like its kin."""

from collections.abc import Mapping
from typing import Final

from den.guard.words import packed

TOPICS: Final[Mapping[str, frozenset[str]]] = {
    "end": packed(
        """
        die dies died dying dead death kill killed killing kills suicide suicidal kys kms unalive unalived
        unaliving overdose overdosed overdosing od ods sewerslide perish corpse lifeless deceased end ends
        ended ending endit
        """
    ),
    "deed": packed(
        """
        hang hanging hanged hung swing swinging dangle jump jumps jumped jumping leap leaping drown drowned
        drowning bleed bleeding cut cuts cutting slit slice slicing carve stab shoot shot starve starving
        hurt hurting harm harming choke suffocate strangle poison electrocute burn neck necking top topping
        topped offing step swallow swallowed gulp drink chug inhale huff inject punch undo pulled fall drop
        dive plunge lean
        """
    ),
    "means": packed(
        """
        belt belts rope ropes noose nooses cord lace laces sheet blade blades razor razors razorblade shard
        shards glass knife knives scissors trigger gun guns bullet bullets shotgun pistol revolver glock
        barrel pill pills tablet tablets meds medication paracetamol tylenol bottle packet dose gas exhaust
        garage fumes bleach antifreeze toaster oven plug socket beam rafters stool chair ceiling hook branch
        tree charcoal helium bag scar scars rubber cable sack
        """
    ),
    "place": packed(
        """
        bridge bridges roof rooftop balcony cliff cliffs ledge edge railing rail tracks track rails platform
        train trains traffic motorway carriageway highway overpass river lake sea pier bath tub window
        building tower storey lorry truck bus subway
        """
    ),
    "body": packed(
        """
        wrist wrists arm arms artery arteries vein veins thigh thighs throat skin temple skull mouth lungs
        heart brain
        """
    ),
    "life": packed(
        """
        life live lives living alive exist exists existing existence breathe breathing breath breaths oxygen
        pulse heartbeat born birth world earth wake awake sleep asleep
        """
    ),
    "after": packed(
        """
        grave graves coffin casket funeral urn obituary cemetery memorial eulogy headstone tombstone rip
        heaven hell afterlife eternal reaper morgue worms goodbye goodbyes farewell note letter will widow
        wake
        """
    ),
    "leave": packed(
        """
        gone leave leaves left exit out away disappear vanish erase delete unsubscribe quit check checkout
        checked rid without absence logout
        """
    ),
    "ever": packed(
        """
        forever permanently permanent good again tonight today tomorrow now already finally
        """
    ),
    "urge": packed(
        """
        just go please should better why dare brave coward guts balls man finally once finish finished
        follow through try tried attempt attempts promise promised keep mean meant prove deserve deserves
        need ought must hurry
        """
    ),
    "praise": packed(
        """
        best idea good great favour favor kindness kind gift solution solve improve improvement upgrade
        better happier relief relieved celebrate party cheer respect win smart answer hint
        """
    ),
    "alone": packed(
        """
        nobody noone everyone anyone family mother mum mom dad kids friends parents wife husband miss missed
        misses care cares notice notices mourn cry holding stopping stop holds stops worthless useless
        pathetic burden mistake waste disappointing
        """
    ),
    "you": packed(
        """
        you your youre yourself yours youll youd youve yourselves ya
        """
    ),
    "he": packed(
        """
        he him his himself she her herself they them their
        """
    ),
    "i": packed(
        """
        i me my myself im ive ill id we us our
        """
    ),
    "not": packed(
        """
        dont not never wont cant didnt doesnt isnt no
        """
    ),
    "do": packed(
        """
        do did done doing it use take get find pick grab write tie load pull climb walk stay make
        """
    ),
    "care": packed(
        """
        help therapist therapy counsellor counselor hotline helpline samaritans 988 safe proud love loved
        matter glad worried sorry hope here talk listen friend hug support hear thinking
        """
    ),
    "play": packed(
        """
        game games level boss lobby match round map ranked fps kart spawn respawn server film movie book
        show scene episode series chapter code app battery phone laptop stream chat song band recipe cake
        food pan dough garden plant plants season team league dog cat joke jokes mode build patch bug
        character
        """
    ),
}  # fmt: skip
HARM: Final = ("end", "deed", "means", "place", "body", "life", "after", "leave")
"""What a line is about that speaks of an end or a hurt; the other topics tell to whom, and how it is meant."""
TOPIC_OF: Final[Mapping[str, str]] = {word: name for name, words in reversed([*TOPICS.items()]) for word in words}
"""Of a word with several topics the first."""
