"""Written by bench/guard/write_list.py: digests of words nobody may be called; see docs/guard.md."""

from typing import Final

EXACT: Final = """
!&Vf;VqnXy!4>q@+2=di!Hu<0Psjy7!i83}*w+q#!z=?$ivvoI#&Jd^<nKOV#57{wydQ|{#M3xU*l=DY#ZR14VvSax#_QR!Z!Ver#n^Clmt1K5
#wfW6qQJ!m#xQVs|LHm)#xw06)}Mx6$&s?3vU0U_$+P`Wn0lp$$;-;p2hwPQ$=!+8P&a~G$FiW_VCUu~$i|`6s9lj^$wKwC-Z6N3%cVmO+9$BN
&)swc)oDr6&1@-#s19)I&WiD9<*R@s&s^8^F`ZWt&vDzY0NguG(!}8u?CwPB(B3*%+F{dA(`|B<9#=<^(pCp;77Uq3(qgsH+$lIl)%l*=L{fV{
)*jV56syw`)75FM`<Jei)S|0{6H6z?*)iC9B^HI{*Cz6pjxl`(*I?i1Kaq5U*TG#ipd8a&*iyzV6mbZX*r&)zR?<e>*~}{2h0J;N+J|b8q$8q-
+MoXhp~S6a+V(hD(RQk4+k=4`(Ye2W+|(C8f6}lx-%r`yh>n~D-7bF5;>c^j-90m-{c6lC-SZRNq0>mJ-Zpd&ySOMf-ircz9*YpA0!<xP0jV{=
0-G}QQjD8q02lokf)H$`0;cIW5P?`+0=|6%FWdB20S~H24m&ie1(pXQ$^PLt18-?U)_Q(P1Jz!}Ku$FQ1b7(61`)1c2$h>mTdV^y2&t>^A<|s&
22JNAXTSgA2<Dq}!|L}r2AQoeyn(0E2b*g*Ex!iK2dhHF4XIMA2pUdQ<<PV43Vh3JK?fi!3lCF5G!`<83qKigBcG4442*Q%5F>Co4H~0kcO#F;
4IhiXFJT$q4xo%>^%x1k4{=`OHV+705->zYJU;Db5WQ=UF(tZm5YFnGbxHkM5ckkd^cfcA5eU-8<ii_}5l%y>D1KEo5m)A0d|7}_6#2px-@Fje
6;O5CnR_w{6<YHYxf|AU6IS;og3N9B7>blFp5#NK7?24hH;C;17T|gy$DEW(85wUw8Q?M48;S=(o-1X=8QfupZ0~FT9-&u45TJp+9Mg>hf1OWU
9cSv9XL_|t9d!7OuVPGc9rDVo#_BM5;!YW(GRqKS;L|ssiL7?6;T3((tvhkX<0^>s5&pls<R&`H9fl@K<`PRvc-h~8=@{QiNbnoP=^~gyu-WFZ
=u+J1hntc^=usCE*~F%n>47Z*L&g|#>=FAa_JA33>l^tm-KS2`?;+6QZF_Hz?AH!HW?Cpt?THOX>c#UB?l0$H{;p{7?}MK)7`Ed2@0eGTV>1nz
@3VNwss=RS@5wCL`Q8}}@VkY3ZpFBZ@pJGqqR4n4@z$;36|U4OA1&$(LuWw#AlvG9Udk)!AwZ!{Z1k_uA|U^8`8PmuB-APc`vh(rB3MtLRSuH<
B@K{5?E;(UB@dffo2Cd~BDQ^BrdJ7rB`8nJo>?&4Bgjr3r%>okBoic72Pw`HBrw&%k6_-mC9f!=a64MTC=3>!V;NCBC@eY(?4Mt=CES|cS$5bH
CeYbJF`E=gCp-MfoZ-N7D-*OOg~~kpD-EK+Jg;*$D>raFl_DBkDUs_+H=r`9DnumZvDM<MD{$HQpWG%`EiKs3jlIQ#EnV|wa3}>fFOLfKWU;()
Fg-CLc}}!?Fi-jFcW3e{G!b6hYSUo6GN<4@-?;#!GTAHFX}limGXQ}{*J5VmGn1H^15Q~MGz>4`Y4+n_G~h|E$P@d#H6y18jZZq%H?E|f(a0E{
HGncf3~VkIHJVu_#@XhcHZ*~$k@$nUHcsIkj?gA*Hge-t?Z+Q9Hm{61p=Sb9I$yY<r{rr&I@*ihkguB~IqFX}uf~qEJ^3dC%N+<7Ju$Q4N5eFR
J}F1VB-eeuKJXyQS9@paKN%oMD<|O~KOU@azOsU!KY1MS2AryKKdFT9UO2&VL?dB(vZro_L@y^mAdNVzLQ;*5ztrZ+LSB8!an#bBLmHCuorM>O
LpsD3H(8R1M-ePZT;WMXMH(HQW~-KIMJuO?Vci5DMUSBN2@}d4Mv!9GrW*@bMyYV@Yf<3yM{LLX)=B~GNLQC0&4!EON_>#5T?8@fO9&Z4^N*qC
Op#p}mRD*APW)+q*`X_zPfF6CV+5`HPncV&ZuhHFQ$!$rb}<b+Q(Z6t;LksJQD^msp<p=%QHcZYvN)nqQU;rlCxCg!QX`e0ZaYplRHEYPOsb46
RVX~HBz9$URZKMz^)OMZRvqU@BD%#DSMc;`7S+CDS^1{*n(042ShI~)PQq`qT97~g4m;9-T?~YUhFe|7TkvQCph)}?TzFAqT^qzjUOiLzdc~<_
UqbKP#WZK?UsMQ?m!Q`_U{?t(S?elbU{_5VIi*Q>VP_=EoO$ocVs3|VC<nCYW*ZHWthTPVW9H@lgci=&X+MC5D#G3FXJ*Ag8bZXOXUqB0rQ+e~
XWmM4Cj}bsXd)wlv8#02Y!qHFQGBTCY-tKB1>}30Y3Ye(Bbm@`Y;~Wm)f&?ZY=h?o7L4CHYS8SN7gr-GYk1=-YVKrfYk`mlVa$2dYo0i>$w7m}
YxQTf7|a)eYzcpf9;petZK2>W{rpHVZ{B_FeLQGh^-Ei>PNpKT_%+JCqwZid_93*;-wE6b_?HCUq6|Jr_`8`T7PnMg_uy?e@(V<L`*Q%wk91vt
a#kfE^$KYpaBgI7l%3VJaCSaZE3*l8aK<Ge7ss_naO|vBxaed|aY+IXQg8Pra_d_%;^A(HajkoCHj}~$an(rO5apIJapcl`<Kls*b#y>29+w?9
b*+n!Wwp|fbFo)~aN>=BbVk3>+N?oGbb)>Sku4&Fby-icYUDSzc+Ef-=et~~c0_0x;QcBycIVE5O&`FvcU1CzrLfWKdEQ`i_U-)ydFB||kpJ%v
dMqvaFIo}@di1CTiM|~5dvRiH$1zYhdvjn}bb5AIe>-v34;$dweR!X7qbLprf;);J;=(QhfKZ!&UR(}GfR7-z_g=v3fZ%*ni6VMMfjF+BL=D{s
ftLQWTeDA7fzYOta1`rLg#E5l6BCQfgN2b>BI1=+gN|gs_Yz-Sgj{Zlpj)5%h(jTwNlYX5h@{~}ZSngJhE60x);N-MhLN*39YulSh}IRBLx2yW
i!G)GKUhpZi*&!+9~oZ_i+Lw!Tb+M;i5f5u;lk#8iEx~8DPah*iIQFML(`;Tj&l`hQWxCtj7A5D4BG@`j=csDl>d%ijO-p+KRws;jPnqo%JCWy
jRvX<&Ywx-jTF=vWo7yRjY<CFbDswijZeWfl5YG-j^R0oWe?(tj~K8V6o#hCk)pIvy4u9Yk2q*W43k-ukAU8UnEe$9kOraCQ{X)KkPE2|<N}e@
kUsOpb|c`skz@7w1d3g<l58$2H+MPtlTKBqk<`j6m&j1Jnv|r7m6C`7p{J-vma;lN^62`Bm|xRPC_4pum}LyECfhk9n!90Y_A4r4n3CH68^sSq
n~ka2e`K99o9ECZz6H9$oT4@>g^0}=ofD3j#h{}*ohcR#8_95Ep$gZ75<f%;p2CB5%f?qgp@l=gXTqNNp_XoPd+xc*pdKB>crWk3pnE~we;2b|
ptoXdP)Ou2q#L2a3lab=qoL5V4STpmqs*~>`M59|r0hNNd=hicrG7T`qV{ihr^t8w!d4%-s2g`r8sV$#sY>2<Nn{Z$su1l(Fk6`gsw%twIrEc^
t-a{(rg2`0to6S*B;EGQu4m!eo~yY{u<*7{He>OzuGu4DUP<OMuG~FE6K*#@uNgNnhBm0`uRvu|$ymi5ug7$KsyV9Ouh1{(^JG!cusd3c@|dp~
v3jS$E{j4&vE^j3iaxw`vQF0YCOx8Hv^cq`ago^Avd~*_t`+j6vkC6$yh#h-vlO|{Np8sTvmu%d&4*_#vq*>(94YS3w1Lb84M?sXwLTjB3(UWD
w_G{|!vEjuwe>;k!QJTcx$EMmWUN-Ax(`5bni?izxFa}CE>JRqxNu3lgcB-Fxo~Ivet0alx{AGVz8tN^y3alSk^}p5y@8g)lHM_!yMh`?&NC-K
yTY)*#iF?Dym|KqkSCLUynke|?k{aZz#?Ea!mF6Gz${US>}{!vz1})>Q)OdWzBSFCr^c`az_=n$)xl>Vz_IEJ6~Aunz`<JY$5&o{{08*3T`ae@
{X4hcBr%Fz{ny;y;+&LE{xsd~s)HrL|8^|P^#5(3
"""
"""8 bytes of each word, in base 85; a word must be the whole word."""

