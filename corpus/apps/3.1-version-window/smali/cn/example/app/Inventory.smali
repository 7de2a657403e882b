.class final Lcn/example/app/Inventory;
.super Ljava/lang/Object;
.source "Inventory.java"

.method static publish(Landroid/content/Context;)V
    .registers 4
    invoke-static {}, Lcn/example/app/Inventory;->supported()Z
    move-result v0
    if-nez v0, :go
    const-string v1, "inventory"
    const-string v2, "skipped"
    invoke-static {v1, v2}, Landroid/util/Log;->i(Ljava/lang/String;Ljava/lang/String;)I
    return-void
    :go
    invoke-static {p0}, Lcn/example/app/AppList;->report(Landroid/content/Context;)V
    return-void
.end method

.method private static supported()Z
    .registers 2
    sget v0, Landroid/os/Build$VERSION;->SDK_INT:I
    const/16 v1, 0x18
    if-lt v0, v1, :no
    const/4 v0, 0x1
    return v0
    :no
    const/4 v0, 0x0
    return v0
.end method
