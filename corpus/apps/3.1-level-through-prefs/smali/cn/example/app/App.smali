.class public Lcn/example/app/App;
.super Landroid/app/Application;
.source "App.java"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 3
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {p0}, Lcn/example/app/Prefs;->open(Landroid/content/Context;)V
    const-string v0, "level"
    const/4 v1, 0x0
    invoke-static {v0, v1}, Lcn/example/app/Prefs;->getInt(Ljava/lang/String;I)I
    move-result v0
    sput v0, Lcn/example/app/Config;->level:I
    return-void
.end method
