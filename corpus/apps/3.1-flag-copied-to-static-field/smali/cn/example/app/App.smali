.class public Lcn/example/app/App;
.super Landroid/app/Application;
.field public static agreed:Z
.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method
.method public onCreate()V
    .registers 2
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {p0}, Lcn/example/app/Consent;->isAgreed(Landroid/content/Context;)Z
    move-result v0
    sput-boolean v0, Lcn/example/app/App;->agreed:Z
    return-void
.end method
