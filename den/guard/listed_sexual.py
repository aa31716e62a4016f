"""Written by bench/guard/write_list.py: digests of sexual words, for what is said beside a minor."""

from typing import Final

SEXUAL: Final = """
!LZv#?tCbd#@0Po{g1KR#h}$6aQ*jd$6fe2JxCFB$6}k8k3i6c$b~dMa|}Q6$sX?M5J-7A%)u#dE(?PO%D?LnQy4)I%Rgo=*@uc6&@LGG&l{^C
&wAEug70U~(MG)hlFqW;)=h?32xJK;)B+Ixc|;l&)x4Hwq`d6I+)3)huhP1v+Naw-o>){A+WxX!=ChQd+c5)=jjgmj+tt{Zwp%+C-iPwbE6y<W
-wkk_@->x{0FS^oN<ypZ0d@#1UZ{8M0u6xiAI8i31&)Jg-fN`S1(pXQ$^PLt15%}&qopUD1m@u^@)K<(1nM^NF@OZz1{XwsF0*Ff20%n?tJU|~
2;rvoYGq<v2Fh$tODd5i2o!b0MLo953%HRQW8Tif3+HQ}+(5JS375-v<45#63ehE@g*Ig|3kH9N9@?pm6R7Q;m}6h67!(#SiKf0^7-fsKf<E=u
84gO5%F3(l8XZW8as^(J8sau;5Hnl|9hATDlXVcE;$K)!k&i7f;Em_!woV^0;GyUe?HVV+;PabXP?QOp;~gk;F!q=p<(isqn(tJ0=8wt#X{LU1
>$%MM9gEo2>iD>`X8}L7?)C5f0zVds?mn0hCSrDu?uYihvARs5@}U+q{ELBHAI)%vCpK0uAOn6;$(yV)BMq#;P#E|=BZNdsKVlXNC35WcmRUo{
C4m&FD<!l?Co51Ds-)XgEDD}Q0TY|gEIbnQNI<k_Egu{F9wl$QF)D<##TR6}FPr+M2e{E1FQR`kTb43QFq?dIeqKO`GJE3kH@prbGV*PS=kQ=m
H4tm@d?(i8HO)?S6$+~QIirs(Z5^xhJ#B3+tW=(SJ4B9gM*!zVJwrO5M%Fc*LEGo0)I!@KN0b!_`8rs1NF&^#YZIQ1NHCT$&{mdzO4`cj{1qw+
Ol?S{jmX83Omp|^nj0CROwtM`vyiXROzknUKI>BdO~>B__3;_WP5v9tP7StwP7-WIb}hwpPk0BfQQK{|QFNpiGoUYjQl%P-1HSV+RbbP4G-J#Q
SBZJxa514FTs-5q<GRQXTzXAc9amqPU@u74QH?F?UJ~vm+v5d2WicI>3){FOY!`Icb~efXY?R6FIFhmUYR%}S;{acRYtkl~m`L7gZyUcDS?8x3
^GaT&BuT7)^J})U(B5;ra%A}{>_RjPam`D~VsoWLb-r{{ep-S;bjnah#A5k|cQU&;b9*K6cr>U!0j_Kdd#z#jU4IT}d04MGPBS2ue-HY5OpfP(
eBlxm`&yIne~1OUU~CkJf9$Otp5e&;fE0~ZO7!O5fT?cuT~)a6fnTyBL6Ir3fs5!Gx;jqsg)o#d_uy@fg95Yyv}t3^gN3W*kW11wga6yp6`-0w
hahWWG}qV;hc>uRuNjKBiD(--b$r=oimI*6vBBH9jgqIx2uT#>k((mn@;j5hl1AznMS2^BmA^VQ(0NTVmFH6p=>OSun$c=OW|7-Lo-v$S^d`gG
owg$oCX`>>o}%%zlb#8*pF!yt%MC{7pi*#wf1r{2piWPE61CINpp408W<C`*qPU!bEv{jNqXT|RPAE7FqYaS{SeOKmqc>U%KtY+;rTo!K(N;x!
rf*tav!t-VsG*_E10M=@sW&OgJlyl<sp*w&IYgw*ss$n_jpGUfssuEq*>srgto6S*B;EGQtsVF2lc)EsutK2XJ5!nrvQF0YCOx8Hv_xu}NJ7;9
vz(mDrx8WbwJVS3T|P3Dwn`KdSQ3esxx%v=3;mNEy6dA2i}f>oyRY;F3ao#cy^}2l$u~rjyaPsrv`d@Hy}A=p`1vd^zg#VsO~Sux{CpLj*f=d<
"""
"""8 bytes of each word, in base 85."""