ANYWHERE: Final = """
#xw06)}Mx6$=!+8P&a~G&WiD9<*R@s)%l*=L{fV{-%r`yh>n~D0-G}QQjD8q2dhHF4XIMA3lCF5G!`<83qKigBcG444xo%>^%x1k5l%y>D1KEo
6IS;og3N9B7?24hH;C;19-&u45TJp+9Mg>hf1OWUBDQ^BrdJ7rB`8nJo>?&4Boic72Pw`HC@eY(?4Mt=DnumZvDM<MEiKs3jlIQ#H?E|f(a0E{
HcsIkj?gA*I$yY<r{rr&M-ePZT;WMXMUSBN2@}d4RvqU@BD%#DS^1{*n(042T97~g4m;9-YS8SN7gr-G^-Ei>PNpKT`*Q%wk91vtdvjn}bb5AI
fKZ!&UR(}GftLQWTeDA7gN2b>BI1=+j~K8V6o#hCkUsOpb|c`slTKBqk<`j6ma;lN^62`Bn!90Y_A4r4o9ECZz6H9$p@l=gXTqNNpdKB>crWk3
qs*~>`M59|uNgNnhBm0`usd3c@|dp~vkC6$yh#h-xFa}CE>JRq
"""
"""The same, of words that are refused also inside of others."""

