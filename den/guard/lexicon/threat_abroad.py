"""Senses of threats in other tongues, without accents, and their frames."""

from collections.abc import Mapping
from typing import Final

from den.guard.senses import frames

ABROAD: Final[Mapping[str, str]] = {
    "de_me": "ich wir",
    "de_hit": """
        bring bringe bringen stech steche stechen mach mache machen schlag schlage schlagen schlitz schlitze knall
        knalle knallen hau prugel prugle fackel fackle
    """,
    "de_thee": "dich euch dir deine dein deiner",
    "de_down": "um ab tot kalt auf platt nieder zusammen",
    "de_harming": """
        umbringen abstechen totschlagen kaltmachen abknallen toten erschiessen erwurgen aufschlitzen kopfen
        zusammenschlagen verprugeln vergewaltigen abfackeln
    """,
    "de_break": "brech breche brechen schlag schlage hau haue polier schneid schneide",
    "de_body": "knochen beine bein nase kiefer genick zahne fresse schadel hals kehle finger gesicht",
    "de_lair": "wo_du_wohnst wo_ihr_wohnt wo_du_arbeitest welche_schule wo_deine",
    "de_dead": """
        bist_du_tot du_bist_tot bist_du_dran seid_ihr_tot uberlebst_den_morgigen uberlebst_den_tag_nicht
        kriegen_dich finden_dich finde_dich krieg_dich
    """,
    "de_warn": "pass_auf_deine pass_auf_dich_auf_wenn",
    "de_family": "kinder familie mutter schwester tochter bruder",
    "x_fun": """
        mario kart spiel schach ranked jeu partie echecs juego partida ajedrez jogo partita scacchi gioco spel
        schaken
        gra grze fifa minecraft lachen zum um_acht um_neun um_zehn um_sieben rire risa rir ridere risate baci
    """,
    "fr_going": """
        je_vais_te je_vais_vous je_vais_lui on_va_te on_va_vous on_va_lui nous_allons_te je_te je_viens_te on_te
        je_veux_te
    """,
    "fr_apos": "tegorger teventrer tetrangler teclater tencule tegorge teclate",
    "fr_we": "jarrive je_vais on_va nous_allons je_viens",
    "fr_harming": """
        tuer buter planter crever egorger poignarder massacrer demolir defoncer fumer eventrer etrangler violer
        decapiter demonter saigner noyer bruler frapper tabasser descendre tue bute creve plante egorge
    """,
    "fr_break": "casser peter exploser briser couper trancher",
    "fr_body": "gueule jambes bras dents nez genoux os gorge doigts tete cou",
    "fr_lair": "sais_ou_tu_habites sais_ou_tu_vis sait_ou_tu_habites sais_ou_tu_bosses connais_ton_adresse",
    "fr_burn": "bruler cramer incendier",
    "fr_home": "ta_maison ta_voiture ta_baraque ton_appart chez_toi",
    "fr_dead": "tu_es_mort tes_mort t_es_mort tu_vas_mourir tu_vas_crever vas_le_payer_de",
    "es_going": """
        te_voy_a te_vamos_a voy_a_ir_a voy_a vamos_a os_voy_a quiero_verte te_van_a los_voy_a
    """,
    "es_harming": """
        matar matarte matarlo rajar rajarte degollar apunalar violar violarte quemar quemarte reventar romper
        partir disparar pegar_un_tiro golpear torturar secuestrar cortar por_ti acuchillar
    """,
    "es_body": "cara piernas cuello garganta cabeza huesos dientes casa vivo familia ti te te_voy brazos boca",
    "es_now": """
        te_mato te_rajo te_degollo te_reviento_la te_parto_la te_pego_un_tiro eres_hombre_muerto
        estas_muerto no_vas_a_llegar_vivo no_llegas_vivo nao_chegas_vivo nao_vais_chegar_vivo
    """,
    "es_lair": "se_donde_vives se_donde_vive sabemos_donde_vives se_donde_trabajas",
    "pt_going": "vou_te te_vou vou vamos_te vou_lhe vao_te vamos",
    "pt_harming": """
        te_matar matar_te matar te_dar_um_tiro te_partir partir_te partir_a_cara te_apanhar apanhar_te te_furar
        te_esfaquear esfaquear te_quebrar quebrar_a_tua te_degolar te_espancar te_queimar queimar_a_tua
        te_arrebentar
    """,
    "pt_fun": "fome saudade saudades tempo tarefa aula sede aranha curiosidade",
    "pt_lair": "sei_onde_moras sei_onde_voce_mora sei_onde_vc_mora sei_onde_vives sabemos_onde_moras",
    "it_now": """
        ti_ammazzo ti_uccido vi_ammazzo ti_sgozzo ti_accoltello ti_sparo ti_sgozziamo ti_ammazziamo ti_brucio
        ti_faccio_fuori sei_un_uomo_morto ti_strangolo voglio_ucciderti voglio_ammazzarti
    """,
    "it_break": "ti_spacco ti_rompo ti_taglio ti_spezzo ti_spappolo",
    "it_body": "faccia gola gambe testa ossa denti braccia naso muso culo dita",
    "it_lair": "so_dove_abiti so_dove_vivi sappiamo_dove_abiti so_dove_lavori vengo_a_prenderti",
    "nl_me": "ik wij",
    "nl_hit": "maak steek schiet sla schop trap snij knal breek ram",
    "nl_thee": "je jou jullie",
    "nl_down": "dood neer kapot af tanden kop benen strot keel hoofd bek botten",
    "nl_lair": "weet_waar_je_woont weten_waar_je_woont weet_waar_jij_woont weet_waar_je_werkt",
    "pl_now": """
        nie_dozyjesz ci_polamie polamie_ci zabije_cie cie_zabije zajebie_cie cie_zajebie zatluke_cie potne_cie
        zarzne_cie zgwalce_cie spale_ci
    """,
    "pl_break": "polamie_ci zlamie_ci poderzne_ci obetne_ci rozwale_ci wybije_ci odetne_ci roztrzaskam_ci",
    "pl_lair": "wiem_gdzie_mieszkasz wiemy_gdzie_mieszkasz",
}  # fmt: skip
FOREIGN: Final = frames(
    """
de_hit > de_thee > de_down , de_me ~ x_fun
de_thee >> de_hit > de_me > de_down ~ x_fun
de_me > de_thee > de_harming ~ x_fun
de_break > de_thee > de_body , de_me ~ x_fun
de_me > de_lair ~ x_fun
de_dead , de_me ~ x_fun
de_warn >> de_family
fr_going > fr_harming ~ x_fun
fr_going > fr_break > fr_body ~ x_fun
fr_lair
fr_we > fr_apos ~ x_fun
fr_we > fr_burn > fr_home
fr_dead ~ x_fun
es_going > es_harming , es_body ~ x_fun
es_now ~ x_fun
es_lair
pt_going > pt_harming ~ x_fun ~ pt_fun
pt_lair
it_now ~ x_fun
it_break > it_body ~ x_fun
it_lair
nl_me >> nl_hit >> nl_thee > nl_down ~ x_fun
nl_lair
pl_now ~ x_fun
pl_break
pl_lair
"""
)
