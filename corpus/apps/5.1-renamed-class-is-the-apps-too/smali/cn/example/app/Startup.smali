.class public Lcn/example/app/Startup;
.super Ljava/lang/Object;
.source "Startup.java"

.method public static run(Landroid/app/Activity;)V
    .registers 1
    invoke-static {p0}, Luk/k/a;->a(Landroid/content/Context;)V
    return-void
.end method
