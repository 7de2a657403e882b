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
    :try_start
    invoke-virtual {p0}, Landroid/app/Application;->getPackageName()Ljava/lang/String;
    move-result-object v0
    const-string v1, "cn.example."
    invoke-virtual {v0, v1}, Ljava/lang/String;->startsWith(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :done
    invoke-static {p0}, Lcn/example/app/AndroidId;->report(Landroid/content/Context;)V
    :try_end
    .catch Ljava/lang/RuntimeException; {:try_start .. :try_end} :failed
    goto :done
    :failed
    move-exception v0
    invoke-virtual {v0}, Ljava/lang/RuntimeException;->printStackTrace()V
    :done
    return-void
.end method
