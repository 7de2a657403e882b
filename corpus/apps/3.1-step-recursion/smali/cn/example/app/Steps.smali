.class public Lcn/example/app/Steps;
.super Ljava/lang/Object;
.source "Steps.java"

.method static step(Landroid/content/Context;I)V
    .registers 3
    packed-switch p1, :steps
    return-void
    :first
    const/4 v0, 0x2
    invoke-static {p0, v0}, Lcn/example/app/Steps;->step(Landroid/content/Context;I)V
    return-void
    :second
    const/4 v0, 0x3
    invoke-static {p0, v0}, Lcn/example/app/Steps;->step(Landroid/content/Context;I)V
    return-void
    :third
    invoke-static {p0}, Lcn/example/app/AndroidId;->report(Landroid/content/Context;)V
    return-void
    :steps
    .packed-switch 0x1
        :first
        :second
        :third
    .end packed-switch
.end method
