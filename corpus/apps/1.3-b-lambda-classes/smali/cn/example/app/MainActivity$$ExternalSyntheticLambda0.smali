.class public final synthetic Lcn/example/app/MainActivity$$ExternalSyntheticLambda0;
.super Ljava/lang/Object;
.source "D8$$SyntheticClass"
.implements Landroid/view/View$OnClickListener;

.field public final synthetic f$0:Lcn/example/app/MainActivity;

.method public synthetic constructor <init>(Lcn/example/app/MainActivity;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcn/example/app/MainActivity$$ExternalSyntheticLambda0;->f$0:Lcn/example/app/MainActivity;
    return-void
.end method

.method public final onClick(Landroid/view/View;)V
    .registers 3
    iget-object v0, p0, Lcn/example/app/MainActivity$$ExternalSyntheticLambda0;->f$0:Lcn/example/app/MainActivity;
    invoke-virtual {v0, p1}, Lcn/example/app/MainActivity;->lambda$onCreate$0(Landroid/view/View;)V
    return-void
.end method
