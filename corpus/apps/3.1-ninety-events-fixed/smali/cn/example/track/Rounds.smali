.class public final Lcn/example/track/Rounds;
.super Ljava/lang/Object;
.source "Rounds.java"

.method public static home(Landroid/content/Context;)V
    .registers 1
    invoke-static {p0}, Lcn/example/track/Marks;->homeOpen(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Marks;->homeClose(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Marks;->homeScroll(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Marks;->homeRefresh(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Marks;->homeBack(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Marks;->homeShare(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Marks;->homeSort(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Marks;->homeFilter(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Marks;->homeEmpty(Landroid/content/Context;)V
    return-void
.end method

.method public static search(Landroid/content/Context;)V
    .registers 1
    invoke-static {p0}, Lcn/example/track/Marks;->searchOpen(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Marks;->searchClose(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Marks;->searchScroll(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Marks;->searchRefresh(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Marks;->searchBack(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Marks;->searchShare(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Marks;->searchSort(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Marks;->searchFilter(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Marks;->searchEmpty(Landroid/content/Context;)V
    return-void
.end method

.method public static detail(Landroid/content/Context;)V
    .registers 1
    invoke-static {p0}, Lcn/example/track/Marks;->detailOpen(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Marks;->detailClose(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Marks;->detailScroll(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Marks;->detailRefresh(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Marks;->detailBack(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Marks;->detailShare(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Marks;->detailSort(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Marks;->detailFilter(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Marks;->detailEmpty(Landroid/content/Context;)V
    return-void
.end method

.method public static cart(Landroid/content/Context;)V
    .registers 1
    invoke-static {p0}, Lcn/example/track/Marks;->cartOpen(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Marks;->cartClose(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Marks;->cartScroll(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Marks;->cartRefresh(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Marks;->cartBack(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Marks;->cartShare(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Marks;->cartSort(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Marks;->cartFilter(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Marks;->cartEmpty(Landroid/content/Context;)V
    return-void
.end method

.method public static order(Landroid/content/Context;)V
    .registers 1
    invoke-static {p0}, Lcn/example/track/Marks;->orderOpen(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Marks;->orderClose(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Marks;->orderScroll(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Marks;->orderRefresh(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Marks;->orderBack(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Marks;->orderShare(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Marks;->orderSort(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Marks;->orderFilter(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Marks;->orderEmpty(Landroid/content/Context;)V
    return-void
.end method

.method public static coupon(Landroid/content/Context;)V
    .registers 1
    invoke-static {p0}, Lcn/example/track/Marks;->couponOpen(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Marks;->couponClose(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Marks;->couponScroll(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Marks;->couponRefresh(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Marks;->couponBack(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Marks;->couponShare(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Marks;->couponSort(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Marks;->couponFilter(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Marks;->couponEmpty(Landroid/content/Context;)V
    return-void
.end method

.method public static message(Landroid/content/Context;)V
    .registers 1
    invoke-static {p0}, Lcn/example/track/Marks;->messageOpen(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Marks;->messageClose(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Marks;->messageScroll(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Marks;->messageRefresh(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Marks;->messageBack(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Marks;->messageShare(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Marks;->messageSort(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Marks;->messageFilter(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Marks;->messageEmpty(Landroid/content/Context;)V
    return-void
.end method

.method public static profile(Landroid/content/Context;)V
    .registers 1
    invoke-static {p0}, Lcn/example/track/Marks;->profileOpen(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Marks;->profileClose(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Marks;->profileScroll(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Marks;->profileRefresh(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Marks;->profileBack(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Marks;->profileSort(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Marks;->profileFilter(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Marks;->profileEmpty(Landroid/content/Context;)V
    return-void
.end method

.method public static setting(Landroid/content/Context;)V
    .registers 1
    invoke-static {p0}, Lcn/example/track/Marks;->settingOpen(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Marks;->settingClose(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Marks;->settingScroll(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Marks;->settingRefresh(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Marks;->settingBack(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Marks;->settingShare(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Marks;->settingSort(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Marks;->settingFilter(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Marks;->settingEmpty(Landroid/content/Context;)V
    return-void
.end method

.method public static help(Landroid/content/Context;)V
    .registers 1
    invoke-static {p0}, Lcn/example/track/Marks;->helpOpen(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Marks;->helpClose(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Marks;->helpScroll(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Marks;->helpRefresh(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Marks;->helpBack(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Marks;->helpShare(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Marks;->helpSort(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Marks;->helpFilter(Landroid/content/Context;)V
    invoke-static {p0}, Lcn/example/track/Marks;->helpEmpty(Landroid/content/Context;)V
    return-void
.end method

.method public static handOver(Landroid/content/Context;)V
    .registers 1
    invoke-static {p0}, Lcn/example/track/Marks;->profileShare(Landroid/content/Context;)V
    return-void
.end method