OATHS: Final = """
!&OAdwtWPM!0E98@CVz*!4t|p;|SXW!;h5!X4q9(!<A+NA2QgO!I<6BDzNV=!P!EXn6Gwb!aPGNHaGr@#&=J97R%Z;#9UUjeEAgx#N_*mbiIMO
#R8JUa6%Gi#WP<fxq4r?#X_lW-`PK0#bQ~qcPhf<#eI$2pZ~i##ejsAbJ*|(#n`pG;)374#sX4$cY%Ez#y+kIXn3^+#z)3_;ysv^$fV@f&?>0*
$vi(sS2&JO$}hr@4h=}=%$)OjI4`3N%hHk@!LuHB%tS$<1TSp)&#~Le5YSS+&0*13l?>%F&2585a>e_3&6*vk-e*m?&;AFOd{L%W&N9JVohD_l
&`kJnm;7n1&eZ}b#3!$g&l{JFr+lSt&qItUY2$T;&r_T4j26ci&~@^?V`2m!(0Gc@x<RVB(2IAGw8X%f(9J;!&7KT;(C;_BHlR*i(C<k~=C5Ki
(EE!<yro49(EHzgM&~T~(Kq6cbMQgh(N1dfARXu;(wJii$+(-h(xr%|&5?l<(~$irPxuk0)-<9r)N*P+)3pkneGd1Q)DX@3?@)Z>)J+BdOkyX&
)Zm0n108<-)j%d7r|Y;Z)z)^vpz%}+*3nJlb@DkE*<ZFLV~0TH*=>(E7A1x+*=X7S%L1{h*IpLI*b3Ri*K^}`JE+v$*O$`zed!+b*WlssG(rsc
*k+9vQ!uq+*lxreAtS`0+^9`zsj6~E+wUqoC>UZC+xp(fhy|Yi-?`+qu3(rh-RU~7kc|cj-c+E5Uh9y$-tO@sfZEMf013|7?s8sS0oD*G`{h<w
1*nvH%%*ul1<wvS_+Y+D1C-(5%SaLQ1EALNRHSlc1GIhFGtH4d1N3Zb9d3uE1WkGAEY!T%2#^<GjV1?Q2&FD(sD-2Y2(0Iiqj-sq2+Ir&M$2@{
20%)yLA?`W2Vx2aWpb*(2cW%e?Ja1|2vIcO2ngZP2yYPOmFY?53$!>!Ce)yl3AxwR!^Mq13P(!)JBHCh3RS1Rah%tg3jZqmdnV>%3lCF5G!`<8
3z#QqIoEjz43lbY5qgU1453r;ng%Ts4<jOalXEJN4CfeA$8{Y`4XEIV^0>_|4k~%JWJ)y54mL_vCL70c4~2(M(|vJn5>mEkZGy{x5JigZeu*Yf
5Xb*Y4~kh>5YPDa;H1H75^H1c?caGB5fQ$lKD1iq5i__!Zb;375mbt2UXjDi606k$*3e~f6S6LhM0LcN6XEd+$kA8n6ZA{>|5q+%6m`9e_F9P;
6~||DUFBeO7$XK>Zf2Rk79}=OeOcd*7F4XcmK(2b7G9C6BpP*g7d<d^1N?=97mS)^d@K?F7n#NM;H<_z83y=KAc~b(8aXB^YUN``8hZlQSep6A
8q%8H){u{Q9#~8^znMpG90)hBR3HO_9333%_eTe69C}Rlt7ZP19Iy5aepekc9^Zl;<w&=h9_o*>hv}v^9j%S;od!$N9uMVlXT1{n;HQy9aTj@c
;NuY@wBncb;Rw|c&suZb;dC~xk-{@8<$$8G18P|B<1}6<rc4s><UdNYk=<85<oQKDub7&)<zt>r!X)4s<{^TeUawgA=$ylzByg@{=*fwnbj=IC
=MS+8U6`=9=`C@`NV9>o=cK^2b6N9`=g|&)i8K4T>L@jxm?kEO>UlLYM(&xO>c;G4L*NW2>oi!2PCM0{>p7or9PrKo>wF0#!r?a)>wWt*c8+1l
>~Cc&KokH)?#22!iH$iH?$_+{x(|f!?2HjVyk6U;?=ggLXw;oJ?>f0ri%s5c?d}!CMvBqa?jU?2xd>3w@Rrq+5BaAs@e!BoC&a?(@e_=hdeLBi
@fHP3keJtI@zy${>>gA*@|{GRX$+!2AU@!)rPZ}jAo)R|x%F5nB11nW-@m_gB<}T&zs~(&BEh}+Fn)7;BO?`1d>yOyBS%A3Ay?%6BUbVKuE@rg
BlU&eTugmoBqNOxk#^8#BsVoF^E@4<Bt;_nuksqhC146onbR=0C=;)QuBczYCB<O5*I|<VCawGC&E*s+CoqPcju)$vCt|&rg}~O3C{uDQQL&N|
C|v?po~b!CC}jZ6U4*|uD-*OOg~~kpD-EK+Jg;*$DCnsSo_3~|DH90S_XC^DDT0D+3<`0ADV&T&Ofl)ZDshy6lxgk5Dsr!6%b;OpEHlnOC5}||
EM^`UG_k|pEr;h!;SkN{Ex-CStlMLeE|K*)O6C9KF!(pk?g}|nF&FcHL3+t%F(J@-x`^WZF3x~H_v)F@FD(H=MYSWGFOq@{Kkbl0FPfQ@%|$3(
Fv9&5)JPY_FxYDTfXYu6G5H5Lu@=wXG=Dz~H7(mkGMlaOmw=<uGW1gzy2wYOGW>U@ZE4xRGX2_tn!XXGG`YpeK3)OnGf0>sEEajzGv0FB27dCH
G{a}+yE1vuG~h|E$P@d#H#-6--#YO1H#v)4oyHgjH-I?KG$S6yHjs_K_c<1LHoJ&<V}?<9H|>>*T|9qUI)6({<(Gg8I)W0=$PKULI>`JE!&y->
IK!aqLW-!qIP^mYP4Z?iI`bb)qVua(Ivm?=HFFM$IwKUALhP9dIx*vk!1au9IxCgf7@tU!J81|*jFdF(JHTwE4`+uHJc1^}qmoNbK(5iasM7sO
KA@<D0dd7iKDT5&*{036KJQet9j5|XKJn@5`38jRKK>R(2Sx*kKPEQhLK?8^Kk^tN^P*Y1K}i-xs`zLSL++)8MTC%9L>5`G2X+4$LARpxedcwo
LGb7yAz?7oLKLM8n)PQQLO2sm(M4C>LRD))C%8uALTfI~AA{+RLUbc$#zgzJLkkBa98BwCLwf)PAFJ#%M*+3ISoAg~MI9Q7!_2a+ML4kS0oO57
MM`&yzp`Z7Mi?$Aqr!{rMk-as@kJ<cMmtpMi0Uy1M|0}15;h0ON5t7`P`Qx`N=!$Qbx5R!O5qGmVpw>^OIV?fcMl#yOJ$+<zcFv@O^meJhDL$R
O_=U2NX!_EO_SG6vW>vDOr0Jfof%dZOu9?ql%$L$Oy(@!_-hq=P&E^$<n=oeP1q>5yM5(`PDx>~_G1_cPJK{3J$vaMPK$`F(N7|{PtPc^12wOa
Q0D%dwE>-9Q2A%7l5<coQ<-FD<|J%xQ>U!jUqg53QG8}ywUBqEQYG^5RdF&5Qel9>9(I<bQt`xy^wgbgQu3oEpzRbYQy}7gqmULFQzvvM9h(65
R#x0P%`P)`R+Ql^K1os^R4#%A75tX}R6A`~@(F&tRB1O=;o9`+RDBQ_K4J>-R_^C71YyWoRhwJubeyzARl&Y8a!IVeRoHG^Z$}()S5_n?6RFu)
SC}@|_kW}9SF>^2dUW~-SM?A_+RR@TSN%28nRi?}SX*vVyH~apSoU8iBig|1Sp8vT6>uSgS{&Kkzt2%LS{jE{lf0ZsT-tY4{~47ET3G$Es#NUH
T7x4OMZ*%KT<`JDF|?huT@AEf3gX4wT`V-7FZUu<Tfg~#$?hs(Tg&zt;$-WKTlL`G#rG}(To)ILTfj>%T}KKn7GxWtU5wPatZCaNUZf_Yo$uz`
U^Frc?|S_|Um{$oiOi(gV!kyFm5eQGV1_~xh#>RpV7T*9wZPFyV9945h(t2}VEU3let1tHVdG?(4ZjWIVzP=7A*Ci@W3W5WiFpakW;;R(3N-3x
W>gh!!c)jRWQwUPWCz$kWTRQztOkKDWskjf545s$X#dEE?Y*MHX9;Y{t0}P|X@SsMAg4VYXG(hN!gPcxXKp8e#H4(1XU!n}pv$|RXV1nwBsNyl
XZ@7|Tp?NXXbYMnso>8_Y;seX^&s=CYF0Q#4}-&TYXHUCnzF4;Yhd6=!6{szYjm|5kvn6yYqx;S61cHKYt@=*{j<7uYvDyW7;mg}Z%8|FU3HG}
Z7h&~WHgL$Z8UkyrpAm1Z@bN?Z27qmZGj!EC-ckMZHu3zP-e->ZMEVXL(UirZPXWPlK5~YZQyJ(>r|<VZR(TQ2G{w9Zij>1fQ+yCZjg5~L6GO%
ZqCJ&V*O<`^#A>^7;7n2^+^||mZdps^2Rn#b*?wS^6349dP`3m^onNM<;Ymr^sIJZ_6zIu^swBpxy2H{_$!ap()VcD_>iA$v3$7w_D5TTXj<rp
_QGZ1`*<)<_o<0MM-^j;_vZU1cDcb}`6)5k|KkzM`822a?+t<K`<XfGG?1bm`xNMHqK*JUa$hf~o<BmZa1$v9nJzAua?c?lR`&x8aAr{tdOaRD
aCUG#IU@lYaCff>*pB)`aHC{%OZ&aLaL|k~oVOm%atr7WMbV9WaxySaiVX@1b%O9cw%E9vb0m-Y|8G}hbA7b<0Z<N^bP!RGgaZ1#bb#!vlxRGU
bia?H0=}bpbuD_7X`os#c8v4%?l~oAc?nB2188_ccCgg4oPS@AcEw%B>YUl!cM-9c)1W9Lc_&FqfDj*Fcl;Mil%iiAcnsi;wcqEdcsTfPOBWOZ
czXQpe2C;Dd!juzLssgTd?Y1klx<hMdEsio1i4FbdHVy(+aGB<dRII3tN{1CdU+Epnj&9kdqPZ%reRQVe$jC&l)?$7e7tz)5Nu&xeE$n1agIm4
eEj7`Q?D9Hf#nZ1@aD1&f%tJH-}F3Ef)rBrI<6;_f4F7}P5_}^f>rkd9pf3^fSG4rLjZITfY`?}h;-lef^%#OcYvMMfaVd>`3hiVffsEm5`R~C
fnjppoxi%ofuMOUEb|$Wf{l<vN3FJ?g$THgx%c*Vg%t^FWOU={g*i0U1l6p%g0U{ygyyKwg4y=DFA3|jg9_7l1ei0ZgB)@L-X%z-gN|gs_Yz-S
gW|bEbNIwsh$0E`h13-zh&1B>ghm7;h4o%T@k(WTh4|2HF!7zohFufTo^x1PhKFadP73OjhUC3KoojLGh^4=a(7O4)hij#7CzO0khv=WHWyMKf
hwXb&h(}Iwhx%PehNOJ@i*)ZYaGCqXiE!_apO~u%iLK-^#F;XjiTh`yrl!1;iZY{djEVf4j6D#0BdDAyjXl`A0{XKijmjK1%*!)ZjpI`KDCK#U
jz-m-^tQ+rk+*V~RI!{|k1AjWqS+gnk1^ztSkA+fkA}W7b)X)dk^6SL?N}+ekzUN9x*>|Hk~_R>`je<jl4@7O#Zg+ylFto1WJwb)lG|K9L!1fc
lUvFTsp7|KlVpX6?38euls~uGEqx;zl|4TMFrD3im1nbqkrL@Cm5_g;Rn4cfm9=9>d~vqEmAn=k*Cm0WmZvVb!4ajQm_bFJ?N6VMmfv}71`ig+
mvOV;ZQDjVmw+OM+I-#bmx2CA{s7kbn)vWI6n|A>n-%taUJ)a$n2d)6<Yklhn4XKW5UL@&n<+@+9=V3*nF$>^>BC{>nODgmicJsQnQEyU<nuTl
nY~>?Lwp`&nlOKz6iayPnr$0dk_(-4nsqXs+Caz3o$!2(8&48Bo&z<Pj(jgUo2J>2MFv9>o51}Sq~lzVo;kM{0izIXoKTM$vX@M=oM05v%8hp@
oOIv_MQAT#oSzVhzc+pjon_&^f|Mm^ou7)Ci-<*rp1<Lv5SgJJp4CNS19*ECp6m0B-|~HXp=)&CB4goPpHm?$L?8p3pS!Au(X>jKpZ1#Xnr*Xi
pnyf%e}tChq3Ot{#R^;xq7j#15jsk-q=79xze=!cqA&iE0wfNaqCa^Z$VMn%qGb7ilBQ*lqbhYPDKXWLqoJ}j%vCfzr(3GWl{7w|r5!VsTsKU~
rDA-@pomy1rHFk;GEc=xrSliR#?GbWrT_8kr?PM0rcCn^5F1#7rn#=+NVoIhrzIL0Z7L%bsCRowg=mdEsNN3ITW+8IsZuQKy~h|Is^dd?yb%Mz
s^h;6e+bv2t!);OiH#tut)o3saof&jt1@XZ{FGcTtKy$|2DkQqt`D(;bc0f2tebpL=1(#&tikBBOFzj%tjP^|58YletxtPw5_m4ot~Q%gTzuQC
u-o-Z7Oh2{u=>0MadS}<u_6NbT`ll+u|jTrm;n&Yu}8+amK`P8v9*o^OL3-zvLojsh-+wBvQDuch+9=4v_D})*te6nvqp||U`nDwvzQv1Mw)h`
w5fOz_XoVCw=9Y{Z6&wOwACFvzi>nfwB3qwou}>`wUyCJnu>$@wZn^6oh*sKwe>;k!QJTcwwlL1!Ff&;w|Tp_b>Ca3x)A<q*JWA{x4Feo_Or~T
x@rn<J=X);xWAZ0T5uf!x_3-3q^B%YxdwAyPbJxMxe!}nv0T>?xo2}Z55+P0x{m#4qCXfqy9$>rz+-1Ey;~=$SRNO#y=)P*D_E+&y=fv}vWGx^
y>(o$4JaF#yEJ<)t&t<oyHpFnJ$`pyyN3%C07@ZkyXES2-VL^@yn25a>5Ma1ywO$tWExTiy~mPhKyvWuz$=B9l;(~1z)45iC0zg*z1})>Q)OdW
z4CeZi~|}uzIiWiAgVMPza-sjMIe?wzeGw1Z%y#D{;aVfWT|>!{J75<a3t}v{fg8lv1T`@{k}FWZB~Q%{~0<B+q*!R|2#fBniH;a|2H;*j41u~
|KG6+in^cf
"""
"""The same, of words that are as often a mere oath."""

HEADS: Final = """
ana ani anu ars ash ask ass azz bal ban bat bea bel bew bit bj blo blu bol bon boo bre bug bum bun but bwc caj
cak cam can car caw che cho cli clu cob coc cok coo cox cra cre cro cuk cum cun cuu cyb daf dar dic did dik
dil dir dix dlc dog don dou dum eja fac fag fak far fat fcc fck fcu fcv fec fed fel fer fin fkb fke fki fkk
foc foo fot fuc fud fug fuk fun fuq fut fux fvc fxc gas gay get gin gir god gof gro har hol hom hoo hor jac
jag jai jer jiz jof kid kis kit kli kno maa mad man mar mea mfc mfe mfi mfk mfs mfu mil min mof mol mot mth
mud muf muh mus mut nob nut nym oct ora org pac pal pec ped pee pen phu phv pig pil pis pol pri pul pun pus
puu puz rea rec rim sal sau sca sch scu shi shl shy six slu sna sop spa sph spi stf stu suc swi tad tal tar
thr tic tit ton tos tro twa ups use vag vaj vul wan wee wha wil wnk
"""
"""How all of them begin."""
