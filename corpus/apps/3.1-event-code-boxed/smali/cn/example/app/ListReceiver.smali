.class public Lcn/example/app/ListReceiver;
.super Ljava/lang/Object;
.implements Lcn/example/app/Receiver;
.source "ListReceiver.java"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public take(ILjava/lang/Object;)Z
    .registers 8
    const/4 v4, 0x0
    :try_start
    check-cast p2, [Ljava/lang/Object;
    aget-object v0, p2, v4
    check-cast v0, Ljava/lang/String;
    const-string v1, "device"
    invoke-virtual {v1, v0}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :not_mine
    const/4 v1, 0x1
    aget-object v0, p2, v1
    check-cast v0, Ljava/lang/Integer;
    invoke-virtual {v0}, Ljava/lang/Integer;->intValue()I
    move-result v0
    sparse-switch v0, :codes
    :not_mine
    return v4
    :list
    const/4 v0, 0x2
    aget-object v0, p2, v0
    check-cast v0, Landroid/content/Context;
    invoke-static {v0}, Lcn/example/app/AppList;->report(Landroid/content/Context;)V
    :forget
    return v1
    :try_end
    .catch Ljava/lang/ClassCastException; {:try_start .. :try_end} :broken
    :broken
    move-exception v0
    return v4
    :codes
    .sparse-switch
        0x5 -> :forget
        0x46 -> :list
    .end sparse-switch
.end method