HEADS: Final = """
abe abo afr all ara arb ars ass ban bat bdd bea ben bft bll bmb bmd bmp bmr bne bng bnr bns bon boo bot brr
btc btl btt bud buf bul bum bur but cam car chi chn chr cme cml cns col con coo crp crr cur dag dap dar dat
day deg dia dip dix dnc dne don doo dot dpr drk dth dtn dun dxd dxi dyk eye eyt fag fck fdg fga fgb fgg fgh
fgq fgs fuc fud gat gay gin gip gky gll gnj gok gol goo gpp grd gro gto gtr gyb gyl gyp gys gyt hal hdg hee
hei hem hgg hig him hlf hnk hod hom hon hym ike iky inj jap jew jga jgb jgg jgr jig jij jjj jng jpi jun jwb
kaf kan kat kff kgg khk kho kig kik kkl kna kne kng kts kuk kyk lad ldb ldi ldy leb les lez lub lzz may mch
mck mec meg mga mgf mgg mnc mng moc mon moo mun myn myo nck neg nga nge ngg ngl ngn ngo ngr ngs ngt nic nig
nik nkk nlg okl ove ovn paj pak pal pan pca pcc pck pcn pet pft pha phg pic pik pil pje pke pky plc ple pll
pls pnc pof pol poo por pra prc pri prr pte ptr qas qee qrs qua que qus rag rce rcm rds red ret rgh rgt ric
rss rta rtr rus sam san sch she shm shn sla sln slo slp smb snd sno snw spa spc spe spg spi spr sps squ str
swa swm tac tai tar tch tco tim tmb tow tra trb trn twe twl wag wbc web wei wet wgg wgn wgo whg whi wht wib
wig wog wop wph wtb yar yid yrp zga zgb zig zip zpp
"""
"""The first 3 letters of all words: what begins with none of them is not looked up."""

INNER_HEADS: Final = """
bud cam dar doo dot fag gay nig rag ret san she sla spe spi tac tim tow tra wet wop zip
"""
"""The same, of those refused inside of others."""

INNER_LENGTHS: Final = (5, 6, 7, 8, 9, 10, 11, 12, 13)

