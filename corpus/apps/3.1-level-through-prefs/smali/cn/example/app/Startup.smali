.class public Lcn/example/app/Startup;
.super Ljava/lang/Object;
.source "Startup.java"

.method public static run(Landroid/app/Activity;)V
    .registers 3
    sget v0, Lcn/example/app/Config;->level:I
    const/4 v1, 0x2
    if-lt v0, v1, :low
    invoke-static {p0}, Lcn/example/app/AndroidId;->report(Landroid/content/Context;)V
    :low
    return-void
.end method
