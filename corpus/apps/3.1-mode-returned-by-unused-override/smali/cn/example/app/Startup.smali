.class public Lcn/example/app/Startup;
.super Ljava/lang/Object;
.source "Startup.java"

.method public static run(Landroid/app/Activity;)V
    .registers 2
    new-instance v0, Lcn/example/app/Profile;
    invoke-direct {v0}, Lcn/example/app/Profile;-><init>()V
    invoke-virtual {v0, p0}, Lcn/example/app/Profile;->start(Landroid/content/Context;)V
    return-void
.end method
