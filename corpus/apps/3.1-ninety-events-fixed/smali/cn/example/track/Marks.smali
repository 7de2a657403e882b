.class public final Lcn/example/track/Marks;
.super Ljava/lang/Object;
.source "Marks.java"

.method static homeOpen(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x3e8
    const-string v1, "the page home shown"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static homeClose(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x3eb
    const-string v1, "the page home hidden"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static homeScroll(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x3ec
    const-string v1, "the page home scrolled to the end"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static homeRefresh(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x3ef
    const-string v1, "the page home pulled down"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static homeBack(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x3f0
    const-string v1, "the page home left"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static homeShare(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x3f3
    const-string v1, "the page home shared"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static homeSort(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x3f4
    const-string v1, "the page home put in order"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static homeFilter(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x3f7
    const-string v1, "the page home narrowed"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static homeEmpty(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x3f8
    const-string v1, "the page home nothing there"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static searchOpen(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x3fd
    const-string v1, "the page search shown"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static searchClose(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x3fe
    const-string v1, "the page search hidden"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static searchScroll(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x401
    const-string v1, "the page search scrolled to the end"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static searchRefresh(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x402
    const-string v1, "the page search pulled down"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static searchBack(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x405
    const-string v1, "the page search left"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static searchShare(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x406
    const-string v1, "the page search shared"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static searchSort(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x409
    const-string v1, "the page search put in order"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static searchFilter(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x40a
    const-string v1, "the page search narrowed"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static searchEmpty(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x40d
    const-string v1, "the page search nothing there"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static detailOpen(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x410
    const-string v1, "the page detail shown"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static detailClose(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x413
    const-string v1, "the page detail hidden"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static detailScroll(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x414
    const-string v1, "the page detail scrolled to the end"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static detailRefresh(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x417
    const-string v1, "the page detail pulled down"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static detailBack(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x418
    const-string v1, "the page detail left"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static detailShare(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x41b
    const-string v1, "the page detail shared"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static detailSort(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x41c
    const-string v1, "the page detail put in order"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static detailFilter(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x41f
    const-string v1, "the page detail narrowed"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static detailEmpty(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x420
    const-string v1, "the page detail nothing there"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static cartOpen(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x425
    const-string v1, "the page cart shown"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static cartClose(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x426
    const-string v1, "the page cart hidden"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static cartScroll(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x429
    const-string v1, "the page cart scrolled to the end"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static cartRefresh(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x42a
    const-string v1, "the page cart pulled down"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static cartBack(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x42d
    const-string v1, "the page cart left"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static cartShare(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x42e
    const-string v1, "the page cart shared"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static cartSort(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x431
    const-string v1, "the page cart put in order"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static cartFilter(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x432
    const-string v1, "the page cart narrowed"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static cartEmpty(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x435
    const-string v1, "the page cart nothing there"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static orderOpen(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x438
    const-string v1, "the page order shown"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static orderClose(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x43b
    const-string v1, "the page order hidden"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static orderScroll(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x43c
    const-string v1, "the page order scrolled to the end"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static orderRefresh(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x43f
    const-string v1, "the page order pulled down"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static orderBack(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x440
    const-string v1, "the page order left"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static orderShare(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x443
    const-string v1, "the page order shared"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static orderSort(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x444
    const-string v1, "the page order put in order"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static orderFilter(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x447
    const-string v1, "the page order narrowed"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static orderEmpty(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x448
    const-string v1, "the page order nothing there"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static couponOpen(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x44d
    const-string v1, "the page coupon shown"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static couponClose(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x44e
    const-string v1, "the page coupon hidden"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static couponScroll(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x451
    const-string v1, "the page coupon scrolled to the end"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static couponRefresh(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x452
    const-string v1, "the page coupon pulled down"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static couponBack(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x455
    const-string v1, "the page coupon left"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static couponShare(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x456
    const-string v1, "the page coupon shared"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static couponSort(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x459
    const-string v1, "the page coupon put in order"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static couponFilter(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x45a
    const-string v1, "the page coupon narrowed"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static couponEmpty(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x45d
    const-string v1, "the page coupon nothing there"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static messageOpen(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x460
    const-string v1, "the page message shown"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static messageClose(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x463
    const-string v1, "the page message hidden"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static messageScroll(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x464
    const-string v1, "the page message scrolled to the end"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static messageRefresh(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x467
    const-string v1, "the page message pulled down"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static messageBack(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x468
    const-string v1, "the page message left"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static messageShare(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x46b
    const-string v1, "the page message shared"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static messageSort(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x46c
    const-string v1, "the page message put in order"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static messageFilter(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x46f
    const-string v1, "the page message narrowed"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static messageEmpty(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x470
    const-string v1, "the page message nothing there"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static profileOpen(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x475
    const-string v1, "the page profile shown"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static profileClose(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x476
    const-string v1, "the page profile hidden"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static profileScroll(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x479
    const-string v1, "the page profile scrolled to the end"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static profileRefresh(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x47a
    const-string v1, "the page profile pulled down"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static profileBack(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x47d
    const-string v1, "the page profile left"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static profileShare(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x47e
    const-string v1, "the page profile shared"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static profileSort(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x481
    const-string v1, "the page profile put in order"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static profileFilter(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x482
    const-string v1, "the page profile narrowed"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static profileEmpty(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x485
    const-string v1, "the page profile nothing there"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static settingOpen(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x488
    const-string v1, "the page setting shown"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static settingClose(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x48b
    const-string v1, "the page setting hidden"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static settingScroll(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x48c
    const-string v1, "the page setting scrolled to the end"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static settingRefresh(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x48f
    const-string v1, "the page setting pulled down"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static settingBack(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x490
    const-string v1, "the page setting left"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static settingShare(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x493
    const-string v1, "the page setting shared"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static settingSort(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x494
    const-string v1, "the page setting put in order"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static settingFilter(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x497
    const-string v1, "the page setting narrowed"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static settingEmpty(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x498
    const-string v1, "the page setting nothing there"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static helpOpen(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x49d
    const-string v1, "the page help shown"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static helpClose(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x49e
    const-string v1, "the page help hidden"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static helpScroll(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x4a1
    const-string v1, "the page help scrolled to the end"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static helpRefresh(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x4a2
    const-string v1, "the page help pulled down"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static helpBack(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x4a5
    const-string v1, "the page help left"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static helpShare(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x4a6
    const-string v1, "the page help shared"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static helpSort(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x4a9
    const-string v1, "the page help put in order"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static helpFilter(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x4aa
    const-string v1, "the page help narrowed"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method

.method static helpEmpty(Landroid/content/Context;)V
    .registers 3
    const/16 v0, 0x4ad
    const-string v1, "the page help nothing there"
    invoke-static {p0, v0, v1}, Lcn/example/track/Hub;->mark(Landroid/content/Context;ILjava/lang/String;)V
    return-void
.end method
