.class public Lcn/example/app/Startup;
.super Ljava/lang/Object;
.source "Startup.java"

.method public static run(Landroid/app/Activity;)V
    .registers 2
    invoke-static {p0}, Lcn/example/app/Engine;->of(Landroid/content/Context;)Lcn/example/app/Engine;
    move-result-object v0
    invoke-virtual {v0, p0}, Lcn/example/app/Engine;->begin(Landroid/content/Context;)I
    return-void
.end method
