.class public Lcn/example/app/Startup;
.super Ljava/lang/Object;
.source "Startup.java"

.method public static run(Landroid/app/Activity;)V
    .registers 3
    sget v0, Landroid/os/Build$VERSION;->SDK_INT:I
    const/16 v1, 0x1a
    if-ge v0, v1, :modern
    invoke-static {p0}, Lcn/example/app/Inventory;->publish(Landroid/content/Context;)V
    :modern
    return-void
.end method
