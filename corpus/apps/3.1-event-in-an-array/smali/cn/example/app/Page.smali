.class public Lcn/example/app/Page;
.super Ljava/lang/Object;
.source "Page.java"

.method static handle(ILjava/lang/Object;)V
    .registers 6
    check-cast p1, [Ljava/lang/Object;
    const/4 v0, 0x0
    aget-object v1, p1, v0
    check-cast v1, Lcn/example/app/Signal;
    sget-object v2, Lcn/example/app/Signal;->SYNC:Lcn/example/app/Signal;
    if-ne v1, v2, :other
    add-int/lit8 v0, v0, 0x1
    aget-object v3, p1, v0
    check-cast v3, Landroid/content/Context;
    invoke-static {v3}, Lcn/example/app/AndroidId;->report(Landroid/content/Context;)V
    :other
    return-void
.end method
