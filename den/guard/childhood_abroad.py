"""Childhood abroad: children, their schools and days in other tongues, without accents. `_` is a space."""

from typing import Final

from den.guard.words import packed

PHRASES: Final = packed(
    """
    grundschuler grundschulerin kleinkinder madchen tochter sohn tochterchen sohnchen bruderchen schwesterchen
    enkelin enkelkind neffe nichte saugling krabbelt krabbeln windeln schnuller schultute einschulung
    eingeschult hausaufgaben taschengeld pausenhof schulranzen kinderkrippe tagesmutter spielplatz milchzahn
    milchzahne wackelzahn zahnfee klassenfahrt klassenlehrerin klassenlehrer vorschule vorschulkind stutzrader
    sandkasten kuscheltier kinderzimmer pfadfinder pfadfinderin wolflinge konfirmand konfirmandin erstkommunion
    klassenarbeit stundenplan hausarrest ferienlager zur_schule schule_aus unsere_kleine unser_kleiner
    in_die_schule in_der_schule lernt_lesen erste_schritte erster_zahn klassenkamerad chindergarte chindsgi
    chind chinder primarschuel buebli meitli brueder bruederli schwosterli gottemeitli

    ma_fille mon_fils sa_fille son_fils notre_fille notre_fils ta_fille ton_fils mon_neveu ma_niece enfants
    enfant lenfant gosse gosses bebe bebes nourrisson bambin ecolier ecoliere ecoliers lycee lyceen collegien
    collegiens garderie nounou doudou tetine dent_de_lait dents_de_lait petite_souris cartable recre devoirs
    argent_de_poche la_maitresse prive_de_sortie privee_de_sortie colonie_de_vacances louveteau louveteaux
    premiers_pas premier_pas petites_roues en_cmi en_cei en_cm2 en_ce2 en_cp au_cp en_seconde petit_fils
    petits_enfants a_lecole lecole_primaire apprend_a_lire premiere_dent en_6_eme en_5_eme en_4_eme en_3_eme
    en_primaire petit_dernier petite_derniere la_cantine

    hijo hija hijos hijas hijito hijita sobrino sobrina nieto nieta nietos colegio escuela escuelita preescolar
    de_la_eso de_eso bachillerato deberes la_tarea mi_tarea mochila recreo raton_perez diente_de_leche
    dientes_de_leche panales chupete primeros_pasos primer_diente ruedines castigada castigado mi_maestra
    la_maestra la_profe mi_profe chamaco chamaca chiquitin peques nene nenes crios escolar reyes_magos
    jardin_de_infantes hermano_pequeno hermana_pequena hermano_menor hermana_menor bebita bebito paga_semanal
    lobatos aprende_a_leer aprendiendo_a_leer el_cole al_cole el_peque la_peque examen_de_mates el_insti
    al_insti

    filho filha filhos filhas filhinho filhinha sobrinho sobrinha neto neta netinho netinha escola bercario
    dever_de_casa licao_de_casa trabalhos_de_casa mesada recreio fralda fraldas chupeta dente_de_leite
    fada_do_dente primeiros_passos rodinhas de_castigo professora ensino_medio quarto_ano quinto_ano sexto_ano
    setimo_ano oitavo_ano nono_ano terceiro_ano miudo miuda miudos garotinho garotinha guri guria
    irmao_mais_novo irma_mais_nova cacula primeira_classe segunda_classe terceira_classe lobinhos catequese

    figlio figlia figli figlie nipotino nipotina fratellino sorellina bimba bimbi bimbe mio_bimbo un_bimbo
    neonato neonata asilo_nido allasilo scuola_materna scuola_elementare scuola_media scuole_medie elementari
    terza_media seconda_media prima_media prima_elementare seconda_elementare terza_elementare
    quarta_elementare quinta_elementare prima_superiore compiti paghetta ricreazione pannolino pannolini
    ciuccio dentino dentini dente_da_latte primi_passi rotelle in_castigo in_punizione gita_scolastica lupetti
    catechismo ragazzini scolaro scolara passeggino a_scuola

    dochter zoontje dochtertje mijn_zoon broertje zusje kleuter kleuters kleuterklas peuter peuters basisschool
    brugklas middelbare_school kinderopvang speen luier luiers melktand melktandje tandenfee zakgeld huiswerk
    schoolreisje schoolkamp speelkwartier juffrouw de_juf mijn_juf kinderen kindje kleinkind kleinzoon
    kleindochter neefje nichtje zijwieltjes naar_school kleine_meid zwemles op_school welpen jongetje
    kinderfeestje eerste_stapjes eerste_tandje leert_lezen

    corka corke corki synek syna coreczka braciszek siostrzyczka mlodszy_brat mlodsza_siostra mlodszego_brata
    moj_syn siostrzenica siostrzeniec bratanek wnuk wnuczka wnuczek przedszkole przedszkolu przedszkolak
    przedszkola zlobek zlobku podstawowka podstawowki podstawowce szkole_podstawowej gimnazjum kieszonkowe
    zadanie_domowe praca_domowa szlaban smoczek pieluchy pieluszki mleczaki zebowa_wrozka pierwsze_kroki
    pierwszy_zabek zuchy harcerz harcerka komunii wychowawczyni tornister piaskownica piaskownicy maluch
    maluchy niemowle dziewczynke chlopiec chlopca chlopczyk dzieciak dzieciaki do_szkoly w_szkole

    dotter dottern lillebror lillasyster lillbror barnen barnet ett_barn mina_barn barnbarn dagis forskola
    forskolan forskoleklass lagstadiet mellanstadiet hogstadiet arskurs i_trean i_fyran i_femman i_sexan
    i_sjuan i_attan i_nian i_ettan veckopeng laxa laxor laxan utegangsforbud blojor bloja nappen mjolktand
    mjolktander tandfen forsta_stegen forsta_tanden stodhjul fritids scouterna flickan flicka pojke pojken
    ungar ungen bebis bebisen smabarn skolbarn froken klassresa lekplats lekplatsen nalle sandlada i_skolan
    lar_sig_lasa

    datter datteren datra sonn sonnen min_sonn lillesoster lillesosteren barnehage barnehagen bornehave
    bornehaven bornehaveklasse vuggestue vuggestuen barneskole barneskolen ungdomsskole ungdomsskolen
    folkeskole folkeskolen barna mit_barn et_barn bornene mine_born barnebarn barnebarnet ukepenger ukelonn
    lommepenge lommepenger lekser leksene lektier husarrest stuearrest bleier smokken sutten melketann
    melketenner maelketand tannfeen tandfeen forste_skritt forste_tann forste_tand stottehjul speideren spejder
    spejderne guttunge lille_jente lille_gutt gutten_min jenta_mi jenta_var pigen dreng drengen drenge
    skolebarn leirskole lejrskole klassetur konfirmant konfirmation konfirmasjon legeplads lekeplass kosebamse
    bamse pa_skolen laerer_a_lese

    tytar tyttareni poikani poika tytto tytot pojat pikkuveli pikkuveljeni pikkusisko pikkusiskoni lapsi lapsen
    lapset lapseni lasten vauva vauvan taapero paivakoti paivakodissa eskari eskarissa esikoulu alakoulu
    alakoulussa ylaaste ylakoulu koululainen luokalla luokalle viikkoraha viikkorahaa laksyt laksyja kotiaresti
    vaippa vaipat maitohammas hammaskeiju ensiaskeleet ensimmaiset_askeleet apupyorat partiolainen sudenpennut
    luokkaretki rippikoulu kummipoika kummitytto lapsenlapsi hiekkalaatikko leikkipuisto koulussa
    opettelee_lukemaan

    dcera dceru dcerka bratricek sestricka mladsi_bratr mladsi_sestra mladsiho_bratra muj_syn miminko miminka
    dite deti holcicka chlapec chlapecek klucina vnucka skolka skolce skolky skolku materska materske zakladce
    zakladni_skola kapesne domaci_ukol domaci_ukoly domaci_vezeni plenky plinky dudlik mlecny_zub zoubkova_vila
    prvni_krucky krucky skauti vlcata svetlusky skolni_vylet ucitelka piskoviste plysak zakyne skolak skolacka
    prvnacek do_skoly ve_skole

    fiul fiica baiatul baietel baietelul fetita fetitei copil copilul copii copilasi fratior fratiorul surioara
    fratele_mai_mic sora_mai_mica nepotel nepotica bebelus bebelusul gradinita clasa_a clasa_intai
    clasa_pregatitoare eleva temele bani_de_buzunar scutece suzeta dinte_de_lapte dinti_de_lapte zana_maseluta
    primii_pasi cercetasi invatatoarea scoala_generala scoala_primara ghiozdan la_scoala invata_sa_citeasca

    lanyom fiam kislany kislanyom kisfiu kisfiam gyerek gyermek gyerekek gyermekem ocsem hugom hugica
    kistestvere kistesom unokam ovoda ovodas ovodaba ovis oviba bolcsode bolcsis altalanos_iskola altalanosba
    osztalyos osztalyba osztalyban iskolas iskolaba zsebpenz zsebpenzt hazi_feladat hazi_feladatot szobafogsag
    pelenka pelenkat cumi tejfog tejfogat fogtunder elso_lepes elso_lepesei elso_lepeseit potkerek cserkesz
    kiscserkesz osztalykirandulas tanito_neni homokozo

    paidi paidia paidaki kori_mou gios_mou i_kori_mou agori agoraki koritsaki nipiagogeio nipiagwgeio nipio
    dimotiko dimotikou gymnasio gimnasio lykeio likeio adelfaki aderfaki adelfoula xartziliki hartziliki pipila
    prota_vimata proto_donti proskopos sxoleio sxolio sholio scholeio daskala daskalos mathitis mathitria
    anipsaki anipsia eggonos eggoni

    devochka devochki devochke devochku malchik malchiki malchika rebenok rebyonok detey dochka dochke dochku
    synok bratik sestrenka sestryonka mladshiy_brat mladshaya_sestra mladshemu_bratu detsad detskiy_sad
    detskom_sadu sadik shkola shkole shkolnik shkolnitsa shkolu pervoklassnik pervoklassnitsa karmannye_dengi
    domashka domashnee_zadanie podguzniki molochnyy_zub zubnaya_feya pervye_shagi vnuchka plemyannik
    plemyannitsa malysh malyshka mladenets podrostok uchitelnitsa pesochnitsa igrushki v_klasse

    cocuk cocuklar cocugum oglum oglumun kizim kizimin kiz_kardesim erkek_kardesim kardesim kucuk_kardesim
    yegenim torunum bebek bebegim anaokulu anaokuluna anaokulunda krese ilkokul ilkokulda ilkokula ortaokul
    ortaokulda liseye liseli sinifta sinifa sinifi harclik harcligi harcligimi odevim odevini odevimi emzik
    sut_disi dis_perisi ilk_adimini ilk_adimlarini ilk_disi yavrukurt okul_gezisi ogretmenim ogretmeni
    resit_degil okula

    anakku anak_saya adikku adik_saya adik_perempuan adik_laki balita bocah keponakan cucuku taman_kanak paud
    anak_sd anak_smp masih_sd masih_smp sekolah_dasar di_sekolah ke_sekolah pekerjaan_rumah uang_jajan popok
    gigi_susu langkah_pertama pramuka mainan murid siswi bu_guru putriku putraku bayiku anak_perempuan
    anak_laki

    anak_ko anak_namin ang_bata mga_bata bata_pa bunso bunsong kapatid pamangkin sanggol elementarya haiskul
    takdang_aralin lampin dalagita binatilyo totoy laruan unang_hakbang sa_eskwela eskwelahan ang_anak paaralan

    bachcha bachchi bachchon bachchiyan meri_beti mera_beta beti betiyan bhanja bhanji bhatija bhatiji
    chhota_bhai chota_bhai choti_behen chhoti_behen choti_bahen chhoti_bahan choti_ladki chhoti_ladki
    chota_ladka kaksha jeb_kharch khilona khilone gudiya doodh_ke_daant pehla_kadam pehle_kadam nanha nanhi
    anganwadi school_jaati school_jaata school_jati school_jata bachpan munna munni
    """
)
