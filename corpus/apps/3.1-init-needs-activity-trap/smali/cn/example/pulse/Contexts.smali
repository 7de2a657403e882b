.class final Lcn/example/pulse/Contexts;
.super Ljava/lang/Object;
.source "Contexts.java"

.method static isActivity(Landroid/content/Context;)Z
    .registers 2
    if-eqz p0, :no
    instance-of p0, p0, Landroid/app/Activity;
    return p0
    :no
    const/4 v0, 0x0
    return v0
.end method