SHORTENED: Final = """
!!z$i>l7cP!#fF<S+!w>!)b92VI7UR!-`q{m#VZd!>1d30&;Dz!I%q|j@qrj!VgvrK*YW~!bN^aiR{t;!b`D3jua=3!pF`<iKrbj!rNaL?6NZ|
!uBMw0@^z8!~&x5zK=&l#&Mj^3hBfG#5^-y?sc0F#8Kxp3)yqy#8mY@ZrNK>#<DU!!r;tb#E!dz3RUsR#EO?riWXP}#Sy?9a0VeC#TVJYTutT6
#Xo59f3`kx#^<S%4R~|E#dIXY#(gG)#h0P6(=Nwe#u@A{i&=x+#wikGx$7W&#z(AU5;Qul#}N(;4$v5x$!?f(`C10<$&lUSC8E&1$*|NY#KBSa
$3^Db#=<2{$582}W9Q}w$ALKe5L82k$RFWr@sqpm$S5kSdy8s}$Z^a0%ujY4$`y4Bh=Qk7$jFauH1u%&$tB;Ua9fRT$v2l?)JC4M$yvY<lCyl|
${jgwRq(+($~q?7Ua98i%)w!cf8vCf%EYY9*=x94%Eb*N$o!LA%FwwJ2HKpI%PlR^;x|IF%R97Bb(Dvs%S!igzxEb%%S-0?sm3Hu%TqP224I`=
%Zzs}&Y*Ij%c(9P@`R3m%d$vu6}PFF%iB~@j@yfj%k2YcS25-d%mC!oME4J0%t7Dj{NmjF&!x<JXrVKc&B5RohS~~M&MEs0TXMzb&Ozu^O^o{7
&Uh~quTnsR&UzZmhirY;&Xk*W&aT+r&aZVI6nR^*&f?X^66+uR&g9rjcr}r=&j(XJ=f2VX&pW+yuTr%2&z0RMxQ`;R&}K;$L$&An&}aiwy_eS`
&~-CI+)3gz(%7GlE}J@1((88v=)}QI(DQWHJ)}Jz(FEh)JyIV?(Pj-(hmxa0(U1xk>$rt+(X6eji~*^R(YtK#r$>gs(Zeal2Ib%r(^>{w(nZ!8
(g@At36%$u(mCiMGhI?4(pZ`-#hApv(uUjzNUWkf(ugM1H?)2b(w<$jx8d6!(}`9&H>FMO)(#;kNtXw;)6R%(!Q84$)QuAYt(i+L)RFw&YKpMx
)Rac2`92xp)V&4u54##s)_SOOY+(f-)g>B4cXS)g)lRQvymT<{)ox<E!9qZN)rxKJY9<a?)wLRruV@+7)}c^()?(73*-a`iAI{oi*<1ABxXJ^C
*<BAN?T@)`*@fFpF)>2L*J*%BVI-c!*RY}CWo?=%*`TM<Q;u#T*p7SSP{N{g*ssw`xc2c^+!p+2B8kW<+$l(s58)ls+3Pkyzg+ZT+7tH`w_}(~
+S$sN^q`12+X+klgJzfH+e&rxD9@#G+j|0z14BtT+usG*iNe~1+wPIH1KdK$+~9xjcFis|-#IlGsCv)8-#^HaCEPQ_-)W_Yo8O@E-0PyWX8K}_
-2<Zv2o6%>-7=Fo-?cv>-8SXe+Fb2Q-;!j9>4a(3-G<!}5OJzz-GeecNPNBZ-J$D`1M247-KCH|A>_G(-ZHI*5*%RN-cZ_;wczd%-gg}u4<1oC
-h3n4;=F!%-mj<}n@)Ey-sp+Oya*1S-tJe|kB(#X-wI$bA^pHO-|uG(y87op0<Cq<7af_#0FO%Mp&<%*0F`;Iz_1p~0K6&yeN&ks0Lf&6FJ#7$
0`Hbnwg;wL0a~RO7<#G~0i0wdMI(ft0jY%u10fAM0{X`BFy@v915VVP1c5z417R2DEvaU718Pu=ZVYKq1<m}jb=R2;1U4lq;_Sg?1ZmnfcaN|G
1`!qQQzm%J1m2w^EgOJm1nAvL-<2Iz1pxm+-`1ti1x-knOk*u!2#{h35~p%Q2*~^KK;m5X21?ch6}GUQ28v$TQrQE&2NUb=X5z)&2W1g{Fm9u_
2^$i{{II6P2pY||rqf;H2|5<6S*RL530$caU;@gX356U1d#HoS3=VO3@b~XU3FM^;og5);3GFOQ99Ya63L_S;Kep~z3M%!J6;X7=3Oc&_x2IeU
3Z!RZotpXZ3mzAdu~_Q43qBqt4bAqR3raztjx@4;3w`38csFcA3{J#L5~dz(3{iIxuN9;g4!B&XXEfxP4#SV%kF0~_4(CxNBRhJp44$}Rz{`#i
45fGY=J!G<4>z(UwJ%OQ4ERj6>?I+64KMh1i5m!04O=>qEHL=64TsRc_9kA!4bZTY*W`Xi4dhS9M7Ucz4six5mZ@E_4t|wFq8_q%4uW3k=z^YR
4|7~w!ZwWA4}>P4SqftC5!jGR0iBEa57Z%&ZD|Mr5>f@=wgDI`5?kQ;@~4&{5Hr3;OE<qN5IBs6|AK;a5aj~49IO$M5bMQJO?A2&5of~1zgC-&
5rQeqb+gh)5u$7&(y}^=5ur15vat_g6)A;nEdJ9g64Bi<FhaE06?!X2nrlB-6F@?5<@9#{6JL;%p1qa?6NqxJt<%-|6O&lCl94?T6PDnr^~s86
6RB~kLsw;s6Sw-zQm+#16baOes!t{*6d`@0^W{R)6i151D40Mr6}6qhG36{27#?4LK7&&R7*@4y!lH1m77yGwlq$wA78hE_L?v_u7Gl8xTP;@x
7RBW7=!DLx7V>-aIwH&@7^&n4Dz8&_7aZKv^dU_l7ceu4?+*6x7m!zv|9;qZ7uI^`*^-L_8*jGk&K)n|8+=^$+BmMO8A?|0xcj>L8Bw|{FSl{T
8CP`Jk{ZAf8CWeJpPzlE8FLF(fc)1Z8OhCPpVT&E8P@fmg0V>m8^wju!8{FZ8ciI;(K>3O8f$W^^YnGE8oHfKdW#a68qBR~JAnD49#X()eJSPf
9(bRf?k$?99*9}$9?&BD9-w)ozZCCs91RuVl(7S496S&LN>1O$99>`rl33=A9<DtZoN~9P9D~O^b#E!L9I`q>69+MA9KC{ysEkKZ9VpgF^LN?$
9YR@)Wn~Kv9c%Zwg#zO59gKkxj7C3=9n}TB8v4W)9{>y&bX29Y;$W<V6<bF5;80O6gAQ+p;;G2W>{D)E;>d89^7>SY;A20!+nH`h;AbSRU%w@m
;H-!xjVG&O;MZ3SwBt~T;Pe_DkST$c;Tfqmf=8b+;co8C4e57^;fsKhFoc%O;i#CR(Z-LS;oi?`mCe=_<!%uvAUEh@<!l-XUWKHS<3zgyUeRoO
<7qwI!<|;g<F+4$Y0YnX<FylN$rR^Q<S0Sf;9#Rp<S6NzhRE%#<cri(LHWvD<fe0q8RR5R<nH$ut%Jk1<r%6WlNMrB<{iL$SmJM|=!LAod@B^D
=2lu?XwxT1=4)4h^{0-?=Gy9;&P#WE=KM?vI#zN%=M8@Qmuy-u=UqD!f7Y-M=msp(RY@%W>&M6(I-P5f>(APpb-h*L>5pF`Bti1J>>$3aD;W*N
>CqW_gyZg?>Do6-0E8#D>EQuT$tt{K>Fc5gdAcd7>LAWSXt|Y~>_q!B2flb3>jIJjO{cJ{>m|7W-nyh)>o+N^){QiZ>oqKr!;nhR>uWO7-r=dV
>v35d-K@&X?)<D1S$3n}?*NM_#_H1z?6{??IT?ec?8wq(6e{OX?BqE|=YE2;?CArdPITyK?GQh+(Bm!L?Q}okZI$Sb?RhR)%eNZ-?Ubik@!xGR
?VvERtQY{*?c(#w%A|23?eJY!2p4}5?eUZY<w*+r?eoiSi-GwE?pUbN8;p<x?tW&zx#uZv?whAYclvTi@6e?eY3a}v@Ds|11og^r@IZcZ2f^0M
@IszpEF6E=@KY@2vzGQn@_}95w|hx7@bE3S3Xm`T@bnK9Sq+5)@h>Ct6#jso@l57!*+&ge@sHc7SQ+eS@sUM2FGYK$@v59~*todG@{y4U=IF-O
A2YK(?{LZUA<pqF<{OF7AAC9Nj7uugABCiZjYi70AMZGGzF}i}AZ6%dwgJAbA^xDO9|6?MAlH6`y!xTMAoWz=6+8`#ApRHeY7l9!Ar;;$J;!Y>
Av1-q>L~hgAvBdo<#eYBAytuUG8-M`B&L#_Z+tNBB+cqasDMD|B-XO8$ogB8B48hWi2%RKB9v=aIYsJ?B<!;8g?rLnB>kPe^+||qB@F9PE2Ra0
BJ4i(;prK4BWm~6=*dLhBZAww02?$wB^W6@*Umf$Bd}MxPz{tRBsly0dlo{jBxEG^h#c~_C!1bG&wn?uC!s(QwfzS`C#tb7;hpYSC-=VKuGRAl
C153L_Wz2HCF|K=d70CACIi@1mjetMCKyJrM}EW6COP5m+aV7ZCS8RvG}zKdCWP-%0lpOLCZaG)gu*M}CfU*1BYzK;Cf{jt<k<CcCg}yQxg@@T
C{K`O*}qDVD$7x<Et=X>D&PM!3-Dj%D2#KSIc6q_D@dKBiudlHDDIkv$vABTDMMJCsYwmuDQ=D>qWoJuDYalXZQ~TaD^@I=QrwUVDeV8#t&YEG
Dj?3ASBYJhDvTYQ=>Am^DxuY5o8}MJE+{V-7yxeTE1z59{Ffv0E4~K#_jlENE5NDOR*0a^E;!&A%HefZE=-_61JJnJECeh=T1xs}EOSOb)-m4_
EOl*T;X~YsERkO*JN8qRET(K?;fS;GETm#~I;W`+EZPzc`%<H1Ei2~S*-1wyEt@=}`D3WOE|S3*&C!MWF%EUR6Fcg`F&EXW&u^xfF-wzT-=g;9
F2S~<I=}}ZF5JR}XncHaF5bCXd-1>3F=wU2&2Qs?F?zHUGqFruFI2Nk3!4k=FMj($d^&dvFVs(%zepM#FV~QfH>k*8FX+n==3gGkFYnB34;{5h
FZ{As9rT~@F`<JY8W1g~F`xU#3inKpFhdF<mkt9NFotNaHa*ZgG(1@~1?P}_G)b8dUyW*gG+obUkG26nG2s@BWZ1)kG5!CpzE;KlG5Gt!^_?!~
G8yVqMfkQDG9x5y*NcuUG=;grIVqmyGD~n(K_SQ>GFtMiOpNx`GZCGzBuH~pGgK8E$$<%#Gl5nxkH?h6Go~>K)1tg>GqQw)K`c#eGr-aKiP}Sz
Guuax0*+IpGx8J-I!0EIH!_qf9AtHOH(C4nWBVJ3H0?A3qr2VyH7D_cjK>;lH>hX6t8ZkdHE+L`ISq$oHF04r1)3NTHF=}MYu|H2HYx1rA-dMA
He<CxK?A%;HiW&&x;3_pHkZqRRhV`OHue_EnBp6EH{odKONG~uI%9)G#i&R#I+8B$*ZMcxI1W+b+Y6&cIE1r2hT*0UIR^Zm`O;KxITzJnbku;c
IU_aN;_X7pIYwLq23cIeIZSIBcg;TOIpin-Gpp`%ItTdmpH23#I|SmZ$NO@>I~>0D$F~*QJ!?M9@7A>zJ+C#)HU}zFJ3D~eI;I2?J49vx807mC
J8o|M337xIJVm3L_;S=bJo55gHtqZ4J~r?^lUIx(K1V9+G_6n3K5-^UcK=S!K;loO@H^C}KF#Gii?t$JKFbYwnnoS)KGMsdF<zZ8KHL$~=jIxl
KU5gx)C7P8KhSgm)s@v0Km`68QC})%Ky<RfBFkFAK{YX0%eU<uL&(eNVh@5TL+D=|@KpmHL+T_8#4ovML8PtN+4NH+LC`SG(s*b_LIO<O3o3B<
LLui>&z-5~LO=l*w_>dwLP%{;;=x&dLggSEDf><yLlj5`M6t9kLmIr4=@{!0Lp?2K32oBtLr%X+?)LTaLx9pJy}lA0L{XPlF#FH_M+183M*hJ*
M+_tWQ@+^yM2Ds%!da#6MDsqp#f#QsMJa#<D2Rn<MKVyGdKeGfMYvQPpgjhRMcg|h_G<-`Mh5FE4QdgkMsT5x78RfNMt3I;jD)>(N(x9>lbrBv
N24zZ(MbU8N2PoEy&I=oN<->Of{!q6N@-qfh|c3vNAWy=x|Zu+NBWd2e%Qm`N^ZrYt|VByNl5s;Z}%nPNn6`zFGnK%Nsh@m)McLHNvG}g$P2%G
NwH7VRN>+1N};Ptb*?}QO$0S@_jj=}O%DVy$6}vyO5^!DDvLrvO82`$L6eSxO=Nk!dY>K+ONnK9dJbo-OP#}k^y|{_OXw}MddxQbO`8ugeX-1|
Oc)cQlIRNpOvdF$LxUx$O~^Iz-eQ}hP!_)SBXuBpP!t9&S;_GiPNl07d>=v3P^4$EBxSG{Pc&F$dt!77PfF>G0KMg9PjO~<DDz&RPyZ`aU89cA
PzY#){#<DBPz}S#Y{HkPQ&ml%fs0P-Q-SxME4YUoQ3bl*#42edQ8=I>l?2}cQCv3r#~&==QLiqX@O%yJQYV3S4HbqwQZ%^Lee$&AQqF!)O!@{n
QqF+WN5z+rR!dP}mqabzR#1h;$e_ogR&mk6Y7yW>R+8kpG!qcgR2GnW89YRDR3s}UUx4%gR?m~8$Q!UzRFFQ_CO0NwRM^dhe)n^ARQFwyaBOly
RWLG+4x6veR^%8~VT@w@R^nK<Fjs}ZRgz@{(8X*3RkdYR`K=mQS=S-AOFOp#S>&!CL9v^XSAPL)&d&XvSW|M>rL74~ShA%|XYJBgSkd#=Vna16
Sl=AX3y4I5Soa#sZ6toHSqny*2qfR(SuV6zs1VB9SxUomT?{tTSz}MFM-hu&T0*b9Owl4#T2$^w;J;z`T8=5ReGiw3TFM>{UXYdCTFg~vb@qol
TQ@T6I<efITdO3!mHTSYTo74(+B2}-Tp+=pdCf-KTpI|+gM@TgTw<FjuTDP7T|QX~oOyYoU(5kJLN@zfU-Om|3_Ro%U6JD~8~Y&SUG@{%^w6(g
UGxxOJcz@HUQq=P5jzg9UVJY~!QrczUYBoVJ@$hvU`yJg)FhjfUe6a5d~Z_FUm<ClR|GRzUzx%pMzb~yV&XzWykSchV*$=N?2UTmV+y_2iGcNh
V=P%#X01_TV@^~PYG=7yV@q#s<}5EDVHG9)<0DnJVM%E5fDW+|VShejp`<wCVZPxPyc}};VgMDXS;(IpViIac;9Ui~Vq!p+i!4E<V}D&R(1J$y
W$DEj@L0|gW*^3fZg_vFW8s+_956XjW95!c?7fedWA!?_713KmWNVuE*+hPuWU+m*-+Y&DWbYtW$<|7EWg-uGVA61UWkvOAl_2;$WwQYcf#uLT
WzS5iYhA7TW{`E%UQoa6X3Gng;zYWGX;H`T0WWbYXAK7lq7Qn%XDa?ZKCq3$XN>tS4N@IYXObZnw2BQVXP-=%0FyNfXTXKXK`tMSXYC1X5oxha
X_?t}B^nzJXd$MZK1`0LXuhGd{}&pxXz~fq)vqSnY!^$TkJv)*Y#gfM*{VE|Y6+@j7cs1sY<l^p^RW%cY?Szd?M1CiYH%t7nFK_sYL!=$8RY~S
YM-TfRI-XwYSkYXkfbKZYZ&2ImVe1IYl{2qqUyT`Yma%)Z*y~mYyTQr2!?ypY|#&^0MO-eY~RHUH_OpeZ%&sV>g(Q>Z%+m;1PsbQZ0ths2xd6n
Z2BeLlROreZ2QsKmsDA8Z<eCc0E1#ZZ@MO0;ZHB>ZAjgP4w`H&ZY~8rlw6gBZ^ScxH2tL}Zdv!b&Q=YJZgSVfr&y!gZkY#g5x`BeZm5c_cWUy=
ZrBmaq3wem^(bA2{TWm$^)pYA#MMM3^*j61WL0|z^3UlH(w#Y-^;)&E_7bq|^?3mP|3>Y+^GG^;pZZ$o^J6zUq9HVB^RFVFugeA^^Zl0pz@~XS
^^~<XVi=sC^aY-Mb+y`o^f1Lba|$wt^hfEY&0Hr6^kX|+Z4-QU^sA*Lbec98^vIK@P;Kg2^|Fk2lbddu_(2~M<F&(X_*Qq`+o519_+XP3y@SlL
_+r8pMvS8r_8w6c|3??I_H07V7}?84_HqG@^7owJ_KO4jZ1MN{_OmrK!bWHo_Pr?~fc<bE_QfBXk>61^_bE9moI6>!_eDVqgU1Nz_pEXMbvMhn
_s|w_08kt}`#ui=y6CD!`-62CgiJN0`8&wyj6uKl`<LG7CIy@w`BXlS$Ud1Q`HjC^_mTN>`JmZqHUSq{`Le!)e?942`L{L2PaG;v`MKB{@;EWk
`NE0^j*isw`S-R`5n!6W`c9Qz2SP@B`fJxyAh9Ur`iDqFA%ucK`jJMOz{NHs`lU^v8Felb`q_tY_w6Et`}4Ers}hJ6a%cnavlZ3*a0ywqVfZwn
a<X3EdGVyna>?#UNU~?uaE_#k7hx*maJO5F{i>7#aNJW>NOPM9aP*=u8$trYaSaiIlg&95aaC2vw?z~Man-I%u8u-3aw`&-WRloTayx>c1s>P^
a}5d!(qFQKb&O!vDnbaUb)m~48GCY(b>p?x)!{)Ab@_B@N+8h%bAuP}70D4AbH^$&LZ*}$bO~O$$xx`rbp>Ocl@<)7bxB>K)3)OUbz)#Q8p%>X
c1SfT;~lFic?$kRH)JA?cCjT?8YOiGcD-Ap*hAOQcD-Q;^A9!^cGo@DNO&@QcHLERn5jpccMLV{9DbY*cO|ji)=JCNcPcs5vt7PscT-9}j9D9u
cXDd%v^sPMcZ!0J!)Y{zcmwh92LHnXcu_za_b`Hmcz6Z8;N@h*d#%JzH`A@xd%QuXhmTjld(iy%ARv>bd(q-q)@RX#dA!Pr*b%^%dEVjdzPH#m
dKUu23?sYfdMu>3gqT{0djdU&e}Ke7do7Gu&_;GQds+bMmQ*F!dvnyIfWmWhdx39&S*%(3d{s_!q^%_Pe&%yHn&9=ge355|B8BH6e9(Uv<S4JD
eT5vwXePjFe^oe}X0pgveb=@hFWb~$eiUpnG5{k)ey+8B)fWCGf&^;?@(F6Pf7(eE*|PuSf8Bueb59uzf=Rihe>%msf?DY{26qe4fCjfQL<DHK
fW1~H<hvR_fe5h02R&-}fgZlSm>mu9fhNNwi;JlRfn9d9ZACMbfqbBS*=H1&g*3OdVD`e9g>kQwx&L6qg@Ul_-1t>cgF^6<eK3D&gN>eYCEHOy
g_5>u=Gu-jg_KqIyPdDtgjGTo)uF}kgpkHykyleHgqy;;EpM%bgv#B6CFh0zgzA+BB@n}#g|EgnQ$Xweh&pP8SB-g?h9#4J`W~*7h9+(P92I!(
hGZS15^F0NhHp`-*A!bshJWRY?29jAhJkiMyc3K>hNt!sI7X^^hT<#v>Cy1|hV%!Ps}SjMhet6KkRnAbhev7()cr5dhhKHTyhpW#i$+i$&#f#F
i%GR}GvW^Gi%rx23M9Tsi(|$Db68@{i*srXL8Ky7i>9zdqK5G4iWtz<Ji7m~iWu+sRJ-H@i`~FN{g5_Yiforr;iPrdikT7Y*g3d_j%r-4jZj~z
j(a=5!xG_rj1Tf-Yat+}j9b^AZ@Mpij>8W{?R4QPjDs!79JP26jH_6Y?8-z>jI4WRYPozajJ88JAQ-FvjPhbV&QlW{jXt>pq1zK(jao%`NvnKW
jj0$hkF^?hjj0b~#hY=(jkiDuy`u!yjlGV0%m4K;jo;R4Y~dG6jxg$Uq_aR)jy|Q_sMi6<j{!^u;?odvk&?qQ$d<+xk)Yy6otbspk==po8S~C*
k=YYlaKY?Dk@!*e#Dbt=kCAq%>PN;DkO|Me#do|ik_BrK(8Drxkd&HZPWWL~ken9U&u!}OkogXBKbW)?ksx*1WE8sRktN-Tq{&_ekxS?$48ku%
l0*_RRqmLrl3rH7#IJ#elFFF!vgBZhlKzwCjZ6#Elhg|`U6)>dll4$q0&YP;lwn!<q1v`4ly-r+nB=Sil~T+3YdIqCm3%XEzy({wmEwulUJb1A
mHRg4b=T`YmZhTEQn`Bwm_$E}=%I-(m_+>J7A9vDmyfEXd66$(n<Dmlr3-dmnClqA9OFS<nJ0L4U6CVxnY#yl_lU?<nZm&&6^NZ`naa5)c@t*6
niizlm&#qinizueWxK-Gnj?UjfGadvnl*UQc*XZ*nneOV{kXg0o+=MXOEneAo2}-8p%G=qo80cF+Q2dXo8X40sLa|Po=i>(@romgoCB9jHv{QB
oJ?oWzlDe$o_6G@T#=~Go_rXsZv*Acoh~2Th_vc6omMgkRah8Wottp$bP&;tovR=<`Mm6poxj}JH?==DoxuO@9T{%yoyMh4h@2b4oz_u1zB$<M
p%YupyV-hip4`02MRx$Lp5%PrMtiAYpBgScV~UKIpF!`|heK9opNQJ;8`5<qpXE!2`V4lvplXA(Zr3Ubpm=+@rAOHgpvCbpiVbtcpycv1@&INh
p|PrudP*cBq$N`&Sc{@xq%?k`;)?J`q*RC>3ikw@q1PcO*jjBCq7pRZJ!Pacq9h;F#Xk&0qD*FVGm(NYqHZyth|O6$qJHw>Qfv8*qNw!%<CH={
qN{!8gEP^rqT>ukuoXh-qT_$2pU0Jhqd>aIqd{UMqdq}YZvQ4qr$!WaQKX-vr*8Qc2Do;>r6yp2N&)?sr8CbwlmXAYr9`2UO9>h7r;sAIn#K9`
r?$DR<a0Z2r@^A933)2Yr@h~W!bY<brDrfB+v*1|rENoj&EbNGrK-8d(oX`7r`=xlh9%bFrjId|*qfSIrkGWRl5;mWrlLqCP0;q)rrl^p{8>mp
ru@|>2%9T0r}TBaZe*D%s$0)1k(E`Us%?n+QSoD9s-bWA^9$Zvs0wFrq;5^gs6yW8X&3HKs8WGU>MPW0sAL8*GHx?GsBcuAXf2DksMsi>LVPle
sN?%za`UufsTYXshNuO3s^!?1WuEJ@swmZ}sLBW+s}*H4#z6Pkt!Xm#-QLOxt)uk=Q55Q-t*qh0Yl6Kst-K;$qz_R;t7(!Cw+eRqt7{QL#fIXg
t<@DIo=TXBtTwm@7oJ>atUCo&3-Pu9tpwiM=E`&stp|0FmugjptvoLfk~K#-tw_rUpRk?Qt{5e$o+LL@u9O75&53Onu<r!&kp^2euAnaBr7c0J
uCf;9>#5ZjuL9fejubu(uW3&c3;g|Nui*~v^NR}|u|bbt-dHnHv!r*uh{%LCv03dz4Bqnov1+Zj3>a8Jv2DQd%{4;{v4(AH-sDlYvOXpJU}S}>
vT3{U)6VKDvT^%xZS)z%v_Puuk`rL6v_U|p4GwUEvceozz6thSvh;nnoE5i<vpclv%<;5pvr;8Q3@kfjw*xKvlsP29w-R(c0+Ao)w5{(thCMr;
w8%FY{@2hcw9M*EL~}@^wB3T(+<Z6-wDhT~JWDz(wGY0LvMAd*wR#hc5l{NJwR|VtX(@F6wTJ)7<hc!twW>B8Sq!H6wd=B!(AK9)weY<W$f5v&
wgeh&OU3fUwmF@)_G%3Gwu7~0j(s_Kw{!$Kdf~_yx)YGj^c<m}x*kUFiT`{zx2`}~Cd>S7x8c07CbBv(xIY`{W#@MZxIZ@}#lXTKxKB<y32slP
xT$<eDyw%<xX}6cH;Ou2xeC0Find=3xjTlkhdJ?*xj^}MG7@|gxtiq9?QI$3y3k>FX>M2cy9)kcU+^jByBX(yyoJ6jyDe<K+PjvOyK2+_qfGUt
yL1Q@t(NU=yL~X2U6f0+yOjZTs@{}byXdASx$}iCyj{Wz{y%0@yo?g^IfHaMys~{X#bfwqy|%a~w=^&6y~UgefpOwOz#wAaxieH~z%)WojXo!5
z;sj}6UzuVzA-!KNjka*zMo}*we4P2zYWqupl&hnz`#0!omyGvz`-b(3`F{ezhLHmT8A<OzoydY-e&3azriU;^Y$$Bzu67o?XPH@zwoK{FDCdH
zyedKrx=uC{1TOCn(RNP{42>$f>CCF{566G9(!_%{7OWRJP1$8{8?HrhPMP#{aBVR+m#9Q{c(1-sH08U{~`dYVWh)>|0)TRvg+Ng|02HMT~H7S
|1SuH@6F4m
"""
"""The same, of words without some of their vowels."""

HIDDEN: Final = """
&Xy1iX-h5q2fd_RNPI|W2mEeI`Yj=+6uS-dm=)jl=a%!p%{X|zBx<+GOe7{5H^QnPZJ=L}KZLO}{IvYIPF{|W1DMm{S1U|i&D5iUUp`1VKRq3T
WgYrj_)tXrXKaIlNYeJheq}5W?FHiIftJs5BswrbkHlbx_4jR|p7^@0zOT@RvQ6VL=G%*g
"""
"""Digests of words of which only the ends are seen ("w***d")."""
