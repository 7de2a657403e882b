# An invented advertising SDK that no profile knows.
.class public final Lcom/sampleads/kit/AdKit;
.super Ljava/lang/Object;
.source "AdKit.java"

.method public static start(Landroid/content/Context;)V
    .registers 3
    new-instance v0, Landroid/content/Intent;
    const-class v1, Lcom/sampleads/kit/ReportService;
    invoke-direct {v0, p0, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {p0, v0}, Landroid/content/Context;->startService(Landroid/content/Intent;)Landroid/content/ComponentName;
    return-void
.end method
