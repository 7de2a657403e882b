.class public Lcn/example/app/-$$Lambda$Startup$q0HkV3cWmYx7;
.super Ljava/lang/Object;
.source "lambda"
.implements Landroid/view/View$OnClickListener;

.field private final synthetic f$0:Landroid/app/Activity;

.method public synthetic constructor <init>(Landroid/app/Activity;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcn/example/app/-$$Lambda$Startup$q0HkV3cWmYx7;->f$0:Landroid/app/Activity;
    return-void
.end method

.method public final onClick(Landroid/view/View;)V
    .registers 3
    iget-object v0, p0, Lcn/example/app/-$$Lambda$Startup$q0HkV3cWmYx7;->f$0:Landroid/app/Activity;
    invoke-static {v0, p1}, Lcn/example/app/Startup;->lambda$run$0(Landroid/app/Activity;Landroid/view/View;)V
    return-void
.end method
