.class public final Lcn/example/app/AgreeListener;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.field private final activity:Landroid/app/Activity;
.method public constructor <init>(Landroid/app/Activity;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcn/example/app/AgreeListener;->activity:Landroid/app/Activity;
    return-void
.end method
.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 7
    iget-object v0, p0, Lcn/example/app/AgreeListener;->activity:Landroid/app/Activity;
    const/4 v1, 0x1
    invoke-static {v0, v1}, Lcn/example/app/Consent;->setAgreed(Landroid/content/Context;Z)V
    sput-boolean v1, Lcn/example/app/App;->agreed:Z
    invoke-static {v0}, Lcn/example/app/Reader;->read(Landroid/content/Context;)V
    return-void
.end method
