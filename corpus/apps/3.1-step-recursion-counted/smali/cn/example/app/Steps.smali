.class public Lcn/example/app/Steps;
.super Ljava/lang/Object;
.source "Steps.java"

.method static step(Landroid/content/Context;I)V
    .registers 3
    const/4 v0, 0x3
    if-eq p1, v0, :third
    if-gt p1, v0, :done
    add-int/lit8 p1, p1, 0x1
    invoke-static {p0, p1}, Lcn/example/app/Steps;->step(Landroid/content/Context;I)V
    :done
    return-void
    :third
    invoke-static {p0}, Lcn/example/app/AndroidId;->report(Landroid/content/Context;)V
    return-void
.end method
