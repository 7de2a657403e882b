# Ours, with the library's name.
.class public Lcom/qihoo360/replugin/RePlugin$App;
.super Ljava/lang/Object;
.source "RePlugin.java"

.method public static attachBaseContext(Landroid/app/Application;)V
    .registers 1
    return-void
.end method
